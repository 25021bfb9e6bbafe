"""Which of many patterns could stand in a sentence, found in one go through its words.

Every need of every pattern has a bit. The bits that are set are the needs that were met so far,
each behind those before it in its pattern; a word moves them all on at once. This is the
bit-parallel automaton of Baeza-Yates and Gonnet (Shift-And, 1992) with gaps, as in Navarro and
Raffinot, "Flexible Pattern Matching in Strings" (2002), chapter 4.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from complaint_kit.coach.table import Table


class Sieve:
    """Lets through what could stand in a sentence, and little else."""

    def __init__(self, rows: Iterable[Sequence[int]], table: Table) -> None:
        """`rows` are the needs of each pattern in turn, by their numbers in `table`; a pattern
        that needs nothing is always let through.
        """
        self._always: list[int] = []
        self._patterns: dict[int, int] = {}
        self._first = self._patient = self._last = 0
        wanting: dict[int, int] = {}
        bit = 1
        for pattern, row in enumerate(rows):
            before = 0
            for number in row:
                if not table.written[number]:
                    self._patient |= before
                    continue
                wanting[number] = wanting.get(number, 0) | bit
                self._first |= 0 if before else bit
                before, bit = bit, bit << 1
            if before:
                self._last |= before
                self._patterns[before.bit_length()] = pattern
            else:
                self._always.append(pattern)
        self._patient |= self._last
        self._wanted = table.spread(wanting)

    def sift(self, words: Iterable[str]) -> list[int]:
        """The numbers of the patterns that could stand in a sentence of `words`."""
        first, patient = self._first, self._patient
        met = 0
        for wanted in filter(None, map(self._wanted.get, words)):
            met = ((met << 1 | first) & wanted) | (met & patient)
        found = [*self._always]
        met &= self._last
        while met:
            lowest = met & -met
            found.append(self._patterns[lowest.bit_length()])
            met ^= lowest
        return found
