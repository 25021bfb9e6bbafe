"""What is vented never leaves the page: not to the server, not to a store, not into a file.

One file, because the same box is watched in all of it.
"""

from __future__ import annotations

import base64
import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, WebSocket, expect

from scripts.browse import ROOT

LETTERS = "bcdfghjklmnpqrstvwxz"
PIECE = 8
STORES = """async () => {
  const all = [document.title, document.cookie, name, location.href, JSON.stringify(history.state)];
  for (const store of [localStorage, sessionStorage]) all.push(JSON.stringify({ ...store }));
  for (const key of await caches.keys()) all.push(key);
  for (const { name } of await indexedDB.databases()) {
    const base = await new Promise((done, fail) => {
      const wish = indexedDB.open(name);
      wish.onsuccess = () => done(wish.result);
      wish.onerror = fail;
    });
    for (const table of base.objectStoreNames) {
      const rows = base.transaction(table).objectStore(table).getAll();
      await new Promise((done) => (rows.onsuccess = done));
      all.push(JSON.stringify(rows.result));
    }
    base.close();
  }
  return all;
}"""
GLOBALS = """word => Object.getOwnPropertyNames(window).filter((name) => {
  const held = window[name];
  return `${name} ${held} ${held?.value} ${held?.textContent}`.includes(word);
}).filter((name) => !["window", "self", "frames", "top", "parent", "document"].includes(name))"""


class Witness:
    """Hears all that goes between a page and the rest of the world."""

    def __init__(self, page: Page) -> None:
        self.heard: list[bytes] = []
        page.on("request", self._hear_request)
        page.on("websocket", self._hear_socket)
        page.on("console", lambda message: self.hear(message.text))

    def hear(self, words: str | bytes) -> None:
        self.heard.append(words.encode() if isinstance(words, str) else words)

    def _hear_request(self, request: Request) -> None:
        self.hear(request.url)
        self.hear(json.dumps(request.headers))
        self.hear(request.post_data_buffer or b"")

    def _hear_socket(self, socket: WebSocket) -> None:
        self.hear(socket.url)
        socket.on("framesent", self.hear)
        socket.on("framereceived", self.hear)

    def traces_of(self, word: str) -> set[str]:
        """The disguises and pieces of `word` that were heard, in capitals or not."""
        world = b"\n".join(self.heard).lower()
        return {piece for piece in pieces_of(word) if piece.lower().encode() in world}


def pieces_of(word: str) -> set[str]:
    """Every stretch of the word, forwards and backwards, plain, as hexadecimal and base64."""
    found: set[str] = set()
    for text in (word, word[::-1]):
        disguises = [text, text.encode().hex(), "\0".join(text)]
        for start in range(3):
            whole = base64.b64encode(text[start:].encode()).decode().rstrip("=")
            disguises.append(whole[:-2])
        for disguise in disguises:
            size = PIECE * len(disguise) // len(word)
            found |= {disguise[n : n + size] for n in range(len(disguise) - size + 1)}
    return found


@pytest.fixture
def word() -> str:
    """Something that stands nowhere else."""
    return "".join(secrets.choice(LETTERS) for _ in range(24))


@pytest.fixture
def witnessed(browser: Browser, address: str) -> Iterator[tuple[Page, Witness]]:
    """A visitor with an example in the kit, and who hears it all from the first request on."""
    context = browser.new_context(locale="en-GB", timezone_id="Europe/London")
    page = context.new_page()
    page.set_default_timeout(15_000)
    witness = Witness(page)
    page.goto(address)
    case = ROOT / "templates/en/examples/missed-engineer.json"
    page.locator("input[type=file]").set_input_files(case)
    heading(page, "Check and take away")
    yield page, witness
    context.close()


@pytest.fixture
def venting(page: Page) -> Page:
    """A visitor on the page to vent on."""
    return go_to_vent(page)


def heading(page: Page, title: str) -> None:
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def go_to_vent(page: Page) -> Page:
    page.get_by_test_id("stSidebar").get_by_role("button", name="Vent first").click()
    expect(box(page)).to_be_visible()
    return page


def box(page: Page) -> Locator:
    return page.locator(".ck-venting textarea")


def press(page: Page, name: str) -> None:
    page.locator(".ck-venting").get_by_role("button", name=name).click()


def read_as_the_other_end(page: Page) -> Locator:
    press(page, "Now read it as the person at the other end")
    return page.locator(".ck-venting blockquote")


def has_focus(place: Locator) -> None:
    expect(place).to_be_focused()


def test_what_is_vented_leaves_the_page_in_no_way(
    witnessed: tuple[Page, Witness], word: str, tmp_path: Path
) -> None:
    page, witness = witnessed
    go_to_vent(page)
    box(page).click()
    page.keyboard.type(f"They are {word} ", delay=15)
    page.keyboard.insert_text(word)
    page.keyboard.press("Tab")
    expect(read_as_the_other_end(page)).to_contain_text(word)
    press(page, "Take one breath")
    press(page, "Back to writing")
    expect(box(page)).to_have_value(f"They are {word} {word}")
    assert page.evaluate(GLOBALS, word) == []
    keep_what_is_stored(page, witness)
    save_a_copy(page, witness, tmp_path)
    page.get_by_role("button", name="Next").click()
    heading(page, "Why I chose them")
    assert word not in page.content()
    keep_what_is_stored(page, witness)
    page.get_by_test_id("stSidebar").get_by_role("button", name="Check and take away").click()
    heading(page, "Check and take away")
    take_everything(page, witness, tmp_path)
    keep_what_is_stored(page, witness)
    for name in (b"letter.pdf", b"call-script.pdf", b"complaint.json"):
        assert name in witness.heard
    assert any("Wiśniewska".encode() in heard for heard in witness.heard)
    assert witness.traces_of(word) == set()


def keep_what_is_stored(page: Page, witness: Witness) -> None:
    for held in page.evaluate(STORES):
        witness.hear(held)
    witness.hear(json.dumps(page.context.cookies(), default=str))


def save_a_copy(page: Page, witness: Witness, folder: Path) -> None:
    saves = page.get_by_test_id("stSidebar").get_by_role("button", name="Save my answers")
    keep_download(page, saves, witness, folder)


def take_everything(page: Page, witness: Witness, folder: Path) -> None:
    """Every button of the last page that downloads something."""
    buttons = page.get_by_test_id("stMain").get_by_test_id("stDownloadButton").locator("button")
    expect(buttons.first).to_be_visible()
    for button in buttons.all():
        keep_download(page, button, witness, folder)


def keep_download(page: Page, button: Locator, witness: Witness, folder: Path) -> None:
    with page.expect_download() as waiting:
        button.click()
    path = folder / "taken"
    waiting.value.save_as(path)
    witness.hear(waiting.value.suggested_filename)
    witness.hear(path.read_bytes())


@pytest.mark.parametrize("length", [24, PIECE + 1])
def test_the_same_ears_hear_what_does_leave_the_page(page: Page, word: str, length: int) -> None:
    """The whole word or a piece of it, told to the kit in one of its own boxes."""
    witness = Witness(page)
    page.reload()
    page.get_by_test_id("stSidebar").get_by_role("button", name="Who").click()
    name = page.locator(".st-key-company-name input")
    name.fill(word[:length])
    name.press("Enter")
    expect(page.locator(".ck-sheet:visible")).to_contain_text(word[:length])
    assert witness.traces_of(word)


def test_pieces_are_found_in_disguise(word: str) -> None:
    whole = f"ab{word}cd"
    encoded = base64.b64encode(whole.encode()).decode()
    assert any(piece in encoded for piece in pieces_of(word))
    assert any(piece in f"x{word[::-1]}y" for piece in pieces_of(word))
    assert not any(piece in "They are hopeless, all of them." for piece in pieces_of(word))


def test_it_is_gone_after_next_and_back(venting: Page, word: str) -> None:
    box(venting).fill(word)
    held = box(venting).element_handle()
    read_as_the_other_end(venting)
    shown = venting.locator(".ck-venting blockquote").element_handle()
    assert held
    assert shown
    venting.get_by_role("button", name="Next").click()
    heading(venting, "Why I chose them")
    assert (held.evaluate("box => box.value"), shown.text_content()) == ("", "")
    venting.go_back()
    expect(box(venting)).to_be_visible()
    expect(box(venting)).to_have_value("")
    venting.get_by_role("button", name="Back").click()
    heading(venting, "Say what went wrong")
    go_to_vent(venting)
    expect(box(venting)).to_have_value("")
    assert word not in venting.content()


def test_it_is_gone_after_a_reload_and_after_another_site(venting: Page, word: str) -> None:
    for leave in (
        venting.reload,
        lambda: (venting.goto("about:blank"), venting.go_back()),
    ):
        box(venting).fill(word)
        leave()
        expect(box(venting)).to_be_visible()
        expect(box(venting)).to_have_value("")


def test_a_page_that_the_browser_sets_aside_holds_nothing(venting: Page, word: str) -> None:
    """A browser may keep a page that was left whole, to show it again at once."""
    box(venting).fill(word)
    read_as_the_other_end(venting)
    venting.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(box(venting)).to_have_value("")
    assert word not in venting.content()


def test_a_run_of_the_program_leaves_the_box_alone(venting: Page, word: str) -> None:
    box(venting).fill(word)
    venting.emulate_media(color_scheme="dark")
    venting.set_viewport_size({"width": 900, "height": 900})
    menu = venting.locator(".st-key-ck_menu button").first
    menu.click()
    expect(
        venting.get_by_test_id("stPopoverBody").get_by_role("button", name="Who")
    ).to_be_visible()
    expect(box(venting)).to_have_value(word)


def test_the_three_stages_by_keyboard_alone(venting: Page, word: str) -> None:
    keys = venting.keyboard
    has_focus(venting.get_by_role("heading", level=1))
    keys.press("Tab")
    has_focus(box(venting))
    keys.type(word)
    keys.press("Tab")
    keys.press("Enter")
    has_focus(venting.get_by_role("heading", level=2, name="At the other end"))
    expect(venting.locator("blockquote")).to_have_text(word)
    keys.press("Tab")
    keys.press("Space")
    has_focus(venting.get_by_role("heading", level=2, name="One breath"))
    expect(venting.locator("blockquote")).to_be_hidden()
    keys.press("Tab")
    keys.press("Enter")
    has_focus(box(venting))
    expect(box(venting)).to_have_value(word)
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Enter")
    has_focus(box(venting))
    expect(box(venting)).to_have_value("")
    expect(venting.get_by_role("status")).to_have_text("Thrown away. The box is empty.")
    keys.press("Control+z")
    expect(box(venting)).to_have_value("")


def test_an_empty_box_is_asked_for_a_line_and_nothing_is_lost(venting: Page) -> None:
    box(venting).fill("  \n ")
    read_as_the_other_end(venting)
    expect(venting.get_by_role("status")).to_contain_text("The box is empty.")
    has_focus(box(venting))
    venting.keyboard.type("x")
    expect(venting.get_by_role("status")).to_be_empty()


def test_what_is_vented_is_never_read_as_markup(venting: Page) -> None:
    rude = "<img src=x onerror=alert(1)> **you** {{ customer.name }}\n\n  last line"
    box(venting).fill(rude)
    expect(read_as_the_other_end(venting)).to_have_text(rude, use_inner_text=True)
    assert venting.locator("img[src=x]").count() == 0


def test_every_place_has_its_words_and_the_promise_is_in_view(venting: Page) -> None:
    places = venting.locator(".ck-venting [data-say]")
    said: list[Any] = places.evaluate_all("places => places.map((place) => place.textContent)")
    assert len(said) > 10
    assert all(said), said
    expect(venting.get_by_text("Not kept: gone when you leave this page.")).to_be_visible()


def test_the_browser_and_its_writing_aids_are_asked_to_leave_the_box_alone(venting: Page) -> None:
    wanted = {
        "autocomplete": "off",
        "spellcheck": "false",
        "writingsuggestions": "false",
        "translate": "no",
    }
    for name, value in wanted.items():
        assert box(venting).get_attribute(name) == value
    assert box(venting).get_attribute("name") is None
    assert box(venting).get_attribute("id") is None


@pytest.mark.parametrize("width", [1280, 375, 320])
def test_nothing_is_cut_off_and_everything_can_be_hit(venting: Page, width: int) -> None:
    venting.set_viewport_size({"width": width, "height": 800})
    box(venting).fill("x" * 300)
    for name in ("Now read it as the person at the other end", "Take one breath", "Throw it away"):
        wide = venting.get_by_test_id("stMain").evaluate("m => m.scrollWidth - m.clientWidth")
        assert wide <= 0
        for button in venting.locator(".ck-venting button:visible").all():
            place = button.bounding_box()
            assert place
            assert place["height"] >= 44
            assert place["width"] >= 44
        press(venting, name)
