"""The first page: what the kit does, the ways in, and what is already set."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape
from typing import Literal

import streamlit as st

from complaint_kit.language import languages
from complaint_kit.values import countries
from complaint_kit.wizard.answers import answer, anything_said, get_answer
from complaint_kit.wizard.choices import choice_of, choose
from complaint_kit.wizard.danger import show_danger
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.drafts import list_drafts, page_of_draft
from complaint_kit.wizard.fields import ask_choice
from complaint_kit.wizard.interface import pack_for
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.names import country_name
from complaint_kit.wizard.opening import ask_to_replace, is_example, offer_examples, offer_file
from complaint_kit.wizard.seen import is_late, offer
from complaint_kit.wizard.turn import turn_to

_WAYS = (("steps", "short"), ("story", "vent"))
_FIRST_PAGE = {"steps": "chosen"}


def draw(desk: Desk) -> None:
    """What the kit does stands above; where the draft stays; then the ways in, and the rest."""
    _ask_language_of_pages(desk)
    show_danger(desk)
    ask_to_replace(desk)
    _ask_where_it_stays(desk, ("here", "tab"))
    _offer_ways(desk)
    with st.container(key="ck_others", horizontal=True):
        offer_examples(desk)
        offer_file(desk)
    list_drafts(desk)
    _draw_settings(desk)


def _ask_language_of_pages(desk: Desk) -> None:
    """Each by its own name, for whoever can't read the page yet."""
    offer("interface", desk.speak.tag)
    st.pills(
        desk.say("interface"),
        list(languages()),
        key="interface",
        default=desk.speak.tag,
        required=True,
        label_visibility="collapsed",
        format_func=lambda tag: languages()[tag].name,
        on_change=_choose_language_of_pages,
        args=(desk.speak.tag,),
    )


def _choose_language_of_pages(before: str) -> None:
    """The documents follow as long as nothing is written."""
    if is_late("interface"):
        return
    tag = st.session_state["interface"]
    choose("interface", tag)
    if not anything_said() and get_answer("language") == before:
        answer("language", tag)


def _offer_ways(desk: Desk) -> None:
    with st.container(key="ck_ways"):
        said = anything_said()
        if said:
            _offer_to_go_on(desk)
        for pair in _WAYS:
            for column, way in zip(st.columns(2, gap="small", wrap=False), pair, strict=True):
                main = way == "steps" and not said
                with column:
                    _offer_way(desk, way, desk.say(f"way-{way}"), desk.say(f"way-{way}.hint"), main)


def _offer_to_go_on(desk: Desk) -> None:
    company = shorten(desk.case.company.name, 40)
    name = "way-on-example" if is_example(desk) else "way-on"
    hint = desk.say(f"{name}.hint", company=company) if company else ""
    _offer_way(desk, "on", desk.say(name), hint or desk.say("way-on.hint-nameless"), main=True)


def _offer_way(desk: Desk, way: str, label: str, hint: str, main: bool) -> None:
    kind: Literal["primary", "secondary"] = "primary" if main else "secondary"
    with st.container(key=f"ck_way_{way}"):
        page = page_of_draft(desk) if way == "on" else _FIRST_PAGE.get(way, way)
        turn = partial(turn_to, page)
        st.button(label, key=f"way.{way}", type=kind, width="stretch", on_click=turn)
        st.caption(literal(hint))


def _draw_settings(desk: Desk) -> None:
    """Each has an answer from the start, and none keeps anybody from beginning."""
    with st.container(key="ck_settings"):
        st.html(f'<p class="ck-where">{escape(desk.say("where"))}</p>')
        _ask_what_to_take(desk)
        _ask_where_it_goes(desk)


def _ask_where_it_stays(desk: Desk, options: Sequence[str]) -> None:
    st.radio(
        desk.say("keep"),
        options,
        options.index(offer("keep", choice_of("keep"))),
        key="keep",
        format_func=lambda code: desk.say(f"keep-{code}"),
        horizontal=True,
        on_change=_choose,
        args=("keep",),
    )


def _ask_what_to_take(desk: Desk) -> None:
    st.pills(
        desk.say("take"),
        ["both", "letter", "script"],
        default=offer("take", choice_of("take")),
        key="take",
        required=True,
        format_func=lambda code: desk.say(f"take-{code}"),
        on_change=_choose,
        args=("take",),
    )


def _choose(name: str) -> None:
    if not is_late(name):
        choose(name, st.session_state[name])


def _ask_where_it_goes(desk: Desk) -> None:
    left, right = st.columns(2)
    with left:
        ask_choice(
            desk,
            "country",
            sorted(countries(), key=lambda code: country_name(desk.speak, code)),
            name=lambda code: country_name(desk.speak, code),
        )
    with right:
        ask_choice(desk, "language", list(languages()), name=_language_name, start=desk.write.tag)
    if pack_for(desk.case.language) is None:
        with st.container(key="note_language"):
            st.markdown(f":material/error: {_no_pack(desk)}")


def _language_name(tag: str) -> str:
    pack = pack_for(tag)
    return pack.name if pack else tag


def _no_pack(desk: Desk) -> str:
    known = desk.list_of(pack.name for pack in languages().values())
    return literal(
        desk.say("problem-language_unknown", value=desk.case.language[:35], known=known)
        if desk.case.language
        else desk.say("problem-language_missing", known=known)
    )
