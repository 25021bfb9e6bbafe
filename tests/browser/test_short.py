"""The short way in a real browser: five questions, then the letter."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from scripts.visit import WIDE, entry_field, field, go_on, go_to, sheet
from tests.browser.sizes import both_sizes


def say_how_it_felt(page: Page, word: str) -> None:
    page.locator('[class*="st-key-pill-i_statements"]').get_by_text(word, exact=True).click()


@both_sizes
def test_five_answers_from_the_first_page_to_the_letter(page: Page) -> None:
    go_to(page, "short")
    field(page, "company.name").fill("Northline Telecom")
    entry_field(page, "timeline", "what").fill("No engineer came.")
    field(page, "summary").fill("Missed visit")
    say_how_it_felt(page, "angry")
    entry_field(page, "i_statements", "when").fill("nobody came")
    entry_field(page, "remedy.sought", "text").fill("An engineer this week")
    page.locator(".st-key-offer_days button").click()
    field(page, "customer.name").fill("Joellen Wiśniewska")
    field(page, "customer.email").fill("joellen@example.org")
    wide = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
    assert wide <= 0
    go_on(page, "check")
    page.set_viewport_size(WIDE)
    for words in ("Missed visit", "I felt angry when nobody came.", "An engineer this week"):
        expect(sheet(page)).to_contain_text(words)
    expect(sheet(page)).to_contain_text("joellen@example.org")


def test_going_on_in_the_six_steps_shows_the_same_answers(page: Page) -> None:
    go_to(page, "short")
    entry_field(page, "timeline", "what").fill("No engineer came.")
    say_how_it_felt(page, "angry")
    go_to(page, "feel")
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry.")
    go_to(page, "happened")
    card = page.locator('[class*="st-key-card-timeline"]')
    expect(card).to_contain_text("No engineer came")
