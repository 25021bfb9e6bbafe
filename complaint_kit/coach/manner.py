"""How a language writes: how its words are compared, and what stands between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from complaint_kit.coach.fold import Folding

Spacing = Literal["words", "endings", "none"]
"""Words between spaces; words that take endings; no spaces at all."""


class Manner(NamedTuple):
    """How a language writes."""

    folding: Folding
    spacing: Spacing
    common: Sequence[str]
    """What many sentences hold, the most frequent first: the last to be looked up."""
