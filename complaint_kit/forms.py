"""How answers are written in a language and a country: words, days, times, sums of money."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from babel import Locale
from babel.dates import (
    DateTimePattern,
    format_interval,
    get_date_format,
    get_time_format,
    match_skeleton,
    parse_pattern,
)
from babel.numbers import format_currency

from complaint_kit.language import Language, locale_of
from complaint_kit.words import NOTHING, Lexicon, Words

_TAIL = 8  # characters in which a sentence ends, with the brackets and quotes after its stop


class Form(NamedTuple):
    """A way to set an answer into a sentence of the kit's, as `frames:` in `language.yaml` has it.

    What fits into it, the kit's words before it, and those before a capital letter.
    """

    fits: re.Pattern[str]
    word: str
    capital: str
    alone: bool
    """It is not set into the sentence, and stands after `word` as a sentence of its own."""
    space: str
    """What the language has between words."""

    @classmethod
    def read(cls, data: Mapping[str, Any], space: str) -> Form:
        word, capital = data["word"], data.get("capital", data["word"])
        return cls(re.compile(data["fits"]), word, capital, data.get("alone", False), space)

    def before(self, text: str) -> str:
        """The kit's words before `text`; none if it begins with them itself."""
        word = self.capital if text[:1].isupper() else self.word
        return "" if word and text.lower().startswith(f"{word}{self.space}") else word


class Forms:
    """Writes answers for one document and keeps them in its lexicon."""

    def __init__(self, language: Language, country: str) -> None:
        self.region = language.region(country)
        self.locale = locale_of(self.region["locale"])
        self.lexicon = Lexicon()
        data = language.data
        self._stop = data["stop"]
        self._sentence_end = re.compile(data["sentence_end"])
        self._frames = {
            name: tuple(Form.read(form, data["space"]) for form in forms)
            for name, forms in data["frames"].items()
        }

    def words(self, source: str, text: str, *, keep: bool = False, frame: str = "") -> Words:
        """`text` as typed in the field `source`, without white space at its ends.

        `frame` names the frame of the language that it may fit, as in `that`.
        """
        text = text.strip()
        if not text:
            return NOTHING
        words = Words(text, source, keep)
        if frame:
            form = next((f for f in self._frames[frame] if f.fits.fullmatch(text)), None)
            if form:
                words.fits, words.frame = not form.alone, form.before(text)
        if not self._sentence_end.search(text, max(len(text) - _TAIL, 0)):
            words.stop = self._stop
        return self.lexicon.add(words)

    def day(self, source: str, day: date | None, form: str = "long") -> Words:
        """A day in `form`: long, medium, or a skeleton of the CLDR such as MMMd."""
        if day is None:
            return NOTHING
        return self._written(source, _day_pattern(self.locale, form).apply(day, self.locale))

    def clock(self, source: str, at: time | None) -> Words:
        """A time of day."""
        if at is None:
            return NOTHING
        own = self.region.get("time")
        pattern = parse_pattern(own) if own else get_time_format("short", self.locale)
        return self._written(source, pattern.apply(at, self.locale))

    def period(self, source: str, first: date, last: date) -> Words:
        """From one day to another, in a word or two."""
        # The CLDR has spaces round the tilde of Korean; the rules of its spelling have none.
        period = format_interval(first, last, "yMMMd", locale=self.locale).replace(" ~ ", "~")
        return self._written(source, period)

    def money(self, source: str, value: Decimal | None, currency: str) -> Words:
        """A sum in `currency` (ISO 4217); a plain number where no currency was said."""
        if value is None:
            return NOTHING
        return self._written(source, write_sum(value, currency, self.region))

    def _written(self, source: str, text: str) -> Words:
        return self.lexicon.add(Words(text, source, keep=True, stop=self._stop))


def write_sum(value: Decimal, currency: str, region: Mapping[str, Any]) -> str:
    """A sum in `currency` (ISO 4217, or empty), in the forms of a language for a region."""
    if not currency:
        return str(value)
    locale, own = locale_of(region["locale"]), region.get("sums", {}).get(currency)
    bare = region.get("bare_whole", False) and value == value.to_integral_value()
    pattern = "#,##0.00" if own else locale.currency_formats["standard"].pattern
    if bare:
        value, pattern = value.to_integral_value(), pattern.replace(".00", "")
    number = format_currency(value, currency, pattern, locale, currency_digits=not bare)
    if isinstance(own, Mapping):
        own = own[locale.plural_form(value)]
    return str(own.format(amount=number) if own else number)


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
