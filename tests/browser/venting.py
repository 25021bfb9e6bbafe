"""The box to vent in, as one comes to it and presses what stands below it."""

from __future__ import annotations

import secrets

from playwright.sync_api import Locator, Page

_LETTERS = "bcdfghjklmnpqrstvwxz"


def new_word() -> str:
    """Something that stands nowhere else."""
    return "".join(secrets.choice(_LETTERS) for _ in range(24))


def box(page: Page) -> Locator:
    return page.locator(".ck-venting textarea")


def press(page: Page, name: str) -> None:
    page.locator(".ck-venting").get_by_role("button", name=name).click()


def read_as_the_other_end(page: Page) -> Locator:
    press(page, "Now read it as if you were at the other end")
    return page.locator(".ck-venting blockquote")
