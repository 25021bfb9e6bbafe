"""A whole visit to the server that `make run` starts: nobody else is asked, nothing is refused by
the policy that it sends, and no word stays on its disk, in its log or in an address."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, WebSocket, expect

from scripts.browse import wait_until_up
from scripts.visit import (
    PAGES,
    PHONE,
    SAY,
    WIDE,
    arrive,
    field,
    go_to,
    heading,
    open_case,
    settle,
    sheet,
)

ROOT = Path(__file__).parent.parent.parent
HOST = "127.0.0.1"
WORD = "Quagmirion"
"""Stands in all that is typed and in the file that is opened, and nowhere else."""
REFUSED = """
window.refused = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.refused.push(`${violatedDirective} ${blockedURI}`));
"""
BOXES = (
    "[data-testid=stMain] :is(input[type=text], textarea)"
    ":not([role=combobox], [role=spinbutton], [readonly])"
)
CASE = {
    "format": "complaint-kit/1",
    "language": "en",
    "country": "GB",
    "summary": f"{WORD} at large",
    "impact": f"I lost {WORD}",
    "customer": {"name": f"Ann {WORD}", "address": f"1 {WORD} Road", "needs": WORD},
    "company": {"name": f"{WORD} Ltd", "references": [{"label": WORD, "value": f"{WORD}-1"}]},
    "on_behalf_of": {"name": WORD, "relationship": WORD, "authority": WORD},
    "appreciations": [{"text": f"you answered {WORD} at once"}],
    "timeline": [{"date": "2026-10-12", "what": f"{WORD} came.", "promised": WORD}],
    "evidence": [{"id": "A", "title": f"Photo of {WORD}"}],
    "i_statements": [{"feeling": "angry", "when": f"I saw {WORD}"}],
    "contacts": [{"said": f"{WORD}!", "person": WORD}],
    "remedy": {"sought": [{"text": f"Take {WORD} back"}], "minimum": f"Half of {WORD}"},
}


class Server:
    """In rooms of its own: where it stands, what is kept at home, and what is thrown away."""

    def __init__(self, rooms: Path, port: int, process: subprocess.Popen[bytes]) -> None:
        self.address = f"http://{HOST}:{port}"
        self._rooms = rooms
        self._process = process

    def make_a_mistake(self) -> None:
        """From now on, whatever is typed meets a mistake of the program's, which quotes it."""
        assert self._process.stdin
        self._process.stdin.write(b"!\n")
        self._process.stdin.flush()
        _wait_until(lambda: b"told {}" in self.log())

    def log(self) -> bytes:
        return (self._rooms / "log").read_bytes()

    def files(self) -> list[Path]:
        return [path for path in self._rooms.rglob("*") if path.is_file()]


@contextmanager
def _serve(rooms: Path) -> Iterator[Server]:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    places = {name: rooms / name for name in ("cwd", "HOME", "TMPDIR")}
    for place in places.values():
        place.mkdir()
    environment = {
        **os.environ,
        "HOME": str(places["HOME"]),
        "TMPDIR": str(places["TMPDIR"]),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = [f"--server.port={port}", f"--server.address={HOST}", "--server.headless=true"]
    with (rooms / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.served", *options],
            cwd=places["cwd"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        wait_until_up(port, process)
        yield Server(rooms, port, process)
    finally:
        process.terminate()
        process.wait()


def _wait_until(holds: object) -> None:
    end = monotonic() + 30
    while not (callable(holds) and holds()):
        assert monotonic() < end
        sleep(0.1)


class Asked:
    """Every address that a page asks for, and what its console says."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.complaints: list[str] = []

    def watch(self, page: Page) -> None:
        page.context.on("request", self._note)
        page.on("websocket", self._note)
        page.on("framenavigated", lambda frame: self.addresses.append(frame.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._hear)

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            self.complaints.append(said.text)

    def _note(self, asked: Request | WebSocket) -> None:
        self.addresses.append(asked.url)

    def hosts(self) -> set[str]:
        """Those of the addresses that name one; a blob's is the page that made it."""
        bare = (address.removeprefix("blob:") for address in self.addresses)
        return {urlsplit(address).hostname or "" for address in bare} - {""}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with _serve(tmp_path) as found:
        yield found


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def guest(browser: Browser, server: Server, asked: Asked) -> Iterator[Page]:
    """On the first page of a server of their own."""
    context = browser.new_context(
        viewport=WIDE,
        locale="en-GB",
        timezone_id="Europe/London",
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.add_init_script(REFUSED)
    context.on("page", asked.watch)
    yield arrive(context, server.address)
    context.close()


def _fill_every_box(page: Page) -> int:
    boxes = page.locator(BOXES)
    filled = 0
    for number in range(boxes.count()):
        box = boxes.nth(number)
        if box.is_visible() and box.is_enabled():
            box.fill(f"{WORD} {number}")
            box.blur()
            settle(page)
            filled += 1
    return filled


def _take_away(page: Page) -> None:
    """Every way out: the files, the clipboard, the printer."""
    with page.expect_download() as taken:
        page.locator(".st-key-ck_take_letter [data-testid=stDownloadButton] button").click()
    assert taken.value.suggested_filename == "letter.pdf"
    with page.expect_download() as taken:
        page.locator(".st-key-save_case-foot button").click()
    assert WORD in Path(taken.value.path()).read_text(encoding="utf-8")
    page.locator(".st-key-ck_take_letter .ck-hand button").click()
    expect(page.locator(".st-key-ck_take_letter [role=status]")).to_have_text(SAY("copy.done"))
    assert WORD in page.evaluate("navigator.clipboard.readText()")
    page.locator(".st-key-ck_take_call-script .ck-hand button").click()
    printed = page.frame_locator("iframe.ck-printed").locator("body")
    expect(printed).to_contain_text(WORD)
    assert printed.evaluate("body => getComputedStyle(body).fontFamily").startswith('"Noto')


def _see_the_letter_on_a_phone(page: Page) -> None:
    page.set_viewport_size(PHONE)
    go_to(page, "remedy")
    page.locator(".st-key-ck_see_letter button").click()
    expect(page.get_by_role("dialog").locator(".ck-sheet")).to_contain_text(WORD)
    page.keyboard.press("Escape")
    page.set_viewport_size(WIDE)
    settle(page)


def test_a_whole_visit_asks_nobody_else_and_leaves_nothing_behind(
    guest: Page, server: Server, asked: Asked
) -> None:
    open_case(guest, CASE)
    expect(sheet(guest)).to_contain_text(WORD)
    _take_away(guest)
    filled = 0
    for name in PAGES:
        go_to(guest, name)
        filled += _fill_every_box(guest)
    assert filled > 20
    _see_the_letter_on_a_phone(guest)
    assert guest.evaluate("window.refused") == []
    assert asked.complaints == []
    assert asked.hosts() == {HOST}
    assert any("/media/" in address for address in asked.addresses)
    assert not [address for address in asked.addresses if WORD.lower() in address.lower()]
    assert [path for path in server.files() if WORD.encode() in path.read_bytes()] == []
    assert server.log() != b""


def test_a_mistake_of_the_programs_is_told_kindly_and_logged_without_a_word(
    guest: Page, server: Server, asked: Asked
) -> None:
    go_to(guest, "who")
    server.make_a_mistake()
    field(guest, "company.name").fill(f"{WORD} Ltd")
    field(guest, "company.name").blur()
    note = guest.get_by_test_id("stAlert")
    expect(note).to_have_text(SAY("our-mistake"))
    expect(note.locator("a")).to_have_count(0)
    go_to(guest, "start")
    heading(guest, "start")
    assert b"ValueError" in server.log()
    assert WORD.encode() not in server.log()
    assert asked.hosts() == {HOST}
    assert [path for path in server.files() if WORD.encode() in path.read_bytes()] == []


def test_the_policy_refuses_what_does_not_belong_to_the_page(guest: Page, asked: Asked) -> None:
    """Were something to slip in after all, it could not run and could not tell anyone."""
    guest.evaluate(
        """async () => {
          const script = document.createElement("script");
          script.textContent = "window.hit = 1";
          document.body.append(script);
          const image = document.createElement("img");
          image.src = "https://evil.example/i.png";
          document.body.append(image);
          await fetch("https://evil.example/").catch(() => {});
          await new Promise((done) => setTimeout(() => {
            try { eval("window.hit = 2") } catch {}
            setTimeout(done, 500);
          }));
        }"""
    )
    assert guest.evaluate("window.hit") is None
    refused = {one.split()[0] for one in guest.evaluate("window.refused")}
    assert refused == {"script-src-elem", "img-src", "connect-src", "script-src"}
    assert asked.hosts() <= {HOST, "evil.example"}
