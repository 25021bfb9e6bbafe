"""Draws units on a tagged canvas. y is measured downwards from the page's top edge, in points."""

from __future__ import annotations

from functools import cache
from typing import Any

from complaint_kit.render.faces import load
from complaint_kit.render.pages import Page
from complaint_kit.render.style import Hand, Ruled
from complaint_kit.render.tagging import TaggedCanvas
from complaint_kit.render.units import Box, Mark, Stroke, Unit, Words


@cache
def _rgb(colour: str) -> str:
    """`#RRGGBB` as the operands of PDF's `rg` and `RG`."""
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


class Codes(dict[str, str]):
    """The codes of a face's characters in one file, in hexadecimal.

    ReportLab gives them out as characters come up, 256 to a part of the face; nearly always
    the first part is enough, and then a look-up for each character is all that is needed.
    """

    def __init__(self, font: Any, document: Any) -> None:
        super().__init__()
        self.font = font
        self.document = document
        self.one_part = True

    def __missing__(self, character: str) -> str:
        ((part, code),) = self.font.splitString(character, self.document)
        self.one_part = self.one_part and part == 0
        self[character] = code.hex()
        return self[character]

    def encode(self, text: str) -> list[tuple[int, str]]:
        """`text` as stretches within one part of the face: the part and the codes."""
        shown = "".join([self[character] for character in text])
        if self.one_part:
            return [(0, shown)]
        return [(part, code.hex()) for part, code in self.font.splitString(text, self.document)]

    def name(self, part: int) -> str:
        return str(self.font.getSubsetInternalName(part, self.document))


class Painter:
    """Writes PDF operators (ISO 32000-1, 8.5 and 9.4) straight into the canvas's page.

    `height` is the page's in points.
    """

    def __init__(self, canvas: TaggedCanvas, height: float) -> None:
        self.canvas = canvas
        self.height = height
        faces = load()
        document = canvas._doc
        self.codes = {
            False: Codes(faces.regular.font, document),
            True: Codes(faces.semibold.font, document),
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
                current = self._show(text, hand, current, add)
                x += segment.width
            baseline -= words.leading
        add("ET")
        for blank in blanks:
            self._stroke(blank, 0)

    def _show(self, text: str, hand: Hand, current: tuple[Any, ...], add: Any) -> tuple[Any, ...]:
        """Show `text`; `current` is the face's part and size in force, and so is the result."""
        codes = self.codes[hand.bold]
        if hand.colour != self._fill:
            add(_rgb(hand.colour) + " rg")
            self._fill = hand.colour
        for part, shown in codes.encode(text):
            face = (hand.bold, part, hand.size)
            if face != current:
                add(f"{codes.name(part)} {hand.size:g} Tf")
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
