"""The short way in a real browser: five questions, then the letter."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect


def field(page: Page, start: str, end: str = "") -> Locator:
    """The first box for an answer whose key begins and ends so."""
    boxes = page.locator(f'[class*="st-key-{start}"][class*="-{end}"]')
    return boxes.locator("input, textarea").first


def heading(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def begin(page: Page) -> None:
    page.get_by_role("button", name="The short way").click()
    heading(page, "Five questions")


def say_how_it_felt(page: Page, word: str) -> None:
    page.locator('[class*="st-key-pill-i_statements"]').get_by_text(word, exact=True).click()


@pytest.mark.parametrize("width", [1280, 375])
def test_five_answers_from_the_first_page_to_the_letter(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    begin(page)
    field(page, "company-name").fill("Northline Telecom")
    field(page, "timeline-i", "what").fill("No engineer came.")
    field(page, "summary").fill("Missed visit")
    say_how_it_felt(page, "angry")
    field(page, "i_statements-i", "when").fill("nobody came")
    field(page, "remedy-sought-i", "text").fill("An engineer this week")
    page.locator(".st-key-offer_days button").click()
    field(page, "customer-name").fill("Joellen Wiśniewska")
    field(page, "customer-email").fill("joellen@example.org")
    wide = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
    assert wide <= 0
    page.get_by_role("button", name="Next").click()
    heading(page, "Check and take away")
    page.set_viewport_size({"width": 1280, "height": 800})
    letter = page.locator(".ck-sheet:visible")
    for words in ("Missed visit", "I felt angry when nobody came.", "An engineer this week"):
        expect(letter).to_contain_text(words)
    expect(letter).to_contain_text("joellen@example.org")


def test_going_on_in_the_six_steps_shows_the_same_answers(page: Page) -> None:
    begin(page)
    field(page, "timeline-i", "what").fill("No engineer came.")
    say_how_it_felt(page, "angry")
    sidebar = page.get_by_test_id("stSidebar")
    sidebar.get_by_role("button", name="How I feel").click()
    heading(page, "How I feel")
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry.")
    sidebar.get_by_role("button", name="What happened").click()
    heading(page, "What happened")
    card = page.locator('[class*="st-key-card-timeline"]')
    expect(card).to_contain_text("No engineer came")
