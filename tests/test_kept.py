"""What a browser hands over is a draft as it was kept, or whatever somebody made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from complaint_kit.case import Case
from complaint_kit.casefile import read_case
from complaint_kit.draft import read_draft
from complaint_kit.wizard import pieces
from complaint_kit.wizard.items import ID, give_ids, last_id, strip_ids
from complaint_kit.wizard.kept import MAX_ENTRIES, MOST, holds_text, read_kept

CASES = Path(__file__).parent / "cases"
NAME = "0123456789abcdef"
SCALARS = some.none() | some.booleans() | some.integers() | some.floats() | some.text()
JSON = some.recursive(
    SCALARS, lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner), max_leaves=30
)


def pair(answers: Any = None, **rest: Any) -> dict[str, Any]:
    """What the script hands over."""
    draft = {"answers": {} if answers is None else answers, **rest}
    return {"record": {"id": NAME, "step": "who", "draft": draft}, "typing": {"words": {}}}


def with_ids(case: Case) -> dict[str, Any]:
    ids = map("i{}".format, range(1, 10_000))
    found: dict[str, Any] = give_ids(
        case.model_dump(mode="json", exclude_unset=True), lambda: next(ids)
    )
    return found


def read(data: Any) -> Any:
    kept = read_kept(json.loads(json.dumps(data)))
    assert kept is not None
    return kept


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_the_answers_come_back_as_they_were(path: Path) -> None:
    case = read_case(path.read_bytes())
    answers = with_ids(case)
    kept = read(pair(answers))
    assert kept.answers == answers
    assert read_draft(strip_ids(kept.answers)[0]).case == case


def test_an_answer_that_no_case_can_hold_comes_back_as_it_was_typed() -> None:
    answers = {"remedy": {"respond_by": "soon", "sought": [{ID: "i3", "amount": {"amount": "3o"}}]}}
    assert read(pair(answers)).answers == answers


@given(JSON)
def test_whatever_json_says_no_draft_breaks_anything(data: Any) -> None:
    read_kept(data)
    for found in (read_kept(pair(data)), read_kept(pair({}, story=data, choices={"keep": data}))):
        if found:
            read_draft(strip_ids(found.answers)[0])
            assert found.choices in ({}, {"keep": "here"}, {"keep": "tab"})


def test_what_is_no_answer_is_left_out() -> None:
    answers = {"__proto__": {}, "company": {"name": "Northline", "owner": "x"}, "summary": ["x"]}
    assert read(pair(answers)).answers == {"company": {"name": "Northline"}}


def test_entries_with_the_same_id_or_none_get_one_of_their_own() -> None:
    facts = [
        {ID: "i7", "what": "A"},
        {ID: "i7", "what": "B"},
        {"what": "C"},
        {ID: "x", "what": "D"},
    ]
    found = read(pair({"timeline": facts})).answers["timeline"]
    assert [fact["what"] for fact in found] == ["A", "B", "C", "D"]
    assert len({fact[ID] for fact in found}) == 4
    assert found[0][ID] == "i7"


def test_a_list_ends_somewhere() -> None:
    answers = {"timeline": [{"what": "A"}] * (MAX_ENTRIES + 1)}
    assert len(read(pair(answers)).answers["timeline"]) == MAX_ENTRIES


def test_a_draft_that_is_too_large_is_none() -> None:
    assert read_kept(pair({"summary": "x" * MOST})) is None


@pytest.mark.parametrize("name", ["", "../../x", "0123456789ABCDEF", f"{NAME}\n", NAME * 2, 7])
def test_a_draft_has_a_name_of_sixteen_digits(name: Any) -> None:
    data = pair()
    data["record"]["id"] = name
    assert read_kept(data) is None


def test_a_story_comes_back_with_its_pieces() -> None:
    told = pieces.begin() | {"text": "Nobody came. I called."}
    pieces.replace(told, ["Nobody came.", "I called."], lambda _text: None)
    pieces.join(told, told["pieces"][1][ID])
    assert read(pair({}, story=told)).story == told


def test_of_a_story_that_was_changed_the_text_is_saved() -> None:
    told = pieces.begin() | {"text": "Nobody came.", "pieces": [{"what": 3}]}
    assert read(pair({}, story=told)).story == {"text": "Nobody came."}
    assert read(pair({}, story=["x"])).story is None


def test_choices_and_settled_secrets_come_back() -> None:
    kept = read(
        pair({}, choices={"keep": "tab", "marks": False, "x": 1}, settled=[["summary", "PIN 1234"]])
    )
    assert kept.choices == {"keep": "tab", "marks": False}
    assert kept.settled == {("summary", "PIN 1234")}


def test_what_stood_in_the_boxes_comes_along() -> None:
    data = pair()
    data["typing"] = {
        "words": {"timeline.i3.what": {"base": "", "text": "Nob"}, "x y": {"text": "b"}}
    }
    assert read(data).typed == {"timeline.i3.what": "Nob"}


@pytest.mark.parametrize(
    ("key", "is_one"),
    [
        ("summary", True),
        ("company.name", True),
        ("timeline.i3.cost.amount", True),
        ("company.references.i3.value", True),
        ("timeline.what", False),
        ("timeline.i3", False),
        ("timeline", False),
        ("company", False),
        ("timeline.i3.evidence", False),
        ("company.name.x", False),
        ("__class__", False),
    ],
)
def test_a_box_holds_a_text_of_the_case(key: str, is_one: bool) -> None:
    assert holds_text(key) is is_one


@pytest.mark.parametrize(
    "path", sorted((CASES / "drafts").glob("*.json")), ids=lambda path: path.stem
)
def test_a_draft_of_every_earlier_form_opens(path: Path) -> None:
    kept = read(json.loads(path.read_text(encoding="utf-8")))
    case = read_draft(strip_ids(kept.answers)[0]).case
    assert case.company.name == "Northline Telecom"
    assert case.timeline[0].what == "Nobody came."
    assert kept.typed == {"impact": "Two days lo"}
    assert kept.story is not None
    assert last_id(kept.answers) == 2


def test_there_is_an_earlier_form() -> None:
    assert list((CASES / "drafts").glob("*.json"))
