"""Nothing lost: a draft survives whatever happens to the page, the browser and the server."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from scripts.browse import ARGUMENTS, end_browser, find_chromium, find_port, start_wizard
from scripts.visit import SAY, entry_field, field, go_to, heading, settle, sheet
from tests.browser.complaining import start_in
from tests.browser.keeping import HALF, REST, WHOLE, begin_to_write, come_back, kept_in

A_MOMENT = 100  # ms: a database that is written to the disk at once takes a few.


class Server:
    """A server that can be killed and started again where it was."""

    def __init__(self) -> None:
        self.port = find_port()
        self.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self.process: subprocess.Popen[bytes] = start_wizard(self.port)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.kill()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(locale="en-GB", reduced_motion="reduce") as one:
        yield one


@pytest.fixture
def profile(browser: Browser, tmp_path: Path) -> Callable[[], BrowserContext]:
    """Opens a browser of one's own, which finds again what it kept when it is opened again."""
    executable = find_chromium()

    def open_browser() -> BrowserContext:
        return browser.browser_type.launch_persistent_context(
            str(tmp_path / "profile"), executable_path=executable, args=[*ARGUMENTS]
        )

    return open_browser


def test_a_reload_in_the_middle_of_a_word(context: BrowserContext, address: str) -> None:
    page = begin_to_write(context, address)
    page.reload()
    heading(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(HALF)
    expect(sheet(page)).to_contain_text(HALF)


def test_a_closed_tab(context: BrowserContext, address: str) -> None:
    begin_to_write(context, address).close()
    page = come_back(context, address)
    page.locator(".st-key-way-on button").click()
    heading(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(HALF)


def test_the_server_is_killed_and_started_again_and_the_sentence_is_finished(
    context: BrowserContext, server: Server
) -> None:
    page = begin_to_write(context, server.address)
    server.kill()
    box = entry_field(page, "appreciations", "text")
    expect(box).to_be_disabled()
    server.start()
    expect(box).to_be_enabled(timeout=30_000)
    expect(box).to_be_focused()
    page.keyboard.type(REST)
    expect(box).to_have_value(WHOLE)
    page.locator(".st-key-go-next button").click()
    heading(page, "who")
    expect(sheet(page)).to_contain_text(WHOLE)


def test_the_server_is_killed_and_started_again_and_the_page_reloaded(
    context: BrowserContext, server: Server
) -> None:
    page = begin_to_write(context, server.address)
    server.kill()
    server.start()
    page.reload()
    heading(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(HALF)


def test_a_dropped_connection(context: BrowserContext, address: str) -> None:
    context.add_init_script(
        "window.lines = []; window.WebSocket = class extends WebSocket {"
        " constructor(...all) { super(...all); window.lines.push(this); } };"
    )
    page = begin_to_write(context, address)
    page.evaluate("window.lines.forEach((line) => line.close())")
    box = entry_field(page, "appreciations", "text")
    expect(box).to_be_disabled()
    expect(box).to_be_enabled(timeout=30_000)
    expect(box).to_be_focused()
    page.keyboard.type(REST)
    page.locator(".st-key-go-next button").click()
    heading(page, "who")
    expect(sheet(page)).to_contain_text(WHOLE)


def test_typing_and_pressing_next_at_once_and_then_a_reload(
    context: BrowserContext, address: str
) -> None:
    page = begin_to_write(context, address)
    page.locator(".st-key-go-next button").click()
    page.reload()
    settle(page)
    go_to(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(HALF)


def test_a_story_that_is_not_cut(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    go_to(page, "story")
    field(page, "story.text").focus()
    page.keyboard.type("Nobody came. Nobody cal")
    page.reload()
    heading(page, "story")
    expect(field(page, "story.text")).to_have_value("Nobody came. Nobody cal")


def test_a_fact_whose_card_is_open(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    go_to(page, "happened")
    page.locator(".st-key-add-timeline button").click()
    expect(page.locator("[role=spinbutton]").first).to_be_focused()
    entry_field(page, "timeline", "what").focus()
    page.keyboard.type("Nobody ca")
    page.reload()
    heading(page, "happened")
    expect(page.locator('[class*="st-key-card-timeline"] button')).to_contain_text("Nobody ca")


def test_a_day_that_was_typed(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    go_to(page, "happened")
    page.locator(".st-key-add-timeline button").click()
    expect(page.locator("[role=spinbutton]").first).to_be_focused()
    settle(page)
    page.keyboard.type("12102026", delay=30)
    page.reload()
    heading(page, "happened")
    expect(page.locator('[class*="st-key-card-timeline"] button')).to_contain_text("12 October")


def test_the_browser_is_closed_and_opened_again(
    profile: Callable[[], BrowserContext], address: str
) -> None:
    with profile() as first:
        begin_to_write(first, address)
    with profile() as second:
        expect(sheet(come_back(second, address))).to_contain_text(HALF)


def test_the_browser_is_killed_a_moment_after_a_letter(
    profile: Callable[[], BrowserContext], tmp_path: Path, address: str
) -> None:
    begin_to_write(profile(), address).wait_for_timeout(A_MOMENT)
    end_browser(tmp_path / "profile")
    (tmp_path / "profile" / "SingletonLock").unlink(missing_ok=True)
    with profile() as second:
        page = come_back(second, address)
        expect(sheet(page)).to_contain_text(HALF)
        go_to(page, "chosen")
        entry_field(page, "appreciations", "text").fill(WHOLE)
        page.keyboard.press("Tab")
        settle(page)
        expect(page.locator(".ck-kept > *")).to_have_count(0)
        assert kept_in(page, "localStorage").count("complaint-kit.draft.") == 1


def test_evidence_that_was_added_is_added_once(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    go_to(page, "happened")
    page.locator(".st-key-add-timeline button").click()
    entry_field(page, "timeline", "what").fill("Nobody came.")
    page.get_by_role("button", name="Evidence", exact=True).click()
    page.locator('[class*="st-key-new-timeline"] input').fill("The text message")
    page.locator(".st-key-go-next button").click()
    heading(page, "feel")
    for _ in range(2):
        page.reload()
        heading(page, "feel")
    go_to(page, "happened")
    expect(page.locator('[class*="st-key-evidence-i"][class*="-title"]')).to_have_count(1)


def test_a_sum_is_read_as_its_box_reads_it(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    start_in(page, "United Kingdom")
    go_to(page, "remedy")
    entry_field(page, "remedy.sought", "amount.amount").focus()
    page.keyboard.type("£96")
    page.reload()
    heading(page, "remedy")
    expect(entry_field(page, "remedy.sought", "amount.amount")).to_have_value("96")
    expect(sheet(page)).to_contain_text("£96")


def test_a_day_that_was_typed_in_a_story(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    go_to(page, "story")
    field(page, "story.text").fill("Nobody came. Nobody called.")
    page.locator(".st-key-story-cut button").click()
    settle(page)
    page.locator("[role=spinbutton]").first.focus()
    page.keyboard.type("12102026", delay=30)
    page.reload()
    heading(page, "story")
    expect(page.locator("[data-type=year]").first).to_have_text("2026")


def test_what_is_erased_while_there_is_no_server_stays_erased(
    context: BrowserContext, server: Server
) -> None:
    page = begin_to_write(context, server.address)
    go_to(page, "start")
    server.kill()
    page.get_by_role("button", name=SAY("drafts-erase")).click()
    page.get_by_role("button", name=SAY("drafts-erase-yes")).click()
    expect(page.locator(".ck-drafts")).to_have_text(SAY("drafts-erased"))
    begin = page.locator(".st-key-way-steps button")
    expect(begin).to_be_disabled()
    server.start()
    expect(begin).to_be_enabled(timeout=30_000)
    settle(page)
    begin.click()
    heading(page, "chosen")
    expect(sheet(page)).not_to_contain_text(HALF)
    for where in ("localStorage", "indexedDB"):
        assert HALF not in kept_in(page, where)


def test_only_until_the_tab_is_closed(context: BrowserContext, address: str) -> None:
    page = come_back(context, address)
    page.get_by_test_id("stRadioGroup").get_by_text(SAY("keep-tab")).click()
    settle(page)
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    entry_field(page, "appreciations", "text").focus()
    page.keyboard.type(HALF)
    assert HALF not in kept_in(page, "localStorage")
    assert HALF in kept_in(page, "sessionStorage")
    page.reload()
    heading(page, "chosen")
    expect(entry_field(page, "appreciations", "text")).to_have_value(HALF)
    other = come_back(context, address)
    expect(sheet(other)).not_to_contain_text(HALF)
    assert HALF not in kept_in(other, "indexedDB")
