"""A run of the program that is broken off by the next message has told the browser half of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from scripts.browse import serve_wizard
from scripts.visit import PAGES, go_to, open_example, sheet

_HELD = """() => {
  const places = [...document.querySelectorAll('[data-testid=stMain] [class*=st-key-]')];
  return places.flatMap((place) => {
    const boxes = place.querySelectorAll('input, textarea, [role=radio]');
    const own = [...boxes].filter((box) => box.closest('[class*=st-key-]') === place
      && !box.closest('[data-testid=stSelectbox], [data-testid=stDateInput]'));
    const tick = (box) => box.getAttribute('aria-checked')
      ?? (['radio', 'checkbox'].includes(box.type) ? box.checked : null);
    return own.map((box) => [
      place.className.match(/st-key-[\\w-]+/)[0], tick(box) ?? box.value,
    ].join());
  }).filter((box) => !box.startsWith('st-key-drawn_at'));
}"""
_LOSE_THE_FIRST = """
window.handed = 0;
const wire = Object.getPrototypeOf(WebSocket.prototype);
const { send } = wire;
wire.send = function (data) {
  const drafts = new TextDecoder().decode(data).includes('"pair"');
  if (drafts && window.handed++ === 0) return;
  send.call(this, data);
};
"""
"""The first message that hands a draft over gets lost."""

SOON = 25
"""Times that one looks, a fifth of a second apart: a drawing that is broken off rests half done."""


def held(page: Page) -> list[str]:
    """What the boxes of the page hold, each with the key of its place.

    Not those that can be emptied: they may show nothing until the next message, and keep it all the
    same.
    """
    found: list[str] = page.evaluate(_HELD)
    return found


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serve_wizard(("-m", "tests.broken_off")) as address:
        yield address


def test_every_box_holds_what_was_said_and_nothing_said_is_lost(page: Page) -> None:
    open_example(page)
    words = sheet(page).inner_text()
    before = {}
    for name in PAGES:
        go_to(page, name)
        page.wait_for_timeout(400)
        before[name] = held(page)
    assert sum(map(len, before.values())) > 60
    page.reload()
    for name in PAGES:
        go_to(page, name)
        for _ in range(SOON):
            if held(page) == before[name]:
                break
            page.wait_for_timeout(200)
        assert held(page) == before[name], name
    go_to(page, "check")
    assert sheet(page).inner_text() == words


def test_a_draft_that_was_not_heard_of_is_handed_over_again(page: Page) -> None:
    page.add_init_script(_LOSE_THE_FIRST)
    page.reload()
    page.locator(".st-key-ck_ways").wait_for()
    assert page.evaluate("window.handed") > 1
