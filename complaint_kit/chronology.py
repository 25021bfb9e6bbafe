"""The order in which things are told: by their time; what has none stays where it was told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time
from typing import TypeVar

Told = TypeVar("Told")
Moment = TypeVar("Moment", tuple[date, time], tuple[str, str])
"""A day and a time of it, or both as ISO texts."""


def tell_in_order(items: Iterable[Told], when: Callable[[Told], Moment | None]) -> list[Told]:
    """`items` by their day and time, which `when` gives; None for what has no day.

    One without a day stays right after the one told before it; a leading one comes first.
    """
    leading: list[Told] = []
    dated: list[tuple[Moment, list[Told]]] = []
    for item in items:
        day = when(item)
        if day is not None:
            dated.append((day, [item]))
        elif dated:
            dated[-1][1].append(item)
        else:
            leading.append(item)
    dated.sort(key=lambda group: group[0])
    return [*leading, *(item for _, group in dated for item in group)]
