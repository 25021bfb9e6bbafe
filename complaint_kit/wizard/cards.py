"""Answers that come in long lists: each entry a card, one of them open at a time."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.literal import literal, shorten

_OPEN = "open_card"


class Lines(NamedTuple):
    """What a card shows of its entry, as plain text."""

    day: str = ""
    text: str = ""
    more: tuple[str, ...] = ()
    """In smaller type while the card is closed."""


def open_card(key: str) -> None:
    """Open the card of the entry `key`; any other one closes."""
    if key:
        st.session_state[_OPEN] = key


def close_card() -> None:
    """No card is open."""
    st.session_state.pop(_OPEN, None)


def is_open(key: str) -> bool:
    """Whether the card of the entry `key` is the one that is open."""
    return bool(st.session_state.get(_OPEN) == key)


def label_of_card(desk: Desk, key: str, lines: Lines) -> str:
    """Markdown for a card's header: the day and the words; closed, what else there is.

    A closed card also says that something in it is worth a look.
    """
    parts = [f"**{literal(lines.day)}**" if lines.day else "", literal(shorten(lines.text))]
    title = " ".join(filter(None, parts)) or desk.say(f"{message_of(key)}.new")
    if is_open(key):
        return title
    more = [literal(shorten(line)) for line in lines.more]
    if desk.notes_within(key) or desk.heard_within(key):
        more.append(f":material/error: {desk.say('look-here')}")
    return f"{title} :small[{' · '.join(more)}]" if more else title
