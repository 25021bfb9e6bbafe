"""The first page: what the kit does, and the ways in."""

from __future__ import annotations

import streamlit as st

from complaint_kit.case import Case
from complaint_kit.casefile import read_case
from complaint_kit.errors import Unusable
from complaint_kit.language import languages
from complaint_kit.sentences import explain
from complaint_kit.values import countries
from complaint_kit.wizard.answers import anything_said, load_case
from complaint_kit.wizard.desk import Desk, pack_for
from complaint_kit.wizard.fields import ask_choice
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.names import country_name

_UPLOADS = "uploads"
_ASKED = "replace_with"


def draw(desk: Desk) -> None:
    st.markdown(desk.say("start-order"))
    ask_choice(desk, "language", list(languages()), name=_language_name, start=desk.speak.tag)
    if pack_for(desk.case.language) is None:
        st.error(_no_pack(desk), icon=":material/error:")
    ask_choice(
        desk,
        "country",
        sorted(countries(), key=lambda code: country_name(desk.speak, code)),
        name=lambda code: country_name(desk.speak, code),
    )
    st.subheader(desk.say("start-open"), anchor=False)
    _open_file(desk)
    st.subheader(desk.say("start-example"), anchor=False)
    st.caption(desk.say("start-example.hint"))
    with st.container(horizontal=True):
        for path in sorted((desk.speak.folder / "examples").glob("*.json")):
            case = read_case(path.read_bytes())
            label = desk.say(f"example-{path.stem}")
            if st.button(label, key=f"example.{path.stem}", icon=":material/description:"):
                _use(desk, case)
    if case_asked_about := st.session_state.get(_ASKED):
        _ask_to_replace(desk, case_asked_about)


def _open_file(desk: Desk) -> None:
    number = st.session_state.get(_UPLOADS, 0)
    file = st.file_uploader(
        desk.say("start-file"), type=["json"], key=f"open_file.{number}", max_upload_size=2
    )
    if file is None:
        return
    try:
        case = read_case(file.getvalue())
    except Unusable as error:
        place = f"{literal(error.place)}: " if error.place else ""
        st.error(place + literal(explain(error, desk.speak)), icon=":material/error:")
        return
    _use(desk, case)


def _use(desk: Desk, case: Case) -> None:
    """Go on with `case`; if there is something to lose, ask first."""
    if anything_said():
        st.session_state[_ASKED] = case
        return
    _load(case)
    st.switch_page(desk.pages["check"])


def _ask_to_replace(desk: Desk, case: Case) -> None:
    with st.container(border=True, key="replace"):
        st.warning(desk.say("replace"), icon=":material/help:")
        with st.container(horizontal=True):
            if st.button(desk.say("replace.yes"), key="replace.yes"):
                _load(case)
                st.switch_page(desk.pages["check"])
            st.button(desk.say("replace.no"), key="replace.no", on_click=_keep_mine)


def _keep_mine() -> None:
    st.session_state.pop(_ASKED, None)
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1


def _load(case: Case) -> None:
    number = st.session_state.get(_UPLOADS, 0)
    load_case(case)
    st.session_state[_UPLOADS] = number + 1


def _language_name(tag: str) -> str:
    pack = pack_for(tag)
    return pack.name if pack else tag


def _no_pack(desk: Desk) -> str:
    known = ", ".join(pack.name for pack in languages().values())
    return literal(
        desk.say("problem-language_unknown", value=desk.case.language[:35], known=known)
        if desk.case.language
        else desk.say("problem-language_missing", known=known)
    )
