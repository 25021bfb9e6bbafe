"""The steps in their order, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from complaint_kit.wizard import check, chosen, feel, happened, remedy, start, who
from complaint_kit.wizard.desk import Desk, lay_out

_ONE_OF_TWO = """
@media (max-width: 47.99rem) {
  [data-testid=stSidebar], [data-testid=stExpandSidebarButton] { display: none; }
}
@media (min-width: 48rem) { .st-key-ck_menu { display: none; } }
"""


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    """Its address, and the message with its title; `.lead` says what the page is for."""
    draw: Callable[[Desk], None]
    fields: tuple[str, ...]
    """The fields of a case that this page asks for."""


STEPS = (
    Step("start", start.draw, ("language", "country")),
    Step("chosen", chosen.draw, ("topic", "opening", "appreciations")),
    Step("who", who.draw, ("customer", "on_behalf_of", "company")),
    Step("happened", happened.draw, ("timeline", "evidence", "summary", "contacts")),
    Step("feel", feel.draw, ("i_statements", "impact")),
    Step("remedy", remedy.draw, ("remedy",)),
    Step("check", check.draw, ()),
)


def walk() -> None:
    """One run of the wizard: read the answers, draw the page that the customer is on."""
    pages: dict[str, Any] = {}
    desk = lay_out(pages, {field: step.name for step in STEPS for field in step.fields})
    st.set_page_config(page_title=desk.say("kit"), page_icon=":material/edit_note:")
    for number, step in enumerate(STEPS):
        pages[step.name] = st.Page(
            partial(_draw, desk, number),
            title=desk.say(f"step-{step.name}"),
            icon=f":material/counter_{number}:" if number else None,
            url_path=step.name,
            default=number == 0,
        )
    here = st.navigation(list(pages.values()), position="hidden")
    with st.sidebar, st.container(key="ck_steps"):
        _list_steps(desk, here.url_path, "steps")
    here.run()


def _draw(desk: Desk, number: int) -> None:
    step = STEPS[number]
    with st.container(key="ck_page"):
        _offer_menu(desk, number)
        st.title(desk.say(f"step-{step.name}.title"), anchor=False)
        st.markdown(desk.say(f"step-{step.name}.lead"))
        step.draw(desk)
        with st.container(key="ck_bar", horizontal=True, horizontal_alignment="distribute"):
            if number > 0:
                _go(desk, STEPS[number - 1], "back")
            if number < len(STEPS) - 1:
                _go(desk, STEPS[number + 1], "next")


def _offer_menu(desk: Desk, number: int) -> None:
    """The list of steps where there is no room for it at the side."""
    st.html(f"<style>{_ONE_OF_TWO}</style>")
    with st.container(key="ck_menu"):
        where = desk.say("menu", number=number, all=len(STEPS) - 1)
        with st.popover(where if number else desk.say("step-start"), key=f"menu.{number}"):
            _list_steps(desk, "" if number == 0 else STEPS[number].name, "menu")


def _list_steps(desk: Desk, here: str, place: str) -> None:
    """Every step as a button.

    Not as links: Streamlit asks for the linked page before it hands in the text that is just
    being typed, and loses one or the other.
    """
    for number, step in enumerate(STEPS):
        current = step.name == here or (number == 0 and not here)
        title = desk.say(f"step-{step.name}")
        if st.button(
            desk.say("here", step=title) if current else title,
            key=f"{place}.{step.name}",
            icon=f":material/counter_{number}:" if number else ":material/home:",
            type="secondary" if current else "tertiary",
        ):
            st.switch_page(desk.pages[step.name])


def _go(desk: Desk, to: Step, way: str) -> None:
    main = way == "next"
    if st.button(
        desk.say(way, to=desk.say(f"step-{to.name}")),
        key=f"go.{way}",
        icon=":material/arrow_forward:" if main else ":material/arrow_back:",
        icon_position="right" if main else "left",
        type="primary" if main else "secondary",
    ):
        st.switch_page(desk.pages[to.name])
