"""The faces of the PDF: registering them once a process, measuring words, what they cover."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from complaint_kit.document import Document, Span, walk_spans

FONTS = Path(__file__).parent / "fonts"
FILES = {"regular": "NotoSans-Regular.ttf", "semibold": "NotoSans-SemiBold.ttf"}

ASCENT, DESCENT = 1.069, 0.293
"""Of both faces, in ems: where a browser puts the baseline in a line box follows from them."""

UNDRAWN = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufe0e\ufe0f\ufeff")
)
"""Characters that steer and have no shape of their own; as a table for `str.translate`."""

LONGEST_WORD = 40


class Widths(dict[str, float]):
    """Widths of strings in ems, filled as they are asked for."""

    def __init__(self, advances: dict[str, float], default: float) -> None:
        super().__init__()
        self.advances = advances
        self.default = default

    def __missing__(self, text: str) -> float:
        advance, default = self.advances.get, self.default
        width = sum([advance(character, default) for character in text])
        if len(text) <= LONGEST_WORD:
            self[text] = width
        return width


class Face(NamedTuple):
    """`name` is ReportLab's, `font` its object; `covers` holds the characters it can draw."""

    name: str
    font: TTFont
    widths: Widths
    covers: frozenset[str]


class Faces(NamedTuple):
    regular: Face
    semibold: Face
    covers: frozenset[str]
    """What needs no other face, characters without a shape included."""


@cache
def load() -> Faces:
    """The two faces, read and registered with ReportLab at the first call.

    Raises OSError if the files are not where `scripts/make_fonts.py` puts them.
    """
    regular, semibold = (_load(name) for name in FILES.values())
    shapeless = {"\n", "\t", *map(chr, UNDRAWN)}
    return Faces(regular, semibold, (regular.covers & semibold.covers) | shapeless)


def for_one_document() -> Faces:
    """The same faces with no word measured yet: a customer's words outlive no document."""
    faces = load()
    regular, semibold = (
        face._replace(widths=Widths(face.widths.advances, face.widths.default))
        for face in (faces.regular, faces.semibold)
    )
    return faces._replace(regular=regular, semibold=semibold)


def _load(file: str) -> Face:
    # Not `asciiReadable`: it would put all of ASCII into every file.
    font = TTFont(f"ComplaintKit{Path(file).stem}", str(FONTS / file), asciiReadable=False)
    pdfmetrics.registerFont(font)
    advances = {chr(code): width / 1000 for code, width in font.face.charWidths.items()}
    advances |= {chr(code): 0.0 for code in UNDRAWN}
    covers = frozenset(chr(code) for code in font.face.charToGlyph)
    return Face(font.fontName, font, Widths(advances, font.face.defaultWidth / 1000), covers)


def missing(document: Document) -> tuple[str, ...]:
    """The characters of `document` that no face can draw, in order of appearance, each once."""
    spans: list[Span] = [*walk_spans(document.blocks), *document.footer]
    text = "".join([span.text for span in spans]) + document.page_label.format(page=1, pages=1)
    absent = set(text) - load().covers
    return tuple(sorted(absent, key=text.index))
