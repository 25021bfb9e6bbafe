"""Complaint Kit: from a complaint to a call script and a letter that can be acted on.

```python
from datetime import date
from pathlib import Path
from complaint_kit import export, read_case

case = read_case(Path("case.json").read_bytes())
Path("letter.pdf").write_bytes(export(case, "letter", "pdf", date.today()))
```
"""

from __future__ import annotations

from datetime import date
from importlib import import_module

from complaint_kit.case import Case
from complaint_kit.casefile import read_case, write_case
from complaint_kit.document import Document, Span
from complaint_kit.errors import Unusable
from complaint_kit.saved import read_saved

__all__ = ["FORMATS", "Case", "Unusable", "export", "read_case", "read_saved", "write_case"]

FORMATS = ("text", "html", "pdf", "docx", "eml")
"""The formats that a document can have: each a module of `complaint_kit.render`."""


def export(
    case: Case, document: str, format: str, today: date, *, keep: bool = False, beside: str = ""
) -> bytes:
    """The document called `document` of `case`, dated `today`, in one of `FORMATS`.

    To `keep` is a PDF with the whole case inside, which `read_saved` opens again; without it
    nothing but the document is in the file. `beside` is the language of a reader who sends it in
    another: HTML or PDF then have the kit's sentences in both, side by side. The same arguments
    give the same bytes. Raises `Unusable` for an unknown document or format, for a language
    without a pack, for characters that a PDF can't show, and for what a format can't have.
    """
    from complaint_kit.pipeline import compose_document

    if format not in FORMATS:
        raise Unusable("format_not_made", value=format[:40], known=", ".join(FORMATS))
    if keep and format != "pdf":
        raise Unusable("keep_is_pdf", value=format)
    if beside and format not in ("html", "pdf"):
        raise Unusable("beside_is_page", value=format)
    inside = [write_case(case)] if keep else []
    renderer = import_module(f"complaint_kit.render.{format}")
    composed = compose_document(case, document, today)
    rendered: bytes
    if beside:
        read = _compose_copy(case, document, today, beside)
        rendered = renderer.render_beside(composed, read, *inside)
    else:
        rendered = renderer.render(composed, *inside)
    return rendered


def _compose_copy(case: Case, document: str, today: date, beside: str) -> Document:
    """The document in the language `beside`; its footer says that it is a copy to read."""
    from complaint_kit.language import find_language
    from complaint_kit.pipeline import compose_to_read

    pack = find_language(beside)
    note = pack.say("beside.copy", language=pack.name_of(pack.tag))
    return compose_to_read(case, document, today, pack.tag)._replace(footer=(Span(note),))
