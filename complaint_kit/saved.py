"""Opening what was saved: a case file, or the PDF to keep, which has one inside."""

from __future__ import annotations

from complaint_kit import casefile
from complaint_kit.case import Case
from complaint_kit.errors import Unusable
from complaint_kit.render.attachment import read_stream

MAX_MEGABYTES = 10
MAX_BYTES = MAX_MEGABYTES * 1024 * 1024
"""A PDF to keep of the longest case that a file can hold is well below it."""

_PDF = b"%PDF-"


def read_saved(data: bytes) -> Case:
    """The case in `data`, which is a PDF if it begins like one, else a case file.

    Neither a name nor a type that comes with a file says what it is. Raises `Unusable` with the
    first thing that stands in the way.
    """
    if not data.startswith(_PDF):
        return casefile.read_case(data)
    if len(data) > MAX_BYTES:
        raise Unusable("pdf_too_large", most=MAX_MEGABYTES)
    try:
        return casefile.read_case(read_stream(data, casefile.MAX_BYTES))
    except Unusable as error:
        if error.code.startswith("file_"):  # No line of it can be mended by hand.
            raise Unusable("pdf_changed") from None
        raise
