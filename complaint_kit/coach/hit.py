"""A rule that speaks up in a sentence, before it is settled what the reader is told."""

from __future__ import annotations

from typing import NamedTuple

from complaint_kit.coach.rule import Rule


class Hit(NamedTuple):
    """A rule, and where in its sentence the words stand that it means."""

    rule: Rule
    start: int
    end: int
