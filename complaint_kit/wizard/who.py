"""Step 2: to whom, who writes, and for whom."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from complaint_kit.case import OnBehalfOf, ReplyChannel, Sector, Topic
from complaint_kit.wizard.answers import get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_area, ask_choice, ask_one_of, ask_text
from complaint_kit.wizard.focus import wanted_focus
from complaint_kit.wizard.lists import ask_rows
from complaint_kit.wizard.spelled import show_spelling


def draw(desk: Desk) -> None:
    """What is needed stands open; the rest waits behind its name."""
    _draw_company(desk)
    _draw_customer(desk)
    with st.expander(desk.say("on_behalf_of"), expanded=_for_another(desk), key="for_another"):
        st.caption(desk.say("on_behalf_of.hint"))
        ask_text(desk, "on_behalf_of.name", last=True)
        ask_text(desk, "on_behalf_of.relationship", last=True)
        ask_area(desk, "on_behalf_of.authority", lines=2, last=True)


def _draw_company(desk: Desk) -> None:
    st.subheader(desk.say("company"), anchor=False)
    ask_text(desk, "company.name")
    ask_one_of(desk, "company.kind", ("company", "public_body"), "company")
    st.markdown(f"**{desk.say('company-references')}**")
    ask_rows(desk, "company.references", lambda key: _draw_reference(desk, key))
    st.subheader(desk.say("company-reach"), anchor=False)
    ask_area(desk, "company.address", lines=4)
    left, right = st.columns(2)
    with left:
        ask_text(desk, "company.email", kind="email", last=True)
    with right:
        ask_text(desk, "company.phone", kind="phone", last=True)
    more = ("company.department", "company.contact_name", "company.sector", "topic")
    with st.expander(desk.say("company-more"), expanded=_is_open(more), key="company_more"):
        ask_text(desk, "company.department", last=True)
        ask_text(desk, "company.contact_name", last=True)
        ask_choice(desk, "company.sector", get_args(Sector))
        ask_choice(desk, "topic", get_args(Topic))


def _draw_customer(desk: Desk) -> None:
    st.subheader(desk.say("customer"), anchor=False)
    ask_text(desk, "customer.name", fill_in="name", live=True)
    show_spelling(desk)
    left, right = st.columns(2)
    with left:
        ask_text(desk, "customer.email", kind="email", fill_in="email", last=True)
    with right:
        ask_text(desk, "customer.phone", kind="phone", fill_in="tel", last=True)
    ask_area(desk, "customer.address", lines=4)
    ask_choice(desk, "customer.reply_by", get_args(ReplyChannel))
    more = ("customer.name_hint", "customer.spelling_hint", "customer.needs")
    with st.expander(desk.say("customer-more"), expanded=_is_open(more), key="customer_more"):
        ask_text(desk, "customer.name_hint", last=True)
        ask_text(desk, "customer.spelling_hint", last=True)
        ask_area(desk, "customer.needs", lines=2, last=True)


def _draw_reference(desk: Desk, key: str) -> None:
    left, right = st.columns(2)
    with left:
        ask_text(desk, f"{key}.label", last=True)
    with right:
        ask_text(desk, f"{key}.value", last=True)


def _is_open(keys: tuple[str, ...]) -> bool:
    """Whether something is said there, or somebody is on the way to it."""
    return wanted_focus().key in keys or any(get_answer(key) for key in keys)


def _for_another(desk: Desk) -> bool:
    return desk.case.on_behalf_of not in (None, OnBehalfOf())
