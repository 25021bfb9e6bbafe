"""Expressions made ready to be searched for.

PCRE2 does so in a tenth of the time that `re` takes, which is felt where some hundred are needed
for the first texts. What is too long for it `re` reads just as well: both know all that is
written in `letters.py` and `coded.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol, cast

import pcre2


class Match(Protocol):
    """Where an expression was found."""

    def span(self, group: int = 0, /) -> tuple[int, int]:
        """Where a group stands; (-1, -1) if it is missing."""


class Expression(Protocol):
    """What can be searched for."""

    def search(self, text: str, start: int = 0, /) -> Match | None:
        """The first in `text`, from `start` on."""

    def finditer(self, text: str, /) -> Iterator[Match]:
        """All in `text`."""


def ready(source: str) -> Expression:
    """`source` made ready. Raises `re.error` if it is no expression."""
    try:
        return cast(Expression, pcre2.compile(source))
    except pcre2.PatternError:
        return re.compile(source)
