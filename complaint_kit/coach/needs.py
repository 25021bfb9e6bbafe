"""What a sentence must hold for a pattern to stand in it: some of its words, in their order.

Where letters are read, two letters that follow each other stand for a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from complaint_kit.coach.codes import SIGNS, Codes
from complaint_kit.coach.lists import Lists
from complaint_kit.coach.notation import (
    Choice,
    Group,
    Joint,
    Named,
    Node,
    Part,
    Sign,
    Word,
    Words,
    row_of,
)
from complaint_kit.coach.table import Need

GAP: Need = frozenset()
"""Here anything may stand, or nothing."""
Row: TypeAlias = tuple[Need, ...]
"""Needs in the order in which they are met, right beside each other unless there is a gap."""

_ANYTHING: Row = (GAP,)
_BESIDE: frozenset[Joint] = frozenset(("touch", "near"))
_UNKNOWN = 0.0005
"""The share of sentences that hold a word which is not known to be common."""


class Needs:
    """Finds what patterns need; a subclass says what a word is looked up by."""

    def __init__(self, of_list: Callable[[str], Sequence[Node]], common: Iterable[str]) -> None:
        """`of_list` gives the trees of a `{name}`; `common` is what many sentences hold, the most
        frequent first.
        """
        self._of_list = of_list
        self._shares = {one: 2.5 / (rank + 5) for rank, one in enumerate(common)}
        """Of sentences that hold it, by Zipf's law."""
        self._named: dict[str, Row] = {}

    def of_word(self, word: Word) -> Row:
        """What a sentence with `word` has."""
        raise NotImplementedError

    def of_sign(self, _sign: str) -> Row:
        """What a sentence with a sign of the notation has."""
        return _ANYTHING

    def is_whole(self, _before: Part | None, _part: Part, _after: Part | None) -> bool:
        """Whether a part of a row, between two others, can be looked up by itself."""
        return True

    def one_of(self, nodes: Iterable[Node]) -> Row:
        """What a sentence with one of `nodes` has: if they are unlike, the rarest need of each."""
        rows = _merge(map(self._find, nodes))
        if len(rows) == 1:
            return rows[0]
        rarest = [min(filter(None, row), key=self._weigh, default=GAP) for row in rows]
        return (GAP, frozenset().union(*rarest), GAP) if all(rarest) else _ANYTHING

    def _find(self, node: Node) -> Row:
        if isinstance(node, Word):
            return self.of_word(node)
        if isinstance(node, Words):
            return self.one_of(map(row_of, node.texts))
        if isinstance(node, Named):
            if node.name not in self._named:
                self._named[node.name] = self.one_of(self._of_list(node.name))
            return self._named[node.name]
        if isinstance(node, Group):
            return self._find(node.node)
        if isinstance(node, Choice):
            return self.one_of(node.options)
        return self.of_sign(node.sign) if isinstance(node, Sign) else self._row(node.parts)

    def _row(self, parts: Iterable[Part]) -> Row:
        found: list[Need] = []
        told = list(parts)
        for before, part, after in zip([None, *told], told, [*told[1:], None], strict=False):
            found += () if part.joint in _BESIDE else _ANYTHING
            is_needed = not part.may_miss and self.is_whole(before, part, after)
            found += self._find(part.node) if is_needed else _ANYTHING
        return tuple(found)

    def _weigh(self, need: Need) -> float:
        """The share of sentences that it is likely to be in."""
        return sum(self._shares.get(one, _UNKNOWN) for one in need)


def _merge(rows: Iterable[Row]) -> Sequence[Row]:
    """Rows that differ in one place only as one."""
    found = list(dict.fromkeys(rows))
    for place in range(max(map(len, found))):
        alike: dict[tuple[Row, Row], Need] = {}
        others: list[Row] = []
        for row in found:
            if row[place:] and row[place]:
                rest = row[:place], row[place + 1 :]
                alike[rest] = alike.get(rest, GAP) | row[place]
            else:
                others.append(row)
        found = others + [(*before, need, *after) for (before, after), need in alike.items()]
    return found


class WordNeeds(Needs):
    """Needs of words, in their characters."""

    def __init__(
        self, codes: Codes, of_list: Callable[[str], Sequence[Node]], common: Iterable[str]
    ) -> None:
        super().__init__(of_list, (codes.get(word, "") for word in common))
        self._shares |= dict.fromkeys(SIGNS, 1.0)
        self._codes = codes

    def of_word(self, word: Word) -> Row:
        apart = tuple(self._codes.of(word))
        together = self._codes.together(word)
        if together:
            return (GAP, min(apart, key=self._weigh) | together, GAP)
        return apart or _ANYTHING

    def of_sign(self, sign: str) -> Row:
        return (self._codes.numbers(),) if sign == "#" else _ANYTHING


class LetterNeeds(Needs):
    """Needs of letters, each by itself or with the one behind it."""

    def of_word(self, word: Word) -> Row:
        found = [pair for part in word.text.split("-") if part for pair in _pairs_of(part)]
        rarest = min(found, key=lambda pair: self._shares.get(pair, 0), default="")
        return (GAP, frozenset((rarest,)), GAP) if rarest else _ANYTHING


def needs_of(lists: Lists, of_words: type[WordNeeds] = WordNeeds) -> Needs:
    """What finds the needs of patterns that name `lists`: `of_words` where words are read."""
    if lists.codes is None:
        return LetterNeeds(lists.trees, lists.manner.common)
    return of_words(lists.codes, lists.trees, lists.manner.common)


def letters_in(folded: str) -> list[str]:
    """What a sentence has for `LetterNeeds`, in its order."""
    dense = folded.replace(" ", "")
    return [found for two in pairwise(dense + " ") for found in (two[0], "".join(two))]


def _pairs_of(word: str) -> list[str]:
    dense = word.replace(" ", "")
    return ["".join(two) for two in pairwise(dense)] or [dense]
