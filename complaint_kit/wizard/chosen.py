"""Step 1: why I chose them. One good thing opens the letter and the call."""

from __future__ import annotations

from typing import get_args

import streamlit as st

from complaint_kit.case import Opening, Topic
from complaint_kit.wizard.answers import entries, put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_area, ask_choice, ask_one_of, ask_tick
from complaint_kit.wizard.finished import show_praise
from complaint_kit.wizard.lists import ask_rows

_LIST = "appreciations"


def draw(desk: Desk) -> None:
    ask_choice(desk, "topic", get_args(Topic))
    st.subheader(desk.say("appreciations"), anchor=False)
    public = desk.case.company.kind == "public_body"
    st.caption(desk.say("appreciations.prompts-public" if public else "appreciations.prompts"))
    ask_rows(desk, _LIST, lambda key: _draw_one(desk, key))
    ask_one_of(desk, "opening", get_args(Opening), "appreciation")
    show_praise(desk)


def _draw_one(desk: Desk, key: str) -> None:
    ask_area(desk, f"{key}.text", lines=2)
    ask_tick(desk, f"{key}.lead_in", on_tick=_let_go_of_others)


def _let_go_of_others() -> None:
    """Only one can begin."""
    for key in entries(_LIST):
        put_answer(f"{key}.lead_in", False)
