"""Tell it in your own words: a story, cut into pieces that become facts.

What is told here stands beside the answers, and is no part of the case before it is put there.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial
from typing import Literal

import streamlit as st

from complaint_kit.wizard import pieces as of
from complaint_kit.wizard import telling
from complaint_kit.wizard.answers import STORY
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import FIRST_DAY, LAST_DAY, day_format
from complaint_kit.wizard.items import ID
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.pieces import FEELINGS, WISHES, Piece, Told
from complaint_kit.wizard.seen import offer, offer_to_clear
from complaint_kit.wizard.telling import PAGES, TEXT
from complaint_kit.wizard.turn import turn_to

_BESIDE = 208
"""Pixels: a date and what is said about it fit beside each other in a card, and wrap on a phone."""


def draw(desk: Desk) -> None:
    """The page: the story, and below it its pieces until they are put into the answers."""
    told = telling.the_story()
    _ask_story(desk, told)
    _show_said("cut")
    if told["last"]:
        _show_put(desk, told)
    if of.standing(told, "open", "out", "gone"):
        _show_pieces(desk, told)
    if aside := of.standing(told, "aside"):
        _show_aside(desk, aside)
    if waiting := _waiting(told):
        st.caption(desk.say(f"story-{waiting}.before-next", next=desk.say("next")))


def show_waiting(desk: Desk) -> None:
    """On another page: that the story is not among the answers yet, and the way back to it."""
    told = st.session_state.get(STORY)
    if told and (waiting := _waiting(told)):
        with st.container(key="ck_story_waiting", horizontal=True, vertical_alignment="center"):
            st.markdown(desk.say(f"story-{waiting}"), width="content")
            label, turn = desk.say(f"story-{waiting}.go"), partial(turn_to, "story")
            st.button(label, key="story.go", type="tertiary", on_click=turn)


def _waiting(told: Told) -> str:
    """What the story waits for: to be cut, or its pieces to be put; empty if for nothing."""
    if of.is_uncut(told):
        return "uncut"
    return "cut-only" if of.standing(told, "open") else ""


def _ask_story(desk: Desk, told: Told) -> None:
    st.caption(desk.say("story-text.hint"))
    st.text_area(
        desk.say("story-text"),
        offer(TEXT, told["text"]),
        key=TEXT,
        height=264,
        placeholder=desk.say("story-text.placeholder"),
        on_change=telling.take_in,
        args=(desk,),
    )
    _offer_act(
        desk,
        "story-cut",
        "story.cut",
        telling.cut_story,
        type="secondary" if told["cut"] else "primary",
    )


def _show_pieces(desk: Desk, told: Told) -> None:
    facts = of.facts(told)
    done = bool(told["last"]) and not of.standing(told, "open")
    if not done:
        st.header(desk.say("story-facts", count=len(facts)), anchor=False)
        st.caption(desk.say("story-facts.hint"))
    there = sum(not piece["aside"] for piece in of.standing(told, "there"))
    if there and not done:
        st.caption(desk.say("story-there", count=there))
    for piece in of.standing(told, "open", "out", "gone"):
        with st.container(key=f"story.{piece[ID]}", border=True):
            if piece in facts:
                number = facts.index(piece) + 1
                _show_piece(desk, piece, number, of.above(told, piece[ID]))
            else:
                _show_in_short(desk, piece, of.place_of(told, piece))
    if not done:
        _offer_act(desk, "story-put", "story.put", telling.put_in, type="primary")
    _show_said("put")


def _show_piece(desk: Desk, piece: Piece, number: int, above: Piece | None) -> None:
    name = piece[ID]
    key = f"story.{name}.what"
    st.text_area(
        desk.say("story-what", number=number),
        offer(key, piece["what"]),
        key=key,
        height="content",
        on_change=telling.take_in,
        args=(desk,),
    )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _ask_date(desk, piece)
        if above and above["date"] and not piece["date"]:
            _offer_act(desk, "story-same-day", f"story.{name}.same", telling.take_day_above, name)
        elif piece["date"] and piece["date"] == piece["read"]:
            st.caption(desk.say("story-date.read"), width=_BESIDE)
    with st.container(horizontal=True, vertical_alignment="center"):
        if above:
            _offer_act(desk, "story-join", f"story.{name}.join", telling.join, name)
        if "parts" in piece:
            _offer_act(desk, "story-apart", f"story.{name}.apart", telling.part, name)
        _offer_act(desk, "story-leave", f"story.{name}.leave", telling.leave_out, name)
        with st.popover(desk.say("story-elsewhere"), key=f"story.{name}.move", type="tertiary"):
            st.caption(desk.say("story-elsewhere.hint"))
            for home in (FEELINGS, WISHES):
                page = PAGES[home]
                move = partial(telling.move_to, home)
                _offer_act(desk, f"story-is-{page}", f"story.{name}.{page}", move, name)


def _ask_date(desk: Desk, piece: Piece) -> None:
    key = f"story.{piece[ID]}.date"
    offer_to_clear(key, date.fromisoformat(piece["date"]) if piece["date"] else None)
    st.date_input(
        f"{desk.say('story-date')} ({desk.say('story-date.hint')})",
        value=None,
        key=key,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format=day_format(desk),
        width=_BESIDE,
        on_change=telling.take_in,
        args=(desk,),
    )


def _show_in_short(desk: Desk, piece: Piece, place: of.Place) -> None:
    """A piece that becomes no fact: where it is, and the way back."""
    page = desk.say(f"step-{PAGES[piece['home']]}")
    text = literal(shorten(piece["what"]))
    message = {"open": "story-moved", "gone": "story-gone"}.get(place, "story-left")
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(desk.say(message, text=text, page=page))
        back, label = (
            (telling.make_fact, "story-moved.back")
            if place == "open"
            else (telling.bring_back, "put-back")
        )
        _offer_act(desk, label, f"story.{piece[ID]}.back", back, piece[ID])


def _show_aside(desk: Desk, aside: list[Piece]) -> None:
    """What was cut from words that the story has no more; folded, for it is seldom missed."""
    with st.expander(desk.say("story-aside", count=len(aside)), key="story.aside"):
        for piece in aside:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.caption(literal(shorten(piece["what"])))
                _offer_act(
                    desk, "put-back", f"story.{piece[ID]}.back", telling.bring_back, piece[ID]
                )
        if len(aside) > 1:
            _offer_act(desk, "story-aside.all", "story.aside.all", telling.bring_all_back)


def _show_put(desk: Desk, told: Told) -> None:
    homes = Counter(piece["home"] for piece in told["pieces"] if piece[ID] in told["last"])
    words = [
        desk.say(f"story-put-{page}", count=homes[home], page=desk.say(f"step-{page}"))
        for home, page in PAGES.items()
        if homes[home]
    ]
    st.success(" ".join(words), icon=":material/check:")
    first = next(page for home, page in PAGES.items() if homes[home])
    with st.container(horizontal=True):
        label = desk.say("story-on", page=desk.say(f"step-{first}"))
        st.button(label, key="story.on", type="primary", on_click=turn_to, args=(first,))
        _offer_act(desk, "story-undo", "story.undo", telling.take_back, type="secondary")


def _offer_act(
    desk: Desk,
    message: str,
    key: str,
    act: telling.Act,
    name: str = "",
    *,
    type: Literal["primary", "secondary", "tertiary"] = "tertiary",
) -> None:
    st.button(desk.say(message), key=key, type=type, on_click=telling.do, args=(desk, act, name))


def _show_said(place: str) -> None:
    if words := telling.said_at(place):
        st.info(words, icon=":material/lightbulb:")
