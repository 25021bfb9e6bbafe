"""Step 6: read it once as the person who opens it, and take it away."""

from __future__ import annotations

import streamlit as st

from complaint_kit.checks import COVERAGE, cover
from complaint_kit.language import TEMPLATES, read_yaml
from complaint_kit.wizard.answers import forget_everything
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.notes import name_of, show_note
from complaint_kit.wizard.takeaway import draw_documents, offer_case_file

_ERASING = "erasing"


def draw(desk: Desk) -> None:
    _draw_coverage(desk)
    _draw_notes(desk)
    draw_documents(desk)
    st.subheader(desk.say("save"), anchor=False)
    st.caption(desk.say("save.hint"))
    offer_case_file(desk)
    st.subheader(desk.say("done"), anchor=False)
    st.caption(desk.say("done.hint"))
    _offer_to_erase(desk)


def _draw_coverage(desk: Desk) -> None:
    covered = cover(desk.case)
    missing = [desk.say(f"coverage-{name}.missing") for name in COVERAGE if not covered[name]]
    done = len(COVERAGE) - len(missing)
    summary = "coverage-summary-missing" if missing else "coverage-summary"
    with st.container(key="coverage"):
        st.markdown(desk.say(summary, done=done, all=len(COVERAGE), missing=", ".join(missing)))
    with st.expander(desk.say("coverage-nine"), key="nine"):
        guides = read_yaml(TEMPLATES / "coverage.yaml")
        for name in COVERAGE:
            mark = ":material/check:" if covered[name] else ":material/radio_button_unchecked:"
            state = "" if covered[name] else f", **{desk.say('not-yet')}**"
            st.markdown(f"{mark} {desk.say(f'coverage-{name}')}{state}")
            st.caption(desk.say("coverage-asked-by", guides=", ".join(guides[name])))


def _draw_notes(desk: Desk) -> None:
    if not desk.notes:
        return
    st.subheader(desk.say("worth-a-look"), anchor=False)
    for page in desk.pages:
        notes = [note for note in desk.notes if desk.homes.get(note.key.split(".")[0]) == page]
        if not notes:
            continue
        with st.container(key=f"notes.{page}"):
            label = desk.say("change-on", page=desk.say(f"step-{page}"))
            st.page_link(desk.pages[page], label=label)
            for note in notes:
                show_note(desk, note, before=f"**{name_of(desk, note)}** · ")


def _offer_to_erase(desk: Desk) -> None:
    if not st.session_state.get(_ERASING):
        st.button(desk.say("erase"), key="erase", icon=":material/delete:", on_click=_ask)
        return
    with st.container(border=True, key="erasing_box"):
        st.warning(desk.say("erase.sure"), icon=":material/help:")
        with st.container(horizontal=True):
            if st.button(desk.say("erase.yes"), key="erase.yes"):
                forget_everything()
                st.switch_page(desk.pages["start"])
            st.button(desk.say("erase.no"), key="erase.no", on_click=_ask, args=(False,))


def _ask(asking: bool = True) -> None:
    st.session_state[_ERASING] = asking
