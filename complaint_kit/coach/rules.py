"""The coach's rules of one language, from the files of `templates/<language>/coach/`.

`words.yaml` says how the language writes and holds its lists of words; `reframe.yaml` is for
`reframe.py`, `feelings.yaml` for `feelings.py`; every other file is a rule (`rule.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

from complaint_kit.coach.codes import Codes
from complaint_kit.coach.fold import Folding
from complaint_kit.coach.making import read_made
from complaint_kit.coach.manner import Spacing
from complaint_kit.coach.patterns import Context, Line, Pattern
from complaint_kit.coach.rule import Kind, Rule
from complaint_kit.coach.sieve import Sieve
from complaint_kit.coach.table import Table
from complaint_kit.errors import Unusable
from complaint_kit.language import TEMPLATES, find_language


@dataclass(frozen=True)
class Rules:
    """All rules of a language."""

    tag: str
    folding: Folding
    spacing: Spacing
    codes: Codes | None = field(repr=False)
    """The characters that stand for words, where sentences are read word by word."""
    quotes: tuple[str, ...]
    stops: frozenset[str]
    """Words with a full stop that ends no sentence."""
    rules: tuple[Rule, ...]
    sieve: Sieve = field(repr=False)
    """Of what is flagged."""
    flagged: Sequence[tuple[Rule, Pattern]] = field(repr=False)
    """What it lets through, by number."""
    make_contexts: Callable[[], Sieve] = field(repr=False)
    quiet: Sequence[Rule] = field(repr=False)

    def line(self, sentence: str) -> Line:
        """A folded sentence, ready to be read."""
        return Line(sentence, self.codes, self._sift_contexts)

    @cached_property
    def contexts(self) -> Sieve:
        """Of the company in which it is not; made when a sentence first has something flagged."""
        return self.make_contexts()

    def _sift_contexts(self, words: Sequence[str]) -> list[int]:
        return self.contexts.sift(words)

    def of_kind(self, kind: Kind) -> Rule | None:
        """The only rule of a kind that looks at signs; None if the language has none."""
        return next((rule for rule in self.rules if rule.kind == kind), None)

    @cached_property
    def marks(self) -> Rule | None:
        return self.of_kind("marks")

    @cached_property
    def capitals(self) -> Rule | None:
        return self.of_kind("capitals")


def coached() -> tuple[str, ...]:
    """The languages that have a coach, by their tags."""
    return tuple(sorted(path.parent.parent.name for path in TEMPLATES.glob("*/coach/words.yaml")))


def is_coached(tag: str) -> bool:
    """Whether `tag`, or its language alone, has a coach."""
    try:
        find_folder(tag)
    except Unusable:
        return False
    return True


def find_rules(tag: str) -> Rules:
    """The rules for `tag`, or for its language alone; `Unusable` naming the languages there are."""
    return read_rules(find_folder(tag))


@cache
def find_folder(tag: str) -> Path:
    """Where the coach of the language that serves `tag` has its files; `Unusable` if nowhere."""
    with suppress(Unusable):
        pack = find_language(tag)
        if pack.tag in coached():
            return pack.folder / "coach"
    raise Unusable(
        "coach_unknown",
        "language",
        value=tag[:35],
        known=", ".join(coached()),
    )


@cache
def read_rules(folder: Path) -> Rules:
    """The rules in `folder`; `PackError` says what is wrong in which file."""
    made = read_made(folder)
    reader = _Reader()
    table = Table(made["needs"])
    rules = tuple(map(reader.rule, made["rules"]))
    return Rules(
        tag=folder.parent.name,
        folding=Folding(made["own_letters"]),
        spacing=made["spacing"],
        codes=Codes(*made["codes"]) if made["codes"] else None,
        quotes=tuple(made["quotes"]),
        stops=frozenset(made["stops"]),
        rules=rules,
        sieve=Sieve(reader.needs, table),
        flagged=reader.flagged,
        make_contexts=partial(Sieve, reader.context_needs, table),
        quiet=tuple(rule for rule in rules if not rule.flag),
    )


class _Reader:
    """Reads rules in as they were written down, and gathers what their patterns need."""

    def __init__(self) -> None:
        self.flagged: list[tuple[Rule, Pattern]] = []
        self.needs: list[Sequence[int]] = []
        self.context_needs: list[Sequence[int]] = []

    def rule(self, data: Mapping[str, Any]) -> Rule:
        given = dict(data)
        patterns = given.pop("patterns")
        for key in ("unless", "but_not", "facts"):
            given[key] = self._context(given[key])
        for key in ("must", "must_not", "written"):
            given[key] = tuple(given[key])
        for key in ("ordinary", "silences"):
            given[key] = frozenset(given[key])
        rule = Rule(**given, context=self._context(() if given["flag"] else patterns))
        if rule.flag:
            self.flagged += [(rule, Pattern(source)) for source, _ in patterns]
            self.needs += [needs for _, needs in patterns]
        return rule

    def _context(self, written: Sequence[tuple[str, Sequence[int]]]) -> Context:
        first = len(self.context_needs)
        self.context_needs += [needs for _, needs in written]
        return Context(first, [Pattern(source) for source, _ in written])
