"""Words for real feelings, to pick from; any other word is as good."""

from __future__ import annotations

import streamlit as st

from complaint_kit.wizard.answers import answer, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_text, label_of
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.seen import is_late, offer

_OTHER = "other"


def ask_feeling(desk: Desk, key: str) -> None:
    """The feeling of the statement `key`: one of the pack's words, or the customer's own."""
    field, pill = f"{key}.feeling", f"pill.{key}"
    words: list[str] = desk.speak.data["feelings"]
    given = str(get_answer(field) or "")
    own = (given and given not in words) or (not given and st.session_state.get(_own(key)))
    offer(pill, _OTHER if own else given or None)
    with st.container(key=f"{field}.pills" if own else field):
        st.pills(
            label_of(desk, field),
            [*words, _OTHER],
            key=pill,
            format_func=lambda word: desk.say("feeling-other") if word == _OTHER else word,
            on_change=_pick,
            args=(key,),
        )
    if own:
        ask_text(desk, field)
    st.caption(desk.say("feeling-verdicts"))


def _pick(key: str) -> None:
    if is_late(f"pill.{key}"):
        return
    picked = st.session_state[f"pill.{key}"]
    st.session_state[_own(key)] = picked == _OTHER
    if picked == _OTHER:
        ask_for_focus(f"{key}.feeling")
    answer(f"{key}.feeling", "" if picked in (None, _OTHER) else picked)


def _own(key: str) -> str:
    return f"own_word.{key}"
