"""What a customer reads in the end: the letter on screen, and the files they take away."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from scripts.visit import SIDEBAR_FROM, settle


def seen(page: Page) -> str:
    """The letter beside the form; on a phone the one behind the button."""
    settle(page)
    size = page.viewport_size
    if size and size["width"] >= SIDEBAR_FROM:
        return page.locator(".st-key-ck_letter .ck-sheet").inner_text()
    page.locator(".st-key-ck_see_letter button").click()
    dialog = page.get_by_role("dialog")
    words = dialog.locator(".ck-sheet").inner_text()
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    return words


def download(button: Locator, folder: Path) -> bytes:
    """The file that comes when `button` is pressed; it is saved in `folder`."""
    with button.page.expect_download() as waiting:
        button.click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path.read_bytes()


def taken(page: Page, document: str, folder: Path) -> str:
    """The downloaded plain text of the letter or the call script."""
    button = page.locator(f".st-key-download-{document}-text button")
    if not button.count():
        page.locator(".st-key-other_formats summary").click()
    return download(button, folder).decode()


def one_line(text: str) -> str:
    return " ".join(text.split())


def assert_read(page: Page, folder: Path, *, found: list[str], missing: list[str]) -> str:
    """Letter on screen and on paper hold all of `found` and none of `missing`; its text."""
    on_paper = one_line(taken(page, "letter", folder))
    for where, text in (("on screen", one_line(seen(page))), ("on paper", on_paper)):
        for words in found:
            assert words in text, (where, words)
        for words in missing:
            assert words not in text, (where, words)
    return on_paper


def assert_private(script: str, least: str) -> None:
    """The least stands once, on the last page, which begins with its warning."""
    before, warning, last = script.partition("For you, not to be read out")
    assert warning
    assert least not in before
    assert last.count(least) == 1
