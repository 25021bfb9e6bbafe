"""What a pattern is looked up by: a sentence that lacks it need not be read by the pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from complaint_kit.coach.codes import Codes, is_key
from complaint_kit.coach.expression import row_of
from complaint_kit.coach.letters import pairs_of
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
    """Finds the keys of trees; a subclass says what they are."""

    def __init__(self, of_list: Callable[[str], Keys], common: frozenset[str]) -> None:
        """`of_list` gives the keys of a `{name}`; `common` are keys that most sentences have."""
        self._of_list = of_list
        self._common = common

    def of_word(self, word: Word) -> Keys:
        """The keys of a single word."""
        raise NotImplementedError

    def of_words(self, words: Words) -> Keys:
        """The keys of one of several words."""
        return join_keys([self.find(row_of(text)) for text in words.texts])

    def of_neighbours(self, _row: Row) -> Iterable[Keys]:
        """Keys of words that stand side by side, beside those of each."""
        return ()

    def find(self, node: Node) -> Keys:
        """The keys of `node`."""
        if isinstance(node, Word):
            return self.of_word(node)
        if isinstance(node, Words):
            return self.of_words(node)
        if isinstance(node, Named):
            return self._of_list(node.name)
        if isinstance(node, Group):
            return self.find(node.node)
        if isinstance(node, Choice):
            return join_keys([self.find(option) for option in node.options])
        if isinstance(node, Row):
            found = [self.find(part.node) for part in node.parts if not part.may_miss]
            return self.needed([*found, *self.of_neighbours(node)])
        return NONE

    def needed(self, found: Iterable[Keys]) -> Keys:
        """The keys of parts that must all be there."""
        needed = [keys for one in found for keys in (one.rarest, *one.others) if keys is not None]
        needed.sort(key=self._weigh)
        return Keys(needed[0], tuple(needed[1:])) if needed else NONE

    def _weigh(self, keys: frozenset[str]) -> int:
        """How many sentences `keys` will find that are not meant: fewer is better."""
        return len(keys) + _COMMON * len(keys & self._common)


class PairKeys(KeyFinder):
    """Keys of characters and of pairs of them, where letters are read."""

    def of_word(self, word: Word) -> Keys:
        found = pairs_of(word.text)
        return Keys(frozenset((min(found, key=lambda key: (key in self._common, -len(key))),)))


class CodeKeys(KeyFinder):
    """Keys of words and of two words side by side, in their characters."""

    def __init__(
        self, codes: Codes, of_list: Callable[[str], Keys], common: frozenset[str]
    ) -> None:
        """`common` are words."""
        super().__init__(of_list, frozenset(codes.get(word, "") for word in common))
        self._codes = codes
        self._common_words = common

    def of_word(self, word: Word) -> Keys:
        apart = self.needed(Keys(found) for found in self._codes.of(word) if is_key(found))
        together = self._codes.together(word)
        return join_keys([apart, Keys(together)]) if together else apart

    def of_words(self, words: Words) -> Keys:
        """In one go, for there are thousands: of each row its rarest word."""
        found: set[str] = set()
        odd: list[Keys] = []
        for text in words.texts:
            pieces = text.split()
            if all(map(str.isalpha, pieces)):
                found.add("".join(map(self._codes.__getitem__, self._rarest(pieces))))
            else:
                odd.append(self.find(row_of(text)))
        return join_keys([*odd, Keys(frozenset(found))] if found else odd)

    def _rarest(self, pieces: Sequence[str]) -> Sequence[str]:
        """The word that is rarest; if all are common, the first two."""
        rarest = min(pieces, key=lambda piece: (piece in self._common_words, -len(piece)))
        return pieces[:2] if rarest in self._common_words and len(pieces) > 1 else (rarest,)

    def of_neighbours(self, row: Row) -> Iterator[Keys]:
        for before, after in pairwise(row.parts):
            sides = before.node, after.node
            apart = after.joint not in _BESIDE or before.may_miss or after.may_miss
            if not apart and all(isinstance(node, Word) and node.to_end for node in sides):
                first, second = (self.find(node).rarest for node in sides)
                if first and second and len(first) == len(second) == 1:
                    yield Keys(frozenset(("".join((*first, *second)),)))


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
