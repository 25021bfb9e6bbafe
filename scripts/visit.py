"""A visit to the wizard in a browser: from page to page, as a customer goes."""

from __future__ import annotations

import json

from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect

from complaint_kit.language import languages
from complaint_kit.wizard.steps import STEPS

SAY = languages()["en"].say
PAGES = tuple(step.name for step in STEPS)
EXAMPLE = SAY("example-missed-engineer")
WIDE: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 375, "height": 740}
NARROW: ViewportSize = {"width": 320, "height": 640}
SIDEBAR_FROM = 1100
PATIENCE = 15_000
"""Milliseconds after which what was waited for will not come any more."""
STILL = 6
"""Frames without a change after which none is on its way: a press is sent a moment after it."""
_LISTEN = """
const wire = (window.wire = { sent: 0, heard: 0, delay: 0 });
window.WebSocket = class extends WebSocket {
  send(data) {
    wire.sent = performance.now();
    super.send(data);
  }
  addEventListener(kind, act, ...more) {
    if (kind !== "message") return super.addEventListener(kind, act, ...more);
    const hear = (event) => {
      wire.heard = performance.now();
      act.call(this, event);
    };
    const wait = (event) => (wire.delay ? setTimeout(hear, wire.delay, event) : hear(event));
    super.addEventListener(kind, wait, ...more);
  }
};
"""
"""Notes when the page last told the server something, and when it last heard from it; lets it hear
each answer `delay` milliseconds late."""
_SETTLE = """async ([frames, patience]) => {
  const end = performance.now() + patience;
  const app = document.querySelector("[data-testid=stApp]");
  const all = () => [...app.querySelectorAll("[data-testid=stMain] *")];
  const awaited = () => {
    if (window.wire.heard < window.wire.sent) return "the server has not answered";
    if (app.dataset.testScriptState !== "notRunning") return "the server is at work";
    const stale = app.querySelector("[data-stale=true]");
    return stale ? `of an earlier run: ${name(stale)}` : "";
  };
  const name = (one) => `${one.localName} ${one.className} ${one.textContent}`.slice(0, 120);
  const places = () => all().map((one) => {
    const { top, left, width, height } = one.getBoundingClientRect();
    return `${top} ${left} ${width} ${height}`;
  });
  let why = "";
  for (let still = 0, before = []; still < frames; ) {
    await new Promise(requestAnimationFrame);
    if (performance.now() > end) throw new Error(`the page does not come to rest: ${why}`);
    why = awaited();
    const now = why ? [] : places();
    const moved = now.findIndex((place, at) => place !== before[at]);
    if (!why && (moved >= 0 || now.length !== before.length)) {
      why = `it moves: ${name(all().at(moved))}`;
    }
    still = why ? 0 : still + 1;
    before = now;
  }
}"""


def begin(browser: Browser, address: str, size: ViewportSize = WIDE, scheme: str = "light") -> Page:
    """A fresh visitor on the first page; their context is the page's own to close."""
    return arrive(new_profile(browser, size, scheme), address)


def new_profile(
    browser: Browser, size: ViewportSize = WIDE, scheme: str = "light"
) -> BrowserContext:
    """A browser that knows nothing of anybody yet."""
    return browser.new_context(
        viewport=size,
        color_scheme="dark" if scheme == "dark" else "light",
        locale="en-GB",
        timezone_id="Europe/London",
        reduced_motion="reduce",
    )


def arrive(context: BrowserContext, address: str) -> Page:
    """A visitor with this context, on the first page drawn to its end."""
    return look_at(context.new_page(), address)


def look_at(page: Page, address: str) -> Page:
    """`page` itself, with the first page of the wizard drawn to its end."""
    page.add_init_script(_LISTEN)
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    page.locator(".st-key-ck_ways").wait_for()
    settle(page)
    return page


def heading(page: Page, name: str) -> None:
    """Waits until the page `name` is there, drawn to its end."""
    title = SAY(f"step-{name}.title")
    expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
    settle(page)


def settle(page: Page) -> None:
    """Waits until the server has answered all that the page told it, and nothing moves."""
    page.evaluate(_SETTLE, [STILL, PATIENCE])


def go_to(page: Page, name: str) -> None:
    """To a page as the width allows: by the list at the side or by the menu."""
    if name in ("story", "short"):
        go_to(page, "start")
        page.locator(f".st-key-way-{name} button").click()
        return heading(page, name)
    size = page.viewport_size
    if size and size["width"] >= SIDEBAR_FROM:
        page.locator(f".st-key-steps-{name} button").click()
    else:
        page.locator(".st-key-ck_menu button").first.click()
        page.locator(f".st-key-menu-{name} button").click()
    return heading(page, name)


def go_on(page: Page, name: str) -> None:
    """By "Next" to the page `name`."""
    page.locator(".st-key-go-next button").click()
    heading(page, name)


def open_example(page: Page) -> None:
    """The example of the engineer, on the page where it can be taken away."""
    page.get_by_text(SAY("start-example")).click()
    page.get_by_role("button", name=EXAMPLE).click()
    heading(page, "check")


def choose_file(page: Page, case: object) -> None:
    """A file with `case` as JSON, put where the first page asks for one."""
    data = json.dumps(case).encode()
    page.locator("input[type=file]").set_input_files(
        {"name": "case.json", "mimeType": "application/json", "buffer": data}
    )


def open_case(page: Page, case: object) -> None:
    """A case from a file, on the page where it can be taken away."""
    choose_file(page, case)
    heading(page, "check")


def sheet(page: Page) -> Locator:
    """The letter or the call script as paper, where it is in view."""
    return page.locator(".ck-sheet:visible")


def field(page: Page, key: str) -> Locator:
    """The box for the answer `key`, by the class that Streamlit makes of a widget's key."""
    return page.locator(f".st-key-{key.replace('.', '-')}").locator("input, textarea").first


def entry_field(page: Page, list_key: str, name: str) -> Locator:
    """The box `name` in the last entry of a list."""
    start, end = list_key.replace(".", "-"), name.replace(".", "-")
    boxes = page.locator(f'[class*="st-key-{start}-i"][class*="-{end}"]')
    return boxes.locator("input, textarea").last
