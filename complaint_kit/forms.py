"""How answers are written in a language and a country: words, days, times, sums of money."""

from __future__ import annotations

import re
from datetime import date, time
from decimal import Decimal
from functools import cache

from babel import Locale
from babel.dates import (
    DateTimePattern,
    format_interval,
    get_date_format,
    get_time_format,
    match_skeleton,
)
from babel.numbers import format_currency

from complaint_kit.language import Language
from complaint_kit.words import NOTHING, Lexicon, Words

_TAIL = 8  # characters in which a sentence ends, with the brackets and quotes after its stop


class Forms:
    """Writes answers for one document and keeps them in its lexicon."""

    def __init__(self, language: Language, country: str) -> None:
        self.region = language.region(country)
        self.locale = _locale(self.region["locale"])
        self.lexicon = Lexicon()
        data = language.data
        self._stop = data["stop"]
        self._sentence_end = re.compile(data["sentence_end"])
        self._frames = {name: re.compile(frame) for name, frame in data["frames"].items()}

    def words(self, source: str, text: str, *, keep: bool = False, frame: str = "") -> Words:
        """`text` as typed in the field `source`, without white space at its ends.

        `frame` names the frame of the language that it may fit, as in `clause`.
        """
        text = text.strip()
        if not text:
            return NOTHING
        fits = bool(frame and self._frames[frame].fullmatch(text))
        ended = not keep and self._sentence_end.search(text, max(len(text) - _TAIL, 0))
        stop = "" if ended else self._stop
        return self.lexicon.add(Words(text, source, keep, fits, stop))

    def day(self, source: str, day: date | None, form: str = "long") -> Words:
        """A day in `form`: long, medium, or a skeleton of the CLDR such as MMMd."""
        if day is None:
            return NOTHING
        text = _day_pattern(self.locale, form).apply(day, self.locale)
        return self.words(source, text, keep=True)

    def clock(self, source: str, at: time | None) -> Words:
        """A time of day."""
        if at is None:
            return NOTHING
        text = get_time_format("short", self.locale).apply(at, self.locale)
        return self.words(source, text, keep=True)

    def period(self, source: str, first: date, last: date) -> Words:
        """From one day to another, in a word or two."""
        text = format_interval(first, last, "yMMMMd", locale=self.locale)
        return self.words(source, text, keep=True)

    def money(self, source: str, value: Decimal | None, currency: str) -> Words:
        """A sum in `currency` (ISO 4217); a plain number where no currency was said."""
        if value is None:
            return NOTHING
        text = format_currency(value, currency, locale=self.locale) if currency else str(value)
        return self.words(source, text, keep=True)


@cache
def _locale(tag: str) -> Locale:
    return Locale.parse(tag, sep="-")


@cache
def _day_pattern(locale: Locale, form: str) -> DateTimePattern:
    """Looked up once: of writing a date, finding out how takes the most time."""
    if form == "long":
        return get_date_format("long", locale)
    if form == "medium":
        return get_date_format("medium", locale)
    skeletons = locale.datetime_skeletons
    name = form if form in skeletons else match_skeleton(form, skeletons)
    pattern: DateTimePattern = skeletons[name]
    return pattern
