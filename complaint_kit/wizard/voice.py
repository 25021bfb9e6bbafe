"""How the kit says days, spans and sums on a page: its words, and two locales."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import NamedTuple

from babel import Locale
from babel.dates import format_date, format_skeleton

from complaint_kit.wizard.desk import Desk


class Voice(NamedTuple):
    say: Callable[..., str]
    """Gives a message of the kit."""
    words: Locale
    """The language of the page."""
    figures: Locale
    """How days and sums are written where the letter goes."""


def write_day(day: date | None, today: date, voice: Voice) -> str:
    """A day in full, without a year that is this one; empty for None."""
    if day is None:
        return ""
    if day.year != today.year:
        return str(format_date(day, "long", locale=voice.figures))
    return str(format_skeleton("MMMMd", day, locale=voice.figures))


def voice_of(desk: Desk) -> Voice:
    """The voice of the page that is being drawn."""
    figures = desk.speak.region(desk.case.country)["locale"]
    return Voice(desk.say, _locale(desk.speak.tag), _locale(figures))


@cache
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")
