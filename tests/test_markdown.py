"""Markdown as templates use it: what each form becomes, and what is refused."""

from __future__ import annotations

import pytest

from complaint_kit.document import Blocks, Group, Heading, PageBreak, Paragraph, Span, Table
from complaint_kit.markdown import parse_markdown
from complaint_kit.words import Lexicon, Words


def parse(text: str, *words: str) -> Blocks:
    lexicon = Lexicon()
    for word in words:
        lexicon.add(Words(word, "place"))
    return parse_markdown(text, lexicon)[1]


def test_a_table_has_its_columns_on_the_side_that_its_delimiters_say() -> None:
    (table,) = parse("| a | b |\n|---|--:|\n| 1 | 2 |\n")
    assert isinstance(table, Table)
    assert table.align == ("left", "right")
    assert table.rows == (((Span("1"),), (Span("2"),)),)


def test_a_row_with_too_few_or_too_many_cells_fits_the_head() -> None:
    (table,) = parse("| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n")
    assert isinstance(table, Table)
    assert [len(row) for row in table.rows] == [2, 2]


def test_a_table_can_stand_in_what_is_said() -> None:
    (group,) = parse("> | a | b |\n> |---|---|\n> | 1 | *2* |\n")
    assert isinstance(group, Group)
    (table,) = group.blocks
    assert isinstance(table, Table)
    assert table.rows[0][1] == (Span("2", quiet=True),)


def test_a_table_ends_the_paragraph_above_it() -> None:
    kinds = [type(block) for block in parse("text\n| a |\n|---|\n| 1 |\n\nmore")]
    assert kinds == [Paragraph, Table, Paragraph]


def test_a_bar_that_a_customer_typed_parts_no_cells() -> None:
    (table,) = parse("| a | b |\n|---|---|\n| \ufdd00\ufdd1 | 2 |\n", "x | y")
    assert isinstance(table, Table)
    assert table.rows[0][0] == (Span("x | y", "place"),)


def test_white_space_at_the_end_of_a_line_breaks_no_line() -> None:
    assert parse("one   \ntwo") == (Paragraph((Span("one two"),)),)


def test_a_rule_is_a_new_page_and_underscores_a_line_to_write_on() -> None:
    assert parse("---\n\n____\n\n# Title") == (
        PageBreak(),
        Paragraph((Span("", blank=True),)),
        Heading(1, (Span("Title"),)),
    )


@pytest.mark.parametrize("text", ["a ![x](y) b ***", "::: poem\nx\n:::"])
def test_what_is_no_form_of_a_template_stays_text(text: str) -> None:
    (paragraph,) = parse(text)
    assert isinstance(paragraph, Paragraph)
    assert "".join(span.text for span in paragraph.spans) == text.replace("\n", " ")


def test_a_token_inside_markup_is_still_the_customers_words() -> None:
    (paragraph,) = parse("say **\ufdd00\ufdd1**", "<b>")
    assert isinstance(paragraph, Paragraph)
    assert paragraph.spans[-1] == Span("<b>", "place", strong=True)
