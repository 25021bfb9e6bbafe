"""A real Chromium and a server of its own for each module of tests."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from scripts.browse import find_chromium, open_chromium, serve_wizard


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = find_chromium()
    if executable is None:
        reason = "NO CHROMIUM: nothing in tests/browser was tried. Install one or set $CHROMIUM."
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with open_chromium(executable) as chromium:
        yield chromium


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where this module's server listens: a free port of the loopback interface."""
    with serve_wizard() as address:
        yield address


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A fresh visitor on the first page."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, locale="en-GB", timezone_id="Europe/London"
    )
    visitor = context.new_page()
    visitor.set_default_timeout(15_000)
    visitor.goto(address)
    visitor.locator(".st-key-ck_ways").wait_for()
    yield visitor
    context.close()
