"""The documents: which there are, how each looks, and the ways to take it away."""

from __future__ import annotations

import mimetypes
from functools import partial
from typing import Any

import streamlit as st
from pydantic import BaseModel

from complaint_kit import FORMATS, export
from complaint_kit.case import Case
from complaint_kit.casefile import write_case
from complaint_kit.country import has_window
from complaint_kit.document import Document
from complaint_kit.errors import Unusable
from complaint_kit.language import DocumentTemplate
from complaint_kit.pipeline import compose_document
from complaint_kit.render.faces import missing
from complaint_kit.render.pdf import refuse_missing
from complaint_kit.render.text import render as render_text
from complaint_kit.sentences import explain
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.notes import name_of, show_note
from complaint_kit.wizard.preview import show_document

_CHOSEN = "document"
_ENDINGS = {"text": "txt"}


def draw_documents(desk: Desk) -> None:
    """A menu of the language's documents, and the chosen one to read and to take away."""
    templates = desk.speak.documents
    st.subheader(desk.say("documents"), anchor=False)
    name = st.radio(
        desk.say("documents.label"),
        list(templates),
        key=_CHOSEN,
        format_func=lambda name: templates[name].title,
        captions=[template.when for template in templates.values()],
        persist_state="session",
    )
    try:
        document = compose_document(desk.case, name, desk.today)
    except Unusable as error:
        st.error(literal(explain(error, desk.speak)), icon=":material/error:")
        change = desk.say("change-on", page=desk.say("step-start"))
        st.page_link(desk.pages[desk.homes["language"]], label=change)
        return
    _say_what_is_missing(desk, templates[name])
    for note in desk.notes:
        if note.finding.kind == "hold":
            show_note(desk, note)
    _offer_downloads(desk, name, document)
    _offer_text(desk, document)
    st.subheader(desk.say("preview"), anchor=False)
    show_document(document)


def offer_case_file(desk: Desk) -> None:
    """The case, to go on with another day, and what of the answers can't be in it."""
    lacking = [note for note in desk.notes if note.finding.kind == "problem"]
    if lacking:
        st.warning(desk.say("save.lacks"), icon=":material/error:")
        for note in lacking:
            show_note(desk, note, before=f"**{name_of(desk, note)}** · ")
    try:
        data = write_case(desk.case)
    except Unusable as error:
        st.error(literal(explain(error, desk.speak)), icon=":material/error:")
        return
    st.download_button(
        desk.say("save.button"),
        data=data,
        file_name="complaint.json",
        mime="application/json",
        key="save_case",
        icon=":material/save:",
        on_click="ignore",
    )


def has(case: Case, field: str) -> bool:
    """Whether anything is said in `field`, in any entry if it is in a list."""
    found: list[Any] = [case]
    for step in field.split("."):
        found = [getattr(part, step) for part in found if isinstance(part, BaseModel)]
        found = [item for part in found for item in (part if isinstance(part, list) else [part])]
    return any(part not in ("", None) for part in found)


def _say_what_is_missing(desk: Desk, template: DocumentTemplate) -> None:
    lacking = [field for field in template.needs if not has(desk.case, field)]
    if not lacking:
        return
    with st.container(key="lacking"):
        st.caption(desk.say("document-lacks"))
        for field in lacking:
            page = desk.homes[field.split(".")[0]]
            label, title = desk.say(field.replace(".", "-")), desk.say(f"step-{page}")
            both = f"{label} · {title}" if label != title else label
            st.page_link(desk.pages[page], label=both)


def _offer_downloads(desk: Desk, name: str, document: Document) -> None:
    with st.container(horizontal=True, key="downloads"):
        for format in reversed(FORMATS):
            if format == "pdf" and missing(document):
                continue
            ending = _ENDINGS.get(format, format)
            st.download_button(
                desk.say("download", format=desk.say(f"format-{format}")),
                data=partial(export, desk.case, name, format, desk.today),
                file_name=f"{name}.{ending}",
                mime=mimetypes.guess_type(f"a.{ending}")[0],
                key=f"download.{name}.{format}",
                icon=":material/download:",
                type="primary" if format == "pdf" else "secondary",
                on_click="ignore",
            )
    try:
        refuse_missing(document)
    except Unusable as error:
        st.error(literal(explain(error, desk.speak)), icon=":material/error:")
    if document.style == "letter" and has_window(desk.case.country):
        st.caption(desk.say("window"))


def _offer_text(desk: Desk, document: Document) -> None:
    with st.expander(desk.say("copy"), key="copy", icon=":material/content_copy:"):
        st.caption(desk.say("copy.hint"))
        st.code(render_text(document).decode(), language=None, wrap_lines=True)
