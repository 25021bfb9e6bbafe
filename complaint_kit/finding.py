"""A finding: what was noticed in a case and where, as codes. Sentences live in language packs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["problem", "advice", "hold"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing noticed in a case.

    `problem`: a field can't be used. `advice`: the case can be exported and would be stronger.
    `hold`: something that should not leave the house.
    """

    kind: Kind
    code: str
    """Names the sentence; for advice the field first, as in `remedy.respond_by.in_past`."""
    place: str = ""
    """Path of the field, as in `timeline.2.date`; empty where the whole case is meant."""
    details: Mapping[str, str | int] = field(default_factory=dict)
    """What the sentence needs, and for a hold the stretch of the text: `start` and `end`."""


def field_of(place: str) -> str:
    """The field that a path names, whichever item it is in: `timeline.2.date` → `timeline.date`."""
    return ".".join(part for part in place.split(".") if not part.isdigit())
