"""What stood in boxes when the page went, and had not been handed in: taken in as it was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from complaint_kit.wizard.answers import STORY, answer, get_answer, make_place
from complaint_kit.wizard.fields import read_clock
from complaint_kit.wizard.items import ID, entry_of
from complaint_kit.wizard.kept import holds_text
from complaint_kit.wizard.pieces import begin
from complaint_kit.wizard.proof import add_proof

_READ: Mapping[str, Callable[[str], str]] = {"time": read_clock}
"""By the last name of a field how its box reads what was typed."""


def take_in(typed: Mapping[str, str]) -> None:
    """Write each text to the answer, or the part of the story, at its key."""
    for key, text in typed.items():
        first, *steps = key.split(".")
        if first == STORY:
            _tell(steps, text)
        elif first == "new":
            _add(key.removeprefix("new."), text)
        elif holds_text(key):
            make_place(key)
            answer(key, _READ.get(key.rpartition(".")[2], str)(text))


def _tell(steps: list[str], text: str) -> None:
    story: dict[str, Any] = st.session_state.setdefault(STORY, begin())
    if steps == ["text"]:
        story["text"] = text
    elif len(steps) == 2 and steps[1] == "what":
        for piece in story.get("pieces", []):
            if piece[ID] == steps[0]:
                piece["what"] = text


def _add(key: str, text: str) -> None:
    """The box for a new piece of evidence at a fact."""
    fact = entry_of(key)
    if text.strip() and key == f"{fact}.evidence" and get_answer(fact) is not None:
        add_proof(key, text.strip())
