"""Many mishaps at random moments, and how many typed words they cost: `make soak`.

Each time somebody writes, something happens in the middle of it, and they come back. What they had
typed and what is there then are compared letter by letter; and there is one draft, with nothing to
warn of.
"""

from __future__ import annotations

import argparse
import random
import secrets
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import (
    BrowserContext,
    BrowserType,
    Page,
    expect,
    sync_playwright,
)

from scripts.browse import ARGUMENTS, end_browser, find_chromium, find_port, start_wizard
from scripts.visit import PATIENCE, arrive, entry_field, field, go_to, heading, settle

WORDS = "no engineer came and nobody called me back so I lost a day of pay and still wait".split()
PLACES = (
    ("chosen", "appreciations", "text"),
    ("feel", "", "impact"),
    ("who", "", "company.name"),
    ("short", "timeline", "what"),
    ("story", "", "story.text"),
)


class Customer:
    """A customer's computer and the server that it talks to."""

    def __init__(self, chromium: BrowserType, folder: Path) -> None:
        self._chromium, self._profile = chromium, folder / "profile"
        self._port = find_port()
        self._server = start_wizard(self._port)
        self._context = self._open()
        self.page = self.visit()

    def visit(self) -> Page:
        """The first page, in a tab of its own."""
        self.page = arrive(self._context, f"http://127.0.0.1:{self._port}")
        return self.page

    def reload(self) -> None:
        self.page.reload()

    def close_tab(self) -> None:
        self.page.close()
        self.visit()

    def restart_server(self) -> None:
        self._kill_server()
        self._server = start_wizard(self._port)

    def restart_server_and_reload(self) -> None:
        self.restart_server()
        self.page.reload()

    def close_browser(self) -> None:
        self._context.close()
        self._context = self._open()
        self.visit()

    def kill_browser(self) -> None:
        end_browser(self._profile)
        self._context = self._open()
        self.visit()

    def press_next(self) -> None:
        self.page.locator(".st-key-go-next button").click()

    def leave(self) -> None:
        self._context.close()
        self._kill_server()

    def _open(self) -> BrowserContext:
        (self._profile / "SingletonLock").unlink(missing_ok=True)
        return self._chromium.launch_persistent_context(
            str(self._profile),
            executable_path=find_chromium(),
            args=[*ARGUMENTS],
            reduced_motion="reduce",
        )

    def _kill_server(self) -> None:
        self._server.send_signal(signal.SIGKILL)
        self._server.wait()


MISHAPS: tuple[Callable[[Customer], None], ...] = (
    Customer.reload,
    Customer.close_tab,
    Customer.restart_server,
    Customer.restart_server_and_reload,
    Customer.close_browser,
    Customer.kill_browser,
    Customer.press_next,
)


def try_once(chromium: BrowserType, chance: random.Random) -> tuple[str, str, str]:
    """What happened, what was typed, and what was there afterwards, with what did not belong."""
    folder = Path(tempfile.mkdtemp())
    customer = Customer(chromium, folder)
    try:
        name, in_list, last = chance.choice(PLACES)
        mishap = chance.choice(MISHAPS)
        go_to(customer.page, name)
        text = " ".join(chance.choices(WORDS, k=chance.randint(1, 8)))[
            : chance.randint(3, 40)
        ].strip()
        box = entry_field(customer.page, in_list, last) if in_list else field(customer.page, last)
        box.focus()
        for letter in text:
            customer.page.keyboard.type(letter)
            customer.page.wait_for_timeout(chance.choice((0, 0, 20, 120)))
        customer.page.wait_for_timeout(chance.choice((0, 0, 50, 400)))
        mishap(customer)
        customer.page.locator(
            "[data-testid=stApp][data-test-connection-state=CONNECTED]"
        ).wait_for()
        customer.page.locator(".st-key-ck_page h1").first.wait_for()
        settle(customer.page)
        go_to(customer.page, name)
        heading(customer.page, name)
        box = entry_field(customer.page, in_list, last) if in_list else field(customer.page, last)
        there = box.input_value() + customer.page.locator(".ck-kept").inner_text()
        go_to(customer.page, "start")
        drafts = customer.page.locator(".ck-drafts li").count()
        return mishap.__name__, text, there + ("" if drafts == 1 else f" in {drafts} drafts")
    finally:
        customer.leave()
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Prints each loss and a count; 1 if a word was lost."""
    read = argparse.ArgumentParser(description=__doc__)
    read.add_argument("--times", type=int, default=100)
    read.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    given = read.parse_args()
    chance = random.Random(given.seed)  # noqa: S311
    expect.set_options(timeout=PATIENCE)
    happened: Counter[str] = Counter()
    lost = 0
    with sync_playwright() as playwright:
        for _ in range(given.times):
            what, typed, there = try_once(playwright.chromium, chance)
            happened[what] += 1
            if typed != there:
                lost += 1
                print(f"{what}: typed “{typed}”, there is “{there}”", flush=True)
    times = ", ".join(f"{name} {count}" for name, count in sorted(happened.items()))
    print(f"seed {given.seed}: {sum(happened.values())} mishaps ({times}), {lost} with a loss")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
