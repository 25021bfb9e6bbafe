"""Make the faces of the PDF renderer: static, small, and the same bytes every time.

    python scripts/make_fonts.py

Source is the pinned package `fontpkg-noto-sans` (Noto Sans, SIL Open Font License 1.1).
ReportLab draws a variable font at its default instance only and takes two files with one
PostScript name for one face; hence an instance for each weight, each with a name of its own.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import fontpkg_noto_sans  # type: ignore[import-untyped]
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

SOURCE = Path(fontpkg_noto_sans.__file__).parent
TARGET = Path(__file__).parent.parent / "complaint_kit" / "render" / "fonts"
FAMILY = "Complaint Kit Sans"
WEIGHTS = {"Regular": 400, "SemiBold": 600}
MADE = 3_850_000_000
"""Seconds since 1904, the epoch of TrueType: a fixed moment instead of the clock."""

RANGES = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Latin Extended-A and -B
    (0x0250, 0x036F),  # phonetic letters, modifiers, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F),  # general punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currencies
    (0x2100, 0x214F),  # № ™ ℃
    (0x2150, 0x218F),  # fractions
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # − ≤ ≈
    (0x25A0, 0x27BF),  # ● ✓ ✕
    (0xFB00, 0xFB06),  # ligatures that come with pasted text
    (0xFFFD, 0xFFFD),
)


def name_face(font: TTFont, style: str) -> None:
    """Give `font` names that no other face has: IDs 1 to 4 and 6.

    Copyright and licence (0, 13, 14) stay, all others go.
    """
    names = font["name"]
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    values = {
        1: FAMILY if style == "Regular" else f"{FAMILY} {style}",
        2: "Regular",
        3: f"{postscript};Noto Sans {font['head'].fontRevision:.3f}",
        4: f"{FAMILY} {style}",
        6: postscript,
    }
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    for identifier, value in values.items():
        names.setName(value, identifier, 3, 1, 0x409)


def make_face(style: str, weight: int, folder: Path = TARGET) -> Path:
    """Write the face of one weight into `folder`, without hinting and layout tables."""
    font = TTFont(SOURCE / "files" / "NotoSans[wdth,wght].ttf", recalcTimestamp=False)
    options = Options(
        hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"], glyph_names=False
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "MVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)
    font = instantiateVariableFont(font, {"wght": weight, "wdth": 100}, inplace=True)
    font["OS/2"].usWeightClass = weight
    font["head"].created = font["head"].modified = MADE
    name_face(font, style)
    path = folder / f"NotoSans-{style}.ttf"
    font.save(path, reorderTables=True)
    return path


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(SOURCE / "LICENSE", TARGET / "OFL.txt")
    for style, weight in WEIGHTS.items():
        path = make_face(style, weight)
        sys.stdout.write(f"{path.name} {path.stat().st_size}\n")


if __name__ == "__main__":
    main()
