"""The whole way by keyboard alone: never lost, always to be seen, in the order of the page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from scripts.visit import PAGES, PHONE, SAY, WIDE, begin, go_to, open_example, settle

SIZES = {"wide": WIDE, "phone": PHONE}
MOST = 60
"""Presses of Tab after which a thing counts as out of reach."""

_WHERE = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return { lost: true, name: 'nothing' };
  const lines = (of) => {
    const style = getComputedStyle(of);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 1;
  };
  let ringed = one;
  while (ringed && !lines(ringed)) ringed = ringed.parentElement;
  const at = (ringed ?? one).getBoundingClientRect();
  const bar = document.querySelector('.st-key-ck_bar')?.parentElement;
  const over = bar && getComputedStyle(bar).position === 'sticky'
    && !bar.contains(one) && one.closest('[data-testid=stMain]') && one.tagName !== 'MAIN';
  const end = over ? bar.getBoundingClientRect().top : innerHeight;
  const most = at.height * 2 / 3;
  const whole = at.bottom - most >= -1 && at.top + most <= end + 1;
  const tall = at.height > end && at.top < end && at.bottom > 0;
  return {
    lost: false,
    name: one.getAttribute('aria-label') || one.innerText || one.closest('label')?.innerText,
    ring: Boolean(ringed) && at.width > 0,
    seen: (whole || tall) && at.left >= -1 && at.right <= innerWidth + 1,
    place: [at.top, at.bottom, end].map(Math.round),
  };
}"""


def visit(browser: Browser, address: str, size: ViewportSize = WIDE) -> Page:
    page = begin(browser, address, size)
    settle(page)
    return page


def where(page: Page) -> dict[str, Any]:
    """What has the keyboard. It is something, has a ring, and most of it is in view."""
    page.wait_for_timeout(40)
    found: dict[str, Any] = page.evaluate(_WHERE)
    assert not found["lost"], "the focus is lost"
    skips = found["name"] == "Skip to main content"  # Streamlit's own, and seen as it is
    assert found["ring"] or skips, f"no ring round {found}"
    assert found["seen"], f"out of sight or behind the bar: {found}"
    return found


def has_keyboard(target: Locator) -> bool:
    return bool(
        target.evaluate_all("all => all.some(one => one === document.activeElement)")
        if target.count()
        else False
    )


def tab_to(target: Locator, key: str = "Tab") -> int:
    """Presses Tab until `target` has the keyboard; how many times. Each stop can be seen."""
    for presses in range(MOST):
        if has_keyboard(target):
            where(target.page)
            return presses
        target.page.keyboard.press(key)
        where(target.page)
    raise AssertionError(f"{target} is out of reach; the keyboard is at {where(target.page)}")


def arrive(page: Page, name: str) -> None:
    """On the page `name`, with the keyboard at its heading."""
    title = page.get_by_role("heading", level=1, name=SAY(f"step-{name}.title"), exact=True)
    expect(title).to_be_focused()
    settle(page)
    expect(title).to_be_focused()
    where(page)


def press(page: Page, name: str, key: str = "Enter") -> None:
    """The button `name`: to it by Tab, then pressed."""
    tab_to(page.get_by_role("button", name=name, exact=True))
    page.keyboard.press(key)
    settle(page)


def go_on(page: Page, name: str) -> None:
    tab_to(page.locator(".st-key-go-next button"))
    page.keyboard.press("Enter")
    arrive(page, name)


def box(page: Page, key: str) -> Locator:
    """The box for an answer; `*` stands for the number of an entry, and means the last one."""
    start, entry, end = key.replace(".", "-").partition("*")
    place = f'[class*="st-key-{start}-i"][class*="{end} "]' if entry else f".st-key-{start}"
    return page.locator(f"{place} :is(input, textarea)").last


def write(page: Page, key: str, words: str) -> None:
    tab_to(box(page, key))
    page.keyboard.type(words)


def write_date(page: Page, key: str, digits: str) -> None:
    """Into a date's three parts; the keyboard ends behind its calendar."""
    tab_to(page.locator(f'[class*="st-key-{key}"] [role=spinbutton]').first)
    page.keyboard.type(digits, delay=30)
    where(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Choose date")).to_be_focused()
    page.keyboard.press("Tab")
    where(page)


def pick(page: Page, group: str, word: str) -> None:
    """A pill: by Tab to the row, by arrows along it, by Space."""
    row = page.locator(f'[class*="st-key-{group}"] [role=radiogroup]').last
    tab_to(row.locator("button"))
    pill = row.get_by_role("radio", name=word, exact=True)
    for _ in range(10):
        if has_keyboard(pill):
            break
        page.keyboard.press("ArrowRight")
        where(page)
    page.keyboard.press("Space")
    settle(page)
    expect(pill).to_be_checked()
    expect(pill).to_be_focused()
    where(page)


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


@pytest.mark.parametrize("size", list(SIZES))
def test_from_the_first_page_to_the_letter_without_a_mouse(
    browser: Browser, address: str, size: str, tmp_path: Path
) -> None:
    page = visit(browser, address, SIZES[size])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    write(page, "country", "United Kingdom")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    settle(page)
    press(page, SAY("way-steps"))
    arrive(page, "chosen")
    write(page, "appreciations*-text", "you answer at once")
    go_on(page, "who")
    write(page, "company-name", "Northline Telecom")
    write(page, "company-phone", "0800 496 0999")
    write(page, "customer-name", "Amara Lindqvist")
    write(page, "customer-email", "amara@example.org")
    go_on(page, "happened")
    tell_facts(page)
    write(page, "summary", "Missed visit on 12 October")
    go_on(page, "feel")
    pick(page, "pill", "disappointed")
    write(page, "i_statements*-when", "nobody came")
    write(page, "i_statements*-because", "I lost a day’s pay")
    sentence = page.locator(".ck-sentence")
    page.keyboard.press("Tab")
    expect(sentence).to_contain_text("I felt disappointed when nobody came, because I lost a day")
    where(page)
    go_on(page, "remedy")
    write(page, "remedy-sought*-text", "An engineer this week")
    press(page, SAY("offer-days", days=14))
    expect(page.locator(".st-key-offer_days button")).to_be_focused()
    write(page, "remedy-minimum", "A working line")
    go_on(page, "check")

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
    page.context.close()


def test_the_list_at_the_side_goes_to_any_step(browser: Browser, address: str) -> None:
    page = visit(browser, address)
    press(page, SAY("way-steps"))
    arrive(page, "chosen")
    for name in ("feel", "who", "check"):
        tab_to(page.locator(f".st-key-steps-{name} button"), "Shift+Tab")
        page.keyboard.press("Enter")
        arrive(page, name)
    page.context.close()


def test_on_a_phone_the_menu_goes_to_any_step_and_closes_on_escape(
    browser: Browser, address: str
) -> None:
    page = visit(browser, address, PHONE)
    press(page, SAY("way-steps"))
    arrive(page, "chosen")
    menu = page.locator(".st-key-ck_menu button").first
    tab_to(menu, "Shift+Tab")
    page.keyboard.press("Enter")
    page.locator(".st-key-menu-feel button").wait_for()
    settle(page)
    page.keyboard.press("Escape")
    expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
    expect(menu).to_be_focused()
    page.keyboard.press("Enter")
    page.locator(".st-key-menu-feel button").wait_for()
    settle(page)
    tab_to(page.locator(".st-key-menu-feel button"))
    page.keyboard.press("Enter")
    arrive(page, "feel")
    page.context.close()


def test_on_a_phone_the_letter_opens_over_the_page_and_gives_the_keyboard_back(
    browser: Browser, address: str
) -> None:
    page = visit(browser, address, PHONE)
    press(page, SAY("way-steps"))
    arrive(page, "chosen")
    write(page, "appreciations*-text", "you answer at once")
    for close in ("Escape", "Enter"):
        see = page.locator(".st-key-ck_see_letter button")
        tab_to(see)
        page.keyboard.press("Enter")
        dialog = page.get_by_role("dialog")
        expect(dialog).to_contain_text("you answer at once")
        for _ in range(8):
            page.keyboard.press("Tab")
            assert dialog.evaluate("one => one.contains(document.activeElement)")
        if close == "Enter":
            tab_to(dialog.get_by_role("button", name="Close"))
        page.keyboard.press(close)
        expect(dialog).to_be_hidden()
        expect(see).to_be_focused()
        where(page)
    page.context.close()


@pytest.mark.parametrize("size", list(SIZES))
def test_the_calendar_and_a_list_to_choose_from_let_go_on_escape(
    browser: Browser, address: str, size: str
) -> None:
    page = visit(browser, address, SIZES[size])
    tab_to(box(page, "country"))
    page.keyboard.type("united k")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(box(page, "country")).to_be_focused()
    go_to(page, "remedy")
    kind = box(page, "remedy-sought*-kind")
    tab_to(kind)
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_have_count(0)
    expect(kind).to_be_focused()
    calendar = page.get_by_role("button", name="Choose date")
    tab_to(calendar)
    page.keyboard.press("Enter")
    expect(page.get_by_role("grid")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("grid")).to_have_count(0)
    expect(calendar).to_be_focused()
    tab_to(page.locator(".st-key-offer_days button"))
    page.context.close()


@pytest.mark.parametrize("size", ["wide"])
def test_tab_goes_down_every_page_as_one_reads_it(
    browser: Browser, address: str, size: str
) -> None:
    """No stop lies above the one before, and all of them can be seen."""
    page = visit(browser, address, SIZES[size])
    open_example(page)
    last = page.locator(".st-key-ck_bar button:visible").last
    for name in PAGES:
        go_to(page, name)
        if name == "happened":
            headers(page).nth(1).click()
            settle(page)
            title = page.get_by_test_id("stHeading").locator("h1")
            title.evaluate("title => (title.tabIndex = -1, title.focus())")
        end = last if page.locator(".st-key-ck_bar button:visible").count() else None
        stops = read_down(page, name)
        assert stops > 1, name
        if end:
            tab_to(end)
    page.context.close()


def read_down(page: Page, name: str) -> int:
    """Tab through the form of the page `name`; how many stops it has."""
    before = {"top": -10_000.0, "right": 10_000.0}
    for stops in range(MOST):
        page.keyboard.press("Tab")
        at: dict[str, float] | None = page.evaluate(
            """() => {
              const one = document.activeElement;
              const form = one.closest('.st-key-ck_page');
              if (!form || one.closest('.st-key-ck_bar, .st-key-ck_letter')) return null;
              const at = one.getBoundingClientRect();
              const down = document.querySelector('[data-testid=stMain]').scrollTop;
              return { top: at.top + down, bottom: at.bottom + down,
                       left: at.left, right: at.right };
            }"""
        )
        if at is None:
            return stops
        told = where(page)["name"]
        assert at["bottom"] > before["top"] - 16 or at["left"] >= before["right"], (name, told)
        before = at
    raise AssertionError(f"no end of {name}")
