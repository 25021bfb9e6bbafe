"""Where the lines of a document stand on its pages, before and after it is a PDF."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from pypdf import PdfReader

from complaint_kit.document import Document, walk_spans
from complaint_kit.render.pages import Page
from complaint_kit.render.pdf import lay_out, render
from complaint_kit.render.style import MM, Hand
from complaint_kit.render.units import Unit, Words

GAP = "\u2003"
"""Stands for a thing without text, such as a line to write on."""
BLUR = 0.1
"""Points that nobody sees."""


def texts(document: Document) -> list[str]:
    """The text of each page of the PDF."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(render(document))).pages]


def letters(text: str) -> Counter[str]:
    return Counter(re.sub(r"\s", "", text))


class Shown(NamedTuple):
    """A line of text on a page; points from the top left corner."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    hand: Hand


def pages_of(document: Document) -> list[Page]:
    return lay_out(document).pages


def shown(page: Page) -> list[Shown]:
    return [line for y, unit in page.units for line in lines_of(unit, y)]


def lines_of(unit: Unit, top: float) -> Iterator[Shown]:
    """The lines of `unit` if it stands `top` points below the edge."""
    for mark in unit.marks:
        if not isinstance(mark, Words):
            continue
        baseline = top + mark.y
        for line in mark.lines:
            spare = {"left": 0.0, "center": 0.5, "right": 1.0}[mark.align]
            left = mark.x + spare * (mark.width - line.width)
            hands = [s.run.hand for s in line.segments if isinstance(s.run.hand, Hand)]
            if hands and line.text.strip():
                size = max(hand.size for hand in hands)
                yield Shown(
                    "".join(s.text if s.run.fixed is None else GAP for s in line.segments),
                    left,
                    left + line.width,
                    baseline - 0.7 * size,
                    baseline + 0.2 * size,
                    hands[0],
                )
            baseline += mark.leading
    for y, child in unit.children:
        yield from lines_of(child, top + y)


def lost(document: Document) -> Counter[str]:
    """The letters of the text that the PDF does not give back."""
    wanted = letters("".join(span.text for span in walk_spans(document.blocks)))
    return wanted - letters("".join(texts(document)))


def overlapping(document: Document) -> list[tuple[Shown, Shown]]:
    """Lines that stand on each other."""
    return [
        (line, other)
        for page in pages_of(document)
        for line, other in combinations(sorted(shown(page), key=lambda line: line.top), 2)
        if other.top < line.bottom
        and line.right > other.left + BLUR
        and other.right > line.left + BLUR
    ]


def outside(document: Document) -> list[Shown]:
    """Lines that stand in a margin."""
    paper = document.paper
    return [
        line
        for page in pages_of(document)
        for line in shown(page)
        if line.left < paper.left * MM - BLUR
        or line.right > (paper.width - paper.right) * MM + BLUR
        or line.bottom > (paper.height - paper.bottom) * MM + BLUR
    ]
