"""The language of the pages: the one that was chosen, else the browser's, else English.

It is one of three choices that are kept apart; the others are the language of the documents and the
country of the company, which are part of the case.
"""

from __future__ import annotations

import streamlit as st

from complaint_kit.errors import Unusable
from complaint_kit.language import Language, find_language, languages
from complaint_kit.wizard.choices import choice_of

_AT_LAST = "en"


def pack_for(tag: str) -> Language | None:
    """The language pack that serves `tag`, if there is one."""
    try:
        return find_language(tag)
    except Unusable:
        return None


def pack_of_pages() -> Language:
    """The language pack that the pages speak."""
    chosen: str | None = choice_of("interface")
    return pack_for(chosen or "") or pack_for(st.context.locale or "") or languages()[_AT_LAST]
