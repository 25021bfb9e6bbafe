"""The first page: what the kit does, what it promises, and the ways in."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

import streamlit as st

from complaint_kit.language import languages
from complaint_kit.values import countries
from complaint_kit.wizard.answers import anything_said
from complaint_kit.wizard.choices import choice_of, choose
from complaint_kit.wizard.danger import show_danger
from complaint_kit.wizard.desk import Desk, pack_for
from complaint_kit.wizard.fields import ask_choice
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.names import country_name
from complaint_kit.wizard.opening import ask_to_replace, offer_examples, offer_file

_PROMISES = ("free", "skip", "yours")
_WAYS = ("steps", "short", "story")
_FIRST_PAGE = {"steps": "chosen", "short": "short", "story": "story", "on": "check"}


def draw(desk: Desk) -> None:
    """What the kit does stands above; below are the choices and the ways in."""
    show_danger(desk)
    st.html(_promises(desk))
    _ask("keep", desk, ("here", "tab"))
    st.html(f'<p class="ck-where">{escape(desk.say("where"))}</p>')
    _ask_what_to_take(desk)
    _ask_where(desk)
    ask_to_replace(desk)
    _offer_ways(desk)
    offer_file(desk)
    offer_examples(desk)
    _offer_to_vent(desk)


def _promises(desk: Desk) -> str:
    items = (
        f"<li><b>{escape(desk.say(f'start-three.{name}'))}</b>"
        f"<span>{escape(desk.say(f'start-three.{name}-why'))}</span></li>"
        for name in _PROMISES
    )
    return f'<ul class="ck-three">{"".join(items)}</ul>'


def _ask(name: str, desk: Desk, options: Sequence[str]) -> None:
    st.session_state[name] = choice_of(name)
    st.radio(
        desk.say(name),
        options,
        key=name,
        format_func=lambda code: desk.say(f"{name}-{code}"),
        captions=[desk.say(f"{name}-{code}.hint") for code in options],
        horizontal=True,
        on_change=_choose,
        args=(name,),
    )


def _ask_what_to_take(desk: Desk) -> None:
    st.session_state["take"] = choice_of("take")
    st.pills(
        desk.say("take"),
        ["both", "letter", "script"],
        key="take",
        required=True,
        format_func=lambda code: desk.say(f"take-{code}"),
        on_change=_choose,
        args=("take",),
    )


def _choose(name: str) -> None:
    choose(name, st.session_state[name])


def _ask_where(desk: Desk) -> None:
    left, right = st.columns(2)
    with left:
        ask_choice(
            desk,
            "country",
            sorted(countries(), key=lambda code: country_name(desk.speak, code)),
            name=lambda code: country_name(desk.speak, code),
        )
    with right:
        ask_choice(desk, "language", list(languages()), name=_language_name, start=desk.speak.tag)
    if pack_for(desk.case.language) is None:
        with st.container(key="note_language"):
            st.markdown(f":material/error: {_no_pack(desk)}")


def _offer_ways(desk: Desk) -> None:
    st.subheader(desk.say("ways"), anchor=False)
    with st.container(key="ck_ways"):
        said = anything_said()
        if said:
            company = shorten(desk.case.company.name, 40)
            hint = desk.say("way-on.hint", company=company) if company else ""
            _offer_way(desk, "on", hint or desk.say("way-on.hint-nameless"), main=True)
        for way in _WAYS:
            main = way == "steps" and not said
            _offer_way(desk, way, desk.say(f"way-{way}.hint"), main=main)


def _offer_way(desk: Desk, way: str, hint: str, *, main: bool) -> None:
    with st.container(key=f"ck_way_{way}", horizontal=True, vertical_alignment="center"):
        kind: Literal["primary", "secondary"] = "primary" if main else "secondary"
        pressed = st.button(desk.say(f"way-{way}"), key=f"way.{way}", type=kind, width=240)
        st.markdown(literal(hint))
    if pressed:
        only_told = way == "on" and not desk.said
        st.switch_page(desk.pages["story" if only_told else _FIRST_PAGE[way]])


def _offer_to_vent(desk: Desk) -> None:
    with st.container(key="ck_vent_first"):
        st.markdown(f"**{desk.say('start-vent')}**")
        if st.button(desk.say("start-vent.go"), key="way.vent", type="tertiary"):
            st.switch_page(desk.pages["vent"])
        st.markdown(desk.say("start-vent.why"))


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
