"""The short way: five questions that are enough for a letter and a call script.

They write the answers of the six steps, where each list has one entry or more: the first.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from complaint_kit.wizard.answers import add_entry, entries, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.feelings import ask_feeling
from complaint_kit.wizard.fields import ask_area, ask_date, ask_text
from complaint_kit.wizard.items import strip_ids
from complaint_kit.wizard.remedy import ask_by_when


def draw(desk: Desk) -> None:
    """Each question with its number, a sentence on why, and its boxes."""
    _ask(desk, "company", _ask_company)
    _ask(desk, "happened", _ask_what_happened)
    _ask(desk, "feel", _ask_feeling)
    _ask(desk, "remedy", _ask_remedy)
    _ask(desk, "customer", _ask_customer)


def _ask(desk: Desk, name: str, boxes: Callable[[Desk], None]) -> None:
    with st.container(key=f"ck_short_{name}"):
        st.header(desk.say(f"short-{name}"), anchor=False)
        st.caption(desk.say(f"short-{name}.why"))
        boxes(desk)


def _ask_company(desk: Desk) -> None:
    ask_text(desk, "company.name")
    key = _first("company.references")
    left, right = st.columns(2)
    with left:
        ask_text(desk, f"{key}.label")
    with right:
        ask_text(desk, f"{key}.value")
    _say_how_many_more(desk, "company.references", "who")


def _ask_what_happened(desk: Desk) -> None:
    key = _first("timeline")
    ask_date(desk, f"{key}.date")
    ask_area(desk, f"{key}.what")
    _say_how_many_more(desk, "timeline", "happened")
    ask_text(desk, "summary")


def _ask_feeling(desk: Desk) -> None:
    key = _first("i_statements")
    ask_feeling(desk, key)
    ask_area(desk, f"{key}.when", lines=2)
    _say_how_many_more(desk, "i_statements", "feel")


def _ask_remedy(desk: Desk) -> None:
    ask_text(desk, f"{_first('remedy.sought')}.text")
    _say_how_many_more(desk, "remedy.sought", "remedy")
    ask_by_when(desk)


def _ask_customer(desk: Desk) -> None:
    ask_text(desk, "customer.name", fill_in="name")
    ask_text(desk, "customer.email", kind="email", fill_in="email")
    ask_text(desk, "customer.phone", kind="phone", fill_in="tel")


def _first(list_key: str) -> str:
    """The key of a list's first entry, begun if there is none."""
    return next(entries(list_key), None) or add_entry(list_key)


def _say_how_many_more(desk: Desk, list_key: str, step: str) -> None:
    """Nothing said elsewhere seems lost here."""
    more = sum(bool(strip_ids(get_answer(key))[0]) for key in list(entries(list_key))[1:])
    if more:
        st.caption(desk.say("short-more", count=more, page=desk.say(f"step-{step}")))
