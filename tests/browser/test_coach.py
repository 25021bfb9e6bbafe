"""The coach in a browser: marks to see, cards to press, and what becomes of the venting."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, Request, expect

from scripts.visit import (
    PHONE,
    SAY,
    field,
    go_on,
    go_to,
    heading,
    open_case,
    open_example,
    settle,
    sheet,
)
from tests.browser.venting import box, new_word, press, read_as_the_other_end

SPOKEN = {
    "en": ("You never answer the phone, you liars.", "Nobody answered the phone on 3 May."),
    "ko": ("이 사기꾼들아, 전화 좀 받아라.", "5월 3일에 전화를 받지 않았습니다."),
    "ro": ("Nu răspundeți niciodată la telefon, hoților.", "Pe 3 mai nu a răspuns nimeni."),
    "sv": ("Ni svarar aldrig i telefon, era idioter.", "Den 3 maj svarade ingen i telefon."),
    "zh-Hans": ("你们这群骗子，从来不接电话。", "5月3日没有人接电话。"),
}
"""In each language what is flagged, and what is not."""


def cards(page: Page) -> Any:
    return page.locator('[class*="st-key-ck_coach_"]')


@pytest.mark.parametrize("tag", SPOKEN)
def test_each_language_is_coached_where_it_is_written(page: Page, tag: str) -> None:
    rude, calm = SPOKEN[tag]
    open_case(page, {"format": "complaint-kit/1", "language": tag, "impact": calm})
    go_to(page, "feel")
    expect(cards(page)).to_have_count(0)
    field(page, "impact").fill(rude)
    field(page, "impact").blur()
    expect(cards(page).first).to_be_visible()
    settle(page)
    marked = cards(page).locator("mark").all_inner_texts()
    assert marked
    assert all(words.strip() in rude for words in marked)
    shown = (
        cards(page)
        .first.locator(".ck-mark")
        .evaluate("one => getComputedStyle(one).textDecorationStyle")
    )
    assert shown in {"wavy", "double", "dotted"}
    cards(page).first.get_by_role("button", name=SAY("coach-fine")).click()
    settle(page)
    expect(field(page, "impact")).to_have_value(rude)
    go_to(page, "check")
    expect(page.locator(".st-key-ck_tone")).to_contain_text("defensive")


def test_nothing_pops_up_while_one_types(page: Page) -> None:
    go_to(page, "feel")
    field(page, "impact").click()
    page.keyboard.type("You are idiots.")
    settle(page)
    expect(cards(page)).to_have_count(0)
    field(page, "impact").blur()
    expect(cards(page)).to_have_count(1)


def test_by_keyboard_alone_something_is_taken_over_and_undone(page: Page) -> None:
    open_example(page)
    go_to(page, "feel")
    because = page.locator('[class*="st-key-i_statements-i"][class*="-because"] textarea')
    before = "you obviously don’t care about your customers"
    because.fill(before)
    page.keyboard.press("Tab")
    expect(cards(page)).to_have_count(1)
    settle(page)
    because.focus()
    page.keyboard.press("Tab")
    use = cards(page).get_by_role("button", name=SAY("coach-use"))
    expect(use).to_be_focused()
    page.keyboard.press("Enter")
    expect(because).to_have_value("my mother, who is ill, could not reach me")
    undo = page.get_by_role("button", name=SAY("coach-undo"))
    expect(undo).to_be_focused()
    expect(sheet(page)).to_contain_text("because my mother, who is ill")
    page.keyboard.press("Enter")
    expect(because).to_have_value(before)
    expect(because).to_be_focused()


def test_what_is_fine_stays_fine_after_a_reload(page: Page) -> None:
    go_to(page, "feel")
    field(page, "impact").fill("You are idiots.")
    field(page, "impact").blur()
    cards(page).get_by_role("button", name=SAY("coach-fine")).click()
    expect(cards(page)).to_have_count(0)
    settle(page)
    page.reload()
    heading(page, "feel")
    expect(field(page, "impact")).to_have_value("You are idiots.")
    expect(cards(page)).to_have_count(0)


@pytest.mark.parametrize("size", [PHONE])
def test_a_card_has_room_on_a_telephone(page: Page) -> None:
    go_to(page, "feel")
    field(page, "impact").fill("You are idiots and thieves, and you never ever answer the phone!!!")
    field(page, "impact").blur()
    expect(cards(page).first).to_be_visible()
    settle(page)
    assert page.get_by_test_id("stMain").evaluate("m => m.scrollWidth - m.clientWidth") <= 0
    buttons = cards(page).get_by_role("button").all()
    assert len(buttons) >= 2
    for button in buttons:
        place = button.bounding_box()
        assert place
        assert place["height"] >= 40


@pytest.fixture
def venting(page: Page) -> Page:
    go_to(page, "vent")
    return page


def test_what_is_picked_becomes_a_fact_and_a_feeling_and_the_rest_is_gone(venting: Page) -> None:
    sent: list[str] = []
    rest = new_word()

    def note(data: str | bytes) -> None:
        sent.append(data if isinstance(data, str) else data.decode("latin-1"))

    def listen(request: Request) -> None:
        sent.append(request.post_data or "")

    venting.on("websocket", lambda socket: socket.on("framesent", note))
    venting.on("request", listen)
    venting.reload()
    heading(venting, "vent")
    box(venting).fill(f"I waited all day. I hate {rest} you.\nNobody came on 3 May!")
    read_as_the_other_end(venting)
    press(venting, SAY("vent-make"))
    expect(venting.get_by_role("heading", level=2, name=SAY("vent-make"))).to_be_focused()
    items = venting.locator(".ck-venting li")
    expect(items).to_have_count(3)
    items.nth(0).get_by_role("button", name=SAY("vent-feeling")).click()
    items.nth(2).get_by_role("button", name=SAY("vent-fact")).click()
    press(venting, SAY("vent-take"))
    heading(venting, "happened")
    expect(sheet(venting)).to_contain_text("Nobody came on 3 May!")
    expect(sheet(venting)).to_contain_text("I waited all day.")
    settle(venting)
    assert rest not in venting.content()
    assert any("Nobody came on 3 May!" in data for data in sent)
    assert not any(rest in data for data in sent)
    go_to(venting, "vent")
    expect(box(venting)).to_have_value("")


def test_who_picks_nothing_is_asked_to(venting: Page) -> None:
    box(venting).fill("Nobody came.")
    read_as_the_other_end(venting)
    press(venting, SAY("vent-make"))
    press(venting, SAY("vent-take"))
    expect(venting.get_by_role("status")).to_have_text(SAY("vent-none"))
    choice = venting.locator(".ck-venting li").get_by_role("button", name=SAY("vent-fact"))
    choice.click()
    expect(choice).to_have_attribute("aria-pressed", "true")
    expect(venting.get_by_role("status")).to_be_empty()
    choice.click()
    expect(choice).to_have_attribute("aria-pressed", "false")
    go_on(venting, "chosen")
