"""Every page for everyone: axe finds nothing serious, a keyboard is enough, a phone is enough."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from scripts.visit import (
    NARROW,
    PAGES,
    PHONE,
    SAY,
    WIDE,
    begin,
    entry_field,
    field,
    go_to,
    open_example,
    settle,
)

SIZES = {"wide": WIDE, "phone": PHONE}


def serious(page: Page) -> list[str]:
    """What axe calls serious or critical, with the place and what to do."""
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(
    ("size", "scheme", "cases"),
    [
        ("wide", "light", ("empty", "full")),
        ("phone", "dark", ("empty", "full")),
        ("wide", "dark", ("full",)),
        ("phone", "light", ("full",)),
    ],
)
def test_axe_finds_nothing_serious_on_any_page(
    browser: Browser, address: str, size: str, scheme: str, cases: tuple[str, ...]
) -> None:
    page = begin(browser, address, SIZES[size], scheme)
    found: dict[str, list[str]] = {}
    for case in cases:
        if case == "full":
            go_to(page, "start")
            open_example(page)
        for name in PAGES:
            go_to(page, name)
            found[f"{name}, {case}"] = serious(page)
    go_to(page, "happened")
    page.locator('[class*="st-key-card-timeline"] button').nth(1).click()
    settle(page)
    found["with a card open"] = serious(page)
    if size == "phone":
        page.get_by_role("button", name=SAY("see-letter")).click()
        page.get_by_role("dialog").wait_for()
        found["with the letter open"] = serious(page)
    page.context.close()
    assert {place: what for place, what in found.items() if what} == {}


def test_axe_can_find_something(browser: Browser, address: str) -> None:
    page = begin(browser, address)
    page.locator(".ck-lead").wait_for()
    page.evaluate("document.querySelector('.ck-lead').style.color = '#ddd'")
    assert any("color-contrast" in line for line in serious(page))
    page.context.close()


def test_the_page_says_its_language_and_where_one_is(browser: Browser, address: str) -> None:
    page = begin(browser, address)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    go_to(page, "who")
    current = page.get_by_test_id("stSidebar").locator("[aria-current=step]")
    expect(current).to_have_count(1)
    expect(current).to_contain_text("Who")
    expect(page.get_by_role("heading", level=1, name="Who", exact=True)).to_be_focused()
    page.context.close()


@pytest.mark.parametrize("width", [320, 375, 640, 1100])
def test_no_page_scrolls_sideways(browser: Browser, address: str, width: int) -> None:
    page = begin(browser, address, {"width": width, "height": 740})
    open_example(page)
    for name in PAGES:
        go_to(page, name)
        wide = page.evaluate(
            """() => Math.max(...[document.documentElement,
                 document.querySelector('[data-testid=stMain]')]
                 .map(one => one.scrollWidth - one.clientWidth))"""
        )
        assert wide <= 0, name
    page.context.close()


def test_on_a_phone_boxes_have_16_px_and_targets_44(browser: Browser, address: str) -> None:
    page = begin(browser, address, NARROW)
    open_example(page)
    for name in PAGES:
        go_to(page, name)
        small = page.evaluate(
            """() => [...document.querySelectorAll('.st-key-ck_page :is(input, textarea)')]
                 .filter(one => one.getClientRects().length && !one.closest('label'))
                 .filter(one => parseFloat(getComputedStyle(one).fontSize) < 16)
                 .map(one => one.getAttribute('aria-label'))"""
        )
        assert small == [], name
        low = page.evaluate(
            """() => [...document.querySelectorAll('.st-key-ck_page button')]
                 .filter(one => one.getClientRects().length && !one.closest('.stSelectbox'))
                 .map(one => [one.innerText, one.getBoundingClientRect().height])
                 .filter(([text, height]) => text.trim() && height < 40)"""
        )
        assert low == [], name
    page.context.close()


def test_each_kind_of_box_brings_its_own_keyboard(browser: Browser, address: str) -> None:
    page = begin(browser, address, PHONE)
    go_to(page, "who")
    expect(field(page, "customer.email")).to_have_attribute("type", "email")
    expect(field(page, "customer.phone")).to_have_attribute("type", "tel")
    go_to(page, "remedy")
    amount = entry_field(page, "remedy.sought", "amount.amount")
    expect(amount).to_have_attribute("inputmode", "decimal")
    go_to(page, "feel")
    when = entry_field(page, "i_statements", "when")
    expect(when).to_have_attribute("autocapitalize", "none")
    page.context.close()


def test_the_bar_never_lies_over_the_box_one_writes_in(browser: Browser, address: str) -> None:
    """A keyboard on the screen leaves a phone about 400 px."""
    page = begin(browser, address, PHONE)
    for name, key in (("who", "company.phone"), ("remedy", "remedy.minimum"), ("feel", "impact")):
        go_to(page, name)
        page.set_viewport_size({"width": 375, "height": 400})
        box = field(page, key)
        box.focus()
        page.wait_for_timeout(300)
        covered = box.evaluate(
            """box => { const own = box.getBoundingClientRect();
                 const bar = document.querySelector('.st-key-ck_bar').getBoundingClientRect();
                 const over = bar.top < own.bottom && bar.bottom > own.top;
                 return over || own.top < 0 || own.bottom > innerHeight }"""
        )
        page.set_viewport_size(PHONE)
        assert not covered, name
    page.context.close()


def test_what_is_wrong_is_said_at_the_box_and_on_top(browser: Browser, address: str) -> None:
    page = begin(browser, address)
    go_to(page, "remedy")
    amount = entry_field(page, "remedy.sought", "amount.amount")
    amount.fill("lots")
    amount.press("Tab")
    expect(amount).to_have_attribute("aria-invalid", "true")
    told = amount.get_attribute("aria-describedby")
    expect(page.locator(f'[id="{told}"]')).to_contain_text("digits")
    summary = page.locator(".st-key-ck_summary")
    expect(summary).to_contain_text(SAY("summary-problems", count=1))
    summary.get_by_role("button").click()
    expect(amount).to_be_focused()
    amount.fill("90")
    amount.press("Tab")
    expect(summary).to_have_count(0)
    expect(amount).not_to_have_attribute("aria-invalid", "true")
    page.context.close()


def test_those_who_listen_hear_the_sentence_and_the_letter_change(
    browser: Browser, address: str
) -> None:
    page = begin(browser, address)
    go_to(page, "feel")
    when = entry_field(page, "i_statements", "when")
    page.get_by_role("radio", name="angry").or_(page.get_by_text("angry", exact=True)).first.click()
    settle(page)
    when.fill("nobody came")
    when.press("Tab")
    speaker = page.locator("#ck-speaker")
    expect(speaker).to_have_attribute("aria-live", "polite")
    expect(speaker).to_contain_text("I felt angry when nobody came")
    field(page, "impact").fill("I could not work.")
    field(page, "impact").press("Tab")
    expect(speaker).to_contain_text(SAY("heard-letter"))
    expect(speaker).to_contain_text("I could not work.")
    page.context.close()
