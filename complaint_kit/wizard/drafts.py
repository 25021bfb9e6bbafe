"""The drafts on this computer: open one, name it, delete it, or erase them all.

The list is drawn by a script from what the browser keeps; this program hears of a draft only when
it is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import streamlit as st

from complaint_kit.wizard.answers import anything_said, forget_everything
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.keeper import (
    draft_name,
    forget_draft,
    go_on_with,
    last_step,
    script,
)
from complaint_kit.wizard.kept import read_kept
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.turn import turn_to

_COMPONENT = st.components.v2.component(
    "complaint_kit_drafts",
    html='<section class="ck-drafts"></section>',
    js=script("drafts.js"),
    isolate_styles=False,
)
_WORDS: Mapping[str, str] = {
    "title": "drafts",
    "hint": "drafts-hint",
    "nameless": "draft-nameless",
    "openHere": "draft-open-here",
    "broken": "kept-broken",
    "fresh": "draft-new",
    "open": "draft-open",
    "rename": "draft-rename",
    "renameTo": "draft-rename-to",
    "renameDone": "draft-rename-done",
    "delete": "draft-delete",
    "sure": "draft-delete-sure",
    "yes": "draft-delete-yes",
    "no": "draft-no",
    "days": "drafts-days",
    "eraseAll": "drafts-erase",
    "eraseSure": "drafts-erase-sure",
    "eraseYes": "drafts-erase-yes",
    "erased": "drafts-erased",
}
_GAP = "{}"
_KEY = "drafts"
_UNREADABLE = "unreadable_draft"


def list_drafts(desk: Desk) -> None:
    """The list, where there is a draft; what was chosen in it is carried out."""
    words = {name: desk.say(message) for name, message in _WORDS.items()}
    words["changed"] = desk.say("draft-changed", day=_GAP)
    words["daysOf"] = desk.say("drafts-days-of", days=_GAP)
    for act in ("open", "rename", "delete"):
        words[f"{act}Aloud"] = desk.say(f"draft-{act}.aloud", draft=_GAP)
    _COMPONENT(
        key=_KEY,
        data={
            **words,
            "here": draft_name(),
            "anything": anything_said(),
            "locale": desk.speak.region(desk.case.country)["locale"],
        },
        on_open_change=partial(_open, desk),
        on_erase_change=_erase,
        on_fresh_change=forget_everything,
    )

    if st.session_state.get(_UNREADABLE):
        with st.container(key="note_draft"):
            st.markdown(f":material/error: {literal(desk.say('kept-broken'))}")


def page_of_draft(desk: Desk) -> str:
    """The page where one goes on with the draft."""
    return last_step() if last_step() in desk.pages else "check"


def _open(desk: Desk) -> None:
    said = st.session_state[_KEY]["open"]
    kept = read_kept((said or {}).get("pair"))
    st.session_state[_UNREADABLE] = kept is None
    if kept:
        go_on_with(kept)
        turn_to(page_of_draft(desk))


def _erase() -> None:
    """The browser has erased a draft, or all: if it is the one that is open, it goes here too."""
    if st.session_state[_KEY]["erase"] in (True, draft_name()):
        forget_draft()
