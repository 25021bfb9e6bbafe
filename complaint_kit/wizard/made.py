"""The documents as they will be taken away, made anew only when an answer has changed."""

from __future__ import annotations

from typing import NamedTuple

import streamlit as st

from complaint_kit.document import Document
from complaint_kit.errors import Unusable
from complaint_kit.pipeline import compose_document
from complaint_kit.render.pdf import lay_out, refuse_missing
from complaint_kit.wizard.desk import Desk

_MADE = "made"


class Made(NamedTuple):
    document: Document
    pages: int
    """Of the PDF; 0 if there can be none."""
    refused: Unusable | None
    """Why there can be no PDF."""


def make(desk: Desk, name: str) -> Made:
    """The document `name` of the case as it stands.

    Raises `Unusable` for a language without a pack.
    """
    case, day, found = st.session_state.get(_MADE, (None, None, {}))
    if (case, day) != (desk.case, desk.today):
        found = {}
        st.session_state[_MADE] = (desk.case, desk.today, found)
    if name not in found:
        found[name] = _make(compose_document(desk.case, name, desk.today))
    made: Made = found[name]
    return made


def _make(document: Document) -> Made:
    try:
        refuse_missing(document)
    except Unusable as error:
        return Made(document, 0, error)
    return Made(document, len(lay_out(document).pages), None)
