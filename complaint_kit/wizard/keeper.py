"""Keeping the draft: the browser has it, and hands it over when this program knows nothing yet.

`shelf.js` has the drafts on the customer's computer; `keeper.js` writes what stands in the page to
them and every keystroke, `unsent.js` brings back what had not arrived, `notices.js` says what the
customer has to know. Nothing is kept here.
"""

from __future__ import annotations

import json
import secrets
from html import escape
from itertools import starmap
from pathlib import Path
from typing import Any

import streamlit as st

from complaint_kit.wizard.answers import (
    ARRIVED,
    STORY,
    all_answers,
    anything_said,
    forget_everything,
    start_with,
)
from complaint_kit.wizard.choices import all_choices, choice_of, choose_again
from complaint_kit.wizard.desk import (
    Desk,
    Fine,
    all_fine,
    all_settled,
    leave_all_as_they_are,
    settle_again,
)
from complaint_kit.wizard.kept import Kept, is_name, read_kept
from complaint_kit.wizard.pieces import begin
from complaint_kit.wizard.typed import take_in

_KEY = "keeper"
_NAME = "draft_name"
_STEP = "last_step"
_FORGOTTEN = "forgotten_drafts"
_WORDS = (
    "trouble",
    "aside",
    "other",
    "other-show",
    "other-mine",
    "gone",
    "gone-keep",
    "gone-let-go",
    "close",
)


def script(*names: str) -> str:
    """Scripts of the kit's as one, with the drafts in reach."""
    files = [Path(__file__).with_name(name) for name in ("shelf.js", *names)]
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


_COMPONENT = st.components.v2.component(
    "complaint_kit_keeper",
    html='<div class="ck-kept" role="status"></div>',
    js=script("keeper.js", "unsent.js", "notices.js"),
    isolate_styles=False,
)


def keep_draft(desk: Desk) -> bool:
    """Mount the scripts; whether the browser has said what it keeps, so that a page can be drawn.

    A draft that was handed over has become the answers when this returns.
    """
    arrived = ARRIVED in st.session_state
    with st.container(key="ck_keeper"):
        # Flat: a value that is a mapping makes Streamlit load pandas, 80 MB of it.
        words = {word: desk.say(f"kept-{word}") for word in _WORDS}
        _COMPONENT(key=_KEY, data={"wanted": not arrived, **words}, on_draft_change=_receive)
    return arrived


def _receive() -> None:
    """Take what the browser has kept, once; later only if the customer wants it instead.

    Nothing to take, if it is wanted instead: the draft was erased in the browser. A draft that
    went aside for another window's is called by its new name from then on.
    """
    handed = st.session_state[_KEY]["draft"] or {}
    if ARRIVED not in st.session_state or handed.get("instead"):
        kept = read_kept(handed.get("pair"))
        if kept:
            go_on_with(kept)
        elif handed.get("instead"):
            forget_everything()
        st.session_state[ARRIVED] = True
    elif is_name(handed.get("called")):
        st.session_state[_NAME] = handed["called"]


def go_on_with(kept: Kept) -> None:
    """Put a draft that was kept in place of everything said so far."""
    forget_everything()
    start_with(kept.answers)
    if kept.story:
        st.session_state[STORY] = begin() | kept.story
    choose_again(kept.choices)
    settle_again(kept.settled)
    leave_all_as_they_are(starmap(Fine, kept.fine))
    st.session_state[_NAME] = kept.name
    st.session_state[_STEP] = kept.step
    take_in(kept.typed)


def forget_draft() -> None:
    """Everything said goes, here and from the customer's computer."""
    st.session_state[_FORGOTTEN] = [*st.session_state.get(_FORGOTTEN, []), draft_name()]
    forget_everything()


def last_step() -> str:
    """The page of the draft that was open last, other than the first; empty if none was."""
    step: str = st.session_state.get(_STEP, "")
    return step


def draft_for(desk: Desk, step: str) -> str:
    """HTML that holds the draft for the script, on the page of `step`."""
    if step != "start":
        st.session_state[_STEP] = step
    draft: dict[str, Any] = {
        "answers": all_answers(),
        "story": st.session_state.get(STORY),
        "choices": all_choices(),
        "settled": sorted(all_settled()),
        "fine": sorted(all_fine()),
    }
    told = {
        "id": draft_name(),
        "forgotten": st.session_state.get(_FORGOTTEN, []),
        "anything": anything_said(),
        "keep": choice_of("keep"),
        "step": last_step(),
        "company": desk.case.company.name[:80],
        "draft": draft,
    }
    return f'<i id="ck-draft" hidden data-draft="{escape(json.dumps(told))}"></i>'


def draft_name() -> str:
    """What the draft is called on the customer's computer: sixteen hexadecimal digits."""
    name: str = st.session_state.setdefault(_NAME, secrets.token_hex(8))
    return name
