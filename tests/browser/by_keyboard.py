"""A visitor who has no mouse. Wherever their keyboard goes, it is never lost and always seen."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from scripts.visit import SAY, settle

MOST = 60
"""Presses of Tab after which a thing counts as out of reach."""

SOON = 30
"""Frames in which what an answer has moved out of sight is brought back."""

_WHERE = """async (soon) => {
  for (let frame = 0; ; frame++) {
    await new Promise(requestAnimationFrame);
    const found = look();
    if (frame && (found.lost || found.seen || frame > soon)) return found;
  }
  function look() {
    const one = document.activeElement;
    if (!one || one === document.body) return { lost: true, name: 'nothing' };
    const lines = (of) => {
      const style = getComputedStyle(of);
      const least = one.tabIndex < 0 ? 1 : 2;  // A place to read on from needs no more than a line.
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= least;
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
  }
}"""


def where(page: Page) -> dict[str, Any]:
    """What has the keyboard. It is something, has a ring, and most of it is in view."""
    found: dict[str, Any] = page.evaluate(_WHERE, SOON)
    assert not found["lost"], "the focus is lost"
    skips = found["name"] == SAY("skip")  # Streamlit's own, and seen as it is
    assert found["ring"] or skips, f"no ring round {found}"
    assert found["seen"], f"out of sight or behind the bar: {found}"
    return found


def has_keyboard(target: Locator) -> bool:
    return bool(target.evaluate_all("all => all.some(one => one === document.activeElement)"))


def tab_to(target: Locator, key: str = "Tab") -> int:
    """Presses Tab until `target` has the keyboard; how many times. Each stop can be seen."""
    for presses in range(MOST):
        if has_keyboard(target):
            where(target.page)
            return presses
        target.page.keyboard.press(key)
        where(target.page)
    raise AssertionError(f"{target} is out of reach; the keyboard is at {where(target.page)}")


def be_on(page: Page, name: str) -> None:
    """On the page `name`, with the keyboard at its heading."""
    title = page.get_by_role("heading", level=1, name=SAY(f"step-{name}.title"), exact=True)
    expect(title).to_be_focused()
    settle(page)
    expect(title).to_be_focused()
    where(page)


def press(page: Page, name: str, key: str = "Tab") -> None:
    """The button `name`: to it by Tab, or by Shift and Tab, then pressed."""
    tab_to(page.get_by_role("button", name=name, exact=True), key)
    page.keyboard.press("Enter")
    settle(page)


def press_next(page: Page, name: str) -> None:
    tab_to(page.locator(".st-key-go-next button"))
    page.keyboard.press("Enter")
    be_on(page, name)


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
    page.keyboard.type(digits, delay=10)
    where(page)
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Choose date")).to_be_focused()
    page.keyboard.press("Tab")
    where(page)


def pick(page: Page, group: str, word: str) -> None:
    """A pill: by Tab to the row, by arrows along it, by Space."""
    row = page.locator(f'[class*="st-key-{group}"] [role=radiogroup]').last
    tab_to(row.locator("button"))
    settle(page)
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


def begin_step_by_step(page: Page, key: str = "Tab") -> None:
    """From the first page to the first of the six steps; `key` as for `press`."""
    press(page, SAY("way-steps"), key)
    be_on(page, "chosen")


def escape_from(page: Page, opened: Locator, back_to: Locator) -> None:
    """Escape closes what was opened, and the keyboard is back at what opened it."""
    expect(opened).to_be_visible()
    page.keyboard.press("Escape")
    expect(opened).to_be_hidden()
    expect(back_to).to_be_focused()
