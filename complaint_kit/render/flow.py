"""From blocks to units: what each block of a document looks like and how it is tagged.

Tables are set in `tables`, the parts only a letter has in `letter`, those of a script in
`panels` and `boxes`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from complaint_kit.document import (
    Block,
    Blocks,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Span,
    Table,
    TermList,
)
from complaint_kit.render import boxes, letter, panels, tables
from complaint_kit.render.atoms import Run
from complaint_kit.render.faces import UNDRAWN, Faces
from complaint_kit.render.linebreak import break_lines, natural_width
from complaint_kit.render.setting import Setting, bold, regular
from complaint_kit.render.style import INK, MM, PINE, TICK_BOX, WRITING, Hand, Style
from complaint_kit.render.tagging import Element
from complaint_kit.render.units import Bar, Box, Break, Unit, Words, text_unit

DROPPED = {code: None for code in UNDRAWN if code != 0x200B}
"""The zero-width space stays until lines are broken: it is a place to break."""

LEAST_BESIDE_ASIDE = 0.4
"""With less than this part of the width left for the text, an aside gets a line of its own."""

NUMBERING = {"number": "Decimal", "bullet": "Disc", "tick": "None"}


class Flow:
    """Lays out one document; `root` is the element that takes its structure."""

    def __init__(self, style: Style, faces: Faces, root: Element) -> None:
        self.style = style
        self.faces = faces
        self.root = root
        self.amount_edge: float | None = None
        """Right edge of the amounts in the last table that had a column of them."""
        self.deepest = 0
        """Level of the last heading."""

    def page_setting(self, left: float, width: float) -> Setting:
        style = self.style
        return Setting(
            left, width, style.body, style.say, style.body_after, style.say_after, left + width
        )

    def blocks(self, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
        """The units of `blocks`, one below the other."""
        units: list[Unit] = []
        beside = False
        for block in blocks:
            explains = _explains(block)
            inner = setting
            if explains and not setting.spoken and (beside or setting.explain):
                inner = setting.indented(self.style.bar + self.style.bar_gap)
            if isinstance(block, Group) and block.role == "signature" and units:
                letter.close(units)
            units += self.block(block, inner, parent)
            said = isinstance(block, Group) and block.role == "say"
            beside = said or (explains and beside)
        return units

    def block(self, block: Block, setting: Setting, parent: Element) -> list[Unit]:
        match block:
            case Paragraph(spans):
                units = self.paragraph(spans, setting, parent)
            case Heading():
                units = self.heading(block, setting, parent)
            case ItemList():
                units = self.items(block, setting, parent)
            case Table():
                units = tables.table(self, block, setting, parent)
            case TermList():
                units = tables.terms(self, block, setting, parent)
            case Group():
                units = self.group(block, setting, parent)
            case PageBreak():
                units = [Break()]
        return units

    def runs(self, spans: Sequence[Span], hand: Hand, *, blank_mm: float = 0.0) -> list[Run]:
        """`spans` as runs for the line breaker, in the hands that befit them."""
        runs: list[Run] = []
        for span in spans:
            if span.blank:
                width = (blank_mm or self.style.blank_mm) * MM
                runs.append(Run("", {}, fixed=width, hand=WRITING))
                continue
            own = hand
            if span.quiet:
                own = self.style.remark if hand.size > self.style.remark.size else regular(hand)
            elif span.strong:
                own = bold(hand)
            face = self.faces.semibold if own.bold else self.faces.regular
            text = span.text.replace("\t", " ")
            text = text if text.isascii() else text.translate(DROPPED)
            runs.append(Run(text, face.widths, own.size, span.keep, hand=own))
        return runs

    def paragraph(self, spans: Sequence[Span], setting: Setting, parent: Element) -> list[Unit]:
        hand = setting.say if setting.spoken else setting.plain
        return self.lines(spans, hand, setting, parent.add("P"), aside_hand=hand)

    def heading(self, heading: Heading, setting: Setting, parent: Element) -> list[Unit]:
        """Keeps with what follows. Level 1 in lines of equal length; a number in a disc."""
        style = self.style
        title = heading.level == 1
        hand = style.title if title else style.heading
        # A level can't be skipped (ISO 14289-1, 7.4.2), whatever the template does.
        self.deepest = min(max(heading.level, 1), self.deepest + 1, 6)
        element = parent.add(f"H{self.deepest}")
        inner = setting
        if heading.number is not None:
            inner = setting.indented(style.disc + style.disc_gap)
        units = self.lines(
            heading.spans, hand, inner, element, aside_hand=style.title_aside, title=title
        )
        if not units:
            return []
        if heading.number is not None:
            units[0].marks[:0] = self._disc(heading.number, hand, setting.left, element)
        units[0].before = 0.0 if title else style.heading_before
        units[-1].after = style.title_after if title else style.heading_after
        for unit in units:
            unit.keep = True
        return units

    def _disc(self, number: int, hand: Hand, left: float, element: Element) -> list[Box | Words]:
        style = self.style
        top = (hand.leading - style.disc) / 2
        runs = self.runs((Span(str(number)),), style.numeral)
        lines = break_lines(runs, style.disc)
        y = top + style.numeral.baseline
        return [
            Box(left, top, style.disc, style.disc, style.disc / 2, INK),
            Words(left, y, style.disc, 0, lines[:1], element, "center"),
        ]

    def lines(
        self,
        spans: Sequence[Span],
        hand: Hand,
        setting: Setting,
        element: Element,
        *,
        aside_hand: Hand,
        title: bool = False,
    ) -> list[Unit]:
        """The lines of a paragraph or heading, with what stands at the right of the first."""
        style = self.style
        blank_mm = style.heading_blank_mm if element.tag != "P" else 0.0
        inline = [span for span in spans if not span.aside]
        runs = self.runs(inline, hand, blank_mm=blank_mm)
        if element.tag != "P":
            runs = _with_gaps(runs, inline, style.remark_gap)
        asides = self.runs([span for span in spans if span.aside], aside_hand)
        if not asides:
            lone = style.no_lone_words
            lines = break_lines(runs, setting.width, balanced=title, no_lone_word=lone)
            if not lines:
                return []
            return [
                text_unit(lines, hand, setting.left, setting.width, element, after=setting.after)
            ]
        edge = max(setting.edge, setting.left + setting.width / 2)
        own = natural_width(asides)
        room = edge - setting.left - own - style.aside_gap
        needed = natural_width(runs) if title else LEAST_BESIDE_ASIDE * setting.width
        aside = break_lines(asides, edge - setting.left)
        beside = needed <= room and len(aside) == 1
        lines = break_lines(runs, room if beside else setting.width, balanced=title)
        right = text_unit(
            aside, aside_hand, setting.left, edge - setting.left, element, align="right"
        )
        right.after = setting.after
        if not lines:
            return [right]
        left = text_unit(lines, hand, setting.left, setting.width, element, after=setting.after)
        if not beside:
            left.after, left.keep = 0.0, True
            return [left, right]
        right.words.y = hand.baseline
        left.marks.append(right.words)
        return [left]

    def items(self, block: ItemList, setting: Setting, parent: Element) -> list[Unit]:
        """Each item with its numeral, point or box at the left."""
        style = self.style
        element = parent.add("L", numbering=NUMBERING[block.kind])
        indent = (style.tick_mm if block.kind == "tick" else style.number_mm) * MM
        inner = replace(
            setting.indented(indent), plain=style.item, say=style.say_item, after=0, say_after=0
        )
        units: list[Unit] = []
        for number, item in enumerate(block.items, 1):
            entry = element.add("LI")
            label = entry.add("Lbl") if block.kind != "tick" else None
            own = self.blocks(item, inner, entry.add("LBody"))
            own = own or [Unit(style.item.leading)]
            if label is None:
                box = style.tick_box
                own[0].marks.insert(0, Box(setting.left, 1.2, box, box, 1.5, "", TICK_BOX))
            else:
                mark = f"{number}." if block.kind == "number" else "•"
                lines = break_lines(self.runs((Span(mark),), style.item), indent)
                y = style.item.baseline
                own[0].marks.insert(0, Words(setting.left, y, indent, 0, lines[:1], label))
            own[-1].after = style.item_after
            units += own
        if units:
            units[-1].after = max(setting.after, style.item_after)
        return units

    def group(self, group: Group, setting: Setting, parent: Element) -> list[Unit]:
        layout = LAYOUTS.get(group.role, Flow.blocks)
        return layout(self, group.blocks, setting, parent)

    def small(self, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
        small = replace(setting, plain=self.style.small, say=self.style.say_small)
        return self.blocks(blocks, small, parent)

    def say(self, blocks: Blocks, setting: Setting, parent: Element) -> list[Unit]:
        """What is to be said aloud: one green line beside all of it."""
        style = self.style
        bar = Bar(setting.left, style.bar, PINE)
        inner = replace(setting.indented(style.bar + style.bar_gap), spoken=True)
        units = self.blocks(blocks, inner, parent)
        for unit in units:
            unit.bar = bar
        if units:
            units[-1].after = setting.say_after
        return units


def _explains(block: Block) -> bool:
    """Whether the block belongs to what is said just above it, and stands as far in."""
    return isinstance(block, Paragraph) or (
        isinstance(block, Group) and block.role in ("spell", "fields")
    )


def _with_gaps(runs: list[Run], spans: Sequence[Span], gap: float) -> list[Run]:
    """More than a space before a remark in a heading."""
    result: list[Run] = []
    for index, (run, span) in enumerate(zip(runs, spans, strict=True)):
        if span.quiet and index and not spans[index - 1].quiet:
            result.append(Run("", {}, fixed=gap))
        result.append(run)
    return result


LAYOUTS: dict[str, Callable[[Flow, Blocks, Setting, Element], list[Unit]]] = {
    "sender": letter.sender,
    "recipient": letter.address,
    "date": letter.address,
    "log": letter.log,
    "asks": letter.asks,
    "signature": letter.signature,
    "enclosures": letter.enclosures,
    "head": panels.head,
    "key": panels.key,
    "say": Flow.say,
    "spell": boxes.spell,
    "fields": boxes.fields,
    "columns": panels.columns,
    "small": Flow.small,
    "notes": panels.notes,
    "private": panels.private,
}
"""By role; a group with another is set as its blocks are."""
