"""The ways to one more entry of a list, to take one out, and to put it back.

Every press says where the keyboard goes next, because the button that was pressed may be gone.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from complaint_kit.case import MAX_FACTS, MAX_LIST
from complaint_kit.wizard.answers import (
    entries,
    get_answer,
    put_back,
    remove_entry,
    removed_from,
)
from complaint_kit.wizard.cards import close_card, is_open
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.notes import show_notes


def offer_removal(desk: Desk, key: str) -> None:
    """A quiet button that takes the entry `key` out of its list."""
    st.button(
        desk.say(f"{message_of(key)}.remove"),
        key=f"remove.{key}",
        type="tertiary",
        on_click=_remove,
        args=(key,),
    )


def offer_more(
    desk: Desk, list_key: str, add: Callable[[], None], place: str, beside: str = ""
) -> None:
    """At the foot of a list: the undo, where to begin if it is empty, the button for one more.

    An entry that is put back gets the keyboard at its `place`, as in `row` for `row.timeline.i7`.
    `beside` is HTML for the place beside the button.
    """
    if removed_from(list_key):
        _offer_undo(desk, list_key, place)
    count = len(get_answer(list_key) or [])
    if not count:
        _show_empty(desk, list_key, add)
    elif count < (MAX_FACTS if list_key == "timeline" else MAX_LIST):
        with st.container(key=f"ck_more_{list_key}", horizontal=True, vertical_alignment="center"):
            _offer_one(desk, list_key, "add", add)
            if beside:
                st.html(beside, width="content")
    else:
        st.caption(desk.say("list-full", most=count))
    show_notes(desk, list_key)


def _offer_undo(desk: Desk, list_key: str, place: str) -> None:
    with st.container(
        key=f"ck_removed_{list_key}", horizontal=True, vertical_alignment="center", gap="small"
    ):
        st.markdown(desk.say("removed"), width="content")
        st.button(
            desk.say("put-back"),
            key=f"put_back.{list_key}",
            type="tertiary",
            on_click=_put_back,
            args=(list_key, place),
        )


def _show_empty(desk: Desk, list_key: str, add: Callable[[], None]) -> None:
    message = message_of(list_key)
    first = desk.speak.find(f"{message}.add-first")
    with st.container(key=f"ck_empty_{list_key}"):
        st.markdown(desk.say(f"{message}.empty"))
        _offer_one(desk, list_key, "add-first" if first else "add", add)


def _offer_one(desk: Desk, list_key: str, words: str, add: Callable[[], None]) -> None:
    st.button(
        desk.say(f"{message_of(list_key)}.{words}"),
        key=f"add.{list_key}",
        icon=":material/add:",
        on_click=add,
    )


def _remove(key: str) -> None:
    list_key = key.rpartition(".")[0]
    remove_entry(key)
    if is_open(key):
        close_card()
    ask_for_focus(f"put_back.{list_key}" if removed_from(list_key) else f"add.{list_key}")


def _put_back(list_key: str, place: str) -> None:
    before = set(entries(list_key))
    put_back()
    for key in set(entries(list_key)) - before:
        ask_for_focus(f"{place}.{key}")
