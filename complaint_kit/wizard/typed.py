"""What stood in boxes when the page went, and had not been handed in: taken in as it was typed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import streamlit as st

from complaint_kit.wizard.answers import STORY, answer, get_answer, make_place
from complaint_kit.wizard.fields import read_clock
from complaint_kit.wizard.items import ID, entry_of
from complaint_kit.wizard.kept import holds_text
from complaint_kit.wizard.pieces import begin
from complaint_kit.wizard.proof import add_proof, rename
from complaint_kit.wizard.sums import answer_sum


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
            _answer(key, text)


def _answer(key: str, text: str) -> None:
    """As the box of this field reads what was typed."""
    entry, _, name = key.rpartition(".")
    if name == "amount":
        answer_sum(entry, text, str(get_answer("country") or ""))
    elif name == "time":
        answer(key, read_clock(text))
    elif name == "id":
        answer(key, rename(entry, text))
    else:
        answer(key, text)


def _tell(steps: list[str], text: str) -> None:
    story: dict[str, Any] = st.session_state.setdefault(STORY, begin())
    if steps == ["text"]:
        story["text"] = text
    elif len(steps) == 2 and steps[1] in ("what", "date"):
        for piece in story.get("pieces", []):
            if piece[ID] == steps[0] and (steps[1] == "what" or _is_day(text)):
                piece[steps[1]] = text


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _add(key: str, text: str) -> None:
    """The box for a new piece of evidence at a fact."""
    fact = entry_of(key)
    if text.strip() and key == f"{fact}.evidence" and get_answer(fact) is not None:
        add_proof(key, text.strip())
