"""A Document as plain text, for an e-mail or a web form: a paragraph is a line.

A row of a table is one paragraph: its first two cells parted by a dot, the others in brackets;
what is said aloud stands behind a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

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
_BESIDE = " · "
_BULLET = "- "
_STOPS = (".", "!", "?", "。", "！", "？")
_QUOTES = ("”", "’", "»", "」", "』")
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
                yield self._line(spans)
            case Heading(_, spans, number):
                yield f"{number}. {self._line(spans)}" if number else self._line(spans)
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
        """The first two cells speak for themselves, the others take the name of their column and
        stand in brackets."""
        texts = [self._line(cell).replace("\n", self.marks.space) for cell in cells]
        said = _BESIDE.join(filter(None, texts[:2]))
        more = [
            f"{self._line(name)}{self.marks.colon}{text}" if head and texts[0] else text
            for name, text in zip_longest(head[2:], texts[2:], fillvalue=())
            if text
        ]
        if not (texts[0] and said and more):
            return self.marks.colon.join(filter(None, (said, _BESIDE.join(more))))
        brackets = self.marks.brackets
        if said.endswith(_STOPS):
            brackets = self.marks.space + brackets.strip()
        return said + brackets.format(_BESIDE.join(more))

    def _term(self, term: Term) -> str:
        inner = "\n".join(self.paragraphs(term.blocks))
        name, colon = self._line(term.name), self.marks.colon
        if inner.startswith(_SAY):
            colon = "\n" if name.endswith(_QUOTES) else f"{colon.rstrip()}\n"
        return f"{name}{colon}{inner}"

    def _line(self, spans: Spans) -> str:
        text = ""
        aside = quiet = False
        for span in spans:
            if text and span.aside and not aside:
                text += _BESIDE
            elif text and span.quiet and not quiet:
                text = text.rstrip() + self.marks.dash
            aside, quiet = span.aside, span.quiet
            text += _BLANK if span.blank else span.text
        return text
