"""The shape of a document without its words."""

from __future__ import annotations

from typing import Any

from complaint_kit.document import (
    Block,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Table,
    TermList,
)


def skeleton(blocks: tuple[Block, ...]) -> list[Any]:
    """Kinds of blocks, their depth, and how many cells, rows and items they have."""
    return [_shape(block) for block in blocks]


def _shape(block: Block) -> Any:
    match block:
        case Paragraph():
            return "paragraph"
        case Heading(level=level):
            return f"heading {level}"
        case ItemList(kind, items):
            return [kind, *(skeleton(item) for item in items)]
        case Table(head, align, rows):
            return ["table", len(head), len(align), len(rows)]
        case TermList(terms):
            return ["terms", *(skeleton(term.blocks) for term in terms)]
        case Group(role, blocks):
            return [role, *skeleton(blocks)]
        case PageBreak():
            return "page break"
