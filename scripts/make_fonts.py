"""Make the faces of the PDF renderer: static, small, and the same bytes every time.

    python scripts/make_fonts.py

Sources are pinned packages of variable fonts: `fontpkg-noto-sans` and `justmytype-intl-cjk` (Noto
Sans, Noto Sans KR, Noto Sans SC; SIL Open Font License 1.1).
ReportLab draws a variable font at its default instance only and takes two files with one
PostScript name for one face; hence an instance for each weight, each with a name of its own.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import fontpkg_noto_sans
import justmytype_intl_cjk
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

TARGET = Path(__file__).parent.parent / "complaint_kit" / "render" / "fonts"
FAMILY = "Complaint Kit Sans"
WEIGHTS = {"Regular": 400, "SemiBold": 600}
MADE = 3_850_000_000
"""Seconds since 1904, the epoch of TrueType: a fixed moment instead of the clock."""
_CJK = Path(justmytype_intl_cjk.__file__).parent / "fonts" / "ofl"

LATIN = (
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
WIDE = (
    (0x00B7, 0x00B7),  # ·
    (0x2010, 0x2027),  # dashes, quotation marks, …
    (0x2460, 0x2473),  # ① to ⑳
    (0x3000, 0x303F),  # 、。《》「」
    (0xFF00, 0xFFEF),  # wide and narrow forms
)
HANGUL = (
    (0x3130, 0x318F),  # letters by themselves
    (0x3200, 0x321E),  # ㈜
    (0xAC00, 0xD7A3),  # all syllables
)


class Source(NamedTuple):
    """A variable font, and what is taken of it for each weight."""

    path: Path
    prefix: str
    """Of the names of the files."""
    taken: Mapping[str, Collection[int]]


def _codes(*ranges: tuple[int, int]) -> frozenset[int]:
    return frozenset(code for low, high in ranges for code in range(low, high + 1))


def _charset(codec: str) -> Iterator[int]:
    """The characters that `codec` writes in two bytes."""
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            found = bytes((lead, trail)).decode(codec, errors="ignore")
            if len(found) == 1 and not found.isascii():
                yield ord(found)


def sources() -> tuple[Source, ...]:
    """Latin, Greek and Cyrillic; Hangul; Chinese: in bold only what is in everyday use."""
    latin, korean = _codes(*LATIN), _codes(*WIDE, *HANGUL)
    chinese = {
        "Regular": _codes(*WIDE) | {0x3007, *_charset("gbk")},
        "SemiBold": _codes(*WIDE) | {0x3007, *_charset("gb2312")},
    }
    noto = Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"
    return (
        Source(noto, "NotoSans", dict.fromkeys(WEIGHTS, latin)),
        Source(
            _CJK / "notosanskr" / "NotoSansKR[wght].ttf",
            "NotoSansKR",
            dict.fromkeys(WEIGHTS, korean),
        ),
        Source(_CJK / "notosanssc" / "NotoSansSC[wght].ttf", "NotoSansSC", chinese),
    )


def name_face(font: TTFont, source: Source, style: str) -> None:
    """Give `font` names that no other face has: IDs 1 to 4 and 6.

    Copyright and licence (0, 13, 14) stay, all others go.
    """
    names = font["name"]
    script = source.prefix.removeprefix("NotoSans")
    family = f"{FAMILY} {script}".strip()
    postscript = f"{family.replace(' ', '')}-{style}"
    noto = f"Noto Sans {script}".strip()
    values = {
        1: family if style == "Regular" else f"{family} {style}",
        2: "Regular",
        3: f"{postscript};{noto} {font['head'].fontRevision:.3f}",
        4: f"{family} {style}",
        6: postscript,
    }
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    for identifier, value in values.items():
        names.setName(value, identifier, 3, 1, 0x409)


def make_face(
    source: Source, style: str, folder: Path = TARGET, only: Collection[int] | None = None
) -> Path:
    """Write the face of one weight into `folder`, without hinting and layout tables.

    `only` is less than all that is taken, for a face that is made to be compared.
    """
    font = TTFont(source.path, recalcTimestamp=False)
    options = Options(
        hinting=False, layout_features=[], notdef_outline=True, name_IDs=["*"], glyph_names=False
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "MVAR", "BASE", "vhea", "vmtx", "VVAR"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=source.taken[style] if only is None else only)
    subsetter.subset(font)
    axes = {"wght": WEIGHTS[style]}
    if any(axis.axisTag == "wdth" for axis in font["fvar"].axes):
        axes["wdth"] = 100
    font = instantiateVariableFont(font, axes, inplace=True)
    font["OS/2"].usWeightClass = WEIGHTS[style]
    font["head"].created = font["head"].modified = MADE
    name_face(font, source, style)
    path = folder / f"{source.prefix}-{style}.ttf"
    font.save(path, reorderTables=True)
    return path


def main() -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    noto = Path(fontpkg_noto_sans.__file__).parent / "LICENSE"
    shutil.copyfile(noto, TARGET / "OFL.txt")
    shutil.copyfile(_CJK / "notosanskr" / "OFL.txt", TARGET / "OFL-CJK.txt")
    for source in sources():
        for style in WEIGHTS:
            path = make_face(source, style)
            sys.stdout.write(f"{path.name} {path.stat().st_size}\n")


if __name__ == "__main__":
    main()
