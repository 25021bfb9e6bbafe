"""What surrounds every page: the list of steps, the way back and on, and the letter beside it.

A page's form is a fragment: a change of an answer draws the form and the letter anew and nothing
else, unless what stands around them has changed too.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from html import escape
from pathlib import Path
from typing import Any, Literal

import streamlit as st

from complaint_kit.wizard.browser import listen, orders_for
from complaint_kit.wizard.choices import choice_of
from complaint_kit.wizard.desk import Desk, lay_out
from complaint_kit.wizard.keeper import draft_for
from complaint_kit.wizard.letter import (
    draw_sheet,
    forget_sheet,
    head_of,
    offer_switches,
    open_letter,
)
from complaint_kit.wizard.menu import draw_menu, is_menu_open, states_of
from complaint_kit.wizard.notes import problems_on, show_summary
from complaint_kit.wizard.seen import tell_when_drawn
from complaint_kit.wizard.step import Step
from complaint_kit.wizard.turn import (
    LETTER,
    grant_letter,
    has_arrived,
    turn_page,
    turn_to,
    wishes_letter,
)

_FORM, _LETTER = 11, 9


def dress() -> None:
    """The stylesheet, for the theme that the customer sees."""
    theme = st.context.theme.type or "light"
    st.html(f"<style>:root{{color-scheme:{theme}}}\n{_stylesheet()}</style>")


def draw_page(desk: Desk, step: Step, steps: Sequence[Step]) -> None:
    """A page: its form, the way on, and the letter beside it."""
    with st.container(key="ck_page"):
        forget_sheet()
        draw_menu(desk, step, steps)
        listen()
        around = _around(desk, step, steps)
        if not step.letter:
            with st.container(key="ck_alone"):
                _draw_form(desk, step, steps, around, None)
                _draw_bar(desk, step)
            return
        form, letter = st.columns([_FORM, _LETTER], gap="medium")
        with letter, st.container(key="ck_letter"):
            offer_switches(desk, f"side_{step.name}")
            sheet = st.empty()
        with form:
            show_summary(desk, step.name)
            _draw_form(desk, step, steps, around, sheet)
            _draw_bar(desk, step)


@st.fragment
def _draw_form(first: Desk, step: Step, steps: Sequence[Step], around: object, sheet: Any) -> None:
    """`first` was laid when the whole page was drawn; an answer may have changed since."""
    turn_page(first.pages, step.name)
    desk = lay_out(first.pages, first.homes)
    if _around(desk, step, steps) != around:
        st.rerun()
    st.title(desk.say(f"step-{step.name}.title"), anchor=False)
    st.html(_head(desk, step.name))
    if step.writes and desk.write.tag != desk.speak.tag:
        st.caption(desk.say("write-in", language=desk.speak.name_of(desk.write.tag)))
    step.draw(desk)
    st.html(orders_for(desk, step.name) + draft_for(desk, step.name))
    tell_when_drawn()
    if sheet is not None:
        draw_sheet(desk, sheet)
    has_arrived(step.name)


def _around(desk: Desk, step: Step, steps: Sequence[Step]) -> object:
    """What stands around a form and follows from the answers and from what was pressed there."""
    pressed = is_menu_open(step), choice_of("marks"), choice_of("beside"), wishes_letter()
    wrong = [note.key for note in problems_on(desk, step.name)]
    return desk.speak.tag, desk.write.tag, states_of(desk, steps), head_of(desk), wrong, pressed


def _head(desk: Desk, name: str) -> str:
    """Why this step works; then how it reads when it helps, and how when it does not."""
    head = f'<p class="ck-lead">{escape(desk.say(f"step-{name}.lead"), quote=False)}</p>'
    if desk.speak.find(f"step-{name}.good") is None:
        return head
    names = (f"step-{name}.good-is", f"step-{name}.good", "poor-is", f"step-{name}.poor")
    act, good, dismiss, poor = (escape(desk.say(message), quote=False) for message in names)
    return (
        f'{head}<dl class="ck-examples"><dt>{act}</dt><dd class="good">{good}</dd>'
        f"<dt>{dismiss}</dt><dd>{poor}</dd></dl>"
    )


def _draw_bar(desk: Desk, step: Step) -> None:
    with st.container(key="ck_bar", horizontal=True, horizontal_alignment="distribute"):
        if step.back:
            back = ":material/arrow_back:"
            turn = partial(turn_to, step.back)
            st.button(desk.say("back"), key="go.back", icon=back, on_click=turn)
        if step.letter:
            see = partial(turn_to, LETTER)
            st.button(desk.say("see-letter"), key="ck_see_letter", on_click=see)
        if step.next:
            kind: Literal["primary", "secondary"] = "primary" if step.main else "secondary"
            turn = partial(turn_to, step.next)
            st.button(desk.say("next"), key="go.next", type=kind, on_click=turn)
    if wishes_letter():
        open_letter(desk)
        grant_letter()


@cache
def _stylesheet() -> str:
    return Path(__file__).with_name("kit.css").read_text(encoding="utf-8")
