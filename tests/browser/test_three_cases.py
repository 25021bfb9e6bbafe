"""Three people with three complaints, from the first page to the files they take away."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page, expect

from scripts.visit import SAY, entry_field, field, go_on, go_to, settle
from tests.browser.complaining import ask_for, feel, start_in, sum_up, tell, write, write_entry
from tests.browser.reading import assert_private, assert_read, one_line, seen, taken
from tests.browser.sizes import on_a_phone


def assert_nothing_lost(page: Page, answers: dict[str, str]) -> None:
    """Once more on the page "Who": every box holds what was typed."""
    go_to(page, "who")
    for key, words in answers.items():
        expect(field(page, key)).to_have_value(words)


def test_an_engineer_in_the_united_states_who_never_came(page: Page, tmp_path: Path) -> None:
    who = {
        "company.name": "Bluewater Cable",
        "company.address": "1200 Harbor Drive\nTampa, FL 33602",
        "company.phone": "813-555-0142",
        "customer.name": "Renée Castellanos",
        "customer.email": "renee@example.com",
        "customer.address": "48 Palm Court\nTampa, FL 33606",
    }
    start_in(page, "United States")
    write_entry(page, "appreciations", {"text": "you fixed my line within a day last year"})
    go_on(page, "who")
    write(page, who)
    write_entry(page, "company.references", {"label": "Account", "value": "77-30419"})
    go_on(page, "happened")
    morning = "Your technician was due between 8 and 12. Nobody came and nobody called."
    tell(page, "10122026", {"what": morning}, ("140.50", "lost"))
    said = {"what": "I called.", "spoke_to": "Marcus", "promised": "A new visit within two days"}
    tell(page, "10132026", said)
    sum_up(page, "Missed technician visit on October 12")
    impact = "I could not work from home for nine days."
    feel(page, "frustrated", when="I waited at home all morning", impact=impact)
    least = "Seventy dollars and a fixed line"
    what = {"text": "A technician this week", "amount-amount": "140.50"}
    ask_for(page, what, least=least, in_14_days=True)
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
            morning,
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
    assert_private(one_line(script), least)
    assert_nothing_lost(page, who)


@on_a_phone
def test_a_council_that_left_the_street_dark(page: Page, tmp_path: Path) -> None:
    who = {
        "company.name": "Harrowby Borough Council",
        "company.address": "Town Hall\nHarrowby\nHB1 2AA",
        "customer.name": "Idris Penhaligon",
        "customer.email": "idris@example.org",
    }
    start_in(page, "United Kingdom")
    expect(page.locator("p.ck-prompts")).to_have_text(SAY("prompt-company"))
    go_on(page, "who")
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
    sum_up(page, "A street light in Mill Street, out since 2 November")
    feel(page, "worried", when="my children walk home in the dark")
    least = "A date that I can rely on"
    ask_for(page, {"text": "A working light before the end of the month"}, least=least)
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
        missing=[least, "customer", "$", "November 2,", "Total"],
    )
    assert_private(one_line(taken(page, "call-script", tmp_path)), least)
    assert_nothing_lost(page, who)


def test_for_a_parent_who_was_hurt_the_letter_starts_with_the_facts(
    page: Page, tmp_path: Path
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
    start_in(page, "United Kingdom")
    write_entry(page, "appreciations", {"text": "your staff carry her bags to the car"})
    facts = page.locator(".st-key-opening").get_by_text(SAY("opening-facts"), exact=True)
    facts.click()
    settle(page)
    expect(page.locator(".ck-sentence")).to_have_count(0)
    go_on(page, "who")
    page.locator(".st-key-for_another summary").click()
    write(page, who)
    go_on(page, "happened")
    fall = "My mother, 81, slipped on a wet floor by the entrance. There was no sign."
    tell(page, "03112026", {"what": fall})
    tell(page, "04112026", {"what": "Her wrist is broken, says the hospital."}, ("38.20", "paid"))
    sum_up(page, "A fall on a wet floor in your Wells store on 3 November")
    impact = "She can’t cook or dress without help for six weeks."
    feel(page, "upset", when="I found her alone in the hospital", impact=impact)
    least = "The taxi fares and a written account"
    ask_for(page, {"text": "A copy of your accident report"}, least=least, in_14_days=True)
    letter = assert_read(
        page,
        tmp_path,
        found=[
            "I am writing on behalf of Greta Abernethy (my mother).",
            "She has asked me to, and has signed the enclosed note.",
            "I am writing to you to make a complaint.",
            fall,
            "paid £38.20",
            impact,
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
    assert_private(script, least)
    assert_nothing_lost(page, who)
    go_to(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(
        "your staff carry her bags to the car"
    )
