"""What only the browser can do: the language of the page, the right keyboard, where the focus is.

One small script (`browser.js`). It finds its orders in the page, as the data of an element that is
drawn with the form, and sends nothing back.
"""

from __future__ import annotations

import json
from html import escape
from pathlib import Path
from typing import Any

import streamlit as st

from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import wanted_focus
from complaint_kit.wizard.mirror import MIRRORED

_SCRIPT = Path(__file__).with_name("browser.js").read_text(encoding="utf-8")
_COMPONENT = st.components.v2.component("complaint_kit_browser", html="<i></i>", js=_SCRIPT)

_ATTRIBUTES = {
    "remedy.acceptable.amount.amount": {"inputmode": "decimal"},
    "remedy.sought.amount.amount": {"inputmode": "decimal"},
    "timeline.cost.amount": {"inputmode": "decimal"},
    # Set into the middle of a sentence, where a telephone would begin with a capital.
    "appreciations.text": {"autocapitalize": "none"},
    "i_statements.because": {"autocapitalize": "none"},
    "i_statements.feeling": {"autocapitalize": "none"},
    "i_statements.when": {"autocapitalize": "none"},
}
"""HTML attributes for the boxes of a field, wherever it is asked."""


def listen() -> None:
    """Bring the script into the page."""
    with st.container(key="ck_browser"):
        _COMPONENT(key="browser", height=1)


def orders_for(desk: Desk, step: str) -> str:
    """HTML that holds what the script needs to know and to do on the page of `step`."""
    focus = wanted_focus()
    orders: dict[str, Any] = {
        "lang": desk.speak.tag,
        "step": step,
        "focus": [focus.key, focus.number],
        "attributes": _ATTRIBUTES,
        "mirrored": sorted(MIRRORED),
        "entries": {key: place for place, key in desk.keys.items()},
        "invalid": [note.key for note in desk.notes if note.finding.kind == "problem"],
        "skip": desk.say("skip"),
        "heard": {"letter": desk.say("heard-letter")},
    }
    return f'<i id="ck-orders" hidden data-orders="{escape(json.dumps(orders))}"></i>'
