"""The drafts on this computer: open one, name it, delete it, or erase them all.

The list is drawn by a script from what the browser keeps; this program hears of a draft only when
it is opened.
"""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from complaint_kit.wizard.answers import anything_said
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.keeper import (
    draft_name,
    forget_draft,
    go_on_with,
    last_step,
    put_aside,
    script,
)
from complaint_kit.wizard.kept import read_kept

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


def list_drafts(desk: Desk) -> None:
    """The list, where there is a draft; what was chosen in it is carried out."""
    words = {name: desk.say(message) for name, message in _WORDS.items()}
    words["changed"] = desk.say("draft-changed", day=_GAP)
    words["daysOf"] = desk.say("drafts-days-of", days=_GAP)
    for act in ("open", "rename", "delete"):
        words[f"{act}Aloud"] = desk.say(f"draft-{act}.aloud", draft=_GAP)
    said = _COMPONENT(
        key="drafts",
        data={
            **words,
            "here": draft_name(),
            "anything": anything_said(),
            "locale": desk.speak.region(desk.case.country)["locale"],
        },
        on_open_change=lambda: None,
        on_erase_change=lambda: None,
        on_fresh_change=lambda: None,
    )
    if said.erase or said.fresh:
        forget_draft() if said.erase else put_aside()
        st.rerun()
    kept = read_kept((said.open or {}).get("pair"))
    if kept:
        go_on_with(kept)
        page = last_step()
        st.switch_page(desk.pages[page if page in desk.pages else "check"])
