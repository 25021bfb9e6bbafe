"""Tables of facts, lists of names and what belongs to them, "If they say / you say"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from complaint_kit.document import Span, Spans, Table, Term, TermList
from complaint_kit.render.atoms import Run
from complaint_kit.render.linebreak import break_lines, natural_width
from complaint_kit.render.setting import Setting
from complaint_kit.render.style import HAIR, HEAD_RULE, MM, Hand
from complaint_kit.render.tagging import Element
from complaint_kit.render.units import Align, Frame, Row, Unit, Words, row, text_unit

if TYPE_CHECKING:
    from complaint_kit.render.flow import Flow

WIDEST_NARROW = 0.3
"""No column but the one that takes the rest is wider than this part of the table."""
WIDEST_NARROW_TOGETHER = 0.6

Cells = list[list[Run]]


@dataclass(slots=True, eq=False)
class Columns:
    """Where the columns of a table stand: lengths in points, each width with the gap after it."""

    left: float
    widths: list[float]
    align: Sequence[Align]
    gap: float
    no_lone_words: bool = False

    def right_edge(self, index: int) -> float:
        """Where the text of a column ends that isn't the last."""
        return self.left + sum(self.widths[: index + 1]) - self.gap


def table(flow: Flow, block: Table, setting: Setting, parent: Element) -> list[Unit]:
    """One row after another; the head stands again on each page the table goes on to, and
    the last row is never alone on one.

    Without a head it is a table of facts, whose first column (the date) heads each row.
    """
    style = flow.style
    hands, head_hands = _hands(flow, block), [style.cell_head] * len(block.align)
    head = _runs(flow, block.head, head_hands)
    rows = [_runs(flow, cells, hands) for cells in block.rows]
    # A fact that is said has its green line at the left of the rules as well.
    edge = setting.left - (style.bar + style.bar_gap if setting.spoken else 0.0)
    columns = _columns(flow, [head, *rows], block.align, setting)
    if setting.spoken and not block.head:
        _widen_first(columns, style.date_column_mm * MM - (setting.left - edge))
    for index, side in enumerate(block.align[:-1]):
        if side == "right":
            flow.amount_edge = columns.right_edge(index)
    element = parent.add("Table")
    padding = style.cell_padding
    units: list[Unit] = []
    repeat: Unit | None = None
    if block.head:
        frame = Frame(edge, setting.right, padding, padding, rule=HEAD_RULE)
        repeat = _row(head, head_hands, columns, element.add("TR"), scope="Column", frame=frame)
        repeat.keep = True
        units.append(repeat)
    scope = "" if block.head else "Row"
    for index, cells in enumerate(rows):
        top = HAIR if not block.head and not index else None
        frame = Frame(edge, setting.right, padding, padding, top, HAIR)
        unit = _row(cells, hands, columns, element.add("TR"), scope=scope, frame=frame)
        unit.repeat = repeat
        units.append(unit)
    if units:
        units[-1].after = style.table_after
    if len(rows) > 1:
        units[-2].keep = True
    return units


def _hands(flow: Flow, block: Table) -> list[Hand]:
    style = flow.style
    if block.head:
        return [style.cell] * len(block.align)
    hands = [style.cell if side == "left" else style.cell_last for side in block.align]
    if hands:
        hands[0] = replace(style.cell, bold=True)
    return hands


def _runs(flow: Flow, cells: Sequence[Spans], hands: Sequence[Hand]) -> Cells:
    return [flow.runs(spans, hand) for spans, hand in zip(cells, hands, strict=False)]


def _columns(
    flow: Flow, rows: Sequence[Cells], align: Sequence[Align], setting: Setting
) -> Columns:
    """Each column as wide as its content, but the one with the most text takes the rest."""
    count, width, gap = len(align), setting.width, flow.style.column_gap
    columns = Columns(setting.left, [], align, gap, flow.style.no_lone_words)
    if not count:
        return columns
    natural = [0.0] * count
    for cells in rows:
        for index, runs in enumerate(cells):
            natural[index] = max(natural[index], natural_width(runs))
    left = [index for index in range(count) if align[index] == "left"] or list(range(count))
    widest = max(left, key=natural.__getitem__)
    columns.widths = [min(own, WIDEST_NARROW * width) + gap for own in natural]
    columns.widths[-1] -= gap
    others = sum(columns.widths) - columns.widths[widest]
    most = WIDEST_NARROW_TOGETHER * width
    if others > most:
        columns.widths = [own * most / others for own in columns.widths]
        others = most
    columns.widths[widest] = width - others
    return columns


def _widen_first(columns: Columns, least: float) -> None:
    """The first column at least so wide, at the cost of the widest of the others."""
    widths = columns.widths
    if len(widths) < 2 or widths[0] >= least:
        return
    widest = max(range(1, len(widths)), key=widths.__getitem__)
    widths[widest] -= least - widths[0]
    widths[0] = least


def _row(
    cells: Cells,
    hands: Sequence[Hand],
    columns: Columns,
    element: Element,
    *,
    scope: str,
    frame: Frame,
) -> Row:
    """`scope`: what the header cells head, all of them (Column), the first (Row), or none."""
    # Baselines of different sizes agree with that of the largest.
    baseline = max((hand.baseline for hand in hands), default=0.0)
    units: list[list[Unit]] = []
    x = columns.left
    last = len(cells) - 1
    for index, (runs, hand) in enumerate(zip(cells, hands, strict=True)):
        heads = scope == "Column" or (scope == "Row" and not index)
        own = element.add("TH", scope=scope) if heads else element.add("TD")
        width = columns.widths[index] - (columns.gap if index < last else 0.0)
        lines = break_lines(runs, max(width, 1.0), no_lone_word=columns.no_lone_words)
        if lines:
            unit = text_unit(lines, hand, x, width, own, align=columns.align[index])
            unit.words.y = baseline
            units.append([unit])
        x += columns.widths[index]
    return row(units, frame, least=max((hand.leading for hand in hands), default=0.0))


def terms(flow: Flow, block: TermList, setting: Setting, parent: Element) -> list[Unit]:
    """Names at the left, what belongs to them at the right.

    In a script a table of what they say and what you say; elsewhere a list, as of enclosures.
    """
    if flow.style.answers:
        return _answers(flow, block, setting, parent)
    style = flow.style
    element = parent.add("L", numbering="None")
    widths = [natural_width(flow.runs(term.name, setting.plain)) for term in block.terms]
    widest = min(max(widths, default=0.0), WIDEST_NARROW * setting.width) + style.column_gap
    first = max(style.enclosure_id_mm * MM, widest)
    units: list[Unit] = []
    for term in block.terms:
        inner = replace(setting, after=0)
        cells = entry(flow, term, inner, element, name_hand=setting.plain, name_width=first)
        units.append(row(cells, Frame(), least=setting.plain.leading))
    if units:
        units[-1].after = setting.after
    return units


def _answers(flow: Flow, block: TermList, setting: Setting, parent: Element) -> list[Unit]:
    style = flow.style
    element = parent.add("Table")
    name_width = style.term_mm * MM
    inner = replace(
        setting.indented(name_width),
        plain=style.body,
        say=style.say_term,
        after=2,
        say_after=2,
        explain=True,
    )
    names = replace(setting, width=name_width - style.term_gap_mm * MM, plain=style.term)
    padding = style.term_padding
    units: list[Unit] = []
    repeat: Unit | None = None
    for index, term in enumerate(block.terms):
        line = element.add("TR")
        head = term.head if not index else ()
        if head:
            frame = Frame(setting.left, setting.right, 0, 2, rule=HEAD_RULE)
            cells = [
                _cell(flow, term.name, style.term_head, names, line.add("TH", scope="Column")),
                _cell(flow, head, style.term_head, inner, line.add("TH", scope="Column")),
            ]
            repeat = row(cells, frame)
            repeat.keep = True
            units.append(repeat)
            continue
        frame = Frame(setting.left, setting.right, padding, padding, rule=HAIR)
        name = _cell(flow, term.name, style.term, names, line.add("TH", scope="Row"))
        answer = flow.blocks(term.blocks, inner, line.add("TD"))
        _align_first(name, answer)
        unit = row([name, answer], frame, least=style.term.leading)
        unit.repeat = repeat
        units.append(unit)
    if units:
        units[-1].after = style.table_after
    return units


def _cell(
    flow: Flow, spans: Sequence[Span], hand: Hand, setting: Setting, element: Element
) -> list[Unit]:
    lone = flow.style.no_lone_words
    lines = break_lines(flow.runs(spans, hand), setting.width, no_lone_word=lone)
    return [text_unit(lines, hand, setting.left, setting.width, element)] if lines else []


def _align_first(name: list[Unit], answer: list[Unit]) -> None:
    """Let the first lines of two cells stand on one baseline."""
    first, own = _first_words(answer), _first_words(name)
    if first is not None and own is not None:
        own.y = max(own.y, first.y)


def _first_words(units: Sequence[Unit]) -> Words | None:
    marks = units[0].marks if units else []
    return next((mark for mark in marks if isinstance(mark, Words)), None)


def entry(
    flow: Flow,
    term: Term,
    setting: Setting,
    parent: Element,
    *,
    name_hand: Hand,
    name_width: float,
    x: float = 0.0,
    width: float = 0.0,
) -> list[list[Unit]]:
    """Name and value of one entry of a list, `x` points in; `width` 0 means the rest."""
    item = parent.add("LI")
    left = setting.left + x
    value_width = width or setting.right - left - name_width
    label, body = item.add("Lbl"), item.add("LBody")
    gap = flow.style.column_gap / 2
    lines = break_lines(flow.runs(term.name, name_hand), name_width - gap)
    inner = replace(
        setting, left=left + name_width, width=value_width, edge=left + name_width + value_width
    )
    names: list[Unit] = [text_unit(lines, name_hand, left, name_width, label)] if lines else []
    return [names, flow.blocks(term.blocks, inner, body)]
