"""The letter as text for a form on the company's website, in as many characters as it takes."""

from __future__ import annotations

import streamlit as st

from complaint_kit.language import DocumentTemplate
from complaint_kit.render.form import Fitted, fit
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.hand_over import offer_to_copy_text
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.made import make

_MOST = "form_characters"
_LEAST, _LARGEST = 100, 100_000


def draw_web_form(desk: Desk, template: DocumentTemplate) -> None:
    """How many characters fit, then the text, and what of the answers did not fit."""
    st.markdown(f"**{desk.say('web-form')}**")
    st.caption(desk.say("web-form.hint"))
    typed = st.text_input(
        desk.say("web-form.limit"), key=_MOST, placeholder="2000", icon="", autocomplete="off"
    )
    if not typed or not typed.strip():
        return
    most = _read(typed)
    if most is None:
        said = desk.say("web-form.number", least=_LEAST, most=_LARGEST)
        st.markdown(f":material/error: {said}")
        return
    fitted = fit(make(desk, template.name).document, most)
    st.markdown(_tell(desk, fitted, most))
    offer_to_copy_text(desk, fitted.text, desk.say("web-form.copy"), f"hand.form.{template.name}")


def _read(typed: str) -> int | None:
    """A number as it is typed, with or without marks between thousands; None if it is none."""
    digits = "".join(char for char in typed if char not in " .,'’\u00a0\u202f")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 6):
        return None
    return int(digits) if _LEAST <= int(digits) <= _LARGEST else None


def _tell(desk: Desk, fitted: Fitted, most: int) -> str:
    if not fitted.left_out:
        how = "shorter" if fitted.shortened else "whole"
        return desk.say(f"web-form.{how}", count=fitted.length, most=most)
    names = dict.fromkeys(_name(desk, source) for source in fitted.left_out)
    answers = desk.list_of(names)
    return desk.say("web-form.left-out", count=fitted.length, most=most, answers=answers)


def _name(desk: Desk, source: str) -> str:
    """What the pages call the answer at a place of the case."""
    first, *steps = source.split(".")
    is_listed = bool(steps) and steps[0].isdigit()
    message = first if is_listed or first == "remedy" else message_of(source)
    return desk.speak.find(message) or source
