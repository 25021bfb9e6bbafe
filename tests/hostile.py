"""What a customer might type to be read as something other than words, and how that would show."""

from __future__ import annotations

import re

HOSTILE = (
    "**x** ![p](https://evil.example/p.png) :red[r] $x^2$ :smile: <b>b</b> [l](https://e.example)"
)
READ_AS_MARKDOWN = re.compile(r"(?<!\\)!\[|:red\[|:smile:|(?<!\\)\$x|https?://|<b>")
READ_AS_HTML = "<b>b"
"""The kit's own HTML has bold words too, but none that begin so."""
