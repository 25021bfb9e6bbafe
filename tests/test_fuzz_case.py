"""Whatever stands in a file or comes back from a browser: a case, or what is wrong and where."""

from __future__ import annotations

import copy
import gc
import json
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from complaint_kit import Case, Unusable, read_case, write_case
from complaint_kit.case import texts
from complaint_kit.casefile import MAX_BYTES
from complaint_kit.checks import check
from complaint_kit.draft import read_draft
from complaint_kit.finding import Finding
from complaint_kit.language import find_language
from complaint_kit.sentences import explain, sentence
from complaint_kit.values import clean
from tests.conftest import CASE_FILES, TODAY
from tests.hostile import FORBIDDEN, TEXTS, filled, places
from tests.test_hostile_documents import NAMED_ONCE

ENGLISH = find_language("en")
FILES = [path.read_bytes() for path in CASE_FILES]
CASES: list[dict[str, Any]] = [json.loads(data) for data in FILES]
NAMES = sorted({part for path, _ in places(Case) for part in path.split(".")})
KEYS = (
    "__proto__",
    "constructor",
    "#",
    "",
    " ",
    "0",
    "-1",
    "a.b",
    "\ud800",
    "\u202e",
    "\ufdd00\ufdd1",
)
SLOW, TIMES = 0.05, 11.0

any_text = st.text(st.characters(), max_size=30) | st.sampled_from(sorted(TEXTS.values()))
any_key = st.sampled_from(NAMES) | st.sampled_from(KEYS) | st.text(st.characters(), max_size=5)
any_leaf = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**30, 10**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | any_text
    | st.sampled_from(
        "GBP JPY 1.234 -1 ٣ 1e9 0001-01-01 2100-12-31 2101-01-01 9999-99-99 2026-02-29 24:00 9:5 "
        "E1 1899-12-31 99999999999999999999999999 en-x-a-b-c".split()
    )
)
any_json = st.recursive(
    any_leaf,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_key, inner, max_size=4),
    max_leaves=12,
)


def _is_told(finding: Finding) -> None:
    """There is a sentence for it, on one line, in which nothing acts."""
    said = sentence(finding, ENGLISH)
    assert said.endswith(".")
    assert len(said.splitlines()) == 1
    assert not FORBIDDEN.search(said + finding.place)
    assert set(finding.place.split(".")) - {""} <= {*NAMES, *map(str, range(1_000))}


def _is_case_or_reason(data: bytes) -> None:
    try:
        case = read_case(data)
    except Unusable as error:
        assert explain(error, ENGLISH)
        _is_told(Finding("problem", error.code, error.place, error.details))
        return
    assert not [path for path, said in texts(case) if FORBIDDEN.search(said)]
    assert read_case(write_case(case)) == case


def _is_draft(answers: Any) -> None:
    before = copy.deepcopy(answers)
    draft = read_draft(answers)
    assert answers == before
    for problem in draft.problems:
        _is_told(problem)
    assert read_draft(draft.case.model_dump(mode="json")).problems == []


@st.composite
def changed_bytes(draw: st.DrawFn) -> bytes:
    """A file of a case to which something has happened."""
    data = bytearray(draw(st.sampled_from(FILES)))
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.integers(0, 40))
        new = draw(
            st.binary(max_size=8)
            | st.sampled_from(
                [b'"', b"{", b"[", b"\\ud800", b"\\u0000", b"\xef\xbb\xbf", b"1" * 4_400]
            )
            | st.just(bytes(data[at : at + length]) * 2)
        )
        data[at : at + length] = new
    return bytes(data)


@st.composite
def changed_answers(draw: st.DrawFn) -> Any:
    """The answers of a case, some of them exchanged for anything at all."""
    answers = copy.deepcopy(draw(st.sampled_from(CASES)))
    for _ in range(draw(st.integers(1, 5))):
        holder: Any = answers
        while True:
            if isinstance(holder, dict):
                key: Any = draw(st.sampled_from(sorted(holder)) | any_key if holder else any_key)
            elif holder:
                key = draw(st.integers(0, len(holder) - 1))
            else:
                break
            inner = holder[key] if isinstance(holder, list) else holder.get(key)
            if isinstance(inner, dict | list) and inner and draw(st.booleans()):
                holder = inner
                continue
            if isinstance(inner, list) and inner and draw(st.booleans()):
                holder[key] = inner * draw(st.integers(2, 120))
            else:
                holder[key] = draw(any_json)
            break
    return answers


slow = settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    _is_case_or_reason(data)


@slow
@given(changed_bytes())
def test_a_file_to_which_something_has_happened(data: bytes) -> None:
    _is_case_or_reason(data)


@slow
@given(any_json)
def test_any_json(answers: Any) -> None:
    _is_case_or_reason(json.dumps(answers).encode())
    _is_draft(answers)


@slow
@given(changed_answers())
def test_a_case_with_anything_in_it(answers: Any) -> None:
    _is_case_or_reason(json.dumps({**answers, "format": "complaint-kit/1"}).encode())
    _is_draft(answers)


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-be", "utf-32", "utf-7", "utf-8-sig", "cp037"])
@pytest.mark.parametrize("data", FILES, ids=[path.stem for path in CASE_FILES])
def test_a_case_in_another_coding(data: bytes, coding: str) -> None:
    _is_case_or_reason(data.decode().encode(coding, errors="replace"))


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_what_stands_where_a_name_or_a_code_should_is_told_on_one_line(words: str) -> None:
    for path, _ in places(Case):
        answers = filled(Case, lambda at, limit: at[:limit])
        holder: Any = answers
        *way, last = path.split(".")
        for step in way:
            holder = holder[int(step) if isinstance(holder, list) else step]
        holder[int(last) if isinstance(holder, list) else last] = words
        _is_draft(answers)
        if isinstance(holder, dict):
            holder[words] = holder.pop(last)
            _is_draft(answers)
            _is_case_or_reason(json.dumps({**answers, "format": "complaint-kit/1"}).encode())


ONCE: dict[str, Any] = {
    "half a character for a name": {"\ud800": 1},
    "half a character in a name further in": {"customer": {"name": "Ann", "na\udc00me": "x"}},
    "half a character for a choice": {"topic": "\ud800", "company": {"kind": "\udfff"}},
    "half a character for a feeling's neighbour": {"timeline": [{"\ud800": 1}, {"what": "x"}]},
}


@pytest.mark.parametrize("answers", ONCE.values(), ids=ONCE)
def test_what_once_broke_a_file_or_a_draft(answers: dict[str, Any]) -> None:
    _is_draft(answers)
    _is_case_or_reason(json.dumps({"format": "complaint-kit/1", **answers}).encode())


def test_an_unreadable_name_takes_nothing_else_with_it() -> None:
    draft = read_draft({"customer": {"name": "Ann", "na\udc00me": "x"}, "\ud800": 1})
    assert draft.case.customer.name == "Ann"
    assert {(one.code, one.place) for one in draft.problems} == {
        ("unknown_key", ""),
        ("unknown_key", "customer"),
    }


@given(st.text(st.characters(), max_size=200) | st.sampled_from(sorted(TEXTS.values())))
def test_what_has_come_in_by_the_door_is_clean(words: str) -> None:
    assert not FORBIDDEN.search(clean(words))
    assert clean(clean(words)) == clean(words)


def _text(words: str) -> bytes:
    return json.dumps({"format": "complaint-kit/1", "impact": words}, ensure_ascii=False).encode()


def _list(name: str, entries: list[Any]) -> bytes:
    return json.dumps({"format": "complaint-kit/1", name: entries}).encode()


GROWING: dict[str, tuple[int, Callable[[int], bytes]]] = {
    "marks in no order": (5_000, lambda n: _text("a" + "\u0316\u0301" * n)),
    "marks that are two": (5_000, lambda n: _text("a" + "\u0f73" * n)),
    "letters in parts": (50_000, lambda n: _text("e\u0301" * n)),
    "syllables in parts": (20_000, lambda n: _text("\u1100\u1161\u11a8" * n)),
    "line ends": (100_000, lambda n: _text("\r\n" * n)),
    "escapes": (
        50_000,
        lambda n: b'{"format": "complaint-kit/1", "impact": "' + b"\\u0001" * n + b'"}',
    ),
    "unknown names": (2_000, lambda n: json.dumps({f"a{i}": i for i in range(n)}).encode()),
    "unknown names in a case": (
        2_000,
        lambda n: json.dumps(
            {"format": "complaint-kit/1"} | {f"a{i}": i for i in range(n)}
        ).encode(),
    ),
    "entries of the wrong kind": (20_000, lambda n: _list("timeline", [1] * n)),
    "entries with nothing": (20_000, lambda n: _list("evidence", [{}] * n)),
    "the same entry": (5_000, lambda n: _list("evidence", [{"id": "E1"}] * n)),
    "long numbers": (50, lambda n: b'{"a": [' + b",".join([b"1" * 4_300] * n) + b"]}"),
    "digits": (100_000, lambda n: _list("timeline", [{"cost": {"amount": "1" * n}}])),
    "a long tag": (50_000, lambda n: json.dumps({"language": "en" + "-abcde" * n}).encode()),
    "depth": (50_000, lambda n: b"[" * n),
    "lines before a mistake": (100_000, lambda n: b"\n" * n + b"x"),
    "open strings": (100_000, lambda n: b'{"' + b'\\"' * n),
}


@pytest.mark.parametrize(("size", "make"), GROWING.values(), ids=GROWING)
def test_reading_takes_as_long_as_the_file_and_not_its_square(
    size: int, make: Callable[[int], bytes]
) -> None:
    """Four times the file may take eleven times as long, where a square would take sixteen."""
    small, large = make(size), make(4 * size)
    assert len(large) <= MAX_BYTES
    assert _seconds(_read, large) < SLOW or _seconds(_read, large) < TIMES * _seconds(_read, small)


def _read(data: bytes) -> None:
    with suppress(Unusable):
        read_case(data)
    with suppress(ValueError, RecursionError):
        read_draft(json.loads(data))


WORDY = {
    "brackets after a label": "password{}".format("(" * 900),
    "one label after another": "password:" * 100,
    "labels and joins": "password is " * 75,
    "numbers after a label": "pin " + "1 " * 450,
    "groups of digits": "4 " * 450,
    "an account over and over": "GB29 " * 180,
    "spaces after a label": "password" + " " * 900 + "x",
    "quotes after a label": 'password:"' * 90,
}


@pytest.mark.parametrize("words", WORDY.values(), ids=WORDY)
def test_looking_for_secrets_takes_as_long_as_the_text_and_not_its_square(words: str) -> None:
    small, large = (Case(format="complaint-kit/1", impact=words * n) for n in (1, 4))
    assert len(large.impact) > 3_000
    assert _seconds(_check, large) < SLOW or _seconds(_check, large) < TIMES * _seconds(
        _check, small
    )


def _check(case: Case) -> None:
    check(case, TODAY, [ENGLISH.secret_words])


def _seconds(do: Callable[[Any], None], what: Any) -> float:
    """Of the processor's time; the least of three, for other programs run too."""
    found = []
    gc.disable()
    try:
        for _ in range(3):
            start = time.process_time()
            do(what)
            found.append(time.process_time() - start)
    finally:
        gc.enable()
    return min(found)


@pytest.mark.parametrize(("typed", "kept"), NAMED_ONCE.values(), ids=NAMED_ONCE)
def test_a_file_with_what_once_left_its_place_is_read(typed: str, kept: str) -> None:
    assert read_case(_text(typed)).impact == kept
