"""What people may say, ready to be looked for in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias

from complaint_kit.coach.codes import Codes, spans_of
from complaint_kit.coach.engine import Expression, ready
from complaint_kit.coach.needs import letters_in

Sift: TypeAlias = Callable[[Sequence[str]], Iterable[int]]
"""Gives the numbers of the patterns that could stand among some words."""


class Line:
    """A folded sentence, in the characters that patterns read: its own, or one for each word."""

    def __init__(self, text: str, codes: Codes | None, sift: Sift) -> None:
        """`sift` is for the patterns in whose company others are not meant."""
        self.text = text
        self.read = codes.encode(text) if codes else text
        self.sifted: Sequence[str] = self.read if codes else letters_in(text)
        """What a sieve looks at."""
        self._is_coded = codes is not None
        self._sift = sift

    @cached_property
    def contexts(self) -> Iterable[int]:
        """The numbers of the patterns of contexts that could stand here."""
        return self._sift(self.sifted)

    @cached_property
    def length(self) -> int:
        """How many words it has; where letters are read, how many letters."""
        return len(self.text.split()) if self._is_coded else len(self.text.replace(" ", ""))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the sentence the characters that were read from `start` to `end` stand."""
        if not self._is_coded:
            return start, end
        return self._spans[start][0], self._spans[end - 1][1]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return spans_of(self.text)


class Pattern:
    """What people may say, as an expression that is compiled when it is first needed."""

    def __init__(self, source: str) -> None:
        self._source = source

    def find(self, line: Line) -> Sequence[tuple[int, int]]:
        """Where it stands in a sentence, nowhere empty."""
        match = self._expression.search(line.read)
        if not match:
            return ()
        found: list[tuple[int, int]] = []
        while match:
            start, end = match.span()
            if end > start:
                found.append(line.span(start, end))
            if end == len(line.read):
                break
            match = self._expression.search(line.read, max(end, start + 1))
        return found

    @cached_property
    def _expression(self) -> Expression:
        return ready(self._source)


class Context(NamedTuple):
    """Patterns in whose company other words are not meant."""

    first: int
    """The number of the first in the sieve of contexts; the others follow."""
    patterns: Sequence[Pattern]

    def find(self, line: Line) -> Iterator[tuple[int, int]]:
        """Where they stand in a sentence."""
        for number in line.contexts:
            if 0 <= number - self.first < len(self.patterns):
                yield from self.patterns[number - self.first].find(line)

    def touch(self, line: Line, start: int, end: int) -> bool:
        """Whether one of them stands where `start` to `end` does."""
        return any(begin < end and start < stop for begin, stop in self.find(line))

    def stand_in(self, line: Line) -> bool:
        """Whether one of them stands anywhere."""
        return next(self.find(line), None) is not None
