"""The whole way in a real browser, and what a hasty or a hostile visitor does on it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.visit import (
    PAGES,
    PHONE,
    SAY,
    WIDE,
    begin,
    entry_field,
    field,
    go_to,
    heading,
    open_example,
    settle,
)

ROOT = Path(__file__).parent.parent.parent
NAME = "Joellen Wiśniewska-Okafor"
HOSTILE = (
    "**bold** ![p](https://evil.example/p.png) $x^2$ :smile: www.evil.example a@evil.example "
    '<img src="https://evil.example/i" onerror="window.hit=1"><script>window.hit=1</script>'
)
PLACES = {
    "who": (
        "company.name",
        "company.references label",
        "company.references value",
        "company.address",
        "company.email",
        "company.phone",
        "customer.name",
        "customer.email",
        "customer.phone",
        "customer.address",
    ),
    "happened": ("timeline what", "timeline spoke_to", "timeline promised", "summary"),
    "feel": (
        "i_statements feeling",
        "i_statements when",
        "i_statements because",
        "i_statements request",
        "impact",
    ),
    "remedy": (
        "remedy.sought text",
        "remedy.sought amount.amount",
        "remedy.acceptable text",
        "remedy.acceptable amount.amount",
        "remedy.minimum",
    ),
    "short": (
        "company.name",
        "company.references label",
        "company.references value",
        "timeline what",
        "summary",
        "i_statements when",
        "remedy.sought text",
        "customer.name",
        "customer.email",
        "customer.phone",
    ),
}
"""The boxes of a page from top to bottom; two words are a list and a field of its entry."""


def box_at(page: Page, place: str) -> Locator:
    return entry_field(page, *place.split()) if " " in place else field(page, place)


def words_for(place: str) -> str:
    """Something to type that no other box gets."""
    if place.endswith("amount.amount"):
        return f"{len(place)}.50"
    return f"Words {place.replace('.', ' ').replace('_', ' ')} to their very last one"


def sheet(page: Page) -> Locator:
    return page.locator(".ck-sheet:visible")


def go_on(page: Page, name: str) -> None:
    page.locator(".st-key-go-next button").click()
    heading(page, name)


def download(page: Page, label: str, folder: Path) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path.read_bytes()


def open_file(page: Page, case: object) -> None:
    data = json.dumps(case).encode()
    page.locator("input[type=file]").set_input_files(
        {"name": "case.json", "mimeType": "application/json", "buffer": data}
    )


def tab_to(page: Page, target: Locator) -> None:
    for _ in range(15):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    expect(target).to_be_focused()


def test_from_the_first_page_to_a_letter_and_a_call_script(page: Page, tmp_path: Path) -> None:
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    entry_field(page, "appreciations", "text").fill("you answer at once")
    go_on(page, "who")
    field(page, "company.name").fill("Northline Telecom")
    field(page, "company.phone").fill("0800 496 0999")
    field(page, "customer.name").fill(NAME)
    field(page, "customer.email").fill("joellen@example.org")
    go_on(page, "happened")
    page.locator(".st-key-add-timeline button").click()
    entry_field(page, "timeline", "what").fill("No engineer came.")
    page.locator('[class*="st-key-unfold-timeline"][class*="-cost"] button').click()
    entry_field(page, "timeline", "cost-amount").fill("ninety-six")
    field(page, "summary").fill("Missed visit")
    expect(page.get_by_text("Write the amount in digits only")).to_be_visible()
    entry_field(page, "timeline", "cost-amount").fill("96.00")
    go_on(page, "feel")
    page.locator('[class*="st-key-pill-"]').get_by_text("angry", exact=True).click()
    entry_field(page, "i_statements", "when").fill("nobody came")
    field(page, "impact").fill("A lost day.")
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry when nobody came.")
    expect(sheet(page)).to_contain_text("I felt angry when nobody came.")
    go_on(page, "remedy")
    entry_field(page, "remedy.sought", "text").fill("An engineer this week")
    page.locator(".st-key-offer_days button").click()
    field(page, "remedy.minimum").fill("A working line and an apology")
    go_on(page, "check")

    for words in ("you answer at once", NAME, "Missed visit", "lost 96.00"):
        expect(sheet(page)).to_contain_text(words)
    expect(sheet(page)).not_to_contain_text("A working line")
    page.locator(".st-key-side-shown").get_by_text("Call script", exact=True).click()
    expect(sheet(page)).to_contain_text("Your call to Northline Telecom")

    page.locator(".st-key-other_formats summary").click()
    for title in ("letter", "call script"):
        assert download(page, f"Download the {title}", tmp_path).startswith(b"%PDF")
    letter = download(page, "Letter: plain text", tmp_path).decode()
    assert NAME in letter
    assert "I felt angry when nobody came." in letter
    assert "A working line" not in letter
    script = download(page, "Call script: plain text", tmp_path).decode()
    assert NAME in script
    assert "A working line" in script
    assert b"<!doctype html>" in download(page, "Letter: web page", tmp_path)


def test_the_letter_of_an_example_is_two_clicks_away(page: Page) -> None:
    open_example(page)
    expect(sheet(page)).to_contain_text("Dear Sir or Madam")


def test_whose_words_are_whose_is_seen_until_it_is_switched_off(page: Page) -> None:
    open_example(page)
    yours = sheet(page).locator(".ck-yours").first
    expect(yours).to_have_css("text-decoration-line", "underline")
    page.locator(".st-key-side-marks label").click()
    expect(yours).to_have_css("text-decoration-line", "none")


def test_the_letter_stays_at_the_side_whatever_is_pressed_or_typed(page: Page) -> None:
    open_example(page)
    go_to(page, "happened")
    page.locator('[class*="st-key-card-timeline"] button').first.click()
    entry_field(page, "timeline", "what").wait_for()
    settle(page)
    expect(sheet(page)).to_contain_text("Dear Sir or Madam")
    go_to(page, "feel")
    for words in ("A day lost.", "Two days lost.", "Two days lost. I could not work."):
        field(page, "impact").fill(words)
        page.keyboard.press("Tab")
        settle(page)
        expect(sheet(page)).to_contain_text(words)


def _open_a_card(page: Page) -> None:
    page.locator(".st-key-add-timeline button").click()


def _feel_another_way(page: Page) -> None:
    page.locator('[class*="st-key-pill-"]').get_by_text(SAY("feeling-other"), exact=True).click()


def _feel_angry(page: Page) -> None:
    page.locator('[class*="st-key-pill-"]').get_by_text("angry", exact=True).click()


def _begin_a_compromise(page: Page) -> None:
    page.locator(".st-key-add-remedy-acceptable button").click()


FIRST: dict[str, Callable[[Page], None]] = {
    "happened": _open_a_card,
    "feel": _feel_another_way,
    "short": _feel_angry,
    "remedy": _begin_a_compromise,
}
"""What is pressed on a page before all its boxes are there."""


@pytest.mark.parametrize("name", list(PLACES))
def test_what_is_typed_while_the_page_is_busy_is_kept(page: Page, name: str) -> None:
    """Each box that is left starts a run; what is typed meanwhile must not be set back."""
    go_to(page, name)
    if name in FIRST:
        FIRST[name](page)
        box_at(page, PLACES[name][0]).wait_for()
        settle(page)
    box_at(page, PLACES[name][0]).click()
    for place in PLACES[name]:
        if place != PLACES[name][0]:
            tab_to(page, box_at(page, place))
        page.keyboard.type(words_for(place), delay=12)
    for place in PLACES[name]:
        expect(box_at(page, place)).to_have_value(words_for(place))
    go_to(page, "start")
    go_to(page, name)
    if name == "happened" and not box_at(page, PLACES[name][0]).is_visible():
        page.locator('[class*="st-key-card-timeline"] button').click()
    for place in PLACES[name]:
        expect(box_at(page, place)).to_have_value(words_for(place))


LONG = "I waited the whole day, and had called twice to make sure that somebody would be there"
"""Makes the sentence below the box a line longer, and so moves what stands under it."""

PRESSES = {
    "next": (".st-key-go-next button", "remedy"),
    "back": (".st-key-go-back button", "happened"),
    "a step in the list": (".st-key-steps-who button", "who"),
    "the letter": (".st-key-ck_see_letter button", ""),
}


def _middle(target: Locator) -> tuple[float, float]:
    place = target.bounding_box()
    assert place
    return place["x"] + place["width"] / 2, place["y"] + place["height"] / 2


@pytest.mark.parametrize("way", ["click", "slow click", "tap"])
@pytest.mark.parametrize("press", list(PRESSES))
def test_a_press_right_after_typing_loses_neither_the_press_nor_the_text(
    browser: Browser, address: str, press: str, way: str
) -> None:
    wide = way != "tap" and press != "the letter"
    if not wide and press == "a step in the list":
        pytest.skip("no list at the side of a telephone")
    selector, where = PRESSES[press]
    context = browser.new_context(
        viewport={"width": 1280, "height": 1600} if wide else PHONE, has_touch=way == "tap"
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.goto(address)
    page.locator(".st-key-ck_ways").wait_for()
    go_to(page, "feel")
    _feel_angry(page)
    expect(page.locator(".ck-sentence")).to_contain_text("I felt angry.")
    settle(page)
    box = entry_field(page, "i_statements", "when")
    box.focus()
    page.wait_for_timeout(200)
    x, y = _middle(page.locator(selector))
    page.keyboard.type(LONG)
    if way == "tap":
        page.touchscreen.tap(x, y)
    else:
        page.mouse.move(x, y)
        page.mouse.down()
        page.wait_for_timeout(300 if way == "slow click" else 0)
        page.mouse.up()
    if where:
        title = page.get_by_role("heading", level=1, name=SAY(f"step-{where}.title"), exact=True)
        expect(title).to_be_visible(timeout=15_000)
        settle(page)
    else:
        letter = page.get_by_role("dialog")
        expect(letter).to_contain_text(f"I felt angry when {LONG}.")
        page.keyboard.press("Escape")
        expect(letter).to_be_hidden()
    page.set_viewport_size(WIDE)
    go_to(page, "feel")
    expect(box).to_have_value(LONG)
    expect(sheet(page)).to_contain_text(f"I felt angry when {LONG}.")
    context.close()


def test_a_saved_file_opens_again_and_a_stranger_file_gets_a_sentence(
    page: Page, tmp_path: Path
) -> None:
    open_example(page)
    example = json.loads((ROOT / "templates/en/examples/missed-engineer.json").read_text())
    with page.expect_download() as waiting:
        page.locator(".st-key-save_case-foot button").click()
    assert waiting.value.suggested_filename == "complaint.json"
    saved = tmp_path / "complaint.json"
    waiting.value.save_as(saved)
    assert json.loads(saved.read_text())["timeline"] == example["timeline"]
    page.get_by_role("button", name=SAY("erase")).click()
    page.get_by_role("button", name=SAY("erase.yes")).click()
    heading(page, "start")
    open_file(page, {"format": "complaint-kit/1", "<img src=x onerror=alert(1)>": 1})
    expect(page.locator(".st-key-note_file")).to_contain_text("There is no field called")
    assert page.locator("img[src=x]").count() == 0
    page.locator("input[type=file]").set_input_files(saved)
    heading(page, "check")
    expect(sheet(page)).to_contain_text("Wiśniewska")


def _is_harmless(page: Page, asked: list[str]) -> None:
    assert page.get_by_text("bold", exact=True).count() == 0
    assert page.locator(".katex, [data-testid=stMain] img, [src*=evil], [href*=evil]").count() == 0
    assert page.evaluate("window.hit") is None
    assert not [url for url in asked if "evil" in url]


def test_hostile_words_stay_words_on_every_page_and_in_the_letter(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    entry = {"feeling": HOSTILE, "when": HOSTILE, "because": HOSTILE, "request": HOSTILE}
    case = {
        "format": "complaint-kit/1",
        "language": "en",
        "summary": HOSTILE[:100],
        "impact": HOSTILE,
        "customer": {"name": HOSTILE[:100], "needs": f"My password is {HOSTILE}"},
        "company": {"name": HOSTILE, "phone": HOSTILE, "references": [{"value": HOSTILE}]},
        "appreciations": [{"text": HOSTILE}],
        "timeline": [{"what": HOSTILE, "promised": HOSTILE, "evidence": [HOSTILE[:60]]}],
        "evidence": [{"id": HOSTILE[:60], "title": HOSTILE}],
        "i_statements": [entry],
        "contacts": [{"said": HOSTILE, "person": HOSTILE}],
        "remedy": {"sought": [{"text": HOSTILE}], "minimum": HOSTILE},
    }
    open_file(page, case)
    heading(page, "check")
    for name in (*reversed(PAGES), "happened"):
        go_to(page, name)
        if name not in {"vent", "start"}:
            expect(page.locator(".ck-sheet:visible, .st-key-story-text").first).to_be_visible()
        _is_harmless(page, asked)
    expect(page.locator('[class*="st-key-card-timeline"]')).to_contain_text("**bold** ![p](")
    page.locator('[class*="st-key-card-timeline"] button').click()
    page.locator(".st-key-section-contacts button").click()
    settle(page)
    _is_harmless(page, asked)
    expect(sheet(page)).to_contain_text("**bold** ![p](https://evil.example/p.png) $x^2$ :smile:")
    page.locator(".st-key-side-shown").get_by_text("Call script", exact=True).click()
    expect(sheet(page)).to_contain_text("**bold** ![p](https://evil.example/p.png) $x^2$ :smile:")
    _is_harmless(page, asked)


def test_hostile_words_stay_words_while_they_are_typed(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    go_to(page, "who")
    field(page, "customer.name").press_sequentially(HOSTILE[:90])
    field(page, "company.name").press_sequentially(HOSTILE)
    expect(sheet(page)).to_contain_text("www.evil.example a@evil.example <img src=")
    _is_harmless(page, asked)
    page.keyboard.press("Tab")
    settle(page)
    expect(sheet(page)).to_contain_text("www.evil.example a@evil.example <img src=")
    _is_harmless(page, asked)


def test_on_a_telephone_the_menu_goes_to_any_step_with_the_last_words(
    browser: Browser, address: str
) -> None:
    page = begin(browser, address, PHONE)
    go_to(page, "who")
    field(page, "company.name").click()
    page.keyboard.type("Northline")
    for name in ("feel", "who"):
        go_to(page, name)
        expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
    expect(field(page, "company.name")).to_have_value("Northline")
    page.context.close()
