"""What pages are made of: units with a height, which may be split where that does no harm.

Lengths are in points; x from the page's left edge, y downwards from the unit's top.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from complaint_kit.render.linebreak import Line
from complaint_kit.render.style import NOTE_RULE, Hand, Ruled
from complaint_kit.render.tagging import Element

Align: TypeAlias = Literal["left", "right", "center"]

SLACK = 0.01
LEAST_SLICE = 60.0
"""A row too high for any page is not begun in less room than this."""


@dataclass(slots=True, eq=False)
class Words:
    """Lines of text; `y` is the first baseline. An artifact if `element` is None."""

    x: float
    y: float
    width: float
    leading: float
    lines: Sequence[Line]
    element: Element | None
    align: Align = "left"


@dataclass(slots=True, eq=False)
class Stroke:
    x1: float
    y1: float
    x2: float
    y2: float
    ruled: Ruled


@dataclass(slots=True, eq=False)
class Box:
    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: str = ""
    outline: Ruled | None = None
    dash: tuple[float, float] | None = None


Mark: TypeAlias = Words | Stroke | Box


@dataclass(slots=True, eq=False)
class Bar:
    """The line beside what is to be said; units that share one are joined by it."""

    x: float
    width: float
    colour: str


@dataclass(slots=True, eq=False)
class Unit:
    """A part of the page. Of the spaces between two units the larger counts."""

    height: float
    marks: list[Mark] = field(default_factory=list)
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    """Not the last on a page: stays with what follows."""
    bar: Bar | None = None
    repeat: Unit | None = None
    """Stands above it once more if it begins a page."""
    children: list[tuple[float, Unit]] = field(default_factory=list)
    """Units inside it, with their y."""

    def split(self, room: float, whole: float, *, force: bool) -> tuple[Unit, Unit] | None:
        """A part no higher than `room` and the rest; None if it had better stay whole.

        `whole` is the height of an empty page. With `force` it is split if it can be at all.
        """
        del room, whole, force
        return None


@dataclass(slots=True, eq=False)
class Break(Unit):
    """Begins a new page."""

    height: float = 0.0


@dataclass(slots=True, eq=False)
class Notes(Unit):
    """Ruled lines from `x1` to `x2`, `pitch` apart, down to the foot of the page."""

    x1: float = 0.0
    x2: float = 0.0
    pitch: float = 1.0
    ruled: Ruled = NOTE_RULE

    def stretch(self, room: float) -> None:
        """As many lines as `room` holds, but no fewer than it has."""
        self.height = self.pitch * max(int((room + SLACK) / self.pitch), 1)
        count = round(self.height / self.pitch)
        ys = [self.pitch * (line + 1) for line in range(count)]
        self.marks = [Stroke(self.x1, y, self.x2, y, self.ruled) for y in ys]


@dataclass(slots=True, eq=False)
class Text(Unit):
    """Lines of one paragraph; its other marks stay with the first of them."""

    words: Words = field(default=None)  # type: ignore[assignment]

    def split(self, room: float, whole: float, *, force: bool) -> tuple[Unit, Unit] | None:
        del whole
        words = self.words
        lines = words.lines
        count = min(int((room + SLACK) / words.leading), len(lines) - 2)
        if count < 2:
            count = min(max(int((room + SLACK) / words.leading), 1), len(lines) - 1)
            if not force or count < 1:
                return None
        first = replace(words, lines=lines[:count])
        rest = replace(words, lines=lines[count:])
        marks = [first if mark is words else mark for mark in self.marks]
        height = count * words.leading
        return (
            replace(self, height=height, marks=marks, words=first, after=0.0, keep=False),
            replace(self, height=self.height - height, marks=[rest], words=rest, before=0.0),
        )


def text_unit(
    lines: Sequence[Line],
    hand: Hand,
    x: float,
    width: float,
    element: Element | None,
    *,
    align: Align = "left",
    after: float = 0.0,
) -> Text:
    """`lines` as a unit whose lines are as high as the leading of `hand`."""
    words = Words(x, hand.baseline, width, hand.leading, lines, element, align)
    return Text(len(lines) * hand.leading, [words], after=after, words=words)


@dataclass(slots=True, eq=False)
class Frame:
    """What stands round the cells of a row: padding above and below, rules or an outline."""

    left: float = 0.0
    right: float = 0.0
    above: float = 0.0
    below: float = 0.0
    top_rule: Ruled | None = None
    rule: Ruled | None = None
    outline: Ruled | None = None
    dash: tuple[float, float] | None = None
    radius: float = 0.0

    def marks(self, height: float) -> list[Mark]:
        marks: list[Mark] = []
        if self.outline:
            width = self.right - self.left
            marks.append(Box(self.left, 0, width, height, self.radius, "", self.outline, self.dash))
        if self.top_rule:
            marks.append(Stroke(self.left, 0, self.right, 0, self.top_rule))
        if self.rule:
            marks.append(Stroke(self.left, height, self.right, height, self.rule))
        return marks


@dataclass(slots=True, eq=False)
class Row(Unit):
    """Cells side by side, each a stack of units; whole where a page can hold it."""

    cells: Sequence[Sequence[Unit]] = ()
    frame: Frame = field(default_factory=Frame)

    def split(self, room: float, whole: float, *, force: bool) -> tuple[Unit, Unit] | None:
        if not force and (self.height <= whole + SLACK or room < LEAST_SLICE):
            return None
        inner = room - self.frame.above - self.frame.below
        parts = [take(cell, inner, whole, force) for cell in self.cells]
        if not any(taken for taken, _ in parts) or not any(rest for _, rest in parts):
            return None
        first = row([taken for taken, _ in parts], replace(self.frame, rule=None))
        second = row([rest for _, rest in parts], replace(self.frame, top_rule=None))
        first.before, first.bar, first.repeat = self.before, self.bar, self.repeat
        first.marks = [*self._added(), *first.marks]
        second.after, second.bar, second.repeat = self.after, self.bar, self.repeat
        second.keep = self.keep
        return first, second

    def _added(self) -> list[Mark]:
        """Marks that were put on it from outside, such as the label of a list item."""
        return [mark for mark in self.marks if isinstance(mark, Words)]


def row(cells: Sequence[Sequence[Unit]], frame: Frame, least: float = 0.0) -> Row:
    """A row as high as its highest cell, at least `least`, plus the padding of `frame`."""
    children: list[tuple[float, Unit]] = []
    bars: list[Mark] = []
    highest = least
    for cell in cells:
        placed, marks, height = stack(cell, frame.above)
        children += placed
        bars += marks
        highest = max(highest, height)
    height = highest + frame.above + frame.below
    return Row(height, [*frame.marks(height), *bars], children=children, cells=cells, frame=frame)


def stack(
    units: Sequence[Unit], top: float = 0.0
) -> tuple[list[tuple[float, Unit]], list[Mark], float]:
    """`units` one below the other from `top`: each with its y, the bars, and the height."""
    placed: list[tuple[float, Unit]] = []
    bars: list[Mark] = []
    y, after = top, 0.0
    bar: Bar | None = None
    begun = top
    for unit in units:
        if placed:
            y += max(after, unit.before)
        if unit.bar is not bar:
            if bar is not None:
                bars.append(_bar(bar, begun, placed))
            bar, begun = unit.bar, y
        placed.append((y, unit))
        y += unit.height
        after = unit.after
    if bar is not None:
        bars.append(_bar(bar, begun, placed))
    return placed, bars, y - top


def _bar(bar: Bar, begun: float, placed: list[tuple[float, Unit]]) -> Box:
    y, last = placed[-1]
    return Box(bar.x, begun, bar.width, y + last.height - begun, fill=bar.colour)


def take(
    units: Sequence[Unit], room: float, whole: float, empty: bool
) -> tuple[list[Unit], list[Unit]]:
    """The units that fit into `room` and the rest.

    With `empty` nothing stands above them yet: then at least one is taken, or part of one,
    whatever its height.
    """
    y, after = 0.0, 0.0
    for index, unit in enumerate(units):
        if isinstance(unit, Break):
            return list(units[:index]), list(units[index + 1 :])
        top = y + (max(after, unit.before) if index else 0.0)
        if top + unit.height > room + SLACK:
            return _cut(units, index, room - top, whole, empty)
        y, after = top + unit.height, unit.after
    return list(units), []


def _cut(
    units: Sequence[Unit], index: int, left: float, whole: float, empty: bool
) -> tuple[list[Unit], list[Unit]]:
    """End the page at the unit of that index, for which only `left` points are left."""
    if halves := units[index].split(left, whole, force=False):
        return [*units[:index], halves[0]], [halves[1], *units[index + 1 :]]
    end = index
    while end and units[end - 1].keep:
        end -= 1
    if end or not empty:
        return list(units[:end]), list(units[end:])
    # All that stands above wants to stay with what doesn't fit. Rather than leave a heading
    # alone, split a row that would fit a page of its own.
    if halves := units[index].split(left, left if index else whole, force=not index):
        return [*units[:index], halves[0]], [halves[1], *units[index + 1 :]]
    end = max(index, 1)
    return list(units[:end]), list(units[end:])
