"""A Document as a Word file, to be changed before it is sent: real styles, lists and tables.

What has a place on page 1 of the PDF has it here, so that the address meets the window.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.run import Run

from complaint_kit.document import (
    Block,
    Blocks,
    Document,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Place,
    Span,
    Spans,
    Table,
    Term,
    TermList,
)
from complaint_kit.render.docx_styles import HAIR, begin, colour_of
from complaint_kit.render.style import MUTED
from complaint_kit.render.tongues import parts_of
from complaint_kit.render.wordml import (
    add_field,
    add_rules,
    begin_to_count,
    count,
    mark_row,
    put_at,
    save_without_clock,
    set_faces,
    set_language,
)

_BLANK = "_" * 24
_BETWEEN = " · "
_BOX = Span("☐ ")
_NOTE_LINES = 6
_DATE_COLUMN, _SUM_COLUMN, _LAST_COLUMN, _TERM_COLUMN = 27, 30, 15, 47  # millimetres
_SMALL = frozenset({"sender", "recipient", "date", "log", "enclosures", "key", "small"})
"""Groups that are set smaller and closer."""
_APART = frozenset({"sender", "recipient", "date", "log"})
"""Groups with an empty line below them where they stand in the text."""


def render(document: Document) -> bytes:
    """The document as a .docx. The same document gives the same bytes."""
    writer = _Writer(document)
    writer.write_footer()
    writer.blocks(document.blocks)
    return save_without_clock(writer.file)


class _Writer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.file = begin(document)
        self.into: Any = self.file
        """What paragraphs are added to: the file, or a cell of a table."""
        paper = document.paper
        self.width = paper.width - paper.left - paper.right
        self.places = paper.places if document.style == "letter" else {}
        self.style = ""
        """The style of paragraphs where a group has one of its own."""
        self.place: Place | None = None
        """Where paragraphs stand on page 1, if not in the text."""
        self.space_above = paper.first_top - paper.top if self.places else 0.0
        """Millimetres from the margin to the text of page 1, until that has begun."""
        self.break_before = False

    def write_footer(self) -> None:
        """What stands at the foot of each page: its text at the left, the page at the right."""
        paragraph = self.file.sections[0].footer.paragraphs[0]
        paragraph.style = self.file.styles["Small"]
        self._spans(paragraph, self.document.footer)
        self._go_to_edge(paragraph)
        before, _, rest = self.document.page_label.partition("{page}")
        between, _, after = rest.partition("{pages}")
        for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            paragraph.add_run(text)
            if field:
                add_field(paragraph, field)
        for run in paragraph._p.iter(qn("w:r")):
            hand = Run(run, paragraph).font
            hand.size, hand.color.rgb = Pt(8), colour_of(MUTED)

    def blocks(self, blocks: Blocks) -> None:
        for block in blocks:
            self._block(block)

    def _block(self, block: Block) -> None:
        match block:
            case Paragraph(spans):
                self._paragraph(spans)
            case Heading(level, spans, number):
                first = (Span(f"{number}. "), *spans) if number else spans
                self._paragraph(first, "Title" if level == 1 else "Heading 1").keep_with_next = True
            case ItemList():
                self._list(block)
            case Table():
                self._table(block)
            case TermList(terms):
                self._terms(terms)
            case Group():
                self._group(block)
            case PageBreak():
                self.break_before = True

    def _group(self, group: Group) -> None:
        outside = self.style, self.place
        self.place = self.places.get(group.role)
        if group.role in ("say", "private"):
            self.style = group.role.capitalize()
        elif group.role in _SMALL:
            self.style = self.style or "Small"
        match group.role:
            case "spell":
                self._spell(group.blocks)
            case "fields":
                for spans in _items(group.blocks):
                    self._paragraph(spans).space_before = Pt(6)
            case "notes":
                self.blocks(group.blocks)
                for _ in range(_NOTE_LINES):
                    self._paragraph((), "Line to write on")
            case "signature":
                self.file.paragraphs[-1].paragraph_format.keep_with_next = True
                room = self._paragraph(())
                room.space_after, room.keep_with_next = Pt(24), True
                self.blocks(group.blocks)
            case _:
                self.blocks(group.blocks)
        if group.role in _APART and not self.place:
            self._paragraph((), "Small")
        self.style, self.place = outside

    def _spell(self, blocks: Blocks) -> None:
        """The letters of a name, each with its word, in a row."""
        letters = [_text(spans).replace("\n", " ") for spans in _items(blocks)]
        if letters:
            self._paragraph((Span(_BETWEEN.join(letters), strong=True),))

    def _paragraph(self, spans: Spans, style: str = "") -> Any:
        """A paragraph with `spans`, and gives its format."""
        paragraph = self.into.add_paragraph(style=style or self.style or "Normal")
        self._spans(paragraph, spans)
        form = paragraph.paragraph_format
        if self.place:
            put_at(paragraph, self.place)
        elif self.space_above and self.into is self.file:
            form.space_before, self.space_above = Mm(self.space_above), 0.0
        if self.break_before:
            form.page_break_before, self.break_before = True, False
        return form

    def _list(self, block: ItemList) -> None:
        number = begin_to_count(self.file) if block.kind == "number" else None
        for item in block.items:
            spans, rest = _head(item)
            if block.kind == "tick":
                self._paragraph((_BOX, *spans))
            elif number is None:
                self._paragraph(spans, "List Bullet")
            else:
                count(self._paragraph(spans, "List Number"), number)
            self.blocks(rest)

    def _table(self, block: Table) -> None:
        rows = [*([block.head] if block.head else []), *block.rows]
        table = self._grid(len(rows), self._widths(block))
        for number, (row, cells) in enumerate(zip(table.rows, rows, strict=True)):
            head = bool(block.head) and number == 0
            mark_row(row, head=head)
            for cell, spans, align in zip(row.cells, cells, block.align, strict=True):
                paragraph = cell.paragraphs[0]
                paragraph.style = self.file.styles[self.style or "Small"]
                right = align == "right"
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT if right else WD_ALIGN_PARAGRAPH.LEFT
                self._spans(
                    paragraph, [span._replace(strong=span.strong or head) for span in spans]
                )
        self._paragraph((), "Small")

    def _widths(self, block: Table) -> list[float]:
        """Of columns, in millimetres: dates, amounts and numbers have theirs, the text the rest."""
        given = [_SUM_COLUMN if side == "right" else 0 for side in block.align]
        given[0] = _DATE_COLUMN
        if len(given) > 1 and given[-1]:
            given[-1] = _LAST_COLUMN
        texts = given.count(0) or 1
        rest = (self.width - sum(given)) / texts
        return [width or rest for width in given]

    def _terms(self, terms: Sequence[Term]) -> None:
        """Names and what belongs to each: a row of a table."""
        widest = max((_room_for(_text(term.name)) for term in terms), default=0.0)
        first = _TERM_COLUMN if self.document.style == "script" else widest
        table = self._grid(len(terms), [first, self.width - first])
        for row, term in zip(table.rows, terms, strict=True):
            mark_row(row, head=bool(term.head))
            for cell, blocks in zip(row.cells, ((Paragraph(term.name),), term.blocks), strict=True):
                self._cell(cell, blocks)
        self._paragraph((), "Small")

    def _grid(self, rows: int, widths: Sequence[float]) -> Any:
        """A table with hairlines between its rows; widths in millimetres."""
        table = self.into.add_table(rows, len(widths))
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)
        add_rules(table, HAIR)
        return table

    def _cell(self, cell: Any, blocks: Blocks) -> None:
        outside = self.into, self.style, self.place
        self.into, self.style, self.place = cell, self.style or "Small", None
        self.blocks(blocks)
        self.into, self.style, self.place = outside
        if len(cell.paragraphs) > 1:
            first = cell.paragraphs[0]._p
            first.getparent().remove(first)

    def _spans(self, paragraph: Any, spans: Sequence[Span]) -> None:
        aside = False
        for span in spans:
            if span.aside and not aside:
                self._go_to_edge(paragraph)
            aside = span.aside
            self._span(paragraph, span)

    def _go_to_edge(self, paragraph: Any) -> None:
        """What follows ends at the right-hand edge of the text."""
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(self.width), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run("\t")

    def _span(self, paragraph: Any, span: Span) -> None:
        text = _BLANK if span.blank and not span.text else span.text
        for part, tongue in parts_of(text, self.document.language):
            run = paragraph.add_run(part)
            if span.strong:
                run.bold = True
            if span.quiet:
                run.font.color.rgb = colour_of(MUTED)
                run.bold = False
            if tongue:
                properties = run._r.get_or_add_rPr()
                set_faces(properties, tongue)
                set_language(properties, tongue)


def _head(item: Blocks) -> tuple[Spans, Blocks]:
    """The text that an item begins with, and what follows below it."""
    match item:
        case (Paragraph(spans), *rest):
            return spans, tuple(rest)
        case _:
            return (), item


def _items(blocks: Blocks) -> list[Spans]:
    """The text that each item of the lists in `blocks` begins with."""
    lists = [block for block in blocks if isinstance(block, ItemList)]
    return [_head(item)[0] for block in lists for item in block.items]


def _room_for(name: str) -> float:
    """Millimetres for a name in the small hand, as wide as its letters may be."""
    signs = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in name)
    return min(6 + 2.1 * signs, 40.0)


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)
