"""Whoever types and presses faster than the page follows loses neither a word nor a press."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.visit import (
    PHONE,
    SAY,
    WIDE,
    arrive,
    entry_field,
    field,
    go_to,
    heading,
    settle,
    sheet,
)

PLACES = {
    "who": (
        "company.name",
        "company.references label",
        "company.references value",
        "company.address",
        "company.email",
        "company.phone",
        "customer.name",
        "customer.email",
        "customer.phone",
        "customer.address",
    ),
    "happened": ("timeline what", "timeline spoke_to", "timeline promised", "summary"),
    "feel": (
        "i_statements feeling",
        "i_statements when",
        "i_statements because",
        "i_statements request",
        "impact",
    ),
    "remedy": (
        "remedy.sought text",
        "remedy.sought amount.amount",
        "remedy.acceptable text",
        "remedy.acceptable amount.amount",
        "remedy.minimum",
    ),
    "short": (
        "company.name",
        "company.references label",
        "company.references value",
        "timeline what",
        "summary",
        "i_statements when",
        "remedy.sought text",
        "customer.name",
        "customer.email",
        "customer.phone",
    ),
}
"""The boxes of a page from top to bottom; two words are a list and a field of its entry."""


def box_at(page: Page, place: str) -> Locator:
    return entry_field(page, *place.split()) if " " in place else field(page, place)


def words_for(place: str) -> str:
    """Something to type that no other box gets."""
    if place.endswith("amount.amount"):
        return f"{len(place)}.50"
    return f"{place.replace('.', ' ').replace('_', ' ')} to the last"


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(15):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    expect(target).to_be_focused()


def _open_a_card(page: Page) -> None:
    page.locator(".st-key-add-timeline button").click()


def _feel_another_way(page: Page) -> None:
    page.locator('[class*="st-key-pill-"]').get_by_text(SAY("feeling-other"), exact=True).click()


def _feel_angry(page: Page) -> None:
    page.locator('[class*="st-key-pill-"]').get_by_text("angry", exact=True).click()


def _begin_a_compromise(page: Page) -> None:
    page.locator(".st-key-add-remedy-acceptable button").click()


FIRST: dict[str, Callable[[Page], None]] = {
    "happened": _open_a_card,
    "feel": _feel_another_way,
    "short": _feel_angry,
    "remedy": _begin_a_compromise,
}
"""What is pressed on a page before all its boxes are there."""


@pytest.mark.parametrize("name", list(PLACES))
def test_what_is_typed_while_the_page_is_busy_is_kept(page: Page, name: str) -> None:
    """Each box that is left starts a run; what is typed meanwhile must not be set back."""
    go_to(page, name)
    if name in FIRST:
        FIRST[name](page)
        box_at(page, PLACES[name][0]).wait_for()
        settle(page)
    box_at(page, PLACES[name][0]).click()
    for place in PLACES[name]:
        if place != PLACES[name][0]:
            tab_to(page, box_at(page, place))
        page.keyboard.type(words_for(place), delay=12)
    for place in PLACES[name]:
        expect(box_at(page, place)).to_have_value(words_for(place))
    go_to(page, "start")
    go_to(page, name)
    if name == "happened" and not box_at(page, PLACES[name][0]).is_visible():
        page.locator('[class*="st-key-card-timeline"] button').click()
    for place in PLACES[name]:
        expect(box_at(page, place)).to_have_value(words_for(place))


LONG = "I waited the whole day, and had called twice to make sure that somebody would be there"
"""Makes the sentence below the box a line longer, and so moves what stands under it."""

PRESSES = {
    "next": (".st-key-go-next button", "remedy"),
    "back": (".st-key-go-back button", "happened"),
    "a step in the list": (".st-key-steps-who button", "who"),
    "the letter": (".st-key-ck_see_letter button", ""),
}


def _middle(target: Locator) -> tuple[float, float]:
    place = target.bounding_box()
    assert place
    return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2


@pytest.mark.parametrize(
    ("press", "way"),
    [
        *itertools.product(PRESSES, ("click",)),
        *itertools.product(("next",), ("slow click", "tap")),
    ],
)
def test_a_press_right_after_typing_loses_neither_the_press_nor_the_text(
    browser: Browser, address: str, press: str, way: str
) -> None:
    wide = way != "tap" and press != "the letter"
    selector, where = PRESSES[press]
    context = browser.new_context(
        viewport={"width": 1280, "height": 1600} if wide else PHONE, has_touch=way == "tap"
    )
    page = arrive(context, address)
    go_to(page, "feel")
    _feel_angry(page)
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry.")
    settle(page)
    box = entry_field(page, "i_statements", "when")
    box.focus()
    settle(page)
    x, y = _middle(page.locator(selector))
    page.keyboard.type(LONG)
    if way == "tap":
        page.touchscreen.tap(x, y)
    else:
        page.mouse.move(x, y)
        page.mouse.down()
        page.wait_for_timeout(300 if way == "slow click" else 0)
        page.mouse.up()
    if where:
        heading(page, where)
    else:
        letter = page.get_by_role("dialog")
        expect(letter).to_contain_text(f"I felt angry when {LONG}.")
        page.keyboard.press("Escape")
        expect(letter).to_be_hidden()
    page.set_viewport_size(WIDE)
    go_to(page, "feel")
    expect(box).to_have_value(LONG)
    expect(sheet(page)).to_contain_text(f"I felt angry when {LONG}.")
    context.close()


PUSH_DOWN = """() => {
  const block = document.querySelector("[data-testid=stMain] [data-testid=stVerticalBlock]");
  block.style.paddingTop = "12rem";
}"""
"""What an answer of the server does that makes the page longer."""


def _press_next_while_the_page_grows(page: Page, away: int) -> None:
    box_at(page, "company.name").focus()
    settle(page)
    page.keyboard.type("Northline")
    x, y = _middle(page.locator(".st-key-go-next button"))
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(PUSH_DOWN)
    page.mouse.move(x, y + away)
    page.mouse.up()


@pytest.mark.parametrize("size", [{"width": 1280, "height": 1600}])
def test_a_press_counts_although_the_button_has_moved_meanwhile(page: Page) -> None:
    go_to(page, "who")
    _press_next_while_the_page_grows(page, away=0)
    heading(page, "happened")


@pytest.mark.parametrize("size", [{"width": 1280, "height": 1600}])
def test_a_press_that_is_taken_back_by_moving_away_does_not_count(page: Page) -> None:
    go_to(page, "who")
    _press_next_while_the_page_grows(page, away=300)
    settle(page)
    heading(page, "who")
