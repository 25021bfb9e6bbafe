"""From page to page, and what else is pressed: noted when it is pressed, carried out when drawn.

A press is a callback, here and everywhere. A run can be broken off by the next message before it
reaches the button that was pressed, and then nothing would come of it; callbacks are all called
first. A callback can't change the page; so it notes the wish, and whichever part is drawn next
carries it out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

_WISH = "turn_to"
LETTER = "letter"
"""Not a page: the letter, over the one where the customer is."""


def turn_to(name: str) -> None:
    """Wish to be on the page of the step `name`, or to see the letter."""
    st.session_state[_WISH] = name


def turn_page(pages: Mapping[str, Any], here: str) -> None:
    """Go to the page that was wished for, if one was and the customer is not there."""
    wish = st.session_state.get(_WISH, here)
    if wish in pages and wish != here:
        st.switch_page(pages[wish])


def has_arrived(here: str) -> None:
    """The page `here` is drawn. Until then the wish stays: what draws it can be broken off."""
    if st.session_state.get(_WISH) == here:
        del st.session_state[_WISH]


def wishes_letter() -> bool:
    """Whether the letter was wished for and is still to be opened."""
    return bool(st.session_state.get(_WISH) == LETTER)


def grant_letter() -> None:
    """The letter is open now."""
    st.session_state.pop(_WISH, None)
