"""Markdown, as the templates use it, to the blocks of a Document.

On top of CommonMark: tables, `::: role` groups, definition lists, `- [ ]` for boxes to tick,
a quotation for what is said aloud, `*…*` for a remark, `____` for a line to write on, `---`
for a new page. `docs/templates.md` describes it for whoever writes a template.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import cast, get_args

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
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
from complaint_kit.markdown_table import TABLE, Cells, read_table
from complaint_kit.tidy import tidy
from complaint_kit.words import (
    ASIDE,
    ASIDE_END,
    INDENT,
    LINE,
    OPEN,
    STRONG,
    STRONG_END,
    TOKEN,
    Lexicon,
    Words,
)

_BLANK = re.compile(r"_{4,}")
_PARTS = re.compile(f"({TOKEN}|[{LINE}{INDENT}{ASIDE}{ASIDE_END}{STRONG}{STRONG_END}]|_{{4,}})")
_PLAIN = re.compile(r"[^*_\\\n]*")
_PLAIN_HAND = {"strong": False, "quiet": False, "aside": False}
_SWITCHES = {
    ASIDE: ("aside", True),
    ASIDE_END: ("aside", False),
    STRONG: ("strong", True),
    STRONG_END: ("strong", False),
}
_SIGNS = {LINE: "\n", INDENT: "\u3000\u3000"}
_BOX = re.compile(r"\[ \] ?")
_TRAILING_SPACES = re.compile(r" +\n")
"""Two of them would break a line; an absent answer often leaves as many."""
_GROUP = "group"
_FOOTER = "footer"
_ROLES = frozenset((*get_args(Role), _FOOTER))


def parse_markdown(text: str, lexicon: Lexicon) -> tuple[Spans, Blocks]:
    """The footer and the blocks that `text` describes; raises `PackError` for other Markdown."""
    tokens = _parser().parse(_TRAILING_SPACES.sub("\n", text))
    blocks = _Reader(tokens, lexicon).read_blocks("")
    footer = [b for b in blocks if isinstance(b, Group) and b.role == _FOOTER]
    spans = [
        s for group in footer for b in group.blocks if isinstance(b, Paragraph) for s in b.spans
    ]
    return tuple(spans), tuple(block for block in blocks if block not in footer)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    parser.block.ruler.at("table", read_table, {"alt": ["paragraph"]})
    parser.disable(["code", "fence", "link", "image", "autolink", "html_block", "html_inline"])
    parser.disable(["reference", "backticks", "entity", "lheading"])
    parser.core.ruler.at("inline", _parse_inline)
    parser.use(deflist_plugin)
    parser.use(container_plugin, _GROUP, validate=_is_role)
    return parser


def _parse_inline(state: StateCore) -> None:
    """Like the parser's own rule, which half of all texts need not go through."""
    for token in state.tokens:
        if token.type == "inline" and token.content:
            token.children = []
            if _PLAIN.fullmatch(token.content):
                token.children.append(Token("text", "", 0, content=token.content))
            else:
                state.md.inline.parse(token.content, state.md, state.env, token.children)


def _is_role(name: str, *_: object) -> bool:
    return name.strip() in _ROLES


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
                yield Paragraph(self._read_inline())
            case "heading_open":
                yield Heading(int(token.tag[1]), self._read_inline())
            case "blockquote_open":
                yield Group("say", self.read_blocks("blockquote_close"))
            case "bullet_list_open" | "ordered_list_open":
                yield self._read_list(token.type.replace("open", "close"))
            case kind if kind == TABLE:
                yield self._read_table(token.meta["cells"])
            case "dl_open":
                yield TermList(tuple(self._read_terms()))
            case "hr" if "_" in token.markup:
                yield Paragraph((Span("", blank=True),))
            case "hr":
                yield PageBreak()
            case "container_group_open":
                role = cast(Role, token.info.strip())
                yield Group(role, self.read_blocks("container_group_close"))
            case kind:
                raise PackError(f"line {(token.map or [0])[0] + 1}: {kind} has no place here")

    def _read_list(self, end: str) -> ItemList:
        items = [self.read_blocks("list_item_close") for _ in self._until(end)]
        if items and all(_has_box(item) for item in items):
            return ItemList("tick", tuple(_without_box(item) for item in items))
        return ItemList("number" if end.startswith("ordered") else "bullet", tuple(items))

    def _read_table(self, cells: Cells) -> Table:
        head, *rows = (tuple(map(self._read_cell, row)) for row in cells.rows)
        return Table(head, cells.align, tuple(rows))

    def _read_cell(self, text: str) -> Spans:
        if not text:
            return ()
        if _PLAIN.fullmatch(text):
            return tidy(self._read_text(text, dict(_PLAIN_HAND)))
        (inline,) = _parser().parseInline(text)
        return tidy(self._read_spans(inline.children or ()))

    def _read_terms(self) -> Iterator[Term]:
        name: Spans = ()
        for token in self._until("dl_close"):
            if token.type == "dt_open":
                name = self._read_inline()
            else:
                yield Term(name, self.read_blocks("dd_close"))

    def _read_inline(self) -> Spans:
        """The text of the block that has just begun, up to its end."""
        inline, _close = next(self.tokens), next(self.tokens)
        return tidy(list(self._read_spans(inline.children))) if inline.children else ()

    def _read_spans(self, tokens: Iterable[Token]) -> Iterator[Span]:
        hand = dict(_PLAIN_HAND)
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    yield from self._read_text(token.content, hand)
                case "softbreak":
                    yield _span(" ", hand)
                case "hardbreak":
                    yield _span(LINE, hand)
                case "strong_open" | "strong_close":
                    hand["strong"] = token.nesting > 0
                case "em_open" | "em_close":
                    hand["quiet"] = token.nesting > 0
                case kind:
                    raise PackError(f"{kind} has no place in a template")

    def _read_text(self, text: str, hand: dict[str, bool]) -> Iterator[Span]:
        for part in filter(None, _PARTS.split(text)):
            if part in _SWITCHES:
                name, on = _SWITCHES[part]
                hand[name] = on
            elif part[0] == OPEN:
                yield _span(self.lexicon.find(part), hand)
            else:
                yield _span(part, hand)


def _span(part: str | Words, hand: Mapping[str, bool]) -> Span:
    text, source, keep, blank = "", "", False, False
    if isinstance(part, Words):
        text, source, keep, blank = part.text, part.source, part.keep, part.blank
    elif _BLANK.fullmatch(part):
        blank = True
    else:
        text = _SIGNS.get(part, part)
    return Span(text, source, hand["strong"], hand["quiet"], keep, blank, hand["aside"])


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
    spans = (span._replace(text=text), *others) if text else tuple(others)
    return (Paragraph(spans), *rest) if spans else tuple(rest)
