"""What a press on the page of the story does, and what it says when it can't."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, TypeAlias

import streamlit as st

from complaint_kit.case import MAX_FACTS, MAX_LIST
from complaint_kit.story import cut
from complaint_kit.told_dates import find_day
from complaint_kit.values import MAX_TEXT, clean
from complaint_kit.wizard import pieces as of
from complaint_kit.wizard.answers import STORY, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.items import ID
from complaint_kit.wizard.pieces import FACTS, FEELINGS, WISHES, Piece, Told
from complaint_kit.wizard.seen import held

MAX_STORY = 20_000
TEXT = "story.text"
PAGES = {FACTS: "happened", FEELINGS: "feel", WISHES: "remedy"}
"""The page of each list that a piece can go to."""
_SAID = "story_said"

Act: TypeAlias = Callable[[Desk, Told, str], None]
"""What is done to the story, or to the piece of this id."""


def the_story() -> Told:
    """What was told so far."""
    told: Told = st.session_state.setdefault(STORY, of.begin())
    return told


def do(desk: Desk, act: Act, name: str) -> None:
    """Do what a button says, once all that stands in the boxes is taken in."""
    st.session_state.pop(_SAID, None)
    take_in(desk)
    act(desk, the_story(), name)


def take_in(desk: Desk) -> None:
    """Take in every box: a press and a change may arrive together, in any order."""
    told = the_story()
    told["text"] = held(TEXT, told["text"])
    for piece in of.facts(told):
        key = f"story.{piece[ID]}"
        if f"{key}.what" in st.session_state:
            what = held(f"{key}.what", piece["what"])
            day = held(f"{key}.date", piece["date"] and date.fromisoformat(piece["date"]))
            of.edit(piece, what, day and day.isoformat(), lambda text: _read_day(desk, text))


def cut_story(desk: Desk, told: Told, _name: str) -> None:
    """Make pieces of the story as it stands."""
    text = clean(told["text"])
    if len(text) > MAX_STORY:
        _refuse(desk, "cut", "story-long", count=len(text), most=MAX_STORY)
        return
    texts = cut(text, desk.write)
    if not texts:
        _refuse(desk, "cut", "story-nothing")
    elif len(texts) > MAX_FACTS:
        _refuse(desk, "cut", "story-many", count=len(texts), most=MAX_FACTS)
    else:
        changed = of.replace(told, texts, lambda text: _read_day(desk, text))
        if not of.standing(told, "open", "out", "gone"):
            _refuse(desk, "cut", "story-all-there")
        elif not changed:
            _refuse(desk, "cut", "story-same")


def put_in(desk: Desk, told: Told, _name: str) -> None:
    """Make answers of the pieces, unless one is too long or there are too many."""
    finish = partial(_finish, desk)
    pieces = of.to_put(told, finish)
    if not pieces:
        _refuse(desk, "put", "story-none")
    elif not (_finds_long(desk, told, pieces) or _finds_no_room(desk, pieces)):
        of.put_into_answers(told, finish)
        ask_for_focus("story.on")


def take_back(desk: Desk, told: Told, _name: str) -> None:
    """Undo the last putting in."""
    for home, count in of.take_back(told).items():
        _refuse(desk, "cut", "story-stay", count=count, page=desk.say(f"step-{PAGES[home]}"))


def join(_desk: Desk, told: Told, name: str) -> None:
    """Make one of a piece and the one above it."""
    if joined := of.join(told, name):
        ask_for_focus(f"story.{joined[ID]}.apart")


def part(_desk: Desk, told: Told, name: str) -> None:
    """Take a joined piece apart."""
    if parts := of.part(told, name):
        ask_for_focus(f"story.{parts[1][ID]}.join")


def take_day_above(_desk: Desk, told: Told, name: str) -> None:
    """Give a piece the day of the one above it."""
    piece, above = of.find(told, name), of.above(told, name)
    if piece and above:
        piece["date"] = above["date"]
        ask_for_focus(f"story.{name}.date")


def move_to(home: str, _desk: Desk, told: Told, name: str) -> None:
    """A piece is no fact: it goes to the list `home`."""
    if piece := of.find(told, name):
        piece["home"] = home
        ask_for_focus(f"story.{name}.back")


def make_fact(_desk: Desk, told: Told, name: str) -> None:
    """A piece is a fact after all."""
    if piece := of.find(told, name):
        piece["home"] = FACTS
        ask_for_focus(f"story.{name}.what")


def leave_out(_desk: Desk, told: Told, name: str) -> None:
    """A piece is not wanted."""
    if piece := of.find(told, name):
        piece["out"] = True
        ask_for_focus(f"story.{name}.back")


def bring_back(_desk: Desk, told: Told, name: str) -> None:
    """A piece is wanted after all."""
    of.bring_back(told, name)
    ask_for_focus(f"story.{name}.leave")


def bring_all_back(_desk: Desk, told: Told, _name: str) -> None:
    """All that left the story are wanted after all."""
    for piece in of.standing(told, "aside"):
        of.bring_back(told, piece[ID])
    ask_for_focus("story.put")


def said_at(place: str) -> str:
    """What the last press has to say at `place` of the page, if anything."""
    at, words = st.session_state.get(_SAID, ("", ""))
    return str(words) if at == place else ""


def _finds_long(desk: Desk, told: Told, pieces: list[Piece]) -> bool:
    long = next((piece for piece in pieces if len(piece["what"]) > MAX_TEXT), None)
    if long is None:
        return False
    slots = {"count": len(long["what"]), "most": MAX_TEXT}
    if long["home"] == FACTS:
        number = of.facts(told).index(long) + 1
        _refuse(desk, "put", "story-fact-long", number=number, **slots)
    else:
        page = desk.say(f"step-{PAGES[long['home']]}")
        _refuse(desk, "put", "story-other-long", page=page, **slots)
    return True


def _finds_no_room(desk: Desk, pieces: list[Piece]) -> bool:
    for home, count in Counter(piece["home"] for piece in pieces).items():
        most = MAX_FACTS if home == FACTS else MAX_LIST
        room = most - len(get_answer(home) or [])
        if count > room:
            page = desk.say(f"step-{PAGES[home]}")
            _refuse(desk, "put", "story-room", room=room, count=count, most=most, page=page)
            return True
    return False


def _finish(desk: Desk, text: str) -> str:
    """A sentence with its stop. Without one, some would be set into a sentence of the kit's."""
    ended = re.search(desk.write.data["sentence_end"], text)
    return text if ended else text + str(desk.write.data["stop"])


def _refuse(desk: Desk, place: str, message: str, **slots: Any) -> None:
    """Say at `place` what to do instead."""
    st.session_state[_SAID] = (place, desk.say(message, **slots))


def _read_day(desk: Desk, text: str) -> str | None:
    day = find_day(text, _locale(desk), desk.today)
    return day.isoformat() if day else None


def _locale(desk: Desk) -> str:
    return str(desk.write.region(desk.case.country)["locale"])
