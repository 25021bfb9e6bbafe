"""The look of letter and script as data. Lengths are in points unless a name ends in `_mm`."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cache

from complaint_kit.render.faces import ASCENT, DESCENT

MM = 72 / 25.4

INK = "#1D1C1A"
GREY = "#45413B"
MUTED = "#55504A"
HAIRLINE = "#A9A294"
WRITING_LINE = "#6B655B"
PINE = "#1F5F58"
PLUM = "#66304F"
WHITE = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class Hand:
    """How a stretch of text is set: size, distance of baselines, weight and colour."""

    size: float
    leading: float
    bold: bool = False
    colour: str = INK

    @property
    def baseline(self) -> float:
        """From the top of a line down to its baseline; half of the spare leading is above."""
        return (self.leading - (ASCENT + DESCENT) * self.size) / 2 + ASCENT * self.size


@dataclass(frozen=True, slots=True)
class Ruled:
    """A line: its thickness and colour."""

    thickness: float
    colour: str


HAIR = Ruled(0.4, HAIRLINE)
HEAD_RULE = Ruled(0.9, INK)
WRITING = Ruled(0.8, WRITING_LINE)
TICK_BOX = Ruled(0.9, INK)
NOTE_RULE = Ruled(0.6, HAIRLINE)


@dataclass(frozen=True, slots=True)
class Style:
    """All sizes of one kind of document. `*_before`, `*_after` are the spaces round a part."""

    body: Hand
    title: Hand
    title_aside: Hand
    heading: Hand
    remark: Hand
    """Quiet spans."""
    cell: Hand
    cell_head: Hand
    cell_last: Hand
    """Columns at the right of a table without a head: ids of the evidence."""
    item: Hand
    say: Hand
    say_item: Hand
    say_term: Hand
    say_small: Hand
    term: Hand
    term_head: Hand
    small: Hand
    footer: Hand

    body_after: float
    title_after: float
    heading_before: float
    heading_after: float
    item_after: float
    table_after: float

    no_lone_words: bool = False
    """No last line of one word where it can be helped."""
    answers: bool = False
    """A list of names is a table of what they say and what you say."""
    sender: Hand = Hand(9.5, 13)
    log: Hand = Hand(9.5, 12.5)
    log_name: Hand = Hand(9.5, 12.5, colour=MUTED)
    log_padding: float = 3
    log_after: float = 8
    log_name_mm: float = 21
    log_second_mm: float = 16
    enclosure: Hand = Hand(9.5, 12.5)
    enclosure_before: float = 8
    enclosure_id_mm: float = 8
    signature_room_mm: float = 12

    cell_padding: float = 2.4
    column_gap: float = 9
    date_column_mm: float = 31
    number_mm: float = 6
    tick_mm: float = 7
    tick_box: float = 11

    bar: float = 3
    bar_gap: float = 9
    """From the green line to the text beside it; both together indent what explains it."""
    say_after: float = 6
    term_mm: float = 47
    term_gap_mm: float = 5
    term_padding: float = 4
    blank_mm: float = 32
    heading_blank_mm: float = 50
    aside_gap: float = 12

    disc: float = 15
    disc_gap: float = 7
    numeral: Hand = Hand(9.5, 15, True, WHITE)
    remark_gap: float = 4

    head_padding: float = 6
    head_after: float = 5
    head_line: Hand = Hand(10, 13.5)
    key: Hand = Hand(9, 12, colour=GREY)
    key_gap_mm: float = 7
    spell_letter: Hand = Hand(13, 16, True)
    spell_word: Hand = Hand(8, 10)
    spell_gap_mm: float = 1.3
    spell_most_mm: float = 20
    spell_in_row: int = 12
    field: Hand = Hand(10, 13.5)
    field_height: float = 20
    field_after: float = 4
    field_gap_mm: float = 3
    fields_gap_mm: float = 10
    field_line_mm: float = 25
    """The least room a label leaves for its line."""
    columns_gap_mm: float = 9
    first_column: float = 1.12
    """Width of the first of two columns; the other has 1."""
    note_mm: float = 8.2
    notes_least: int = 3

    private_before: float = 10
    private_after: float = 12
    private_padding: tuple[float, float, float] = (7, 10, 9)
    """Above, at the sides, below."""
    private_head: Hand = Hand(10, 13.5, True, PLUM)
    private_text: Hand = Hand(13, 18.5)
    private_frame: Ruled = Ruled(1.4, PLUM)
    private_dash: tuple[float, float] = (2.8, 2.8)

    footer_rule_mm: float = 4
    """How far below the text the rule of the footer stands."""
    footer_padding: float = 3


LETTER = Style(
    body=Hand(10, 13.5),
    title=Hand(12, 16, True),
    title_aside=Hand(12, 16, True),
    heading=Hand(10, 13.5, True),
    remark=Hand(9.5, 13.5, colour=MUTED),
    cell=Hand(9.5, 12.5),
    cell_head=Hand(9.5, 12.5, True),
    cell_last=Hand(9.5, 12.5),
    item=Hand(10, 13.5),
    say=Hand(10, 13.5, True),
    say_item=Hand(10, 13.5, True),
    say_term=Hand(10, 13.5, True),
    say_small=Hand(9.5, 12.5, True),
    term=Hand(9.5, 12.5),
    term_head=Hand(9.5, 12.5, True),
    small=Hand(9.5, 12.5),
    footer=Hand(8, 11, colour=MUTED),
    body_after=6.5,
    title_after=3,
    heading_before=10,
    heading_after=2.5,
    item_after=0,
    table_after=6.5,
)

SCRIPT = Style(
    body=Hand(10, 13.5, colour=GREY),
    title=Hand(19, 23, True),
    title_aside=Hand(17, 23, True),
    heading=Hand(12, 16, True),
    remark=Hand(10, 13.5, colour=GREY),
    cell=Hand(11.5, 15.5),
    cell_head=Hand(9.5, 12.5, True, GREY),
    cell_last=Hand(10, 15.5, colour=GREY),
    item=Hand(10, 14),
    say=Hand(13, 18.5, True),
    say_item=Hand(12, 15, True),
    say_term=Hand(11.5, 15.5, True),
    say_small=Hand(11, 15, True),
    term=Hand(10.5, 14.5, colour=GREY),
    term_head=Hand(9.5, 12.5, True, GREY),
    small=Hand(10, 13.5, colour=GREY),
    footer=Hand(8, 11, colour=GREY),
    body_after=4,
    title_after=3,
    heading_before=9,
    heading_after=3.5,
    item_after=3.5,
    table_after=6,
    column_gap=7,
    no_lone_words=True,
    answers=True,
)

STYLES = {"letter": LETTER, "script": SCRIPT}

_CLOSER_LINES = 0.94
_CLOSER_SPACES = 0.6


@cache
def tighten(style: Style) -> Style:
    """The same sizes with less white between lines and parts, to save a page with a few lines."""
    changes: dict[str, Hand | float] = {}
    for field in fields(style):
        value = getattr(style, field.name)
        if isinstance(value, Hand):
            changes[field.name] = replace(value, leading=value.leading * _CLOSER_LINES)
        elif field.name.endswith(("_before", "_after", "_padding")) and isinstance(value, float):
            changes[field.name] = value * _CLOSER_SPACES
    return replace(style, **changes)  # type: ignore[arg-type]
