"""A text cut into sentences: the coach reads each by itself.

`story.py` cuts more carefully, for a story's pieces are to become facts, and a language needs a
whole pack for it. Here a cut too many harms little, and a text is cut at every change.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from complaint_kit.coach.notation import INSIDE

LONGEST = 1_000
"""A sentence of more characters is cut at a space, or where there is none, after so many."""

_END = re.compile(r"[.!?…。！？\n]++[\"'”’»)\]」』）]{0,4}+\s*+")
_WIDE = frozenset("。！？")
"""These end a sentence even if no space follows."""
_LONGEST_STOP = 12
_LONGEST_QUOTE = 400


def cut(text: str, stops: frozenset[str]) -> list[tuple[int, int]]:
    """The stretches of `text` that are sentences. `stops` are words such as "mr." and "nr."."""
    ends = [
        match.end()
        for match in _END.finditer(text)
        if (match[0][-1].isspace() or not _WIDE.isdisjoint(match[0]))
        and (text[match.start()] != "." or not _abbreviates(text, match, stops))
    ]
    found: list[tuple[int, int]] = []
    start = 0
    for end in (*ends, len(text)):
        while end - start > LONGEST:
            space = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            found.append((start, space + 1 if space > 0 else start + LONGEST))
            start = found[-1][1]
        if end > start:
            found.append((start, end))
        start = end
    return found


def _abbreviates(text: str, end: re.Match[str], stops: frozenset[str]) -> bool:
    """Whether the full stop with which `end` begins belongs to its word."""
    at = end.start()
    if text[at - 1 : at].isdigit() or "\n" in end[0]:
        return False
    word = text[max(0, at - _LONGEST_STOP) : at + 1].rsplit(" ", 1)[-1].lstrip("(\"'“„")
    return word in stops or len(word) == 2 or "." in word[:-1]


def blank_quotes(text: str, pairs: Sequence[str]) -> str:
    """`text` with each character inside quotation marks made the same: those are another's words.

    `pairs` are an opening and a closing mark each. A quotation ends in its own paragraph, after at
    most 400 characters; a mark without its partner is left alone.
    """
    for pair in pairs:
        if pair[0] in text:
            text = _quotation(pair).sub(lambda m: m[1] + INSIDE * len(m[2]) + m[3], text)
    return text


def _quotation(pair: str) -> re.Pattern[str]:
    opening, closing = re.escape(pair[0]), re.escape(pair[-1])
    before = r"(?<![0-9A-Za-zÀ-ɏ])" if opening == closing else ""
    return re.compile(
        rf"({before}{opening})([^\n{opening}{closing}]{{1,{_LONGEST_QUOTE}}})({closing})"
    )
