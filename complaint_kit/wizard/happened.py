"""Step 3: what happened, fact by fact; what proves it; whom the customer has talked to."""

from __future__ import annotations

from typing import Any, get_args

import streamlit as st

from complaint_kit.case import CostKind
from complaint_kit.wizard.answers import all_answers, entries, get_answer, put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import (
    ask_amount,
    ask_area,
    ask_date,
    ask_many,
    ask_one_of,
    ask_text,
    ask_time,
)
from complaint_kit.wizard.lists import ask_cards, ask_rows, title_of
from complaint_kit.wizard.literal import shorten


def draw(desk: Desk) -> None:
    ask_cards(desk, "timeline", lambda key: _draw_fact(desk, key), lambda key: _title(desk, key))
    ask_text(desk, "summary")
    st.subheader(desk.say("evidence"), anchor=False)
    st.caption(desk.say("evidence.hint"))
    ask_rows(
        desk,
        "evidence",
        lambda key: _draw_evidence(desk, key),
        begin=False,
        fill=lambda: {"id": _next_id()},
    )
    st.subheader(desk.say("contacts"), anchor=False)
    st.caption(desk.say("contacts.hint"))
    ask_cards(
        desk,
        "contacts",
        lambda key: _draw_contact(desk, key),
        lambda key: title_of(desk, key, shorten(_first(key, "person", "channel", "said"))),
    )


def _draw_fact(desk: Desk, key: str) -> None:
    _ask_when(desk, key)
    ask_area(desk, f"{key}.what")
    ask_text(desk, f"{key}.spoke_to")
    ask_area(desk, f"{key}.promised", lines=2)
    ask_amount(desk, f"{key}.cost")
    if get_answer(f"{key}.cost.amount"):
        ask_one_of(desk, f"{key}.cost.kind", get_args(CostKind), "lost")
    ask_many(desk, f"{key}.evidence", _titles())


def _draw_evidence(desk: Desk, key: str) -> None:
    left, right = st.columns([1, 4])
    with left:
        ask_text(desk, f"{key}.id", read=lambda new: _rename(key, new))
    with right:
        ask_text(desk, f"{key}.title")


def _draw_contact(desk: Desk, key: str) -> None:
    _ask_when(desk, key)
    for field in ("channel", "person", "reference"):
        ask_text(desk, f"{key}.{field}")
    ask_area(desk, f"{key}.said")
    ask_area(desk, f"{key}.promised", lines=2)
    ask_date(desk, f"{key}.promised_by")
    ask_area(desk, f"{key}.outcome", lines=2)


def _ask_when(desk: Desk, key: str) -> None:
    left, right = st.columns([3, 2], wrap=False)
    with left:
        ask_date(desk, f"{key}.date")
    with right:
        ask_time(desk, f"{key}.time")


def _title(desk: Desk, key: str) -> str:
    return title_of(desk, key, shorten(_first(key, "what")))


def _first(key: str, *fields: str) -> str:
    """The first of an entry's answers that says something."""
    return next((str(said) for field in fields if (said := get_answer(f"{key}.{field}"))), "")


def _titles() -> dict[str, str]:
    """What is in the list of evidence, by id."""
    items: list[dict[str, Any]] = all_answers().get("evidence") or []
    return {item["id"]: str(item.get("title") or "") for item in items if item.get("id")}


def _next_id() -> str:
    taken = _titles()
    return next(name for n in range(1, 1000) if (name := f"E{n}") not in taken)


def _rename(key: str, new: str) -> str:
    """Facts that name this piece of evidence follow its new name, if both names are its own."""
    old = get_answer(f"{key}.id")
    others = [get_answer(f"{other}.id") for other in entries("evidence") if other != key]
    if old in others or new in others:
        return new
    for fact in entries("timeline"):
        used = get_answer(f"{fact}.evidence")
        if old and new and used:
            put_answer(f"{fact}.evidence", [new if name == old else name for name in used])
    return new
