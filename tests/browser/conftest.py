"""A real Chromium, a server, and a visitor on the first page."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect

from scripts.browse import find_chromium, open_chromium, serve_wizard
from scripts.visit import PATIENCE, WIDE, look_at, new_profile

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


@pytest.fixture(scope="session")
def profile_of_all(browser: Browser) -> Iterator[BrowserContext]:
    """One for all visitors: a browser reads the program's files faster when it has read them."""
    with new_profile(browser) as profile:
        yield profile


@pytest.fixture
def page(
    profile_of_all: BrowserContext, address: str, size: ViewportSize, scheme: str
) -> Iterator[Page]:
    """A visitor on the first page, of whom the browser knows nothing."""
    visitor = profile_of_all.new_page()
    visitor.set_viewport_size(size)
    visitor.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    yield look_at(visitor, address)
    for one in profile_of_all.pages:
        one.close()
    profile_of_all.clear_cookies()
    profile_of_all.clear_permissions()
    cleaner = profile_of_all.new_page()
    everything = {"origin": address, "storageTypes": "all"}
    profile_of_all.new_cdp_session(cleaner).send("Storage.clearDataForOrigin", everything)
    cleaner.close()
