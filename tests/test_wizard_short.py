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
    assert {key: value for key, value in given.items() if seen.get(key) != value} == {}
    assert wizard.case == before


def test_looking_at_the_questions_says_nothing(wizard: Wizard) -> None:
    wizard.go("short")
    assert wizard.case == Case.model_validate({"format": "complaint-kit/1", "language": "en"})
    wizard.go("start").go("short")
    assert len(wizard.app.session_state["answers"]["timeline"]) == 1


def test_the_first_of_each_list_is_shown_and_the_others_are_counted(wizard: Wizard) -> None:
    case = example("missed-engineer")
    wizard.start_with(case).go("short")
    key = wizard.key(r"timeline\.\w+\.what")
    assert wizard.app.get_by_key(key).value == case["timeline"][0]["what"]
    more = len(case["timeline"]) - 1
    assert more > 1
    assert SAY("short-more", count=more, page=SAY("step-happened")) in wizard.told()
    wizard.say(key, "The line went dead.")
    assert wizard.case.timeline[0].what == "The line went dead."
    assert len(wizard.case.timeline) == more + 1


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
