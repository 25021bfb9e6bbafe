"""Evidence: what there is, and which fact it proves."""

from __future__ import annotations

from html import escape
from typing import Any

import streamlit as st

from complaint_kit.case import MAX_LIST
from complaint_kit.wizard.answers import (
    add_entry,
    all_answers,
    answer,
    entries,
    get_answer,
    put_answer,
)
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_many, ask_text
from complaint_kit.wizard.interface import pack_for, pack_of_pages
from complaint_kit.wizard.lists import ask_rows
from complaint_kit.wizard.seen import held, offer

_LIST = "evidence"


def draw_evidence(desk: Desk) -> None:
    """All of it, each piece with its short name."""
    title, hint = escape(desk.say("evidence")), escape(desk.say("evidence.hint"))
    st.html(f'<h3 class="ck-h3">{title}</h3><p class="ck-hint">{hint}</p>')
    ask_rows(desk, _LIST, lambda key: _draw_piece(desk, key), begin=False, fill=_start_piece)


def ask_proof(desk: Desk, key: str) -> None:
    """What proves the fact `key`: pieces of the list, or a new one, told in a line.

    The new one goes into the list and to this fact as soon as the box is left, which is then
    empty for the next.
    """
    titles = _titles()
    if titles or get_answer(f"{key}.evidence"):
        ask_many(desk, f"{key}.evidence", titles)
    if len(titles) < MAX_LIST:
        new = f"new.{key}.evidence"
        st.text_input(
            desk.say("timeline-evidence-new", id=_next_id()),
            key=new,
            placeholder=desk.say("evidence-title.placeholder"),
            autocomplete="off",
            on_change=_add_piece,
            args=(key, new),
        )


def add_proof(list_key: str, title: str) -> None:
    """A new piece of evidence, and that it proves the fact to which `list_key` belongs."""
    piece = _start_piece()
    add_entry(_LIST, **piece, title=title)
    answer(list_key, [*(get_answer(list_key) or []), piece["id"]])


def _add_piece(key: str, box: str) -> None:
    title = held(box, "").strip()
    offer(box, "")
    if title:
        add_proof(f"{key}.evidence", title)


def _draw_piece(desk: Desk, key: str) -> None:
    left, right = st.columns([1, 4], wrap=False)
    with left:
        ask_text(desk, f"{key}.id", read=lambda new: rename(key, new), last=True)
    with right:
        ask_text(desk, f"{key}.title", last=True)


def _titles() -> dict[str, str]:
    """What is in the list, by id."""
    items: list[dict[str, Any]] = all_answers().get(_LIST) or []
    return {item["id"]: str(item.get("title") or "") for item in items if item.get("id")}


def _start_piece() -> dict[str, str]:
    return {"id": _next_id()}


def _next_id() -> str:
    """The first free name, which no fact uses for something else either."""
    taken = {*_titles(), *(used for fact in entries("timeline") for used in _used_by(fact))}
    language = pack_for(str(get_answer("language") or "")) or pack_of_pages()
    mark = language.data["evidence_mark"]
    return next(name for n in range(1, 10_000) if (name := f"{mark}{n}") not in taken)


def _used_by(fact: str) -> list[str]:
    return [str(used) for used in get_answer(f"{fact}.evidence") or []]


def rename(key: str, new: str) -> str:
    """Facts that name this piece of evidence follow its new name, if both names are its own."""
    old = get_answer(f"{key}.id")
    others = [get_answer(f"{other}.id") for other in entries(_LIST) if other != key]
    if old in others or new in others:
        return new
    for fact in entries("timeline"):
        used = _used_by(fact)
        if old and new and used:
            put_answer(f"{fact}.evidence", [new if name == old else name for name in used])
    return new
