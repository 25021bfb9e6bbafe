"""Step 2: who writes, for whom, and to whom."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from complaint_kit.case import OnBehalfOf, ReplyChannel, Sector
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_area, ask_choice, ask_one_of, ask_text
from complaint_kit.wizard.lists import ask_rows


def draw(desk: Desk) -> None:
    st.subheader(desk.say("company"), anchor=False)
    ask_text(desk, "company.name")
    ask_one_of(desk, "company.kind", ("company", "public_body"), "company")
    ask_choice(desk, "company.sector", get_args(Sector))
    st.subheader(desk.say("company-references"), anchor=False)
    ask_rows(desk, "company.references", lambda key: _draw_reference(desk, key))
    st.subheader(desk.say("company-reach"), anchor=False)
    ask_text(desk, "company.department")
    ask_text(desk, "company.contact_name")
    ask_area(desk, "company.address", lines=4)
    ask_text(desk, "company.email", kind="email")
    ask_text(desk, "company.phone", kind="phone")
    _draw_customer(desk)
    with st.expander(desk.say("on_behalf_of"), expanded=_for_another(desk), key="for_another"):
        st.caption(desk.say("on_behalf_of.hint"))
        ask_text(desk, "on_behalf_of.name")
        ask_text(desk, "on_behalf_of.relationship")
        ask_area(desk, "on_behalf_of.authority", lines=2)


def _draw_customer(desk: Desk) -> None:
    st.subheader(desk.say("customer"), anchor=False)
    ask_text(desk, "customer.name", fill_in="name")
    ask_text(desk, "customer.name_hint")
    ask_text(desk, "customer.spelling_hint")
    ask_area(desk, "customer.address", lines=4)
    ask_text(desk, "customer.email", kind="email", fill_in="email")
    ask_text(desk, "customer.phone", kind="phone", fill_in="tel")
    ask_choice(desk, "customer.reply_by", get_args(ReplyChannel))
    ask_area(desk, "customer.needs", lines=2)


def _draw_reference(desk: Desk, key: str) -> None:
    left, right = st.columns(2)
    with left:
        ask_text(desk, f"{key}.label")
    with right:
        ask_text(desk, f"{key}.value")


def _for_another(desk: Desk) -> bool:
    return desk.case.on_behalf_of not in (None, OnBehalfOf())
