"""Rules made of the files of a language, in a form that can be written down and read in at once.

Reading the patterns of a language takes a second or more. So what is made of them is kept beside
them, in `made.json`, with a digest of the files that it was made of; `make coach` writes it anew.
Where the digest does not fit, because a rule was added or changed, all is made when it is needed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

from complaint_kit.coach.finding import FLAGS
from complaint_kit.coach.lists import Lists, strings
from complaint_kit.coach.needs import needs_of
from complaint_kit.coach.rule import Kind
from complaint_kit.coach.table import Table
from complaint_kit.errors import PackError
from complaint_kit.language import read_yaml

MADE = "made.json"
_FORM = 3
"""Counts the changes of what is made of a file, so that what was made before is made again."""

_NOT_RULES = {"words", "reframe", "feelings", "particles"}
_KEYS = {
    *("kind", "flag", "why", "suggestion", "source", "patterns", "agents", "acts", "facts"),
    *("unless", "but_not", "alone", "most", "least", "whole", "ordinary", "silences", "within"),
    *("must", "must_not"),
}


def read_made(folder: Path) -> Mapping[str, Any]:
    """What is made of the rules in `folder`: as it was written down, if that still fits, or anew.

    Raises `PackError`, saying what is wrong in which file.
    """
    digest = _digest(folder)
    try:
        made: Mapping[str, Any] = json.loads((folder / MADE).read_bytes())
        if made.get("digest") == digest:
            return made
    except (OSError, ValueError):
        pass
    return make(folder)


def make(folder: Path) -> dict[str, Any]:
    """What is made of the rules in `folder`. Raises `PackError`."""
    words = read_yaml(folder / "words.yaml")
    lists = Lists(folder / "words.yaml", words)
    paths = _rule_paths(folder)
    read = [_read_rule(path, lists) for path in paths]
    codes = lists.codes
    maker = _Maker(lists)
    rules = [maker.make(path, rule) for path, rule in zip(paths, read, strict=True)]
    return {
        "digest": _digest(folder),
        "own_letters": words.get("own_letters", ""),
        "spacing": words["spacing"],
        "quotes": list(words["quotes"]),
        "stops": [stop.lower() for stop in words.get("stops", ())],
        "codes": codes.texts if codes else None,
        "needs": maker.table.written,
        "rules": rules,
    }


def _digest(folder: Path) -> str:
    told = hashlib.sha256(str(_FORM).encode())
    for path in (folder / "words.yaml", *_rule_paths(folder)):
        told.update(f"\0{path.name}\0".encode() + path.read_bytes())
    return told.hexdigest()


def _rule_paths(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yaml") if path.stem not in _NOT_RULES)


def _read_rule(path: Path, lists: Lists) -> dict[str, Any]:
    """What a file says, its words noted."""
    data = read_yaml(path)
    if unknown := set(data) - _KEYS:
        raise PackError(f"{path}: nothing is called {', '.join(sorted(unknown))}")
    kind, flag = data.get("kind", "patterns"), data.get("flag")
    if kind not in get_args(Kind) or (flag not in FLAGS) != (kind == "quiet"):
        raise PackError(f"{path}: no such kind or flag")
    silences = set(data.get("silences", ()))
    if silences - set(FLAGS) or bool(silences) != (kind == "quiet"):
        raise PackError(f"{path}: `silences` names flags, in a quiet rule only")
    try:
        spoken = {
            key: str(data[key]) for key in ("source", *(("why", "suggestion") if flag else ()))
        }
    except KeyError as error:
        raise PackError(f"{path}: {error.args[0]} is missing") from None
    written = lists.note(_written(kind, data, path), path)
    contexts = {
        key: lists.note(data.get(key) or (), path) for key in ("unless", "but_not", "facts")
    }
    return {**data, **spoken, **contexts, "kind": kind, "written": written}


def _written(kind: Kind, data: Mapping[str, Any], path: Path) -> tuple[str, ...]:
    """The patterns of a rule; a frame is two of them, one for each order."""
    if kind != "frame":
        return strings(data.get("patterns", ()), path)
    agents, acts = ("|".join(strings(data[key], path)) for key in ("agents", "acts"))
    return (f"({agents}) ~ ({acts})", f"({acts}) ~ ({agents})")


class _Maker:
    """Makes of rules what is written down."""

    def __init__(self, lists: Lists) -> None:
        self.table = Table()
        self._lists = lists
        self._needs = needs_of(lists)

    def make(self, path: Path, rule: Mapping[str, Any]) -> dict[str, Any]:
        """What is written down of a rule of the file `path`."""
        fold = self._lists.manner.folding.word
        return {
            "name": path.stem,
            "kind": rule["kind"],
            "flag": rule.get("flag"),
            "why": rule.get("why", ""),
            "suggestion": rule.get("suggestion", ""),
            "source": rule["source"],
            "must": strings(rule.get("must", ()), path),
            "must_not": strings(rule.get("must_not", ()), path),
            "written": rule["written"],
            "patterns": self._patterns(rule["written"], path, flagged=rule["kind"] != "quiet"),
            **{key: self._patterns(rule[key], path) for key in ("unless", "but_not", "facts")},
            "alone": bool(rule.get("alone")),
            "most": int(rule.get("most", 0)),
            "least": int(rule.get("least", 0)),
            "whole": int(rule.get("whole", 0)),
            "ordinary": [fold(word) for word in strings(rule.get("ordinary", ()), path)],
            "silences": sorted(rule.get("silences", ())),
            "whole_sentence": rule.get("within", "sentence") == "sentence",
        }

    def _patterns(
        self, written: Iterable[str], path: Path, *, flagged: bool = False
    ) -> list[tuple[str, Sequence[int]]]:
        """Of each part of the patterns its expression, and the numbers of what it needs."""
        made: list[tuple[str, Sequence[int]]] = []
        for pattern in written:
            (node,) = self._lists.read([pattern], path)
            for part in self._lists.apart(node):
                needs = self._needs.one_of(part)
                if flagged and not any(needs):
                    raise PackError(f"{path}: “{pattern}”: no word in it that must be there")
                numbers = [*map(self.table.number, needs)]
                made.append((self._lists.express(part), numbers))
        return made
