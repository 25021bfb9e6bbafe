"""Step 6: read it once as the person who opens it, and take it away."""

from __future__ import annotations

import streamlit as st

from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.erase import draw_end
from complaint_kit.wizard.every_answer import draw_answers
from complaint_kit.wizard.readiness import draw_readiness
from complaint_kit.wizard.rows import note_rows, show_rows
from complaint_kit.wizard.takeaway import draw_documents, offer_case_file


def draw(desk: Desk) -> None:
    """How ready it is, the ways out, every answer, a copy of the case, and the end."""
    draw_readiness(desk)
    draw_documents(desk)
    draw_answers(desk)
    _offer_to_save(desk)
    draw_end(desk)


def _offer_to_save(desk: Desk) -> None:
    st.subheader(desk.say("save"), anchor=False)
    st.caption(desk.say("save.hint"))
    offer_case_file(desk, "check")
    lost = [note for note in desk.notes if note.finding.kind == "problem"]
    if lost:
        st.markdown(desk.say("save.lacks"))
        show_rows(desk, "ck_lost", note_rows(desk, lost))
