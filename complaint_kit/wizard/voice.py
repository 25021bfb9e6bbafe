"""How the kit says days, spans and sums on a page: its words, and the forms of a region."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from babel import Locale
from babel.dates import format_date, format_skeleton

from complaint_kit.language import Language, locale_of
from complaint_kit.wizard.desk import Desk


class Voice(NamedTuple):
    language: Language
    region: Mapping[str, Any]
    """The forms of the language of the page where the letter goes."""

    def say(self, message: str, **slots: str | int) -> str:
        return self.language.say(message, **slots)

    @property
    def figures(self) -> Locale:
        """How days are written there."""
        return locale_of(self.region["locale"])


def write_day(day: date | None, today: date, voice: Voice) -> str:
    """A day in full, without a year that is this one; empty for None."""
    if day is None:
        return ""
    if day.year != today.year:
        return str(format_date(day, "long", locale=voice.figures))
    return str(format_skeleton("MMMMd", day, locale=voice.figures))


def voice_of(desk: Desk) -> Voice:
    """The voice of the page that is being drawn."""
    return Voice(desk.speak, desk.speak.region(desk.case.country))
