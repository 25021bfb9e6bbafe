"""The kit's own sentences, told apart from the customer's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit import Case, document
from complaint_kit.document import Blocks, Marks, Paragraph, Span, walk_spans
from complaint_kit.pipeline import compose_document
from complaint_kit.wizard import own_sentences as kits
from complaint_kit.wizard.own_sentences import GAP
from tests.conftest import TODAY
from tests.made_cases import full

YOURS = Span("my words", "impact")


def paragraph(*texts: str | Span) -> Paragraph:
    return Paragraph(tuple(text if isinstance(text, Span) else Span(text) for text in texts))


def own_sentences(blocks: Blocks) -> list[str]:
    return kits.own_sentences(blocks, Marks())


def test_dots_stand_where_the_customers_words_do() -> None:
    blocks = (paragraph("I felt ", YOURS, " when ", YOURS, "."),)
    assert own_sentences(blocks) == ["I felt … when …."]


def test_a_line_to_write_on_is_a_gap_too() -> None:
    assert own_sentences((paragraph("Their name ", Span("", blank=True)),)) == ["Their name …"]


def test_gaps_side_by_side_are_one() -> None:
    blocks = (paragraph("Because ", YOURS, ". ", YOURS, "."),)
    assert own_sentences(blocks) == ["Because …."]


def test_what_holds_no_word_of_the_kits_is_left_out() -> None:
    assert own_sentences((paragraph(YOURS), paragraph(YOURS, ", ", YOURS))) == []


def test_a_sentence_that_comes_again_is_named_once() -> None:
    blocks = (paragraph("Spoke to ", YOURS, "."), paragraph("Spoke to ", YOURS, "."))
    assert own_sentences(blocks) == ["Spoke to …."]


def test_every_kind_of_block_is_read() -> None:
    cell = (Span("cell"),)
    blocks = (
        document.Heading(2, (Span("heading"),)),
        document.ItemList("bullet", ((paragraph("item"),),)),
        document.Table((cell, (YOURS,)), ("left", "left"), ((cell, (Span("row"),)),)),
        document.TermList((document.Term((Span("name"),), (paragraph("meaning"),)),)),
        document.Group("log", (paragraph("inside"),)),
        document.Group("spell", (paragraph(YOURS, "Alfa"), paragraph(YOURS, "Bravo"))),
    )
    assert own_sentences(blocks) == [
        "heading",
        "item",
        "cell",
        "cell · row",
        "name: meaning",
        "inside",
        "…Alfa …Bravo",
    ]


@pytest.mark.parametrize("name", ["letter", "call-script"])
def test_every_word_of_the_kits_is_there_and_none_of_the_customers(name: str) -> None:
    blocks = compose_document(full(), name, TODAY).blocks
    said = " ".join(own_sentences(blocks))
    for span in walk_spans(blocks):
        if span.source and not span.blank and " words" in span.text:
            assert span.text not in said
        elif not span.source and not span.blank:
            for word in span.text.split():
                assert not any(map(str.isalnum, word)) or word.strip(".,:;") in said, span


@given(st.text(alphabet="<&*ab \n", max_size=30), st.text(alphabet="xyz. \n", max_size=30))
def test_words_of_the_customer_never_get_into_a_line(kit: str, yours: str) -> None:
    lines = own_sentences((paragraph(kit, Span(yours, "impact"), kit),))
    assert len(lines) == any(map(str.isalnum, kit))
    for line in lines:
        assert set(line) <= set(kit) | {GAP, " "}


def test_of_an_empty_case_the_letter_still_has_sentences_of_the_kits() -> None:
    case = Case.model_validate({"format": "complaint-kit/1", "language": "en"})
    assert "Yours faithfully," in own_sentences(compose_document(case, "letter", TODAY).blocks)
