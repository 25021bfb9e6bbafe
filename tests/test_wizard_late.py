"""A message that was on its way while a press changed a box does not undo the press."""

from __future__ import annotations

import ast
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.walker import ENGINEER, ROOT, TODAY, Wizard

DAY = TODAY + timedelta(days=14)
PAGES = sorted((ROOT / "complaint_kit/wizard").glob("*.py"))


def test_the_day_that_was_offered_stays(wizard: Wizard) -> None:
    wizard.go("short")
    drawn = wizard.drawn_at
    wizard.press("offer_days")
    wizard.say_late(drawn, remedy__respond_by=None, customer__name="Joellen")
    assert wizard.case.remedy.respond_by == DAY
    assert wizard.values()["remedy.respond_by"] == DAY
    assert wizard.case.customer.name == "Joellen"


def test_another_day_counts_even_if_it_was_chosen_meanwhile(wizard: Wizard) -> None:
    wizard.go("remedy")
    drawn = wizard.drawn_at
    wizard.press("offer_days")
    wizard.say_late(drawn, remedy__respond_by=date(2027, 1, 5))
    assert wizard.case.remedy.respond_by == date(2027, 1, 5)


def test_a_day_that_was_seen_can_be_taken_away(wizard: Wizard) -> None:
    wizard.go("remedy").press("offer_days").say("remedy.respond_by", None)
    assert wizard.case.remedy.respond_by is None


def test_a_day_stays_however_many_messages_are_late(wizard: Wizard) -> None:
    wizard.go("short")
    drawn = wizard.drawn_at
    wizard.press("offer_days")
    for name in ("J", "Jo", "Joe"):
        wizard.say_late(drawn, remedy__respond_by=None, customer__name=name)
    assert wizard.case.remedy.respond_by == DAY
    wizard.say("remedy.respond_by", None)
    assert wizard.case.remedy.respond_by is None


def test_what_is_empty_on_a_page_that_missed_what_was_set_was_emptied_by_nobody(
    wizard: Wizard,
) -> None:
    remedy = {"respond_by": str(DAY)}
    wizard.start_with({"topic": "billing", "impact": "Much", "remedy": remedy})
    wizard.go("remedy").say_late("", remedy__respond_by=None, remedy__minimum="A word of regret")
    assert wizard.case.remedy.respond_by == DAY
    assert wizard.case.remedy.minimum == "A word of regret"
    assert wizard.values()["remedy.respond_by"] == DAY
    wizard.go("who").say_late("", topic=None)
    assert (wizard.case.topic, wizard.values()["topic"]) == ("billing", "billing")
    wizard.say("topic", None)
    assert wizard.case.topic == ""


def test_what_can_be_emptied_is_set_again_until_a_page_was_drawn_to_its_end(
    wizard: Wizard,
) -> None:
    wizard.start_with({"remedy": {"respond_by": str(DAY)}})
    wizard.go("remedy").say("remedy.minimum", "A word")
    assert not wizard.app.get_by_key("remedy.respond_by").proto.set_value
    wizard.say_late("1", remedy__minimum="A word of regret")
    assert wizard.app.get_by_key("remedy.respond_by").proto.set_value


def test_a_page_that_is_drawn_anew_by_the_browser_begins_with_what_was_said(
    wizard: Wizard,
) -> None:
    """A browser that missed what was set begins with the value of the widget itself."""
    wizard.press(f"example.{ENGINEER}")
    texts = ticked = 0
    for name in ("start", "chosen", "who", "happened", "feel", "remedy"):
        wizard.go(name)
        for box in [*wizard.app.text_input, *wizard.app.text_area]:
            if box.key != "drawn_at":
                assert box.proto.default == box.value, box.key
                texts += bool(box.value)
        for box in wizard.app.checkbox:
            assert box.proto.default == box.value, box.key
        for box in wizard.app.radio:
            assert box.proto.options[box.proto.default] == box.proto.options[box.index], box.key
            ticked += 1
    assert texts > 15
    assert ticked > 1


def test_the_currency_that_came_with_a_sum_stays(wizard: Wizard) -> None:
    wizard.say("country", "GB").go("remedy")
    drawn = wizard.drawn_at
    amount = wizard.key(r"remedy\.sought\.i\d+\.amount\.amount")
    currency = amount.removesuffix("amount") + "currency"
    wizard.say(amount, "40")
    late = {currency.replace(".", "__"): None, "remedy__minimum": "A word of regret"}
    wizard.say_late(drawn, **late)
    asked = wizard.case.remedy.sought[0].amount
    assert asked is not None
    assert asked.currency == "GBP"


def test_a_piece_of_evidence_is_added_once(wizard: Wizard) -> None:
    wizard.go("happened").press("add.timeline")
    wizard.press(next(key for key in wizard.keys_of("button") if key.endswith(".evidence")))
    new = wizard.key(r"new\.timeline\.i\d+\.evidence")
    drawn = wizard.drawn_at
    wizard.say(new, "The letter")
    late = {new.replace(".", "__"): "The letter", "summary": "Missed visit"}
    wizard.say_late(drawn, **late)
    assert [piece.title for piece in wizard.case.evidence] == ["The letter"]
    assert wizard.values()[new] == ""


def test_the_day_of_the_piece_above_stays(wizard: Wizard) -> None:
    wizard.go("story")
    wizard.say("story.text", "On 3 October 2026 my line went dead. Nobody came.")
    wizard.press("story.cut")
    drawn = wizard.drawn_at
    same = next(key for key in wizard.keys_of("button") if key.endswith(".same"))
    wizard.press(same)
    day = same.replace(".same", ".date")
    wizard.say_late(drawn, **{day.replace(".", "__"): None, "story__text": "Nobody came at all."})
    assert wizard.values()[day] == date(2026, 10, 3)


def test_what_a_page_of_the_draft_before_brings_is_not_about_the_next_one(wizard: Wizard) -> None:
    wizard.go("who").say("company.name", "Northline")
    drawn = wizard.drawn_at
    wizard.go("check").press("erase").press("erase.yes").go("who")
    wizard.say_late(drawn, company__name="Northline")
    assert wizard.case.company.name == ""
    assert wizard.values()["company.name"] == ""


def test_a_draft_that_is_erased_takes_no_choice_about_the_kit_along(wizard: Wizard) -> None:
    wizard.say("keep", "tab").go("who").say("company.name", "Northline")
    wizard.go("check").press("erase").press("erase.yes")
    assert wizard.values()["keep"] == "tab"


def test_a_page_that_says_nonsense_about_its_age_is_an_old_one(wizard: Wizard) -> None:
    wizard.go("short").press("offer_days")
    wizard.say_late("٣٣٣", remedy__respond_by=None)
    assert wizard.case.remedy.respond_by == DAY


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_press_is_carried_out_by_a_callback(path: Path) -> None:
    """What a button returns is lost where the next message breaks the run off before it."""
    asked = {"button", "form_submit_button"}
    tests = [
        test
        for node in ast.walk(ast.parse(path.read_text()))
        for test in [getattr(node, "test", None), getattr(node, "value", None)]
        if isinstance(node, ast.If | ast.IfExp | ast.While | ast.Assign | ast.NamedExpr)
    ]
    calls = [call for test in tests if test for call in ast.walk(test)]
    names = [
        call.func.attr
        for call in calls
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)
    ]
    assert not asked & set(names)
