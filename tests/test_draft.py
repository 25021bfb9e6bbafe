"""A draft keeps every usable answer, and says which it could not use."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from complaint_kit.case import Case
from complaint_kit.draft import read_draft

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "templates/en/examples").glob("*.json"))


def _fields(model: type[BaseModel]) -> list[str]:
    found = list(model.model_fields)
    for info in model.model_fields.values():
        for inner in _models(info.annotation):
            found += _fields(inner)
    return found


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [m for part in getattr(annotation, "__args__", ()) for m in _models(part)]


NAMES = st.sampled_from(sorted(set(_fields(Case)))) | st.text(max_size=3)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(
        ["E1", "GBP", "JPY", "12.345", "-1", "2026-13-01", "2026-10-12", "9:20", "en"]
    )
)
ANSWERS = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=40,
)


def shaped(model: type[BaseModel]) -> st.SearchStrategy[Any]:
    """Objects with the names of `model`, so that most of them get past the first door."""
    fields = {}
    for name, info in model.model_fields.items():
        inner = _models(info.annotation)
        value: st.SearchStrategy[Any] = LEAVES
        if inner:
            value = shaped(inner[0]) | LEAVES
        if "list[" in str(info.annotation):
            value = st.lists(value, max_size=3) | LEAVES
        fields[name] = value
    return st.fixed_dictionaries({}, optional=fields)


def exists(answers: Any, place: str) -> bool:
    """Whether `place` leads somewhere in `answers`; its last step may name what is missing."""
    steps = place.split(".") if place else []
    for number, step in enumerate(steps):
        if isinstance(answers, list):
            if not step.isdigit() or int(step) >= len(answers):
                return False
            answers = answers[int(step)]
        elif isinstance(answers, dict):
            if step not in answers:
                return number == len(steps) - 1
            answers = answers[step]
        else:
            return False
    return True


@given(shaped(Case) | ANSWERS)
@settings(max_examples=300, deadline=None)
def test_any_answers_make_a_case_and_every_problem_has_a_place(answers: Any) -> None:
    before = repr(answers)
    draft = read_draft(answers)
    assert isinstance(draft.case, Case)
    assert repr(answers) == before
    for problem in draft.problems:
        assert problem.kind == "problem"
        assert exists(answers, problem.place), problem


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_usable_answers_are_all_kept(path: Path) -> None:
    answers = json.loads(path.read_text())
    draft = read_draft(answers)
    assert draft.problems == []
    assert draft.case == Case.model_validate(answers)


def test_an_unusable_answer_is_left_out_and_its_neighbours_stay() -> None:
    draft = read_draft(
        {
            "timeline": [
                {"what": "Nobody came.", "cost": {"amount": "ninety-six", "currency": "GBP"}},
                {"what": "I called.", "date": "2026-02-30", "time": "9 am"},
            ]
        }
    )
    first, second = draft.case.timeline
    assert (first.what, first.cost and first.cost.amount) == ("Nobody came.", None)
    assert (second.what, second.date, second.time) == ("I called.", None, None)
    assert {(p.place, p.code) for p in draft.problems} == {
        ("timeline.0.cost.amount", "amount_form"),
        ("timeline.1.date", "date_impossible"),
        ("timeline.1.time", "time_form"),
    }


def test_an_entry_that_is_no_entry_leaves_the_numbers_of_the_others_alone() -> None:
    draft = read_draft({"timeline": ["oops", {"what": "Nobody came.", "evidence": [7, "E1"]}]})
    assert draft.case.timeline[1].what == "Nobody came."
    assert draft.case.timeline[1].evidence == ["", "E1"]
    assert {p.place for p in draft.problems} == {"timeline.0", "timeline.1.evidence.0"}


def test_too_many_decimals_take_out_the_amount_and_not_the_currency() -> None:
    draft = read_draft({"remedy": {"sought": [{"amount": {"amount": "1.5", "currency": "JPY"}}]}})
    amount = draft.case.remedy.sought[0].amount
    assert amount is not None
    assert (amount.amount, amount.currency) == (None, "JPY")
    assert [p.place for p in draft.problems] == ["remedy.sought.0.amount.amount"]


def test_the_second_of_two_equal_ids_is_reported_at_its_own_place() -> None:
    evidence = [{"id": "E1", "title": "A photo"}, {"id": "E1", "title": "A bill"}]
    draft = read_draft({"evidence": evidence})
    assert [(e.id, e.title) for e in draft.case.evidence] == [("E1", "A photo"), ("", "A bill")]
    assert [p.place for p in draft.problems] == ["evidence.1.id"]


def test_the_first_of_several_lead_ins_leads() -> None:
    draft = read_draft({"appreciations": [{"text": t, "lead_in": True} for t in ("a", "b", "c")]})
    assert [a.lead_in for a in draft.case.appreciations] == [True, False, False]
    assert [p.code for p in draft.problems] == ["lead_in_several"]


def test_more_facts_than_a_case_can_hold_are_reported() -> None:
    draft = read_draft({"timeline": [{"what": f"Fact {n}"} for n in range(203)]})
    assert len(draft.case.timeline) == 200
    assert [(p.place, p.code) for p in draft.problems] == [("timeline", "list_too_long")]


@pytest.mark.parametrize("depth", [100, 500, 900, 5_000])
def test_answers_nested_without_end_are_a_draft_with_a_problem(depth: int) -> None:
    deep: Any = "x"
    for _ in range(depth):
        deep = [deep]
    draft = read_draft({"impact": deep, "timeline": [deep]})
    assert draft.problems
