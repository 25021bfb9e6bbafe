"""The short way: five questions that are enough for a letter and a call script.

They write the answers of the six steps: of each list the first entry, and of the facts a few.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from complaint_kit.wizard.answers import add_entry, entries, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.feelings import ask_feeling
from complaint_kit.wizard.fields import ask_area, ask_date, ask_pills, ask_text
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import strip_ids
from complaint_kit.wizard.remedy import ask_by_when

_FACTS = 3
"""More of them are a matter for a page of their own."""


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
    ask_pills(desk, "company.kind", ("company", "public_body"), start="company")
    key = _first("company.references")
    left, right = st.columns(2)
    with left:
        ask_text(desk, f"{key}.label")
    with right:
        ask_text(desk, f"{key}.value")
    _say_how_many_more(desk, "company.references", "who")


def _ask_what_happened(desk: Desk) -> None:
    _first("timeline")
    with st.container(key="ck_short_facts"):
        facts = list(entries("timeline"))[:_FACTS]
        for key in facts:
            if key != facts[0]:
                st.markdown(f"**{desk.say('short-happened.then')}**")
            ask_date(desk, f"{key}.date")
            ask_area(desk, f"{key}.what")
        if len(facts) < _FACTS:
            label = desk.say("short-happened.ask-then")
            st.button(label, key="and_then", type="tertiary", on_click=_begin_another_fact)
        _say_how_many_more(desk, "timeline", "happened", asked=_FACTS)
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


def _begin_another_fact() -> None:
    ask_for_focus(f"{add_entry('timeline')}.date")


def _say_how_many_more(desk: Desk, list_key: str, step: str, asked: int = 1) -> None:
    """Nothing said elsewhere seems lost here."""
    more = sum(bool(strip_ids(get_answer(key))[0]) for key in list(entries(list_key))[asked:])
    if more:
        st.caption(desk.say("short-more", count=more, page=desk.say(f"step-{step}")))
