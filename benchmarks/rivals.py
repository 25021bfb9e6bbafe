"""Other ways to draw the same document, to compare with.

The floor is ReportLab's raw canvas that draws the same lines in the same faces, broken and
placed beforehand, without tags. Platypus and typst get the same text as plain paragraphs and a
table.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from complaint_kit.document import Document, ItemList, Paragraph, Table, TermList
from complaint_kit.render import faces
from complaint_kit.render.pdf import lay_out
from complaint_kit.render.style import MM, Hand
from complaint_kit.render.units import Unit, Words


class Shown(NamedTuple):
    """A piece of one line: where it stands (points from the bottom left) and how."""

    x: float
    y: float
    text: str
    hand: Hand


def lines_of(document: Document) -> list[list[Shown]]:
    """For each page of `document` the pieces of text on it, where the renderer puts them."""
    height = document.paper.height * MM
    return [
        [piece for y, unit in page.units for piece in _pieces(unit, y, height)]
        for page in lay_out(document).pages
    ]


def _pieces(unit: Unit, top: float, height: float) -> list[Shown]:
    pieces: list[Shown] = []
    for mark in unit.marks:
        if not isinstance(mark, Words):
            continue
        y = height - top - mark.y
        for line in mark.lines:
            spare = {"left": 0.0, "center": 0.5, "right": 1.0}[mark.align]
            x = mark.x + spare * (mark.width - line.width)
            for segment in line.segments:
                if isinstance(segment.run.hand, Hand):
                    pieces.append(Shown(x, y, segment.text, segment.run.hand))
                x += segment.width
            y -= mark.leading
    for below, child in unit.children:
        pieces += _pieces(child, top + below, height)
    return pieces


def raw_canvas(document: Document, pages: Sequence[Sequence[Shown]]) -> bytes:
    """`pages` drawn with ReportLab's own calls and nothing else."""
    # As in the renderer: otherwise pages are spread to ASCII, which only costs time.
    rl_config.useA85 = 0
    file = io.BytesIO()
    size = (document.paper.width * MM, document.paper.height * MM)
    canvas = Canvas(file, pagesize=size, pageCompression=1, invariant=1)
    names = {True: faces.name_of("SemiBold"), False: faces.name_of("Regular")}
    for page in pages:
        text = canvas.beginText()
        for piece in page:
            text.setTextOrigin(piece.x, piece.y)
            text.setFont(names[piece.hand.bold], piece.hand.size)
            text.textOut(piece.text)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def platypus(document: Document) -> bytes:
    """The text of `document` as Platypus paragraphs and a table."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph as Flowing
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus import Table as FlowingTable

    style = ParagraphStyle("plain", fontName=faces.name_of("Regular"), fontSize=10, leading=13.5)
    story: list[Any] = []
    for kind, content in _plain(document.blocks):
        if kind == "table":
            cells = [[Flowing(_escaped(cell), style) for cell in row] for row in content]
            story.append(FlowingTable(cells, colWidths=[68, 280, 62, 30], repeatRows=1))
        else:
            story.append(Flowing(_escaped(content), style))
    file = io.BytesIO()
    paper = document.paper
    SimpleDocTemplate(
        file,
        pagesize=(paper.width * MM, paper.height * MM),
        leftMargin=paper.left * MM - 6,
        rightMargin=paper.right * MM - 6,
        topMargin=paper.top * MM,
        bottomMargin=paper.bottom * MM,
        pageCompression=1,
    ).build(story)
    return file.getvalue()


def typst(document: Document) -> Callable[[], bytes] | None:
    """Compiles the text of `document` with a new compiler each time; None without typst."""
    try:
        import typst as compiler
    except ImportError:
        return None
    parts = ['#set page(margin: (left: 25mm, right: 20mm, y: 20mm), paper: "a4")']
    parts.append('#set text(font: "Complaint Kit Sans", size: 10pt, lang: "en")')
    for kind, content in _plain(document.blocks):
        if kind == "table":
            cells = ", ".join(_quoted(cell) for row in content for cell in row)
            parts.append(f"#table(columns: (24mm, 1fr, 22mm, 10mm), {cells})")
        else:
            parts.append(f"#par({_quoted(content)})")
    source = "\n".join(parts).encode()
    fonts = [str(faces.FONTS)]

    def compiled() -> bytes:
        return bytes(compiler.compile(source, font_paths=fonts, ignore_system_fonts=True))  # type: ignore

    return compiled


def _plain(blocks: Sequence[Any]) -> list[tuple[str, Any]]:
    """`blocks` as ("text", str) and ("table", rows of str), without any looks."""
    result: list[tuple[str, Any]] = []
    for block in blocks:
        if isinstance(block, Table):
            rows = [block.head, *block.rows]
            result.append(("table", [["".join(s.text for s in c) for c in row] for row in rows]))
        elif isinstance(block, ItemList):
            for item in block.items:
                result += _plain(item)
        elif isinstance(block, TermList):
            for term in block.terms:
                result += _plain((Paragraph(term.name), *term.blocks))
        elif hasattr(block, "spans"):
            result.append(("text", "".join(span.text for span in block.spans)))
        elif hasattr(block, "blocks"):
            result += _plain(block.blocks)
    return result


def _escaped(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape(text).replace("\n", "<br/>")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
