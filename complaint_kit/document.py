"""What a document is: neutral blocks in which every span knows whose words it holds.

`compose` makes a Document, a renderer turns it into bytes; neither needs anything of the
other's. Blocks say what a thing is (a heading, a table, something to say aloud), never how
it looks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

Role = Literal[
    "sender",  # the writer's address and how to reach them
    "recipient",  # the company's address
    "date",  # the day of the document
    "log",  # on top, for the person who files it: references, dates, what is asked
    "asks",  # what is asked, numbered, amounts as asides
    "signature",  # room to sign, then the name
    "enclosures",  # what is sent along, by id
    "head",  # the top of a script: whom to call, on which number
    "key",  # how to read the script
    "say",  # to be said aloud; everything outside it is only for the reader
    "spell",  # a name, letter by letter
    "fields",  # labels, each with a line to write on
    "columns",  # its blocks stand side by side where there is room
    "small",  # smaller than its surroundings
    "notes",  # ruled lines to write on
    "private",  # for the customer's eyes only
]


class Span(NamedTuple):
    """A stretch of text in one hand and one weight. A line feed in `text` is a line break."""

    text: str
    source: str = ""
    """Path of the answer it prints, as in `timeline.0.what`; empty for the kit's own words.

    Of a blank, the answer that is missing: whoever looks for a customer's words passes it over.
    """
    strong: bool = False
    quiet: bool = False
    """A remark beside the matter, lighter than what surrounds it."""
    keep: bool = False
    """Never broken across lines where a line can hold it: a date, an amount, a number."""
    blank: bool = False
    """A line to write on if `text` is empty; in a preview, `text` names what is missing here."""
    aside: bool = False
    """Stands at the right-hand edge, on the first line of its paragraph or heading."""


Spans: TypeAlias = tuple[Span, ...]


class Paragraph(NamedTuple):
    spans: Spans


class Heading(NamedTuple):
    """`level` 1 is the document's title; `number` is its place among the numbered parts."""

    level: int
    spans: Spans
    number: int | None = None


class ItemList(NamedTuple):
    kind: Literal["bullet", "number", "tick"]
    items: tuple[Blocks, ...]


class Table(NamedTuple):
    """`head` is empty for a table without a head; every row has as many cells as `align`."""

    head: tuple[Spans, ...]
    align: tuple[Literal["left", "right"], ...]
    rows: tuple[tuple[Spans, ...], ...]


class Term(NamedTuple):
    name: Spans
    blocks: Blocks

    @property
    def head(self) -> Spans:
        """The name of the second column, if this names both (“They say”, “You say”): all bold."""
        match self.blocks:
            case (Paragraph(spans),) if self.name and all(s.strong for s in (*self.name, *spans)):
                return spans
        return ()


class TermList(NamedTuple):
    """Names and what belongs to each: references, or what they say and what you say."""

    terms: tuple[Term, ...]


class Group(NamedTuple):
    role: Role
    blocks: Blocks


@dataclass(frozen=True, slots=True)
class PageBreak:
    pass


Block: TypeAlias = Paragraph | Heading | ItemList | Table | TermList | Group | PageBreak
Blocks: TypeAlias = tuple[Block, ...]


class Place(NamedTuple):
    """Where a group of the first page stands, in millimetres from the page's top left corner."""

    left: float
    top: float
    width: float
    height: float


class Paper(NamedTuple):
    """A page and its margins in millimetres. `first_top`: where the text of page 1 begins."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    first_top: float
    places: Mapping[str, Place] = MappingProxyType({})
    """By role; a group that has no place here stands in the text, where the template has it."""


class Mailbox(NamedTuple):
    """Somebody's name and e-mail address, as they were typed."""

    name: str = ""
    address: str = ""


class Marks(NamedTuple):
    """What stands between words of the kit's in a language."""

    space: str = " "
    colon: str = ": "
    """Between a name and what it names."""
    comma: str = ", "
    dash: str = " – "
    """Before a remark that a heading or a name has with it."""
    brackets: str = " ({})"
    """Round what is said of the words before."""


class Document(NamedTuple):
    name: str
    """The template's name, as in `letter`."""
    style: Literal["letter", "script"]
    title: str
    language: str
    """BCP 47 tag with the region, as in `en-GB`."""
    date: date
    paper: Paper
    footer: Spans
    page_label: str
    """What stands at the foot of each page, with `{page}` and `{pages}` in it."""
    blocks: Blocks
    sender: Mailbox = Mailbox()
    recipient: Mailbox = Mailbox()
    marks: Marks = Marks()


def walk_spans(blocks: Blocks) -> Iterator[Span]:
    """Every span of `blocks` in reading order."""
    for block in blocks:
        match block:
            case Paragraph(spans) | Heading(spans=spans):
                yield from spans
            case ItemList(items=items):
                for item in items:
                    yield from walk_spans(item)
            case Table(head=head, rows=rows):
                for row in (head, *rows):
                    for cell in row:
                        yield from cell
            case TermList(terms):
                for term in terms:
                    yield from term.name
                    yield from walk_spans(term.blocks)
            case Group(blocks=inner):
                yield from walk_spans(inner)
            case PageBreak():
                pass
