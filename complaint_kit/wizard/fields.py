"""One question each: its label, a hint, the widget, and what was noticed about the answer.

A widget begins with the answer and writes back what it is given (see `seen`). It is set again only
where it differs from the answer, so that a run in the middle of typing changes nothing in the box.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache, partial
from typing import Any, Literal

import streamlit as st

from complaint_kit.language import locale_of
from complaint_kit.wizard.answers import answer, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.notes import show_notes
from complaint_kit.wizard.seen import is_late, offer, offer_to_clear

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2100, 12, 31)
_DAY_FORMATS = {"d": "DD/MM/YYYY", "m": "MM/DD/YYYY", "y": "YYYY-MM-DD"}
_LOOSE_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})", re.ASCII)


def label_of(desk: Desk, key: str) -> str:
    """A question's label and its hint. A screen reader gets both as they stand: no markup."""
    message = message_of(key)
    hint = desk.speak.find(f"{message}.hint")
    return desk.say(message) + (desk.speak.marks.brackets.format(hint) if hint else "")


def ask_text(
    desk: Desk,
    key: str,
    *,
    kind: Literal["default", "email", "phone"] = "default",
    read: Callable[[str], str] = str,
    fill_in: str = "off",
    live: bool = False,
    last: bool = False,
) -> None:
    """A line of text. `read` may tidy what was typed; `live`: the page follows while it is typed;
    `last` is explained at `show_notes`.

    `fill_in` lets the browser offer what it knows of its owner (an HTML autocomplete token).
    Everything else stays out of the browser's memory of what was typed.
    """
    st.text_input(
        label_of(desk, key),
        offer(key, _as_text(get_answer(key))),
        key=key,
        type=kind,
        placeholder=desk.speak.find(f"{message_of(key)}.placeholder") or "",
        icon="",
        validate="",
        autocomplete=fill_in,
        live=live,
        on_change=_keep,
        args=(key, read),
    )
    show_notes(desk, key, last=last)


def ask_area(desk: Desk, key: str, lines: int = 3, *, last: bool = False) -> None:
    """Text of several lines. `last` is explained at `show_notes`."""
    st.text_area(
        label_of(desk, key),
        offer(key, _as_text(get_answer(key))),
        key=key,
        height=24 * lines + 18,
        placeholder=desk.speak.find(f"{message_of(key)}.placeholder") or "",
        on_change=_keep,
        args=(key,),
    )
    show_notes(desk, key, last=last)


def ask_choice(
    desk: Desk,
    key: str,
    codes: Sequence[str],
    *,
    name: Callable[[str], str] | None = None,
    start: str | None = None,
    keep: Callable[[], None] | None = None,
) -> None:
    """One of many, or none. `name` gives a code's name; with `start` there is always one; `keep`
    takes the answer in, if more is to be done than to write it down.
    """
    given = _as_text(get_answer(key)) or start
    options = [*codes, given] if given and given not in codes else list(codes)
    show = offer_to_clear if start is None else offer
    show(key, given)
    st.selectbox(
        label_of(desk, key),
        options,
        key=key,
        index=options.index(given) if start and given else None,
        format_func=name or (lambda code: _name(desk, key, code)),
        placeholder=desk.say("choose"),
        on_change=keep or partial(_keep, key),
    )
    show_notes(desk, key, last=True)


def ask_one_of(desk: Desk, key: str, codes: Sequence[str], start: str) -> None:
    """One of a few that are all in view, each with a word on what it means if it has one."""
    given = _as_text(get_answer(key)) or start
    shown = offer(key, given if given in codes else start)
    captions = [desk.speak.find(f"{message_of(key)}-{code}.hint") or "" for code in codes]
    st.radio(
        label_of(desk, key),
        list(codes),
        key=key,
        index=codes.index(shown),
        format_func=lambda code: _name(desk, key, code),
        captions=captions if any(captions) else None,
        horizontal=not any(captions),
        on_change=_keep,
        args=(key,),
    )
    show_notes(desk, key, last=True)


def ask_pills(
    desk: Desk,
    key: str,
    codes: Sequence[str],
    name: Callable[[str], str] | None = None,
    start: str | None = None,
) -> None:
    """One of a few, side by side; with `start` there is always one, else none is an answer too."""
    given = _as_text(get_answer(key)) or start
    shown = offer(key, given if given in codes else start)
    st.pills(
        label_of(desk, key),
        list(codes),
        key=key,
        default=shown,
        required=start is not None,
        format_func=name or (lambda code: _name(desk, key, code)),
        on_change=_keep,
        args=(key,),
    )
    show_notes(desk, key, last=True)


def ask_many(desk: Desk, key: str, titles: Mapping[str, str]) -> None:
    """Any number of the ids in `titles`; an id that is not listed there stays and can be added."""
    given = [str(item) for item in get_answer(key) or []]
    offer(key, given)
    st.multiselect(
        label_of(desk, key),
        list(dict.fromkeys([*titles, *given])),
        key=key,
        default=given,
        format_func=lambda name: f"{name} {titles.get(name, '')}".strip(),
        placeholder=desk.say(f"{message_of(key)}.placeholder"),
        accept_new_options=True,
        on_change=_keep,
        args=(key,),
    )
    show_notes(desk, key, last=True)


def ask_date(desk: Desk, key: str, *, last: bool = False) -> None:
    """A day, or none. `last` is explained at `show_notes`."""
    offer_to_clear(key, _as_day(get_answer(key)))
    st.date_input(
        label_of(desk, key),
        value=None,
        key=key,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        format=day_format(desk),
        on_change=_keep,
        args=(key, lambda day: day.isoformat() if day else None),
    )
    show_notes(desk, key, last=last)


def day_format(desk: Desk) -> str:
    """The order of day, month and year where the letter goes, by the CLDR."""
    locale = desk.speak.region(desk.case.country)["locale"]
    return _DAY_FORMATS[_day_pattern(locale)[0].casefold()]


def ask_time(desk: Desk, key: str) -> None:
    """A time of day as it is typed, in a column of its own; `9.20` is read as 09:20."""
    ask_text(desk, key, read=read_clock, last=True)


def ask_tick(desk: Desk, key: str, on_tick: Callable[[], None] | None = None) -> None:
    """Yes or no. `on_tick` is called once it was ticked."""
    ticked = offer(key, get_answer(key) is True)
    st.checkbox(label_of(desk, key), ticked, key=key, on_change=_keep_tick, args=(key, on_tick))
    show_notes(desk, key, last=True)


def read_clock(text: str) -> str:
    """`9:20` and `9.20` as 09:20; anything else as it was typed."""
    match = _LOOSE_CLOCK.fullmatch(text.strip())
    return f"{int(match[1]):02d}:{match[2]}" if match else text


@cache
def _day_pattern(locale: str) -> str:
    return str(locale_of(locale).date_formats["short"].pattern)


def _name(desk: Desk, key: str, code: str) -> str:
    return desk.speak.find(f"{message_of(key)}-{code}") or code


def _keep(key: str, read: Callable[[Any], Any] = lambda value: value) -> None:
    if not is_late(key):
        answer(key, read(st.session_state[key]))


def _keep_tick(key: str, on_tick: Callable[[], None] | None) -> None:
    if is_late(key):
        return
    ticked = st.session_state[key]
    if ticked and on_tick:
        on_tick()
    answer(key, ticked)


def _as_text(given: Any) -> str:
    return given if isinstance(given, str) else "" if given is None else str(given)


def _as_day(given: Any) -> date | None:
    try:
        day = date.fromisoformat(given)
    except (TypeError, ValueError):
        return None
    return day if FIRST_DAY <= day <= LAST_DAY else None
