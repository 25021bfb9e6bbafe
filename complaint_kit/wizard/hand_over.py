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
    data = _button(desk, "copy", "content_copy", short) | words
    _COMPONENT(key=key, width=width, data={**data, "content": content.decode()})


def offer_to_copy_text(desk: Desk, text: str, label: str, key: str) -> None:
    """A button called `label` that copies `text`."""
    words = {"done": desk.say("copy.done"), "byHand": desk.say("copy.by-hand")}
    data = {"way": "copy", "icon": "content_copy", "label": label, "aloud": label, "content": text}
    _COMPONENT(key=key, width="content", data=data | words)


def offer_to_print(desk: Desk, made: Made, short: str, key: str, width: Width) -> None:
    """A button that opens the browser's print dialog with the document alone."""
    data = _button(desk, "print", "print", short)
    _COMPONENT(key=key, width=width, data={**data, "content": render_html(made.document).decode()})


def _button(desk: Desk, way: str, icon: str, short: str) -> dict[str, str]:
    aloud = desk.say(f"{way}.aloud", document=short)
    return {"way": way, "icon": icon, "label": desk.say(way), "aloud": aloud}
