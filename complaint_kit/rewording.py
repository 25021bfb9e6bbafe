"""What could stand in place of a sentence that the coach marks, from the customer's own words.

In this order: the same sentence said quietly, if it shouts; the event that it holds, without the
blame; another of the customer's facts; the text without it. What the coach would mark itself is
never proposed, and nothing that carries fewer figures than the sentence it replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from complaint_kit.case import Case
from complaint_kit.coach import find_event, quieten, reframe, review, sentences_of
from complaint_kit.coach.clauses import as_clause, as_sentence
from complaint_kit.finding import field_of
from complaint_kit.tone import Remark

_CLAUSES = {"i_statements.when", "i_statements.because"}
"""Fields that stand inside a sentence of the letter."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_FIGURE = re.compile(r"\d+")


class Rewording(NamedTuple):
    """A sentence of an answer, and what could stand there."""

    old: str
    new: str
    """Empty: the text is complete without it."""


def reword(remark: Remark, text: str, case: Case) -> Rewording | None:
    """What could stand in place of the sentence that `remark` is about; None if nothing is known.

    `text` is the answer that it was found in.
    """
    start, end = remark.finding.within
    old = text[start:end]
    for new in _candidates(remark, old, text, case):
        if new and new != old and not review(new, case.language):
            return Rewording(old, new)
    rest = f"{text[:start]} {text[end:]}".strip()
    return Rewording(old, "") if any(map(str.isalnum, rest)) else None


def _candidates(remark: Remark, sentence: str, text: str, case: Case) -> Iterator[str | None]:
    language, field = case.language, field_of(remark.place)
    stands_inside = field in _CLAUSES
    if remark.finding.flag == "shouting":
        yield quieten(sentence, language)
    event = find_event(sentence, language)
    if event and _FIGURE.findall(sentence) == _FIGURE.findall(event):
        yield event if stands_inside else as_sentence(event, sentence, language)
    if stands_inside:
        yield from _clauses(field, sentence, text, case)
    elif field == "impact" and (fact := _nearest(sentence, case)):
        yield reframe(sentence, language, fact=fact, feeling=_feeling(case))


def _clauses(field: str, sentence: str, text: str, case: Case) -> Iterator[str | None]:
    """Clauses of the customer's for "when" and "because": what it cost, then what happened."""
    if field.endswith("because") and case.impact.strip():
        yield as_clause(next(iter(sentences_of(case.impact, case.language)), ""), case.language)
    fact = _nearest(sentence, case)
    if fact and fact not in text:
        yield as_clause(fact, case.language)


def _nearest(sentence: str, case: Case) -> str | None:
    """The sentence of the facts with most words in common with `sentence`, of equals the last.

    None if none of them has any.
    """
    wanted = _words(sentence)
    facts = [one for fact in case.timeline for one in sentences_of(fact.what, case.language)]
    calm = [fact for fact in facts if not review(fact, case.language)]
    shared = [len(wanted & _words(fact)) for fact in calm]
    best = max(shared, default=0)
    return calm[len(shared) - 1 - shared[::-1].index(best)] if best else None


def _words(text: str) -> set[str]:
    return {word.casefold()[:5] for word in _WORD.findall(text)}


def _feeling(case: Case) -> str | None:
    return next((said.feeling for said in case.i_statements if said.feeling.strip()), None)
