"""What has nothing in it is left out, so that an absent answer leaves no hole."""

from __future__ import annotations

from collections.abc import Iterator

from complaint_kit.document import (
    Block,
    Blocks,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Spans,
    Table,
    Term,
    TermList,
)

_MEANT_EMPTY = ("notes", "signature")


def prune(blocks: Blocks) -> Blocks:
    """`blocks` without empty paragraphs, items, terms, columns, rows, groups and headings."""
    return _without_bare_headings(tuple(b for block in blocks for b in _prune(block)))


def _prune(block: Block) -> Iterator[Block]:
    match block:
        case Paragraph(spans) | Heading(spans=spans):
            if spans:
                yield block
        case ItemList(kind, items):
            kept = tuple(item for item in map(prune, items) if item)
            if kept:
                yield ItemList(kind, kept)
        case Table():
            yield from _prune_table(block)
        case TermList(terms):
            pruned = (Term(term.name, prune(term.blocks)) for term in terms)
            filled = tuple(term for term in pruned if term.blocks)
            if filled:
                yield TermList(filled)
        case Group(role, inner):
            inner = prune(inner)
            if inner or role in _MEANT_EMPTY:
                yield Group(role, inner)
        case PageBreak():
            yield block


def _prune_table(table: Table) -> Iterator[Table]:
    rows = tuple(row for row in table.rows if any(row))
    used = [n for n in range(len(table.align)) if any(row[n] for row in rows)]
    if not used:
        return

    def pick(row: tuple[Spans, ...]) -> tuple[Spans, ...]:
        return tuple(row[n] for n in used)

    head = pick(table.head) if any(table.head) and len(used) > 1 else ()
    yield table._replace(
        head=head,
        align=tuple(table.align[n] for n in used),
        rows=tuple(pick(row) for row in rows),
    )


def _without_bare_headings(blocks: Blocks) -> Blocks:
    kept: list[Block] = []
    for block in reversed(blocks):
        if isinstance(block, Heading) and block.level > 1:
            after = kept[-1] if kept else None
            bare = after is None or isinstance(after, PageBreak)
            if bare or (isinstance(after, Heading) and after.level <= block.level):
                continue
        kept.append(block)
    return tuple(reversed(kept))
