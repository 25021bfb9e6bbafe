"""The log of calls and messages, in a section that stays closed until it is asked for."""

from __future__ import annotations

from datetime import date

import streamlit as st

from complaint_kit.case import Contact
from complaint_kit.wizard.answers import entries
from complaint_kit.wizard.cards import Lines, close_card, is_open
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fact import ask_when
from complaint_kit.wizard.fields import ask_area, ask_date, ask_text
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.folds import fold, is_unfolded, unfold
from complaint_kit.wizard.lists import ask_cards
from complaint_kit.wizard.voice import Voice, write_day

_LIST = "contacts"
_SECTION = "section.contacts"


def draw_calls(desk: Desk, voice: Voice) -> None:
    """The section; open too while one of its cards is."""
    if not _is_open():
        _draw_header(desk)
        return
    with st.container(key=f"ck_card_open_{_LIST}"):
        _draw_header(desk)
        _draw_log(desk, voice)


def _draw_header(desk: Desk) -> None:
    st.button(
        _heading(desk),
        key=_SECTION,
        type="tertiary",
        icon=f":material/{'expand_more' if _is_open() else 'chevron_right'}:",
        width="stretch",
        on_click=_turn,
    )


def _heading(desk: Desk) -> str:
    count = len(desk.case.contacts)
    state = desk.say("contacts.count", count=count) if count else desk.say("contacts.hint")
    look = f" · :material/error: {desk.say('look-here')}" if _needs_a_look(desk) else ""
    return f"**{desk.say('contacts')}** :small[{state}{look}]"


def _needs_a_look(desk: Desk) -> bool:
    return not _is_open() and bool(desk.notes_within(_LIST))


def _draw_log(desk: Desk, voice: Voice) -> None:
    contacts = enumerate(desk.case.contacts)
    lines = {
        desk.keys[f"{_LIST}.{n}"]: _lines(contact, desk.today, voice) for n, contact in contacts
    }
    ask_cards(
        desk,
        _LIST,
        lambda key: _draw_call(desk, key),
        lambda key: lines.get(key, Lines()),
        text="said",
    )


def _lines(contact: Contact, today: date, voice: Voice) -> Lines:
    """With whom and how; then what was said, and what came of it."""
    head = " · ".join(filter(str.strip, (contact.person, contact.channel)))
    more = [text for text in (contact.said, contact.outcome) if text.strip()]
    day = write_day(contact.date, today, voice)
    return Lines(day, head or "".join(more[:1]), tuple(more if head else more[1:]))


def _draw_call(desk: Desk, key: str) -> None:
    ask_when(desk, key)
    left, right = st.columns(2)
    with left:
        ask_text(desk, f"{key}.channel")
    with right:
        ask_text(desk, f"{key}.person")
    ask_text(desk, f"{key}.reference")
    ask_area(desk, f"{key}.said")
    left, right = st.columns([3, 2])
    with left:
        ask_area(desk, f"{key}.promised", lines=2)
    with right:
        ask_date(desk, f"{key}.promised_by")
    ask_area(desk, f"{key}.outcome", lines=2)


def _is_open() -> bool:
    return is_unfolded(_LIST) or any(map(is_open, entries(_LIST)))


def _turn() -> None:
    if _is_open():
        fold(_LIST)
        if any(map(is_open, entries(_LIST))):
            close_card()
    else:
        unfold(_LIST)
    ask_for_focus(_SECTION)
