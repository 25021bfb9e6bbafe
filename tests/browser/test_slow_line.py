"""What is said while the answers of the server are late: nothing of it is undone by them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from scripts.visit import entry_field, field, go_on, go_to, settle, sheet

LATE = 1500


def be_late(page: Page) -> None:
    """From now on the page hears every answer of the server late."""
    page.evaluate("delay => (window.wire.delay = delay)", LATE)


def test_five_answers_given_at_once_are_all_in_the_letter(page: Page) -> None:
    go_to(page, "short")
    be_late(page)
    field(page, "company.name").fill("Northline Telecom")
    entry_field(page, "timeline", "what").fill("No engineer came.")
    field(page, "summary").fill("Missed visit")
    page.locator('[class*="st-key-pill-i_statements"]').get_by_text("angry", exact=True).click()
    entry_field(page, "i_statements", "when").fill("nobody came")
    entry_field(page, "remedy.sought", "text").fill("An engineer this week")
    page.locator(".st-key-offer_days button").click()
    field(page, "customer.name").fill("Joellen Wiśniewska")
    field(page, "customer.email").fill("joellen@example.org")
    go_on(page, "check")
    for words in (
        "Northline Telecom",
        "No engineer came.",
        "Missed visit",
        "I felt angry when nobody came.",
        "An engineer this week",
        "Joellen Wiśniewska",
        "joellen@example.org",
    ):
        expect(sheet(page)).to_contain_text(words)
    day = date.today() + timedelta(days=14)
    expect(sheet(page)).to_contain_text(f"{day.day} {day:%B %Y}")


def test_a_day_that_was_offered_can_be_taken_away_again(page: Page) -> None:
    go_to(page, "remedy")
    page.locator(".st-key-offer_days button").click()
    settle(page)
    day = page.locator(".st-key-remedy-respond_by")
    year = day.locator("[data-type=year]")
    expect(year).not_to_have_attribute("data-placeholder", "true")
    day.get_by_role("button", name="Clear").click()
    settle(page)
    expect(year).to_have_attribute("data-placeholder", "true")


@pytest.mark.parametrize("name", ["The bins that nobody emptied", "The engineer who never came"])
def test_an_example_opens_whatever_is_on_the_line(page: Page, name: str) -> None:
    page.get_by_text("Look at an example").click()
    be_late(page)
    page.get_by_role("button", name=name).click()
    expect(page.get_by_role("heading", level=1, name="Check and download")).to_be_visible()


def test_a_double_click_on_an_example_is_one(page: Page) -> None:
    page.get_by_text("Look at an example").click()
    page.get_by_role("button", name="The engineer who never came").dblclick()
    expect(page.get_by_role("heading", level=1, name="Check and download")).to_be_visible()
    expect(page.get_by_test_id("stAlert")).to_have_count(0)
    go_to(page, "start")
    expect(page.locator(".st-key-ck_replace")).to_have_count(0)
