"""A real Chromium, a server, and a visitor on the first page."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from scripts.browse import find_chromium, open_chromium, serve_wizard
from scripts.visit import PATIENCE, WIDE, begin

expect.set_options(timeout=PATIENCE)


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


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """Where the server of these tests listens: a free port of the loopback interface."""
    with serve_wizard() as address:
        yield address


@pytest.fixture
def size() -> ViewportSize:
    """Of the visitor's window. A test that is about another one is parametrized with it."""
    return WIDE


@pytest.fixture
def scheme() -> str:
    """What the visitor's device is set to, light or dark; to be parametrized like `size`."""
    return "light"


@pytest.fixture
def page(browser: Browser, address: str, size: ViewportSize, scheme: str) -> Iterator[Page]:
    """A fresh visitor on the first page."""
    visitor = begin(browser, address, size, scheme)
    yield visitor
    visitor.context.close()
