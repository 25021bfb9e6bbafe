"""What is shouted: marks in a row, and ordinary words in capitals."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from complaint_kit.coach.hit import Hit
from complaint_kit.coach.rule import Rule
from complaint_kit.coach.rules import Rules, find_rules

_MARKS = re.compile(r"[!！?？](?:\s?[!！?？]){0,99}")
_WORD_BEFORE = re.compile(r"[^\s!！?？]{1,40}\s?\Z")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_RAISED = "A-WYZÀ-ÖØ-ÞĂŞŢȘȚ"
_SIGN_OF_IT = re.compile(rf"[!！?？]\s?[!！?？]|[{_RAISED}][X{_RAISED}]|X[{_RAISED}]")
"""Two marks, or two capitals; runs of X stand for what was taken out."""
_CAPITALS = re.compile(rf"(?<!\w)(?!XX)[X{_RAISED}]{{2,}}(?!\w)")
_ENOUGH_UNKNOWN = 5
"""So many words in capitals are a sentence, even if none of them is known to be ordinary."""


def may_be_loud(text: str, start: int, end: int) -> bool:
    """Whether there is anything in `text[start:end]` to look at more closely."""
    return _SIGN_OF_IT.search(text, start, end) is not None


def find_loud(sentence: str, written: Callable[[int, int], str], rules: Rules) -> Iterator[Hit]:
    """The shouting in a folded sentence; `written` gives a stretch of it as it was typed."""
    marks, capitals = rules.marks, rules.capitals
    if marks and any(sign in sentence for sign in "!?！？"):
        for run in _MARKS.finditer(sentence):
            if _is_loud(run[0], marks):
                before = _WORD_BEFORE.search(sentence, max(0, run.start() - 41), run.start())
                yield Hit(marks, before.start() if before else run.start(), run.end())
    if capitals and (raised := _raised(sentence, written, capitals)):
        yield Hit(capitals, *raised)


def _is_loud(run: str, rule: Rule) -> bool:
    cries = sum(sign in "!！" for sign in run)
    asks = sum(sign in "?？" for sign in run)
    return cries >= rule.least or asks > rule.least or (cries > 0 and asks > 1)


def _raised(
    sentence: str, written: Callable[[int, int], str], rule: Rule
) -> tuple[int, int] | None:
    """Where words in capitals begin and end, if enough of them are ordinary words."""
    if len(_CAPITALS.findall(written(0, len(sentence)))) < rule.least:
        return None
    words = [m for m in _WORD.finditer(sentence) if len(m[0]) > 1]
    raised = [m for m in words if written(*m.span()).isupper()]
    if not raised:
        return None
    ordinary = [m for m in raised if m[0] in rule.ordinary]
    is_whole = len(raised) == len(words) and len(raised) >= rule.whole
    if is_whole and (ordinary or len(raised) >= _ENOUGH_UNKNOWN):
        return raised[0].start(), raised[-1].end()
    if len(ordinary) >= rule.least:
        return ordinary[0].start(), ordinary[-1].end()
    return None


def quieten(sentence: str, language: str) -> str:
    """`sentence` with one mark where there were many, and in ordinary letters.

    What is no ordinary word keeps its capitals, unless the whole sentence is in capitals.
    """
    rules = find_rules(language)
    calm = _MARKS.sub(lambda run: _one_mark(run[0]), sentence)
    if rules.capitals is None:
        return calm
    fold, ordinary = rules.folding.word, rules.capitals.ordinary
    whole = calm.isupper()

    def lower(word: re.Match[str]) -> str:
        raised = word[0].isupper() and len(word[0]) > 1
        return word[0].lower() if raised and (whole or fold(word[0]) in ordinary) else word[0]

    calm = _WORD.sub(lower, calm)
    return calm[:1].upper() + calm[1:] if sentence[:1].isupper() else calm


def _one_mark(run: str) -> str:
    if len(run) == 1:
        return run
    wide = run[0] in "！？"
    if "?" in run or "？" in run:
        return "？" if wide else "?"
    return "。" if wide else "."
