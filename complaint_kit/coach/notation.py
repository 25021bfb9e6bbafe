"""The notation in which rules write what people say, read into a tree.

    word          that word                        (a|b c)   one of these
    stem*         a word that begins so            a?  (…)?  may be missing
    *stem         a word that ends so              {name}    one of a list of the language
    a b           b right after a                  ^  $      the beginning, the end of a sentence
    a ~ b         up to three words between,       #         a number
                  none of them behind a comma      ""        something in quotation marks
    a ~~ b        up to eight words between        \\?        a question mark; so for any sign above
    <a>           \\1 where something is said anew  …          anything, up to 300 characters

A tree becomes a regular expression, over letters (`letters.py`) or over words (`coded.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

Joint = Literal["touch", "near", "few", "many"]
"""What may stand between two parts: nothing, white space, a few words, many words."""

INSIDE = "\ufffc"
"""Stands for each character inside quotation marks: somebody else's words, or a name."""


class NotationError(ValueError):
    """A pattern that can't be read."""


class Word(NamedTuple):
    """A word as the rule writes it."""

    text: str
    to_start: bool = True
    """False: it may begin with other letters."""
    to_end: bool = True


class Words(NamedTuple):
    """One of several words, or of several rows of words, as in `(rude|very angry)`."""

    texts: tuple[str, ...]


class Sign(NamedTuple):
    """One of `^ $ # "" …`."""

    sign: str


class Named(NamedTuple):
    """One of a list of the language."""

    name: str


class Part(NamedTuple):
    """What stands in a row."""

    node: Node
    joint: Joint
    """What joins it to the part before it; with the part it is missing."""
    may_miss: bool


class Row(NamedTuple):
    """Parts one after another."""

    parts: tuple[Part, ...]


class Choice(NamedTuple):
    """One of several."""

    options: tuple[Node, ...]


class Group(NamedTuple):
    """Words that are said anew."""

    node: Node


Node: TypeAlias = Word | Words | Sign | Named | Row | Choice | Group

_PLAIN = r"[^\s~{}()<>|?^$#*…\"\\]+"
_TOKEN = re.compile(
    r"\s+|~~|~|\{\w+\}|\"\"|\([^~{}()<>?^$#*…\"\\]++\)|[()<>|?^$#*…]|\\.|"
    rf"{_PLAIN}|."
)
_GAPS: dict[str, Joint] = {"~": "few", "~~": "many"}
_SIGNS = frozenset('^ $ # "" …'.split())
_CLOSING = {"(": ")", "<": ">"}
_ENDS = frozenset(("", "|", ")", ">"))


def read_pattern(pattern: str) -> Node:
    """The tree of `pattern`. Raises `NotationError` for what can't be read."""
    if pattern.isalnum():
        return _word(pattern)
    return _Reader(pattern).read()


@cache
def _word(text: str) -> Word:
    return Word(text)


class _Reader:
    """Reads one pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._tokens = [*_TOKEN.findall(pattern.strip()), ""]
        self._at = 0

    def read(self) -> Node:
        node = self._choice()
        if self._tokens[self._at]:
            raise self._wrong("a bracket too many")
        return node

    def _wrong(self, what: str) -> NotationError:
        return NotationError(f"“{self._pattern}”: {what}")

    def _take(self) -> str:
        token: str = self._tokens[self._at]
        self._at += 1
        return token

    def _choice(self) -> Node:
        """One of several; where one of them is empty, it may be missing."""
        options = [self._row()]
        while self._tokens[self._at] == "|":
            self._at += 1
            options.append(self._row())
        told = tuple(option for option in options if option is not None)
        if not told:
            raise self._wrong("nothing where a word should be")
        node = told[0] if len(told) == 1 else Choice(told)
        return node if len(told) == len(options) else Row((Part(node, "touch", may_miss=True),))

    def _row(self) -> Node | None:
        parts: list[Part] = []
        self._joint()
        joint: Joint = "touch"
        while self._tokens[self._at] not in _ENDS:
            node = self._node()
            may_miss = self._tokens[self._at] == "?"
            self._at += may_miss
            parts.append(Part(node, joint, may_miss))
            joint = self._joint()
        if joint in {"few", "many"}:
            raise self._wrong("a gap with nothing behind it")
        if not parts:
            return None
        return parts[0].node if len(parts) == 1 and not parts[0].may_miss else Row(tuple(parts))

    def _joint(self) -> Joint:
        joint: Joint = "touch"
        while (token := self._tokens[self._at]) in _GAPS or token.isspace():
            self._at += 1
            if token in _GAPS:
                joint = _GAPS[token]
            elif joint == "touch":
                joint = "near"
        return joint

    def _node(self) -> Node:
        token = self._take()
        if len(token) > 1 and token[0] == "(":
            return self._words(token[1:-1].split("|"))
        if token in _CLOSING:
            inner = self._choice()
            if self._take() != _CLOSING[token]:
                raise self._wrong("a bracket that is not closed")
            return Group(inner) if token == "<" else inner  # noqa: S105 - a bracket
        if token in _SIGNS:
            return Sign(token)
        if token == "*":  # noqa: S105 - an open end
            return self._literal(self._take(), to_start=False)
        if token == "{":  # noqa: S105 - a bracket
            raise self._wrong("a list without a name")
        if token[0] == "{":
            return Named(token[1:-1])
        if token in {"?", ")", ">", ""}:
            raise self._wrong(f"“{token}” with nothing before it")
        return self._literal(token)

    def _words(self, options: list[str]) -> Node:
        told = tuple(" ".join(option.split()) for option in options if option.strip())
        if not told:
            raise self._wrong("nothing where a word should be")
        words = Words(told)
        return words if len(told) == len(options) else Row((Part(words, "touch", may_miss=True),))

    def _literal(self, token: str, *, to_start: bool = True) -> Word:
        to_end = self._tokens[self._at] != "*"
        self._at += not to_end
        if to_start and to_end:
            return _word(token.removeprefix("\\"))
        return Word(token.removeprefix("\\"), to_start, to_end)


def names_in(node: Node) -> Iterator[str]:
    """The lists that a tree names."""
    if isinstance(node, Named):
        yield node.name
    for inner in parts_of(node):
        yield from names_in(inner)


def parts_of(node: Node) -> Iterable[Node]:
    """What a tree is made of."""
    if isinstance(node, Group):
        return (node.node,)
    if isinstance(node, Choice):
        return node.options
    if isinstance(node, Row):
        return (part.node for part in node.parts)
    return ()


def row_of(text: str) -> Node:
    """The words of a plain text, as a tree."""
    first, *others = text.split()
    if not others:
        return Word(first)
    return Row(tuple(_part(word, n) for n, word in enumerate((first, *others))))


def _part(word: str, number: int) -> Part:
    return Part(Word(word), "near" if number else "touch", may_miss=False)
