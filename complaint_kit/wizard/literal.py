"""Words that may hold anything, for the few places where Streamlit reads Markdown."""

from __future__ import annotations

import re

_MARKS = re.compile(r"([!-/:-@\[-`{-~])")
_JOINER = "\u2060"  # invisible; emoji codes and links are looked for after Markdown was read
_CODES = re.compile(r"(?<=[:@])|(?=[.@])")


def literal(text: str) -> str:
    """`text` on one line, to be read as it stands: no markup, no link, no picture, no emoji."""
    line = " ".join(text.split())
    return _MARKS.sub(r"\\\1", _CODES.sub(_JOINER, line))


def shorten(text: str, most: int = 80) -> str:
    """The beginning of `text`, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[:most].rsplit(" ", 1)[0] + " …"
