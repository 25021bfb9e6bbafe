"""Going on with a case from elsewhere: a file that was saved, or an example."""

from __future__ import annotations

import streamlit as st

from complaint_kit.case import Case
from complaint_kit.casefile import read_case
from complaint_kit.errors import Unusable
from complaint_kit.sentences import explain
from complaint_kit.wizard.answers import anything_said, load_case
from complaint_kit.wizard.choices import all_choices, choose
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.literal import literal

_UPLOADS = "uploads"
_ASKED = "replace_with"


def offer_file(desk: Desk) -> None:
    """A place to drop a file that the kit saved."""
    number = st.session_state.get(_UPLOADS, 0)
    with st.expander(desk.say("start-open"), key="open_file", icon=":material/folder_open:"):
        file = st.file_uploader(
            desk.say("start-file"), type=["json"], key=f"open_file.{number}", max_upload_size=2
        )
        if file is None:
            return
        try:
            case = read_case(file.getvalue())
        except Unusable as error:
            place = f"{literal(error.place)}: " if error.place else ""
            with st.container(key="note_file"):
                st.markdown(f":material/error: {place}{literal(explain(error, desk.speak))}")
            return
    _use(desk, case)


def offer_examples(desk: Desk) -> None:
    """The examples of the language, each a press away."""
    with st.expander(desk.say("start-example"), key="examples", icon=":material/description:"):
        st.markdown(desk.say("start-example.hint"))
        for path in sorted((desk.speak.folder / "examples").glob("*.json")):
            if st.button(desk.say(f"example-{path.stem}"), key=f"example.{path.stem}"):
                _use(desk, read_case(path.read_bytes()))


def ask_to_replace(desk: Desk) -> None:
    """Before another case takes the place of answers: the question, if it is open."""
    case: Case | None = st.session_state.get(_ASKED)
    if case is None:
        return
    with st.container(key="ck_replace"):
        st.markdown(f":material/help: {desk.say('replace')}")
        with st.container(horizontal=True):
            if st.button(desk.say("replace.yes"), key="replace.yes"):
                _load(case)
                st.switch_page(desk.pages["check"])
            st.button(desk.say("replace.no"), key="replace.no", on_click=_keep_mine)


def _use(desk: Desk, case: Case) -> None:
    """Go on with `case`; if there is something to lose, ask first."""
    if not anything_said():
        _load(case)
        st.switch_page(desk.pages["check"])
    if st.session_state.get(_ASKED) != case:
        st.session_state[_ASKED] = case
        ask_for_focus("replace.no")
        st.rerun()


def _keep_mine() -> None:
    st.session_state.pop(_ASKED, None)
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1


def _load(case: Case) -> None:
    number = st.session_state.get(_UPLOADS, 0)
    kept = all_choices()
    load_case(case)
    for name, value in kept.items():
        if name != "checked":
            choose(name, value)
    st.session_state[_UPLOADS] = number + 1
