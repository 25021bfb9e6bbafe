"""How ready a case is: what is missing of the nine, what is worth a look, and the way to each."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from complaint_kit.checks import COVERAGE
from complaint_kit.secrecy import mask
from complaint_kit.wizard.items import ID
from tests.conftest import TODAY
from tests.walker import ENGINEER, SAY, Wizard, example, example_without

CARD = "4111 1111 1111 1111"


def test_coverage_names_what_is_missing_and_who_asks_for_it(wizard: Wizard) -> None:
    told = wizard.start_with(example_without("remedy.respond_by")).told()
    missing = SAY("coverage-reply_by.missing")
    assert SAY("coverage-summary-missing", done=8, all=9, missing=missing) in told
    assert f"{SAY('coverage-reply_by')}, {SAY('not-yet')}" in told
    assert "Which?, Kiplinger, Ontario" in told


def test_all_nine_are_named_and_nothing_is_asked_of_a_case_that_has_them(wizard: Wizard) -> None:
    told = wizard.start_with(example(ENGINEER)).told()
    assert SAY("coverage-summary", done=9, all=9) in told
    assert SAY("not-yet") not in told
    for name in COVERAGE:
        assert f"</span>{SAY(f'coverage-{name}')}</li>" in told
    assert not [key for key in wizard.keys_of("button") if key.startswith("ck_gap")]


def test_fourteen_days_are_offered_right_there(wizard: Wizard) -> None:
    wizard.start_with(example_without("remedy.respond_by")).press("ck_gap.reply_by")
    assert wizard.case.remedy.respond_by == TODAY + timedelta(days=14)
    assert wizard.title == SAY("step-check.title")
    assert SAY("coverage-summary", done=9, all=9) in wizard.told()
    assert wizard.focus == "ck_readiness"


@pytest.mark.parametrize(
    ("gap", "page", "box"),
    [
        ("contact", "who", r"customer\.name"),
        ("addressee", "who", r"company\.name"),
        ("references", "who", r"company\.references\.i\d+\.value"),
        ("facts_in_order", "happened", r"timeline\.i\d+\.what"),
        ("effect", "feel", "impact"),
        ("steps_taken", "happened", r"timeline\.i\d+\.what"),
        ("what_is_asked", "remedy", r"remedy\.sought\.i\d+\.text"),
    ],
)
def test_each_gap_of_an_empty_case_leads_to_a_box_that_is_there(
    wizard: Wizard, gap: str, page: str, box: str
) -> None:
    wizard.go("check").press(f"ck_gap.{gap}")
    assert wizard.title == SAY(f"step-{page}.title")
    assert re.fullmatch(box, wizard.focus)
    assert wizard.is_open_to(wizard.focus)


def test_a_gap_with_its_first_half_filled_leads_to_the_other(wizard: Wizard) -> None:
    wizard.start_with({"customer": {"name": "Ann"}, "company": {"name": "Northline"}})
    wizard.press("ck_gap.contact")
    assert wizard.focus == "customer.email"
    wizard.go("check").press("ck_gap.addressee")
    assert wizard.focus == "company.department"
    assert wizard.is_open_to("company.department")


def test_going_to_a_gap_twice_begins_only_one_entry(wizard: Wizard) -> None:
    for _ in range(3):
        wizard.go("check").press("ck_gap.references")
    answers = wizard.app.session_state["answers"]
    assert len(answers["company"]["references"]) == 1
    assert wizard.case.company.references == []


def test_advice_stands_once_with_the_way_to_its_box(wizard: Wizard) -> None:
    case = example(ENGINEER)
    del case["timeline"][0]["date"]
    told = wizard.start_with(case).told()
    assert told.count(SAY("advice-timeline-promised-no_date")) == 1
    assert SAY("gap-facts_in_order") not in told
    wizard.press("ck_look.0")
    assert wizard.title == SAY("step-happened.title")
    assert re.fullmatch(r"timeline\.i\d+\.date", wizard.focus)
    assert wizard.is_open_to(wizard.focus)


def test_advice_that_says_the_same_as_a_gap_is_not_said_twice(wizard: Wizard) -> None:
    told = wizard.go("check").told()
    for message in ("remedy-respond_by", "remedy-sought", "company-references"):
        assert told.count(SAY(f"advice-{message}-missing")) == 1


def test_the_link_of_an_amount_leads_to_its_box(wizard: Wizard) -> None:
    sought = [{"text": "x", "amount": {"amount": "33.00", "currency": "GBP"}}]
    wizard.start_with({"remedy": {"sought": sought}})
    assert SAY("advice-remedy-sought-amount-unexplained") in wizard.told()
    wizard.press("ck_look.0")
    assert wizard.is_open_to(wizard.focus)


def test_what_should_not_leave_the_house_is_said_before_the_downloads(wizard: Wizard) -> None:
    wizard.start_with({"impact": f"I paid with {CARD}"})
    assert wizard.told().count(SAY("hold-card_number")) == 1
    order = [getattr(element, "key", None) for element in wizard.app.main]
    assert order.index("ck_stop.0") < order.index("download.letter.pdf")
    wizard.press("ck_stop.0")
    assert wizard.focus == "impact"
    wizard.press("hold.impact.0.mask")
    assert wizard.case.impact == mask(f"I paid with {CARD}", 12, 31)
    assert SAY("hold-card_number") not in wizard.go("check").told()


def test_several_facts_without_a_date_are_told_once_with_the_way_to_each(wizard: Wizard) -> None:
    facts = [{"what": "Nobody came."}, {"what": "Nobody called."}]
    wizard.start_with(example(ENGINEER) | {"timeline": facts})
    assert wizard.told().count(SAY("advice-timeline-date-missing")) == 1
    second = next(key for key in wizard.keys_of("button") if re.fullmatch(r"ck_look\.\d\.1", key))
    wizard.press(second)
    assert wizard.title == SAY("step-happened.title")
    ids = [fact[ID] for fact in wizard.app.session_state["answers"]["timeline"]]
    assert wizard.focus == f"timeline.{ids[1]}.date"


def test_facts_that_are_there_are_not_called_missing(wizard: Wizard) -> None:
    facts = [{"what": "Nobody came."}, {"what": "Nobody called.", "date": "2026-10-06"}]
    told = wizard.start_with(example(ENGINEER) | {"timeline": facts}).told()
    one = SAY("coverage-facts_in_order.undated", count=1)
    assert f"{SAY('coverage-facts_in_order')}: {one}" in told


def test_who_has_a_name_is_asked_for_a_department_only(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER) | {"company": {"name": "Northline"}})
    assert SAY("gap-addressee.named") in wizard.told()
    assert SAY("gap-addressee") not in wizard.told()
