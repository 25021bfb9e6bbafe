"""A letter as text for a form on a website, which takes only so many characters.

What is the kit's own goes first: addresses and the log, which such a form asks for anyway, then
headings and sentences without an answer in them. Only then answers are left out, whole, those first
that the company needs least.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from complaint_kit.document import Blocks, Document, Group, Heading, Marks, Table, walk_spans
from complaint_kit.render.text import paragraphs

_KITS, _ASKED_ANYWAY = 0, 1
_GROUPS = {"sender", "recipient", "date", "signature", "log"}
"""What a form has boxes of its own for, or what the letter says again."""
_RANKS = {
    "evidence": 2,
    "contacts": 3,
    "appreciations": 4,
    "on_behalf_of": 5,
    "customer": 6,
    "company": 6,
    "i_statements": 7,
    "impact": 8,
    "timeline": 9,
    "remedy": 10,
    "summary": 11,
}
"""How much each answer matters to whoever has to act on it."""


class Fitted(NamedTuple):
    text: str
    length: int
    """Characters of `text` as a form counts them."""
    shortened: bool
    """Whether anything was left out."""
    left_out: tuple[str, ...]
    """The paths of the answers that did not fit and stand nowhere else in `text`."""


class _Part(NamedTuple):
    text: str
    sources: frozenset[str]
    rank: int


def fit(document: Document, most: int) -> Fitted:
    """The text of `document` in at most `most` characters."""
    parts = list(_parts(document.blocks, document.marks))
    kept = list(parts)
    while kept and _count(_text(kept)) > most:
        least = min(part.rank for part in kept)
        last = max(number for number, part in enumerate(kept) if part.rank == least)
        del kept[last]
    said = {source for part in kept for source in part.sources}
    missing = [
        source
        for part in parts
        for source in sorted(part.sources - said)
        if part not in kept and part.rank > _ASKED_ANYWAY
    ]
    text = _text(kept)
    return Fitted(text, _count(text), len(kept) < len(parts), tuple(dict.fromkeys(missing)))


def _parts(blocks: Blocks, marks: Marks) -> Iterator[_Part]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                yield from _part((block._replace(rows=(row,)),), marks)
        elif isinstance(block, Group) and block.role in _GROUPS:
            yield from _part((block,), marks, _ASKED_ANYWAY)
        elif isinstance(block, Heading) and block.level > 1:
            yield from _part((block,), marks, _KITS)
        else:
            yield from _part((block,), marks)


def _part(blocks: Blocks, marks: Marks, rank: int | None = None) -> Iterator[_Part]:
    text = "\n\n".join(paragraphs(blocks, marks))
    spans = walk_spans(blocks)
    sources = frozenset(span.source for span in spans if span.source and not span.blank)
    if text:
        own = max((_RANKS.get(source.partition(".")[0], _KITS) for source in sources), default=0)
        yield _Part(text, sources, own if rank is None else rank)


def _text(parts: list[_Part]) -> str:
    return "\n\n".join(part.text for part in parts)


def _count(text: str) -> int:
    """As `maxlength` of HTML counts: in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2
