"""What a box holds, and whether what comes from it was written after it was seen.

A press can set what a box holds: a day, the currency of an amount, nothing. A message from the page
that was under way by then brings what stood there before. Taken for an answer, it would undo the
press. So each message says as of when its page was drawn: a box that nobody sees holds the time.
"""

from __future__ import annotations

import time
from typing import Any, NamedTuple

import streamlit as st

_DRAWN = "drawn_at"
_SET = "set_by_kit"
_BEGAN = "began_at"
_NOTHING = object()


class _Set(NamedTuple):
    """That the kit has changed what a box holds."""

    at: int
    before: Any


def offer(key: str, given: Any) -> None:
    """Show `given` in the widget `key`; what is in it already is left alone."""
    before = st.session_state.get(key, _NOTHING)
    if before == given:
        return
    if before is not _NOTHING:
        _all_set()[key] = _Set(time.monotonic_ns(), before)
    st.session_state[key] = given


def begin_anew() -> None:
    """Another draft is in place of the one before: what its pages still bring is not about it."""
    st.session_state[_BEGAN] = time.monotonic_ns()


def is_late(key: str) -> bool:
    """Whether the widget `key` brings what it held before the kit changed it.

    It is left as it was found; `offer` brings it in line when it is drawn.
    """
    drawn = _drawn_at()
    if drawn < _began_at():
        return True
    change = _all_set().get(key)
    if change is None or drawn >= change.at:
        return False
    return bool(st.session_state.get(key) == change.before)


def held(key: str, otherwise: Any) -> Any:
    """What the widget `key` holds; `otherwise`, what it should hold, if it is late or not drawn."""
    return otherwise if is_late(key) else st.session_state.get(key, otherwise)


def tell_when_drawn() -> None:
    """The box that says as of when the page was drawn; to be drawn after all others."""
    last = max(_began_at(), *(change.at for change in _all_set().values()), 0)
    if st.session_state.get(_DRAWN) != str(last):
        st.session_state[_DRAWN] = str(last)
    with st.container(key="ck_drawn"):
        st.text_input("drawn at", key=_DRAWN, autocomplete="off")


def _all_set() -> dict[str, _Set]:
    found: dict[str, _Set] = st.session_state.setdefault(_SET, {})
    return found


def _began_at() -> int:
    at: int = st.session_state.get(_BEGAN, 0)
    return at


def _drawn_at() -> int:
    told = str(st.session_state.get(_DRAWN, ""))
    return int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0
