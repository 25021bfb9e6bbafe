"""Draws a document as tagged PDF (PDF/UA-1; to keep, PDF/A-3a too) on ReportLab's raw canvas.

Text never passes through markup: whatever a customer types is drawn as typed.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from threading import Lock
from typing import NamedTuple

from complaint_kit.document import Document, Span, walk_spans
from complaint_kit.errors import Unusable
from complaint_kit.render import faces
from complaint_kit.render.flow import Flow
from complaint_kit.render.letter import place_groups
from complaint_kit.render.linebreak import break_lines
from complaint_kit.render.pages import Page, paginate
from complaint_kit.render.painter import Painter
from complaint_kit.render.style import HAIR, MM, STYLES, Style, tighten
from complaint_kit.render.tagging import Element, TaggedCanvas
from complaint_kit.render.units import Stroke, Words

_drawing = Lock()
"""ReportLab's faces keep a reading position while they are subset: one thread at a time."""


MOST_NAMED = 5

LITTLE = 0.25
"""A second page that is filled no further than this is saved, if closer lines can save it."""


class LaidOut(NamedTuple):
    """The pages of a document, and the flow that made them with its structure."""

    flow: Flow
    pages: list[Page]


def render(document: Document, inside: bytes | None = None) -> bytes:
    """The PDF of `document`; the same bytes for the same arguments.

    `inside` is a JSON file for it to carry: whoever has the PDF can read it, so a copy to send
    has none.

    Raises what `refuse_missing` does.
    """
    return _draw([document], inside)


def render_beside(sent: Document, read: Document, inside: bytes | None = None) -> bytes:
    """Both documents as one PDF, page beside page: as it is sent at the left, to be read at the
    right. `inside` and what is raised are as with `render`.
    """
    return _draw([sent, read], inside)


def _draw(documents: Sequence[Document], inside: bytes | None) -> bytes:
    """The PDF of `documents`, each in a column of its own; title and day are the first one's."""
    for document in documents:
        refuse_missing(document)
    first = documents[0]
    width, height = first.paper.width * MM, first.paper.height * MM
    laid = [lay_out(document) for document in documents]
    with _drawing:
        canvas = TaggedCanvas(
            _root_of(documents, laid),
            (len(documents) * width, height),
            title=first.title,
            language=first.language,
            day=first.date,
            font=faces.name_of("Regular"),
        )
        columns = [
            (document, pages, Painter(canvas, height, flow.faces, document.language), flow)
            for document, (flow, pages) in zip(documents, laid, strict=True)
        ]
        for number in range(max(len(pages) for _flow, pages in laid)):
            for place, (document, pages, painter, flow) in enumerate(columns):
                if number < len(pages):
                    with canvas.shifted(place * width):
                        painter.page(pages[number])
                        _footer(painter, flow, document, page=number + 1, pages=len(pages))
            canvas.showPage()
        return canvas.finish(inside)


def _root_of(documents: Sequence[Document], laid: Sequence[LaidOut]) -> Element:
    """The structure of the only document; of several, each a part in its own language."""
    if len(laid) == 1:
        return laid[0].flow.root
    root = Element("Document")
    for document, (flow, _pages) in zip(documents, laid, strict=True):
        root.adopt(flow.root, document.language)
    return root


def refuse_missing(document: Document) -> None:
    """Raises Unusable("pdf.missing_characters") if no face can draw some of the text.

    It has the first such characters with their names, and the place of the first of all: they
    are never left out or drawn as boxes.
    """
    absent = faces.missing(document)
    if not absent:
        return
    spans = walk_spans(document.blocks)
    place = next((span.source for span in spans if absent[0] in span.text), "")
    named = ", ".join(map(_named, absent[:MOST_NAMED]))
    more = " …" if len(absent) > MOST_NAMED else ""
    raise Unusable("pdf.missing_characters", place, characters=named + more)


def lay_out(document: Document) -> LaidOut:
    """Where everything stands; set more closely if that saves a page with little on it."""
    style = STYLES[document.style]
    usual = _lay_out(document, style)
    if not _runs_over(usual.pages, LITTLE * _room(document)):
        return usual
    closer = _lay_out(document, tighten(style))
    return closer if len(closer.pages) < len(usual.pages) else usual


def _lay_out(document: Document, style: Style) -> LaidOut:
    paper = document.paper
    left, right = paper.left * MM, (paper.width - paper.right) * MM
    flow = Flow(style, faces.for_one_document(document), Element("Document"))
    setting = flow.page_setting(left, right - left)
    units, placed = place_groups(flow, document.blocks, setting, paper.places)
    pages = paginate(
        units,
        placed,
        first_top=paper.first_top * MM,
        top=paper.top * MM,
        bottom=(paper.height - paper.bottom) * MM,
    )
    return LaidOut(flow, pages)


def _runs_over(pages: Sequence[Page], little: float) -> bool:
    """Whether what would be one page has become two, with no more than `little` on the second."""
    return any(
        after.goes_on and not page.goes_on and after.fill < little
        for page, after in pairwise(pages)
    )


def _room(document: Document) -> float:
    """The height of the text on a page, in points."""
    return (document.paper.height - document.paper.top - document.paper.bottom) * MM


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"{character} (U+{ord(character):04X} {name})".replace(" )", ")")


def _footer(painter: Painter, flow: Flow, document: Document, *, page: int, pages: int) -> None:
    """A hairline, the footer's text at the left, the page at the right."""
    paper, style = document.paper, flow.style
    hand = style.footer
    left, right = paper.left * MM, (paper.width - paper.right) * MM
    top = (paper.height - paper.bottom + style.footer_rule_mm) * MM
    y = top + style.footer_padding + hand.baseline
    label = document.page_label.format(page=page, pages=pages)
    at_right = break_lines(flow.runs((Span(label),), hand), right - left)[:1]
    room = right - left - sum(line.width for line in at_right) - style.aside_gap
    at_left = break_lines(flow.runs(document.footer, hand), max(room, 1.0))[:2]
    painter.mark(Stroke(left, top, right, top, HAIR), 0)
    painter.mark(Words(left, y, room, hand.leading, at_left, None), 0)
    painter.mark(Words(left, y, right - left, hand.leading, at_right, None, "right"), 0)
