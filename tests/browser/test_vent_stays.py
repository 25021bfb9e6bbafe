"""What is vented never leaves the page: not to the server, not to a store, not into a file."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from scripts.visit import field, go_on, go_to, open_case, settle, sheet
from tests.browser.reading import download
from tests.browser.venting import box, new_word, press, read_as_the_other_end
from tests.browser.witness import PIECE, Witness, pieces_of
from tests.walker import example

GLOBALS = """word => Object.getOwnPropertyNames(window).filter((name) => {
  const held = window[name];
  return `${name} ${held} ${held?.value} ${held?.textContent}`.includes(word);
}).filter((name) => !["window", "self", "frames", "top", "parent", "document"].includes(name))"""


def test_what_is_vented_leaves_the_page_in_no_way(page: Page, tmp_path: Path) -> None:
    word, witness = new_word(), Witness(page)
    page.reload()
    open_case(page, example("missed-engineer"))
    go_to(page, "vent")
    box(page).click()
    page.keyboard.type(f"They are {word} ", delay=15)
    page.keyboard.insert_text(word)
    page.keyboard.press("Tab")
    expect(read_as_the_other_end(page)).to_contain_text(word)
    press(page, "Take one breath")
    press(page, "Back to writing")
    expect(box(page)).to_have_value(f"They are {word} {word}")
    assert page.evaluate(GLOBALS, word) == []
    witness.search(page)
    saves = page.get_by_test_id("stSidebar").get_by_role("button", name="Save my answers")
    keep_download(saves, witness, tmp_path)
    go_on(page, "chosen")
    assert word not in page.content()
    witness.search(page)
    go_to(page, "check")
    take_everything(page, witness, tmp_path)
    witness.search(page)
    for name in (b"letter.pdf", b"call-script.pdf", b"complaint.json"):
        assert name in witness.heard
    assert any("Wiśniewska".encode() in heard for heard in witness.heard)
    assert witness.traces_of(word) == set()


def take_everything(page: Page, witness: Witness, folder: Path) -> None:
    """Every button of the last page that downloads something."""
    buttons = page.get_by_test_id("stMain").get_by_test_id("stDownloadButton").locator("button")
    expect(buttons.first).to_be_visible()
    for button in buttons.all():
        keep_download(button, witness, folder)


def keep_download(button: Locator, witness: Witness, folder: Path) -> None:
    witness.hear(download(button, folder))
    for path in folder.iterdir():
        witness.hear(path.name)


@pytest.mark.parametrize("length", [24, PIECE + 1])
def test_the_same_ears_hear_what_does_leave_the_page(page: Page, length: int) -> None:
    """The whole word or a piece of it, told to the kit in one of its own boxes."""
    word, witness = new_word(), Witness(page)
    page.reload()
    go_to(page, "who")
    field(page, "company.name").fill(word[:length])
    field(page, "company.name").press("Enter")
    expect(sheet(page)).to_contain_text(word[:length])
    settle(page)
    assert witness.traces_of(word)


def test_pieces_are_found_in_disguise() -> None:
    word = new_word()
    whole = f"ab{word}cd"
    encoded = base64.b64encode(whole.encode()).decode()
    assert any(piece in encoded for piece in pieces_of(word))
    assert any(piece in f"x{word[::-1]}y" for piece in pieces_of(word))
    assert not any(piece in "They are hopeless, all of them." for piece in pieces_of(word))
