"""The whole way by keyboard alone, and from step to step by the list at the side."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from scripts.visit import SAY, settle
from tests.browser.by_keyboard import (
    be_on,
    begin_step_by_step,
    box,
    pick,
    press,
    press_next,
    tab_to,
    where,
    write,
    write_date,
)
from tests.browser.sizes import both_sizes


def headers(page: Page) -> Locator:
    return page.locator('[class*="st-key-card-timeline"] button')


def tell_facts(page: Page) -> None:
    """Two, the first with all that can be said of it; taken out and put back."""
    press(page, SAY("timeline.add-first"))
    expect(page.locator("[role=spinbutton]").first).to_be_focused()
    write_date(page, "timeline-i", "12102026")
    write(page, "timeline*-what", "No engineer came.")
    write(page, "timeline*-spoke_to", "Dan")
    write(page, "timeline*-promised", "A call back")
    press(page, SAY("timeline-cost.add"))
    expect(box(page, "timeline*-cost-amount")).to_be_focused()
    where(page)
    page.keyboard.type("96.00")
    pick(page, "timeline-i", SAY("timeline-cost-kind-paid"))
    press(page, SAY("card-done"))
    expect(headers(page)).to_be_focused()
    expect(headers(page)).to_contain_text("paid £96")
    where(page)
    press(page, SAY("timeline.add"))
    write_date(page, "timeline-i", "05102026")
    write(page, "timeline*-what", "The line went dead.")
    press(page, SAY("card-done"))
    expect(headers(page)).to_have_count(2)
    expect(headers(page).first).to_be_focused()
    expect(headers(page).first).to_contain_text("5 October")
    page.keyboard.press("Enter")
    expect(box(page, "timeline*-what")).to_be_focused()
    press(page, SAY("timeline.remove"))
    expect(page.get_by_role("button", name=SAY("put-back"))).to_be_focused()
    expect(headers(page)).to_have_count(1)
    where(page)
    page.keyboard.press("Enter")
    expect(headers(page)).to_have_count(2)
    expect(headers(page).first).to_be_focused()
    where(page)


@both_sizes
def test_from_the_first_page_to_the_letter_without_a_mouse(page: Page, tmp_path: Path) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    write(page, "country", "United Kingdom")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    settle(page)
    begin_step_by_step(page, "Shift+Tab")
    write(page, "appreciations*-text", "you answer at once")
    press_next(page, "who")
    write(page, "company-name", "Northline Telecom")
    write(page, "company-phone", "0800 496 0999")
    write(page, "customer-name", "Amara Lindqvist")
    write(page, "customer-email", "amara@example.org")
    press_next(page, "happened")
    tell_facts(page)
    write(page, "summary", "Missed visit on 12 October")
    press_next(page, "feel")
    pick(page, "pill", "disappointed")
    write(page, "i_statements*-when", "nobody came")
    write(page, "i_statements*-because", "I lost a day’s pay")
    sentence = page.locator(".ck-sentence")
    page.keyboard.press("Tab")
    expect(sentence).to_contain_text("I felt disappointed when nobody came, because I lost a day")
    where(page)
    press_next(page, "remedy")
    write(page, "remedy-sought*-text", "An engineer this week")
    press(page, SAY("offer-days", days=14))
    expect(page.locator(".st-key-offer_days button")).to_be_focused()
    write(page, "remedy-minimum", "A working line")
    press_next(page, "check")

    tab_to(page.get_by_role("button", name="Download the letter"))
    with page.expect_download() as waiting:
        page.keyboard.press("Enter")
    waiting.value.save_as(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    where(page)
    copy = page.get_by_role("button", name=SAY("copy.aloud", document="letter"))
    tab_to(copy)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text=SAY("copy.done"))).to_be_visible()
    expect(copy).to_be_focused()
    copied: str = page.evaluate("navigator.clipboard.readText()")
    for words in ("you answer at once", "No engineer came.", "A call back", "paid £96.00"):
        assert words in copied
    assert "An engineer this week" in copied
    assert "A working line" not in copied


def test_the_list_at_the_side_goes_to_any_step(page: Page) -> None:
    begin_step_by_step(page)
    for name in ("feel", "who", "check"):
        tab_to(page.locator(f".st-key-steps-{name} button"), "Shift+Tab")
        page.keyboard.press("Enter")
        be_on(page, name)
