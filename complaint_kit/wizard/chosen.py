"""Step 1: what they do well. One good thing opens the letter and the call."""

from __future__ import annotations

from html import escape
from typing import get_args

import streamlit as st

from complaint_kit.case import Opening
from complaint_kit.wizard.answers import entries, get_answer, put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_area, ask_one_of, ask_tick
from complaint_kit.wizard.finished import show_praise
from complaint_kit.wizard.lists import ask_rows

_LIST = "appreciations"
_COMPANY = ("name", "listen", "quick", "welcome", "own-up", "extra", "quirk")
_COUNCIL = ("street", "you", "people", "quirk")


def draw(desk: Desk) -> None:
    """What helps to remember, the good things, and with what the letter begins."""
    st.html(_prompts(desk))
    ask_rows(desk, _LIST, lambda key: _draw_one(desk, key))
    show_praise(desk)
    with st.expander(desk.say("warm-up"), key="warm_up", icon=":material/lightbulb:"):
        for part in ("back", "never", "notice"):
            st.markdown(desk.say(f"warm-up.{part}"))
    ask_one_of(desk, "opening", get_args(Opening), "appreciation")


def _prompts(desk: Desk) -> str:
    """Questions that bring something back; for a council, other ones."""
    public = desk.case.company.kind == "public_body"
    kind, names = ("council", _COUNCIL) if public else ("company", _COMPANY)
    items = "".join(f"<li>{escape(desk.say(f'prompt-{kind}.{name}'))}</li>" for name in names)
    lead = escape(desk.say(f"prompt-{kind}"))
    return f'<p class="ck-prompts">{lead}</p><ul class="ck-prompts">{items}</ul>'


def _draw_one(desk: Desk, key: str) -> None:
    ask_area(desk, f"{key}.text", lines=2)
    if len(get_answer(_LIST)) > 1 or get_answer(f"{key}.lead_in"):
        ask_tick(desk, f"{key}.lead_in", on_tick=_let_go_of_others)


def _let_go_of_others() -> None:
    """Only one can begin."""
    for key in entries(_LIST):
        put_answer(f"{key}.lead_in", False)
