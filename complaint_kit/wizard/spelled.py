"""How a name will be spelled aloud, shown as it is typed."""

from __future__ import annotations

from html import escape

import streamlit as st

from complaint_kit.spelling import Spelling
from complaint_kit.wizard.desk import Desk


def show_spelling(desk: Desk) -> None:
    """The last part of the customer's name, letter by letter, as the call script will have it.

    Its place is taken from the beginning, so that no box below moves while it is typed in.
    """
    place = st.empty()
    customer = desk.case.customer
    if customer.spelling_hint.strip() or not customer.name.strip():
        return
    letters = Spelling.read(desk.write.data).spell(customer.name.split()[-1])
    items = "".join(
        f"<li><b>{escape(letter.char)}</b> {escape(letter.word)}</li>" for letter in letters
    )
    lead = escape(desk.say("spelled"))
    place.html(f'<p class="ck-spelled">{lead}</p><ul class="ck-spelled">{items}</ul>')
