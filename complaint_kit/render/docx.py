"""A Document as a Word file, to be changed before it is sent: real styles, lists and tables.

What has a place on page 1 of the PDF has it here, so that the address meets the window.
"""

from __future__ import annotations

import io
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Any, NamedTuple

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
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
from complaint_kit.render.style import HAIRLINE, INK, MUTED, PINE, PLUM
from complaint_kit.render.tongues import parts_of

_LATIN = "Calibri"
_EAST_ASIAN = {"ko": "Malgun Gothic", "ja": "Yu Gothic", "zh": "Microsoft YaHei"}
"""Faces that Word has, or puts its own in place of."""
_TWIPS = 1440 / 25.4  # a millimetre
_BLANK = "_" * 24
_BETWEEN = " · "
_NOTE_LINES = 6
_DATE_COLUMN, _LAST_COLUMNS, _TERM_COLUMN = 27, 24, 47  # millimetres
_NO_TIME = (1980, 1, 1, 0, 0, 0)
_QUIET_STYLES = {"sender", "recipient", "date", "log", "enclosures", "key", "small"}
"""Groups that are set smaller and closer."""


def render(document: Document) -> bytes:
    """The document as a .docx. The same document gives the same bytes."""
    return _Writer(document).write()


class _Line(NamedTuple):
    """A line round a paragraph or between rows."""

    colour: str
    eighths: int
    """Of a point, how thick."""
    space: int = 0
    """Points between it and the text."""
    kind: str = "single"

    def drawn(self, side: str) -> Any:
        line = OxmlElement(f"w:{side}")
        colour = self.colour.removeprefix("#")
        values = {"val": self.kind, "sz": self.eighths, "space": self.space, "color": colour}
        for name, value in values.items():
            line.set(qn(f"w:{name}"), str(value))
        return line


_HAIR = _Line(HAIRLINE, 4)


class _Writer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.file: Any = docx.Document()
        self.into: Any = self.file
        """What paragraphs are added to: the file, or a cell of a table."""
        self.width = document.paper.width - document.paper.left - document.paper.right
        self.style = ""
        """The style of paragraphs where a group has one of its own."""
        self.frame: Place | None = None
        self.break_before = False

    def write(self) -> bytes:
        self._set_paper()
        self._set_styles()
        self._set_properties()
        self._write_footer()
        self._blocks(self.document.blocks)
        return _without_clock(self.file)

    # The file ---------------------------------------------------------------------------------

    def _set_paper(self) -> None:
        paper, section = self.document.paper, self.file.sections[0]
        section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
        section.left_margin, section.right_margin = Mm(paper.left), Mm(paper.right)
        section.top_margin, section.bottom_margin = Mm(paper.top), Mm(paper.bottom)
        section.footer_distance = Mm(paper.bottom / 2)

    def _set_styles(self) -> None:
        styles = self.file.styles
        script = self.document.style == "script"
        self._define("Normal", 10.5 if script else 10, after=6)
        self._define("Title", 18 if script else 12, bold=True, after=4)
        self._define("Heading 1", 12 if script else 10, bold=True, before=10, after=3)
        for name in ("List Bullet", "List Number"):
            styles[name].paragraph_format.space_after = Pt(2)
        self._define("Small", 9.5, new=True, after=0)
        self._define("Say", 12 if script else 10, new=True, bold=True, after=6)
        _border(styles["Say"].element.get_or_add_pPr(), "left", _Line(PINE, 18, 8))
        self._define("Private", 12, new=True, bold=True, after=8, colour=PLUM)
        for side in ("top", "left", "bottom", "right"):
            _border(styles["Private"].element.get_or_add_pPr(), side, _Line(PLUM, 12, 6, "dashed"))
        self._define("Line to write on", 10, new=True, before=14, after=0)
        for side in ("bottom", "between"):
            _border(styles["Line to write on"].element.get_or_add_pPr(), side, _HAIR)

    def _define(
        self,
        name: str,
        size: float,
        *,
        new: bool = False,
        bold: bool = False,
        before: float = 0,
        after: float = 0,
        colour: str = INK,
    ) -> None:
        styles = self.file.styles
        style = styles.add_style(name, 1) if new else styles[name]
        if new:
            style.base_style = styles["Normal"]
        style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
        style.font.color.rgb = _rgb(colour)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.line_spacing = 1.15
        properties = style.element.get_or_add_rPr()
        _faces(properties, _EAST_ASIAN.get(self._tongue(), _EAST_ASIAN["zh"]))
        if name == "Normal":
            _language(properties, self.document.language)
        if name == "Title":
            borders = style.element.pPr.find(qn("w:pBdr"))
            if borders is not None:
                style.element.pPr.remove(borders)

    def _tongue(self) -> str:
        return self.document.language.partition("-")[0]

    def _set_properties(self) -> None:
        properties = self.file.core_properties
        day = datetime.combine(self.document.date, time(), UTC)
        properties.title = self.document.title
        properties.language = self.document.language
        properties.author = properties.comments = properties.last_modified_by = ""
        properties.created = properties.modified = day
        properties.revision = 1

    def _write_footer(self) -> None:
        paragraph = self.file.sections[0].footer.paragraphs[0]
        paragraph.style = self.file.styles["Small"]
        self._spans(paragraph, self.document.footer)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(self.width), WD_TAB_ALIGNMENT.RIGHT)
        paragraph.add_run("\t")
        before, _, rest = self.document.page_label.partition("{page}")
        between, _, after = rest.partition("{pages}")
        for text, field in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
            if text:
                paragraph.add_run(text)
            if field:
                _field(paragraph, field)
        for run in paragraph._p.iter(qn("w:r")):
            hand = Run(run, paragraph).font
            hand.size, hand.color.rgb = Pt(8), _rgb(MUTED)

    # Its parts --------------------------------------------------------------------------------

    def _blocks(self, blocks: Blocks) -> None:
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
        before = self.style, self.frame
        places = self.document.paper.places if self.document.style == "letter" else {}
        if group.role in _QUIET_STYLES and not self.style:
            self.style = "Small"
        if group.role in ("say", "private"):
            self.style = group.role.capitalize()
        self.frame = places.get(group.role)
        if group.role == "signature":
            self._paragraph(()).space_after = Pt(24)
        if group.role == "spell":
            self._spell(group.blocks)
        elif group.role == "fields":
            self._lines(group.blocks)
        else:
            self._blocks(group.blocks)
        if group.role == "notes":
            for _ in range(_NOTE_LINES):
                self._paragraph((), "Line to write on")
        if group.role in ("recipient", "date", "log", "sender") and not self.frame:
            self._paragraph((), "Small")
        self.style, self.frame = before

    def _spell(self, blocks: Blocks) -> None:
        """The letters of a name, each with its word, in a row."""
        letters = [_text(spans).replace("\n", " ") for spans in _items(blocks)]
        if letters:
            self._paragraph((Span(_BETWEEN.join(letters), strong=True),))

    def _lines(self, blocks: Blocks) -> None:
        """Labels, each with a line to write on."""
        for spans in _items(blocks):
            self._paragraph(spans).space_before = Pt(6)

    def _paragraph(self, spans: Spans, style: str = "") -> Any:
        """A paragraph with `spans`, and gives its format."""
        paragraph = self.into.add_paragraph(style=style or self.style or "Normal")
        self._spans(paragraph, spans)
        form = paragraph.paragraph_format
        if self.frame:
            _place(paragraph, self.frame)
        elif self.document.paper.places and self.document.style == "letter" and self._is_first():
            form.space_before = Mm(self.document.paper.first_top - self.document.paper.top)
        if self.break_before:
            form.page_break_before, self.break_before = True, False
        return form

    def _is_first(self) -> bool:
        """Whether nothing but groups with a place of their own stands before, and says so once."""
        if self.into is not self.file or getattr(self, "_begun", False):
            return False
        self._begun = True
        return True

    def _list(self, block: ItemList) -> None:
        style = "List Number" if block.kind == "number" else "List Bullet"
        numbering = self._restart() if block.kind == "number" else None
        for item in block.items:
            first, *rest = item or (Paragraph(()),)
            if block.kind == "tick" or not isinstance(first, Paragraph):
                box = Span("☐ ") if block.kind == "tick" else Span("")
                spans = first.spans if isinstance(first, Paragraph) else ()
                self._paragraph((box, *spans), "" if block.kind == "tick" else style)
                rest = rest if isinstance(first, Paragraph) else [first, *rest]
            else:
                form = self._paragraph(first.spans, style)
                if numbering:
                    _number(form, numbering)
            self._blocks(tuple(rest))

    def _restart(self) -> int:
        """The number of a list that counts from one again."""
        numbering = self.file.part.numbering_part.numbering_definitions._numbering
        style = self.file.styles["List Number"].element
        kind = style.pPr.numPr.numId.val
        abstract = numbering.num_having_numId(kind).abstractNumId.val
        number = numbering.add_num(abstract)
        number.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(number.numId)

    def _table(self, block: Table) -> None:
        rows = [*([block.head] if block.head else []), *block.rows]
        widths = self._widths(block)
        table = self._grid(len(rows), widths)
        for row, cells in zip(table.rows, rows, strict=True):
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
            for cell, spans, align in zip(row.cells, cells, block.align, strict=True):
                paragraph = cell.paragraphs[0]
                paragraph.style = self.file.styles[self.style or "Small"]
                paragraph.alignment = 2 if align == "right" else 0
                self._spans(paragraph, spans)
        if block.head:
            table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
            for cell in table.rows[0].cells:
                for run in cell.paragraphs[0].runs:
                    run.bold = True
        self._paragraph((), "Small")

    def _widths(self, block: Table) -> list[float]:
        last = [_LAST_COLUMNS if side == "right" else 0 for side in block.align]
        last[0] = _DATE_COLUMN
        wide = [number for number, width in enumerate(last) if not width] or [len(last) - 1]
        rest = (self.width - sum(last)) / len(wide)
        return [rest if number in wide else width for number, width in enumerate(last)]

    def _grid(self, rows: int, widths: Sequence[float]) -> Any:
        """A table with hairlines between its rows; widths in millimetres."""
        table = self.into.add_table(rows, len(widths))
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
            for cell in column.cells:
                cell.width = Mm(width)
        borders = OxmlElement("w:tblBorders")
        for side in ("bottom", "insideH"):
            borders.append(_HAIR.drawn(side))
        table._tbl.tblPr.append(borders)
        return table

    def _terms(self, terms: Sequence[Term]) -> None:
        """Names and what belongs to each: a row of a table."""
        widest = max((_room_for(_text(term.name)) for term in terms), default=0.0)
        first = _TERM_COLUMN if self.document.style == "script" else widest
        table = self._grid(len(terms), [first, self.width - first])
        for row, term in zip(table.rows, terms, strict=True):
            name, said = row.cells
            self._cell(name, (Paragraph(term.name),))
            self._cell(said, term.blocks)
        if terms and terms[0].head:
            table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        self._paragraph((), "Small")

    def _cell(self, cell: Any, blocks: Blocks) -> None:
        outside, self.into = self.into, cell
        frame, self.frame = self.frame, None
        style, self.style = self.style, self.style or "Small"
        self._blocks(blocks)
        self.into, self.frame, self.style = outside, frame, style
        if len(cell.paragraphs) > 1:
            first = cell.paragraphs[0]._p
            first.getparent().remove(first)

    # Its words --------------------------------------------------------------------------------

    def _spans(self, paragraph: Any, spans: Spans) -> None:
        aside = False
        for span in spans:
            if span.aside and not aside:
                stops = paragraph.paragraph_format.tab_stops
                stops.add_tab_stop(Mm(self.width), WD_TAB_ALIGNMENT.RIGHT)
                paragraph.add_run("\t")
            aside = span.aside
            self._span(paragraph, span)

    def _span(self, paragraph: Any, span: Span) -> None:
        text = _BLANK if span.blank and not span.text else span.text
        for part, tongue in parts_of(text, self.document.language):
            run = paragraph.add_run(part)
            if span.strong:
                run.bold = True
            if span.quiet:
                run.font.color.rgb = _rgb(MUTED)
                run.bold = False
            if tongue:
                properties = run._r.get_or_add_rPr()
                _faces(properties, _EAST_ASIAN.get(tongue, _EAST_ASIAN["zh"]))
                _language(properties, tongue)


def _items(blocks: Blocks) -> list[Spans]:
    """The first paragraph of each item of the lists in `blocks`."""
    items = [item for block in blocks if isinstance(block, ItemList) for item in block.items]
    return [item[0].spans for item in items if item and isinstance(item[0], Paragraph)]


def _room_for(name: str) -> float:
    """Millimetres for a name in the small hand, as wide as its letters may be."""
    signs = sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in name)
    return min(6 + 2.1 * signs, 40.0)


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans)


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.removeprefix("#"))


def _faces(properties: Any, east_asian: str) -> None:
    """The faces of a style or a run, for each kind of script."""
    faces = properties.get_or_add_rFonts()
    for name in [name for name in faces.attrib if "Theme" in name]:
        del faces.attrib[name]
    for kind in ("ascii", "hAnsi", "cs"):
        faces.set(qn(f"w:{kind}"), _LATIN)
    faces.set(qn("w:eastAsia"), east_asian)


def _language(properties: Any, tag: str) -> None:
    """The language of a style or a run: what spell checkers and readers aloud go by."""
    language = properties.find(qn("w:lang"))
    if language is None:
        language = OxmlElement("w:lang")
        properties.append(language)
    tag = {"zh-Hans-CN": "zh-CN", "zh": "zh-CN", "ko": "ko-KR", "ja": "ja-JP"}.get(tag, tag)
    for kind in ("val", "eastAsia"):
        language.set(qn(f"w:{kind}"), tag)


def _border(properties: Any, side: str, line: _Line) -> None:
    borders = properties.find(qn("w:pBdr"))
    if borders is None:
        borders = OxmlElement("w:pBdr")
        properties.insert_element_before(
            borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl"
        )
    borders.append(line.drawn(side))


def _place(paragraph: Any, place: Place) -> None:
    """Put a paragraph where a group of page 1 has its place; those that follow join it."""
    frame = OxmlElement("w:framePr")
    values: Mapping[str, object] = {
        "w": round(place.width * _TWIPS),
        "hAnchor": "page",
        "vAnchor": "page",
        "x": round(place.left * _TWIPS),
        "y": round(place.top * _TWIPS),
        "wrap": "around",
    }
    for name, value in values.items():
        frame.set(qn(f"w:{name}"), str(value))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        frame, "w:widowControl", "w:numPr", "w:pBdr", "w:tabs", "w:spacing", "w:ind", "w:jc"
    )


def _field(paragraph: Any, code: str) -> None:
    """A number that the reader's program puts in."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = paragraph.add_run("1")
    field.append(run._r)
    paragraph._p.append(field)


def _number(form: Any, number: int) -> None:
    """Let a paragraph be counted in the list `number`."""
    properties = form._element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def _without_clock(file: Any) -> bytes:
    """The file's bytes, every part dated the same: a clock would make them differ each time."""
    made, written = io.BytesIO(), io.BytesIO()
    file.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(written, "w") as again:
        for name in parts.namelist():
            about = zipfile.ZipInfo(name, _NO_TIME)
            again.writestr(about, parts.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()
