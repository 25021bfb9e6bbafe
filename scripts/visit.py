"""A visit to the wizard in a browser: from page to page, as a customer goes."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from complaint_kit.language import languages
from complaint_kit.wizard.steps import STEPS

SAY = languages()["en"].say
PAGES = tuple(step.name for step in STEPS)
EXAMPLE = SAY("example-missed-engineer")
WIDE: ViewportSize = {"width": 1280, "height": 900}
PHONE: ViewportSize = {"width": 375, "height": 740}
NARROW: ViewportSize = {"width": 320, "height": 640}
SIDEBAR_FROM = 1100


def begin(browser: Browser, address: str, size: ViewportSize = WIDE, scheme: str = "light") -> Page:
    """A fresh visitor on the first page; their context is the page's own to close."""
    context = browser.new_context(
        viewport=size,
        color_scheme="dark" if scheme == "dark" else "light",
        locale="en-GB",
        timezone_id="Europe/London",
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(address)
    page.locator(".st-key-ck_ways").wait_for()
    return page


def heading(page: Page, name: str) -> None:
    """Waits until the page `name` is there, drawn to its end."""
    title = SAY(f"step-{name}.title")
    expect(page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
    settle(page)


def settle(page: Page) -> None:
    """Waits until the server has nothing more to say."""
    running = page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]')
    running.wait_for(state="attached")
    page.wait_for_timeout(150)


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


def open_example(page: Page) -> None:
    """The example of the engineer, on the page where it can be taken away."""
    page.get_by_text(SAY("start-example")).click()
    page.get_by_role("button", name=EXAMPLE).click()
    heading(page, "check")


def field(page: Page, key: str) -> Locator:
    """The box for the answer `key`, by the class that Streamlit makes of a widget's key."""
    return page.locator(f".st-key-{key.replace('.', '-')}").locator("input, textarea").first


def entry_field(page: Page, list_key: str, name: str) -> Locator:
    """The box `name` in the last entry of a list."""
    start, end = list_key.replace(".", "-"), name.replace(".", "-")
    boxes = page.locator(f'[class*="st-key-{start}-i"][class*="-{end}"]')
    return boxes.locator("input, textarea").last
