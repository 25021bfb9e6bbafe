"""The end: everything off this computer. Asked once, and the safe answer has the keyboard."""

from __future__ import annotations

import streamlit as st

from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.keeper import forget_draft
from complaint_kit.wizard.turn import turn_to

_ERASING = "erasing"


def draw_end(desk: Desk) -> None:
    """What stays behind, and the way to erase the rest."""
    st.subheader(desk.say("done"), anchor=False)
    st.html(f'<p class="ck-done">{desk.say("done.hint")}</p>')
    if not st.session_state.get(_ERASING):
        st.button(desk.say("erase"), key="erase", on_click=_ask, args=(True,))
        return
    with st.container(key="ck_erasing"):
        st.markdown(desk.say("erase.sure"))
        with st.container(horizontal=True):
            st.button(desk.say("erase.yes"), key="erase.yes", on_click=_erase)
            st.button(desk.say("erase.no"), key="erase.no", on_click=_ask, args=(False,))


def _erase() -> None:
    forget_draft()
    turn_to("start")


def _ask(asking: bool) -> None:
    st.session_state[_ERASING] = asking
    ask_for_focus("erase.no" if asking else "erase")
