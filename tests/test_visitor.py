"""The simulated visitor of the benchmarks does to a page what a browser does."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from benchmarks.bare_page import count_widgets, write_bare_page
from benchmarks.reruns import HOST, serve
from benchmarks.visitor import Visitor

PAGE = """
import streamlit as st

st.session_state.setdefault("pressed", 0)
name = st.text_input("Your name", key="who.name")
st.checkbox("By post", key="post")
if st.button("Once more", key="more"):
    st.session_state.pressed += 1
left, right = st.columns([3, 2])
with right, st.expander("More", key="card", on_change="rerun"):
    st.selectbox("Topic", ["it's", "late"], key="topic")
st.sidebar.button("Start", key="steps.start")
st.text(f"{name}, {st.session_state.pressed}, {st.session_state.post}")
st.html(f"<p>{'x' * 20000}</p>")


@st.fragment
def part() -> None:
    for number in range(len(st.text_input("Part", key="part"))):
        st.caption(str(number))


part()
"""


def texts(visitor: Visitor) -> list[str]:
    return [piece.about.body for piece in visitor.pieces.values() if piece.kind == "text"]


def kinds(visitor: Visitor, kind: str) -> int:
    return sum(1 for piece in visitor.pieces.values() if piece.kind == kind)


async def visit(port: int) -> None:
    async with Visitor(HOST, port) as visitor:
        assert texts(visitor) == [", 0, False"]
        await visitor.change("who.name", "Ann")
        await visitor.press("more")
        await visitor.change("post", True)
        assert texts(visitor) == ["Ann, 1, True"]
        await visitor.change("part", "abc")
        assert kinds(visitor, "markdown") == 3
        await visitor.change("part", "a")
        assert kinds(visitor, "markdown") == 1, "what a fragment no longer draws is gone"
        assert texts(visitor) == ["Ann, 1, True"], "what lies outside the fragment stays"
        assert kinds(visitor, "html") == 1
        with pytest.raises(LookupError, match=r"no where on the page, only card, more"):
            visitor.find("where")


def test_a_visitor_types_ticks_and_presses_and_sees_what_comes_of_it(tmp_path: Path) -> None:
    script = tmp_path / "page.py"
    script.write_text(PAGE, encoding="utf-8")
    with serve(script) as server:
        asyncio.run(visit(server.port))


def test_a_bare_page_has_the_same_widgets_and_no_text(tmp_path: Path) -> None:
    async def look(port: int) -> Visitor:
        async with Visitor(HOST, port) as visitor:
            return visitor

    whole, bare = tmp_path / "whole.py", tmp_path / "bare.py"
    whole.write_text(PAGE, encoding="utf-8")
    with serve(whole) as server:
        before = asyncio.run(look(server.port))
    bare.write_text(write_bare_page(before.pieces), encoding="utf-8")
    with serve(bare) as server:
        after = asyncio.run(look(server.port))
    assert count_widgets(after.pieces) == count_widgets(before.pieces) == 7
    assert {p.name for p in after.pieces.values()} == {p.name for p in before.pieces.values()}
    assert not texts(after)
    assert kinds(after, "html") == 0
    assert kinds(after, "column") == 2
