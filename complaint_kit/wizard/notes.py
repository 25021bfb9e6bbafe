"""Findings, shown right below the answer that they are about."""

from __future__ import annotations

import streamlit as st

from complaint_kit.secrecy import mask
from complaint_kit.sentences import sentence
from complaint_kit.wizard.answers import get_answer, put_answer
from complaint_kit.wizard.desk import Desk, Note, dismiss, text_at
from complaint_kit.wizard.items import entry_of, message_of
from complaint_kit.wizard.literal import literal, shorten

_TITLES = ("what", "title", "said", "person", "text", "feeling", "label")
"""By what an entry of a list is known: the first of these that says something."""


def show_notes(desk: Desk, key: str) -> None:
    """What was noticed at the answer `key`: problems and advice as a sentence, holds to settle."""
    for number, note in enumerate(desk.notes_at(key)):
        if note.finding.kind == "hold":
            _show_hold(desk, note, f"hold.{key}.{number}")
        else:
            show_note(desk, note)


def show_note(desk: Desk, note: Note, before: str = "") -> None:
    """One finding in a sentence. `before` says where, for a list of findings."""
    text = before + literal(sentence(note.finding, desk.speak))
    match note.finding.kind:
        case "problem":
            st.error(text, icon=":material/error:")
        case "hold":
            st.warning(text, icon=":material/lock:")
        case _:
            st.caption(f":material/lightbulb: {text}")


def _show_hold(desk: Desk, note: Note, key: str) -> None:
    code = note.finding.code
    with st.container(key=key, border=True):
        show_note(desk, note)
        st.button(
            desk.say(f"hold-{code}-mask"),
            key=f"{key}.mask",
            icon=":material/visibility_off:",
            on_click=_mask,
            args=(desk, note),
        )
        st.checkbox(
            desk.say(f"hold-{code}-dismiss"), key=f"{key}.dismiss", on_change=dismiss, args=(note,)
        )


def _mask(desk: Desk, note: Note) -> None:
    details = note.finding.details
    text = text_at(desk.case, note.finding.place)
    put_answer(note.key, mask(text, int(details["start"]), int(details["end"])))


def name_of(desk: Desk, note: Note) -> str:
    """Where a note belongs: the field, and what its entry begins with, as its card is called."""
    label = desk.speak.find(message_of(note.key)) or desk.say(message_of(note.key.split(".")[0]))
    entry = entry_of(note.key)
    said = [get_answer(f"{entry}.{field}") for field in _TITLES] if entry else []
    begins = next((str(text) for text in said if text), "")
    return literal(f"{label} ({shorten(begins)})" if begins else label)
