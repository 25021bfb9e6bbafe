"""How a note is said: a pattern that it looks like, and the words to say it in."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from complaint_kit.coach.engine import Expression, Match, ready
from complaint_kit.coach.fold import Folded, Folding

_GROUP = re.compile(r"\\(\d)|\{(\w+)(?P<first>\^?) (?P<number>\d)\}")
_OPENED = re.compile(r"\s*[\"'“”„«»「『(]{1,3}")
_BELOW_ZERO = re.compile(r"(?<!\S)[\"'“„«「『]?[-−–](?=\d)")
_CLOSED = re.compile(r"([\"'“”»」』)]{1,3})[\s.,!?…。！？~-]*")


class Told(NamedTuple):
    """A note that was made into words that fit a frame."""

    kind: str
    """A kind of the language's own, such as `clause` or `noun`; frames are chosen by it."""
    text: str


class Asked(NamedTuple):
    """A request as its own sentence, and as the end of another one if it can be that."""

    text: str
    joined: str


@dataclass(frozen=True)
class Forms:
    """Tables from a word to a form of it, `*` standing for the same beginning on both sides."""

    tables: Mapping[str, Mapping[str, str]]
    names: frozenset[str]
    """Words that keep their capital everywhere."""

    def find(self, table: str, word: str) -> str | None:
        """The form of `word` in `table`; None if the table does not know it."""
        if table == "small":
            return self.small(word)
        forms = self.tables.get(table, {})
        if (form := forms.get(word.lower())) is not None:
            return form
        endings = (word[at:].lower() for at in range(len(word) + 1))
        ending = next((ending for ending in endings if f"*{ending}" in forms), None)
        if ending is None:
            return None
        return forms[f"*{ending}"].replace("*", self.small(word[: len(word) - len(ending)]))

    def small(self, text: str) -> str:
        """`text` with a small first letter, unless its first word keeps its capital."""
        return text if self.keeps_capital(first_word(text)) else text[:1].lower() + text[1:]

    def keeps_capital(self, word: str) -> bool:
        """Whether `word` is a name, or has capitals or figures inside, as UPS and E-77 have."""
        inside = word[1:2].isupper() or any(map(str.isdigit, word))
        return inside or word.lower() in self.names


@dataclass(frozen=True)
class Saying:
    """How what looks like this is said: in one of several ways."""

    like: Callable[[], str]
    """Gives the expression, which is long and so made when a note first needs it."""
    say: tuple[str, ...]
    kind: str
    joined: str
    folding: Folding
    forms: Forms

    @cached_property
    def _expression(self) -> Expression:
        return ready(self.like())

    def tell(self, note: str) -> Told | None:
        """`note` said so, or None if it does not look like that."""
        text = self._put(choose(self.say, note), note)
        return None if text is None else Told(self.kind, text)

    def ask(self, request: str) -> Asked | None:
        """`request` asked so, by itself and joined to what comes before it."""
        text = self._put(choose(self.say, request), request)
        return None if text is None else Asked(text, self._put(self.joined, request) or "")

    def _put(self, say: str, note: str) -> str | None:
        folded = self.folding.fold(note)
        match = self._expression.search(folded.text)
        return self._said(say, note, folded, match) if match else None

    def mend(self, note: str) -> str:
        """`note` with everything in it that looks like that said so."""
        folded = self.folding.fold(note)
        made, at = "", 0
        for match in self._expression.finditer(folded.text):
            begin, end = match.span()
            start, stop = folded.original(begin, end)
            said = self._said(self.say[0], note, folded, match)
            if said is not None and end > begin:
                made, at = made + note[at:start] + said, stop
        return made + note[at:]

    def _said(self, say: str, note: str, folded: Folded, match: Match) -> str | None:
        """`say` with its groups and their forms put in; None if a form is not known."""

        def group(slot: re.Match[str]) -> str:
            begin, end = match.span(int(slot[1] or slot["number"]))
            if begin >= end:
                return ""
            word = _with_edges(note, *folded.original(begin, end))
            if slot[1]:
                return word
            first, space, rest = word.partition(" ") if slot["first"] else (word, "", "")
            form = self.forms.find(slot[2], first)
            return unknown if form is None else form + space + rest

        unknown = "\0"
        said = _GROUP.sub(group, say).strip()
        return None if unknown in said else re.sub(" {2,}", " ", said)


def choose(ways: Sequence[str], words: str) -> str:
    """One of several ways: always the same for the same words."""
    return ways[zlib.crc32(words.encode(errors="replace")) % len(ways)]


def first_word(text: str) -> str:
    """What stands before the first white space or comma."""
    return re.split(r"[\s,]", text, maxsplit=1)[0]


def _with_edges(note: str, start: int, stop: int) -> str:
    """`note[start:stop]` with what `^` skips at either end of the note and belongs to the words:
    quotation marks, and the sign of a number below zero.
    """
    if _BELOW_ZERO.search(note, max(0, start - 2), start + 1):
        start -= 1
    if _OPENED.fullmatch(note, 0, start):
        start -= len(note[:start].lstrip())
    if closed := _CLOSED.fullmatch(note, stop):
        stop = closed.end(1)
    return note[start:stop]
