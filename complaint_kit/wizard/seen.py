"""What a box holds, and whether what comes from it was written after it was seen.

A press can set what a box holds: a day, the currency of an amount, nothing. A message from the page
that was under way by then brings what stood there before. Taken for an answer, it would undo the
press. So each message says as of when its page was drawn: a box that nobody sees holds the time.
"""

from __future__ import annotations

import time
from typing import Any, NamedTuple, TypeVar

import streamlit as st

_DRAWN = "drawn_at"
_SET = "set_by_kit"
_FIRST = "first_offered_at"
_BEGAN = "began_at"
_NOTHING = object()
T = TypeVar("T")


class _Set(NamedTuple):
    """That the kit has changed what a box holds."""

    at: int
    before: Any


def offer(key: str, given: T) -> T:
    """Show `given` in the widget `key`; what is in it already is left alone.

    Returns `given`, which the widget is to have as its own value as well: a run that is broken off
    may never have told the browser what was set, and the browser would begin with nothing in it.
    """
    before = st.session_state.get(key, _NOTHING)
    if before != given:
        if before is not _NOTHING:
            _all_set()[key] = _Set(time.monotonic_ns(), before)
        st.session_state[key] = given
    return given


def offer_to_clear(key: str, given: Any) -> None:
    """Show `given` in the widget `key`, which can be emptied: a day, a choice that may stay open.

    Such a widget has no value of its own, for then it could not be emptied any more. So it is set
    again until a page that shows it has been drawn to its end.
    """
    if key not in st.session_state:
        _first_offered()[key] = time.monotonic_ns()
    elif _drawn_at() < _first_offered().get(key, 0) and st.session_state[key] == given:
        st.session_state[key] = given
    offer(key, given)


def begin_anew() -> None:
    """Another draft is in place of the one before: what its pages still bring is not about it."""
    st.session_state[_BEGAN] = time.monotonic_ns()


def is_late(key: str) -> bool:
    """Whether the widget `key` brings what it held before the kit changed it.

    It is left as it was found; `offer` brings it in line when it is drawn. A page that does not say
    when it was drawn has missed all that was set: what is empty there was not emptied by anybody.
    """
    if not st.session_state.get(_DRAWN):
        return key in _first_offered() and st.session_state.get(key) is None
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
    changes = (change.at for change in _all_set().values())
    last = max(_began_at(), *_first_offered().values(), *changes, 0)
    if st.session_state.get(_DRAWN) != str(last):
        st.session_state[_DRAWN] = str(last)
    with st.container(key="ck_drawn"):
        st.text_input("drawn at", key=_DRAWN, autocomplete="off")


def _all_set() -> dict[str, _Set]:
    found: dict[str, _Set] = st.session_state.setdefault(_SET, {})
    return found


def _first_offered() -> dict[str, int]:
    found: dict[str, int] = st.session_state.setdefault(_FIRST, {})
    return found


def _began_at() -> int:
    at: int = st.session_state.get(_BEGAN, 0)
    return at


def _drawn_at() -> int:
    told = str(st.session_state.get(_DRAWN, ""))
    return int(told) if told.isascii() and told.isdigit() and len(told) < 20 else 0
