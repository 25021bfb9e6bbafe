"""The kit's own sentences in a document, for those who can't see which words are underlined."""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaint_kit.document import (
    Blocks,
    Group,
    Heading,
    ItemList,
    Marks,
    Paragraph,
    Spans,
    Table,
    TermList,
)

GAP = "…"
"""Stands where the customer's words do, and where a line is left to write on."""

_GAPS = re.compile(rf"{GAP}(?:[\s.]*{GAP})+")


def own_sentences(blocks: Blocks, marks: Marks) -> list[str]:
    """What the kit says in `blocks`, in reading order, each line once.

    A line is a paragraph, a heading, a row of a table or a term; one without a word of the
    kit's is left out.
    """
    lines = map(_tidy, _lines(blocks, marks))
    return list(dict.fromkeys(line for line in lines if any(map(str.isalnum, line))))


def _lines(blocks: Blocks, marks: Marks) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(spans) | Heading(spans=spans):
                yield _line(spans)
            case ItemList(items=items):
                for item in items:
                    yield from _lines(item, marks)
            case Table(head=head, rows=rows):
                yield from _rows(head, rows)
            case TermList(terms):
                for term in terms:
                    yield _term(_line(term.name), list(_lines(term.blocks, marks)), marks)
            case Group("spell", inner):
                yield " ".join(_lines(inner, marks))
            case Group(blocks=inner):
                yield from _lines(inner, marks)


def _rows(head: tuple[Spans, ...], rows: tuple[tuple[Spans, ...], ...]) -> Iterator[str]:
    """Only what is said in a cell: which cells there are is no sentence."""
    for row in (head, *rows):
        said = [_tidy(_line(cell)) for cell in row]
        yield " · ".join(text for text in said if text.strip(f"{GAP} "))


def _term(name: str, said: list[str], marks: Marks) -> str:
    return f"{name}{marks.colon}{marks.space.join(said)}" if said else name


def _line(spans: Spans) -> str:
    return "".join(GAP if span.source or span.blank else span.text for span in spans)


def _tidy(line: str) -> str:
    """One line of text, with one gap where several stand side by side."""
    return _GAPS.sub(GAP, " ".join(line.split()))
