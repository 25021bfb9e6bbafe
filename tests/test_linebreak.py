"""Lines are as long as they may be, break where they should, and lose nothing."""

from __future__ import annotations

import re
import time
import unicodedata
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit.render.atoms import SPACES, Run
from complaint_kit.render.linebreak import Line, break_lines, natural_width


class Columns(dict[str, float]):
    """Every character is one wide."""

    def __missing__(self, text: str) -> float:
        return float(len(text))


ONE = Columns()


def runs(*texts: str, keep: bool = False) -> list[Run]:
    return [Run(text, ONE, keep=keep) for text in texts]


def broken(text: str, width: float, **options: bool) -> list[str]:
    return [line.text for line in break_lines(runs(text), width, **options)]


def squeezed(text: str) -> str:
    return re.sub(rf"[{SPACES}\n]", "", text)


def kept(lines: Sequence[Line]) -> str:
    return squeezed("".join(line.text for line in lines))


TEXTS = st.text(
    st.one_of(
        st.sampled_from(" \n\t-–/5aé“”，。「」漢字かな한글\u0301\u200b"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=120,
)
RUNS = st.lists(
    st.builds(lambda text, keep: Run(text, ONE, keep=keep), TEXTS, st.booleans()), max_size=5
)


@given(RUNS, st.integers(1, 60), st.booleans(), st.booleans())
def test_nothing_is_lost_but_white_space(
    given_runs: list[Run], width: int, balanced: bool, no_lone_word: bool
) -> None:
    lines = break_lines(given_runs, width, balanced=balanced, no_lone_word=no_lone_word)
    assert kept(lines) == squeezed("".join(run.text for run in given_runs))


@given(RUNS, st.integers(1, 60), st.booleans(), st.booleans())
def test_no_line_is_wider_than_allowed(
    given_runs: list[Run], width: int, balanced: bool, no_lone_word: bool
) -> None:
    for line in break_lines(given_runs, width, balanced=balanced, no_lone_word=no_lone_word):
        assert line.width == pytest.approx(sum(segment.width for segment in line.segments))
        letters = sum(1 for character in line.text if not unicodedata.combining(character))
        assert letters <= max(width, 1)


@given(RUNS, st.integers(1, 60))
def test_what_stays_on_a_line_is_as_it_was_typed(given_runs: list[Run], width: int) -> None:
    whole = "".join(run.text for run in given_runs)
    for line in break_lines(given_runs, width):
        assert line.text in whole


@given(RUNS, st.integers(1, 60))
def test_balanced_lines_are_no_more_than_need_be(given_runs: list[Run], width: int) -> None:
    plain = break_lines(given_runs, width)
    assert len(break_lines(given_runs, width, balanced=True)) == len(plain)


@given(TEXTS)
def test_the_natural_width_is_that_of_the_widest_line(text: str) -> None:
    lines = break_lines(runs(text), 10_000)
    if "\u200b" not in text:
        assert natural_width(runs(text)) >= max((line.width for line in lines), default=0)


def test_words_stay_whole() -> None:
    assert broken("I rang and waited", 10) == ["I rang and", "waited"]


def test_a_line_feed_ends_a_line() -> None:
    assert broken("one\ntwo\n\nthree", 80) == ["one", "two", "", "three"]


def test_a_line_feed_at_the_end_makes_no_empty_line() -> None:
    assert broken("one\n", 80) == ["one"]


@pytest.mark.parametrize(
    "text",
    ["at 8 am", "on 5 October", "for 48 minutes", "in 2026 again", "at “8 am”", "or (5 times)"],
)
def test_a_number_stays_with_the_word_after_it(text: str) -> None:
    assert broken(text, len(text) - 1) == [
        text[:2].strip() if text[2] == " " else text[:3],
        *[text[3:] if text[2] == " " else text[4:]],
    ]


def test_a_number_leaves_its_word_if_the_two_do_not_fit() -> None:
    assert broken("on 5 Septembers", 10) == ["on 5", "Septembers"]


def test_a_number_at_a_line_feed_is_tied_to_nothing() -> None:
    assert broken("LS6 2\nAB and so on", 12) == ["LS6 2", "AB and so on"]


def test_a_long_number_is_not_tied() -> None:
    assert broken("a 12345 bcd", 8) == ["a 12345", "bcd"]


def test_what_is_kept_together_moves_to_the_next_line() -> None:
    lines = break_lines([*runs("My number is "), *runs("+44 113 496", keep=True)], 20)
    assert [line.text for line in lines] == ["My number is", "+44 113 496"]


def test_what_is_kept_together_takes_its_full_stop_along() -> None:
    given_runs = [*runs("My number is "), *runs("+44 113", keep=True), *runs(". And so on")]
    assert [line.text for line in break_lines(given_runs, 20)] == [
        "My number is",
        "+44 113. And so on",
    ]


def test_what_is_kept_together_breaks_where_no_line_can_hold_it() -> None:
    assert [line.text for line in break_lines(runs("+44 113 496", keep=True), 7)] == [
        "+44 113",
        "496",
    ]


def test_a_word_may_end_after_its_hyphen() -> None:
    assert broken("a well-known one", 8) == ["a well-", "known", "one"]


def test_a_reference_number_is_not_broken_at_its_hyphens() -> None:
    assert broken("account NL-4471-2208", 18) == ["account", "NL-4471-2208"]


def test_a_kept_word_is_not_broken_at_its_hyphen() -> None:
    lines = break_lines([*runs("a "), *runs("well-known", keep=True)], 11)
    assert [line.text for line in lines] == ["a", "well-known"]


def test_a_word_wider_than_the_line_is_broken_by_character() -> None:
    assert broken("a " + "x" * 7, 3) == ["a", "xxx", "xxx", "x"]


def test_text_goes_on_behind_the_rest_of_a_broken_word() -> None:
    assert broken("xxxxx yes", 4) == ["xxxx", "x", "yes"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert all(not line.startswith("\u0301") for line in broken("e\u0301" * 9, 3))


def test_four_thousand_characters_without_a_space_take_no_longer_than_in_proportion() -> None:
    def seconds(count: int) -> float:
        start = time.process_time()
        break_lines(runs("x" * count), 90)
        return time.process_time() - start

    few, many = (min(seconds(count) for _ in range(5)) for count in (4000, 64_000))
    assert many < 80 * few


def test_han_breaks_between_characters() -> None:
    assert broken("我的电话线路已经断了", 4) == ["我的电话", "线路已经", "断了"]


def test_no_line_starts_with_closing_punctuation() -> None:
    assert broken("我的电话，断了。", 4) == ["我的电", "话，断", "了。"]


def test_what_is_kept_together_takes_no_han_along() -> None:
    lines = break_lines([*runs("我的号码是"), *runs("138 0000", keep=True)], 9)
    assert [line.text for line in lines] == ["我的号码是", "138 0000"]


def test_no_line_ends_with_opening_punctuation() -> None:
    assert broken("他说过「断了」吗", 4) == ["他说过", "「断了」", "吗"]


def test_latin_words_stay_whole_among_han() -> None:
    assert broken("我的Northline电话", 10) == ["我的", "Northline电", "话"]


def test_hangul_breaks_at_spaces_only() -> None:
    assert broken("전화가 끊겼습니다", 7) == ["전화가", "끊겼습니다"]


def test_han_breaks_where_two_runs_meet() -> None:
    lines = break_lines(runs("我的电话", "线路"), 4)
    assert [line.text for line in lines] == ["我的电话", "线路"]


def test_a_word_goes_on_from_one_run_into_the_next() -> None:
    lines = break_lines(runs("the tele", "phone"), 10)
    assert [line.text for line in lines] == ["the", "telephone"]
    assert [segment.text for segment in lines[1].segments] == ["tele", "phone"]


def test_a_line_to_write_on_takes_its_width() -> None:
    given_runs = [*runs("by "), Run("", ONE, fixed=5.0), *runs(" yes")]
    assert [line.width for line in break_lines(given_runs, 9)] == [8.0, 3.0]


def test_balanced_lines_are_about_equal() -> None:
    text = "Complaint: Missed engineer visit on 12 October, line dead"
    assert broken(text, 50) == ["Complaint: Missed engineer visit on 12 October,", "line dead"]
    assert broken(text, 50, balanced=True) == [
        "Complaint: Missed engineer",
        "visit on 12 October, line dead",
    ]


def test_a_lone_last_word_gets_company() -> None:
    text = "How do I reach them?"
    assert broken(text, 15) == ["How do I reach", "them?"]
    assert broken(text, 15, no_lone_word=True) == ["How do I", "reach them?"]


def test_a_lone_word_before_a_line_feed_gets_company_too() -> None:
    text = "How do I reach them?\nNobody knows"
    assert broken(text, 15, no_lone_word=True) == ["How do I", "reach them?", "Nobody knows"]


def test_two_words_tied_together_are_no_lone_word() -> None:
    assert broken("line dead since 5 October", 16, no_lone_word=True) == [
        "line dead since",
        "5 October",
    ]


def test_a_lone_last_word_stays_if_the_line_above_would_be_one_too() -> None:
    assert broken("reach themselves", 12, no_lone_word=True) == ["reach", "themselves"]


def test_a_space_that_does_not_break_does_not_break() -> None:
    assert broken("a b\u00a0c", 4) == ["a", "b\u00a0c"]


def test_what_is_too_wide_for_a_line_is_not_parted_from_its_punctuation() -> None:
    assert broken("ORDER0000。", 9) == ["ORDER000", "0。"]
    assert broken("（ORDER0000）", 10) == ["（ORDER000", "0）"]
    assert broken("。。。。", 2) == ["。。", "。。"]


class Narrow(dict[str, float]):
    """An i takes half a column."""

    def __missing__(self, text: str) -> float:
        return len(text) - text.count("i") / 2


def test_a_part_that_takes_punctuation_along_is_no_wider_than_the_line() -> None:
    for width in (2.5, 3, 3.5, 4.5):
        lines = break_lines([Run("ib" + "。" * 12, Narrow())], width)
        assert max(line.width for line in lines) <= width
