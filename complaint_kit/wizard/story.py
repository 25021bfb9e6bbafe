"""Tell it in your own words: a story, cut into pieces that become facts.

What is told here stands beside the answers, and is no part of the case before it is put there.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

import streamlit as st

from complaint_kit.case import MAX_FACTS
from complaint_kit.story import cut
from complaint_kit.told_dates import find_day
from complaint_kit.values import MAX_TEXT, clean
from complaint_kit.wizard import pieces as of
from complaint_kit.wizard.answers import STORY, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import FIRST_DAY, LAST_DAY, day_format
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import ID
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.pieces import Piece, Told

MAX_STORY = 20_000

_TEXT, _SAID = "story.text", "story_said"


def draw(desk: Desk) -> None:
    """The page: the story, and below it its pieces until they are put into the facts."""
    told = _told()
    _ask_story(desk, told)
    _show_said("cut")
    if told["added"]:
        _show_added(desk, told)
    if told["pieces"]:
        _show_pieces(desk, told)


def _told() -> Told:
    told: Told = st.session_state.setdefault(STORY, of.begin())
    return told


def _ask_story(desk: Desk, told: Told) -> None:
    st.caption(desk.say("story-text.hint"))
    _offer(_TEXT, told["text"])
    st.text_area(
        desk.say("story-text"),
        key=_TEXT,
        height=264,
        placeholder=desk.say("story-text.placeholder"),
        on_change=_keep,
        args=(desk,),
    )
    begun = told["pieces"] or told["added"]
    _offer_act(desk, "story-cut", "story.cut", _cut, type="secondary" if begun else "primary")


def _show_pieces(desk: Desk, told: Told) -> None:
    if told["other"]:
        state = "story-replaced" if told["newer"] else "story-restored"
        with st.container(horizontal=True, vertical_alignment="center"):
            st.caption(desk.say(state), width="content")
            _offer_act(desk, f"{state}.turn", "story.turn", _turn)
    st.subheader(desk.say("story-facts", count=len(of.kept(told))), anchor=False)
    st.caption(desk.say("story-facts.hint"))
    for number, piece in enumerate(told["pieces"], 1):
        with st.container(key=f"story.{piece[ID]}", border=True):
            if piece["out"]:
                _show_left_out(desk, piece)
            else:
                _show_piece(desk, piece, number, of.above(told, piece[ID]))
    _offer_act(desk, "story-put", "story.put", _put, type="primary")
    _show_said("put")


def _show_piece(desk: Desk, piece: Piece, number: int, above: Piece | None) -> None:
    name = piece[ID]
    _offer(f"story.{name}.what", piece["what"])
    st.text_area(
        desk.say("story-what", number=number),
        key=f"story.{name}.what",
        height="content",
        on_change=_keep,
        args=(desk,),
    )
    left, right = st.columns([2, 3], vertical_alignment="bottom")
    with left:
        _ask_date(desk, piece)
    with right, st.container(horizontal=True, horizontal_alignment="right"):
        if of.can_part(piece):
            _offer_act(desk, "story-apart", f"story.{name}.apart", _part, name)
        if above:
            _offer_act(desk, "story-join", f"story.{name}.join", _join, name)
        _offer_act(desk, "story-leave", f"story.{name}.leave", _leave, name)
    if piece["date"] and piece["date"] == piece["read"]:
        st.caption(desk.say("story-date.read"))
    if above and above["date"] and not piece["date"]:
        _offer_act(desk, "story-same", f"story.{name}.same", _same_day, name)


def _ask_date(desk: Desk, piece: Piece) -> None:
    key = f"story.{piece[ID]}.date"
    _offer(key, date.fromisoformat(piece["date"]) if piece["date"] else None)
    st.date_input(
        f"{desk.say('story-date')} ({desk.say('story-date.hint')})",
        value=None,
        key=key,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format=day_format(desk),
        on_change=_keep,
        args=(desk,),
    )


def _show_left_out(desk: Desk, piece: Piece) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(desk.say("story-left", text=literal(shorten(piece["what"]))))
        _offer_act(desk, "put-back", f"story.{piece[ID]}.back", _bring_back, piece[ID])


def _show_added(desk: Desk, told: Told) -> None:
    st.success(desk.say("story-added", count=len(told["added"]["keys"])), icon=":material/check:")
    with st.container(horizontal=True):
        page = desk.say("step-happened")
        if st.button(desk.say("story-on", page=page), key="story.on", type="primary"):
            st.switch_page(desk.pages["happened"])
        _offer_act(desk, "story-added.undo", "story.undo", _take_back, type="secondary")


def _offer_act(
    desk: Desk,
    message: str,
    key: str,
    act: Callable[[Desk, Told, str], None],
    name: str = "",
    *,
    type: Literal["primary", "secondary", "tertiary"] = "tertiary",
) -> None:
    st.button(desk.say(message), key=key, type=type, on_click=_act, args=(desk, act, name))


def _act(desk: Desk, act: Callable[[Desk, Told, str], None], name: str) -> None:
    """Do what a button says, once all that stands in the boxes is taken in."""
    st.session_state.pop(_SAID, None)
    _keep(desk)
    act(desk, _told(), name)


def _keep(desk: Desk) -> None:
    """Take in every box: a press and a change may arrive together, in any order."""
    told = _told()
    told["text"] = st.session_state.get(_TEXT, told["text"])
    for piece in of.kept(told):
        key = f"story.{piece[ID]}"
        if f"{key}.what" in st.session_state:
            day = st.session_state[f"{key}.date"]
            what = st.session_state[f"{key}.what"]
            of.edit(piece, what, day and day.isoformat(), lambda text: _read_day(desk, text))


def _cut(desk: Desk, told: Told, _name: str) -> None:
    text = clean(told["text"])
    if len(text) > MAX_STORY:
        _refuse(desk, "cut", "story-long", count=len(text), most=MAX_STORY)
        return
    texts = cut(text, desk.speak)
    if not texts:
        _refuse(desk, "cut", "story-nothing")
    elif len(texts) > MAX_FACTS:
        _refuse(desk, "cut", "story-many", count=len(texts), most=MAX_FACTS)
    else:
        of.replace(told, texts, lambda text: _read_day(desk, text))


def _put(desk: Desk, told: Told, _name: str) -> None:
    facts = [piece for piece in of.kept(told) if piece["what"].strip()]
    room = MAX_FACTS - len(get_answer("timeline") or [])
    lengths = {n: len(piece["what"]) for n, piece in enumerate(told["pieces"], 1) if piece in facts}
    long = next((n for n, length in lengths.items() if length > MAX_TEXT), 0)
    if not facts:
        _refuse(desk, "put", "story-none")
    elif long:
        _refuse(desk, "put", "story-fact-long", number=long, count=lengths[long], most=MAX_TEXT)
    elif len(facts) > room:
        page = desk.say("step-happened")
        _refuse(desk, "put", "story-room", room=room, count=len(facts), most=MAX_FACTS, page=page)
    else:
        of.put_into_facts(told)
        ask_for_focus("story.on")


def _take_back(desk: Desk, told: Told, _name: str) -> None:
    if stay := of.take_back(told):
        _refuse(desk, "cut", "story-stay", count=stay, page=desk.say("step-happened"))


def _join(_desk: Desk, told: Told, name: str) -> None:
    if joined := of.join(told, name):
        ask_for_focus(f"story.{joined[ID]}.apart")


def _part(_desk: Desk, told: Told, name: str) -> None:
    of.part(told, name)


def _same_day(_desk: Desk, told: Told, name: str) -> None:
    piece, above = of.find(told, name), of.above(told, name)
    if piece and above:
        piece["date"] = above["date"]
        ask_for_focus(f"story.{name}.date")


def _turn(_desk: Desk, told: Told, _name: str) -> None:
    of.turn(told)


def _leave(_desk: Desk, told: Told, name: str) -> None:
    if piece := of.find(told, name):
        piece["out"] = True
        ask_for_focus(f"story.{name}.back")


def _bring_back(_desk: Desk, told: Told, name: str) -> None:
    if piece := of.find(told, name):
        piece["out"] = False
        ask_for_focus(f"story.{name}.leave")


def _refuse(desk: Desk, place: str, message: str, **slots: Any) -> None:
    """Say at `place` what to do instead."""
    st.session_state[_SAID] = (place, desk.say(message, **slots))


def _show_said(place: str) -> None:
    at, words = st.session_state.get(_SAID, ("", ""))
    if at == place:
        st.info(words, icon=":material/lightbulb:")


def _read_day(desk: Desk, text: str) -> str | None:
    day = find_day(text, _locale(desk), desk.today)
    return day.isoformat() if day else None


def _locale(desk: Desk) -> str:
    return desk.speak.region(desk.case.country)["locale"]


def _offer(key: str, given: Any) -> None:
    if key not in st.session_state or st.session_state[key] != given:
        st.session_state[key] = given
