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
    Marks,
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
    return ("\n\n".join(paragraphs(document.blocks, document.marks)) + "\n").encode()


def paragraphs(blocks: Blocks, marks: Marks) -> Iterator[str]:
    """The text of `blocks`, a paragraph at a time."""
    return _Writer(marks).paragraphs(blocks)


class _Writer:
    def __init__(self, marks: Marks) -> None:
        self.marks = marks

    def paragraphs(self, blocks: Blocks) -> Iterator[str]:
        for block in blocks:
            yield from filter(None, self._block(block))

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(spans):
                yield _line(spans)
            case Heading(_, spans, number):
                yield f"{number}. {_line(spans)}" if number else _line(spans)
            case ItemList():
                yield "\n".join(self._items(block))
            case Table(head, _, rows):
                yield from (self._row(head, row) for row in rows)
            case TermList(terms):
                yield from (self._term(term) for term in terms if not term.head)
            case Group(role, blocks):
                yield from self._group(role, blocks)
            case PageBreak():
                yield _RULE

    def _group(self, role: str, blocks: Blocks) -> Iterator[str]:
        match role:
            case "say":
                for text in self.paragraphs(blocks):
                    yield "\n".join(_SAY + line for line in text.split("\n"))
            case "notes":
                yield "\n".join([_BLANK * 5] * _NOTE_LINES)
            case "spell":
                yield (
                    "\n".join(self.paragraphs(blocks))
                    .removeprefix(_BULLET)
                    .replace("\n  ", " ")
                    .replace(f"\n{_BULLET}", self.marks.comma)
                )
            case role if role in _TIGHT:
                yield "\n".join(self.paragraphs(blocks))
            case _:
                yield from self.paragraphs(blocks)

    def _items(self, block: ItemList) -> Iterator[str]:
        for number, item in enumerate(block.items, 1):
            mark = {"bullet": "- ", "tick": _BOX, "number": f"{number}. "}[block.kind]
            text = "\n".join(self.paragraphs(item))
            yield mark + text.replace("\n", "\n" + " " * len(mark))

    def _row(self, head: tuple[Spans, ...], cells: tuple[Spans, ...]) -> str:
        """The first two cells speak for themselves, the others take the name of their column."""
        parts = []
        for number, cell in enumerate(cells):
            text = _line(cell).replace("\n", self.marks.space)
            if text and number > 1 and head and cells[0]:
                text = f"{_line(head[number])}{self.marks.colon}{text}"
            parts.append(text)
        return _BESIDE.join(filter(None, parts))

    def _term(self, term: Term) -> str:
        inner = "\n".join(self.paragraphs(term.blocks))
        colon = self.marks.colon
        between = f"{colon.rstrip()}\n" if inner.startswith(_SAY) else colon
        return f"{_line(term.name)}{between}{inner}"


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
