"""The word lists of a language, and the patterns that share them made into expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from complaint_kit.coach.coded import Coded
from complaint_kit.coach.codes import Codes, codes_for, put_together
from complaint_kit.coach.expression import Writer
from complaint_kit.coach.fold import Folding
from complaint_kit.coach.letters import Letters
from complaint_kit.coach.manner import Manner
from complaint_kit.coach.notation import (
    Choice,
    Named,
    Node,
    NotationError,
    Word,
    Words,
    names_in,
    read_pattern,
    row_of,
)
from complaint_kit.errors import PackError


class Lists:
    """The word lists of a language, each made ready when a pattern first names it."""

    def __init__(self, path: Path, words: Mapping[str, Any]) -> None:
        self._path = path
        self._written: Mapping[str, Sequence[object]] = words.get("lists", {})
        self._nodes: dict[str, list[Node]] = {}
        self._sources: dict[tuple[type[Writer], str, bool], str] = {}
        self._open: set[str] = set()
        folding = Folding(words.get("own_letters", ""))
        common = [*map(folding.word, strings(words["common"], path))]
        self.manner = Manner(folding, words["spacing"], common)
        self._noted: list[str] = []

    def read(self, written: Iterable[object], path: Path) -> list[Node]:
        """The trees of patterns that stand in the file `path`."""
        try:
            nodes = [read_pattern(pattern) for pattern in strings(written, path)]
        except NotationError as error:
            raise PackError(f"{path}: {error}") from None
        return [put_together(node) for node in nodes] if self.is_coded else nodes

    def note(self, written: Iterable[object], path: Path) -> Sequence[str]:
        """Patterns in the letters that they are compared in, their words among those known."""
        folded = [self.manner.folding.word(pattern) for pattern in strings(written, path)]
        self._noted += folded
        return folded

    def apart(self, node: Node) -> list[list[Node]]:
        """A pattern as several that are looked up each by itself: single words, and each phrase."""
        words: list[Node] = []
        found: list[list[Node]] = []
        for option in self._options(node):
            if isinstance(option, Word):
                words.append(option)
            else:
                found.append([option])
        return [*found, words] if words else found

    def _options(self, node: Node) -> Iterator[Node]:
        """What `node` is one of, or `node` itself."""
        if isinstance(node, Choice):
            inner: Iterable[Node] = node.options
        elif isinstance(node, Words):
            inner = map(row_of, node.texts)
        elif isinstance(node, Named):
            inner = self.trees(node.name)
        else:
            yield node
            return
        for one in inner:
            yield from self._options(one)

    @property
    def is_coded(self) -> bool:
        """Whether sentences are read word by word."""
        return self.manner.spacing == "words"

    @cached_property
    def codes(self) -> Codes | None:
        """The words of all lists and of what was noted so far; None if letters are read."""
        if not self.is_coded:
            return None
        for written in self._written.values():
            entries = self.note(written, self._path)
            self._noted.append(f"({'|'.join(entry for entry in entries if entry.isalpha())})")
        return codes_for(self._noted)

    def express(self, nodes: Iterable[Node], *, opens: bool = True) -> str:
        """One of `nodes` as an expression; `opens` if a word begins there."""
        return self._writer.choice([self._writer.write(node, opens=opens) for node in nodes])

    def express_letters(self, nodes: Iterable[Node]) -> str:
        """The same over letters, whatever the language: for where words are said anew."""
        return self._letters.choice([self._letters.write(node) for node in nodes])

    @cached_property
    def _letters(self) -> Letters:
        return Letters(self.manner, self.letters_of)

    @cached_property
    def _writer(self) -> Writer:
        codes = self.codes
        if codes is None:
            return self._letters
        return Coded(codes, lambda name: self._source(self._writer, name, opens=True))

    def letters_of(self, name: str, opens: bool) -> str:
        """A list as an expression over letters."""
        return self._source(self._letters, name, opens=opens)

    def _source(self, writer: Writer, name: str, *, opens: bool) -> str:
        key = type(writer), name, opens
        if key not in self._sources:
            nodes = self.trees(name)
            self._sources[key] = writer.choice([writer.write(one, opens=opens) for one in nodes])
        return self._sources[key]

    def trees(self, name: str) -> list[Node]:
        """The trees of a list, none of which may lead back to it."""
        if name not in self._nodes:
            if name not in self._written:
                raise PackError(f"{self._path}: no list “{name}”")
            written = map(self.manner.folding.word, strings(self._written[name], self._path))
            self._nodes[name] = self.read(written, self._path)
            self._open.add(name)
            for other in {found for node in self._nodes[name] for found in names_in(node)}:
                if other in self._open:
                    raise PackError(f"{self._path}: the list “{other}” holds itself")
                if other in self._written:
                    self.trees(other)
            self._open.remove(name)
        return self._nodes[name]


def strings(words: Iterable[object], path: Path) -> tuple[str, ...]:
    """`words` of the file `path`, none of which YAML took for something else, as a bare on or 7."""
    found = tuple(words)
    if wrong := [word for word in found if not isinstance(word, str)]:
        raise PackError(f"{path}: {wrong[0]!r} needs quotation marks to be a word")
    return tuple(map(str, found))
