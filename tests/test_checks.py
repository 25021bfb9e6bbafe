"""Advice, coverage and holds: what is noticed in a case, and at which place."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaint_kit import Case
from complaint_kit.checks import COVERAGE, check, cover
from complaint_kit.finding import Finding
from complaint_kit.language import TEMPLATES, find_language, read_yaml
from complaint_kit.sentences import sentence, tell_gap
from tests.conftest import TODAY
from tests.made_cases import full

SECRETS = [find_language("en").secret_words]


def noticed(case: Case, today: date = TODAY) -> set[tuple[str, str]]:
    return {(finding.code, finding.place) for finding in check(case, today, SECRETS)}


def test_a_complete_case_needs_no_advice(engineer: Case) -> None:
    assert noticed(engineer) == set()


ADVICE: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "no way to answer": (
        {"customer": {"name": "Ann"}},
        ("customer.contact.missing", "customer.email"),
    ),
    "a way to answer that is not given": (
        {"customer": {"email": "a@example.org", "reply_by": "phone"}},
        ("customer.reply_by.not_given", "customer.phone"),
    ),
    "no reference number": (
        {"company__references": []},
        ("company.references.missing", "company.references"),
    ),
    "a fact without a date": (
        {"timeline": [{"what": "x"}]},
        ("timeline.date.missing", "timeline.0.date"),
    ),
    "a fact in the future": (
        {"timeline": [{"what": "x", "date": "2026-11-22"}]},
        ("timeline.date.in_future", "timeline.0.date"),
    ),
    "a promise without a name": (
        {"timeline": [{"date": "2026-10-01", "promised": "x"}]},
        ("timeline.promised.no_name", "timeline.0.spoke_to"),
    ),
    "a promise without a date": (
        {"timeline": [{"promised": "x", "spoke_to": "Dan"}]},
        ("timeline.promised.no_date", "timeline.0.date"),
    ),
    "evidence that is not listed": (
        {"timeline__1__evidence": ["E9"]},
        ("timeline.evidence.not_listed", "timeline.1.evidence.0"),
    ),
    "a logged promise without a day": (
        {"contacts": [{"promised": "x", "person": "Dan"}]},
        ("contacts.promised.no_date", "contacts.0.promised_by"),
    ),
    "a cost in no currency": (
        {"timeline__0__cost": {"amount": "5"}},
        ("amount.no_currency", "timeline.0.cost.currency"),
    ),
    "a contact in the future": (
        {"contacts__0__date": "2026-12-24"},
        ("contacts.date.in_future", "contacts.0.date"),
    ),
    "nothing asked": (
        {"remedy": {"respond_by": "2026-12-05"}},
        ("remedy.sought.missing", "remedy.sought"),
    ),
    "an amount from nowhere": (
        {"remedy__sought__0__amount__amount": "999"},
        ("remedy.sought.amount.unexplained", "remedy.sought.0.amount"),
    ),
    "an amount in other money": (
        {"remedy__sought__0__amount__currency": "EUR"},
        ("remedy.sought.amount.unexplained", "remedy.sought.0.amount"),
    ),
    "nothing to answer by": (
        {"remedy__respond_by": None},
        ("remedy.respond_by.missing", "remedy.respond_by"),
    ),
    "an answer due in the past": (
        {"remedy__respond_by": "2026-11-20"},
        ("remedy.respond_by.in_past", "remedy.respond_by"),
    ),
    "an answer due before the last fact": (
        {"remedy__respond_by": "2026-11-25", "timeline__0__date": "2026-11-26"},
        ("remedy.respond_by.before_last_fact", "remedy.respond_by"),
    ),
}


@pytest.mark.parametrize(("changes", "expected"), ADVICE.values(), ids=ADVICE)
def test_advice_is_given_at_the_place_it_is_about(
    changes: dict[str, Any], expected: tuple[str, str]
) -> None:
    assert expected in noticed(full(**changes))


@pytest.mark.parametrize(("changes", "expected"), ADVICE.values(), ids=ADVICE)
def test_advice_is_not_given_where_there_is_no_reason(
    changes: dict[str, Any], expected: tuple[str, str]
) -> None:
    explained = {"remedy__sought__0__amount__amount": "12.50"}
    assert expected not in noticed(full(**explained))
    assert expected in noticed(full(**{**explained, **changes}))


def test_today_is_neither_past_nor_future() -> None:
    case = full(timeline__0__date="2026-11-21", remedy__respond_by="2026-11-21")
    codes = {code for code, _ in noticed(case)}
    assert not codes & {
        "timeline.date.in_future",
        "remedy.respond_by.in_past",
        "remedy.respond_by.before_last_fact",
    }


def test_an_answer_of_white_space_is_no_answer() -> None:
    blank = full(
        customer__name=" ",
        company__name="\n",
        impact="\t",
        timeline__0__promised=" ",
        timeline__0__spoke_to=" ",
        remedy__sought=[{"text": " "}],
        company__references=[{"label": "Order", "value": " "}],
    )
    covered = cover(blank)
    for code in ("contact", "addressee", "references", "what_is_asked"):
        assert not covered[code]
    assert ("company.references.missing", "company.references") in noticed(blank)
    assert ("timeline.promised.no_name", "timeline.0.spoke_to") not in noticed(blank)


def test_a_secret_is_held_where_its_label_stands_in_the_next_box() -> None:
    case = full(company__references=[{"label": "PIN", "value": "1234"}])
    held = [f for f in check(case, TODAY, SECRETS) if f.kind == "hold"]
    assert [(f.place, f.details) for f in held] == [
        ("company.references.0.value", {"start": 0, "end": 4})
    ]


def test_an_answer_due_today_is_not_late() -> None:
    assert not {c for c, _ in noticed(full(remedy__respond_by="2026-11-21")) if "respond_by" in c}


@pytest.mark.parametrize("amount", ["12.50", "7.50", "20", "20.00"])
def test_a_cost_or_a_sum_of_costs_explains_an_amount(amount: str) -> None:
    case = full(remedy__sought__0__amount__amount=amount)
    assert ("remedy.sought.amount.unexplained", "remedy.sought.0.amount") not in noticed(case)


def test_every_advice_and_hold_has_its_sentence() -> None:
    pack = find_language("en")
    for _, (code, place) in ADVICE.values():
        said = sentence(Finding("advice", code, place, {"id": "E9"}), pack)
        assert said.endswith(".")
        assert "!" not in said
    for code in ("card_number", "secret"):
        assert sentence(Finding("hold", code), pack).endswith(".")


def test_a_usual_case_covers_all_nine_things(engineer: Case, collection: Case) -> None:
    assert all(cover(engineer).values())
    assert all(cover(collection).values())
    assert tuple(cover(engineer)) == COVERAGE


def test_an_empty_case_covers_only_the_date_that_the_kit_gives() -> None:
    covered = cover(Case(format="complaint-kit/1"))
    assert [code for code, there in covered.items() if there] == ["date"]


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("contact", {"customer": {"name": "Ann"}}),
        ("contact", {"customer__name": ""}),
        ("addressee", {"company__name": ""}),
        ("references", {"company__references": [{"label": "Order"}]}),
        ("facts_in_order", {"timeline": []}),
        ("what_is_asked", {"remedy__sought": []}),
        ("reply_by", {"remedy__respond_by": None}),
    ],
)
def test_coverage_sees_what_is_missing(code: str, changes: dict[str, Any]) -> None:
    usual = full(timeline__2__date="2026-10-03")
    assert cover(usual)[code]
    assert not cover(full(**{"timeline__2__date": "2026-10-03", **changes}))[code]


def test_an_effect_is_an_impact_a_reason_or_a_cost() -> None:
    bare = {"impact": "", "i_statements": [], "timeline": [{"what": "x"}]}
    assert not cover(full(**bare))["effect"]
    assert cover(full(**{**bare, "impact": "x"}))["effect"]
    assert cover(full(**{**bare, "i_statements": [{"because": "x"}]}))["effect"]
    cost = {"amount": "1", "currency": "GBP"}
    assert cover(full(**{**bare, "timeline": [{"cost": cost}]}))["effect"]


def test_each_of_the_nine_has_its_words_and_its_sources() -> None:
    pack, sources = find_language("en"), read_yaml(TEMPLATES / "coverage.yaml")
    assert set(sources) == {*COVERAGE, "seen"}
    for code in COVERAGE:
        assert pack.say(f"coverage-{code}")
        assert "yet" in pack.say(f"coverage-{code}.missing")
        assert all(isinstance(source, str) for source in sources[code])


@pytest.mark.parametrize(
    ("timeline", "said"),
    [
        ([], "nothing yet on what happened"),
        ([{"date": "2026-10-01", "what": "x"}, {"what": "y"}], "one fact has no date yet"),
        ([{"what": "x"}, {"what": "y"}], "2 facts have no date yet"),
        ([{"date": "2026-10-01"}], "not every fact has a date yet"),
    ],
)
def test_what_the_facts_lack_is_told_for_none_one_and_several(
    timeline: list[dict[str, Any]], said: str
) -> None:
    case = full(timeline=timeline)
    assert not cover(case)["facts_in_order"]
    assert tell_gap("facts_in_order", case, find_language("en")) == said


@pytest.mark.parametrize("code", sorted(set(COVERAGE) - {"facts_in_order"}))
def test_a_gap_is_told_in_the_words_of_what_is_missing(code: str) -> None:
    pack = find_language("en")
    assert tell_gap(code, full(), pack) == pack.say(f"coverage-{code}.missing")


def test_an_appreciation_is_not_asked_for() -> None:
    assert noticed(full(appreciations=[])) == noticed(full())
    assert cover(full(appreciations=[])) == cover(full())


def test_a_secret_is_held_at_its_place_with_the_stretch_of_text() -> None:
    case = full(impact="My PIN is 1234.", timeline__0__what="I paid with 4111 1111 1111 1111.")
    held = [f for f in check(case, TODAY, SECRETS) if f.kind == "hold"]
    assert [(f.code, f.place, f.details) for f in held] == [
        ("card_number", "timeline.0.what", {"start": 12, "end": 31}),
        ("secret", "impact", {"start": 10, "end": 14}),
    ]
