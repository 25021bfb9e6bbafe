"""Patterns as expressions over words: in the letters of `codes.py`, a list of words is a class."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from complaint_kit.coach.codes import LAST, QUOTED, UNKNOWN, Codes, runs_of
from complaint_kit.coach.expression import Joints, Writer
from complaint_kit.coach.notation import Joint, Word

_ANY = f"{UNKNOWN}-{chr(LAST)}"
_FEW = rf"(?:[^,;:{_ANY}]{{0,2}}[{_ANY}]){{0,3}}?[^,;:{_ANY}]{{0,2}}"
_MANY = rf"(?:[^{_ANY}]{{0,3}}[{_ANY}]){{0,8}}?[^{_ANY}]{{0,3}}"
_BETWEEN: Mapping[Joint, str] = {"touch": "", "near": "", "few": _FEW, "many": _MANY}
_QUOTES = "\"'“”„«»"


class Coded(Writer):
    """Expressions to be searched for in a sentence of characters that stand for words."""

    joints = Joints(_BETWEEN, {**_BETWEEN}, {**_BETWEEN})

    def __init__(self, codes: Codes, of_list: Callable[[str], str]) -> None:
        self._codes = codes
        self._of_list = of_list
        self.signs = {
            "^": rf"\A[^{_ANY}]{{0,6}}",
            "$": rf"(?=[^{_ANY}]{{0,12}}\Z)",
            "#": write_class(codes.numbers()),
            '""': f"[{_QUOTES}]{QUOTED}[{_QUOTES}]",
            "…": r".{0,60}?",
        }

    def named(self, name: str, *, opens: bool) -> str:  # noqa: ARG002 - every word begins
        return self._of_list(name)

    def word(self, word: Word, *, opens: bool, closes: bool) -> str:  # noqa: ARG002
        apart = "".join(map(write_class, self._codes.of(word)))
        together = self._codes.together(word)
        return self.choice([apart, write_class(together)]) if together else apart

    def choice(self, sources: Sequence[str]) -> str:
        """Of single characters one class is made; what begins alike is said once."""
        single: set[str] = set()
        longer: dict[str, list[str]] = {}
        for source in dict.fromkeys(sources):
            first = _CLASS.match(source)
            if first is None:
                longer[source] = []
            elif first.end() == len(source):
                single |= read_class(first[0].strip("[]"))
            else:
                longer.setdefault(first[0], []).append(source[first.end() :])
        told = [write_class(frozenset(single))] if single else []
        told += [first + self.choice(rest) if rest else first for first, rest in longer.items()]
        return told[0] if len(told) == 1 else f"(?:{'|'.join(told)})"


_CLASS = re.compile(rf"[{_ANY}]|\[[{_ANY}-]+\]")
"""A character of a word, or a class of such."""


def write_class(codes: frozenset[str]) -> str:
    """One of `codes` as an expression: neighbours as a range."""
    if len(codes) == 1:
        return re.escape(next(iter(codes)))
    told = [a if a == b else f"{a}-{b}" for a, b in runs_of(codes)]
    return f"[{''.join(told)}]"


def read_class(inside: str) -> set[str]:
    """The codes of a class that `write_class` has written."""
    found: set[str] = set()
    for begin, end in re.findall(r"(.)(?:-(.))?", inside):
        found |= {chr(code) for code in range(ord(begin), ord(end or begin) + 1)}
    return found
