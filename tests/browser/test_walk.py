"""The whole way in a real browser, and what one meets on it."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from scripts.visit import (
    SAY,
    SIDEBAR_FROM,
    choose_file,
    entry_field,
    field,
    go_on,
    go_to,
    heading,
    open_example,
    settle,
    sheet,
)
from tests.browser.reading import download, taken
from tests.browser.sizes import both_sizes, on_a_phone
from tests.walker import example

NAME = "Joellen Wiśniewska-Okafor"


def test_from_the_first_page_to_a_letter_and_a_call_script(page: Page, tmp_path: Path) -> None:
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    entry_field(page, "appreciations", "text").fill("you answer at once")
    go_on(page, "who")
    field(page, "company.name").fill("Northline Telecom")
    field(page, "company.phone").fill("0800 496 0999")
    field(page, "customer.name").fill(NAME)
    field(page, "customer.email").fill("joellen@example.org")
    go_on(page, "happened")
    page.locator(".st-key-add-timeline button").click()
    entry_field(page, "timeline", "what").fill("No engineer came.")
    page.locator('[class*="st-key-unfold-timeline"][class*="-cost"] button').click()
    entry_field(page, "timeline", "cost-amount").fill("ninety-six")
    field(page, "summary").fill("Missed visit")
    expect(page.get_by_text("Write the amount in digits only")).to_be_visible()
    entry_field(page, "timeline", "cost-amount").fill("96.00")
    go_on(page, "feel")
    page.locator('[class*="st-key-pill-"]').get_by_text("angry", exact=True).click()
    entry_field(page, "i_statements", "when").fill("nobody came")
    field(page, "impact").fill("A lost day.")
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry when nobody came.")
    expect(sheet(page)).to_contain_text("I felt angry when nobody came.")
    go_on(page, "remedy")
    entry_field(page, "remedy.sought", "text").fill("An engineer this week")
    page.locator(".st-key-offer_days button").click()
    field(page, "remedy.minimum").fill("A working line and an apology")
    go_on(page, "check")

    for words in ("you answer at once", NAME, "Missed visit", "lost 96.00"):
        expect(sheet(page)).to_contain_text(words)
    expect(sheet(page)).not_to_contain_text("A working line")
    page.locator(".st-key-side_check-shown").get_by_text("Call script", exact=True).click()
    expect(sheet(page)).to_contain_text("Your call to Northline Telecom")

    for title in ("letter", "call script"):
        button = page.get_by_role("button", name=f"Download the {title}")
        assert download(button, tmp_path).startswith(b"%PDF")
    letter = taken(page, "letter", tmp_path)
    assert NAME in letter
    assert "I felt angry when nobody came." in letter
    assert "A working line" not in letter
    script = taken(page, "call-script", tmp_path)
    assert NAME in script
    assert "A working line" in script
    web_page = page.get_by_role("button", name="Letter: web page")
    assert b"<!doctype html>" in download(web_page, tmp_path)


@both_sizes
def test_the_letter_of_an_example_is_at_most_four_clicks_away(page: Page) -> None:
    page.evaluate("window.clicks = 0; addEventListener('click', () => window.clicks++, true)")
    open_example(page)
    size = page.viewport_size
    if size and size["width"] < SIDEBAR_FROM:
        page.locator(".st-key-ck_see_letter button").click()
    expect(sheet(page)).to_contain_text("Northline")
    expect(sheet(page)).to_contain_text("Dear Sir or Madam")
    assert 1 <= page.evaluate("window.clicks") <= 4


def test_whose_words_are_whose_is_seen_until_it_is_switched_off(page: Page) -> None:
    open_example(page)
    yours = sheet(page).locator(".ck-yours").first
    expect(yours).to_have_css("text-decoration-line", "underline")
    page.locator('[class*="st-key-side_"][class*="-marks"] label').click()
    expect(yours).to_have_css("text-decoration-line", "none")


def test_the_switches_over_the_letter_stand_as_they_were_on_every_page(page: Page) -> None:
    for way, arrived in (("steps", "chosen"), ("short", "short")):
        go_to(page, "start")
        page.locator(f".st-key-way-{way} button").click()
        heading(page, arrived)
        settle(page)
        expect(page.get_by_role("radio", name="Letter", exact=True)).to_be_checked()
        expect(page.get_by_role("switch")).to_be_checked()


def test_the_letter_stays_at_the_side_whatever_is_pressed_or_typed(page: Page) -> None:
    open_example(page)
    go_to(page, "happened")
    page.locator('[class*="st-key-card-timeline"] button').first.click()
    entry_field(page, "timeline", "what").wait_for()
    settle(page)
    expect(sheet(page)).to_contain_text("Dear Sir or Madam")
    go_to(page, "feel")
    for words in ("A day lost.", "Two days lost.", "Two days lost. I could not work."):
        field(page, "impact").fill(words)
        page.keyboard.press("Tab")
        settle(page)
        expect(sheet(page)).to_contain_text(words)


def test_a_saved_file_opens_again_and_a_stranger_file_gets_a_sentence(
    page: Page, tmp_path: Path
) -> None:
    open_example(page)
    saved = download(page.locator(".st-key-save_case-foot button"), tmp_path)
    assert json.loads(saved)["timeline"] == example("missed-engineer")["timeline"]
    page.get_by_role("button", name=SAY("erase")).click()
    page.get_by_role("button", name=SAY("erase.yes")).click()
    heading(page, "start")
    choose_file(page, {"format": "complaint-kit/1", "<img src=x onerror=alert(1)>": 1})
    expect(page.locator(".st-key-note_file")).to_contain_text("There is no field called")
    assert page.locator("img[src=x]").count() == 0
    page.locator("input[type=file]").set_input_files(tmp_path / "complaint.json")
    heading(page, "check")
    expect(sheet(page)).to_contain_text("Wiśniewska")


@on_a_phone
def test_the_menu_goes_to_any_step_with_the_last_words(page: Page) -> None:
    go_to(page, "who")
    field(page, "company.name").click()
    page.keyboard.type("Northline")
    for name in ("feel", "who"):
        go_to(page, name)
        expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
    expect(field(page, "company.name")).to_have_value("Northline")
