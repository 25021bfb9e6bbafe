"""The day that a told sentence names, as a suggestion to whoever told it.

Months and weekdays have the names that CLDR gives them. It gives no "yesterday" through Babel, so
such words name no day here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from babel import Locale, UnknownLocaleError
from babel.units import format_unit

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LEAP_CYCLE = 8
"""So many years at most lie between two days of the same name, 29 February included."""

_DAY = r"(?<![\w£$€])(?<![0-9][.,:])(?P<day>[0-9]{1,2})"
_NTH = r"(?:st|nd|rd|th|:?[ea]|er|º|ª|\.)?(?: (?:of|de))?"
_YEAR = r"(?:,?(?: (?:of|de))? ?(?P<year>[0-9]{4})(?![\w]|[.,:]\d))?"
_SHORT_YEAR = re.compile(r",? ?['’]?[0-9]{2}(?![0-9]|[:.][0-9])")
_DAY_BEFORE = re.compile(r"(?<!\S)([0-9]{1,2})(?:st|nd|rd|th|\.)? ?(?:[-–—/&]|[^\W\d_]{1,5}) ?$")
_DIGITS = re.compile(
    r"(?<![\w.,:/-])(?:"
    r"(?P<y>[0-9]{4})(?P<s>-|/|\. ?)(?P<m>[0-9]{1,2})(?P=s)(?P<d>[0-9]{1,2})"
    r"|(?P<a>[0-9]{1,2})(?P<t>[-/.])(?P<b>[0-9]{1,2})(?P=t)(?P<z>[0-9]{4}|[0-9]{2})"
    r")(?![0-9]|[/:-][0-9]|\.[0-9])"
)
_CHARACTERS = re.compile(
    r"(?:(?<![0-9])(?P<year>[0-9]{4}) ?[年년] ?)?(?<![0-9])(?P<month>[0-9]{1,2}) ?[月월] ?"
    r"(?P<day>[0-9]{1,2}) ?[日号號일]"
)


class _Found(NamedTuple):
    start: int
    end: int
    day: date | None
    """None: no such day, or more than one."""


class _Names(NamedTuple):
    months: dict[str, int]
    weekdays: dict[str, int]
    written: tuple[re.Pattern[str], ...]
    weekday: re.Pattern[str]
    more_days: re.Pattern[str]
    """What stands behind a date when another day follows: "October 12 and 14"."""
    order: str
    """The order of a date in figures, as in `dmy`."""


def find_day(text: str, locale: str, today: date) -> date | None:
    """The one day that `text` names beyond doubt, in the words of `locale` (`en-GB`).

    A date without a year is the latest such day that is not after `today`; a weekday alone is none,
    for it may as well be a promise ("back on Friday") or a habit ("every other Tuesday"). None
    if two different days are named, or one that does not exist.
    """
    names = _names_of(locale)
    if names is None:
        return None
    line = " ".join(text.split())
    found = list(_dates(line, names, today))
    days = {item.day for item in found}
    told = {names.weekdays.get(name[0].casefold()) for name in names.weekday.finditer(line)}
    if len(days) > 1 or len(told) > 1:
        return None
    if days:
        day = days.pop()
        return day if day and told <= {day.weekday()} else None
    return None


def _dates(line: str, names: _Names, today: date) -> Iterator[_Found]:
    """Every date with a day and a month; none is read twice."""
    taken = 0
    matches = [(m, _read_digits(m, names.order)) for m in _DIGITS.finditer(line)]
    for pattern in (*names.written, _CHARACTERS):
        matches += [(m, _read_written(m, line, names, today)) for m in pattern.finditer(line)]
    for match, day in sorted(matches, key=lambda item: (item[0].start(), -item[0].end())):
        if match.start() >= taken:
            taken = match.end()
            yield _Found(match.start(), match.end(), day)


def _read_digits(match: re.Match[str], order: str) -> date | None:
    if match["y"]:
        return _day(int(match["y"]), int(match["m"]), int(match["d"]))
    year = int(match["z"]) + (2000 if len(match["z"]) == 2 else 0)
    day_first = _day(year, int(match["b"]), int(match["a"]))
    month_first = _day(year, int(match["a"]), int(match["b"]))
    if order == "dmy":
        return day_first
    if order == "mdy":
        return month_first
    if day_first and month_first and day_first != month_first:
        return None
    return day_first or month_first


def _read_written(match: re.Match[str], line: str, names: _Names, today: date) -> date | None:
    number = int(match["day"])
    before = _DAY_BEFORE.search(line, max(0, match.start() - 12), match.start())
    if (before and int(before[1]) <= 31) or names.more_days.match(line, match.end()):
        return None
    word = match["month"].casefold()
    month = int(word) if word.isdecimal() else names.months.get(word, 0)
    if match["year"]:
        return _day(int(match["year"]), month, number)
    if _SHORT_YEAR.match(line, match.end()):
        return None
    years = range(today.year, today.year - _LEAP_CYCLE - 1, -1)
    days = (_day(year, month, number) for year in years)
    return next((day for day in days if day and day <= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


@cache
def _names_of(tag: str) -> _Names | None:
    """What CLDR calls months and weekdays; None for a locale that it does not know."""
    try:
        own = Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None
    months = _months_of(own) | _months_of(Locale(own.language))
    weekdays = _weekdays_of(own)
    month = rf"(?P<month>{_any_of(months)})\.?"
    written = (rf"{_DAY}{_NTH} ?{month}(?!\w){_YEAR}", rf"(?<!\w){month} {_DAY}{_NTH}(?!\w){_YEAR}")
    end = r"(?!\w)" if any(name.upper() != name for name in weekdays) else ""
    pattern = own.date_formats["short"].pattern.casefold()
    joined = own.list_patterns["standard"]["2"].replace("{0}", "").replace("{1}", "").strip()
    return _Names(
        months,
        weekdays,
        tuple(re.compile(form, re.IGNORECASE) for form in written),
        re.compile(rf"(?<!\w)(?:{_any_of(weekdays)}){end}", re.IGNORECASE),
        re.compile(rf" ?(?:[-–—/&]|{re.escape(joined)}) ?[0-9]"),
        "".join(sorted("dmy", key=pattern.find)),
    )


def _months_of(locale: Locale) -> dict[str, int]:
    """Months by their names, and by four letters of each ("Sept")."""
    wide, short = (locale.months["format"][width].items() for width in ("wide", "abbreviated"))
    names = {name[:4].casefold(): month for month, name in wide}
    return names | {name.rstrip(".").casefold(): month for month, name in (*wide, *short)}


def _weekdays_of(locale: Locale) -> dict[str, int]:
    """Weekdays by their names in full.

    Short ones are words of their own in many languages ("sat", "sun"), but not in a script without
    capitals. A name that also means months, as in Romanian, names no day.
    """
    wide, short = (locale.days["format"][width].items() for width in ("wide", "abbreviated"))
    several = format_unit(2, "duration-month", locale=locale).casefold().split()
    names = {name.casefold(): day for day, name in wide}
    names |= {name: day for day, name in short if len(name) > 1 and name.lower() == name.upper()}
    return {name: day for name, day in names.items() if name not in several}


def _any_of(names: Iterable[str]) -> str:
    """A pattern for any of `names`, the longest first."""
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
