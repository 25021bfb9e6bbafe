"""Where the keyboard goes next: asked for by a press, done by the browser once it is drawn."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

_FOCUS = "focus"


class Focus(NamedTuple):
    key: str = ""
    """The key of a field, a button or a container with one in it."""
    number: int = 0
    """Counts the wishes, so that the same place can be asked for twice."""


def ask_for_focus(key: str) -> None:
    """Put the keyboard into what has this key as soon as it is on the page."""
    st.session_state[_FOCUS] = Focus(key, wanted_focus().number + 1)


def count_focus_from(number: int) -> None:
    """No wish is open; the next one has a number that was not there before."""
    st.session_state[_FOCUS] = Focus("", number)


def wanted_focus() -> Focus:
    """The last wish."""
    wish: Focus = st.session_state.get(_FOCUS, Focus())
    return wish
