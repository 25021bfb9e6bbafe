"""A file that can't be used gets one sentence that says what and where; never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit import Case, Unusable, read_case, write_case
from complaint_kit.casefile import MAX_BYTES
from complaint_kit.language import find_language
from complaint_kit.sentences import explain

FORMAT = '"format": "complaint-kit/1"'

BROKEN = {
    "nothing": (b"", "file_empty", ""),
    "a number without end": (b'{"a": ' + b"1" * 5_000 + b"}", "number_too_long", ""),
    "a lone surrogate for a key": (
        b'{"format": "complaint-kit/1", "\\ud800": 1}',
        "unknown_key",
        "",
    ),
    "an older format": (b'{"format": "complaint-kit/0"}', "format_unknown", "format"),
    "a broken file": (b'{"format": ', "file_not_json", ""),
    "a list": (b"[]", "file_not_case", ""),
    "another object": (b'{"name": "x"}', "format_unknown", "format"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\xff", "file_not_text", ""),
    "a newer format": (b'{"format": "complaint-kit/2", "new": 1}', "format_newer", "format"),
    "nesting without end": (b'{"a":' * 100_000, "file_too_deep", ""),
    "lists without end": (b"[" * 100_000, "file_too_deep", ""),
    "three megabytes": (b" " * 3_000_000, "file_too_large", ""),
    "a key twice": (f'{{{FORMAT}, "impact": "a", "impact": "b"}}'.encode(), "key_twice", ""),
    "an unknown key": (f'{{{FORMAT}, "imapct": "a"}}'.encode(), "unknown_key", ""),
    "not a number": (f'{{{FORMAT}, "impact": NaN}}'.encode(), "number_not_finite", ""),
    "a number for a text": (f'{{{FORMAT}, "impact": 1}}'.encode(), "string_type", "impact"),
    "an impossible date": (
        f'{{{FORMAT}, "timeline": [{{"date": "2026-02-30"}}]}}'.encode(),
        "date_impossible",
        "timeline.0.date",
    ),
    "evidence twice": (
        f'{{{FORMAT}, "evidence": [{{"id": "E1"}}, {{"id": "E1"}}]}}'.encode(),
        "evidence_id_twice",
        "evidence",
    ),
    "too many decimals": (
        f'{{{FORMAT}, "remedy": {{"sought": [{{"amount": {{"amount": "1.234", '
        f'"currency": "GBP"}}}}]}}}}'.encode(),
        "amount_decimals",
        "remedy.sought.0.amount.amount",
    ),
}


@pytest.mark.parametrize(("data", "code", "place"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_is_no_case_is_told_apart(data: bytes, code: str, place: str) -> None:
    with pytest.raises(Unusable) as caught:
        read_case(data)
    assert (caught.value.code, caught.value.place) == (code, place)


@pytest.mark.parametrize(("data", "code", "place"), BROKEN.values(), ids=BROKEN)
def test_every_such_file_has_its_sentence(data: bytes, code: str, place: str) -> None:
    with pytest.raises(Unusable) as caught:
        read_case(data)
    said = explain(caught.value, find_language("en"))
    assert said.endswith(".")
    assert "\n" not in said
    assert not {"please", "sorry", "valid", "invalid", "required"} & set(said.lower().split())


def test_the_words_that_can_stand_in_a_field_are_listed() -> None:
    with pytest.raises(Unusable) as caught:
        read_case(f'{{{FORMAT}, "opening": "praise"}}'.encode())
    assert explain(caught.value, find_language("en")) == (
        "Use one of the words allowed here: appreciation, long_customer, facts."
    )


def test_a_strangers_key_is_shown_without_its_control_characters() -> None:
    with pytest.raises(Unusable) as caught:
        read_case(f'{{{FORMAT}, "a\\u001b[31m\\nb{"x" * 90}": 1}}'.encode())
    shown = str(caught.value.details["value"])
    assert shown.startswith("a[31m b")
    assert len(shown) <= 41


def test_a_file_just_below_the_limit_is_read() -> None:
    data = json.dumps({"format": "complaint-kit/1"}).encode()
    assert read_case(data + b" " * (MAX_BYTES - len(data))) == Case(format="complaint-kit/1")


def test_a_lone_surrogate_in_a_file_is_left_out() -> None:
    assert read_case(f'{{{FORMAT}, "impact": "a\\ud800b"}}'.encode()).impact == "ab"


@given(st.binary(max_size=300))
def test_any_bytes_are_a_case_or_get_a_reason(data: bytes) -> None:
    try:
        read_case(data)
    except Unusable as error:
        assert explain(error, find_language("en"))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
FIELDS = [*Case.model_fields, "unknown"]


@given(st.dictionaries(st.sampled_from(FIELDS), json_values))
def test_any_answers_are_a_case_or_get_a_reason(answers: dict[str, object]) -> None:
    try:
        read_case(json.dumps({**answers, "format": "complaint-kit/1"}).encode())
    except Unusable as error:
        assert explain(error, find_language("en"))


def test_the_contract_in_the_documentation_is_the_one_the_files_follow() -> None:
    contract = Path(__file__).parent.parent / "docs" / "case-format.md"
    for field in Case.model_fields:
        assert f"`{field}`" in contract.read_text(encoding="utf-8")


def test_a_case_that_could_not_be_opened_again_is_not_written() -> None:
    long = {"what": "é" * 4_000, "promised": "é" * 4_000}
    with pytest.raises(Unusable) as caught:
        write_case(Case.model_validate({"format": "complaint-kit/1", "timeline": [long] * 200}))
    assert explain(caught.value, find_language("en")).startswith("Your answers are too long")
