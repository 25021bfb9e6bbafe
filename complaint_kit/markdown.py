"""Markdown, as the templates use it, to the blocks of a Document.

On top of CommonMark: tables, `::: role` groups, definition lists, `- [ ]` for boxes to tick,
a quotation for what is said aloud, `*…*` for a remark, `____` for a line to write on, `---`
for a new page. `docs/templates.md` describes it for whoever writes a template.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import get_args

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.container import container_plugin
from mdit_py_plugins.deflist import deflist_plugin

from complaint_kit.document import (
    Block,
    Blocks,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Spans,
    Table,
    Term,
    TermList,
)
from complaint_kit.errors import PackError
from complaint_kit.words import ASIDE, ASIDE_END, LINE, Lexicon, Words

_BLANK = re.compile(r"_{4,}")
_MARKS = re.compile(f"([{LINE}{ASIDE}{ASIDE_END}]|_{{4,}})")
_SPACES = re.compile(r" {2,}")
_BOX = re.compile(r"\[ \] ?")
_FOOTER = "footer"


def parse_markdown(text: str, lexicon: Lexicon) -> tuple[Spans, Blocks]:
    """The footer and the blocks that `text` describes; raises `PackError` for other Markdown."""
    blocks = _Reader(_parser().parse(text), lexicon).read_blocks("")
    footer = [b for b in blocks if isinstance(b, Group) and b.role == _FOOTER]
    spans = [
        s for group in footer for b in group.blocks if isinstance(b, Paragraph) for s in b.spans
    ]
    return tuple(spans), tuple(block for block in blocks if block not in footer)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.disable(["code", "fence", "link", "image", "autolink", "html_block", "html_inline"])
    parser.disable(["reference", "backticks", "entity"])
    parser.use(deflist_plugin)
    for role in (*get_args(Role), _FOOTER):
        parser.use(container_plugin, role)
    return parser


class _Reader:
    """Reads the flat list of tokens from its start to its end, a block at a time."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon) -> None:
        self.tokens = iter(tokens)
        self.lexicon = lexicon

    def read_blocks(self, end: str) -> Blocks:
        """The blocks up to the token of type `end`."""
        return tuple(block for token in self._until(end) for block in self._read_block(token))

    def _until(self, end: str) -> Iterator[Token]:
        for token in self.tokens:
            if token.type == end:
                return
            yield token

    def _read_block(self, token: Token) -> Iterator[Block]:
        match token.type:
            case "paragraph_open":
                yield Paragraph(self._read_inline("paragraph_close"))
            case "heading_open":
                yield Heading(int(token.tag[1]), self._read_inline("heading_close"))
            case "blockquote_open":
                yield Group("say", self.read_blocks("blockquote_close"))
            case "bullet_list_open" | "ordered_list_open":
                yield self._read_list(token.type.replace("open", "close"))
            case "table_open":
                yield self._read_table()
            case "dl_open":
                yield TermList(tuple(self._read_terms()))
            case "hr" if "_" in token.markup:
                yield Paragraph((Span("", blank=True),))
            case "hr":
                yield PageBreak()
            case kind if kind.startswith("container_"):
                role = kind.removeprefix("container_").removesuffix("_open")
                yield Group(role, self.read_blocks(f"container_{role}_close"))  # type: ignore[arg-type]
            case kind:
                raise PackError(f"line {(token.map or [0])[0] + 1}: {kind} has no place here")

    def _read_list(self, end: str) -> ItemList:
        items = [self.read_blocks("list_item_close") for _ in self._until(end)]
        if items and all(_has_box(item) for item in items):
            return ItemList("tick", tuple(_without_box(item) for item in items))
        return ItemList("number" if end.startswith("ordered") else "bullet", tuple(items))

    def _read_table(self) -> Table:
        rows: list[tuple[Spans, ...]] = []
        right: list[bool] = []
        for token in self._until("table_close"):
            if token.type == "tr_open":
                cells: list[Spans] = []
                for cell in self._until("tr_close"):
                    if not rows:
                        right.append("right" in str(cell.attrs.get("style", "")))
                    cells.append(self._read_inline(cell.type.replace("open", "close")))
                rows.append(tuple(cells))
        return Table(rows[0], tuple("right" if r else "left" for r in right), tuple(rows[1:]))

    def _read_terms(self) -> Iterator[Term]:
        name: Spans = ()
        for token in self._until("dl_close"):
            if token.type == "dt_open":
                name = self._read_inline("dt_close")
            else:
                yield Term(name, self.read_blocks("dd_close"))

    def _read_inline(self, end: str) -> Spans:
        return tidy(
            span for token in self._until(end) for span in self._read_spans(token.children or ())
        )

    def _read_spans(self, tokens: Iterable[Token]) -> Iterator[Span]:
        strong = quiet = aside = False
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    for part in self._cut(token.content):
                        if part in (ASIDE, ASIDE_END):
                            aside = part == ASIDE
                        else:
                            yield replace(_span(part), strong=strong, quiet=quiet, aside=aside)
                case "softbreak":
                    yield Span(" ", aside=aside)
                case "hardbreak":
                    yield Span("\n", aside=aside)
                case "strong_open" | "strong_close":
                    strong = token.nesting > 0
                case "em_open" | "em_close":
                    quiet = token.nesting > 0
                case kind:
                    raise PackError(f"{kind} has no place in a template")

    def _cut(self, text: str) -> Iterator[str | Words]:
        for part in self.lexicon.split(text):
            if isinstance(part, Words):
                yield part
            else:
                yield from filter(None, _MARKS.split(part))


def _span(part: str | Words) -> Span:
    if isinstance(part, Words):
        return Span(part.text, part.source, keep=part.keep)
    if _BLANK.fullmatch(part):
        return Span("", blank=True)
    return Span("\n" if part == LINE else part)


def tidy(spans: Iterable[Span]) -> Spans:
    """Spans without the white space that absent answers leave, neighbours of a kind joined."""
    found: list[Span] = []
    for span in spans:
        if span.aside and found and not found[-1].aside:
            _strip_end(found)
        if span.source or span.blank:
            found.append(span)
        else:
            _add_own(found, span)
    _strip_end(found)
    return tuple(found)


def _add_own(found: list[Span], span: Span) -> None:
    """Adds the kit's own `span`, with no more white space than belongs there."""
    before = found[-1] if found else Span("\n")
    text = _SPACES.sub(" ", span.text)
    if before.text.endswith((" ", "\n")) or span.aside != before.aside:
        text = text.lstrip(" ")
    if text == "\n":
        _strip_end(found)
    if text and found and replace(found[-1], text="") == replace(span, text=""):
        found[-1] = replace(span, text=found[-1].text + text)
    elif text:
        found.append(replace(span, text=text))


def _strip_end(spans: list[Span]) -> None:
    while spans and not spans[-1].source and not spans[-1].blank:
        text = spans[-1].text.rstrip(" \n")
        if text == spans[-1].text:
            return
        last = spans.pop()
        if text:
            spans.append(replace(last, text=text))


def _has_box(item: Blocks) -> bool:
    first = item[0] if item else None
    return (
        isinstance(first, Paragraph)
        and bool(first.spans)
        and not first.spans[0].source
        and bool(_BOX.match(first.spans[0].text))
    )


def _without_box(item: Blocks) -> Blocks:
    first, *rest = item
    span, *others = first.spans if isinstance(first, Paragraph) else ()
    text = _BOX.sub("", span.text, count=1)
    spans = (replace(span, text=text), *others) if text else tuple(others)
    return (Paragraph(spans), *rest) if spans else tuple(rest)
