"""What a customer does on each page on the way to a letter, by mouse or finger."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from scripts.visit import SAY, entry_field, field, go_on, heading, settle


def start_in(page: Page, country: str) -> None:
    """Says in which country the company is, and begins step by step."""
    choose(page, "country", country)
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")


def choose(page: Page, key: str, name: str) -> None:
    """One of a long list, found by typing."""
    box = page.locator(f'[class*="st-key-{key}"] input').last
    box.click()
    box.press_sequentially(name)
    page.get_by_role("option", name=name, exact=True).first.click()
    settle(page)


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
    page.keyboard.type(day, delay=10)
    write_entry(page, "timeline", answers)
    if cost[0]:
        page.get_by_role("button", name=SAY("timeline-cost.add"), exact=True).click()
        entry_field(page, "timeline", "cost-amount").fill(cost[0])
        page.get_by_role("radio", name=SAY(f"timeline-cost-kind-{cost[1]}"), exact=True).click()
        settle(page)
    page.get_by_role("button", name=SAY("card-done"), exact=True).click()
    settle(page)


def sum_up(page: Page, summary: str) -> None:
    """All of it in one line, below the facts."""
    field(page, "summary").fill(summary)


def feel(page: Page, word: str, *, when: str, impact: str = "") -> None:
    """On to the page of the feelings: one that is picked, and what it cost beyond money."""
    go_on(page, "feel")
    page.locator('[class*="st-key-pill"]').get_by_role("radio", name=word, exact=True).click()
    settle(page)
    write_entry(page, "i_statements", {"when": when})
    field(page, "impact").fill(impact)


def ask_for(page: Page, what: dict[str, str], *, least: str, in_14_days: bool = False) -> None:
    """On to what would put it right, and from there to the last page."""
    go_on(page, "remedy")
    write_entry(page, "remedy.sought", what)
    if in_14_days:
        page.locator(".st-key-offer_days button").click()
        settle(page)
    field(page, "remedy.minimum").fill(least)
    go_on(page, "check")
