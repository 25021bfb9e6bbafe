"""A Document as HTML: a page of its own, or a fragment for a preview.

Everything typed is escaped, so it can be read and can do nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import escape
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from complaint_kit.document import (
    Block,
    Blocks,
    Document,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paper,
    Paragraph,
    Span,
    Spans,
    Table,
    Term,
    TermList,
)
from complaint_kit.render.tongues import parts_of

_NOTE_LINES = 6
_KEPT = 24  # characters that a line of any screen can hold
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(document: Document) -> bytes:
    """A whole page in UTF-8 that needs nothing from anywhere, for reading or printing."""
    return _page(document, render_body(document))


def render_beside(sent: Document, read: Document) -> bytes:
    """Both documents on one page, as it is sent at the left, to be read at the right."""
    columns = "\n".join(f"<div>{render_body(one)}{_footer(one)}</div>" for one in (sent, read))
    return _page(sent, f'<div class="beside">\n{columns}\n</div>')


def _footer(document: Document) -> str:
    text = "".join(span.text for span in document.footer)
    return f'<p class="footer" lang="{escape(document.language)}">{escape(text)}</p>'


def _page(document: Document, body: str) -> bytes:
    size = f"{document.paper.width}mm {document.paper.height}mm"
    page = (
        f'<!doctype html>\n<html lang="{escape(document.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(document.title)}</title>\n"
        f"<style>\n@page {{ size: {size}; }}\n{_stylesheet()}</style>\n</head>\n<body>\n"
        f"<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
    return page.encode()


def render_body(document: Document, *, marks: bool = False, fresh: str = "") -> str:
    """The document as a fragment. A named blank has the class `ck-blank`.

    With `marks`, the customer's words have the class `ck-yours`; they and the blanks have the
    path of their answer in `data-at`, and `ck-fresh` if that is `fresh` or lies in it.
    """
    lang = escape(document.language)
    style = " ".join((document.style, *_places(document.paper)))
    blocks = "\n".join(_Writer(document.language, marks, fresh).write(document.blocks))
    return f'<article class="ck-document {style}" lang="{lang}">\n{blocks}\n</article>'


def _places(paper: Paper) -> Iterator[str]:
    """Classes that say on which side of the recipient the sender stands, if the paper does."""
    if {"sender", "recipient"} <= paper.places.keys():
        yield "placed"
        if paper.places["sender"].left < paper.places["recipient"].left:
            yield "sender-left"


@cache
def _stylesheet() -> str:
    return (Path(__file__).parent / "document.css").read_text(encoding="utf-8")


class _Writer:
    def __init__(self, language: str, marks: bool, fresh: str) -> None:
        self.language = language
        self.marks = marks
        self.fresh = fresh

    def write(self, blocks: Blocks) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Paragraph(spans):
                yield f"<p>{self._spans(spans)}</p>"
            case Heading(level, spans, number):
                disc = f'<span class="disc">{number}</span> ' if number else ""
                yield f"<h{level}>{disc}{self._spans(spans)}</h{level}>"
            case ItemList():
                yield from self._list(block)
            case Table():
                yield from self._table(block)
            case TermList(terms):
                yield "<dl>"
                yield from map(self._term, terms)
                yield "</dl>"
            case Group(role, inner):
                yield f'<div class="{role}">'
                yield from self.write(inner)
                if role == "notes":
                    yield "<hr>" * _NOTE_LINES
                yield "</div>"
            case PageBreak():
                yield '<div class="page-break"></div>'

    def _list(self, block: ItemList) -> Iterator[str]:
        tag = "ol" if block.kind == "number" else "ul"
        yield f'<{tag} class="{block.kind}">'
        for item in block.items:
            yield f"<li>{self._flow(item)}</li>"
        yield f"</{tag}>"

    def _table(self, table: Table) -> Iterator[str]:
        yield "<table>"
        if table.head:
            cells = zip(table.head, table.align, strict=True)
            head = "".join(f'<th scope="col" class="{a}">{self._spans(c)}</th>' for c, a in cells)
            yield f"<thead><tr>{head}</tr></thead>"
        yield "<tbody>"
        for row in table.rows:
            cells = zip(row, table.align, strict=True)
            body = "".join(f'<td class="{a}">{self._spans(c)}</td>' for c, a in cells)
            yield f"<tr>{body}</tr>"
        yield "</tbody></table>"

    def _term(self, term: Term) -> str:
        return f"<div><dt>{self._spans(term.name)}</dt><dd>{self._flow(term.blocks)}</dd></div>"

    def _flow(self, blocks: Blocks) -> str:
        """What stands in an item: a single paragraph needs no element of its own."""
        match blocks:
            case (Paragraph(spans),):
                return self._spans(spans)
            case _:
                return "".join(self.write(blocks))

    def _spans(self, spans: Spans) -> str:
        """One after the other; what stands aside is one thing at the right-hand edge."""
        text = ""
        for aside, group in groupby(spans, attrgetter("aside")):
            inner = "".join(map(self._span, group))
            text += f'<span class="aside">{inner}</span>' if aside else inner
        return text

    def _span(self, span: Span) -> str:
        if span.blank and not span.text:
            return '<span class="blank"></span>'
        text = self._text(span.text)
        marked = self.marks and bool(span.source)
        names = [
            name
            for name, there in (
                ("ck-yours", marked and not span.blank),
                ("ck-blank", span.blank),
                ("ck-fresh", marked and self._is_fresh(span.source)),
                ("keep", span.keep and len(span.text) <= _KEPT),
            )
            if there
        ]
        if names:
            place = f' data-at="{escape(span.source)}"' if marked else ""
            text = f'<span class="{" ".join(names)}"{place}>{text}</span>'
        if span.strong:
            text = f"<strong>{text}</strong>"
        return f"<small>{text}</small>" if span.quiet else text

    def _text(self, text: str) -> str:
        """`text` with its language where that is another one; never inside marked words, which are
        written over while they are typed."""
        parts = [(text, "")] if self.marks else parts_of(text, self.language)
        return "".join(
            f'<span lang="{tongue}">{escape(part)}</span>' if tongue else escape(part)
            for part, tongue in parts
        ).replace("\n", "<br>")

    def _is_fresh(self, source: str) -> bool:
        return bool(self.fresh) and f"{source}.".startswith(f"{self.fresh}.")
