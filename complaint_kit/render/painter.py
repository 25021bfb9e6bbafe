"""Draws units on a tagged canvas. y is measured downwards from the page's top edge, in points."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import Any, TypeAlias

from complaint_kit.render.faces import Faces, Stack
from complaint_kit.render.pages import Page
from complaint_kit.render.style import Hand, Ruled
from complaint_kit.render.tagging import TaggedCanvas
from complaint_kit.render.tongues import parts_of
from complaint_kit.render.units import Box, Mark, Stroke, Unit, Words


@cache
def _rgb(colour: str) -> str:
    """`#RRGGBB` as the operands of PDF's `rg` and `RG`."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


_Place: TypeAlias = tuple[int, int]
"""Which file of a face draws a character, and in which part of it, as ReportLab parts it."""


class Codes(dict[str, str]):
    """The codes of a face's characters in one PDF, in hexadecimal.

    ReportLab gives them out as characters come up, 256 to a part of a file; for most letters the
    first part of the first file is enough, and then a look-up for each character is all that is
    needed.
    """

    def __init__(self, stack: Stack, document: Any) -> None:
        super().__init__()
        self._stack = stack
        self._document = document
        self._places: dict[str, _Place] = {}
        self._is_one_part = True

    def __missing__(self, character: str) -> str:
        number = self._stack.number_of(character)
        ((part, code),) = self._stack.files[number].font.splitString(character, self._document)
        self._places[character] = number, part
        self._is_one_part = self._is_one_part and self._places[character] == (0, 0)
        self[character] = code.hex()
        return self[character]

    def encode(self, text: str) -> list[tuple[_Place, str]]:
        """`text` as stretches within one part of a file: the place and the codes."""
        shown = [self[character] for character in text]
        if self._is_one_part:
            return [((0, 0), "".join(shown))]
        stretches: list[tuple[_Place, str]] = []
        for place, stretch in groupby(text, self._places.__getitem__):
            stretches.append((place, "".join(map(self.__getitem__, stretch))))
        return stretches

    def name(self, place: _Place) -> str:
        number, part = place
        return str(self._stack.files[number].font.getSubsetInternalName(part, self._document))


class Painter:
    """Writes PDF operators (ISO 32000-1, 8.5 and 9.4) straight into the canvas's page.

    `height` is the page's in points, `language` the BCP 47 tag that holds where no other is said.
    """

    def __init__(self, canvas: TaggedCanvas, height: float, faces: Faces, language: str) -> None:
        self.canvas = canvas
        self.language = language
        self.height = height
        document = canvas._doc
        self.codes = {
            False: Codes(faces.regular.stack, document),
            True: Codes(faces.semibold.stack, document),
        }
        self._fill = ""

    def page(self, page: Page) -> None:
        """Everything of one page but its footer."""
        self._fill = ""
        for mark in page.marks:
            self.mark(mark, 0)
        if page.repeated is not None:
            self.unit(page.repeated[1], page.repeated[0], artifact=True)
        for y, unit in page.units:
            self.unit(unit, y)

    def unit(self, unit: Unit, y: float, *, artifact: bool = False) -> None:
        for mark in unit.marks:
            self.mark(mark, y, artifact=artifact)
        for below, child in unit.children:
            self.unit(child, y + below, artifact=artifact)

    def mark(self, mark: Mark, y: float, *, artifact: bool = False) -> None:
        """Draw `mark`, whose own y counts from `y`."""
        match mark:
            case Words():
                self._words(mark, y, artifact)
            case Stroke():
                self._stroke(mark, y)
            case Box():
                self._box(mark, y)

    def _words(self, words: Words, y: float, artifact: bool) -> None:
        if not words.lines:
            return
        self.canvas.enter(None if artifact else words.element)
        add = self.canvas._code.append
        blanks: list[Stroke] = []
        baseline = self.height - y - words.y
        spare = {"left": 0.0, "center": 0.5, "right": 1.0}[words.align]
        current: tuple[Any, ...] = ()
        add("BT")
        for line in words.lines:
            x = words.x + spare * (words.width - line.width)
            add(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
            last = line.segments[-1] if line.segments else None
            moved = False
            for segment in line.segments:
                hand = segment.run.hand
                if not isinstance(hand, Hand):
                    if isinstance(hand, Ruled):
                        foot = self.height - baseline + 2
                        blanks.append(Stroke(x, foot, x + segment.width, foot, hand))
                    x += segment.width
                    moved = True
                    continue
                if moved:
                    add(f"1 0 0 1 {x:.2f} {baseline:.2f} Tm")
                    moved = False
                # The space at the end of a line keeps its last word from the next line's first.
                text = segment.text + " " if segment is last else segment.text
                for part, tongue in parts_of(text, self.language):
                    if tongue:
                        add(f"/Span <</Lang ({tongue})>> BDC")
                    current = self._show(part, hand, current, add)
                    if tongue:
                        add("EMC")
                x += segment.width
            baseline -= words.leading
        add("ET")
        for blank in blanks:
            self._stroke(blank, 0)

    def _show(self, text: str, hand: Hand, current: tuple[Any, ...], add: Any) -> tuple[Any, ...]:
        """Show `text`; `current`, like the result, is what is in force: a place and a size."""
        codes = self.codes[hand.bold]
        if hand.colour != self._fill:
            add(_rgb(hand.colour) + " rg")
            self._fill = hand.colour
        for place, shown in codes.encode(text):
            face = (hand.bold, place, hand.size)
            if face != current:
                add(f"{codes.name(place)} {hand.size:g} Tf")
                current = face
            add(f"<{shown}> Tj")
        return current

    def _stroke(self, stroke: Stroke, y: float) -> None:
        self.canvas.enter(None)
        top = self.height - y
        ruled = stroke.ruled
        self.canvas._code.append(
            f"{_rgb(ruled.colour)} RG {ruled.thickness:g} w "
            f"{stroke.x1:.2f} {top - stroke.y1:.2f} m {stroke.x2:.2f} {top - stroke.y2:.2f} l S"
        )

    def _box(self, box: Box, y: float) -> None:
        canvas = self.canvas
        canvas.enter(None)
        add = canvas._code.append
        if box.fill and box.fill != self._fill:
            add(_rgb(box.fill) + " rg")
            self._fill = box.fill
        bottom = self.height - y - box.y - box.height
        if box.outline is not None:
            add(f"{_rgb(box.outline.colour)} RG {box.outline.thickness:g} w")
        if box.dash is not None:
            add(f"[{box.dash[0]:g} {box.dash[1]:g}] 0 d")
        fill, outline = int(bool(box.fill)), int(box.outline is not None)
        if box.radius:
            canvas.roundRect(
                box.x, bottom, box.width, box.height, box.radius, stroke=outline, fill=fill
            )
        else:
            canvas.rect(box.x, bottom, box.width, box.height, stroke=outline, fill=fill)
        if box.dash is not None:
            add("[] 0 d")
