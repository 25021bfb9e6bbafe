"""The ways to take a document away, and the case itself as a file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Any

import streamlit as st
from pydantic import BaseModel

from complaint_kit.case import Case
from complaint_kit.casefile import write_case
from complaint_kit.country import has_window
from complaint_kit.errors import Unusable
from complaint_kit.language import DocumentTemplate
from complaint_kit.sentences import explain
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.interface import pack_for
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.letter import shown_documents
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.made import make
from complaint_kit.wizard.rows import note_rows, show_rows
from complaint_kit.wizard.seen import is_late, offer
from complaint_kit.wizard.way_to import go_to_answer
from complaint_kit.wizard.ways_out import (
    draw_other_ways,
    draw_own_sentences,
    offer_file,
    offer_file_to_keep,
    ways_for,
)

_TICK = "checked"
_CHECKED = "checked_case"
_LAST_PAGE = "check"
_AMONG_THE_NINE = frozenset({"timeline", "remedy.sought"})
"""What a document needs and the nine things ask for too, with the way there; who signs it and to
whom it goes is said at the document as well."""


def draw_documents(desk: Desk) -> None:
    """A card for each document, first those that the customer wants; before them what to heed."""
    st.subheader(desk.say("documents"), anchor=False)
    holds = [note for note in desk.notes if note.finding.kind == "hold"]
    show_rows(desk, "ck_stop", note_rows(desk, holds))
    _ask_whether_checked(desk)
    if pack_for(desk.case.language) is None:
        _offer_another_language(desk)
        return
    templates = _templates(desk)
    _say_what_no_pdf_can_show(desk, templates)
    with st.container(key="ck_takes", horizontal=True):
        for template in templates:
            with st.container(key=f"ck_take_{template.name}"):
                _draw_card(desk, template)
    draw_other_ways(desk, templates)
    draw_own_sentences(desk, templates)


def offer_case_file(desk: Desk, place: str) -> None:
    """The case as a file, to go on with another day; on the last page also inside the PDFs.

    `place` tells apart where it is offered.
    """
    try:
        write_case(desk.case)
    except Unusable as error:
        st.error(literal(explain(error, desk.speak)), icon=":material/error:")
        return
    st.download_button(
        desk.say("save.button"),
        data=partial(write_case, desk.case),
        file_name="complaint.json",
        mime="application/json",
        key=f"save_case.{place}",
        type="tertiary",
        on_click="ignore",
    )
    if place == _LAST_PAGE:
        _offer_copies_to_keep(desk)


def _templates(desk: Desk) -> list[DocumentTemplate]:
    """The documents, first those that are wanted, as the language of the pages calls them."""
    names = dict.fromkeys([*shown_documents(desk.write), *desk.write.documents])
    return [desk.speak.documents[name] for name in names]


def _offer_copies_to_keep(desk: Desk) -> None:
    if pack_for(desk.case.language) is None:
        return
    templates = [one for one in _templates(desk) if not make(desk, one.name).refused]
    if not templates:
        return
    st.caption(desk.say("save.inside"))
    with st.container(key="ck_keep", horizontal=True):
        for template in templates:
            offer_file_to_keep(desk, template)


def has(case: Case, field: str) -> bool:
    """Whether anything is said in `field`, in any entry if it is in a list."""
    found: list[Any] = [case]
    for step in field.split("."):
        found = [getattr(part, step) for part in found if isinstance(part, BaseModel)]
        found = [item for part in found for item in (part if isinstance(part, list) else [part])]
    return any(part not in ("", None) for part in found)


def _ask_whether_checked(desk: Desk) -> None:
    """Ticked for the case as it stands: with another answer it is not checked any more."""
    checked = offer(_TICK, st.session_state.get(_CHECKED) == desk.case)
    with st.container(key="ck_checked"):
        st.checkbox(
            desk.say("checked"),
            checked,
            key=_TICK,
            on_change=_keep_tick,
            args=(desk.case,),
        )
        st.html(f"<p>{escape(desk.say('checked.hint'), quote=False)}</p>")


def _keep_tick(case: Case) -> None:
    if not is_late(_TICK):
        st.session_state[_CHECKED] = case if st.session_state[_TICK] else None


def _offer_another_language(desk: Desk) -> None:
    try:
        make(desk, "")
    except Unusable as error:
        st.error(literal(explain(error, desk.speak)), icon=":material/error:")
    label = desk.say("change-on", page=desk.say("step-start"))
    go = partial(go_to_answer, desk, "language")
    st.button(label, key="other_language", type="tertiary", on_click=go)


def _say_what_no_pdf_can_show(desk: Desk, templates: Sequence[DocumentTemplate]) -> None:
    """Once, also where it stands in several documents."""
    refused = [
        made.refused for template in templates if (made := make(desk, template.name)).refused
    ]
    for said in dict.fromkeys(explain(error, desk.speak) for error in refused if error):
        st.error(literal(said), icon=":material/error:")


def _draw_card(desk: Desk, template: DocumentTemplate) -> None:
    made = make(desk, template.name)
    st.html(_heading(desk, template.title, made.pages))
    if made.refused:
        offer_file(desk, template, "html", main=True)
    else:
        offer_file(desk, template, "pdf", main=True)
    ways_for(template)[0](desk, made, template.short, f"hand.{template.name}", "stretch")
    if template.style == "letter" and has_window(desk.case.country):
        st.caption(desk.say("window"))
    _say_what_is_missing(desk, template)


def _heading(desk: Desk, title: str, pages: int) -> str:
    size = f"<p>{escape(desk.say('pdf-pages', count=pages))}</p>" if pages else ""
    return f'<div class="ck-card"><h3>{escape(title)}</h3>{size}</div>'


def _say_what_is_missing(desk: Desk, template: DocumentTemplate) -> None:
    """What is not among the nine that stand above with their gaps."""
    lacking = [
        field
        for field in template.needs
        if field not in _AMONG_THE_NINE and not has(desk.case, field)
    ]
    if not lacking:
        return
    with st.container(key=f"ck_lacks_{template.name}", horizontal=True):
        st.caption(desk.say("document-lacks"), width="content")
        for field in lacking:
            st.button(
                desk.say(message_of(field)),
                key=f"lacks.{template.name}.{field}",
                type="tertiary",
                on_click=go_to_answer,
                args=(desk, field),
            )
