"""The letter beside the form, as paper: it grows with every answer. The call script likewise."""

from __future__ import annotations

from html import escape
from typing import Any, NamedTuple

import streamlit as st

from complaint_kit.case import Case
from complaint_kit.errors import Unusable
from complaint_kit.language import Language
from complaint_kit.pipeline import compose_preview
from complaint_kit.render.html import render_body
from complaint_kit.sentences import explain
from complaint_kit.wizard.answers import get_answer, last_answered, version
from complaint_kit.wizard.choices import choice_of, choose
from complaint_kit.wizard.desk import Desk, text_at
from complaint_kit.wizard.items import place_of
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.mirror import only_words_differ, rewrite
from complaint_kit.wizard.seen import is_late, offer

_SHEET = "sheet"


class _Drawn(NamedTuple):
    """A sheet as it is on the page, and the answers that it was made of."""

    version: int
    case: Case
    page: str


def offer_switches(desk: Desk, place: str) -> None:
    """What stands over the letter: its name, which document it is, whose words are marked how.

    `place` keeps the switches of each page and of the dialog apart: a switch of the page before has
    a value that this page does not show.
    """
    names, name, title = head_of(desk)
    marks: bool = choice_of("marks")
    with st.container(key=f"ck_head_{place}", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="ck-title">{escape(title)}</p>')
        if len(names) > 1:
            _offer_documents(desk, place, names, name)
    with st.container(key=f"ck_legend_{place}", horizontal=True, vertical_alignment="center"):
        _offer_marks(desk, place, marks)
        if _can_be_beside(desk):
            _offer_beside(desk, place)
        if marks:
            st.html(_legend(desk))


def head_of(desk: Desk) -> tuple[list[str], str, str]:
    """The documents to choose from, the one that is shown, and its title over it."""
    documents = desk.speak.documents
    names = shown_documents(desk.write)
    name = choice_of("shown") if choice_of("shown") in names else names[0]
    grown = "letter-so-far" if desk.said else "letter-will-grow"
    return names, name, desk.say(grown, document=documents[name].short)


def forget_sheet() -> None:
    """The page is drawn as a whole, and the sheet with it."""
    st.session_state.pop(_SHEET, None)


def draw_sheet(desk: Desk, place: Any) -> None:
    """The document that the customer looks at, with what is missing as named blanks.

    `place` is where it goes, in place of what was there. It is composed anew only if more has
    changed than the words that were just typed.
    """
    drawn: _Drawn | None = st.session_state.get(_SHEET)
    page = _without_composing(desk, drawn) if drawn else None
    if page is None:
        _names, name, title = head_of(desk)
        page = _sheets(desk, name, title)
    st.session_state[_SHEET] = _Drawn(version(), desk.case, page)
    place.html(page)


def _without_composing(desk: Desk, drawn: _Drawn) -> str | None:
    """The sheet as it was drawn before, with the words just typed; None if that will not do."""
    if drawn.version == version():
        return drawn.page
    key, made = last_answered()
    if not drawn.version + 1 == version() == made:
        return None
    place = place_of(key, desk.keys)
    try:
        before, words = text_at(drawn.case, place), text_at(desk.case, place)
    except (AttributeError, IndexError, ValueError):
        return None
    packs = [desk.write, desk.speak] if _is_beside(desk) else [desk.write]
    same = (only_words_differ(place, before, words, pack) for pack in packs)
    if words == get_answer(key) and all(same):
        return rewrite(drawn.page, place, words)
    return None


def open_letter(desk: Desk) -> None:
    """The same over the page, where there is no room at the side."""

    @st.dialog(desk.say("see-letter"), width="large" if _is_beside(desk) else "small")
    def show() -> None:
        offer_switches(desk, "dialog")
        _names, name, title = head_of(desk)
        st.html(_sheets(desk, name, title))

    show()


def shown_documents(pack: Language) -> list[str]:
    """The documents that the customer wants to take away, by their styles."""
    take = choice_of("take")
    documents = pack.documents
    wanted = [name for name, template in documents.items() if take in ("both", template.style)]
    first = [name for name in wanted if documents[name].style == "letter"]
    return [*first, *(name for name in wanted if name not in first)] or list(documents)


def _sheets(desk: Desk, name: str, label: str) -> str:
    """The sheet; beside it, if the customer wants it, the same in the language of the pages."""
    sheet = _sheet(desk, name, label)
    if not _is_beside(desk):
        return sheet
    mine = desk.speak.name_of(desk.speak.tag)
    hint = escape(desk.say("beside.hint", language=mine))
    read = _sheet(desk, name, hint, desk.speak.tag)
    return f'<div class="ck-beside"><div>{sheet}</div><div><p>{hint}</p>{read}</div></div>'


def _can_be_beside(desk: Desk) -> bool:
    return desk.speak.tag != desk.write.tag


def _is_beside(desk: Desk) -> bool:
    """Whether what is shown is in both languages."""
    return _can_be_beside(desk) and choice_of("beside") is True


def _sheet(desk: Desk, name: str, label: str, language: str = "") -> str:
    try:
        document = compose_preview(desk.case, name, desk.today, language)
    except Unusable as error:
        return f'<p class="ck-empty">{escape(explain(error, desk.speak))}</p>'
    fresh = place_of(last_answered()[0], desk.keys)
    body = render_body(document, marks=True, fresh=fresh)
    marks = " ck-marks" if choice_of("marks") else ""
    return (
        f'<section class="ck-sheet{marks}" role="region" tabindex="0" aria-label="{escape(label)}">'
        f"{body}</section>"
    )


def _legend(desk: Desk) -> str:
    yours, kit, missing = (desk.say(f"legend-{what}") for what in ("yours", "kit", "missing"))
    return (
        f'<p class="ck-legend"><span class="ck-yours">{escape(yours)}</span>'
        f'<span>{escape(kit)}</span><span class="ck-blank">{escape(missing)}</span></p>'
    )


def _begin(noun: str) -> str:
    return literal(noun[:1].upper() + noun[1:])


def _offer_documents(desk: Desk, place: str, names: list[str], name: str) -> None:
    documents = desk.speak.documents
    key = f"{place}.shown"
    offer(key, name)
    st.segmented_control(
        desk.say("shown"),
        names,
        key=key,
        default=name,
        required=True,
        label_visibility="collapsed",
        format_func=lambda name: _begin(documents[name].short),
        on_change=_keep,
        args=("shown", key),
    )


def _offer_marks(desk: Desk, place: str, marks: bool) -> None:
    key = f"{place}.marks"
    st.toggle(desk.say("marks"), offer(key, marks), key=key, on_change=_keep, args=("marks", key))


def _offer_beside(desk: Desk, place: str) -> None:
    key = f"{place}.beside"
    beside = offer(key, choice_of("beside"))
    label = desk.say("beside", language=desk.speak.name_of(desk.speak.tag))
    st.toggle(label, beside, key=key, on_change=_keep, args=("beside", key))


def _keep(name: str, key: str) -> None:
    if not is_late(key):
        choose(name, st.session_state[key])
