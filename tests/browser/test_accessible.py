"""Every page for everyone: axe finds nothing serious, a keyboard is enough, a phone is enough."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, ViewportSize, expect

from scripts.visit import (
    PAGES,
    PHONE,
    SAY,
    WIDE,
    entry_field,
    field,
    go_to,
    open_example,
    settle,
)
from tests.browser.sizes import on_a_narrow_phone, on_a_phone

WIDTHS = (320, 375, 640, 1100)


_AXE = {"resultTypes": ["violations"]}
"""Nothing is looked up about what is as it should be: it takes long, and nobody reads it."""


_COLOURS = {**_AXE, "runOnly": ["color-contrast"]}


def serious(page: Page, options: dict[str, Any] = _AXE) -> list[str]:
    """What axe calls serious or critical, with the place and what to do."""
    found: list[dict[str, Any]] = Axe().run(page, options=options).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found
        if rule["impact"] in ("serious", "critical")
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(
    ("size", "scheme", "cases", "options"),
    [
        (WIDE, "light", ("empty", "full"), _AXE),
        (PHONE, "dark", ("full",), _AXE),
        (WIDE, "dark", ("full",), _COLOURS),
    ],
    ids=["wide-light", "phone-dark", "wide-dark"],
)
def test_axe_finds_nothing_serious_on_any_page(
    page: Page, size: ViewportSize, cases: tuple[str, ...], options: dict[str, Any]
) -> None:
    found: dict[str, list[str]] = {}
    for case in cases:
        if case == "full":
            go_to(page, "start")
            open_example(page)
        for name in PAGES:
            go_to(page, name)
            found[f"{name}, {case}"] = serious(page, options)
    go_to(page, "happened")
    page.locator('[class*="st-key-card-timeline"] button').nth(1).click()
    settle(page)
    found["with a card open"] = serious(page, options)
    if size is PHONE:
        page.get_by_role("button", name=SAY("see-letter")).click()
        page.get_by_role("dialog").wait_for()
        found["with the letter open"] = serious(page, options)
    assert {place: what for place, what in found.items() if what} == {}


def test_axe_can_find_something(page: Page) -> None:
    page.locator(".ck-lead").wait_for()
    page.evaluate("document.querySelector('.ck-lead').style.color = '#ddd'")
    assert any("color-contrast" in line for line in serious(page))


def test_the_page_says_its_language_and_where_one_is(page: Page) -> None:
    expect(page.locator("html")).to_have_attribute("lang", "en")
    go_to(page, "who")
    current = page.get_by_test_id("stSidebar").locator("[aria-current=step]")
    expect(current).to_have_count(1)
    expect(current).to_contain_text("Who")
    expect(page.get_by_role("heading", level=1, name="Who", exact=True)).to_be_focused()


@on_a_narrow_phone
def test_no_page_scrolls_sideways_at_any_width(page: Page) -> None:
    open_example(page)
    for name in PAGES:
        go_to(page, name)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 740})
            settle(page)
            wide = page.evaluate(
                """() => Math.max(...[document.documentElement,
                     document.querySelector('[data-testid=stMain]')]
                     .map(one => one.scrollWidth - one.clientWidth))"""
            )
            assert wide <= 0, (name, width)


@on_a_narrow_phone
def test_on_a_phone_boxes_have_16_px_and_targets_44(page: Page) -> None:
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


@on_a_phone
def test_each_kind_of_box_brings_its_own_keyboard(page: Page) -> None:
    go_to(page, "who")
    expect(field(page, "customer.email")).to_have_attribute("type", "email")
    expect(field(page, "customer.phone")).to_have_attribute("type", "tel")
    go_to(page, "remedy")
    amount = entry_field(page, "remedy.sought", "amount.amount")
    expect(amount).to_have_attribute("inputmode", "decimal")
    go_to(page, "feel")
    when = entry_field(page, "i_statements", "when")
    expect(when).to_have_attribute("autocapitalize", "none")


@on_a_phone
def test_the_bar_never_lies_over_the_box_one_writes_in(page: Page) -> None:
    """A keyboard on the screen leaves a phone about 400 px."""
    for name, key in (("who", "company.phone"), ("remedy", "remedy.minimum"), ("feel", "impact")):
        go_to(page, name)
        page.set_viewport_size({"width": 375, "height": 400})
        box = field(page, key)
        box.focus()
        settle(page)
        covered = box.evaluate(
            """box => { const own = box.getBoundingClientRect();
                 const bar = document.querySelector('.st-key-ck_bar').getBoundingClientRect();
                 const over = bar.top < own.bottom && bar.bottom > own.top;
                 return over || own.top < 0 || own.bottom > innerHeight }"""
        )
        page.set_viewport_size(PHONE)
        assert not covered, name


def test_what_is_wrong_is_said_at_the_box_and_on_top(page: Page) -> None:
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


def test_those_who_listen_hear_the_sentence_and_the_letter_change(page: Page) -> None:
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
