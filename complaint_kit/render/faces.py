"""The faces of the PDF: registering them once a process, measuring words, what they cover.

A face is a stack of files: Latin, Greek and Cyrillic; Hangul; Chinese. Each character is drawn by
the first of them that covers it, and a file is read when a document first needs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from complaint_kit.document import Document, Span, walk_spans

FONTS = Path(__file__).parent / "fonts"

Script = Literal["latin", "hangul", "han"]
Weight = Literal["Regular", "SemiBold"]
_FILES: Mapping[Script, str] = {"latin": "NotoSans", "hangul": "NotoSansKR", "han": "NotoSansSC"}
_OWN_SIGNS: Mapping[str, tuple[Script, str]] = {"ko": ("hangul", "“”‘’…"), "zh": ("han", "“”…—")}
"""Signs that a language takes from its own script: they have other widths there. A Chinese letter
leaves ’ to Latin words, whose apostrophe it is.
"""

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


class File(NamedTuple):
    """One file: its object in ReportLab, and the widths, in ems, of the characters it can draw."""

    name: str
    font: TTFont
    advances: dict[str, float]


class Stack(NamedTuple):
    """The files of a face, in the order in which they are asked."""

    files: tuple[File, ...]
    own_signs: Mapping[str, int]
    """Signs that a later file draws although an earlier one covers them: its number."""
    advances: dict[str, float]
    default: float

    def number_of(self, character: str) -> int:
        """Of the file that draws `character`; the first if none covers it."""
        if character in self.own_signs:
            return self.own_signs[character]
        found = (n for n, file in enumerate(self.files) if character in file.advances)
        return next(found, 0)


class Face(NamedTuple):
    """One weight, ready for one document."""

    stack: Stack
    widths: Widths


class Faces(NamedTuple):
    regular: Face
    semibold: Face


def for_one_document(document: Document) -> Faces:
    """What `document` needs, with no word measured yet: a customer's words outlive no document.

    Raises OSError if the files are not where `scripts/make_fonts.py` puts them.
    """
    language = _language_of(document)
    scripts = _scripts_for(language, frozenset(_text_of(document)))
    stacks = (_stack(weight, scripts, language) for weight in ("Regular", "SemiBold"))
    return Faces(*(Face(stack, Widths(stack.advances, stack.default)) for stack in stacks))


def missing(document: Document) -> tuple[str, ...]:
    """The characters of `document` that no face can draw, in order of appearance, each once."""
    text = _text_of(document)
    absent = frozenset(text)
    for script in _scripts_for(_language_of(document), absent):
        absent -= covered(script)
    return tuple(sorted(absent, key=text.index))


@cache
def covered(script: Script) -> frozenset[str]:
    """What a script's file draws, and with Latin what has no shape."""
    regular = frozenset(_file(script, "Regular").advances)
    return regular | {"\n", "\t", *map(chr, UNDRAWN)} if script == "latin" else regular


def _scripts_for(language: str, characters: frozenset[str]) -> tuple[Script, ...]:
    """The scripts that `characters` need beside Latin; that of the language goes first."""
    others = characters - covered("latin")
    if not others:
        return ("latin",)
    korean = language == "ko" or (language != "zh" and any("가" <= one <= "힣" for one in others))
    order: tuple[Script, ...] = ("hangul", "han") if korean else ("han", "hangul")
    found: list[Script] = ["latin"]
    for script in order:
        if not others.isdisjoint(covered(script)):
            found.append(script)
            others -= covered(script)
        if not others:
            break
    return tuple(found)


@cache
def _stack(weight: Weight, scripts: tuple[Script, ...], language: str) -> Stack:
    files = [_file(script, weight) for script in scripts]
    if weight != "Regular" and "han" in scripts:
        # In bold there is only what is in everyday use; the rest of a name is better than nothing.
        files.append(_file("han", "Regular"))
    advances: dict[str, float] = {}
    for file in reversed(files):
        advances |= file.advances
    script, signs = _OWN_SIGNS.get(language, ("latin", ""))
    number = scripts.index(script) if script in scripts else 0
    own_signs = {sign: number for sign in signs if sign in files[number].advances and number}
    advances |= {sign: files[number].advances[sign] for sign in own_signs}
    return Stack(tuple(files), own_signs, advances, files[0].font.face.defaultWidth / 1000)


@cache
def _file(script: Script, weight: Weight) -> File:
    """A file, read and registered with ReportLab at the first call."""
    path = FONTS / f"{_FILES[script]}-{weight}.ttf"
    # Not `asciiReadable`: it would put all of ASCII into every file.
    font = TTFont(f"ComplaintKit{path.stem}", str(path), asciiReadable=False)
    pdfmetrics.registerFont(font)
    widths = font.face.charWidths
    advances = {chr(code): widths[code] / 1000 for code in font.face.charToGlyph if code in widths}
    if script == "latin":
        advances |= {chr(code): 0.0 for code in UNDRAWN}
    return File(font.fontName, font, advances)


def _text_of(document: Document) -> str:
    spans: list[Span] = [*walk_spans(document.blocks), *document.footer]
    return "".join([span.text for span in spans]) + document.page_label.format(page=1, pages=1)


def _language_of(document: Document) -> str:
    return document.language.partition("-")[0]


def name_of(weight: Weight) -> str:
    """ReportLab's name for the Latin file of a weight, which is read if it was not before."""
    return _file("latin", weight).name
