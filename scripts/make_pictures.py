"""Pictures of what the program shows and makes, of an example case.

In `docs/pictures/`: the first page of the letter and of the call script; every page of the wizard
on a computer and on a telephone, light and dark. In `build/pictures/`: all of a kind on one sheet.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize

from complaint_kit import export, read_case
from scripts.album import lay_side_by_side, reduce, save
from scripts.browse import find_chromium, open_chromium, serve_wizard
from scripts.visit import PAGES, PHONE, SAY, WIDE, begin, go_to, open_example, settle

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIZARD = PICTURES / "wizard"
SHEETS = ROOT / "build" / "pictures"
EXAMPLE = ROOT / "tests" / "cases" / "missed-engineer-en.json"
DAY = date(2026, 11, 21)
DOTS_PER_POINT = 80 / 72
LOOKS = 3  # A page that is looked at for the first time may still grow.
HEIGHT = """() => {
  const sheet = document.querySelector(".ck-sheet")
  const letter = sheet ? sheet.getBoundingClientRect().top + sheet.scrollHeight + 24 : 0
  return Math.ceil(Math.max(document.querySelector("[data-testid=stMain]").scrollHeight, letter))
}"""
STORY = (
    "I stayed at home all day on Monday 12 October. No engineer came. I called at five, and they "
    "said that he was on his way. He never came, and nobody called me back."
)


def make_pictures() -> None:
    """Writes them all; ends with a sentence if there is no Chromium to look with."""
    picture_documents()
    chromium = find_chromium()
    if chromium is None:
        sys.exit("No Chromium here, so no pictures of the wizard. Install one or set $CHROMIUM.")
    WIZARD.mkdir(parents=True, exist_ok=True)
    SHEETS.mkdir(parents=True, exist_ok=True)
    on_the_day = ("-m", "scripts.wizard_on_a_day", DAY.isoformat())
    with serve_wizard(on_the_day) as address, open_chromium(chromium) as browser:
        for size in (WIDE, PHONE):
            for scheme in ("light", "dark"):
                kind = f"{size['width']}-{scheme}"
                pictures = picture_wizard(browser, address, size, scheme)
                for name, picture in pictures.items():
                    save(picture, WIZARD / f"{name}-{kind}.png")
                lay_side_by_side(pictures).save(SHEETS / f"{kind}.png")


def picture_documents() -> None:
    """The first page of the letter and of the call script."""
    PICTURES.mkdir(exist_ok=True)
    case = read_case(EXAMPLE.read_bytes())
    for document in ("letter", "call-script"):
        pdf = pypdfium2.PdfDocument(export(case, document, "pdf", DAY))
        picture = reduce(pdf[0].render(scale=DOTS_PER_POINT).to_pil())
        save(picture, PICTURES / f"{document}.png")


def picture_wizard(
    browser: Browser, address: str, size: ViewportSize, scheme: str
) -> dict[str, Image.Image]:
    """Each page at its whole height, by its name: the first one empty, the others with an example.

    On a telephone also the last step as far as the window shows it, and the letter.
    """
    page = begin(browser, address, size, scheme)
    settle(page)
    pictures = {"start": picture_whole(page, size)}
    open_example(page)
    for name in PAGES[1:]:
        go_to(page, name)
        BEFOREHAND.get(name, settle)(page)
        pictures[name] = picture_whole(page, size)
    if size is PHONE:
        go_to(page, "check")
        pictures["check-screen"] = take(page)
        go_to(page, "happened")
        page.get_by_role("button", name=SAY("see-letter")).click()
        page.get_by_role("dialog").locator(".ck-sheet").wait_for()
        settle(page)
        pictures["letter"] = take(page)
    page.context.close()
    return pictures


def picture_whole(page: Page, size: ViewportSize) -> Image.Image:
    """The page as if the window were as high as what is in it, the letter included."""
    page.mouse.move(0, 0)
    height = size["height"]
    for _ in range(LOOKS):
        height = max(height, page.evaluate(HEIGHT))
        page.set_viewport_size({"width": size["width"], "height": height})
        settle(page)
    picture = take(page)
    page.set_viewport_size(size)
    settle(page)
    return picture


def take(page: Page) -> Image.Image:
    """What the window shows."""
    return reduce(Image.open(io.BytesIO(page.screenshot(animations="disabled"))))


def cut_a_story(page: Page) -> None:
    page.get_by_label(SAY("story-text")).fill(STORY)
    page.get_by_role("button", name=SAY("story-cut")).click()
    page.locator(".st-key-story-put").wait_for()
    settle(page)


BEFOREHAND: Mapping[str, Callable[[Page], None]] = {"story": cut_a_story}
"""What the customer does on a page before its picture is taken."""


if __name__ == "__main__":
    make_pictures()
