"""Hostile words stay words: nothing typed is ever run, fetched, or shown as anything else."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from scripts.visit import PAGES, field, go_to, open_case, settle, sheet

HOSTILE = (
    "**bold** ![p](https://evil.example/p.png) $x^2$ :smile: www.evil.example a@evil.example "
    '<img src="https://evil.example/i" onerror="window.hit=1"><script>window.hit=1</script>'
)


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
    open_case(page, case)
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
    page.locator('[class*="st-key-side_"][class*="-shown"]').get_by_text(
        "Call script", exact=True
    ).click()
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
