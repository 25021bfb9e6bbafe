"""Many visits at once: how long a change takes then, and whether memory comes back.

The wizard runs as `make run` starts it, beside a bare page of twelve fields with the same settings.
First more and more visits stay open, each with a change every five seconds. Then, on servers that
start anew, an hour's worth of visits comes, changes a few fields and leaves. One process drives it
all; how busy that was stands beside the figures, and so does what else the machine did. Linux only.
One file, because the clock, the guests and the tables share the same few figures.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from fnmatch import fnmatchcase
from math import nan
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from websockets.exceptions import WebSocketException

from benchmarks.reruns import HOST, PAGES, ROOT, SETTINGS, Server, open_page
from benchmarks.visitor import PATIENCE, Visitor

KIT, BARE = "wizard", "bare page"
BARE_PAGE = """import streamlit as st

for number in range(12):
    st.text_input(f"Answer {number}", key=f"answer.{number}")
"""
COMMANDS = {KIT: ["complaint_kit.server"], BARE: ["streamlit", "run", "streamlit_app.py"]}

PAUSE = 5.0
"""Seconds between two changes of a visit."""
GRACE = 5
"""Seconds for which the server waits for someone whose line broke."""
QUIET = GRACE + 9.0
"""Seconds after which the server has let go of everyone who left, and has tidied up."""
DOORS = 4
"""How many come in at the same time."""
CHANGES = 5
LONGEST = 570.0
"""Seconds for all of it; the hour gets what the levels leave."""
TROUBLE = (OSError, RuntimeError, LookupError, WebSocketException)


class Plan(NamedTuple):
    """How much is asked for, and for how many seconds at most; 1 ≤ each of `levels`, rising."""

    levels: Sequence[int] = (25, 50, 100, 200)
    lasting: float = 15.0
    a_visit: float = 0.6
    """Seconds allowed for each visit that opens; who is not in by then stays away."""
    warm: int = 25
    quarter: int = 100
    """Visits in a quarter of the hour."""
    quarter_seconds: float = 50.0


class Side(NamedTuple):
    """One of the two servers."""

    name: str
    server: Server

    def megabytes(self) -> float:
        """The memory that the server's process has of the machine's."""
        pages = int(Path(f"/proc/{self.server.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


class Guest(NamedTuple):
    """A visit, and the field that it changes."""

    visitor: Visitor
    field: str


class Level(NamedTuple):
    """So many visits open at once. Times in ms; processor time in cores; `troubles` by kind."""

    side: str
    open: int
    rate: float
    usual: float
    slow: float
    troubles: Counter[str]
    server: float
    driver: float
    late: float
    others: float
    megabytes: float


class Mark(NamedTuple):
    """The memory of both servers when so many visits had come and left, and errors until then."""

    visits: Counter[str]
    troubles: Counter[str]
    megabytes: dict[str, float]


async def measure(plan: Plan | None = None) -> tuple[list[Level], dict[str, float], list[Mark]]:
    """The levels, the memory of both servers after everyone has left them, the hour's marks."""
    plan = plan or Plan()
    end = time.monotonic() + LONGEST
    async with _both() as sides:
        levels = await _climb(sides, plan)
        await asyncio.sleep(QUIET)
        left = {side.name: side.megabytes() for side in sides}
    async with _both() as sides:
        return levels, left, await _pass_an_hour(sides, plan, end)


def tabulate(levels: Sequence[Level], left: dict[str, float], marks: Sequence[Mark]) -> str:
    """Both tables in Markdown."""
    return "\n".join([*_level_lines(levels, left), "", *_mark_lines(marks)])


def _level_lines(levels: Sequence[Level], left: dict[str, float]) -> Iterator[str]:
    yield (
        "| server | open | changes a second | median ms | 95th of 100, ms | errors | MB "
        "| CPU: server | driver | others | driver late, ms |"
    )
    yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
    for it in levels:
        yield (
            f"| {it.side} | {it.open} | {it.rate:.1f} | {it.usual:.0f} | {it.slow:.0f} "
            f"| {_say_troubles(it.troubles)} | {it.megabytes:.0f} | {it.server:.0%} "
            f"| {it.driver:.0%} | {it.others:.0%} | {it.late:.0f} |"
        )
    for name, megabytes in left.items():
        yield f"| {name} | all left | | | | | {megabytes:.0f} | | | | |"


def _mark_lines(marks: Sequence[Mark]) -> Iterator[str]:
    yield f"| visits come and gone | {KIT}, MB | × start | {BARE}, MB | × start | errors |"
    yield "|--:|--:|--:|--:|--:|--:|"
    start = marks[1].megabytes
    for mark in marks:
        visits = " / ".join(dict.fromkeys(str(mark.visits[name]) for name in (KIT, BARE)))
        cells = (
            f"{mark.megabytes[name]:.1f} | {mark.megabytes[name] / start[name]:.2f}"
            for name in (KIT, BARE)
        )
        yield f"| {visits} | {' | '.join(cells)} | {_say_troubles(mark.troubles)} |"


def _say_troubles(troubles: Counter[str]) -> str:
    named = ", ".join(f"{count} {kind}" for kind, count in sorted(troubles.items()))
    return named or "0"


async def _climb(sides: Sequence[Side], plan: Plan) -> list[Level]:
    """Each level on one server and then on the other, while all visits stay open on both."""
    levels = []
    async with AsyncExitStack() as stack:
        guests: dict[str, list[Guest]] = {side.name: [] for side in sides}
        for count in plan.levels:
            for side in sides:
                present = guests[side.name]
                seconds = plan.a_visit * (count - len(present))
                troubles = await _let_in(side, present, count, seconds, stack)
                levels.append(await _drive(side, present, plan.lasting, troubles))
    return levels


async def _let_in(
    side: Side, present: list[Guest], count: int, seconds: float, stack: AsyncExitStack
) -> Counter[str]:
    """Until `count` are `present`, or the time for it is over; the errors that were met."""
    troubles = Counter[str]()
    numbers = iter(range(len(present), count))
    until = time.monotonic() + seconds

    async def hold_a_door() -> None:
        for number in numbers:
            if time.monotonic() > until:
                return
            try:
                present.append(await stack.enter_async_context(_visit(side, number)))
            except TROUBLE as error:
                troubles[type(error).__name__] += 1

    await asyncio.gather(*(hold_a_door() for _ in range(DOORS)))
    return troubles


async def _drive(side: Side, present: list[Guest], seconds: float, troubles: Counter[str]) -> Level:
    """Everyone changes a field every `PAUSE` seconds, spread out; who meets an error rests.

    The time of a change runs from when it was due, so that a driver that is late shows.
    """
    taken: list[float] = []
    late: list[float] = []
    begin = time.perf_counter()

    async def keep_changing(guest: Guest, due: float) -> None:
        while due < begin + seconds:
            await asyncio.sleep(max(due - time.perf_counter(), 0))
            late.append(time.perf_counter() - due)
            try:
                await _change(guest)
            except TROUBLE as error:
                troubles[type(error).__name__] += 1
                present.remove(guest)
                return
            now = time.perf_counter()
            taken.append(now - due)
            # Who had to wait longer than the pause changes nothing meanwhile.
            due = max(due + PAUSE, now)

    before = side.server.seconds(), time.process_time(), _busy()
    apart = PAUSE / max(len(present), 1)
    open_now = len(present)
    await asyncio.gather(
        *(keep_changing(guest, begin + apart * n) for n, guest in enumerate(tuple(present)))
    )
    passed = time.perf_counter() - begin
    after = side.server.seconds(), time.process_time(), _busy()
    server, driver, busy = ((b - a) / passed for a, b in zip(before, after, strict=True))
    return Level(
        side=side.name,
        open=open_now,
        rate=len(taken) / passed,
        usual=median(taken or [nan]) * 1000,
        slow=_slowest(taken) * 1000,
        troubles=troubles,
        server=server,
        driver=driver,
        late=_slowest(late) * 1000,
        others=max(busy - server - driver, 0),
        megabytes=side.megabytes(),
    )


async def _pass_an_hour(sides: Sequence[Side], plan: Plan, end: float) -> list[Mark]:
    """Before anyone came, after a few to warm up, and after each quarter; each time all left."""
    visits, troubles = Counter[str](), Counter[str]()
    marks = [_mark(sides, visits, troubles)]
    counts = (plan.warm, *[plan.quarter] * 4)
    for done, count in enumerate(counts):
        now = time.monotonic()
        share = (end - now) / (len(counts) - done) - QUIET
        until = now + min(plan.quarter_seconds, share)
        await asyncio.gather(
            *(_come_and_go(side, count, until, visits, troubles) for side in sides)
        )
        await asyncio.sleep(QUIET)
        marks.append(_mark(sides, visits, troubles))
    return marks


def _mark(sides: Sequence[Side], visits: Counter[str], troubles: Counter[str]) -> Mark:
    return Mark(visits.copy(), troubles.copy(), {side.name: side.megabytes() for side in sides})


async def _come_and_go(
    side: Side, count: int, until: float, visits: Counter[str], troubles: Counter[str]
) -> None:
    """`count` visits, a few at the same time, none that begins after `until`."""
    numbers = iter(range(count))

    async def hold_a_door() -> None:
        for number in numbers:
            if time.monotonic() > until:
                return
            try:
                async with _visit(side, number) as guest:
                    for _ in range(CHANGES):
                        await _change(guest)
            except TROUBLE as error:
                troubles[type(error).__name__] += 1
            else:
                visits[side.name] += 1

    await asyncio.gather(*(hold_a_door() for _ in range(DOORS)))


@asynccontextmanager
async def _visit(side: Side, number: int) -> AsyncIterator[Guest]:
    """The wizard's visitors open the example and go to one page or another in turn."""
    if side.name == BARE:
        async with Visitor(HOST, side.server.port) as visitor:
            yield Guest(visitor, f"answer.{number % 12}")
    else:
        page = list(PAGES)[number % len(PAGES)]
        async with open_page(side.server, page) as visitor:
            names = [piece.name for piece in visitor.pieces.values()]
            field = next((name for name in names if fnmatchcase(name, PAGES[page])), PAGES[page])
            yield Guest(visitor, field)


async def _change(guest: Guest) -> None:
    words = f"They did not come, and nobody called back ({time.monotonic_ns() % 10**6})"
    await guest.visitor.change(guest.field, words)


@asynccontextmanager
async def _both() -> AsyncIterator[tuple[Side, Side]]:
    """The wizard and the bare page, on servers that have seen nobody."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "streamlit_app.py").write_text(BARE_PAGE, encoding="utf-8")
        (folder / ".streamlit").mkdir()
        shutil.copy(SETTINGS, folder / ".streamlit")
        with _serve(KIT, ROOT) as kit, _serve(BARE, folder) as bare:
            for side in (kit, bare):
                await _wait_for(side.server.port)
            yield kit, bare


@contextmanager
def _serve(name: str, folder: Path) -> Iterator[Side]:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", *COMMANDS[name], "--server.headless=true"]
    command += [f"--server.address={HOST}", f"--server.port={port}"]
    command += [f"--server.disconnectedSessionTTL={GRACE}", "--server.fileWatcherType=none"]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield Side(name, Server(port, process.pid))
    finally:
        process.terminate()
        process.wait()


async def _wait_for(port: int) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            with suppress(OSError):
                _, line = await asyncio.open_connection(HOST, port)
                line.close()
                return
            await asyncio.sleep(0.1)


def _busy() -> float:
    """Seconds that all processors together have worked since the machine started."""
    # user, nice, system, idle, iowait, irq, softirq
    counted = [int(each) for each in Path("/proc/stat").read_text().split("\n")[0].split()[1:8]]
    return (sum(counted) - counted[3] - counted[4]) / os.sysconf("SC_CLK_TCK")


def _slowest(seconds: Sequence[float]) -> float:
    """What 95 of 100 stay below; not a number where there are too few."""
    return quantiles(seconds, n=20)[-1] if len(seconds) > 1 else nan
