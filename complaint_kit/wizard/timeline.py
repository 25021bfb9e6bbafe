"""The facts as a picture: dots by date on a line, with the days between them, and today.

A list of real text: where it can't be seen, it reads as sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import groupby, pairwise
from math import sqrt
from typing import NamedTuple

from babel.dates import format_date, format_skeleton

from complaint_kit.case import Fact
from complaint_kit.wizard.costs import tell_cost
from complaint_kit.wizard.literal import shorten
from complaint_kit.wizard.voice import Voice

_ENOUGH = 2
_MOST_IN_A_ROW = 4
_DAYS_UP_TO, _MONTHS_UP_TO = 60, 1096
_MONTH, _YEAR = 30.44, 365.25


class Dot(NamedTuple):
    day: date
    facts: tuple[Fact, ...] = ()
    """What happened on that day; nothing on the dot that is today."""


def picture_timeline(facts: Sequence[Fact], today: date, voice: Voice) -> str:
    """The picture as HTML; empty for fewer than two facts with a date."""
    dated = [fact for fact in facts if fact.date]
    if len(dated) < _ENOUGH:
        return ""
    dots = dots_of(dated, today)
    with_year = len({dot.day.year for dot in dots}) > 1
    items = [_item(dot, after, today, voice, with_year) for dot, after in pairwise(dots)]
    items.append(_item(dots[-1], None, today, voice, with_year))
    upright = " tall" if len(dated) > _MOST_IN_A_ROW else ""
    return (
        f'<div class="ck-times"><ol class="ck-timeline{upright}" role="list"'
        f' aria-label="{escape(voice.say("timeline-picture"))}">{"".join(items)}</ol>'
        f"{_tell_undated(facts, voice)}</div>"
    )


def shown_of(facts: Sequence[Fact]) -> tuple[object, ...]:
    """What the picture shows of the facts: with the same, it is the same picture."""
    words = len(facts) > _MOST_IN_A_ROW or any(fact.date is None for fact in facts)
    return tuple((f.date, f.time, f.cost, f.what if words else "") for f in facts)


def dots_of(dated: Sequence[Fact], today: date) -> list[Dot]:
    """One dot a day, in their order, and one for today if nothing happened today."""
    dots = [Dot(day, tuple(same)) for day, same in groupby(sorted(dated, key=_when), key=_day_of)]
    if all(dot.day != today for dot in dots):
        dots.append(Dot(today))
    return sorted(dots, key=lambda dot: dot.day)


def tell_span(days: int, voice: Voice) -> str:
    """A number of days as days, then months, then full years."""
    if days < _DAYS_UP_TO:
        return voice.say("span-days", count=days)
    if days < _MONTHS_UP_TO:
        return voice.say("span-months", count=round(days / _MONTH))
    return voice.say("span-years", count=int(days / _YEAR))


def _item(dot: Dot, after: Dot | None, today: date, voice: Voice, with_year: bool) -> str:
    """A dot, what belongs to it, and the line to the next one."""
    name = "" if dot.facts else "now"
    days, wait = 0, ""
    if after:
        days = (after.day - dot.day).days
        span = tell_span(days, voice)
        later = escape(voice.say("timeline-later", span=span))
        wait = f'<span class="wait" aria-hidden="true">{escape(span)}</span>'
        wait += f'<span class="heard">{later}</span>'
        if not after.facts or after.day > today:
            name += " open"
    return (
        f'<li class="{name.strip()}" style="--w:{sqrt(days):.2f}">'
        f"{_tell_day(dot, voice, with_year)}{_tell_facts(dot, voice)}{wait}</li>"
    )


def _tell_day(dot: Dot, voice: Voice, with_year: bool) -> str:
    if not dot.facts:
        return f"<b>{escape(voice.say('timeline-today'))}</b>"
    short = format_skeleton("yMMMd" if with_year else "MMMd", dot.day, locale=voice.figures)
    heard = format_date(dot.day, "long", locale=voice.figures)
    told = escape(f"{heard}{voice.language.marks.colon}")
    return f'<b aria-hidden="true">{escape(short)}</b><span class="heard">{told}</span>'


def _tell_facts(dot: Dot, voice: Voice) -> str:
    parts = []
    for fact in dot.facts:
        if fact.what.strip():
            parts.append(f'<span class="what">{escape(shorten(fact.what))} </span>')
        cost = tell_cost(fact, voice)
        if cost:
            parts.append(f'<span class="cost">{escape(cost)} </span>')
    return "".join(parts)


def _tell_undated(facts: Sequence[Fact], voice: Voice) -> str:
    named = [shorten(fact.what, 40) for fact in facts if fact.what.strip() and not fact.date]
    if not named:
        return ""
    words = voice.say("timeline-undated", facts=" · ".join(named))
    return f'<p class="ck-undated">{escape(words)}</p>'


def _day_of(fact: Fact) -> date:
    return fact.date or date.max


def _when(fact: Fact) -> tuple[date, str]:
    return _day_of(fact), str(fact.time or "")
