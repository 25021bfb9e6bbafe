"""The page of the facts in a real browser: by keyboard alone, on a telephone, and in a hurry."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.visit import go_to, open_case, settle

FACTS = [
    {"date": "2026-10-05", "what": "I reported that my line was dead.", "evidence": ["E1"]},
    {
        "date": "2026-10-12",
        "what": "No engineer came.",
        "cost": {"amount": "1196.00", "currency": "GBP", "kind": "charged"},
    },
    {"date": "2026-10-13", "what": "I called.", "spoke_to": "Dan", "promised": "A call back"},
    {"what": "Averyverylongwordwithoutanyspaceatallthatsomebodytypedinonego. " * 3},
]
CASE: dict[str, Any] = {
    "format": "complaint-kit/1",
    "country": "GB",
    "timeline": FACTS,
    "evidence": [{"id": "E1", "title": "Text message confirming the appointment"}],
}


def headers(page: Page) -> Locator:
    return page.locator('[class*="st-key-card-timeline"] button')


def box(page: Page, name: str) -> Locator:
    """The box `name` of the open card."""
    ends = f':is([class$="-{name}"], [class*="-{name} "])'
    return page.locator(f'[class*="st-key-timeline-i"]{ends} :is(input, textarea)')


def words(text: str) -> re.Pattern[str]:
    """`text` as a header shows it: an invisible sign keeps full stops from making links."""
    return re.compile("\u2060?".join(map(re.escape, text)))


def add_button(page: Page) -> Locator:
    return page.locator(".st-key-add-timeline button")


def open_page(page: Page) -> None:
    """The page of the facts, with those of the case."""
    open_case(page, CASE)
    go_to(page, "happened")


def type_date(page: Page, digits: str) -> None:
    """Into the date field, which has the keyboard; then on past its calendar button."""
    expect(page.locator('[class*="-date"] [role=spinbutton]').first).to_be_focused()
    page.keyboard.type(digits, delay=10)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(box(page, "time")).to_be_focused()


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(25):
        if target.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    expect(target).to_be_focused()


def test_by_keyboard_alone_facts_are_added_filled_removed_and_put_back(page: Page) -> None:
    go_to(page, "happened")
    add_button(page).focus()
    page.keyboard.press("Enter")
    type_date(page, "12102026")
    page.keyboard.press("Tab")
    page.keyboard.type("No engineer came.")
    tab_to(page, page.get_by_role("button", name="Done", exact=True))
    expect(headers(page).first).to_contain_text(words("12 October No engineer came."))
    page.keyboard.press("Enter")
    expect(headers(page).first).to_be_focused()
    expect(headers(page).first).to_have_attribute("aria-expanded", "false")

    tab_to(page, add_button(page))
    page.keyboard.press("Enter")
    type_date(page, "05102026")
    page.keyboard.press("Tab")
    page.keyboard.type("The line went dead.")
    tab_to(page, page.get_by_role("button", name="Done", exact=True))
    page.keyboard.press("Enter")
    expect(headers(page)).to_have_count(2)
    expect(headers(page).first).to_contain_text(words("The line went dead."))
    expect(headers(page).first).to_be_focused()
    expect(page.locator(".ck-timeline")).to_contain_text("7 days")

    page.keyboard.press("Enter")
    expect(headers(page).first).to_have_attribute("aria-expanded", "true")
    expect(box(page, "what")).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Remove this fact"))
    page.keyboard.press("Enter")
    undo = page.get_by_role("button", name="Put it back")
    expect(undo).to_be_focused()
    expect(headers(page)).to_have_count(1)
    page.keyboard.press("Enter")
    expect(headers(page)).to_have_count(2)
    expect(headers(page).first).to_be_focused()
    expect(headers(page).first).to_contain_text(words("The line went dead."))


def test_one_card_is_open_and_pressing_another_while_typing_loses_nothing(page: Page) -> None:
    open_page(page)
    headers(page).nth(0).click()
    expect(box(page, "what")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.type(" It still is.")
    headers(page).nth(1).click()
    expect(headers(page).nth(1)).to_have_attribute("aria-expanded", "true")
    expect(headers(page).nth(0)).to_have_attribute("aria-expanded", "false")
    expect(headers(page).nth(0)).to_contain_text(words("dead. It still is."))
    expect(box(page, "what")).to_have_value("No engineer came.")


def test_cost_and_evidence_are_told_in_the_card_without_a_mouse(page: Page) -> None:
    open_page(page)
    headers(page).nth(2).click()
    expect(box(page, "what")).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Cost", exact=True))
    page.keyboard.press("Enter")
    expect(box(page, "cost-amount")).to_be_focused()
    page.keyboard.type("12.40")
    tab_to(page, page.get_by_role("button", name="Evidence", exact=True))
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    new = page.locator('[class*="st-key-new-timeline"] input')
    tab_to(page, new)
    page.keyboard.type("A bill")
    page.keyboard.press("Enter")
    expect(new).to_have_value("")
    expect(new).to_be_focused()
    tab_to(page, page.get_by_role("button", name="Done", exact=True))
    page.keyboard.press("Enter")
    expect(headers(page).nth(2)).to_contain_text(words("lost £12.40 · Evidence E2"))
    expect(page.locator(".ck-totals")).to_have_text("So far: charged £1,196.00 · lost £12.40")


@pytest.mark.parametrize("width", [320, 375])
def test_on_a_telephone_nothing_hangs_over_the_edge(page: Page, width: int) -> None:
    open_page(page)
    page.set_viewport_size({"width": width, "height": 740})
    for number in (None, 1, 3):
        if number is not None:
            headers(page).nth(number).click()
            expect(headers(page).nth(number)).to_have_attribute("aria-expanded", "true")
        settle(page)
        main = page.get_by_test_id("stMain")
        assert main.evaluate("main => main.scrollWidth - main.clientWidth") <= 0, number
        over = page.evaluate(
            """() => [...document.querySelectorAll('.ck-times, .ck-times li, .ck-times span, '
                + '[class*=st-key-ck_card_open_] *')]
              .filter(e => e.getClientRects().length
                && e.getBoundingClientRect().right > innerWidth)
              .map(e => e.className || e.tagName)"""
        )
        assert over == [], (number, over)


def test_the_picture_lies_where_there_is_room_and_stands_where_there_is_none(page: Page) -> None:
    open_page(page)
    expect(page.locator(".ck-timeline")).to_be_visible()
    dots = page.locator(".ck-timeline li")
    for width, lying in ((1280, True), (320, False)):
        page.set_viewport_size({"width": width, "height": 900})
        settle(page)
        tops = dots.evaluate_all("dots => dots.map(dot => dot.getBoundingClientRect().top)")
        assert (len(set(tops)) == 1) == lying, width
    page.set_viewport_size({"width": 1280, "height": 900})
    settle(page)
    spans = dots.evaluate_all("dots => dots.map(dot => dot.getBoundingClientRect().width)")
    assert all(span >= 68 for span in spans[:-1])
    assert spans[0] > spans[1] < spans[2]
    assert re.search("No date yet: ", page.locator(".ck-undated").inner_text())
