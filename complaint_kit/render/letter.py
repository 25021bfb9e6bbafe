"""The parts that only a letter has: addresses in their places, the log, what is asked, the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaint_kit.document import Block, Blocks, Group, Paragraph, Place, TermList
from complaint_kit.render.linebreak import natural_width
from complaint_kit.render.setting import Setting
from complaint_kit.render.style import HAIR, MM, Hand
from complaint_kit.render.tables import entry
from complaint_kit.render.tagging import Element
from complaint_kit.render.units import Frame, Stroke, Text, Unit, row

if TYPE_CHECKING:
    from complaint_kit.render.flow import Flow

HIGHEST_PLACED_MM = 70.0
"""A higher group would leave no room for the letter: it is set in the text instead."""
FARTHEST_SHIFT_MM = 30.0

LEAST_LINES = 3
"""A page with a signature has some text on it; paragraphs up to this are never split."""

MOST_KEPT = 16
"""A longer list of enclosures may go on to the next page."""


@dataclass(slots=True)
class Placed:
    """A group that stands at a place of its own on page 1; x and y of its box in points."""

    units: list[Unit]
    left: float
    right: float
    top: float
    height: float


def place_groups(
    flow: Flow, blocks: Blocks, setting: Setting, places: Mapping[str, Place]
) -> tuple[list[Unit], list[Placed]]:
    """The units of the text, and the groups that have a place of their own on page 1.

    What shares the sender's left edge moves with it where long lines push it further left.
    """
    units: list[Unit] = []
    placed: list[Placed] = []
    rest: list[Block] = []
    moved = (0.0, 0.0)
    for block in blocks:
        place = places.get(block.role) if isinstance(block, Group) else None
        if place is None or not isinstance(block, Group):
            rest.append(block)
            continue
        units += flow.blocks(tuple(rest), setting, flow.root)
        rest = []
        if block.role == "sender":
            moved = (place.left, _shift(flow, block, place, setting))
        shift = moved[1] if place.left == moved[0] else 0.0
        known = len(flow.root.kids)
        group = _place(flow, block, place, setting, shift)
        if group.height > HIGHEST_PLACED_MM * MM:
            del flow.root.kids[known:]
            moved = (0.0, 0.0)
            rest.append(block)
        else:
            placed.append(group)
    return units + flow.blocks(tuple(rest), setting, flow.root), placed


def _shift(flow: Flow, group: Group, place: Place, setting: Setting) -> float:
    """How far to the left of its place a group begins, in points."""
    longer = _widest(flow, group, flow.style.sender) - place.width * MM
    return max(min(longer, FARTHEST_SHIFT_MM * MM, place.left * MM - setting.left), 0.0)


def _widest(flow: Flow, group: Group, hand: Hand) -> float:
    paragraphs = [block for block in group.blocks if isinstance(block, Paragraph)]
    widths = [natural_width(flow.runs(paragraph.spans, hand)) for paragraph in paragraphs]
    return max(widths, default=0.0)


def _place(flow: Flow, group: Group, place: Place, setting: Setting, shift: float) -> Placed:
    left, width = place.left * MM - shift, place.width * MM + shift
    inner = replace(setting, left=left, width=width, edge=left + width)
    units = flow.group(group, inner, flow.root)
    right = left + min(_widest(flow, group, flow.style.body), width)
    return Placed(units, left, right, place.top * MM, sum(unit.height for unit in units))


def sender(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """The writer's address, a little smaller than the letter."""
    return _address(flow, blocks, replace(setting, plain=flow.style.sender), parent)


def address(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """The recipient's address, or the date: lines without space between them."""
    return _address(flow, blocks, setting, parent)


def _address(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    units = flow.blocks(blocks, replace(setting, after=0), parent.add("Div"))
    if units:
        units[-1].after = 2 * flow.style.body_after
    return units


def log(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Between two hairlines: what somebody needs who files the letter."""
    style = flow.style
    inner = replace(setting, plain=style.log, after=0)
    units: list[Unit] = []
    for block in blocks:
        if isinstance(block, TermList):
            units += _log_entries(flow, block, inner, parent)
        else:
            units += flow.block(block, inner, parent)
    if not units:
        return []
    left, right, padding = setting.left, setting.right, style.log_padding
    for unit in units:
        unit.before = unit.after = 0.0
    for unit in units[:-1]:
        unit.keep = True
    # The space above and below belongs to the block: it stands between text and hairline.
    above = Unit(padding, [Stroke(left, 0, right, 0, HAIR)], keep=True)
    below = Unit(padding, [Stroke(left, padding, right, padding, HAIR)], after=style.log_after)
    units[-1].keep = True
    return [above, *units, below]


def _log_entries(flow: Flow, block: TermList, setting: Setting, parent: Element) -> list[Unit]:
    """Two entries that follow each other share a line if both are short; never the first."""
    style = flow.style
    element = parent.add("L", numbering="None")
    names = [natural_width(flow.runs(term.name, style.log_name)) for term in block.terms]
    first = max([style.log_name_mm * MM, *(min(w, 120.0) + style.column_gap for w in names)])
    second = style.log_second_mm * MM
    half = (setting.width - first - second) / 2

    def short(index: int) -> bool:
        blocks = block.terms[index].blocks
        if len(blocks) != 1 or not isinstance(blocks[0], Paragraph):
            return False
        spans = blocks[0].spans
        fits = natural_width(flow.runs(spans, style.log)) <= half - style.column_gap
        one_line = not any("\n" in span.text or span.aside for span in spans)
        return fits and one_line and names[index] <= second

    units: list[Unit] = []
    hand = style.log_name
    index = 0
    while index < len(block.terms):
        term = block.terms[index]
        pair = index and index + 1 < len(block.terms) and short(index) and short(index + 1)
        width = half if pair else 0.0
        cells = entry(flow, term, setting, element, name_hand=hand, name_width=first, width=width)
        if pair:
            term, x = block.terms[index + 1], first + half
            cells += entry(
                flow, term, setting, element, name_hand=hand, name_width=second, x=x, width=half
            )
        units.append(row(cells, Frame(), least=style.log.leading))
        index += 2 if pair else 1
    return units


def asks(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """What is asked; amounts stand below those of the table before it, if it had any."""
    inner = replace(setting, edge=flow.amount_edge or setting.right)
    units: list[Unit] = []
    for block in blocks:
        if units and isinstance(block, Paragraph):
            # A total: below the amounts it adds up, in line with the text of the items.
            units[-1].keep, units[-1].after = True, 2.0
            total = inner.indented(flow.style.number_mm * MM)
            units += flow.block(block, total, parent)
        else:
            units += flow.block(block, inner, parent)
    return units


def signature(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Room to sign, then the name."""
    room = Unit(flow.style.signature_room_mm * MM, keep=True)
    return [room, *flow.blocks(blocks, setting, parent)]


def close(units: Sequence[Unit]) -> None:
    """Keep the closing with the signature, and a short paragraph above with both of them."""
    units[-1].keep, units[-1].after = True, 0.0
    if len(units) > 1 and isinstance(units[-2], Text) and len(units[-2].words.lines) <= LEAST_LINES:
        units[-2].keep = True


def enclosures(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Kept together; the first paragraph is its heading."""
    inner = replace(setting, plain=flow.style.enclosure, after=0)
    element = parent.add("Div")
    units: list[Unit] = []
    for block in blocks:
        if isinstance(block, Paragraph) and not units:
            first = replace(inner, plain=replace(inner.plain, bold=True))
            units += flow.paragraph(block.spans, first, element)
        else:
            units += flow.block(block, inner, element)
    if units:
        units[0].before = flow.style.enclosure_before
    for unit in units[: -1 if len(units) <= MOST_KEPT else 1]:
        unit.keep = True
    return units
