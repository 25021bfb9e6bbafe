"""The whole wizard in each language, as a browser set to it shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from complaint_kit.language import languages
from complaint_kit.wizard.steps import STEPS
from scripts.visit import arrive, choose_file, settle
from tests.test_documents_in_languages import OWN

CASES = Path(__file__).parent.parent / "cases"
BROWSERS = {"en": "en-GB", "ko": "ko-KR", "ro": "ro-RO", "sv": "sv-SE", "zh-Hans": "zh-CN"}
"""What a browser says that its owner reads."""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def title_of(page: Page) -> Locator:
    """The heading of the page, and not that of the letter beside it."""
    return page.locator("[data-testid=stHeading] h1")


@pytest.mark.parametrize("tag", languages())
def test_a_browser_is_met_in_its_language_on_every_page(
    browser: Browser, address: str, tag: str
) -> None:
    pack = languages()[tag]
    with browser.new_context(locale=BROWSERS[tag], reduced_motion="reduce") as context:
        page = arrive(context, address)
        expect(title_of(page)).to_have_text(pack.say("step-start.title"))
        choose_file(page, json.loads((CASES / f"{OWN[tag]}.json").read_text()))
        expect(title_of(page)).to_have_text(pack.say("step-check.title"))
        for step in STEPS:
            if step.listed:
                page.locator(f".st-key-steps-{step.name} button").click()
            elif not step.listed:
                page.locator(".st-key-steps-start button").click()
                page.locator(f".st-key-way-{step.name} button").click()
            expect(title_of(page)).to_have_text(pack.say(f"step-{step.name}.title"))
            settle(page)
            assert page.locator("html").get_attribute("lang") == tag
            assert page.evaluate(TOO_WIDE) <= 0


def test_another_language_is_a_press_away_and_the_letter_stays_as_it_is(
    browser: Browser, address: str
) -> None:
    with browser.new_context(locale="sv-SE", reduced_motion="reduce") as context:
        page = arrive(context, address)
        choose_file(page, json.loads((CASES / f"{OWN['sv']}.json").read_text()))
        expect(title_of(page)).to_have_text(languages()["sv"].say("step-check.title"))
        page.locator(".st-key-steps-start button").click()
        page.locator(".st-key-interface").get_by_text("한국어", exact=True).click()
        expect(title_of(page)).to_have_text(languages()["ko"].say("step-start.title"))
        expect(page.locator("html")).to_have_attribute("lang", "ko")
        expect(page.locator(".ck-sheet article")).to_have_attribute("lang", "sv-SE")
        expect(page.locator(".ck-sheet:visible")).to_contain_text("Med vänlig hälsning")
