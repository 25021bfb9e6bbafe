"""What the patterns of a language need, each need written once and known by its number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from complaint_kit.coach.codes import FIRST, runs_of

Need: TypeAlias = frozenset[str]
"""One of these words, or of these letters, must be there; none: anything may, or nothing."""
Written: TypeAlias = str | list[str]
"""Characters of words as the first and the last of each run of neighbours; else as they are."""


class Table:
    """Needs by number."""

    def __init__(self, written: Sequence[Written] = ()) -> None:
        """`written` is what another table had written."""
        self.written = [*written]
        self._numbers: dict[Need, int] = {}

    def number(self, need: Need) -> int:
        """The number of `need`, which is added if it is new."""
        if need not in self._numbers:
            self._numbers[need] = len(self.written)
            self.written.append(_write(need))
        return self._numbers[need]

    def spread(self, bits: Mapping[int, int]) -> dict[str, int]:
        """The bits of each word: of all needs that it meets, whose bits are given by number."""
        found: dict[str, int] = {}
        changes: dict[int, int] = {}
        for number, own in bits.items():
            written = self.written[number]
            if isinstance(written, list):
                for word in written:
                    found[word] = found.get(word, 0) | own
                continue
            for place, code in enumerate(map(ord, written)):
                change = code + place % 2
                changes[change] = changes.get(change, 0) ^ own
        now = 0
        for place, following in pairwise(sorted(changes)):
            now ^= changes[place]
            for code in range(place, following):
                found[chr(code)] = found.get(chr(code), 0) | now
        return found


def _write(need: Need) -> Written:
    if not all(len(one) == 1 and ord(one) >= FIRST for one in need):
        return sorted(need)
    return "".join(first + last for first, last in runs_of(need))
