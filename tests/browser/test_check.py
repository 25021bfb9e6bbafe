"""The last page in a real browser: what only a browser can do, and where the keyboard goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.visit import WIDE, arrive, field, go_to, open_case, sheet
from tests.browser.reading import download
from tests.walker import example, example_without

SECOND = "**b** <img src=x onerror=alert(1)>\nsecond line"

NO_CLIPBOARD = "delete Navigator.prototype.clipboard;"
SEE_COPYING = NO_CLIPBOARD + "document.addEventListener('copy', () => { window.copied = 1; });"
NO_COPYING = NO_CLIPBOARD + "document.execCommand = () => false;"
SEE_PRINTING = """
window.print = () => { window.top.printed = [document.body.innerText, document.scripts.length]; };
"""


@pytest.fixture
def script() -> str:
    """What is different about this visitor's browser; by nature they may use the clipboard."""
    return ""


@pytest.fixture
def check(browser: Browser, address: str, script: str) -> Iterator[Page]:
    """A visitor with the example on the last page."""
    context = browser.new_context(viewport=WIDE, locale="en-GB")
    if script:
        context.add_init_script(script)
    else:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = arrive(context, address)
    open_case(page, example("missed-engineer"))
    expect(hand(page, "letter")).to_be_visible()
    yield page
    context.close()


def hand(page: Page, name: str) -> Locator:
    """The button in the card of a document that the browser itself serves."""
    return page.locator(f".st-key-ck_take_{name} .ck-hand button")


def said_by_hand(page: Page) -> Locator:
    return page.locator(".st-key-ck_take_letter .ck-hand [role=status]")


def say_what_it_cost(page: Page, words: str) -> None:
    """Change an answer on another page and come back."""
    go_to(page, "feel")
    field(page, "impact").fill(words)
    field(page, "impact").press("Tab")
    expect(sheet(page)).to_contain_text(words.rpartition("\n")[2])
    go_to(page, "check")


def clipboard(page: Page) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_the_text_of_the_letter_is_copied_and_it_is_said(check: Page) -> None:
    expect(said_by_hand(check)).to_be_empty()
    hand(check, "letter").click()
    expect(said_by_hand(check)).to_have_text("Copied")
    assert "Dear Sir or Madam," in clipboard(check)
    assert "Wiśniewska" in clipboard(check)
    assert "A working line this month" not in clipboard(check)
    expect(hand(check, "letter")).to_be_focused()


def test_what_was_typed_is_copied_as_it_was_typed(check: Page) -> None:
    say_what_it_cost(check, SECOND)
    hand(check, "letter").click()
    expect(said_by_hand(check)).to_have_text("Copied")
    assert SECOND in clipboard(check)
    assert check.locator("img[src=x]").count() == 0


def test_after_another_answer_nothing_claims_to_be_copied(check: Page) -> None:
    hand(check, "letter").click()
    expect(said_by_hand(check)).to_have_text("Copied")
    check.locator(".st-key-checked label").click()
    expect(said_by_hand(check)).to_have_text("Copied")
    say_what_it_cost(check, "Two days.")
    expect(hand(check, "letter")).to_be_visible()
    expect(said_by_hand(check)).to_be_empty()


@pytest.mark.parametrize("script", [SEE_COPYING], ids=["no clipboard"])
def test_without_a_clipboard_the_older_way_copies(check: Page) -> None:
    hand(check, "letter").click()
    expect(said_by_hand(check)).to_have_text("Copied")
    assert check.evaluate("window.copied") == 1
    expect(check.locator(".st-key-ck_take_letter textarea")).to_be_hidden()


@pytest.mark.parametrize("script", [NO_COPYING], ids=["no copying"])
def test_where_nothing_copies_the_text_is_marked_in_a_box(check: Page) -> None:
    hand(check, "letter").press("Enter")
    expect(said_by_hand(check)).to_contain_text("copy it from here")
    box = check.locator(".st-key-ck_take_letter textarea")
    expect(box).to_be_focused()
    assert "Dear Sir or Madam," in box.input_value()
    marked = box.evaluate("box => box.selectionEnd - box.selectionStart")
    assert marked == len(box.input_value())


@pytest.mark.parametrize("script", [SEE_PRINTING], ids=["seen printing"])
def test_the_script_is_printed_alone_and_nothing_is_fetched(check: Page) -> None:
    urls: list[str] = []
    check.on("request", lambda request: urls.append(request.url))
    urls.clear()
    hand(check, "call-script").click()
    check.wait_for_function("window.printed")
    text, scripts = check.evaluate("window.printed")
    assert text.startswith("Your call to Northline Telecom")
    assert "Hello, my name is" in text
    assert "Delete my draft from this device" not in text
    assert scripts == 0
    assert [url for url in urls if not url.startswith("about:")] == []
    expect(hand(check, "call-script")).to_be_focused()
    hand(check, "call-script").click()
    assert check.locator("iframe.ck-printed").count() == 1


def test_every_file_comes_with_a_name_that_says_nothing(check: Page, tmp_path: Path) -> None:
    labels = ["Download the letter", "Download the call script"]
    check.locator(".st-key-other_formats summary").click()
    check.get_by_role("button", name="Letter: plain text").wait_for()
    labels += [
        f"{name}: {kind}"
        for name in ("Letter", "Call script")
        for kind in ("plain text", "web page")
    ]
    for label in labels:
        download(check.get_by_role("button", name=label), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {
        f"{name}.{ending}"
        for name in ("letter", "call-script")
        for ending in ("pdf", "txt", "html")
    }
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert b"<script" not in (tmp_path / "call-script.html").read_bytes()


def test_fourteen_days_by_keyboard_and_the_sentence_is_where_the_keyboard_is(page: Page) -> None:
    open_case(page, example_without("remedy.respond_by"))
    page.get_by_role("button", name="Give them 14 days").press("Enter")
    expect(page.locator(".ck-ready")).to_contain_text("9 of the 9")
    expect(page.locator(".ck-ready")).to_be_focused()


def test_change_says_which_and_goes_there(check: Page) -> None:
    check.get_by_role("button", name=re.compile("Change ?: What would put")).press("Enter")
    expect(check.get_by_role("heading", level=1, name="What would put it right")).to_be_visible()


def test_an_answer_in_the_list_leads_to_its_box(check: Page) -> None:
    check.locator(".st-key-every_answer summary").press("Enter")
    check.get_by_role("button", name="Your telephone").press("Enter")
    expect(check.locator(".st-key-customer-phone input")).to_be_focused()


def test_erasing_by_keyboard_alone(check: Page) -> None:
    erase = check.get_by_role("button", name="Delete my draft from this device")
    keep = check.get_by_role("button", name="Keep it")
    erase.press("Enter")
    expect(keep).to_be_focused()
    check.keyboard.press("Enter")
    expect(erase).to_be_focused()
    check.keyboard.press("Enter")
    expect(keep).to_be_focused()
    check.keyboard.press("Shift+Tab")
    expect(check.get_by_role("button", name="Delete this draft")).to_be_focused()
    check.keyboard.press("Enter")
    expect(check.get_by_role("heading", level=1, name="Say what went wrong")).to_be_visible()
    go_to(check, "check")
    expect(check.locator(".ck-ready")).to_contain_text("1 of the 9")


@pytest.mark.parametrize("width", [375, 320])
def test_on_a_telephone_nothing_is_cut_off_and_every_target_is_high_enough(
    check: Page, width: int
) -> None:
    check.set_viewport_size({"width": width, "height": 800})
    for key in ("other_formats", "own_sentences", "every_answer"):
        check.locator(f".st-key-{key} summary").click()
    check.get_by_role("button", name="Your telephone").wait_for()
    main = check.get_by_test_id("stMain")
    assert main.evaluate("main => main.scrollWidth - main.clientWidth") <= 0
    buttons = main.locator(".st-key-ck_page button:visible, .st-key-ck_page summary:visible")
    low = buttons.evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().height < 43.5)"
        ".map(one => one.innerText)"
    )
    assert low == []
