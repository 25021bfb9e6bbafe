"""The large parts that only a call script has: its head and key, columns, notes, the frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from complaint_kit.document import Block, Blocks, Group, Paragraph, Span, walk_spans
from complaint_kit.render.linebreak import break_lines, natural_width
from complaint_kit.render.setting import Setting
from complaint_kit.render.style import (
    INK,
    MM,
    NOTE_RULE,
    PINE,
    PLUM,
    WRITING,
    Hand,
    Ruled,
)
from complaint_kit.render.tagging import Element
from complaint_kit.render.units import (
    Box,
    Frame,
    Notes,
    Stroke,
    Unit,
    row,
    text_unit,
)

if TYPE_CHECKING:
    from complaint_kit.render.flow import Flow

HEAD_LINE = Ruled(1.2, INK)
CROSS = Ruled(1.0, PLUM)


def head(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Whom to call, on which number; a rule beneath."""
    style = flow.style
    units = flow.blocks(blocks, replace(setting, plain=style.head_line, after=0), parent)
    if not units:
        return []
    for unit in units:
        unit.keep = True
        unit.before = unit.after = 0.0
    y = style.head_padding
    rule = Stroke(setting.left, y, setting.right, y, HEAD_LINE)
    return [*units, Unit(y, [rule], after=style.head_after, keep=True)]


def key(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """How to read the script: what has the green line first, side by side if there is room."""
    style = flow.style
    hand = style.key
    chip = style.bar + 5
    entries = _key_entries(blocks)
    runs = [flow.runs(spans, hand) for spans, _ in entries]
    widths = [
        natural_width(own) + (chip if spoken else 0)
        for own, (_, spoken) in zip(runs, entries, strict=True)
    ]
    gap = style.key_gap_mm * MM
    one_line = sum(widths) + gap * (len(widths) - 1) <= setting.width
    units: list[Unit] = []
    x = setting.left
    for own, width, (_, spoken) in zip(runs, widths, entries, strict=True):
        indent = chip if spoken else 0
        lines = break_lines(own, setting.width - indent)
        if not lines:
            continue
        unit = text_unit(lines, hand, x + indent, setting.width - indent, parent.add("P"))
        if spoken:
            height = unit.height - 2
            unit.marks.insert(0, Box(x, 1, style.bar, height, fill=PINE))
        if one_line and units:
            units[0].marks += unit.marks
        else:
            units.append(unit)
        x += width + gap if one_line else 0
    if units:
        units[-1].after = setting.after
    return units


def _key_entries(blocks: Blocks) -> list[tuple[Sequence[Span], bool]]:
    """The paragraphs of a key and whether the green line is shown before them.

    It is before the first if the template doesn't say.
    """
    entries: list[tuple[Sequence[Span], bool]] = []
    for block in blocks:
        spoken = isinstance(block, Group) and block.role == "say"
        inner = block.blocks if isinstance(block, Group) else (block,)
        entries += [(tuple(walk_spans((paragraph,))), spoken) for paragraph in inner]
    if entries and not any(spoken for _, spoken in entries):
        entries[0] = (entries[0][0], True)
    return entries


def columns(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Its blocks side by side; a group with the role `small` holds one column together."""
    style = flow.style
    if not blocks:
        return []
    gap = style.columns_gap_mm * MM
    weights = [style.first_column, 1.0] if len(blocks) == 2 else [1.0] * len(blocks)
    unit_width = (setting.width - gap * (len(blocks) - 1)) / sum(weights)
    cells: list[list[Unit]] = []
    x = setting.left
    for block, weight in zip(blocks, weights, strict=True):
        width = weight * unit_width
        inner = replace(setting, left=x, width=width, edge=x + width)
        if isinstance(block, Group) and block.role == "small":
            # The grey text of a script keeps its size; only what is said gets smaller.
            inner = replace(inner, plain=style.small, say=style.say_small)
            cells.append(flow.blocks(block.blocks, inner, parent))
        else:
            cells.append(flow.block(block, inner, parent))
        x += width + gap
    cells = [cell for cell in cells if cell]
    if not cells:
        return []
    unit = row(cells, Frame())
    unit.before = max(cell[0].before for cell in cells)
    unit.after = max(cell[-1].after for cell in cells)
    return [unit]


def notes(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Ruled lines to the foot of the page."""
    style = flow.style
    pitch = style.note_mm * MM
    unit = Notes(pitch, x1=setting.left, x2=setting.right, pitch=pitch, ruled=NOTE_RULE)
    unit.stretch(style.notes_least * pitch)
    spans = [span for span in walk_spans(blocks) if span.text]
    return [*(flow.blocks(blocks, setting, parent) if spans else []), unit]


def private(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """A dashed frame for what must not be read out; its first paragraph says so."""
    style = flow.style
    above, side, below = style.private_padding
    inner = replace(
        setting.indented(side), plain=style.private_text, after=3, edge=setting.right - side
    )
    inner = replace(inner, width=inner.width - side)
    element = parent.add("Div")
    units: list[Unit] = []
    for block in blocks:
        if not units and isinstance(block, Paragraph):
            units += _private_head(flow, block, inner, element)
        elif _is_blank(block):
            units += [_writing_line(inner, style.private_text) for _ in range(2)]
        else:
            units += flow.block(block, inner, element)
    if not units:
        return []
    frame = Frame(
        setting.left,
        setting.right,
        above,
        below,
        outline=style.private_frame,
        dash=style.private_dash,
        radius=3,
    )
    unit = row([units], frame)
    unit.before, unit.after = style.private_before, style.private_after
    return [unit]


def _private_head(flow: Flow, block: Paragraph, setting: Setting, parent: Element) -> list[Unit]:
    """The circle with a cross, and in plum what the frame is for."""
    style = flow.style
    hand: Hand = style.private_head
    size = 12.0
    units = flow.paragraph(block.spans, replace(setting.indented(size + 5), plain=hand), parent)
    if not units:
        return []
    left, top = setting.left + 0.5, (hand.leading - size) / 2
    x, y, arm = left + size / 2, top + size / 2, 2.2
    units[0].marks[:0] = [
        Box(left, top, size, size, size / 2, "", CROSS),
        Stroke(x - arm, y - arm, x + arm, y + arm, CROSS),
        Stroke(x - arm, y + arm, x + arm, y - arm, CROSS),
    ]
    return units


def _is_blank(block: Block) -> bool:
    if not isinstance(block, Paragraph) or not any(span.blank for span in block.spans):
        return False
    return not any(span.text.strip() for span in block.spans)


def _writing_line(setting: Setting, hand: Hand) -> Unit:
    height = hand.leading + 5
    return Unit(height, [Stroke(setting.left, height, setting.right, height, WRITING)])
