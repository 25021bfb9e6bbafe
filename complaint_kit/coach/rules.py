"""The coach's rules of one language, from the files of `templates/<language>/coach/`.

`words.yaml` says how the language writes and holds its lists of words; `reframe.yaml` is for
`reframe.py`, `feelings.yaml` for `feelings.py`; every other file is a rule (`rule.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from complaint_kit.coach.codes import Codes
from complaint_kit.coach.fold import Folding
from complaint_kit.coach.keys import Keys
from complaint_kit.coach.making import read_made
from complaint_kit.coach.manner import Spacing
from complaint_kit.coach.patterns import Patterns
from complaint_kit.coach.rule import Kind, Rule
from complaint_kit.errors import Unusable
from complaint_kit.language import TEMPLATES


class Index(NamedTuple):
    """From a key to the patterns that could stand in a sentence with it."""

    patterns: Mapping[str, list[tuple[tuple[frozenset[str], ...], Rule, Patterns]]]
    """With each what else of a sentence it needs: one key of each set."""
    keys: frozenset[str]


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
    index: Index = field(repr=False)
    """Of what is flagged."""
    quiet: Index = field(repr=False)
    """Of the contexts in which it is not."""

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
    """Where the coach of `tag`, or of its language alone, has its files; `Unusable` if nowhere."""
    known = {name.lower(): name for name in coached()}
    wanted = tag.lower().split("-")
    while wanted:
        if name := known.get("-".join(wanted)):
            return TEMPLATES / name / "coach"
        wanted.pop()
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
    known: dict[str, frozenset[str]] = {}
    rules = tuple(_rule(data, known) for data in made["rules"])
    return Rules(
        tag=folder.parent.name,
        folding=Folding(made["own_letters"]),
        spacing=made["spacing"],
        codes=Codes(*made["codes"]) if made["codes"] else None,
        quotes=tuple(made["quotes"]),
        stops=frozenset(made["stops"]),
        rules=rules,
        index=_index(rule for rule in rules if rule.flag),
        quiet=_index(rule for rule in rules if not rule.flag),
    )


def _rule(data: Mapping[str, Any], known: dict[str, frozenset[str]]) -> Rule:
    """One rule; `known` are keys that many patterns have in common."""
    given = dict(data)
    for key in ("unless", "but_not", "facts"):
        given[key] = Patterns(given[key]) if given[key] else None
    for key in ("must", "must_not", "written"):
        given[key] = tuple(given[key])
    for key in ("ordinary", "silences"):
        given[key] = frozenset(given[key])
    given["patterns"] = tuple(_patterns(one, known) for one in given["patterns"])
    return Rule(**given)


def _patterns(data: Sequence[Any], known: dict[str, frozenset[str]]) -> Patterns:
    source, *needed = data
    rarest, *others = (_keys(keys, known) for keys in needed)
    return Patterns(source, Keys(rarest, tuple(others)))


def _keys(keys: str | list[str], known: dict[str, frozenset[str]]) -> frozenset[str]:
    if isinstance(keys, list):
        return frozenset(keys)
    if keys not in known:
        known[keys] = frozenset(keys)
    return known[keys]


def _index(rules: Iterable[Rule]) -> Index:
    index: dict[str, list[tuple[tuple[frozenset[str], ...], Rule, Patterns]]] = {}
    for rule in rules:
        for patterns in rule.patterns:
            entry = patterns.keys.others, rule, patterns
            for key in patterns.keys.rarest or ():
                index.setdefault(key, []).append(entry)
    return Index(index, frozenset(index))
