"""Going on with a case from elsewhere: a file that was saved, or an example."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

import streamlit as st
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from complaint_kit.case import Case
from complaint_kit.casefile import read_case
from complaint_kit.errors import Unusable
from complaint_kit.language import languages
from complaint_kit.saved import MAX_MEGABYTES, read_saved
from complaint_kit.sentences import explain
from complaint_kit.wizard.answers import STORY, anything_said, load_case
from complaint_kit.wizard.desk import Desk, lay_out
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.turn import turn_to

_UPLOADS = "uploads"
_REFUSED = "refused"
_ASKED = "replace_with"


def offer_file(desk: Desk) -> None:
    """A place to drop a file that the kit saved: a case file or a PDF to keep.

    It takes any file, so that what is none of these gets a sentence of the kit's own.
    """
    key = f"open_file.{st.session_state.get(_UPLOADS, 0)}"
    with st.expander(desk.say("start-open"), key="open_file", icon=":material/folder_open:"):
        st.file_uploader(
            desk.say("start-file"),
            key=key,
            max_upload_size=MAX_MEGABYTES,
            on_change=_receive,
            args=(desk, key),
        )
        refused: Unusable | None = st.session_state.get(_REFUSED)
        if refused is not None:
            place = f"{literal(refused.place)}: " if refused.place else ""
            with st.container(key="note_file"):
                st.markdown(f":material/error: {place}{literal(explain(refused, desk.speak))}")


def offer_examples(desk: Desk) -> None:
    """The examples of the language, each a press away."""
    with st.expander(desk.say("start-example"), key="examples", icon=":material/description:"):
        st.markdown(desk.say("start-example.hint"))
        for name, case in _examples(desk.speak.folder).items():
            label, use = desk.say(f"example-{name}"), partial(_use, desk, case)
            st.button(label, key=f"example.{name}", on_click=use)


def is_example(desk: Desk) -> bool:
    """Whether the draft is a made-up one: its person signs it and it goes to its company.

    It stays so whatever else is tried out in it, also in a file that was saved and opened again;
    with a name of one's own it is a draft of one's own.
    """
    return _signed_and_sent(desk.case) in map(_signed_and_sent, _all_examples())


def ask_to_replace(desk: Desk) -> None:
    """Before another case takes the place of answers: the question, if it is open."""
    case: Case | None = st.session_state.get(_ASKED)
    if case is None:
        return
    with st.container(key="ck_replace"):
        st.markdown(f":material/help: {desk.say('replace')}")
        with st.container(horizontal=True):
            st.button(desk.say("replace.yes"), key="replace.yes", on_click=_load, args=(case,))
            st.button(desk.say("replace.no"), key="replace.no", on_click=_keep_mine)


def _receive(desk: Desk, key: str) -> None:
    """Read what was dropped and let go of it: a new uploader, which is empty, takes its place."""
    file: UploadedFile | None = st.session_state[key]
    if file is None:
        return
    st.session_state[_UPLOADS] = st.session_state.get(_UPLOADS, 0) + 1
    st.session_state.pop(_REFUSED, None)
    try:
        case = read_saved(file.getvalue())
    except Unusable as error:
        st.session_state[_REFUSED] = error
    else:
        _use(desk, case)
    _forget(file)


def _forget(file: UploadedFile) -> None:
    """Streamlit would hold what was uploaded until the session ends."""
    context = get_script_run_ctx()
    if context and isinstance(context.uploaded_file_mgr, MemoryUploadedFileManager):
        context.uploaded_file_mgr.remove_file(context.session_id, file.file_id)


def _use(desk: Desk, case: Case) -> None:
    """Go on with `case`; if there is something to lose by now, ask first."""
    desk = lay_out(desk.pages, desk.homes)
    if not _would_lose_something(desk):
        _load(case)
        return
    st.session_state[_ASKED] = case
    ask_for_focus("replace.no")


def _would_lose_something(desk: Desk) -> bool:
    """An example that nobody has changed can be had again with a press."""
    changed = desk.case not in _all_examples()
    unusable = any(note.finding.kind == "problem" for note in desk.notes)
    return anything_said() and (changed or unusable or STORY in st.session_state)


def _keep_mine() -> None:
    st.session_state.pop(_ASKED, None)


def _load(case: Case) -> None:
    load_case(case)
    turn_to("check")


def _signed_and_sent(case: Case) -> tuple[str, str]:
    return case.customer.name, case.company.name


@cache
def _all_examples() -> tuple[Case, ...]:
    folders = [pack.folder for pack in languages().values()]
    return tuple(case for folder in folders for case in _examples(folder).values())


@cache
def _examples(folder: Path) -> dict[str, Case]:
    """The examples of the language in `folder`, by their names."""
    paths = sorted((folder / "examples").glob("*.json"))
    return {path.stem: read_case(path.read_bytes()) for path in paths}
