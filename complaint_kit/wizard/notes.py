"""Findings, shown right below the answer that they are about, and problems on top of a page too."""

from __future__ import annotations

import streamlit as st

from complaint_kit.secrecy import mask
from complaint_kit.sentences import sentence
from complaint_kit.wizard.answers import get_answer, put_answer
from complaint_kit.wizard.cards import open_card
from complaint_kit.wizard.coach import has_something_to_say, show_remarks
from complaint_kit.wizard.desk import Desk, Note, dismiss
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import entry_of, message_of
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.seen import is_late, offer
from complaint_kit.wizard.turn import turn_to

_TITLES = ("what", "title", "said", "person", "text", "feeling", "label")
"""By what an entry of a list is known: the first of these that says something."""

_ICONS = {"problem": "error", "hold": "lock", "advice": "lightbulb"}


def show_notes(desk: Desk, key: str, *, last: bool = False) -> None:
    """What was noticed at the answer `key`: problems and advice as a sentence, holds to settle, and
    what the coach says of it.

    The place is taken with or without a note: where something appears, Streamlit builds the
    columns and containers below anew, and what is just being typed in them is gone. `last`: no
    column and no container follows in the same place, so none need be kept.
    """
    notes = desk.notes_at(key)
    speaks = has_something_to_say(desk, key)
    if last and not (notes or speaks):
        return
    place = st.empty()
    if not (notes or speaks):
        return
    with place.container():
        for number, note in enumerate(notes):
            if note.finding.kind == "hold":
                _show_hold(desk, note, f"hold.{key}.{number}")
            else:
                show_note(desk, note, f"note_{key}" if not number else f"note_{key}_{number}")
        if speaks:
            show_remarks(desk, key)


def show_note(desk: Desk, note: Note, key: str, before: str = "") -> None:
    """One finding in a sentence. `before` (Markdown) says where, for a list of findings."""
    kind = note.finding.kind
    with st.container(key=f"{kind}_{key}" if kind != "problem" else key):
        icon = f":material/{_ICONS[kind]}:"
        st.markdown(f"{icon} {before}{literal(sentence(note.finding, desk.speak))}")


def problems_on(desk: Desk, step: str) -> list[Note]:
    """The answers on the page of `step` that can't be used."""
    return [
        note
        for note in desk.notes
        if note.finding.kind == "problem" and desk.homes.get(note.key.split(".")[0]) == step
    ]


def show_summary(desk: Desk, step: str) -> None:
    """The answers of this page that can't be used, each with the way to its field."""
    place = st.empty()
    wrong = problems_on(desk, step)
    if not wrong:
        return
    with place.container(key="ck_summary"):
        st.markdown(f"**{desk.say('summary-problems', count=len(wrong))}**")
        for note in wrong:
            offer_way_to(desk, note, f"summary.{note.key}", name_of(desk, note))


def offer_way_to(desk: Desk, note: Note, key: str, label: str) -> None:
    """A quiet button that goes to the answer a note is about, on whichever page it is."""
    st.button(label, key=key, type="tertiary", on_click=go_to, args=(desk, note.key))


def go_to(desk: Desk, key: str) -> None:
    """To the page that asks for the answer at `key`, its card open and the keyboard in its box."""
    open_card(entry_of(key))
    ask_for_focus(key)
    turn_to(desk.homes[key.partition(".")[0]])


def _show_hold(desk: Desk, note: Note, key: str) -> None:
    code = note.finding.code
    with st.container(key=f"ck_{key}"):
        show_note(desk, note, key)
        with st.container(horizontal=True, vertical_alignment="center"):
            st.button(
                desk.say(f"hold-{code}-mask"),
                key=f"{key}.mask",
                icon=":material/visibility_off:",
                on_click=_mask,
                args=(note,),
            )
            # What was ticked is no longer held; so what is drawn here is another one.
            offer(f"{key}.dismiss", False)
            st.checkbox(
                desk.say(f"hold-{code}-dismiss"),
                key=f"{key}.dismiss",
                on_change=_dismiss,
                args=(note, f"{key}.dismiss"),
            )


def _dismiss(note: Note, key: str) -> None:
    if not is_late(key):
        dismiss(note)


def _mask(note: Note) -> None:
    """In the answer as it is now: it may have been written on since the note was drawn."""
    text = str(get_answer(note.key) or "")
    start = text.find(note.words)
    if start >= 0:
        put_answer(note.key, mask(text, start, start + len(note.words)))


def name_of(desk: Desk, note: Note) -> str:
    """Where a note belongs: the field, and what its entry begins with, as its card is called."""
    label = desk.speak.find(message_of(note.key)) or desk.say(message_of(note.key.split(".")[0]))
    entry = entry_of(note.key)
    said = [get_answer(f"{entry}.{field}") for field in _TITLES] if entry else []
    begins = next((str(text) for text in said if text), "")
    return literal(f"{label} ({shorten(begins)})" if begins else label)
