"""Step 3: what happened, fact by fact; what proves it; whom the customer has talked to."""

from __future__ import annotations

from html import escape

import streamlit as st

from complaint_kit.wizard.calls import draw_calls
from complaint_kit.wizard.cards import Lines
from complaint_kit.wizard.costs import tell_totals
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fact import draw_fact, lines_of_fact
from complaint_kit.wizard.fields import ask_text
from complaint_kit.wizard.lists import ask_cards
from complaint_kit.wizard.proof import draw_evidence
from complaint_kit.wizard.story import show_waiting
from complaint_kit.wizard.timeline import picture_timeline, shown_of
from complaint_kit.wizard.voice import Voice, voice_of

_PICTURE = "picture"


def draw(desk: Desk) -> None:
    """The picture, the facts, all of it in one line, the evidence, the calls."""
    with st.container():
        show_waiting(desk)
    voice = voice_of(desk)
    place = st.empty()  # Kept from the start: what comes later would build the boxes below anew.
    if picture := _picture(desk, voice):
        place.html(picture)
    facts = enumerate(desk.case.timeline)
    lines = {
        desk.keys[f"timeline.{n}"]: lines_of_fact(fact, desk.today, voice) for n, fact in facts
    }
    ask_cards(
        desk,
        "timeline",
        lambda key: draw_fact(desk, key),
        lambda key: lines.get(key, Lines()),
        text="what",
        beside=_totals(desk, voice),
    )
    ask_text(desk, "summary")
    draw_evidence(desk)
    draw_calls(desk, voice)


def _picture(desk: Desk, voice: Voice) -> str:
    """Drawn anew only if something that it shows has changed."""
    facts = desk.case.timeline
    shown = (shown_of(facts), desk.today, desk.case.country, desk.speak.tag)
    before, picture = st.session_state.get(_PICTURE, (None, ""))
    if before != shown:
        picture = picture_timeline(facts, desk.today, voice)
        st.session_state[_PICTURE] = (shown, picture)
    return str(picture)


def _totals(desk: Desk, voice: Voice) -> str:
    totals = tell_totals(desk.case.timeline, voice)
    if not totals:
        return ""
    words = desk.say("timeline-totals", totals=" · ".join(totals))
    return f'<p class="ck-totals">{escape(words)}</p>'
