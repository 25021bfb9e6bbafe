"""What a visitor has chosen about the kit itself: no part of the case, and gone with it."""

from __future__ import annotations

from typing import Any

import streamlit as st

_CHOICES = "choices"

_AT_FIRST: dict[str, Any] = {
    "keep": "here",
    "take": "both",
    "shown": "letter",
    "marks": True,
    "interface": None,
    "beside": False,
    "form": None,
}


def choice_of(name: str) -> Any:
    """The visitor's choice.

    `keep` (here, tab), `take` (both, or a document), `shown` (a document), `marks`, `interface`
    (the tag of a language, or None), `beside` (the letter in the language of the pages too), `form`
    (which of two forms a feeling has in the customer's mouth, or None).
    """
    return st.session_state.get(_CHOICES, {}).get(name, _AT_FIRST[name])


def all_choices() -> dict[str, Any]:
    """Every choice that was made."""
    return dict(st.session_state.get(_CHOICES, {}))


def choose_again(choices: dict[str, Any]) -> None:
    """Let these be all the choices that were made, but for a language of the pages made here."""
    here = all_choices().get("interface")
    st.session_state[_CHOICES] = {**choices, "interface": here} if here else dict(choices)


def choose(name: str, value: Any) -> None:
    """Remember a choice."""
    st.session_state.setdefault(_CHOICES, {})[name] = value
