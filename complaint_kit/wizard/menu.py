"""The list of steps: at the side where there is room, else behind a button on top."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import streamlit as st

from complaint_kit.wizard.choices import choice_of
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.states import state_of
from complaint_kit.wizard.step import Step
from complaint_kit.wizard.takeaway import offer_case_file
from complaint_kit.wizard.turn import turn_to


def draw_menu(desk: Desk, here: Step, steps: Sequence[Step]) -> None:
    """Both lists; the stylesheet shows the one that fits."""
    states = states_of(desk, steps)
    with st.sidebar:
        _show_brand(desk)
        _list_steps(desk, here, states, "steps")
        with st.container(key="ck_foot"):
            _show_foot(desk, "foot")
    with st.container(key="ck_menu", horizontal=True, vertical_alignment="center"):
        _show_brand(desk)
        all_of = sum(step.number > 0 for step in steps)
        where = desk.say("menu", number=here.number, all=all_of)
        title = where if here.number else desk.say(f"step-{here.name}")
        popover = st.popover(title, key=_popover_key(here), on_change=_turn_to_list, args=(here,))
    if popover.open:
        with popover:
            _list_steps(desk, here, states, "menu")
            with st.container(key="menu_foot"):
                _show_foot(desk, "menu_foot")


def states_of(desk: Desk, steps: Sequence[Step]) -> dict[str, str]:
    """Of every listed step how far it is, in words; empty where nothing was said yet."""
    return {step.name: state_of(desk, step.name) for step in steps if step.listed}


def _list_steps(desk: Desk, here: Step, states: dict[str, str], place: str) -> None:
    """Every step as a button.

    Not as links: Streamlit asks for the linked page before it hands in the text that is just
    being typed, and loses one or the other (see `turn`).
    """
    with st.container(key=f"ck_steps_{place}"):
        for name, state in states.items():
            now = name == (here.name if here.listed else "start")
            parts = [desk.say("here") if now else "", "" if now and not here.number else state]
            words = " · ".join(filter(None, parts))
            title = desk.say(f"step-{name}")
            st.button(
                f"{title} :small[{words}]" if words else title,
                key=f"{place}.{name}",
                type="secondary" if now else "tertiary",
                width="stretch",
                on_click=_choose,
                args=(here, name),
            )


def _show_brand(desk: Desk) -> None:
    st.html(f'<p class="ck-brand">{escape(desk.say("kit"))}</p>')


def _show_foot(desk: Desk, place: str) -> None:
    kept = desk.say(f"kept-{choice_of('keep')}")
    st.html(f'<p class="ck-foot">{escape(kept)}</p>')
    offer_case_file(desk, place)


def _popover_key(here: Step) -> str:
    return f"menu_on.{here.name}"


def is_menu_open(here: Step) -> bool:
    """Whether the list on top is open."""
    return bool(st.session_state.get(_popover_key(here)))


def _turn_to_list(here: Step) -> None:
    """The list stands elsewhere in the page than its button: bring the keyboard there."""
    if is_menu_open(here):
        ask_for_focus(f"menu.{here.name if here.listed else 'start'}")


def _choose(here: Step, name: str) -> None:
    if is_menu_open(here):
        st.session_state[_popover_key(here)] = False
    turn_to(name)
