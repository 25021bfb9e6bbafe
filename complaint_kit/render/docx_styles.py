"""What a Word file has before its first paragraph: paper, styles, properties."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any, NamedTuple

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Mm, Pt, RGBColor

from complaint_kit.document import Document
from complaint_kit.render.style import HAIRLINE, INK, PINE, PLUM
from complaint_kit.render.wordml import (
    Line,
    add_borders,
    remove_borders,
    set_faces,
    set_language,
)

HAIR = Line(HAIRLINE, 4)
_GREEN, _DASHED = Line(PINE, 18, 8), Line(PLUM, 12, 6, "dashed")


class _Look(NamedTuple):
    """Sizes and distances in points."""

    name: str
    size: float
    bold: bool = False
    before: float = 0
    after: float = 0
    colour: str = INK


def begin(document: Document) -> Any:
    """An empty Word file for `document`: its paper, its language, and the styles of its parts.

    The styles are Word's own for title, headings and lists; of the kit's own are `Small`, `Say` for
    what is said aloud, `Private`, and `Line to write on`.
    """
    file: Any = docx.Document()
    _set_paper(file.sections[0], document)
    for look in _looks(is_script=document.style == "script"):
        _define(file, look, document.language)
    set_language(file.styles["Normal"].element.get_or_add_rPr(), document.language)
    remove_borders(file.styles["Title"])
    add_borders(file.styles["Say"], _GREEN, "left")
    add_borders(file.styles["Private"], _DASHED, "top", "left", "bottom", "right")
    add_borders(file.styles["Line to write on"], HAIR, "bottom", "between")
    for name in ("List Bullet", "List Number"):
        file.styles[name].paragraph_format.space_after = Pt(2)
    _set_properties(file.core_properties, document)
    return file


def colour_of(colour: str) -> RGBColor:
    """A colour as python-docx wants it, from `#RRGGBB`."""
    return RGBColor.from_string(colour.removeprefix("#"))


def _looks(*, is_script: bool) -> tuple[_Look, ...]:
    return (
        _Look("Normal", 10.5 if is_script else 10, after=6),
        _Look("Title", 18 if is_script else 12, bold=True, after=4),
        _Look("Heading 1", 12 if is_script else 10, bold=True, before=10, after=3),
        _Look("Small", 9.5),
        _Look("Say", 12 if is_script else 10, bold=True, after=6),
        _Look("Private", 12, bold=True, after=8, colour=PLUM),
        _Look("Line to write on", 10, before=14),
    )


def _set_paper(section: Any, document: Document) -> None:
    paper = document.paper
    section.page_width, section.page_height = Mm(paper.width), Mm(paper.height)
    section.left_margin, section.right_margin = Mm(paper.left), Mm(paper.right)
    section.top_margin, section.bottom_margin = Mm(paper.top), Mm(paper.bottom)
    section.footer_distance = Mm(paper.bottom / 2)


def _define(file: Any, look: _Look, language: str) -> None:
    styles = file.styles
    if look.name not in styles:
        styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
    style = styles[look.name]
    style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold, False
    style.font.color.rgb = colour_of(look.colour)
    form = style.paragraph_format
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.line_spacing = 1.15
    set_faces(style.element.get_or_add_rPr(), language)


def _set_properties(properties: Any, document: Document) -> None:
    """Nobody is named as the author: the name stands in the letter where it belongs."""
    properties.title, properties.language = document.title, document.language
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = datetime.combine(document.date, time(), UTC)
    properties.revision = 1
