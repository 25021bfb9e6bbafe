"""What a change of one field costs the wizard's server, beside a bare page of the same widgets.

The bare page is written from what the wizard sends: its widgets with their labels, keys, choices
and words, in the same rows, columns and cards; no text, no HTML, no logic. Both run
with the same settings and take turns; processor time is that of the whole server process.
"""

from __future__ import annotations

import asyncio
import fnmatch
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from benchmarks.bare_page import count_widgets, write_bare_page
from benchmarks.visitor import PATIENCE, Visitor

ROOT = Path(__file__).parent.parent
WIZARD = ROOT / "streamlit_app.py"
SETTINGS = ROOT / ".streamlit" / "config.toml"
HOST = "127.0.0.1"

EXAMPLE = "example.missed-engineer"
STEP = "steps."
ONE_MORE_FACT = "add.timeline"
PAGES = {"happened": "timeline.*.what", "feel": "i_statements.*.because", "who": "company.name"}
"""By the page: the field that is changed, its key with `*` for an id."""

TARGET = 1.5
WARM, TURNS, CHANGES = 10, 8, 20
VISITORS, ROUNDS, SECONDS = 8, 2, 5.0


class Server(NamedTuple):
    """A Streamlit server of our own on a port of the loopback interface."""

    port: int
    pid: int

    def seconds(self) -> float:
        """The processor time that it has used, of threads that have ended too (Linux)."""
        # The clock of another process, as clock_getcpuclockid(3) gives it; /proc counts in 10 ms.
        return time.clock_gettime(~self.pid << 3 | 2)


class PageCost(NamedTuple):
    """A change on one page: milliseconds of processor time on the bare page and in the wizard."""

    page: str
    widgets: int
    bare: float
    wizard: float


class Rush(NamedTuple):
    """Several visitors at once who never pause: changes a second, and how long one takes (ms)."""

    server: str
    rate: float
    usual: float
    slow: float


async def measure() -> tuple[list[PageCost], list[Rush]]:
    """Each page of the wizard beside its bare page, then both under eight busy visitors."""
    costs: list[PageCost] = []
    with serve(WIZARD) as wizard:
        for page in PAGES:
            async with open_page(wizard, page) as visitor:
                with _serve_bare(visitor) as bare:
                    costs.append(await _compare(page, wizard, visitor, bare))
        async with open_page(wizard, "happened") as visitor:
            with _serve_bare(visitor) as bare:
                return costs, await _rush(wizard, bare)


def tabulate(costs: Sequence[PageCost], rushes: Sequence[Rush]) -> str:
    """Both tables in Markdown."""
    return "\n".join(
        [
            "| page | widgets | × bare page | at most | CPU ms | bare |",
            "|---|--:|--:|--:|--:|--:|",
            *(
                f"| {cost.page} | {cost.widgets} | {cost.wizard / cost.bare:.2f} | {TARGET} "
                f"| {cost.wizard:.1f} | {cost.bare:.1f} |"
                for cost in costs
            ),
            "",
            f"| {VISITORS} busy sessions | changes a second | median ms | 95th of 100, ms |",
            "|---|--:|--:|--:|",
            *(
                f"| {rush.server} | {rush.rate:.0f} | {rush.usual:.0f} | {rush.slow:.0f} |"
                for rush in rushes
            ),
        ]
    )


@contextmanager
def serve(script: Path) -> Iterator[Server]:
    """A server that runs `script` in its own folder, until the context ends."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", script.name]
    command += ["--server.headless=true", f"--server.address={HOST}", f"--server.port={port}"]
    command += ["--server.fileWatcherType=none"]
    process = subprocess.Popen(
        command, cwd=script.parent, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(port)
        yield Server(port, process.pid)
    finally:
        process.terminate()
        process.wait()


@asynccontextmanager
async def open_page(server: Server, page: str) -> AsyncIterator[Visitor]:
    """A visitor of the wizard who has opened the example, at `page`, with a fifth fact begun."""
    async with Visitor(HOST, server.port) as visitor:
        await visitor.press(EXAMPLE)
        await visitor.press(f"{STEP}{page}")
        if page == "happened":
            await visitor.press(ONE_MORE_FACT)
        yield visitor


@contextmanager
def _serve_bare(visitor: Visitor) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / WIZARD.name
        script.write_text(write_bare_page(visitor.pieces), encoding="utf-8")
        (script.parent / ".streamlit").mkdir()
        shutil.copy(SETTINGS, script.parent / ".streamlit")
        with serve(script) as server:
            yield server


async def _compare(page: str, wizard: Server, visitor: Visitor, bare: Server) -> PageCost:
    """The medians of turns that alternate between the wizard and its bare page."""
    widgets = count_widgets(visitor.pieces)
    async with Visitor(HOST, bare.port) as other:
        if count_widgets(other.pieces) != widgets:
            raise RuntimeError(f"{page}: the bare page has other widgets")
        sides = ((bare, other), (wizard, visitor))
        spent: dict[Server, list[float]] = {bare: [], wizard: []}
        for _, who in sides:
            await _type(who, page, WARM)
        for _ in range(TURNS):
            for server, who in sides:
                before = server.seconds()
                await _type(who, page, CHANGES)
                spent[server].append((server.seconds() - before) / CHANGES * 1000)
    return PageCost(page, widgets, median(spent[bare]), median(spent[wizard]))


async def _rush(wizard: Server, bare: Server) -> list[Rush]:
    """Eight at once on the page of facts, for some seconds in turn."""
    async with AsyncExitStack() as stack:
        guests: dict[str, list[Visitor]] = {"bare page": [], "wizard": []}
        for _ in range(VISITORS):
            other = await stack.enter_async_context(Visitor(HOST, bare.port))
            guests["bare page"].append(other)
            visitor = await stack.enter_async_context(open_page(wizard, "happened"))
            guests["wizard"].append(visitor)
        taken: dict[str, list[float]] = {name: [] for name in guests}
        for _ in range(ROUNDS):
            for name, visitors in guests.items():
                until = time.perf_counter() + SECONDS
                found = await asyncio.gather(*(_keep_typing(each, until) for each in visitors))
                taken[name] += [each for times in found for each in times]
    return [_sum_up(name, times) for name, times in taken.items()]


async def _type(visitor: Visitor, page: str, times: int) -> None:
    """Change the page's field so many times, each time to something else."""
    field = _field_of(visitor, page)
    for _ in range(times):
        words = f"They did not come, and nobody called back ({time.monotonic_ns() % 10**6})"
        await visitor.change(field, words)


async def _keep_typing(visitor: Visitor, until: float) -> list[float]:
    """How long each change took, in milliseconds."""
    taken: list[float] = []
    while (start := time.perf_counter()) < until:
        await _type(visitor, "happened", 1)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def _sum_up(name: str, times: list[float]) -> Rush:
    return Rush(name, len(times) / (ROUNDS * SECONDS), median(times), quantiles(times, n=20)[-1])


def _field_of(visitor: Visitor, page: str) -> str:
    """The key of the field that is changed on `page`, with the id that it has here."""
    names = [visitor.pieces[place].name for place in sorted(visitor.pieces)]
    return fnmatch.filter(names, PAGES[page])[0]


def _wait_for(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with suppress(OSError):
            line = HTTPConnection(HOST, port, timeout=1)
            line.request("GET", "/_stcore/health")
            if line.getresponse().status == 200:
                return
        time.sleep(0.1)
    raise TimeoutError(f"no server on port {port}")
