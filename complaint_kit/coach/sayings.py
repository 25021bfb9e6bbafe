"""Sayings in the order in which they are tried, and which of them a note could look like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from complaint_kit.coach.lists import Lists
from complaint_kit.coach.needs import GAP, Row, WordNeeds, letters_in, needs_of
from complaint_kit.coach.notation import Choice, Group, Named, Node, Part, Sign, Word, Words
from complaint_kit.coach.saying import Saying
from complaint_kit.coach.sieve import Sieve
from complaint_kit.coach.table import Table


class Sayings:
    """Sayings of one sort: each is compiled when a note first has the words that it needs."""

    def __init__(self, sayings: Sequence[Saying], likes: Iterable[Node], finder: Finder) -> None:
        """`likes` are the trees of what the sayings look like."""
        self._sayings = sayings
        self._finder = finder
        self._sieve = finder.sieve(likes)

    def __bool__(self) -> bool:
        return bool(self._sayings)

    def __iter__(self) -> Iterator[Saying]:
        return iter(self._sayings)

    def for_note(self, note: str) -> Iterator[Saying]:
        """Those that `note` could look like, in their order."""
        return (self._sayings[number] for number in self._numbers(note))

    def mend(self, note: str) -> str:
        """`note` with everything in it that looks like one of them said so, one after another."""
        left = self._numbers(note)
        while left:
            number = left.pop(0)
            mended = self._sayings[number].mend(note)
            if mended != note:
                note, left = mended, [n for n in self._numbers(mended) if n > number]
        return note

    def _numbers(self, note: str) -> list[int]:
        return sorted(self._sieve.sift(self._finder.words(note)))


class Finder:
    """What the sayings of a language are looked up by."""

    def __init__(self, lists: Lists) -> None:
        """The words of all patterns are to be noted in `lists` before."""
        self._needs = needs_of(lists, _NoteNeeds)
        self._table = Table()
        self._codes = lists.codes
        self._folding = lists.manner.folding

    def sieve(self, patterns: Iterable[Node]) -> Sieve:
        """What lets through the notes that patterns could be found in, by their numbers."""
        number = self._table.number
        rows = [[*map(number, self._needs.one_of([pattern]))] for pattern in patterns]
        return Sieve(rows, self._table)

    def words(self, note: str) -> Sequence[str]:
        """What a sieve looks at."""
        folded = self._folding.fold(note).text
        return self._codes.encode(folded) if self._codes else letters_in(folded)


class _NoteNeeds(WordNeeds):
    """Needs of notes, which are read by their letters.

    A word has one character, by its beginning or by its ending; so an ending is no need.
    """

    def of_word(self, word: Word) -> Row:
        return super().of_word(word) if word.to_start else (GAP,)

    def is_whole(self, before: Part | None, part: Part, after: Part | None) -> bool:
        return not (_is_one_word(before, part) or _is_one_word(part, after))


_ANY_LETTER = "a"


def _is_one_word(before: Part | None, after: Part | None) -> bool:
    """Whether two parts of a row may be parts of one word, or of one number."""
    if not before or not after or after.joint != "touch":
        return False
    last, first = _edge(before.node, -1), _edge(after.node, 0)
    if "#" in (last, first):
        return bool({*last, *first} & {*".,:", *_ANY_LETTER})
    return not (_is_sign(last) or _is_sign(first))


def _is_sign(letters: str) -> bool:
    return not any(map(str.isalnum, letters))


def _edge(node: Node, at: int) -> str:
    """The characters that may stand at an edge of `node`, 0 or -1; a letter stands for any."""
    if isinstance(node, Named):
        return _ANY_LETTER
    if isinstance(node, Word | Words):
        texts = (node.text,) if isinstance(node, Word) else node.texts
        return "".join(text[at] for text in texts if text)
    if isinstance(node, Group):
        return _edge(node.node, at)
    if isinstance(node, Choice):
        return "".join(_edge(option, at) for option in node.options)
    return node.sign if isinstance(node, Sign) else _edge(node.parts[at].node, at)
