"""Pictures for the README, of documents that the program makes of an example case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2

from complaint_kit import export, read_case

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
EXAMPLE = ROOT / "tests" / "cases" / "missed-engineer-en.json"
DAY = date(2026, 11, 21)
DOTS_PER_POINT = 80 / 72


def make_pictures() -> None:
    """Writes the first page of the letter and of the call script to `docs/pictures/`."""
    PICTURES.mkdir(exist_ok=True)
    case = read_case(EXAMPLE.read_bytes())
    for document in ("letter", "call-script"):
        pdf = pypdfium2.PdfDocument(export(case, document, "pdf", DAY))
        picture = pdf[0].render(scale=DOTS_PER_POINT).to_pil()
        picture.save(PICTURES / f"{document}.png", optimize=True)


if __name__ == "__main__":
    make_pictures()
