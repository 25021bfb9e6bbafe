"""Pictures that a repository can keep: small, and written only when there is something new."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PIL import Image, ImageChops

COLOURS = 80
FEW = 20  # Dots at round corners that Chromium draws a little differently each time.
FAR = 12  # Levels of grey: more than what few colours leave open.


def reduce(picture: Image.Image) -> Image.Image:
    """The picture in few colours: a file of a third of the size, and the eye sees no difference."""
    # The commonest colours alone would leave no room for a single button in its own.
    widest = Image.Quantize.MAXCOVERAGE
    return picture.convert("RGB").quantize(
        COLOURS, method=widest, kmeans=3, dither=Image.Dither.NONE
    )


def save(picture: Image.Image, path: Path) -> None:
    """Writes the picture, but for one that only looks like the file that is there."""
    if path.exists():
        before = Image.open(path)
        if before.size == picture.size and count_changed(before, picture) <= FEW:
            return
    picture.save(path, optimize=True)


def count_changed(before: Image.Image, after: Image.Image) -> int:
    """How many dots differ, of two pictures of one size."""
    apart = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).convert("L")
    return sum(apart.histogram()[FAR:])


def lay_side_by_side(pictures: Mapping[str, Image.Image]) -> Image.Image:
    """One picture of all of them, for a look at the whole."""
    gap = 24
    width = sum(picture.width + gap for picture in pictures.values()) + gap
    sheet = Image.new("RGB", (width, max(p.height for p in pictures.values()) + 2 * gap), "#777")
    left = gap
    for picture in pictures.values():
        sheet.paste(picture.convert("RGB"), (left, gap))
        left += picture.width + gap
    return sheet
