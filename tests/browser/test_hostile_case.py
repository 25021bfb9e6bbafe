"""A case of hostile words, opened from a file and looked at everywhere: they stay words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from complaint_kit import Case
from scripts.visit import PAGES, WIDE, arrive, go_to, open_case, settle
from tests.hostile import FORBIDDEN, TEXTS, filled, places

FOLDS = ("other_formats", "own_sentences", "every_answer")
LONGEST = 600
PROBE = "**mdbold** :red[mdred] ![x](//evil.example/x) $x^2$ <u>u</u> [mda](//e)"
"""So short that all of it is in the label of a card, which has the beginning of an answer."""
WATCH = """
window.seen = [];
for (const name of ["securitypolicyviolation", "error", "unhandledrejection"])
  addEventListener(name, (event) => seen.push([name, event.violatedDirective, event.blockedURI,
    event.message, String(event.reason)].join(" ")));
for (const name of ["alert", "confirm", "prompt", "open"])
  window[name] = (...all) => void seen.push([name, ...all].join(" "));
window.print = () => void (window.top.printed = 1);
"""
"""In every frame: what was refused, what failed, and what was called."""
MADE = """() => {
  const made = [];
  const parts = document.querySelectorAll("[data-testid=stApp] *, [role=dialog] *, iframe");
  for (const one of parts) {
    const what = one.localName + " " + (one.textContent || "").slice(0, 60);
    for (const { name, value } of one.attributes) {
      if (name.startsWith("on")) made.push(name + " on " + what);
      if (/^(href|src|action|formaction|data|srcset|poster|xlink:href|background)$/.test(name)
          && /evil|javascript:|data:text|window\\.hit/i.test(value)) made.push(value);
      if (name === "style" && /evil/.test(value)) made.push(value);
    }
    if (/^(strong|em|del|code|mark|u|h[1-6]|li|td|a|img|sub|sup|b|i)$/.test(one.localName)
        && /^(md[a-z]+|window.*|evil|x|y|u|b)$/.test(one.textContent.trim())) made.push(what);
    if (one.matches("[data-testid=stMain] script, object, embed, base, .katex"))
      made.push(what);
    if (one.localName === "span" && /^md(red|blue|small)$/.test(one.textContent.trim()))
      made.push(what);
  }
  return made;
}"""
"""What would be there if the words had been read as Markdown or HTML."""


class Watch:
    """Hears all that a page does on its own."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address
        self.heard: list[str] = []
        page.on("dialog", lambda dialog: self._hear("dialog", dialog.message))
        page.on("pageerror", lambda error: self._hear("error", str(error)))
        page.on("popup", lambda other: self._hear("window", other.url))
        page.on("download", lambda file: self._hear("download", file.suggested_filename))
        page.on("console", lambda said: self._hear_console(said.type, said.text))
        page.on("request", lambda request: self._hear_request(request.url))
        page.on("framenavigated", lambda frame: self._hear_request(frame.url))

    def _hear(self, what: str, words: str) -> None:
        self.heard.append(f"{what}: {words}")

    def _hear_console(self, kind: str, words: str) -> None:
        if kind == "error" or "evil" in words:
            self._hear(kind, words)

    def _hear_request(self, url: str) -> None:
        ours = (self.address, self.address.replace("http", "ws"), "blob:", "about:", "data:image/")
        if not url.startswith(ours) or "evil" in url:
            self._hear("request", url)

    def is_still(self) -> None:
        """Nothing was done, asked for or made of the words so far."""
        settle(self.page)
        assert self.page.evaluate(MADE) == []
        assert self.heard == []
        for frame in self.page.frames:
            assert frame.evaluate("window.hit") is None
            assert frame.evaluate("window.seen ?? []") == []
        assert not FORBIDDEN.search(self.page.title())
        assert "evil" not in self.page.title()


def _together() -> Iterator[str]:
    found = PROBE
    for one in TEXTS.values():
        if found != PROBE and len(found) + len(one) > LONGEST:
            yield found
            found = PROBE
        found += f" {one[:LONGEST]}"
    yield found


MIXED = list(_together())
PLACES = [path for path, _info in places(Case)]
ROUNDS = range(2)


def _in_turn(number: int) -> dict[str, object]:
    """Every text stands in some field; in another round each field has another text."""

    def words(path: str, limit: int) -> str:
        turn = PLACES.index(path) + number * len(MIXED) // len(ROUNDS)
        return MIXED[turn % len(MIXED)][:limit]

    return filled(Case, words)


@pytest.fixture
def visitor(browser: Browser, address: str) -> Iterator[Page]:
    """A visitor who may use the clipboard, in a browser in which much is noted."""
    context = browser.new_context(viewport=WIDE, locale="en-GB", reduced_motion="reduce")
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    context.add_init_script(WATCH)
    yield arrive(context, address)
    context.close()


@pytest.mark.parametrize("number", ROUNDS)
def test_nothing_runs_and_nothing_is_fetched_wherever_one_looks(
    visitor: Page, address: str, number: int
) -> None:
    watch = Watch(visitor, address)
    open_case(visitor, _in_turn(number))
    watch.is_still()
    for fold in FOLDS:
        visitor.locator(f".st-key-{fold} summary").click()
        watch.is_still()
    for name in PAGES:
        go_to(visitor, name)
        _open_everything(visitor)
        watch.is_still()


def _open_everything(page: Page) -> None:
    """Every fold and every card on the page, one after the other."""
    for summary in page.locator("[data-testid=stMain] details:not([open]) > summary").all():
        if summary.is_visible():
            summary.click()
            settle(page)
    cards = page.locator('[class*="st-key-card-"] button')
    for number in range(cards.count()):
        if cards.nth(number).is_visible():
            cards.nth(number).click()
            settle(page)


def test_the_letter_over_the_page_the_script_the_paper_and_the_clipboard(
    visitor: Page, address: str
) -> None:
    watch = Watch(visitor, address)
    words = " ".join(
        TEXTS[name] for name in ("a script", "a picture", "a colour", "a sum", "an end")
    )
    open_case(visitor, filled(Case, lambda _path, limit: words[:limit]))
    visitor.locator(".st-key-ck_take_letter .ck-hand button").click()
    expect(visitor.locator(".st-key-ck_take_letter [role=status]")).to_have_text("Copied")
    assert words in visitor.evaluate("navigator.clipboard.readText()")
    visitor.locator(".st-key-ck_take_call-script .ck-hand button").click()
    visitor.wait_for_function("window.printed")
    assert words in visitor.frames[-1].evaluate("document.body.textContent")
    watch.is_still()
    visitor.set_viewport_size({"width": 375, "height": 740})
    go_to(visitor, "who")
    visitor.locator(".st-key-ck_see_letter button").click()
    letter = visitor.get_by_role("dialog")
    for shown in ("Call script", "Letter"):
        letter.get_by_text(shown, exact=True).click()
        expect(letter).to_contain_text(re.compile(re.escape(words[:60])))
        watch.is_still()
