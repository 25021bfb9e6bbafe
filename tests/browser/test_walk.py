"""The whole way in a real browser, from the first page to the files in the Downloads folder."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).parent.parent.parent
NAME = "Joellen Wiśniewska-Okafor"


def field(page: Page, key: str) -> Locator:
    """The box for the answer `key`, by the class that Streamlit makes of a widget's key."""
    return page.locator(f".st-key-{key.replace('.', '-')}").locator("input, textarea").first


def entry_field(page: Page, list_key: str, name: str) -> Locator:
    """The box `name` in the last entry of a list."""
    start, end = list_key.replace(".", "-"), name.replace(".", "-")
    boxes = page.locator(f'[class*="st-key-{start}-i"][class*="-{end}"]')
    return boxes.locator("input, textarea").last


def go_on(page: Page, title: str) -> None:
    page.get_by_role("button", name="Next").click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def go_to(page: Page, title: str) -> None:
    page.get_by_test_id("stSidebar").get_by_role("button", name=title).click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def download(page: Page, label: str, folder: Path) -> bytes:
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label).click()
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path.read_bytes()


def choose_document(page: Page, title: str, heading: str) -> None:
    page.locator(".st-key-document").get_by_text(title, exact=True).click()
    expect(page.locator("article.ck-document")).to_contain_text(heading)


def open_example(page: Page) -> None:
    page.get_by_role("button", name="The engineer who never came").click()
    expect(page.get_by_role("heading", level=1, name="Check and take away")).to_be_visible()


def test_from_the_first_page_to_a_letter_and_a_call_script(page: Page, tmp_path: Path) -> None:
    go_on(page, "Why I chose them")
    entry_field(page, "appreciations", "text").fill("you answer at once")
    go_on(page, "Who")
    field(page, "company.name").fill("Northline Telecom")
    field(page, "company.phone").fill("0800 496 0999")
    field(page, "customer.name").fill(NAME)
    field(page, "customer.email").fill("joellen@example.org")
    go_on(page, "What happened")
    page.get_by_role("button", name="Add a fact").click()
    entry_field(page, "timeline", "what").fill("No engineer came.")
    entry_field(page, "timeline", "cost-amount").fill("ninety-six")
    field(page, "summary").fill("Missed visit")
    expect(page.get_by_text("Write the amount in digits only")).to_be_visible()
    entry_field(page, "timeline", "cost-amount").fill("96.00")
    go_on(page, "How I feel")
    entry_field(page, "i_statements", "feeling").fill("angry")
    entry_field(page, "i_statements", "when").fill("nobody came")
    field(page, "impact").fill("A lost day.")
    expect(page.locator("article.ck-document")).to_contain_text("I felt angry when nobody came.")
    go_on(page, "What would put it right")
    entry_field(page, "remedy.sought", "text").fill("An engineer this week")
    page.get_by_role("button", name="14 days from today").click()
    field(page, "remedy.minimum").fill("A working line and an apology")
    go_on(page, "Check and take away")

    choose_document(page, "Letter of complaint", "you answer at once")
    letter = page.locator("article.ck-document")
    expect(letter).to_contain_text(NAME)
    expect(letter).to_contain_text("Missed visit")
    expect(letter).not_to_contain_text("A working line")
    assert download(page, "Download as PDF", tmp_path).startswith(b"%PDF")
    text = download(page, "Download as plain text", tmp_path).decode()
    assert NAME in text
    assert "I felt angry when nobody came." in text
    assert "A working line" not in text
    assert b"<!doctype html>" in download(page, "Download as web page", tmp_path)

    choose_document(page, "Call script", "Your call to Northline Telecom")
    assert download(page, "Download as PDF", tmp_path).startswith(b"%PDF")
    assert NAME in download(page, "Download as plain text", tmp_path).decode()
    names = {path.name for path in tmp_path.iterdir()}
    assert {"letter.pdf", "letter.txt", "call-script.pdf", "call-script.txt"} <= names


def test_the_letter_of_an_example_is_two_clicks_away(page: Page) -> None:
    open_example(page)
    choose_document(page, "Letter of complaint", "Dear Sir or Madam")


def test_what_is_typed_while_the_page_is_busy_is_kept(page: Page) -> None:
    """Each field that is left starts a run; what is typed meanwhile must not be set back."""
    go_to(page, "Who")
    wanted = {
        "company.name": "Northline Telecom",
        "company.department": "Customer Relations",
        "company.contact_name": "Ms Hallett",
        "company.address": "PO Box 4410\nManchester",
        "customer.name": NAME,
    }
    for key, words in wanted.items():
        field(page, key).click()
        page.keyboard.type(words, delay=40)
    go_to(page, "What happened")
    page.get_by_role("button", name="Back").click()
    for key, words in wanted.items():
        expect(field(page, key)).to_have_value(words)


def test_typing_in_an_open_card_neither_closes_nor_empties_it(page: Page) -> None:
    go_to(page, "What happened")
    page.get_by_role("button", name="Add a fact").click()
    entry_field(page, "timeline", "what").click()
    page.keyboard.type("I called and waited.")
    entry_field(page, "timeline", "spoke_to").click()
    page.keyboard.type("Priya", delay=60)
    entry_field(page, "timeline", "promised").click()
    page.keyboard.type("A call back", delay=60)
    expect(entry_field(page, "timeline", "what")).to_have_value("I called and waited.")
    expect(entry_field(page, "timeline", "spoke_to")).to_have_value("Priya")
    expect(entry_field(page, "timeline", "promised")).to_have_value("A call back")


def test_a_saved_file_opens_again_and_a_stranger_file_gets_a_sentence(
    page: Page, tmp_path: Path
) -> None:
    open_example(page)
    saved = download(page, "Save my answers as a file", tmp_path)
    example = json.loads((ROOT / "templates/en/examples/missed-engineer.json").read_text())
    assert json.loads(saved)["timeline"][0]["what"] == example["timeline"][0]["what"]
    page.get_by_role("button", name="Erase and start again").click()
    page.get_by_role("button", name="Erase everything").click()
    expect(page.get_by_role("heading", level=1, name="Say what went wrong")).to_be_visible()
    upload = page.locator("input[type=file]")
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": "complaint-kit/1", "<img src=x onerror=alert(1)>": 1}')
    upload.set_input_files(bad)
    expect(page.get_by_text("There is no field called")).to_be_visible()
    assert page.locator("img[src=x]").count() == 0
    upload.set_input_files(tmp_path / "complaint.json")
    expect(page.get_by_role("heading", level=1, name="Check and take away")).to_be_visible()
    expect(page.locator("article.ck-document")).to_contain_text("Wiśniewska")


def test_hostile_words_stay_words(page: Page, tmp_path: Path) -> None:
    words = (
        "**bold** ![p](https://evil.example/p.png) $x^2$ :smile: www.evil.example a@evil.example"
    )
    case = {
        "format": "complaint-kit/1",
        "language": "en",
        "company": {"name": words, "phone": words},
        "timeline": [{"what": words, "evidence": [words]}],
        "evidence": [{"id": words[:60], "title": words}],
        "i_statements": [{"feeling": words, "when": words}],
    }
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    path = tmp_path / "hostile.json"
    path.write_text(json.dumps(case))
    page.locator("input[type=file]").set_input_files(path)
    for title in ("Check", "What would", "How I feel", "What happened", "Who", "Why I chose"):
        expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
        main = page.get_by_test_id("stMain")
        assert main.get_by_text("bold", exact=True).count() == 0
        assert main.locator(".katex, img").count() == 0
        assert main.locator("a[href*=evil]").count() == 0
        if title == "What happened":
            expect(main.get_by_text("**bold** ![p](").first).to_be_visible()
        page.get_by_role("button", name="Back").click()
    assert not [url for url in asked if "evil.example" in url]


def test_on_a_telephone_the_menu_goes_to_any_step_with_the_last_words(page: Page) -> None:
    page.set_viewport_size({"width": 375, "height": 800})
    menu = page.locator(".st-key-ck_menu")
    for title in ("Who", "How I feel", "Who"):
        menu.locator("button").first.click()
        page.get_by_test_id("stPopoverBody").get_by_role("button", name=title).click()
        expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
        expect(page.get_by_test_id("stPopoverBody")).to_be_hidden()
        if title == "Who" and not field(page, "company.name").input_value():
            field(page, "company.name").click()
            page.keyboard.type("Northline")
    expect(field(page, "company.name")).to_have_value("Northline")


def test_at_the_width_of_a_telephone_nothing_is_cut_off(page: Page) -> None:
    page.set_viewport_size({"width": 375, "height": 800})
    open_example(page)
    for title in ("Check", "What would", "How I feel", "What happened", "Who", "Why I chose"):
        expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
        wide = page.get_by_test_id("stMain").evaluate("main => main.scrollWidth - main.clientWidth")
        assert wide <= 0, title
        page.get_by_role("button", name="Back").click()
