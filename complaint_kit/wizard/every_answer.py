"""All that was said: each page in a line, and behind them each answer with the way to its box."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from html import escape
from typing import Any, NamedTuple

import streamlit as st

from complaint_kit.case import FORMAT, Amount
from complaint_kit.draft import read_draft
from complaint_kit.wizard.answers import all_answers
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.in_short import in_short, money
from complaint_kit.wizard.interface import pack_for
from complaint_kit.wizard.items import ID, entry_of, message_of
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.names import country_name
from complaint_kit.wizard.turn import turn_to
from complaint_kit.wizard.way_to import go_to_answer

_ROWS = ("chosen", "who", "happened", "feel", "remedy")
_CODES = frozenset({"topic", "opening", "kind", "sector", "reply_by"})
_DAYS = frozenset({"date", "promised_by", "respond_by"})
_NAMED = frozenset({"country", "language"})
_SUMS = (".cost", ".amount")


class Said(NamedTuple):
    """One answer: where it is, what was asked, and what was said."""

    key: str
    label: str
    words: str


def draw_answers(desk: Desk) -> None:
    """A line for each page with the way to it, and every answer behind one fold."""
    st.subheader(desk.say("your-answers"), anchor=False)
    with st.container(key="ck_answers"):
        for step in _ROWS:
            _draw_row(desk, step)
    label = desk.say("your-answers.all")
    with st.expander(label, key="every_answer", type="compact", on_change="rerun") as listing:
        if listing.open:
            st.caption(desk.say("your-answers.all-hint"))
            for step in dict.fromkeys(desk.homes.values()):
                _draw_listing(desk, step)


def list_answers(desk: Desk, step: str) -> Iterator[Said]:
    """Every answer that the page `step` asks for and that says something, as it was said."""
    answers = all_answers()
    for field, home in desk.homes.items():
        if home == step and field in answers:
            yield from _walk(desk, field, answers[field])


def _draw_row(desk: Desk, step: str) -> None:
    title, said = desk.say(f"step-{step}"), in_short(desk, step)
    words = escape(said) if said else f"<i>{escape(desk.say('your-answers.nothing'))}</i>"
    with st.container(key=f"ck_row_{step}", horizontal=True):
        st.html(f'<div class="ck-answer"><b>{escape(title)}</b><span>{words}</span></div>')
        aloud = desk.say("change.aloud", page=title)
        label = f"{desk.say('change')}:small[{aloud}]"
        turn = partial(turn_to, step)
        st.button(label, key=f"change.{step}", type="tertiary", on_click=turn)


def _draw_listing(desk: Desk, step: str) -> None:
    groups: dict[str, list[Said]] = {}
    for one in list_answers(desk, step):
        groups.setdefault(entry_of(one.key), []).append(one)
    if not groups:
        return
    st.markdown(f"**{desk.say(f'step-{step}')}**")
    for entry, answers in groups.items():
        with st.container(key=f"ck_all_{entry or step}"):
            for one in answers:
                label = f"{literal(one.label)} :small[{literal(one.words)}]"
                st.button(
                    label,
                    key=f"all.{one.key}",
                    type="tertiary",
                    width="stretch",
                    wrap=True,
                    on_click=go_to_answer,
                    args=(desk, one.key),
                )


def _walk(desk: Desk, key: str, value: Any) -> Iterator[Said]:
    if isinstance(value, dict) and key.endswith(_SUMS):
        yield from _say_sum(desk, key, value)
    elif isinstance(value, dict):
        for name, item in value.items():
            if name != ID:
                yield from _walk(desk, f"{key}.{name}", item)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for item in value:
            yield from _walk(desk, f"{key}.{item[ID]}", item)
    elif words := _words(desk, key, value):
        yield Said(key, _label(desk, key), words)


def _say_sum(desk: Desk, key: str, value: dict[str, Any]) -> Iterator[Said]:
    """A sum, its currency and its kind are one answer."""
    given = str(value.get("amount") or "").strip()
    if not given:
        return
    draft = {"format": FORMAT, "remedy": {"sought": [{"amount": _without_kind(value)}]}}
    sought = read_draft(draft).case.remedy.sought
    read = (sought[0].amount if sought else None) or Amount()
    written = money(desk, read.amount, read.currency)
    kind = _name_of_code(desk, f"{key}.kind", value.get("kind") or "")
    yield Said(key, _label(desk, key), f"{kind} {written or given}".strip())


def _without_kind(value: dict[str, Any]) -> dict[str, Any]:
    return {name: item for name, item in value.items() if name != "kind"}


def _words(desk: Desk, key: str, value: Any) -> str:
    last = key.rpartition(".")[2]
    if isinstance(value, list):
        return desk.list_of(map(str, value))
    if value is True:
        return desk.say("your-answers.yes")
    if value is None or value is False:
        return ""
    text = str(value)
    if last in _DAYS:
        return desk.day(text)
    return _name_of_code(desk, key, text) if key in _NAMED or last in _CODES else text


def _name_of_code(desk: Desk, key: str, code: str) -> str:
    if key == "country":
        return country_name(desk.speak, code)
    if key == "language":
        pack = pack_for(code)
        return pack.name if pack else code
    start = "remedy-kind" if key.startswith("remedy.") else message_of(key)
    return desk.speak.find(f"{start}-{code}") or code


def _label(desk: Desk, key: str) -> str:
    """What was asked; for an answer without a question of its own, what it belongs to."""
    message = message_of(key)
    while message:
        found = desk.speak.find(message)
        if found:
            return found
        message = message.rpartition("-")[0]
    return ""
