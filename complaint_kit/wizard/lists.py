"""Answers that come in lists: in rows, each in full, or in cards, of which one is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from complaint_kit.chronology import tell_in_order
from complaint_kit.wizard.adding import offer_more, offer_removal
from complaint_kit.wizard.answers import add_entry, drop_empty, entries, get_answer
from complaint_kit.wizard.cards import Lines, close_card, is_open, label_of_card, open_card
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import strip_ids


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
    keys = list(entries(list_key))
    for key in keys:
        with st.container(key=f"row.{key}", border=True):
            draw(key)
            if not begin or len(keys) > 1 or strip_ids(get_answer(key))[0]:
                offer_removal(desk, key)

    def add() -> None:
        ask_for_focus(f"row.{add_entry(list_key, **fill())}")

    offer_more(desk, list_key, add, place="row")


def ask_cards(
    desk: Desk,
    list_key: str,
    draw: Callable[[str], None],
    lines: Callable[[str], Lines],
    *,
    text: str,
    beside: str = "",
) -> None:
    """A long list: each entry a card with its day and its `lines`; one of them is open at a time.

    In order of date, one without stays where it was told; while a card is open none moves. A new
    card gets the keyboard at its date; an old one at its `text`, because a date shows its calendar
    at once, over what one came to read. `beside` is HTML for the place beside the button for
    another entry. A card that was closed with nothing in it is gone.
    """
    drop_empty(list_key, but=is_open)
    for key in _in_order(list_key):
        if not is_open(key):
            _draw_header(desk, key, lines(key), partial(_open, key, text))
            continue
        with st.container(key=f"ck_card_open_{key}"):
            _draw_header(desk, key, lines(key), partial(_shut, key))
            draw(key)
            _draw_foot(desk, key)
    offer_more(desk, list_key, lambda: _open(add_entry(list_key), "date"), "card", beside)


def _draw_header(desk: Desk, key: str, lines: Lines, on_press: Callable[[], None]) -> None:
    st.button(
        label_of_card(desk, key, lines),
        key=f"card.{key}",
        type="tertiary",
        icon=f":material/{'expand_more' if is_open(key) else 'chevron_right'}:",
        width="stretch",
        on_click=on_press,
    )


def _draw_foot(desk: Desk, key: str) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        st.button(desk.say("card-done"), key=f"done.{key}", on_click=_shut, args=(key,))
        offer_removal(desk, key)


def _in_order(list_key: str) -> list[str]:
    keys = list(entries(list_key))
    order_key = f"order.{list_key}"
    if any(map(is_open, keys)):
        before = st.session_state.get(order_key, [])
        keys.sort(key=lambda key: before.index(key) if key in before else len(before))
    else:
        keys = tell_in_order(keys, _when)
    st.session_state[order_key] = keys
    return keys


def _when(key: str) -> tuple[str, str] | None:
    day, clock = get_answer(f"{key}.date"), get_answer(f"{key}.time")
    return (str(day), str(clock or "")) if day else None


def _open(key: str, field: str) -> None:
    open_card(key)
    ask_for_focus(f"{key}.{field}")


def _shut(key: str) -> None:
    close_card()
    ask_for_focus(f"card.{key}")
