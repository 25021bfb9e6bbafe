"""What people may say, ready to be looked for in a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from complaint_kit.coach.codes import Codes, pieces_of, spans_of
from complaint_kit.coach.keys import NONE, Keys
from complaint_kit.coach.letters import pairs, pairs_in


class Line:
    """A folded sentence, in the characters that patterns read: its own, or one for each word."""

    def __init__(self, text: str, codes: Codes | None) -> None:
        self.text = text
        self.read = text if codes is None else codes.encode(pieces_of(text))
        self.keys = pairs_in(text) if codes is None else {*self.read, *pairs(self.read)}
        self._is_coded = codes is not None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the sentence the characters that were read from `start` to `end` stand."""
        if not self._is_coded:
            return start, end
        return self._spans[start][0], self._spans[end - 1][1]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return spans_of(self.text)


@dataclass(frozen=True)
class Patterns:
    """Some patterns of a rule as one expression, which is compiled when it is first needed."""

    source: str
    keys: Keys = NONE
    """What a sentence with one of them can be looked up by."""

    def find(self, line: Line) -> Iterator[tuple[int, int]]:
        """Where they stand in a sentence, none of them empty."""
        if self.search(line.read) is None:
            return
        for match in self._expression.finditer(line.read):
            if match.end() > match.start():
                yield line.span(*match.span())

    def touch(self, line: Line, start: int, end: int) -> bool:
        """Whether one of them stands where `start` to `end` does."""
        return any(begin < end and start < stop for begin, stop in self.find(line))

    def stand_in(self, line: Line) -> bool:
        """Whether one of them stands anywhere."""
        return self.search(line.read) is not None

    @cached_property
    def search(self) -> Callable[[str], re.Match[str] | None]:
        """The search for the first of them in what a line reads."""
        return self._expression.search

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        return re.compile(self.source)
