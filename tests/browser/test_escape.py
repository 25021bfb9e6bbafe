"""What opens over a page closes on Escape and gives the keyboard back to what opened it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from scripts.visit import go_to, settle
from tests.browser.by_keyboard import (
    be_on,
    begin_step_by_step,
    box,
    escape_from,
    tab_to,
    where,
    write,
)
from tests.browser.sizes import both_sizes, on_a_phone


@on_a_phone
def test_the_menu_goes_to_any_step_and_closes_on_escape(page: Page) -> None:
    begin_step_by_step(page)
    menu = page.locator(".st-key-ck_menu button").first
    feel = page.locator(".st-key-menu-feel button")
    tab_to(menu, "Shift+Tab")
    page.keyboard.press("Enter")
    feel.wait_for()
    settle(page)
    escape_from(page, page.get_by_test_id("stPopoverBody"), menu)
    settle(page)
    page.keyboard.press("Enter")
    feel.wait_for()
    settle(page)
    tab_to(feel)
    page.keyboard.press("Enter")
    be_on(page, "feel")


@on_a_phone
def test_the_letter_holds_the_keyboard_until_it_is_closed(page: Page) -> None:
    begin_step_by_step(page)
    write(page, "appreciations*-text", "you answer at once")
    see = page.locator(".st-key-ck_see_letter button")
    letter = page.get_by_role("dialog")
    for by_button in (False, True):
        tab_to(see)
        page.keyboard.press("Enter")
        expect(letter).to_contain_text("you answer at once")
        for _ in range(8):
            page.keyboard.press("Tab")
            assert letter.evaluate("one => one.contains(document.activeElement)")
        if by_button:
            tab_to(letter.get_by_role("button", name="Close"))
            page.keyboard.press("Enter")
            expect(letter).to_be_hidden()
            expect(see).to_be_focused()
        else:
            escape_from(page, letter, see)
        where(page)


@both_sizes
def test_lists_to_choose_from_and_the_calendar_let_go(page: Page) -> None:
    country, choices = box(page, "country"), page.get_by_role("listbox")
    tab_to(country)
    page.keyboard.type("united k")
    escape_from(page, choices, country)
    go_to(page, "remedy")
    kind = box(page, "remedy-sought*-kind")
    tab_to(kind)
    page.keyboard.press("ArrowDown")
    escape_from(page, choices, kind)
    calendar = page.get_by_role("button", name="Choose date")
    tab_to(calendar)
    page.keyboard.press("Enter")
    escape_from(page, page.get_by_role("grid"), calendar)
    tab_to(page.locator(".st-key-offer_days button"))
