"""The steps in their order, and what each page asks for."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import streamlit as st

from complaint_kit.wizard import (
    check,
    chosen,
    feel,
    happened,
    remedy,
    short,
    start,
    story,
    vent,
    who,
)
from complaint_kit.wizard.desk import lay_out
from complaint_kit.wizard.frame import draw_page, dress
from complaint_kit.wizard.keeper import keep_draft
from complaint_kit.wizard.step import Step
from complaint_kit.wizard.turn import turn_page

_ICON = Path(__file__).with_name("icon.svg")


STEPS = (
    Step("start", start.draw, ("language", "country"), writes=False),
    Step("vent", vent.draw, back="start", next="chosen", letter=False, writes=False),
    Step("chosen", chosen.draw, ("opening", "appreciations"), 1, True, "start", "who"),
    Step(
        "who",
        who.draw,
        ("customer", "on_behalf_of", "company", "topic"),
        2,
        True,
        "chosen",
        "happened",
    ),
    Step(
        "happened",
        happened.draw,
        ("timeline", "evidence", "summary", "contacts"),
        3,
        True,
        "who",
        "feel",
    ),
    Step("feel", feel.draw, ("i_statements", "impact"), 4, True, "happened", "remedy"),
    Step("remedy", remedy.draw, ("remedy",), 5, True, "feel", "check"),
    Step("check", check.draw, (), 6, True, "remedy", writes=False),
    Step("story", story.draw, listed=False, back="start", next="happened", main=False),
    Step("short", short.draw, listed=False, back="start", next="check"),
)


def walk() -> None:
    """One run of the wizard: read the answers, draw the page that the customer is on."""
    pages: dict[str, Any] = {}
    desk = lay_out(pages, {field: step.name for step in STEPS for field in step.fields})
    st.set_page_config(
        page_title=desk.say("kit"),
        page_icon=str(_ICON),
        layout="wide",
        initial_sidebar_state=256,
    )
    dress()
    for step in STEPS:
        pages[step.name] = st.Page(
            partial(draw_page, desk, step, STEPS),
            title=desk.say(f"step-{step.name}"),
            url_path=step.name,
            default=step.name == "start",
        )
    here = st.navigation(list(pages.values()), position="hidden")
    if keep_draft(desk):
        turn_page(pages, next(name for name, page in pages.items() if page is here))
        here.run()
