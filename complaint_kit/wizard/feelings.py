"""Words for real feelings, to pick from; any other word is as good."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from complaint_kit.coach import feelings_behind, verdict_words
from complaint_kit.wizard.answers import answer, get_answer
from complaint_kit.wizard.desk import Desk, Fine, all_fine, leave_as_it_is
from complaint_kit.wizard.fields import ask_text, label_of
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.seen import is_late, offer

_OTHER = "other"
_VERDICTS = 2
"""So many words that are no feelings stand among them, because people look for them."""


def ask_feeling(desk: Desk, key: str) -> None:
    """The feeling of the statement `key`: one of the pack's words, or the customer's own."""
    field, pill = f"{key}.feeling", f"pill.{key}"
    words = [*desk.speak.data["feelings"], *verdict_words(desk.speak.tag)[:_VERDICTS]]
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
    behind = st.empty()  # Kept from the start: what comes later would build the boxes below anew.
    keep = Fine(f"{key}.feeling", "verdict", given)
    feelings = () if keep in all_fine() else feelings_behind(given, desk.speak.tag)
    if feelings:
        with behind.container(key=f"ck_behind_{key}"):
            _offer_behind(desk, key, keep, feelings)


def _offer_behind(desk: Desk, key: str, keep: Fine, feelings: Sequence[str]) -> None:
    """The feelings behind a verdict, or to `keep` to that word."""
    given = keep.words
    st.markdown(desk.say("coach-behind", word=literal(given[:1].upper() + given[1:])))
    with st.container(horizontal=True, vertical_alignment="center"):
        for feeling in feelings:
            name = f"behind.{key}.{feeling}"
            st.button(feeling, key=name, on_click=_take, args=(key, feeling))
        label = desk.say("coach-behind-fine", word=literal(given))
        st.button(
            label, key=f"behind.{key}.keep", type="tertiary", on_click=_leave, args=(key, keep)
        )


def _take(key: str, feeling: str) -> None:
    st.session_state[_own(key)] = False
    answer(f"{key}.feeling", feeling)
    ask_for_focus(f"{key}.feeling")


def _leave(key: str, fine: Fine) -> None:
    leave_as_it_is(fine)
    ask_for_focus(f"{key}.feeling")


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
