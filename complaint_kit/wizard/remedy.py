"""Step 5: what would put it right, and by when."""

from __future__ import annotations

from datetime import date, timedelta
from typing import get_args

import streamlit as st

from complaint_kit.case import RemedyKind
from complaint_kit.wizard.answers import put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import (
    ask_amount,
    ask_area,
    ask_choice,
    ask_date,
    ask_text,
    ask_tick,
)
from complaint_kit.wizard.lists import ask_rows

_USUAL = 14


def draw(desk: Desk) -> None:
    st.subheader(desk.say("remedy-sought"), anchor=False)
    ask_rows(desk, "remedy.sought", lambda key: _draw_one(desk, key))
    _ask_by_when(desk)
    st.subheader(desk.say("remedy-acceptable"), anchor=False)
    st.caption(desk.say("remedy-acceptable.hint"))
    ask_rows(desk, "remedy.acceptable", lambda key: _draw_compromise(desk, key), begin=False)
    ask_area(desk, "remedy.minimum", lines=2)


def _draw_one(desk: Desk, key: str) -> None:
    ask_text(desk, f"{key}.text")
    ask_choice(
        desk, f"{key}.kind", get_args(RemedyKind), name=lambda code: desk.say(f"remedy-kind-{code}")
    )
    ask_amount(desk, f"{key}.amount")


def _draw_compromise(desk: Desk, key: str) -> None:
    _draw_one(desk, key)
    ask_tick(desk, f"{key}.in_letter")


def _ask_by_when(desk: Desk) -> None:
    ask_date(desk, "remedy.respond_by")
    st.button(
        desk.say("offer-days", days=_USUAL),
        key="offer_days",
        on_click=_offer_days,
        args=(desk.today,),
    )


def _offer_days(today: date) -> None:
    put_answer("remedy.respond_by", (today + timedelta(days=_USUAL)).isoformat())
