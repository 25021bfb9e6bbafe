"""Step 5: what would put it right, and by when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import streamlit as st

from complaint_kit.case import RemedyKind
from complaint_kit.wizard.answers import answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import (
    ask_area,
    ask_choice,
    ask_date,
    ask_tick,
)
from complaint_kit.wizard.lists import ask_rows
from complaint_kit.wizard.sums import ask_amount

USUAL_DAYS = 14
"""The days that guides suggest to give a company for its answer."""


def draw(desk: Desk) -> None:
    """The request, its date, the compromise, and the least: each with a word on why."""
    st.subheader(desk.say("remedy-sought"), anchor=False)
    st.caption(desk.say("remedy-sought.why"))
    ask_rows(desk, "remedy.sought", lambda key: _draw_one(desk, key))
    st.subheader(desk.say("remedy-respond_by.by-when"), anchor=False)
    ask_by_when(desk)
    st.subheader(desk.say("remedy-acceptable"), anchor=False)
    st.caption(desk.say("remedy-acceptable.hint"))
    ask_rows(desk, "remedy.acceptable", lambda key: _draw_compromise(desk, key), begin=False)
    st.subheader(desk.say("remedy-minimum.title"), anchor=False)
    ask_area(desk, "remedy.minimum", lines=2, last=True)


def ask_by_when(desk: Desk) -> None:
    """The day for the answer; the usual one is a press away."""
    st.caption(desk.say("remedy-respond_by.why"))
    left, right = st.columns([3, 4], vertical_alignment="bottom")
    with left:
        ask_date(desk, "remedy.respond_by", last=True)
    right.button(
        desk.say("offer-days", days=USUAL_DAYS),
        key="offer_days",
        on_click=offer_days,
        args=(desk.today,),
    )


def offer_days(today: date) -> None:
    """Set the day for the answer to the usual one."""
    answer("remedy.respond_by", (today + timedelta(days=USUAL_DAYS)).isoformat())


def _draw_one(desk: Desk, key: str) -> None:
    ask_area(desk, f"{key}.text", lines=2)
    left, right = st.columns([4, 6])
    with left:
        ask_choice(
            desk,
            f"{key}.kind",
            get_args(RemedyKind),
            name=lambda code: desk.say(f"remedy-kind-{code}"),
        )
    with right:
        ask_amount(desk, f"{key}.amount")


def _draw_compromise(desk: Desk, key: str) -> None:
    _draw_one(desk, key)
    ask_tick(desk, f"{key}.in_letter")
