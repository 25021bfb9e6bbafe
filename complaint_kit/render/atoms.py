"""Reads runs of text as atoms: what is never broken across lines, as far as lines can hold it.

Latin and Hangul words stay whole; Han and Kana part between characters, but no line starts
with closing or ends with opening punctuation. The rules are a small part of Unicode Standard
Annex 14, enough for letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

SPACES = r" \t\u1680\u2000-\u2006\u2008-\u200a\u200b\u205f\u3000"
_WORDS = re.compile(rf"([^{SPACES}\n]*)([{SPACES}]*)(\n?)")
_AFTER_HYPHEN = re.compile(
    r"(?<=[^\W\d_]{2}[-‐])(?=[^\W\d_]{2})|(?<=[^\W\d_][–—])(?=[^\W\d_])|(?<=/)(?=[^\W\d_]{3})"
)
_INSIDE = re.compile(r"[-‐–—/\u2e80-\U0010ffff]")
"""Without any of these there is no place inside a word where a line may end."""
_SHORT_NUMBER = re.compile(r"[(\[“‘«„\"']*\d{1,4}")
_NO_START = frozenset(
    "!%),.:;?]}¢°’”›»…‥、。〃々〉》」』】〕〗〙〛〜・！％），．：；？］｝～"
    "゛゜ゝゞーァィゥェォッャュョヮヵヶ"
)
_NO_END = frozenset("([{£¥‘“‹«〈《「『【〔〖〘〚（［｛＄￡￥")
_HAN = "\u2e80"
"""Nothing below this character breaks between characters."""


@dataclass(slots=True, eq=False)
class Run:
    """Text in one hand. `widths` gives the width of a string at size 1.

    `fixed`, if not None, makes it a thing of that width without text, such as a line to write on.
    """

    text: str
    widths: Mapping[str, float]
    size: float = 1.0
    keep: bool = False
    fixed: float | None = None
    hand: object = None
    """Whatever the caller wants to find again in the segments."""


class Atom:
    """What is not broken: pieces of runs with their widths, and the white space after them."""

    __slots__ = ("feed", "open", "pieces", "space", "space_run", "space_width", "tie", "width")

    def __init__(self) -> None:
        self.pieces: list[tuple[Run, str, float]] = []
        self.width = 0.0
        self.space = ""
        self.space_run: Run | None = None
        self.space_width = 0.0
        self.open = True
        """More may be added: nothing has come yet after which a line may end."""
        self.tie = False
        """No break after it where it can be helped."""
        self.feed = False
        """The line ends after it."""

    def add(self, run: Run, text: str, width: float) -> None:
        self.pieces.append((run, text, width))
        self.width += width

    def add_space(self, run: Run, text: str) -> None:
        self.space += text
        self.space_run = self.space_run or run
        self.space_width += run.widths[text] * run.size
        self.open = False

    def join(self, other: Atom) -> None:
        """Take in `other`, with the white space between the two."""
        if self.space_run is not None:
            self.add(self.space_run, self.space, self.space_width)
        self.pieces += other.pieces
        self.width += other.width
        self.end_as(other)

    def end_as(self, other: Atom) -> None:
        self.space, self.space_run, self.space_width = (
            other.space,
            other.space_run,
            other.space_width,
        )
        self.feed = other.feed


def read_atoms(runs: Sequence[Run]) -> list[Atom]:
    """All text of `runs` in order; `tie` says where a line had better not end."""
    atoms: list[Atom] = []
    last: Atom | None = None
    for run in runs:
        before, pieces, count = last, len(last.pieces) if last is not None else 0, len(atoms)
        if run.fixed is not None:
            last = _extend(atoms, last, run, "", run.fixed)
        else:
            last = _read_words(atoms, last, run)
        if run.keep:
            goes_on = before is not None and len(before.pieces) > pieces
            for atom in atoms[count - goes_on : -1]:
                atom.tie = True
    return atoms


def _read_words(atoms: list[Atom], last: Atom | None, run: Run) -> Atom | None:
    widths, size = run.widths, run.size
    plain = run.keep or not _INSIDE.search(run.text)
    for word, space, feed in _WORDS.findall(run.text):
        if word and plain:
            if last is not None and last.open and _may_part(last, word):
                last.open = False
            last = _extend(atoms, last, run, word, widths[word] * size)
        elif word:
            for part in _parts(word):
                if last is not None and last.open and _may_part(last, part):
                    last.open = False
                last = _extend(atoms, last, run, part, widths[part] * size)
                last.open = False
            if last is not None:
                last.open = True
        if space or feed:
            if last is None or last.feed:
                last = Atom()
                atoms.append(last)
            if space:
                last.add_space(run, space)
            if feed:
                last.feed, last.open = True, False
    return last


def _extend(atoms: list[Atom], last: Atom | None, run: Run, text: str, width: float) -> Atom:
    """Add `text` to the open atom or begin another; returns the one it is in."""
    if last is None or not last.open:
        if last is not None and last.pieces and last.pieces[-1][1][-1:].isdigit():
            last.tie = text[:1].isalpha() and _is_short_number(last)
        last = Atom()
        atoms.append(last)
    last.add(run, text, width)
    return last


def _is_short_number(atom: Atom) -> bool:
    text = "".join([piece[1] for piece in atom.pieces])
    return bool(atom.space) and _SHORT_NUMBER.fullmatch(text) is not None


def _parts(word: str) -> Sequence[str]:
    """`word` cut at the places inside it where a line may end."""
    if max(word) >= _HAN:
        return list(_han_parts(word))
    return _AFTER_HYPHEN.split(word)


def _han_parts(word: str) -> Iterator[str]:
    start = 0
    for index in range(1, len(word)):
        if _breaks(word[index - 1], word[index]):
            yield word[start:index]
            start = index
    yield word[start:]


def _may_part(atom: Atom, text: str) -> bool:
    before = atom.pieces[-1][1] if atom.pieces else ""
    return bool(before) and _breaks(before[-1], text[0])


def _breaks(before: str, after: str) -> bool:
    """Whether a line may end between two characters without white space between them."""
    if not (_is_han(before) or _is_han(after)) or unicodedata.combining(after):
        return False
    return may_end(before, after)


def may_end(before: str, after: str) -> bool:
    """Whether a line that ends between the two neither leaves closing punctuation to the next line
    nor keeps opening punctuation."""
    return after not in _NO_START and before not in _NO_END


def _is_han(character: str) -> bool:
    return (
        "\u2e80" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
        or "\uff00" <= character <= "\uffef"
        or "\U00020000" <= character <= "\U0003ffff"
    )
