"""From units to pages: where pages end, what is repeated, where placed groups stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from complaint_kit.render.letter import Placed
from complaint_kit.render.units import Break, Mark, Notes, Unit, stack, take

PLACED_GAP = 10.0
"""Between a placed group that is too high for its place and what it pushes down."""


@dataclass(slots=True, eq=False)
class Page:
    """What stands on one page, with y from its top edge in points."""

    units: list[tuple[float, Unit]] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    """Green lines; their y is from `top`."""
    top: float = 0.0
    repeated: tuple[float, Unit] | None = None
    """The head of a table once more; an artifact."""
    fill: float = 0.0
    """How far down from `top` it reaches."""
    goes_on: bool = False
    """It continues the page before it; no page break was meant here."""


def paginate(
    units: Sequence[Unit], placed: Sequence[Placed], *, first_top: float, top: float, bottom: float
) -> list[Page]:
    """Distribute `units` over pages whose text stands between `top` and `bottom`.

    All three are y in points; on page 1 the text begins at `first_top`, or below the placed
    groups if they reach further down. There is always one page; none of the others is empty.
    """
    page = Page()
    page.units, begin = _put(placed, first_top)
    rest = _without_breaks(units)
    pages: list[Page] = []
    whole = bottom - top
    page.top = begin
    while True:
        y = page.top
        head = rest[0].repeat if rest else None
        if head is not None and pages:
            page.repeated = (y, head)
            y += head.height
        taken, rest = take(rest, bottom - y, whole, not page.units)
        _fill_notes(taken, bottom - y)
        children, page.marks, height = stack(taken, y)
        page.units += children
        page.fill = y + height - page.top
        pages.append(page)
        goes_on = not (rest and isinstance(rest[0], Break))
        rest = _without_breaks(rest)
        if not rest:
            return pages
        page = Page(top=top, goes_on=goes_on)


def _put(placed: Sequence[Placed], first_top: float) -> tuple[list[tuple[float, Unit]], float]:
    """The placed groups one below the other where they meet, and where the text may begin."""
    units: list[tuple[float, Unit]] = []
    begin = first_top
    done: list[tuple[Placed, float]] = []
    for group in sorted(placed, key=lambda group: group.top):
        y = group.top
        for other, bottom in done:
            if group.left < other.right and other.left < group.right and bottom > y:
                y = bottom + PLACED_GAP
        children, _, height = stack(group.units, y)
        units += children
        done.append((group, y + height))
        if height:
            begin = max(begin, y + height + PLACED_GAP)
    return units, begin


def _without_breaks(units: Sequence[Unit]) -> list[Unit]:
    """`units` without page breaks at the start, and none if there is nothing else."""
    index = 0
    while index < len(units) and isinstance(units[index], Break):
        index += 1
    return list(units[index:])


def _fill_notes(taken: Sequence[Unit], room: float) -> None:
    if taken and isinstance(taken[-1], Notes):
        _, _, height = stack(taken)
        taken[-1].stretch(max(room - height + taken[-1].height, taken[-1].height))
