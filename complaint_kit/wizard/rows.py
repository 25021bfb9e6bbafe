"""Things to look at, each in a sentence with the way to its answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import streamlit as st

from complaint_kit.sentences import sentence
from complaint_kit.wizard.desk import Desk, Note
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.notes import name_of
from complaint_kit.wizard.way_to import go_to_answer

MOST = 3
"""As many at once; the others can be opened."""


class Row(NamedTuple):
    """Something to look at, and the ways there: for each a label and what it does."""

    key: str
    words: str
    """Markdown."""
    ways: Sequence[tuple[str, Callable[[], None]]]


def note_rows(desk: Desk, notes: Sequence[Note]) -> list[Row]:
    """Each finding in a sentence, with the way to its answer; the same sentence is said once."""
    by_words: dict[str, list[Note]] = {}
    for note in notes:
        by_words.setdefault(sentence(note.finding, desk.speak), []).append(note)
    return [
        Row(
            str(number),
            literal(words),
            [(name_of(desk, note), partial(go_to_answer, desk, note.key)) for note in alike],
        )
        for number, (words, alike) in enumerate(by_words.items())
    ]


def show_rows(desk: Desk, kind: str, rows: Sequence[Row]) -> None:
    """The first rows, and the others below a fold."""
    _show(kind, rows[:MOST])
    if rows[MOST:]:
        label = desk.say("more-of-these", count=len(rows) - MOST)
        with st.expander(label, key=f"{kind}_more", type="compact"):
            _show(kind, rows[MOST:])


def _show(kind: str, rows: Sequence[Row]) -> None:
    for row in rows:
        with st.container(key=f"{kind}_{row.key}", horizontal=True, vertical_alignment="center"):
            st.markdown(row.words, width="content")
            for number, (label, go) in enumerate(row.ways):
                key = f"{kind}.{row.key}" + (f".{number}" if number else "")
                st.button(label, key=key, type="tertiary", wrap=True, on_click=go)
