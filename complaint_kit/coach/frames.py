"""What `reframe.yaml` of a language holds: how notes are told, and the frames that they fit into.

What `reframe.yaml` can say, beside `facts`, `requests`, `events`, `frames`:

    lists      lists of patterns of its own, beside those of `words.yaml`. Two are there always:
               `{word}` is any word, and `{more}`, written right behind something, up to four more
               words of the clause
    forms      tables from a word to a form of it, `*` being the same beginning on both sides. In a
               `say`, `{name 1}` puts group 1 in the form that the table has for it, and `{name^ 1}`
               its first word; a saying does not fit a word that its table does not know. In a
               frame, `{name feeling}` does so with the feeling. `{small 1}` is built in: a small
               first letter. A table's words are a list of its name too
    names      words that keep their capital everywhere
    mend       sayings that put the note in order before it is told, wherever they fit
    together   sayings for a whole fact, before it is cut into notes
    soft_cuts  what parts notes only if each part is told in a kind that is `firm`
    later      sayings that are tried first for every note but the first
    tails      patterns; where they are given, a note that holds a soft cut is only told if what
               stands behind each comma looks like one of them
    sure       kinds; where it is given, a fact that is not told as one note of such a kind is put,
               as the customer wrote it, into the frames `plain`: all of its notes are told, or none
    joins      how two notes of these `kinds` (`own|term + event`) become one, of a `kind`
    say        may be several ways, of which the words themselves choose
    joined     a request as the end of another sentence: for frames with `{request}`
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple

from complaint_kit.coach.lists import Lists, strings
from complaint_kit.coach.notation import Node, Sign
from complaint_kit.coach.saying import Forms, Saying
from complaint_kit.coach.sayings import Finder, Sayings
from complaint_kit.errors import PackError
from complaint_kit.language import read_yaml


class Join(NamedTuple):
    """How two notes of these kinds become one."""

    before: frozenset[str]
    after: frozenset[str]
    frames: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Frames:
    """What `reframe.yaml` holds."""

    cuts: re.Pattern[str]
    soft_cuts: re.Pattern[str] | None
    firm: frozenset[str]
    mend: Sayings
    together: Sayings
    facts: Sayings
    later: Sayings
    sure: frozenset[str]
    tails: Sayings
    requests: Sayings
    events: Sayings
    joins: tuple[Join, ...]
    frames: Mapping[str, tuple[str, ...]]
    feelings: Mapping[str, str]
    forms: Forms
    small: frozenset[str]
    stop: str


@cache
def read_frames(folder: Path) -> Frames:
    """The frames of the language whose rules are in `folder`; `PackError` says what is wrong."""
    path = folder / "reframe.yaml"
    data = read_yaml(path)
    words = read_yaml(folder / "words.yaml")
    tables: Mapping[str, Mapping[str, str]] = data.get("forms", {})
    keys = {name: [key for key in table if key != "*"] for name, table in tables.items()}
    own = {**words.get("lists", {}), **keys, **data.get("lists", {})}
    lists = _NoteLists(path, {**words, "lists": own})
    forms = Forms(tables, frozenset(map(str.lower, strings(data.get("names", ()), path))))

    written = {name: data.get(name, ()) for name in _SAYINGS}
    likes = {
        name: lists.read(lists.note([entry["like"] for entry in entries], path), path)
        for name, entries in written.items()
    }
    finder = Finder(lists)

    def sayings(name: str) -> Sayings:
        told = [
            Saying(
                partial(lists.express_letters, [like]),
                _ways(entry["say"], path),
                entry.get("kind", ""),
                entry.get("joined", ""),
                lists.manner.folding,
                forms,
            )
            for like, entry in zip(likes[name], written[name], strict=True)
        ]
        return Sayings(told, likes[name], finder)

    try:
        return Frames(
            cuts=_cutting(data["cuts"], words.get("stops", ()), path),
            soft_cuts=_cutting(data["soft_cuts"], (), path) if "soft_cuts" in data else None,
            firm=frozenset(strings(data.get("firm", ()), path)),
            mend=sayings("mend"),
            together=sayings("together"),
            facts=sayings("facts"),
            later=sayings("later"),
            tails=sayings("tails"),
            sure=frozenset(strings(data.get("sure", ()), path)),
            requests=sayings("requests"),
            events=sayings("events"),
            joins=tuple(_read_join(entry, path) for entry in data.get("joins", ())),
            frames={name: strings(found, path) for name, found in data["frames"].items()},
            feelings={word.lower(): form for word, form in data.get("feelings", {}).items()},
            forms=forms,
            small=frozenset(word.lower() for word in strings(data.get("small", ()), path)),
            stop=data["stop"],
        )
    except KeyError as error:
        raise PackError(f"{path}: {error.args[0]} is missing") from None


def _ways(say: str | Sequence[str], path: Path) -> tuple[str, ...]:
    return (say,) if isinstance(say, str) else strings(say, path)


def _cutting(cuts: Sequence[str], stops: Sequence[str], path: Path) -> re.Pattern[str]:
    """Where a fact is cut: at any of `cuts`, though not at the full stop of one of `stops`."""
    kept = "".join(rf"(?<!\b{re.escape(stop.rstrip('.'))})" for stop in stops)
    longest_first = sorted(strings(cuts, path), key=len, reverse=True)
    found = (kept * cut.startswith(".") + re.escape(cut) for cut in longest_first)
    return re.compile("|".join(found), re.IGNORECASE)


def _read_join(entry: Mapping[str, Any], path: Path) -> Join:
    before, after = (
        frozenset(kind.strip() for kind in side.split("|")) for side in entry["kinds"].split("+")
    )
    return Join(before, after, _ways(entry["say"], path), entry["kind"])


_SAYINGS = ("mend", "together", "facts", "later", "tails", "requests", "events")


class _NoteLists(Lists):
    """The lists of a language, and those that stand for any words."""

    _ANY: Mapping[str, str] = {
        "word": r"(?<!\w)[^\s,;]{1,40}(?!\w)",
        "more": r"(?:\s{1,3}[^\s,;]{1,40}){0,4}?(?!\w)",
    }

    def trees(self, name: str) -> list[Node]:
        return [Sign("…")] if name in self._ANY else super().trees(name)

    def letters_of(self, name: str, opens: bool) -> str:
        return self._ANY[name] if name in self._ANY else super().letters_of(name, opens)
