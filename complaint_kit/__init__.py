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
from complaint_kit.errors import Unusable

__all__ = ["FORMATS", "Case", "Unusable", "export", "read_case", "write_case"]

FORMATS = ("text", "html", "pdf")
"""The formats that a document can have: each a module of `complaint_kit.render`."""


def export(case: Case, document: str, format: str, today: date) -> bytes:
    """The document called `document` of `case`, dated `today`, in one of `FORMATS`.

    The same arguments give the same bytes. Raises `Unusable` for an unknown document or
    format, for a language without a pack, and for characters that a PDF can't show.
    """
    from complaint_kit.pipeline import compose_document

    if format not in FORMATS:
        raise Unusable("format_not_made", value=format[:40], known=", ".join(FORMATS))
    composed = compose_document(case, document, today)
    rendered: bytes = import_module(f"complaint_kit.render.{format}").render(composed)
    return rendered
