"""The parts of WordprocessingML (ISO/IEC 29500-1) that python-docx has no words of its own for.

Elements come from python-docx, whose classes are not typed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any, NamedTuple

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from complaint_kit.document import Place

_LATIN = "Calibri"
_EAST_ASIAN = {"ko": "Malgun Gothic", "ja": "Yu Gothic", "zh": "Microsoft YaHei"}
"""Faces that Word has, or puts its own in place of."""
_REGIONS = {
    "zh-Hans-CN": "zh-CN",
    "zh-Hans-SG": "zh-SG",
    "zh": "zh-CN",
    "ko": "ko-KR",
    "ja": "ja-JP",
}
"""What Word calls languages that it does not know by the shorter or longer tag."""
_TWIPS = 1440 / 25.4  # a millimetre
_NO_TIME = (1980, 1, 1, 0, 0, 0)


class Line(NamedTuple):
    """A line round a paragraph or between rows."""

    colour: str
    eighths: int
    """Of a point, how thick."""
    space: int = 0
    """Points between it and the text."""
    kind: str = "single"

    def drawn(self, side: str) -> Any:
        """As an element for one `side`, such as `left` or `insideH`."""
        line = OxmlElement(f"w:{side}")
        colour = self.colour.removeprefix("#")
        _set(line, {"val": self.kind, "sz": self.eighths, "space": self.space, "color": colour})
        return line


def add_borders(style: Any, line: Line, *sides: str) -> None:
    """Draw `line` at the sides of every paragraph of a style, named in the order of the schema."""
    properties = style.element.get_or_add_pPr()
    borders = OxmlElement("w:pBdr")
    for side in sides:
        borders.append(line.drawn(side))
    behind = ("shd", "tabs", "spacing", "ind", "jc", "outlineLvl")
    properties.insert_element_before(borders, *(f"w:{name}" for name in behind))


def remove_borders(style: Any) -> None:
    """Take away the lines that a style of the library brings along."""
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)


def set_faces(properties: Any, language: str) -> None:
    """The faces of a style or a run in `language` (BCP 47), for each kind of script."""
    faces = properties.get_or_add_rFonts()
    for name in [name for name in faces.attrib if "Theme" in name]:
        del faces.attrib[name]
    east_asian = _EAST_ASIAN.get(language.partition("-")[0], _EAST_ASIAN["zh"])
    _set(faces, {"ascii": _LATIN, "hAnsi": _LATIN, "cs": _LATIN, "eastAsia": east_asian})


def set_language(properties: Any, language: str) -> None:
    """The language of a style or a run: what spell checkers and readers aloud go by."""
    element = properties.find(qn("w:lang"))
    if element is None:
        element = OxmlElement("w:lang")
        properties.append(element)
    tag = _REGIONS.get(language, language)
    _set(element, {"val": tag, "eastAsia": tag})


def put_at(paragraph: Any, place: Place) -> None:
    """Put a paragraph at a place of its page; those that follow with the same place join it."""
    frame = OxmlElement("w:framePr")
    width, left, top = (round(side * _TWIPS) for side in (place.width, place.left, place.top))
    anchors = {"hAnchor": "page", "vAnchor": "page", "wrap": "around"}
    _set(frame, {"w": width, "x": left, "y": top, **anchors})
    behind = ("widowControl", "numPr", "pBdr", "tabs", "spacing", "ind", "jc")
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(frame, *(f"w:{name}" for name in behind))


def add_field(paragraph: Any, code: str) -> None:
    """A number that the reader's program puts in, such as PAGE."""
    field = OxmlElement("w:fldSimple")
    _set(field, {"instr": code})
    field.append(paragraph.add_run("1")._r)
    paragraph._p.append(field)


def begin_to_count(file: Any) -> int:
    """A numbered list that counts from one: what its paragraphs are to be `count`ed in."""
    numbering = file.part.numbering_part.numbering_definitions._numbering
    kind = file.styles["List Number"].element.pPr.numPr.numId.val
    number = numbering.add_num(numbering.num_having_numId(kind).abstractNumId.val)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(number.numId)


def count(form: Any, number: int) -> None:
    """Let the paragraph of this format be counted in the list `number`."""
    properties = form._element.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = 0
    properties.get_or_add_numId().val = number


def add_rules(table: Any, line: Line) -> None:
    """Draw `line` below each row."""
    borders = OxmlElement("w:tblBorders")
    for side in ("bottom", "insideH"):
        borders.append(line.drawn(side))
    table._tbl.tblPr.append(borders)


def mark_row(row: Any, *, head: bool) -> None:
    """A row is never split; one at the `head` stands on each page and is read as such."""
    properties = row._tr.get_or_add_trPr()
    for name in ("cantSplit", "tblHeader") if head else ("cantSplit",):
        properties.append(OxmlElement(f"w:{name}"))


def save_without_clock(file: Any) -> bytes:
    """The file's bytes, every part dated the same: a clock would make them differ each time."""
    made, written = io.BytesIO(), io.BytesIO()
    file.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(written, "w") as again:
        for name in parts.namelist():
            about = zipfile.ZipInfo(name, _NO_TIME)
            again.writestr(about, parts.read(name), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def _set(element: Any, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        element.set(qn(f"w:{name}"), str(value))
