"""Words as characters, where a language writes spaces between them.

Each word that a rule knows has a character of its own, so a sentence becomes a short string.
A word that no rule knows has the character of the longest stem it begins with, of the ending it
ends with, or of words unknown. Signs stand for themselves; hyphens part words as spaces do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from complaint_kit.coach.notation import (
    INSIDE,
    Choice,
    Group,
    Node,
    NotationError,
    Part,
    Row,
    Word,
    Words,
    parts_of,
    read_pattern,
)

_OTHERS = rf"\d(?:[\d.,:]*\d)?|(?<=\w)'[^\W_]+|{INSIDE}+|[^\w\s-]|_"
_PIECE = re.compile(rf"[^\W\d_]+|{_OTHERS}")
_ASCII_PIECE = re.compile(f"[a-z]+|{_OTHERS}")
"""The same, sooner found, for what is folded to small letters without accents."""
UNKNOWN, NUMBER, QUOTED = "\U00020000", "\U00020001", "\x03"
"""The characters of a word that no rule knows, of a number, of what stands in quotation marks."""
_HEAD = 4
"""Stems are found by so many of their first letters."""
FIRST, LAST = 0x20002, 0x2FFFF
"""Beyond the first plane: for classes of characters within it Python builds tables at length."""
SIGNS = "!\"#$%&'()*+,./:;<=>?@[\\]^_`{|}~“”„«»"


def _pieces_of(folded: str) -> list[str]:
    """A folded sentence as words and signs."""
    return (_ASCII_PIECE if folded.isascii() else _PIECE).findall(folded)


def spans_of(folded: str) -> list[tuple[int, int]]:
    """Where each piece stands."""
    return [match.span() for match in _PIECE.finditer(folded)]


class Codes(dict[str, str]):
    """The character of each word; what is not known is worked out and not kept."""

    def __init__(self, exact: Sequence[str], stems: Sequence[str], tails: Sequence[str]) -> None:
        """For whole words, beginnings and endings of words: in their order a character each."""
        super().__init__()
        self.texts = exact, stems, tails
        told = (*exact, *(f"*{stem}" for stem in stems), *(f"-{tail}" for tail in tails))
        if len(told) > LAST - FIRST:
            raise NotationError("too many words")
        self.update(zip(told, map(chr, range(FIRST, LAST)), strict=False))
        self.update(zip(SIGNS, SIGNS, strict=True))
        self._tails = tuple(sorted(tails, key=len, reverse=True))
        self._short = tuple(sorted((s for s in stems if len(s) < _HEAD), reverse=True))
        self._by_head: dict[str, list[str]] = {}
        for stem in sorted(stems, key=len, reverse=True):
            self._by_head.setdefault(stem[:_HEAD], []).append(stem)

    @cached_property
    def _words(self) -> list[str]:
        return sorted(self.texts[0])

    @cached_property
    def _stems(self) -> list[str]:
        return sorted(self.texts[1])

    def __missing__(self, piece: str) -> str:
        if piece[0].isdigit():
            return NUMBER
        if not is_word(piece):
            return QUOTED if piece[0] == INSIDE else piece
        for stem in self._by_head.get(piece[:_HEAD], ()):
            if piece.startswith(stem):
                return self["*" + stem]
        if piece.startswith(self._short):
            return self["*" + next(stem for stem in self._short if piece.startswith(stem))]
        if piece.endswith(self._tails):
            return self["-" + next(tail for tail in self._tails if piece.endswith(tail))]
        return UNKNOWN

    def encode(self, folded: str) -> str:
        """A folded sentence, a character for each of its words and signs."""
        return "".join(map(self.__getitem__, _pieces_of(folded)))

    def of(self, word: Word) -> list[frozenset[str]]:
        """For each piece of a word of a rule the characters that it may be."""
        pieces = _spell(word.text)
        last = len(pieces) - 1
        return [
            self._class(piece, to_start=word.to_start or n > 0, to_end=word.to_end or n < last)
            for n, piece in enumerate(pieces)
        ]

    def together(self, word: Word) -> frozenset[str]:
        """The character of a word with hyphens if it is written without them."""
        if "-" not in word.text.strip("-"):
            return frozenset()
        return frozenset((self["".join(_spell(word.text))],))

    def numbers(self) -> frozenset[str]:
        """The characters that a number may be."""
        return frozenset({NUMBER, *(self[word] for word in self._words if word[0].isdigit())})

    def _class(self, piece: str, *, to_start: bool, to_end: bool) -> frozenset[str]:
        if to_start and to_end:
            return frozenset((self[piece],))
        if not to_end:
            longer = [self["*" + stem] for stem in _begin_with(piece, self._stems)]
            return frozenset([*map(self.__getitem__, _begin_with(piece, self._words)), *longer])
        known = [self[word] for word in self._words if word.endswith(piece)]
        longer = [self["-" + tail] for tail in self._tails if tail.endswith(piece)]
        return frozenset(known + longer)


def _begin_with(stem: str, words: Sequence[str]) -> Iterator[str]:
    """Of sorted `words` those that begin with `stem`."""
    for word in islice(words, bisect_left(words, stem), None):
        if not word.startswith(stem):
            return
        yield word


def codes_for(patterns: Sequence[str]) -> Codes:
    """For the words of folded patterns. Those that stand in the same brackets are neighbours."""
    touching = (pattern for pattern in patterns if _TOUCHING.search(pattern))
    together = [word for pattern in touching for word in _written_out(pattern)]
    text = _NAME.sub(" ", "\n".join(patterns))
    whole = (piece for piece in _PIECE.findall(text) if is_word(piece))
    joined = (word.replace("-", "") for word in _HYPHENED.findall(text))
    exact = dict.fromkeys([*whole, *_CLITIC.findall(text), *joined, *(w.text for w in together)])
    open_ended = (word.text for word in together if not word.to_end)
    stems = dict.fromkeys([*_STEM.findall(text), *open_ended])
    tails = dict.fromkeys(_TAIL.findall(text))
    return Codes(_as_neighbours(exact, text), list(stems), list(tails))


def _as_neighbours(words: Iterable[str], text: str) -> list[str]:
    """`words` in such an order that a class of them has few gaps: by the brackets they stand in,
    the fullest first.
    """
    found = {bracket.strip("()") for bracket in _BRACKET.findall(text)}
    brackets = sorted(found, key=lambda bracket: (len(bracket), bracket))
    homes: dict[str, list[int]] = {}
    for number, bracket in enumerate(reversed(brackets)):
        for word in set(bracket.split("|")):
            homes.setdefault(word, []).append(number)
    nowhere = [len(brackets)]
    return sorted(words, key=lambda word: homes.get(word, nowhere))


def _written_out(pattern: str) -> Iterable[Word]:
    return words_in(put_together(read_pattern(pattern)))


_BRACKET = re.compile(r"\([^()]+\)")
_NAME = re.compile(r"\{\w+\}")
_STEM = re.compile(r"([^\W_]+)\*")
_TAIL = re.compile(r"(?<![^\s(|<])\*([^\W_]+)")
_HYPHENED = re.compile(r"[^\W_]+(?:-[^\W_]+)+")
_CLITIC = re.compile(r"(?<!\w)'[^\W_]+")
_TOUCHING = re.compile(r"\w\(|\)[\w(]")
"""Where parts of a word touch."""


def runs_of(codes: Iterable[str]) -> list[tuple[str, str]]:
    """Characters as the first and the last of each run of neighbours."""
    runs: list[tuple[str, str]] = []
    for code in sorted(codes):
        if runs and ord(runs[-1][1]) == ord(code) - 1:
            runs[-1] = runs[-1][0], code
        else:
            runs.append((code, code))
    return runs


def is_word(piece: str) -> bool:
    """Whether it is a word or a number, and no sign."""
    return piece[0].isalnum() or (piece[0] == "'" and len(piece) > 1)


def words_in(node: Node) -> Iterable[Word]:
    """Every word of a tree."""
    if isinstance(node, Word):
        yield node
    elif isinstance(node, Words):
        for text in node.texts:
            yield from map(Word, text.split())
    for inner in parts_of(node):
        yield from words_in(inner)


def put_together(node: Node) -> Node:
    """`node` with the parts of a word that touch each other as one: un(fair|just) is two words."""
    if isinstance(node, Group):
        return Group(put_together(node.node))
    if isinstance(node, Choice):
        return Choice(tuple(map(put_together, node.options)))
    if not isinstance(node, Row):
        return node
    made: list[Part] = []
    for part in node.parts:
        before = _letters_of(made[-1]) if made and part.joint == "touch" else ()
        after = _letters_of(part) if before else ()
        if after:
            words = tuple(
                Word(a.text + b.text, a.to_start, b.to_end) for a in before for b in after
            )
            made[-1] = Part(Choice(words), made[-1].joint, may_miss=False)
        else:
            made.append(part._replace(node=put_together(part.node)))
    return Row(tuple(made))


def _letters_of(part: Part) -> Sequence[Word]:
    """The words that a part is, if it is nothing else and all are letters."""
    node = part.node
    words: Sequence[Node] = ()
    if isinstance(node, Words):
        words = tuple(map(Word, node.texts))
    elif isinstance(node, Word | Choice):
        words = (node,) if isinstance(node, Word) else node.options
    found = [word for word in words if isinstance(word, Word) and word.text.isalpha()]
    return found if len(found) == len(words) and not part.may_miss else ()


def _spell(text: str) -> list[str]:
    """A word as pieces: "don't" is two, "-" none."""
    if text.isalpha():
        return [text]
    if text[:1] == "'" and len(text) > 1:
        return _PIECE.findall(f"a{text}")[1:]
    return _PIECE.findall(text)
