"""Tab goes down every page as one reads it."""

from __future__ import annotations

from playwright.sync_api import Page

from scripts.visit import PAGES, go_to, open_example, settle
from tests.browser.by_keyboard import MOST, tab_to, where
from tests.browser.sizes import on_a_phone


def test_no_stop_lies_above_the_one_before_and_all_can_be_seen(page: Page) -> None:
    open_example(page)
    last = page.locator(".st-key-ck_bar button:visible").last
    for name in PAGES:
        go_to(page, name)
        if name == "happened":
            page.locator('[class*="st-key-card-timeline"] button').nth(1).click()
            settle(page)
            title = page.get_by_test_id("stHeading").locator("h1")
            title.evaluate("title => (title.tabIndex = -1, title.focus())")
        assert read_down(page, name) > 1, name
        if last.count():
            tab_to(last)


@on_a_phone
def test_what_has_the_keyboard_comes_out_from_behind_the_bar(page: Page) -> None:
    go_to(page, "chosen")
    pill = page.locator(".st-key-opening").get_by_role("radio").first
    tab_to(pill)
    push_behind_bar = """pill => {
      const bar = document.querySelector('.st-key-ck_bar').getBoundingClientRect();
      document.querySelector('[data-testid=stMain]').style.overflowAnchor = 'none';
      const more = document.createElement('div');
      more.style.flex = 'none';
      more.style.height = `${bar.top + bar.height / 3 - pill.getBoundingClientRect().top}px`;
      document.querySelector('.st-key-ck_page').before(more);
    }"""
    pill.evaluate(push_behind_bar)
    where(page)


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
