"""Steps of the tests in which a draft is kept: to begin one, to come back, to see what is kept."""

from __future__ import annotations

import time

from playwright.sync_api import BrowserContext, Page

from scripts.visit import PATIENCE, arrive, entry_field, heading

HALF, REST = "you answer at once, alwa", "ys"
WHOLE = HALF + REST
_KEPT = {
    "localStorage": "() => JSON.stringify({ ...localStorage })",
    "sessionStorage": "() => JSON.stringify({ ...sessionStorage })",
    "indexedDB": """() => new Promise((done) => {
      const asked = indexedDB.open("complaint-kit");
      asked.onupgradeneeded = () => asked.result.createObjectStore("drafts");
      asked.onsuccess = () => {
        const all = asked.result.transaction("drafts").objectStore("drafts").getAll();
        all.onsuccess = () => { asked.result.close(); done(JSON.stringify(all.result)); };
      };
    })""",
}


def come_back(context: BrowserContext, address: str) -> Page:
    """A tab of one's own, on the first page."""
    return arrive(context, address)


def begin_to_write(context: BrowserContext, address: str, words: str = HALF) -> Page:
    """Somebody who is in the middle of a word: the box has the keyboard, and nothing was sent."""
    page = come_back(context, address)
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    entry_field(page, "appreciations", "text").focus()
    page.keyboard.type(words)
    return page


def kept_in(page: Page, where: str) -> str:
    """All that the browser keeps for this page in one of its storages, as text."""
    found: str = page.evaluate(_KEPT[where])
    return found


def wait_until_kept(page: Page, where: str, words: str) -> None:
    """Returns once `words` stand in that storage; a database is written to a moment later."""
    end = time.monotonic() + PATIENCE / 1000
    while words not in kept_in(page, where):
        if time.monotonic() > end:
            raise AssertionError(f"{where} never got: {words[:40]} …")
        page.wait_for_timeout(50)
