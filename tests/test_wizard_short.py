"""The short way: five questions that fill the same answers as the six steps."""

from __future__ import annotations

import re
from datetime import date

import pytest

from complaint_kit import Case, export
from complaint_kit.checks import COVERAGE, cover
from tests.conftest import HERE, TODAY
from tests.walker import SAY, Wizard, example

QUESTIONS = ("company", "happened", "feel", "remedy", "customer")


def answer_all_five(wizard: Wizard) -> Case:
    wizard.go("short").say("company.name", "Northline Telecom")
    wizard.say(wizard.key(r"company\.references\.\w+\.label"), "Account number")
    wizard.say(wizard.key(r"company\.references\.\w+\.value"), "NL-4471-2208")
    wizard.say(wizard.key(r"timeline\.\w+\.date"), date(2026, 10, 12))
    wizard.say(wizard.key(r"timeline\.\w+\.what"), "I stayed at home all day. No engineer came.")
    wizard.say("summary", "Missed engineer visit on 12 October")
    wizard.say(wizard.key(r"pill\.i_statements\.\w+"), "angry")
    wizard.say(wizard.key(r"i_statements\.\w+\.when"), "I waited all day and nobody came")
    wizard.say(wizard.key(r"remedy\.sought\.\w+\.text"), "An engineer this week")
    wizard.press("offer_days")
    wizard.say("customer.name", "Joellen Wiśniewska")
    wizard.say("customer.email", "joellen@example.org")
    return wizard.case


def facts_in(wizard: Wizard) -> list[str]:
    """The boxes for what happened, one for each fact that is asked."""
    return [key for key in wizard.asked() if re.fullmatch(r"timeline\.\w+\.what", key)]


def test_there_are_five_numbered_questions_each_with_a_word_on_why(wizard: Wizard) -> None:
    wizard.go("short")
    headings = [header.value for header in wizard.app.header]
    assert headings == [SAY(f"short-{name}") for name in QUESTIONS]
    assert [heading[:3] for heading in headings] == [f"{n}. " for n in range(1, 6)]
    for name in QUESTIONS:
        assert SAY(f"short-{name}.why") in wizard.told()


def test_nothing_is_asked_that_the_six_steps_do_not_ask(wizard: Wizard) -> None:
    answer_all_five(wizard)
    before, given = wizard.case, wizard.values()
    seen: dict[str, object] = {}
    for step in ("who", "happened", "feel", "remedy"):
        wizard.go(step)
        for card in [b.key for b in wizard.app.button if str(b.key).startswith("card.timeline")]:
            wizard.press(card)
        seen |= wizard.values()
    asked = {key: value for key, value in given.items() if not key.startswith("side_")}
    assert {key: value for key, value in asked.items() if seen.get(key) != value} == {}
    assert wizard.case == before


def test_looking_at_the_questions_says_nothing(wizard: Wizard) -> None:
    wizard.go("short")
    assert wizard.case == Case.model_validate({"format": "complaint-kit/1", "language": "en"})
    wizard.go("start").go("short")
    assert len(wizard.app.session_state["answers"]["timeline"]) == 1


def test_a_few_facts_are_asked_and_the_others_are_counted(wizard: Wizard) -> None:
    case = example("missed-engineer")
    wizard.start_with(case).go("short")
    keys = facts_in(wizard)
    values = [wizard.app.get_by_key(key).value for key in keys]
    assert values == [fact["what"] for fact in case["timeline"][:3]]
    more = len(case["timeline"]) - 3
    assert more > 0
    assert SAY("short-more", count=more, page=SAY("step-happened")) in wizard.told()
    wizard.say(keys[0], "The line went dead.")
    assert wizard.case.timeline[0].what == "The line went dead."
    assert len(wizard.case.timeline) == more + 3


def test_of_the_other_lists_the_first_is_shown_and_the_others_are_counted(wizard: Wizard) -> None:
    case = example("missed-engineer")
    wizard.start_with(case).go("short")
    text = wizard.app.get_by_key(wizard.key(r"remedy\.sought\.\w+\.text"))
    assert text.value == case["remedy"]["sought"][0]["text"]
    more = len(case["remedy"]["sought"]) - 1
    assert more > 0
    assert SAY("short-more", count=more, page=SAY("step-remedy")) in wizard.told()


def test_and_then_asks_for_one_more_fact_up_to_three(wizard: Wizard) -> None:
    wizard.go("short")
    assert SAY("short-happened.then") not in wizard.told()
    wizard.say(facts_in(wizard)[0], "No engineer came.").press("and_then")
    second = facts_in(wizard)[1]
    assert wizard.app.session_state["focus"].key == second.replace(".what", ".date")
    assert f"**{SAY('short-happened.then')}**" in wizard.told()
    wizard.say(second, "Nobody called me back.")
    assert [fact.what for fact in wizard.case.timeline] == [
        "No engineer came.",
        "Nobody called me back.",
    ]
    wizard.press("and_then")
    assert len(facts_in(wizard)) == 3
    assert "and_then" not in {button.key for button in wizard.app.button}


def test_a_second_fact_is_still_asked_after_a_look_elsewhere(wizard: Wizard) -> None:
    wizard.go("short").press("and_then").say(facts_in(wizard)[1], "Nobody called me back.")
    wizard.go("who").go("short")
    assert wizard.app.get_by_key(facts_in(wizard)[1]).value == "Nobody called me back."


def test_a_council_is_one_tap_away(wizard: Wizard) -> None:
    wizard.go("short")
    assert "company.kind" in {pills.key for pills in wizard.app.get("button_group")}
    wizard.say("company.kind", "public_body")
    assert wizard.case.company.kind == "public_body"
    assert wizard.go("who").app.get_by_key("company.kind").value == "public_body"


def test_the_first_question_fits_a_council_too() -> None:
    for message in ("short-company", "short-company.why", "company-name"):
        assert "company" not in SAY(message) or "council" in SAY(message)


def test_an_entry_that_says_nothing_is_not_counted(wizard: Wizard) -> None:
    wizard.go("happened").press("add.timeline").press("add.timeline").go("short")
    assert SAY("short-more", count=1, page=SAY("step-happened")) not in wizard.told()


def test_fourteen_days_are_a_press_away(wizard: Wizard) -> None:
    wizard.go("short").press("offer_days")
    assert wizard.case.remedy.respond_by == date(2026, 12, 5)


def test_the_way_on_leads_to_the_last_step(wizard: Wizard) -> None:
    wizard.go("short").press("go.next")
    assert wizard.app.title[0].value == SAY("step-check.title")


@pytest.mark.parametrize("name", ["letter", "call-script"])
def test_five_answers_make_a_document_of_whole_sentences(
    wizard: Wizard, name: str, request: pytest.FixtureRequest
) -> None:
    golden = HERE / "golden" / f"short-way-{name}.txt"
    text = export(answer_all_five(wizard), name, "text", TODAY).decode()
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(text, encoding="utf-8")
    assert golden.is_file(), "look at the text, then write it with --rewrite-goldens"
    assert text == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("left_out", QUESTIONS)
def test_a_question_left_out_leaves_no_broken_sentence(wizard: Wizard, left_out: str) -> None:
    fields = {
        "company": {"company"},
        "happened": {"timeline", "summary"},
        "feel": {"i_statements"},
        "remedy": {"remedy"},
        "customer": {"customer"},
    }
    case = answer_all_five(wizard)
    less = Case.model_validate(case.model_dump(exclude=fields[left_out], exclude_unset=True))
    assert less != case
    for name in ("letter", "call-script"):
        text = export(less, name, "text", TODAY).decode()
        broken = re.search(r" [,.;:]| {2,}[a-z]|\bNone\b|: *\.|\(\)|\bto\.|\bby\.|\bon\.", text)
        assert not broken, text[max(0, broken.start() - 60) : broken.end() + 20]


def test_the_last_step_says_what_else_would_help(wizard: Wizard) -> None:
    case = answer_all_five(wizard)
    covered = cover(case)
    missing = [name for name in COVERAGE if not covered[name]]
    assert missing == ["addressee", "effect", "steps_taken"]
    wizard.press("go.next")
    for name in missing:
        assert SAY(f"coverage-{name}.missing") in wizard.told()
