"""What a pattern is looked up by: a sentence that lacks it need not be read by the pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from complaint_kit.coach.notation import Choice, Group, Named, Node, Row, Word, Words

_BESIDE = frozenset(("touch", "near"))
_COMMON = 300
"""A common key finds as many sentences as so many others."""


class Keys(NamedTuple):
    """The keys of a pattern."""

    rarest: frozenset[str] | None
    """A sentence must have one of them; None: it need not have any."""
    others: tuple[frozenset[str], ...] = ()
    """And one of each of these, which belong to other parts of a row."""


NONE = Keys(None)


class KeyFinder:
    """Finds the keys of trees."""

    def __init__(
        self,
        of_word: Callable[[Word], Keys],
        of_words: Callable[[Words], Keys],
        of_list: Callable[[str], Keys],
        common: frozenset[str],
        *,
        in_pairs: bool = False,
    ) -> None:
        """`in_pairs`: two words that follow each other are a key together."""
        self._in_pairs = in_pairs
        self._of_word = of_word
        self._of_words = of_words
        self._of_list = of_list
        self._common = common

    def find(self, node: Node) -> Keys:
        """The keys of `node`."""
        if isinstance(node, Word):
            return self._of_word(node)
        if isinstance(node, Words):
            return self._of_words(node)
        if isinstance(node, Named):
            return self._of_list(node.name)
        if isinstance(node, Group):
            return self.find(node.node)
        if isinstance(node, Choice):
            return join_keys([self.find(option) for option in node.options])
        if isinstance(node, Row):
            found = [self.find(part.node) for part in node.parts if not part.may_miss]
            return self.needed([*found, *(self._pairs(node) if self._in_pairs else ())])
        return NONE

    def _pairs(self, row: Row) -> Iterator[Keys]:
        """Of each two words that stand side by side what they are together."""
        for before, after in pairwise(row.parts):
            sides = before.node, after.node
            apart = after.joint not in _BESIDE or before.may_miss or after.may_miss
            if not apart and all(isinstance(node, Word) and node.to_end for node in sides):
                first, second = (self.find(node).rarest for node in sides)
                if first and second and len(first) == len(second) == 1:
                    yield Keys(frozenset(("".join((*first, *second)),)))

    def needed(self, found: Iterable[Keys]) -> Keys:
        """The keys of parts that must all be there."""
        needed = [keys for one in found for keys in (one.rarest, *one.others) if keys is not None]
        needed.sort(key=self._weigh)
        return Keys(needed[0], tuple(needed[1:])) if needed else NONE

    def _weigh(self, keys: frozenset[str]) -> int:
        """How many sentences `keys` will find that are not meant: fewer is better."""
        return len(keys) + _COMMON * len(keys & self._common)


def join_keys(options: Sequence[Keys]) -> Keys:
    """The keys of one of several: those of each, if each has any."""
    if len(options) == 1:
        return options[0]
    rarest: set[str] = set()
    for option in options:
        if option.rarest is None:
            return NONE
        rarest |= option.rarest
    return Keys(frozenset(rarest))
