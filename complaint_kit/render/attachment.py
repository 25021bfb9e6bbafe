"""A JSON file inside a PDF: written in one shape, and read from that shape alone.

A PDF that anyone may have changed is not parsed: no objects, references, filters or passwords are
followed. The stream is looked for as the kit writes it, so that there is nothing to loop through
or to nest, and no more than its stated size is ever inflated. A library would also read what
other programs make of the file, at the price of everything else that a PDF can hold.
"""

from __future__ import annotations

import re
import zlib
from datetime import date
from itertools import islice

from complaint_kit.errors import Unusable

_HEAD = (
    "<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length {length} "
    "/Params << /Size {size} /ModDate (D:{day:%Y%m%d}000000Z) >> >>\nstream\n"
)
_TAIL = b"\r\nendstream\nendobj\n"
_SHAPE = re.compile(
    rb" 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode "
    rb"/Length ([0-9]{1,8}) /Params << /Size ([0-9]{1,8}) /ModDate \(D:[0-9]{8}000000Z\) >> >>\n"
    rb"stream\n"
)
_TRACE = b"/EmbeddedFile"


def write_stream(data: bytes, day: date) -> bytes:
    """`data` as the text of a PDF object, to be followed by `endobj` on a line of its own.

    This is part of the file format: what is written today is read by every later release.
    """
    packed = zlib.compress(data, 9)
    head = _HEAD.format(length=len(packed), size=len(data), day=day)
    return head.encode() + packed + _TAIL.removesuffix(b"endobj\n")


def read_stream(pdf: bytes, most: int) -> bytes:
    """The file that `write_stream` put into `pdf`, of at most `most` bytes.

    Raises Unusable("pdf_without_case") if `pdf` holds no file, Unusable("pdf_changed") if it
    holds one in another shape, a broken one, one that is too large, or several.
    """
    found = list(islice(_SHAPE.finditer(pdf), 2))
    if not found and _TRACE not in pdf:
        raise Unusable("pdf_without_case")
    if len(found) != 1:
        raise Unusable("pdf_changed")
    start, length, size = found[0].end(), int(found[0][1]), int(found[0][2])
    whole = pdf.startswith(_TAIL, start + length)
    data = _inflate(pdf[start : start + length], size) if whole and size <= most else None
    if data is None:
        raise Unusable("pdf_changed")
    return data


def _inflate(packed: bytes, size: int) -> bytes | None:
    """The `size` bytes that `packed` holds; None if it holds more, fewer, or nothing readable."""
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(packed, size + 1)
    except zlib.error:
        return None
    complete = unpacking.eof and not unpacking.unused_data
    return data if complete and len(data) == size else None
