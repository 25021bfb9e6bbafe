"""Small parts of a script to look at and to write on: a name in boxes, labels with lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from complaint_kit.document import Blocks, ItemList, Span, walk_spans
from complaint_kit.render.linebreak import break_lines
from complaint_kit.render.setting import Setting
from complaint_kit.render.style import HAIRLINE, MM, WRITING, Ruled
from complaint_kit.render.tagging import Element
from complaint_kit.render.units import Box, Mark, Stroke, Unit, Words, text_unit

if TYPE_CHECKING:
    from complaint_kit.render.flow import Flow

SPELL_BOX = Ruled(0.5, HAIRLINE)


def spell(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """A name in boxes, the letter above its word, up to twelve in a row."""
    style = flow.style
    units: list[Unit] = []
    for block in blocks:
        if not isinstance(block, ItemList):
            units += flow.block(block, setting, parent)
            continue
        items = [tuple(walk_spans(item)) for item in block.items]
        element = parent.add("L", numbering="None")
        rows = -(-len(items) // style.spell_in_row)
        in_row = -(-len(items) // rows) if rows else 0
        for start in range(0, len(items), in_row or 1):
            own = items[start : start + in_row]
            units.append(_spell_row(flow, own, in_row, setting, element))
            units[-1].after = style.spell_gap_mm * MM
            units[-1].keep = start + in_row < len(items)
    if units:
        units[-1].after = style.say_after
    return units


def _spell_row(
    flow: Flow, items: Sequence[Sequence[Span]], in_row: int, setting: Setting, parent: Element
) -> Unit:
    style = flow.style
    gap = style.spell_gap_mm * MM
    width = min((setting.width - gap * (in_row - 1)) / in_row, style.spell_most_mm * MM)
    marks: list[Mark] = []
    boxes: list[Box] = []
    height = 0.0
    x = setting.left
    for spans in items:
        element = parent.add("LI").add("LBody")
        y = 2.0
        for hand, own in zip(
            (style.spell_letter, style.spell_word), _letter_and_word(spans), strict=True
        ):
            lines = break_lines(flow.runs(own, hand), width - 2)
            if lines:
                words = text_unit(lines, hand, x + 1, width - 2, element, align="center")
                words.words.y += y
                marks.append(words.words)
            y += max(len(lines), 1) * hand.leading
        boxes.append(Box(x, 0, width, 0, 2, "", SPELL_BOX))
        height = max(height, y + 2.5)
        x += width + gap
    for box in boxes:
        box.height = height
    return Unit(height, [*boxes, *marks])


def _letter_and_word(spans: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """The spans before and after the first line feed."""
    letter: list[Span] = []
    word: list[Span] = []
    fed = False
    for span in spans:
        before, feed, after = span.text.partition("\n")
        if fed:
            word.append(span)
        elif feed:
            letter.append(span._replace(text=before))
            word.append(span._replace(text=after, strong=False))
        else:
            letter.append(span)
        fed = fed or bool(feed)
    return letter, word


def fields(flow: Flow, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
    """Labels, each with a line to write on, in two columns."""
    style = flow.style
    units: list[Unit] = []
    gap = style.fields_gap_mm * MM
    width = (setting.width - gap) / 2
    for block in blocks:
        if not isinstance(block, ItemList):
            units += flow.block(block, setting, parent)
            continue
        element = parent.add("L", numbering="None")
        for start in range(0, len(block.items), 2):
            cells = [
                _field(flow, item, setting.left + column * (width + gap), width, element)
                for column, item in enumerate(block.items[start : start + 2])
            ]
            height = max(unit.height for unit in cells)
            marks: list[Mark] = []
            for unit in cells:
                _move_down(unit.marks, height - unit.height)
                marks += unit.marks
            units.append(Unit(height, marks, after=style.field_after))
    if units:
        units[-1].after = style.say_after
    return units


def _field(flow: Flow, item: Blocks, left: float, width: float, parent: Element) -> Unit:
    style = flow.style
    hand = style.field
    element = parent.add("LI").add("LBody")
    spans = [span for span in walk_spans(item) if not span.blank]
    gap = style.field_gap_mm * MM
    lines = break_lines(flow.runs(spans, hand), width - style.field_line_mm * MM)
    height = max(style.field_height, len(lines) * hand.leading)
    x, bottom = left, height - WRITING.thickness / 2
    marks: list[Mark] = []
    if lines:
        y = height - len(lines) * hand.leading + hand.baseline
        marks.append(Words(left, y, width, hand.leading, lines, element))
        x += max(line.width for line in lines) + gap
    marks.append(Stroke(x, bottom, left + width, bottom, WRITING))
    return Unit(height, marks)


def _move_down(marks: Sequence[Mark], by: float) -> None:
    for mark in marks:
        match mark:
            case Stroke():
                mark.y1 += by
                mark.y2 += by
            case _:
                mark.y += by
