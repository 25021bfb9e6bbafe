"""Words go into a composed letter as if it had been composed anew."""

from __future__ import annotations

import copy
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit.case import Case
from complaint_kit.document import walk_spans
from complaint_kit.finding import field_of
from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document, compose_preview
from complaint_kit.render.html import render_body
from complaint_kit.wizard.desk import text_at
from complaint_kit.wizard.mirror import MIRRORED, only_words_differ, rewrite
from tests.conftest import TODAY
from tests.made_cases import FULL, full, put

ENGLISH = languages()["en"]
PRINTED = {
    span.source
    for name in ENGLISH.documents
    for span in walk_spans(compose_document(full(), name, TODAY).blocks)
}
PLACES = sorted(place for place in PRINTED if field_of(place) in MIRRORED)
TAGS = st.sampled_from(sorted(languages()))
TYPED = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        ["Nobody came.", "nobody came", "that nobody came", "<b>&amp;</b>", "a\\1 \\g<0>", "  x  "]
    ),
    st.sampled_from(
        "김민지 박준 서울 U+ 3 답답함 초조했습니다 无人上门 很失望。 besviken dezamăgit".split()
    ),
)


def case_with(place: str, text: str, language: str) -> Case:
    answers = copy.deepcopy(FULL) | {"language": language}
    put(answers, place, text)
    return Case.model_validate(answers)


def page_of(case: Case, name: str, fresh: str) -> str:
    return render_body(compose_preview(case, name, TODAY), marks=True, fresh=fresh)


@pytest.mark.parametrize("name", sorted(ENGLISH.documents))
@settings(deadline=None, max_examples=90)
@given(tag=TAGS, place=st.sampled_from(PLACES), before=TYPED, after=TYPED)
def test_a_letter_rewritten_is_the_letter_composed_anew(
    name: str, tag: str, place: str, before: str, after: str
) -> None:
    first, second = case_with(place, before, tag), case_with(place, after, tag)
    old, new = text_at(first, place), text_at(second, place)
    if only_words_differ(place, old, new, languages()[tag]):
        assert rewrite(page_of(first, name, ""), place, new) == page_of(second, name, place)


def test_every_mirrored_answer_is_printed_somewhere() -> None:
    assert {field_of(place) for place in PLACES} == MIRRORED


@pytest.mark.parametrize(
    "place", ["timeline.0.what", "impact", "i_statements.0.when", "remedy.sought.0.text"]
)
def test_where_one_writes_longest_plain_words_are_mirrored(place: str) -> None:
    assert only_words_differ(place, "nobody came", "nobody called", ENGLISH)


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [
        ("impact", "", "x"),
        ("impact", "It hurt", "It hurt."),
        ("i_statements.0.when", "nobody came", "Nobody came. I waited."),
        ("appreciations.0.text", "you call", "that you call"),
        ("impact", "one line", "one\nline"),
        ("customer.name", "Ana Pop", "Ana Popa"),
        ("summary", "One", "One two three"),
        ("timeline.0.date", "2026-10-01", "2026-10-02"),
    ],
)
def test_what_changes_more_than_the_words_is_composed_anew(
    place: str, before: str, after: str
) -> None:
    assert not only_words_differ(place, before, after, ENGLISH)


def test_only_the_words_just_written_are_fresh() -> None:
    page = page_of(full(), "letter", "company.name")
    assert "ck-fresh" in page
    fresh = re.findall(r'ck-fresh[^>]*data-at="([^"]*)"', rewrite(page, "impact", "x"))
    assert set(fresh) == {"impact"}
