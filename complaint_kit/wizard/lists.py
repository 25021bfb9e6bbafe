"""Answers that come in lists: begin an entry, take one out, put it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from complaint_kit.case import MAX_FACTS, MAX_LIST
from complaint_kit.wizard.answers import (
    add_entry,
    entries,
    get_answer,
    put_back,
    remove_entry,
    removed_from,
)
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.notes import show_notes

_OPEN = "open."


def ask_rows(
    desk: Desk,
    list_key: str,
    draw: Callable[[str], None],
    begin: bool = True,
    fill: Callable[[], dict[str, str]] = dict,
) -> None:
    """A short list, each entry in full. With `begin` there is always one to write in.

    `fill` gives the answers that a new entry starts with.
    """
    if begin and not get_answer(list_key):
        add_entry(list_key, **fill())
    _say_if_empty(desk, list_key)
    for key in list(entries(list_key)):
        with st.container(key=f"row.{key}", border=True):
            draw(key)
            _offer_removal(desk, key)
    _finish(desk, list_key, lambda: _begin(list_key, fill()))


def ask_cards(
    desk: Desk,
    list_key: str,
    draw: Callable[[str], None],
    title: Callable[[str], str],
) -> None:
    """A long list: each entry a card that shows its `title` (Markdown) until it is opened.

    In order of date, those without one last; while a card is open none moves.
    """
    _say_if_empty(desk, list_key)
    for key in _in_order(list_key):
        card = st.expander(_label(desk, key, title), key=f"{_OPEN}{key}", on_change="rerun")
        if card.open:
            with card:
                draw(key)
                _offer_removal(desk, key)
    _finish(desk, list_key, lambda: _open_new(list_key))


def title_of(desk: Desk, key: str, text: str) -> str:
    """A card's title: the day, then the words."""
    parts = []
    day = get_answer(f"{key}.date")
    if day:
        parts.append(f"**{literal(desk.day(str(day)))}**")
    if text:
        parts.append(literal(text))
    return " ".join(parts) or desk.say(f"{message_of(key)}.new")


def _label(desk: Desk, key: str, title: Callable[[str], str]) -> str:
    """The title, and whether something in the card is worth a look; as it was while it is open.

    To Streamlit a card with another label is another card: it would close, and take along what
    is being typed in it.
    """
    kept = f"label.{key}"
    if kept not in st.session_state or not st.session_state.get(f"{_OPEN}{key}"):
        look = f" · :material/error: {desk.say('look-here')}" if desk.notes_within(key) else ""
        st.session_state[kept] = title(key) + look
    label: str = st.session_state[kept]
    return label


def _in_order(list_key: str) -> list[str]:
    keys = list(entries(list_key))
    order_key = f"order.{list_key}"
    if any(st.session_state.get(f"{_OPEN}{key}") for key in keys):
        before = st.session_state.get(order_key, [])
        keys.sort(key=lambda key: before.index(key) if key in before else len(before))
    else:
        keys.sort(key=lambda key: str(get_answer(f"{key}.date") or date.max))
    st.session_state[order_key] = keys
    return keys


def _begin(list_key: str, answers: dict[str, str]) -> None:
    add_entry(list_key, **answers)


def _open_new(list_key: str) -> None:
    st.session_state[f"{_OPEN}{add_entry(list_key)}"] = True


def _say_if_empty(desk: Desk, list_key: str) -> None:
    if not get_answer(list_key):
        st.caption(desk.say(f"{message_of(list_key)}.empty"))


def _offer_removal(desk: Desk, key: str) -> None:
    st.button(
        desk.say(f"{message_of(key)}.remove"),
        key=f"remove.{key}",
        type="tertiary",
        on_click=remove_entry,
        args=(key,),
    )


def _finish(desk: Desk, list_key: str, add: Callable[..., None]) -> None:
    message = message_of(list_key)
    if removed_from(list_key):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(desk.say("removed"), width="content")
            st.button(desk.say("put-back"), key=f"put_back.{list_key}", on_click=put_back)
    count = len(get_answer(list_key) or [])
    if count < (MAX_FACTS if list_key == "timeline" else MAX_LIST):
        st.button(
            desk.say(f"{message}.add"),
            key=f"add.{list_key}",
            icon=":material/add:",
            on_click=add,
        )
    else:
        st.caption(desk.say("list-full", most=count))
    show_notes(desk, list_key)
