"""Ways out that only the browser has: the text to the clipboard, the page to the printer.

One small script (`hand_over.js`) per button. It gets the words as data and sends nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

import streamlit as st

from complaint_kit.render.html import render as render_html
from complaint_kit.render.text import render as render_text
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.made import Made

Width: TypeAlias = Literal["stretch", "content"]

_HTML = """<div class="ck-hand"><button type="button"><i aria-hidden="true" translate="no"></i>
<span></span></button><p role="status"></p><textarea readonly hidden rows="8"></textarea></div>"""
_SCRIPT = Path(__file__).with_name("hand_over.js").read_text(encoding="utf-8")
_COMPONENT = st.components.v2.component(
    "complaint_kit_hand_over", html=_HTML, js=_SCRIPT, isolate_styles=False
)


def offer_to_copy(desk: Desk, made: Made, short: str, key: str, width: Width) -> None:
    """A button that copies the document's text; says when it is done, or how else to do it."""
    words = {"done": desk.say("copy.done"), "byHand": desk.say("copy.by-hand")}
    content = render_text(made.document)
    _offer(desk, "copy", "content_copy", short, content, key, width, words)


def offer_to_print(desk: Desk, made: Made, short: str, key: str, width: Width) -> None:
    """A button that opens the browser's print dialog with the document alone."""
    _offer(desk, "print", "print", short, render_html(made.document), key, width, {})


def _offer(
    desk: Desk,
    way: str,
    icon: str,
    short: str,
    content: bytes,
    key: str,
    width: Width,
    words: dict[str, str],
) -> None:
    label, aloud = desk.say(way), desk.say(f"{way}.aloud", document=short)
    button = {"way": way, "icon": icon, "label": label, "aloud": aloud}
    _COMPONENT(key=key, width=width, data={**button, **words, "content": content.decode()})
