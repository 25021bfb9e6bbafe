"""A case holds what a customer said, whole, and refuses what it can't hold."""

from __future__ import annotations

import copy
import json
import string
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from complaint_kit import Case, read_case, write_case
from complaint_kit.case import MAX_FACTS, texts
from complaint_kit.values import MAX_TEXT, clean, countries, currencies, decimals
from tests.conftest import CASE_FILES
from tests.made_cases import CHOICES, FULL, put

MINIMAL = {"format": "complaint-kit/1"}


def make(**answers: Any) -> Case:
    return Case.model_validate({**MINIMAL, **answers})


def refused(**answers: Any) -> tuple[str, str]:
    """The error's type and place."""
    with pytest.raises(ValidationError) as caught:
        make(**answers)
    (error,) = caught.value.errors()
    return error["type"], ".".join(map(str, error["loc"]))


def test_there_are_six_example_cases() -> None:
    assert len(CASE_FILES) == 6


@pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)
def test_an_example_case_comes_back_exactly_as_it_was(path: Path) -> None:
    written = write_case(read_case(path.read_bytes()))
    assert json.loads(written) == json.loads(path.read_bytes())


def test_a_case_with_every_answer_comes_back_exactly_as_it_was() -> None:
    assert json.loads(write_case(Case.model_validate(FULL))) == FULL


def test_a_case_with_nothing_but_its_format_is_a_case() -> None:
    assert json.loads(write_case(make())) == MINIMAL


def test_an_answer_left_open_is_the_same_as_none() -> None:
    fact = {"date": "", "time": None, "what": "", "cost": None}
    amount = {"amount": "", "currency": ""}
    assert make(timeline=[fact], remedy={"sought": [{"amount": amount}]}).timeline[0].date is None


@given(st.text())
def test_clean_text_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet=string.printable.replace("\r", "").replace("\x0b", "").replace("\x0c", "")))
def test_what_can_be_typed_on_a_plain_keyboard_is_kept_as_typed(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    "char",
    [
        "\x00",
        "\x1b",
        "\x7f",
        "\x85",
        "\ud800",
        "\ufeff",
        "\ufdd0",
        "\ufdef",
        "\uffff",
        "\U0010fffe",
    ],
    ids=ascii,
)
def test_what_can_not_be_printed_is_removed(char: str) -> None:
    assert make(impact=f"a{char}b").impact == "ab"


@pytest.mark.parametrize("path", [path for path, _ in texts(Case.model_validate(FULL))])
def test_no_text_gets_in_by_another_door(path: str) -> None:
    answers = copy.deepcopy(FULL)
    before = dict(texts(Case.model_validate(answers)))[path]
    put(answers, path, f"\ufdd0{before}\ufdd1")
    if path in CHOICES:
        with pytest.raises(ValidationError):
            Case.model_validate(answers)
    else:
        assert dict(texts(Case.model_validate(answers)))[path] == before


def test_tabs_and_line_ends_are_kept_and_letters_composed() -> None:
    assert make(impact="a\tb\r\nc\rd S\u0326").impact == "a\tb\nc\nd Ș"


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ({"summary": "x" * 121}, ("string_too_long", "summary")),
        ({"impact": "x" * (MAX_TEXT + 1)}, ("string_too_long", "impact")),
        ({"timeline": [{}] * (MAX_FACTS + 1)}, ("too_long", "timeline")),
        ({"evidence": [{}] * 101}, ("too_long", "evidence")),
        ({"sumary": "x"}, ("extra_forbidden", "sumary")),
        ({"customer": {"nmae": "x"}}, ("extra_forbidden", "customer.nmae")),
        ({"summary": 5}, ("string_type", "summary")),
        ({"timeline": {}}, ("list_type", "timeline")),
        ({"topic": "parking"}, ("literal_error", "topic")),
        ({"country": "EU"}, ("country_unknown", "country")),
        ({"language": "e"}, ("language_form", "language")),
        ({"timeline": [{"date": "2026-02-30"}]}, ("date_impossible", "timeline.0.date")),
        ({"timeline": [{"date": "0001-01-01"}]}, ("date_years", "timeline.0.date")),
        ({"timeline": [{"date": "9999-12-31"}]}, ("date_years", "timeline.0.date")),
        ({"timeline": [{"date": "12/10/2026"}]}, ("date_form", "timeline.0.date")),
        ({"timeline": [{"date": 1700000000}]}, ("date_form", "timeline.0.date")),
        ({"timeline": [{"time": "24:00"}]}, ("time_form", "timeline.0.time")),
        ({"appreciations": [{"lead_in": "yes"}]}, ("bool_type", "appreciations.0.lead_in")),
        ({"appreciations": [{"lead_in": True}] * 2}, ("lead_in_several", "")),
        ({"evidence": [{"id": "E1"}, {"id": "E1"}]}, ("evidence_id_twice", "")),
        ({"format": "complaint-kit/2"}, ("literal_error", "format")),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_a_field_can_not_hold_is_refused_at_its_place(
    answers: dict[str, Any], error: tuple[str, str]
) -> None:
    assert refused(**answers) == error


@pytest.mark.parametrize(
    ("amount", "currency", "error"),
    [
        ("-5", "GBP", "amount_sign"),
        ("+5", "GBP", "amount_sign"),
        ("1e400", "GBP", "amount_form"),
        ("1E+3", "GBP", "amount_form"),
        ("NaN", "GBP", "amount_form"),
        ("Infinity", "GBP", "amount_form"),
        ("1,50", "GBP", "amount_form"),
        ("5.", "GBP", "amount_form"),
        (".5", "GBP", "amount_form"),
        ("٣", "GBP", "amount_form"),
        (5, "GBP", "amount_form"),
        (5.5, "GBP", "amount_form"),
        ("1234567890123", "GBP", "amount_digits"),
        ("0.001", "GBP", "amount_decimals"),
        ("0.5", "KRW", "amount_decimals"),
        ("5", "XYZ", "currency_unknown"),
        ("5", "DEM", "currency_unknown"),
    ],
)
def test_an_amount_is_a_plain_decimal_number_in_known_money(
    amount: object, currency: str, error: str
) -> None:
    cost = {"amount": amount, "currency": currency}
    assert refused(timeline=[{"cost": cost}])[0] == error


@given(st.decimals(min_value=0, max_value=9_999_999_999, places=2), st.sampled_from(["GBP", "RON"]))
def test_an_amount_comes_back_with_the_decimals_it_was_typed_with(
    amount: Any, currency: str
) -> None:
    typed = {"amount": f"{amount:f}", "currency": currency}
    case = make(remedy={"sought": [{"amount": typed}]})
    assert json.loads(write_case(case))["remedy"]["sought"][0]["amount"] == typed


@pytest.mark.parametrize(
    "tag", ["en", "en-GB", "zh-Hans", "zh-Hans-CN", "sr-Latn-RS", "de-1996", "es-419", "x-klingon"]
)
def test_any_well_formed_language_tag_is_a_case(tag: str) -> None:
    assert make(language=tag).language == tag


def test_the_lists_of_countries_and_money_are_those_of_the_standards() -> None:
    assert len(countries()) == 249
    assert {"GB", "US", "IE", "SE", "RO", "KR", "CN", "AX"} <= countries()
    assert {"GBP", "USD", "EUR", "SEK", "RON", "KRW", "CNY"} <= currencies()
    assert [decimals(code) for code in ("GBP", "KRW", "HUF", "KWD")] == [2, 0, 2, 3]


def test_every_text_of_a_case_is_found_with_its_place(engineer: Case) -> None:
    found = dict(texts(engineer))
    assert found["timeline.0.promised"] == "An engineer on 12 October between 8 am and 1 pm"
    assert found["company.references.1.value"] == "ENG-88213"
    assert found["timeline.3.evidence.0"] == "E3"
    assert found["remedy.minimum"] == "A working line this month and an apology"
