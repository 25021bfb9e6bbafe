"""A told story: cut where it can be cut, and the days that its sentences name."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit.language import languages
from complaint_kit.story import LONG_RUN, SHORTEST, cut
from complaint_kit.told_dates import find_day

ENGLISH = languages()["en"]
TODAY = date(2026, 11, 21)  # a Saturday

BITS = (
    'Nobody came|Mr|.|. |! |? |...|… |\n| |-|- |• |"|”|)|12.40|10.30|a.m. |J. |no|and then |。|！”'
    "|ref. |order |AB-123|XK"
)
TELLING = st.lists(st.sampled_from(BITS.split("|")), max_size=60).map("".join)


def pieces(text: str) -> list[str]:
    return cut(text, ENGLISH)


def bare(text: str) -> str:
    return "".join(text.split())


def without_marks(text: str) -> str:
    """A list's marks, at the start of a line and before a word, may go."""
    lines = [line.strip() for line in text.splitlines()]
    marks = "-–—*•‣◦▪·●"
    return "".join(
        bare(line[1:] if line[:1] in marks and line[1:2].isspace() else line)
        for line in lines
        if line
    )


@given(TELLING | st.text())
def test_nothing_told_is_lost_or_changed_but_white_space_and_marks_of_a_list(text: str) -> None:
    assert bare("".join(pieces(text))) == without_marks(text)


@given(TELLING | st.text())
def test_no_piece_is_empty_and_each_stands_in_the_story_as_it_was_told(text: str) -> None:
    for piece in pieces(text):
        assert piece == piece.strip()
        assert piece
        assert bare(piece) in without_marks(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I waited. Nobody came! Why?", ["I waited.", "Nobody came!", "Why?"]),
        ("i waited. nobody came", ["i waited.", "nobody came"]),
        ("First line\nSecond line\r\n\r\nThird", ["First line", "Second line", "Third"]),
        ("But nobody came. So I called.", ["But nobody came.", "So I called."]),
        ("Mr. Smith and Dr. Jones came.", ["Mr. Smith and Dr. Jones came."]),
        ("It is No. 12. No. I said no.", ["It is No. 12.", "No.", "I said no."]),
        ("They came on 12 Oct. 2026 at 9.", ["They came on 12 Oct. 2026 at 9."]),
        ("At 10 a.m. he left at last.", ["At 10 a.m. he left at last."]),
        ("He left at 10 a.m. Nobody was in.", ["He left at 10 a.m.", "Nobody was in."]),
        ("It took approx. ten days, e.g. Monday.", ["It took approx. ten days, e.g. Monday."]),
        ("J. R. Smith said so. So did I. Then", ["J. R. Smith said so.", "So did I.", "Then"]),
        ("I paid £12.40 at 10.30 am. Yes.", ["I paid £12.40 at 10.30 am.", "Yes."]),
        ("See www.a.com/x.y or a@b.co. Done.", ["See www.a.com/x.y or a@b.co.", "Done."]),
        ("I waited ... and waited… Nobody.", ["I waited ... and waited…", "Nobody."]),
        ("“I will come.” He did not. (Really.)", ["“I will come.”", "He did not.", "(Really.)"]),
        ("“When?” she said. Never.", ["“When?” she said.", "Never."]),
        ("我等了一天。“你好！”没有人来？", ["我等了一天。", "“你好！”", "没有人来？"]),
        ("- Nobody came.\n• I called", ["Nobody came.", "I called"]),
        ("1. Nobody came.\n2. I called.", ["1. Nobody came.", "2. I called."]),
        ("Nobody came.\n---\nI called.", ["Nobody came. ---", "I called."]),
        ("They gave me ref. AB-123. Then", ["They gave me ref. AB-123.", "Then"]),
        ("My ref. no. is NL-44. My ref. is 5.", ["My ref. no. is NL-44.", "My ref. is 5."]),
        ("Order no. 12 came. So did inv. 7.", ["Order no. 12 came.", "So did inv. 7."]),
        ("My order no. is XKQ. Acc. no. XQ.", ["My order no. is XKQ.", "Acc. no. XQ."]),
        ("Cust. no. (AB12), acc. 9. Ref.no. 4", ["Cust. no. (AB12), acc. 9.", "Ref.no. 4"]),
        ("They lost my ref. Nobody called.", ["They lost my ref.", "Nobody called."]),
        ("I gave my ref. I waited. A man", ["I gave my ref.", "I waited.", "A man"]),
        ("I said no. then he left", ["I said no.", "then he left"]),
        ("They said no. BT did too.", ["They said no.", "BT did too."]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_a_story_is_cut_where_a_sentence_or_a_line_ends(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


DICTATED = (
    "i was at home all day on monday and nobody came and i waited until four and then i called "
    "the number on the letter and since then i have heard nothing at all and after that i called "
    "again on tuesday but the line was busy for an hour"
)


def test_a_long_run_without_a_stop_is_cut_before_words_that_go_on_with_the_story() -> None:
    found = pieces(DICTATED)
    assert [piece.split()[:3] for piece in found] == [
        ["i", "was", "at"],
        ["and", "then", "i"],
        ["and", "after", "that"],
    ]


def test_no_piece_of_a_run_is_very_short() -> None:
    for piece in pieces("nobody came and then i called and then they said no " * 8):
        assert len(piece.split()) >= SHORTEST


def test_a_run_that_is_not_long_stays_whole() -> None:
    short = " ".join(DICTATED.split()[:LONG_RUN])
    assert pieces(short) == [short]


def seconds_for(unit: str, size: int) -> float:
    text = unit * (size // len(unit)) + "x"
    taken = []
    for _ in range(3):
        start = time.process_time()
        pieces(text)
        taken.append(time.process_time() - start)
    return min(taken)


@pytest.mark.parametrize(
    "unit", ["a", ".", ". ", "。", "-\n", "- ", "A. ", ".)", "and then ", "\n", "1. "]
)
def test_a_story_takes_time_in_proportion_to_its_length(unit: str) -> None:
    """Ten times as much takes some 25 times as long on a busy machine; a square would be 100."""
    assert seconds_for(unit, 200_000) < 60 * max(seconds_for(unit, 20_000), 0.005)


def test_a_megabyte_without_a_stop_is_cut_in_seconds() -> None:
    assert seconds_for("a ", 1_000_000) < 20


@pytest.mark.parametrize(
    "text",
    [
        "They came on 12 October 2026.",
        "October 12 was the day",
        "on the 12th of October",
        "on 12 Oct. at 10.30",
        "at 10.30 on 12 October, for the 2nd time",
        "2026-10-12: nobody",
        "12/10/2026",
        "12.10.26",
        "on Monday 12 October 2026 at 9",
        "12 OCTOBER, and once more: 12 October 2026",
    ],
)
def test_the_day_that_a_sentence_names_is_found(text: str) -> None:
    assert find_day(text, "en-GB", TODAY) == date(2026, 10, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody came.",
        "12 October or 13 October",
        "from 12 to 14 October",
        "12–14 October 2026",
        "October 12 and 14",
        "the 12th and 14th October",
        "31 February 2026",
        "31 June",
        "13/13/2026",
        "Tuesday 12 October 2026",
        "On 12 October they promised Friday",
        "from Monday to Friday",
        "Monday the 12th",
        "12 October 24",
        "12 October 1066",
        "I sat in the sun",
        "order 12-10-2026-44",
        "in October 2026",
        "£12 October",
        "Frıday",
        "12 Aprıl",
    ],
)
def test_two_days_or_an_impossible_or_a_doubtful_one_are_none(text: str) -> None:
    assert find_day(text, "en-GB", TODAY) is None


def test_the_order_of_day_and_month_in_figures_is_the_place_s_own() -> None:
    assert find_day("on 03/04/2026", "en-GB", TODAY) == date(2026, 4, 3)
    assert find_day("on 03/04/2026", "en-US", TODAY) == date(2026, 3, 4)
    assert find_day("on 03/04/2026", "sv", TODAY) is None
    assert find_day("on 23/04/2026", "sv", TODAY) == date(2026, 4, 23)


@pytest.mark.parametrize(
    "text",
    [
        "last Monday",
        "They said that they would be back on Friday.",
        "The bins are emptied every other Tuesday.",
    ],
)
def test_a_weekday_alone_may_be_a_promise_or_a_habit_and_dates_nothing(text: str) -> None:
    assert find_day(text, "en-GB", TODAY) is None


def test_a_date_without_a_year_is_the_latest_one() -> None:
    assert find_day("24 December", "en-GB", TODAY) == date(2025, 12, 24)
    assert find_day("29 February", "en-GB", TODAY) == date(2024, 2, 29)
    assert find_day("21 November", "en-GB", TODAY) == TODAY


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("am 12. Oktober kam niemand", "de"),
        ("den 12 oktober kom ingen", "sv"),
        ("în 12 octombrie", "ro"),
        ("10월 12일에 아무도 오지 않았다", "ko"),
        ("我在10月12日等了一天", "zh"),
        ("el 12 de octubre de 2026", "es"),
    ],
)
def test_other_languages_name_days_in_their_own_way(text: str, locale: str) -> None:
    assert find_day(text, locale, TODAY) == date(2026, 10, 12)


def test_a_weekday_that_also_means_months_names_no_day() -> None:
    assert find_day("aștept de două luni", "ro", TODAY) is None
    assert find_day("luni 12 octombrie", "ro", TODAY) == date(2026, 10, 12)


DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@given(DAYS, st.sampled_from(["en_GB", "en_US", "sv", "ro", "ko", "zh", "de", "fr", "es", "pl"]))
def test_every_day_as_it_is_written_in_full_or_shorter_is_found_again(
    day: date, locale: str
) -> None:
    for form in ("medium", "long"):
        text = format_date(day, form, locale=locale)
        for around in (text, f"({text})", f"x {text}, x", f"{text}."):
            assert find_day(around, locale.replace("_", "-"), TODAY) == day, around


@given(DAYS, DAYS, st.sampled_from(["d MMMM", "MMM d", "EEEE", "EEEE d MMMM"]))
def test_a_day_without_a_year_is_never_in_the_future(day: date, today: date, form: str) -> None:
    text = format_date(day, form, locale="en_GB")
    found = find_day(text, "en-GB", today)
    assert found is None or found <= today
    if form == "EEEE":
        assert found is None or today - found < timedelta(7)


@given(st.text() | TELLING, st.sampled_from(["en-GB", "ko", "xx", "", "en-", "ro"]), DAYS)
def test_no_text_makes_the_search_for_a_day_fail(text: str, locale: str, today: date) -> None:
    find_day(text, locale, today)


@given(st.text(alphabet="0123456789./-: dayMonctber年月日월일,"), DAYS)
def test_no_figures_make_the_search_for_a_day_fail(text: str, today: date) -> None:
    for locale in ("en-GB", "en-US", "ko"):
        find_day(text, locale, today)
