"""Where blocks are set and in which hands, handed down from a block to the blocks inside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from complaint_kit.render.style import Hand


@dataclass(frozen=True, slots=True)
class Setting:
    """Where blocks are set and in which hands; lengths in points."""

    left: float
    width: float
    plain: Hand
    say: Hand
    after: float
    """Below a paragraph."""
    say_after: float
    edge: float
    """Where asides end."""
    spoken: bool = False
    explain: bool = False
    """Plain paragraphs stand as far in as what is said."""

    @property
    def right(self) -> float:
        return self.left + self.width

    def indented(self, by: float) -> Setting:
        return replace(self, left=self.left + by, width=self.width - by)


@cache
def bold(hand: Hand) -> Hand:
    return replace(hand, bold=True)


@cache
def regular(hand: Hand) -> Hand:
    return replace(hand, bold=False)
