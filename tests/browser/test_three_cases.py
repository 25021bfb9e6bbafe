"""Three people with three complaints, from the first page to the files they take away."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.visit import (
    PHONE,
    SAY,
    SIDEBAR_FROM,
    WIDE,
    begin,
    entry_field,
    field,
    go_to,
    heading,
    open_example,
    settle,
)

SIZES = {"wide": WIDE, "phone": PHONE}


def start(browser: Browser, address: str, size: str, country: str) -> Page:
    """A visitor who says in which country the company is, and begins step by step."""
    page = begin(browser, address, SIZES[size])
    choose(page, "country", country)
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    return page


def choose(page: Page, key: str, name: str) -> None:
    """One of a long list, found by typing."""
    box = page.locator(f'[class*="st-key-{key}"] input').last
    box.click()
    box.press_sequentially(name)
    page.get_by_role("option", name=name, exact=True).first.click()
    settle(page)


def next_page(page: Page, name: str) -> None:
    page.locator(".st-key-go-next button").click()
    heading(page, name)


def write(page: Page, answers: dict[str, str]) -> None:
    for key, words in answers.items():
        field(page, key).fill(words)


def write_entry(page: Page, list_key: str, answers: dict[str, str]) -> None:
    """In the last entry of a list."""
    for name, words in answers.items():
        entry_field(page, list_key, name).fill(words)


def tell(page: Page, day: str, answers: dict[str, str], cost: tuple[str, str] = ("", "")) -> None:
    """One more fact in a card. `day` as it is typed, digits only; the cost and its kind."""
    page.locator(".st-key-add-timeline button").click()
    part = page.locator('[class*="st-key-timeline-i"] [role=spinbutton]').first
    expect(part).to_be_focused()
    page.keyboard.type(day, delay=30)
    write_entry(page, "timeline", answers)
    if cost[0]:
        page.get_by_role("button", name=SAY("timeline-cost.add"), exact=True).click()
        entry_field(page, "timeline", "cost-amount").fill(cost[0])
        page.get_by_role("radio", name=SAY(f"timeline-cost-kind-{cost[1]}"), exact=True).click()
        settle(page)
    page.get_by_role("button", name=SAY("card-done"), exact=True).click()
    settle(page)


def open_more(page: Page, key: str) -> None:
    page.locator(f".st-key-{key} summary").click()


def pick_feeling(page: Page, word: str) -> None:
    page.locator('[class*="st-key-pill"]').get_by_role("radio", name=word, exact=True).click()
    settle(page)


def seen(page: Page) -> str:
    """The letter beside the form; on a phone the one behind the button."""
    settle(page)
    size = page.viewport_size
    if size and size["width"] >= SIDEBAR_FROM:
        return page.locator(".st-key-ck_letter .ck-sheet").inner_text()
    page.locator(".st-key-ck_see_letter button").click()
    dialog = page.get_by_role("dialog")
    words = dialog.locator(".ck-sheet").inner_text()
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    return words


def taken(page: Page, document: str, folder: Path) -> str:
    """The downloaded plain text of the letter or the call script."""
    button = page.locator(f".st-key-download-{document}-text button")
    if not button.count():
        page.locator(".st-key-other_formats summary").click()
    with page.expect_download() as waiting:
        button.click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path.read_text(encoding="utf-8")


def one_line(text: str) -> str:
    return " ".join(text.split())


def assert_read(page: Page, folder: Path, *, found: list[str], missing: list[str]) -> str:
    """Letter on screen and on paper hold all of `found` and none of `missing`; its text."""
    on_paper = one_line(taken(page, "letter", folder))
    for where, text in (("on screen", one_line(seen(page))), ("on paper", on_paper)):
        for words in found:
            assert words in text, (where, words)
        for words in missing:
            assert words not in text, (where, words)
    return on_paper


def assert_private(script: str, least: str) -> None:
    """The least stands once, on the last page, which begins with its warning."""
    before, warning, last = script.partition("For you, not to be read out")
    assert warning
    assert least not in before
    assert last.count(least) == 1


def assert_nothing_lost(page: Page, answers: dict[str, str]) -> None:
    """Once more on the page "Who": every box holds what was typed."""
    go_to(page, "who")
    for key, words in answers.items():
        expect(field(page, key)).to_have_value(words)


@pytest.mark.parametrize("size", list(SIZES))
def test_an_engineer_in_the_united_states_who_never_came(
    browser: Browser, address: str, size: str, tmp_path: Path
) -> None:
    who = {
        "company.name": "Bluewater Cable",
        "company.address": "1200 Harbor Drive\nTampa, FL 33602",
        "company.phone": "813-555-0142",
        "customer.name": "Renée Castellanos",
        "customer.email": "renee@example.com",
        "customer.address": "48 Palm Court\nTampa, FL 33606",
    }
    page = start(browser, address, size, "United States")
    write_entry(page, "appreciations", {"text": "you fixed my line within a day last year"})
    next_page(page, "who")
    write(page, who)
    write_entry(page, "company.references", {"label": "Account", "value": "77-30419"})
    next_page(page, "happened")
    what = "Your technician was due between 8 and 12. Nobody came and nobody called."
    tell(page, "10122026", {"what": what}, ("140.50", "lost"))
    said = {"what": "I called.", "spoke_to": "Marcus", "promised": "A new visit within two days"}
    tell(page, "10132026", said)
    write(page, {"summary": "Missed technician visit on October 12"})
    next_page(page, "feel")
    pick_feeling(page, "frustrated")
    write_entry(page, "i_statements", {"when": "I waited at home all morning"})
    write(page, {"impact": "I could not work from home for nine days."})
    next_page(page, "remedy")
    write_entry(
        page, "remedy.sought", {"text": "A technician this week", "amount-amount": "140.50"}
    )
    page.locator(".st-key-offer_days button").click()
    settle(page)
    write(page, {"remedy.minimum": "Seventy dollars and a fixed line"})
    next_page(page, "check")
    assert_read(
        page,
        tmp_path,
        found=[
            "Bluewater Cable",
            "Renée Castellanos",
            "To Whom It May Concern:",
            "Account 77-30419",
            "I have always appreciated that you fixed my line within a day last year.",
            "October 12",
            what,
            "Spoke to Marcus.",
            "lost $140.50",
            "I felt frustrated when I waited at home all morning.",
            "A technician this week",
            "Please reply by ",
            "Sincerely,",
        ],
        missing=["Seventy dollars", "12 October", "£", "Dear Sir", "on behalf of"],
    )
    script = taken(page, "call-script", tmp_path)
    assert "813-555-0142" in script
    assert_private(one_line(script), "Seventy dollars and a fixed line")
    assert_nothing_lost(page, who)
    page.context.close()


@pytest.mark.parametrize("size", list(SIZES))
def test_a_council_that_left_the_street_dark(
    browser: Browser, address: str, size: str, tmp_path: Path
) -> None:
    who = {
        "company.name": "Harrowby Borough Council",
        "company.address": "Town Hall\nHarrowby\nHB1 2AA",
        "customer.name": "Idris Penhaligon",
        "customer.email": "idris@example.org",
    }
    page = start(browser, address, size, "United Kingdom")
    expect(page.locator("p.ck-prompts")).to_have_text(SAY("prompt-company"))
    next_page(page, "who")
    write(page, who)
    page.locator(".st-key-company-kind").get_by_text(SAY("company-kind-public_body")).click()
    settle(page)
    go_to(page, "chosen")
    expect(page.locator("p.ck-prompts")).to_have_text(SAY("prompt-council"))
    expect(page.locator("ul.ck-prompts")).to_contain_text(SAY("prompt-council.street"))
    write_entry(page, "appreciations", {"text": "the park in Mill Street is so well kept"})
    settle(page)
    opening = page.locator(".st-key-opening")
    value = "I have always appreciated that the park in Mill Street is so well kept."
    assert value in one_line(seen(page))
    opening.get_by_text(SAY("opening-long_customer"), exact=True).click()
    settle(page)
    long = one_line(seen(page))
    assert "I have relied on your services for a long time." in long
    assert "customer" not in long
    assert value not in long
    opening.get_by_text(SAY("opening-appreciation"), exact=True).click()
    settle(page)
    go_to(page, "happened")
    tell(page, "02112026", {"what": "The street light outside number 9 went out."})
    tell(page, "05112026", {"what": "I reported it.", "promised": "A repair within five days"})
    write(page, {"summary": "A street light in Mill Street, out since 2 November"})
    next_page(page, "feel")
    pick_feeling(page, "worried")
    write_entry(page, "i_statements", {"when": "my children walk home in the dark"})
    next_page(page, "remedy")
    write_entry(page, "remedy.sought", {"text": "A working light before the end of the month"})
    write(page, {"remedy.minimum": "A date that I can rely on"})
    next_page(page, "check")
    assert_read(
        page,
        tmp_path,
        found=[
            "Harrowby Borough Council",
            "Dear Sir or Madam,",
            value,
            "2 November",
            "Promised: A repair within five days.",
            "I felt worried when my children walk home in the dark.",
            "A working light before the end of the month",
            "Yours faithfully,",
        ],
        missing=["A date that I can rely on", "customer", "$", "November 2,", "Total"],
    )
    assert_private(one_line(taken(page, "call-script", tmp_path)), "A date that I can rely on")
    assert_nothing_lost(page, who)
    page.context.close()


@pytest.mark.parametrize("size", list(SIZES))
def test_for_a_parent_who_was_hurt_the_letter_starts_with_the_facts(
    browser: Browser, address: str, size: str, tmp_path: Path
) -> None:
    who = {
        "company.name": "Larkfield Stores",
        "company.address": "Unit 4, Larkfield Park\nWells\nBA5 9ZZ",
        "customer.name": "Tomas Abernethy",
        "customer.email": "tomas@example.org",
        "on_behalf_of.name": "Greta Abernethy",
        "on_behalf_of.relationship": "my mother",
        "on_behalf_of.authority": "She has asked me to, and has signed the enclosed note.",
    }
    page = start(browser, address, size, "United Kingdom")
    write_entry(page, "appreciations", {"text": "your staff carry her bags to the car"})
    facts = page.locator(".st-key-opening").get_by_text(SAY("opening-facts"), exact=True)
    facts.click()
    settle(page)
    expect(page.locator(".ck-sentence")).to_have_count(0)
    next_page(page, "who")
    open_more(page, "for_another")
    write(page, who)
    next_page(page, "happened")
    fall = "My mother, 81, slipped on a wet floor by the entrance. There was no sign."
    tell(page, "03112026", {"what": fall})
    tell(page, "04112026", {"what": "Her wrist is broken, says the hospital."}, ("38.20", "paid"))
    write(page, {"summary": "A fall on a wet floor in your Wells store on 3 November"})
    next_page(page, "feel")
    pick_feeling(page, "upset")
    write_entry(page, "i_statements", {"when": "I found her alone in the hospital"})
    write(page, {"impact": "She can’t cook or dress without help for six weeks."})
    next_page(page, "remedy")
    write_entry(page, "remedy.sought", {"text": "A copy of your accident report"})
    page.locator(".st-key-offer_days button").click()
    settle(page)
    write(page, {"remedy.minimum": "The taxi fares and a written account"})
    next_page(page, "check")
    letter = assert_read(
        page,
        tmp_path,
        found=[
            "I am writing on behalf of Greta Abernethy (my mother).",
            "She has asked me to, and has signed the enclosed note.",
            "I am writing to you to make a complaint.",
            fall,
            "paid £38.20",
            "She can’t cook or dress without help for six weeks.",
            "I felt upset when I found her alone in the hospital.",
            "A copy of your accident report",
        ],
        missing=["appreciated", "carry her bags", "left me feeling", "The taxi fares"],
    )
    opening, told, _rest = letter.partition("What happened")
    assert told
    assert "upset" not in opening
    script = one_line(taken(page, "call-script", tmp_path))
    assert "I am calling on behalf of Greta Abernethy (my mother)." in script
    for words in ("appreciated", "carry her bags", "left me feeling"):
        assert words not in script
    assert_private(script, "The taxi fares and a written account")
    assert_nothing_lost(page, who)
    go_to(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(
        "your staff carry her bags to the car"
    )
    page.context.close()


@pytest.mark.parametrize("size", list(SIZES))
def test_the_letter_of_an_example_is_at_most_four_clicks_away(
    browser: Browser, address: str, size: str
) -> None:
    page = begin(browser, address, SIZES[size])
    settle(page)
    page.evaluate("window.clicks = 0; addEventListener('click', () => window.clicks++, true)")
    open_example(page)
    assert "Northline" in seen_without_closing(page)
    clicks: int = page.evaluate("window.clicks")
    assert 1 <= clicks <= 4
    page.context.close()


def seen_without_closing(page: Page) -> str:
    letter: Locator = page.locator(".st-key-ck_letter .ck-sheet")
    if not letter.is_visible():
        page.locator(".st-key-ck_see_letter button").click()
        letter = page.get_by_role("dialog").locator(".ck-sheet")
    return letter.inner_text()
