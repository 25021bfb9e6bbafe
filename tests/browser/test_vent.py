"""The box to vent in: what is written there is gone with the page, and nothing else takes it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from scripts.visit import go_on, go_to
from tests.browser.venting import box, new_word, press, read_as_the_other_end


@pytest.fixture
def venting(page: Page) -> Page:
    """A visitor on the page to vent on."""
    go_to(page, "vent")
    return page


@pytest.fixture
def word() -> str:
    return new_word()


def test_it_is_gone_after_next_and_back(venting: Page, word: str) -> None:
    box(venting).fill(word)
    held = box(venting).element_handle()
    read_as_the_other_end(venting)
    shown = venting.locator(".ck-venting blockquote").element_handle()
    assert held
    assert shown
    go_on(venting, "chosen")
    assert (held.evaluate("box => box.value"), shown.text_content()) == ("", "")
    venting.go_back()
    expect(box(venting)).to_be_visible()
    expect(box(venting)).to_have_value("")
    go_to(venting, "start")
    go_to(venting, "vent")
    expect(box(venting)).to_have_value("")
    assert word not in venting.content()


def test_it_is_gone_after_a_reload_and_after_another_site(venting: Page, word: str) -> None:
    for leave in (
        venting.reload,
        lambda: (venting.goto("about:blank"), venting.go_back()),
    ):
        box(venting).fill(word)
        leave()
        expect(box(venting)).to_be_visible()
        expect(box(venting)).to_have_value("")


def test_a_page_that_the_browser_sets_aside_holds_nothing(venting: Page, word: str) -> None:
    """A browser may keep a page that was left whole, to show it again at once."""
    box(venting).fill(word)
    read_as_the_other_end(venting)
    venting.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(box(venting)).to_have_value("")
    assert word not in venting.content()


def test_a_run_of_the_program_leaves_the_box_alone(venting: Page, word: str) -> None:
    box(venting).fill(word)
    venting.emulate_media(color_scheme="dark")
    venting.set_viewport_size({"width": 900, "height": 900})
    menu = venting.locator(".st-key-ck_menu button").first
    menu.click()
    expect(
        venting.get_by_test_id("stPopoverBody").get_by_role("button", name="Who")
    ).to_be_visible()
    expect(box(venting)).to_have_value(word)


def test_the_three_stages_by_keyboard_alone(venting: Page, word: str) -> None:
    keys = venting.keyboard
    expect(venting.get_by_role("heading", level=1)).to_be_focused()
    keys.press("Tab")
    expect(box(venting)).to_be_focused()
    keys.type(word)
    keys.press("Tab")
    keys.press("Enter")
    expect(venting.get_by_role("heading", level=2, name="At the other end")).to_be_focused()
    expect(venting.locator("blockquote")).to_have_text(word)
    keys.press("Tab")
    keys.press("Space")
    expect(venting.get_by_role("heading", level=2, name="One breath")).to_be_focused()
    expect(venting.locator("blockquote")).to_be_hidden()
    keys.press("Tab")
    expect(venting.get_by_role("button", name="Make something of this")).to_be_focused()
    keys.press("Tab")
    keys.press("Enter")
    expect(box(venting)).to_be_focused()
    expect(box(venting)).to_have_value(word)
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    expect(box(venting)).to_be_focused()
    expect(box(venting)).to_have_value("")
    expect(venting.get_by_role("status")).to_have_text("Thrown away. The box is empty.")
    keys.press("Control+z")
    expect(box(venting)).to_have_value("")


def test_an_empty_box_is_asked_for_a_line_and_nothing_is_lost(venting: Page) -> None:
    box(venting).fill("  \n ")
    read_as_the_other_end(venting)
    expect(venting.get_by_role("status")).to_contain_text("The box is empty.")
    expect(box(venting)).to_be_focused()
    venting.keyboard.type("x")
    expect(venting.get_by_role("status")).to_be_empty()


def test_what_is_vented_is_never_read_as_markup(venting: Page) -> None:
    rude = "<img src=x onerror=alert(1)> **you** {{ customer.name }}\n\n  last line"
    box(venting).fill(rude)
    expect(read_as_the_other_end(venting)).to_have_text(rude, use_inner_text=True)
    assert venting.locator("img[src=x]").count() == 0


def test_every_place_has_its_words_and_the_promise_is_in_view(venting: Page) -> None:
    places = venting.locator(".ck-venting [data-say]")
    said: list[Any] = places.evaluate_all("places => places.map((place) => place.textContent)")
    assert len(said) > 10
    assert all(said), said
    expect(venting.get_by_text("Not kept: gone when you leave this page.")).to_be_visible()


def test_the_browser_and_its_writing_aids_are_asked_to_leave_the_box_alone(venting: Page) -> None:
    wanted = {
        "autocomplete": "off",
        "spellcheck": "false",
        "writingsuggestions": "false",
        "translate": "no",
    }
    for name, value in wanted.items():
        assert box(venting).get_attribute(name) == value
    assert box(venting).get_attribute("name") is None
    assert box(venting).get_attribute("id") is None


@pytest.mark.parametrize("width", [1280, 375, 320])
def test_nothing_is_cut_off_and_everything_can_be_hit(venting: Page, width: int) -> None:
    venting.set_viewport_size({"width": width, "height": 800})
    box(venting).fill("x" * 300)
    for name in ("Now read it as if you were at the other end", "Take one breath", "Throw it away"):
        wide = venting.get_by_test_id("stMain").evaluate("m => m.scrollWidth - m.clientWidth")
        assert wide <= 0
        for button in venting.locator(".ck-venting button:visible").all():
            place = button.bounding_box()
            assert place
            assert place["height"] >= 44
            assert place["width"] >= 44
        press(venting, name)
