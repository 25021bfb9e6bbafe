"""Parts of a page that stay folded until they are asked for."""

from __future__ import annotations

import streamlit as st

_UNFOLDED = "unfolded"


def is_unfolded(place: str) -> bool:
    """Whether the part at `place` was asked for."""
    return place in st.session_state.get(_UNFOLDED, ())


def unfold(place: str) -> None:
    """Show the part at `place` from now on."""
    st.session_state.setdefault(_UNFOLDED, set()).add(place)


def fold(place: str) -> None:
    """Fold the part at `place` away again."""
    st.session_state.get(_UNFOLDED, set()).discard(place)
