"""A Document as plain text, for an e-mail or a web form: a paragraph is a line.

A row of a table is one paragraph, its cells parted by commas or dots; what is said aloud
stands behind a line.
"""

from __future__ import annotations

from collections.abc import Iterator

from complaint_kit.document import (
    Block,
    Blocks,
    Document,
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

_BLANK = "____________"
_SAY = "│ "
_BOX = "[ ] "
_REMARK = " – "
_BESIDE = " · "
_BULLET = "- "
_RULE = "─" * 24
_NOTE_LINES = 4
_TIGHT = ("sender", "recipient", "log", "asks", "enclosures", "fields", "key")
"""Groups whose blocks follow each other without an empty line."""


def render(document: Document) -> bytes:
    """The document as UTF-8 text."""
    return ("\n\n".join(paragraphs(document.blocks)) + "\n").encode()


def paragraphs(blocks: Blocks) -> Iterator[str]:
    """The text of `blocks`, a paragraph at a time."""
    for block in blocks:
        yield from filter(None, _render_block(block))


def _render_block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(spans):
            yield _line(spans)
        case Heading(_, spans, number):
            text = f"{number}. {_line(spans)}" if number else _line(spans)
            yield text
        case ItemList():
            yield "\n".join(_items(block))
        case Table(head, _, rows):
            yield from (_row(head, row) for row in rows)
        case TermList(terms):
            yield from (_term(term) for term in terms if not term.head)
        case Group(role, blocks):
            yield from _render_group(role, blocks)
        case PageBreak():
            yield _RULE


def _render_group(role: str, blocks: Blocks) -> Iterator[str]:
    match role:
        case "say":
            for text in paragraphs(blocks):
                yield "\n".join(_SAY + line for line in text.split("\n"))
        case "notes":
            yield "\n".join([_BLANK * 5] * _NOTE_LINES)
        case "spell":
            yield (
                "\n".join(paragraphs(blocks))
                .removeprefix(_BULLET)
                .replace("\n  ", " ")
                .replace(f"\n{_BULLET}", ", ")
            )
        case role if role in _TIGHT:
            yield "\n".join(paragraphs(blocks))
        case _:
            yield from paragraphs(blocks)


def _items(block: ItemList) -> Iterator[str]:
    for number, item in enumerate(block.items, 1):
        mark = {"bullet": "- ", "tick": _BOX, "number": f"{number}. "}[block.kind]
        text = "\n".join(paragraphs(item))
        yield mark + text.replace("\n", "\n" + " " * len(mark))


def _row(head: tuple[Spans, ...], cells: tuple[Spans, ...]) -> str:
    """The first two cells speak for themselves, the others take the name of their column."""
    parts = []
    for number, cell in enumerate(cells):
        text = _line(cell).replace("\n", " ")
        if text and number > 1 and head and cells[0]:
            text = f"{_line(head[number])}: {text}"
        parts.append(text)
    return _BESIDE.join(filter(None, parts))


def _term(term: Term) -> str:
    inner = "\n".join(paragraphs(term.blocks))
    return f"{_line(term.name)}:{chr(10) if inner.startswith(_SAY) else ' '}{inner}"


def _line(spans: Spans) -> str:
    text = ""
    aside = quiet = False
    for span in spans:
        if text and span.aside and not aside:
            text += _BESIDE
        elif text and span.quiet and not quiet:
            text = text.rstrip() + _REMARK
        aside, quiet = span.aside, span.quiet
        text += _BLANK if span.blank else span.text
    return text
