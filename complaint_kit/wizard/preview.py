"""A document on the page: real text, everything typed escaped, the customer's words underlined."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import streamlit as st

from complaint_kit import render
from complaint_kit.document import Document
from complaint_kit.render.html import render_body

_SCOPE = "ck-sheet"
_OURS = """
.ck-yours { text-decoration: underline; text-underline-offset: .2em; }
:is(h1, h2) { font-family: inherit; padding: 0; }
article { background: #fff; color: #1d1c1a; padding: 1rem; overflow-wrap: anywhere; }
"""


def show_document(document: Document, caption: str = "") -> None:
    """Draw `document` as its web page looks, inside this one."""
    with st.container(border=True):
        if caption:
            st.caption(caption)
        st.html(f"<style>{_stylesheet()}</style>")
        st.html(f'<div class="{_SCOPE}">{render_body(document, marks=True)}</div>')


@cache
def _stylesheet() -> str:
    """The web page's own rules, kept to the preview by CSS nesting."""
    path = Path(next(iter(render.__path__))) / "document.css"
    return f".{_SCOPE} {{ {path.read_text(encoding='utf-8')} {_OURS} }}"
