"""From page to page by buttons that stand outside the form.

A text that is just being typed and the press that follows may reach the server as one message
about the form alone. Then only the callback of the button is called; so it notes the wish, and
whichever part is drawn next carries it out.
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


def turn_page(pages: Mapping[str, Any]) -> None:
    """Go to the page that was wished for, if one was."""
    if st.session_state.get(_WISH) in pages:
        st.switch_page(pages[st.session_state.pop(_WISH)])


def wishes_letter() -> bool:
    """Whether the letter was wished for and is still to be opened."""
    return bool(st.session_state.get(_WISH) == LETTER)


def grant_letter() -> None:
    """The letter is open now."""
    st.session_state.pop(_WISH, None)
