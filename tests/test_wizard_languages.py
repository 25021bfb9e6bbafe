"""Three choices kept apart: language of the pages, language of the documents, country."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from complaint_kit.language import languages
from complaint_kit.wizard.steps import STEPS
from tests.test_documents_in_languages import OWN
from tests.walker import Wizard

HERE = Path(__file__).parent


def own_case(tag: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((HERE / "cases" / f"{OWN[tag]}.json").read_text())
    return found


def title(tag: str, step: str) -> str:
    return languages()[tag].say(f"step-{step}.title")


@pytest.mark.parametrize("tag", languages())
def test_the_pages_speak_the_language_that_was_chosen_and_so_does_an_empty_letter(
    wizard: Wizard, tag: str
) -> None:
    wizard.say("interface", tag)
    assert wizard.title == title(tag, "start")
    assert wizard.case.language == tag


@pytest.mark.parametrize("tag", languages())
def test_every_page_can_be_drawn_in_every_language(wizard: Wizard, tag: str) -> None:
    wizard.open(json.dumps(own_case(tag)).encode())
    wizard.press("steps.start").say("interface", tag)
    for step in STEPS:
        wizard.press(f"steps.{step.name}" if step.listed else "steps.start")
        if not step.listed:
            wizard.press(f"way.{step.name}")
        assert wizard.title == title(tag, step.name)
        assert "\ufffd" not in wizard.told()
    assert wizard.case.language == tag


def test_a_letter_that_was_begun_keeps_its_language_when_the_pages_change(wizard: Wizard) -> None:
    wizard.start_with({"language": "en", "company": {"name": "Northline"}}).go("start")
    wizard.say("interface", "sv")
    assert wizard.title == title("sv", "start")
    assert wizard.case.language == "en"
    assert wizard.case.company.name == "Northline"
    assert "Dear Sir or Madam," in wizard.preview()


def test_pages_in_one_language_help_with_a_letter_in_another(wizard: Wizard) -> None:
    case = own_case("sv")
    wizard.start_with(case)
    wizard.go("feel")
    told = wizard.told()
    assert "Write your answers in Swedish" in told
    assert "Jag blev" in told
    assert "besviken" in told
    assert wizard.case.i_statements[0].feeling == "besviken"
    assert wizard.case.timeline[0].what == case["timeline"][0]["what"]


def test_no_hint_about_the_language_where_pages_and_letter_have_the_same(wizard: Wizard) -> None:
    wizard.start_with(own_case("en")).go("feel")
    assert "Write your answers in" not in wizard.told()


def test_the_letter_can_be_read_in_the_language_of_the_pages_too(wizard: Wizard) -> None:
    wizard.start_with(own_case("ko"))
    assert wizard.preview().count("<article") == 1
    wizard.say("side_check.beside", True)
    both = wizard.preview()
    assert both.count("<article") == 2
    assert "Dear Sir or Madam," in both
    assert "귀중" in both
    assert both.count("빨래방을 계속 이용하고 있습니다.") == 2
    assert "the kit does not translate" in both
    wizard.unfold("other_formats")
    copies = [key for key in wizard.keys_of("download_button") if key.endswith(".beside")]
    assert copies == ["download.letter.beside", "download.call-script.beside"]


def test_a_draft_that_is_opened_leaves_the_language_of_the_pages_alone(wizard: Wizard) -> None:
    wizard.say("interface", "ro")
    wizard.open(json.dumps(own_case("en")).encode())
    assert wizard.title == title("ro", "check")
    assert wizard.case.language == "en"


def test_romanian_asks_for_the_form_of_a_feeling_once(wizard: Wizard) -> None:
    case = own_case("ro")
    case["i_statements"] = [{"when": "am văzut suma"}]
    wizard.start_with(case)
    wizard.go("feel")
    pills = wizard.key(r"pill\.i_statements\..*")
    assert "furios" not in wizard.app.get_by_key(pills).options
    wizard.say(wizard.key(r"form\.i_statements\..*"), 1)
    options = wizard.app.get_by_key(pills).options
    assert "furioasă (angry)" in options
    assert not any(option.startswith("furios ") for option in options)
    wizard.say(pills, "furioasă")
    assert wizard.case.i_statements[0].feeling == "furioasă"
