"""How fast the kit is, as ratios within one run; the tables go into docs/performance.md.

    python -m benchmarks [letters] [languages] [reruns] [coach] [load]

These are ratios because machines are noisy: the repetitions of all candidates are interleaved,
so that whatever else the machine does meets all of them alike; processor time is counted, and
medians are compared.
"""

from __future__ import annotations

import asyncio
import gc
import re
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from benchmarks import coaching, load, reruns, rivals
from benchmarks.stopwatch import interleave
from complaint_kit import Case, export, read_case
from complaint_kit.pipeline import compose_document
from complaint_kit.render.pdf import render

ROOT = Path(__file__).parent.parent
PERFORMANCE = ROOT / "docs" / "performance.md"
CASES = ROOT / "tests" / "cases"
EXAMPLE = CASES / "missed-engineer-en.json"
OTHERS = ("late-sofa-sv", "invoice-ro", "washing-machine-ko", "credit-card-zh")
DAY = date(2026, 11, 21)
WARM, COLD = 41, 15
RENDER, EXPORT, START = (
    "`render(document)`",
    "`export(case, …)`",
    "`python -m complaint_kit export`",
)
TARGETS = {(RENDER, 1): 1.6, (EXPORT, 1): 2.0, (RENDER, 3): 1.8, (EXPORT, 3): 2.2, (START, 1): 3.5}


class Row(NamedTuple):
    """One candidate with a letter of so many pages: `ratio` to the floor of its group."""

    what: str
    pages: int
    ratio: float
    milliseconds: float


def main() -> None:
    asked = sys.argv[1:] or ["letters", "languages", "reruns", "coach"]
    if "letters" in asked:
        _write("table", _table_of(measure_letters(), measure_start()))
    if "languages" in asked:
        _write("languages", _languages_of(measure_languages()))
    if "reruns" in asked:
        _write("reruns", reruns.tabulate(*asyncio.run(reruns.measure())))
    if "coach" in asked:
        for name, table in coaching.tabulate():
            _write(name, table)
    if "load" in asked:
        _write("load", load.tabulate(*asyncio.run(load.measure())))


def _table_of(*groups: Iterable[Row]) -> str:
    return "\n".join(
        ["| what | pages | × floor | at most | CPU ms |", "|---|--:|--:|--:|--:|"]
        + [
            f"| {row.what} | {row.pages} | {row.ratio:.2f} "
            f"| {TARGETS.get((row.what, row.pages), '')} | {row.milliseconds:.1f} |"
            for group in groups
            for row in group
        ]
    )


def _languages_of(rows: Iterable[tuple[Row, int]]) -> str:
    """A letter of each language beside the English one, and how large the PDF is."""
    return "\n".join(
        ["| case | × the English letter | at most | kB |", "|---|--:|--:|--:|"]
        + [f"| {row.what} | {row.ratio:.2f} | 2 | {size / 1000:.0f} |" for row, size in rows]
    )


def _write(name: str, table: str) -> None:
    """Show `table`, and put it where the page about performance has a place of that name."""
    print(table, end="\n\n")
    text = PERFORMANCE.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->\n", "\n<!-- end -->"
    found = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    replaced, count = found.subn(lambda _: begin + table + end, text)
    if not count:
        sys.exit(f"{PERFORMANCE}: no place for the table")
    PERFORMANCE.write_text(replaced, encoding="utf-8")


def measure_letters() -> Iterable[Row]:
    """A letter of one page and one of three, drawn in several ways."""
    example = read_case(EXAMPLE.read_bytes())
    for case, pages in ((example, 1), (_longer(example), 3)):
        document = compose_document(case, "letter", DAY)
        placed = rivals.lines_of(document)
        if len(placed) != pages:
            sys.exit(f"a letter of {pages} pages was meant, not of {len(placed)}")
        candidates: dict[str, Callable[[], object]] = {
            "raw canvas, lines broken beforehand": partial(rivals.raw_canvas, document, placed),
            RENDER: partial(render, document),
            EXPORT: partial(export, case, "letter", "pdf", DAY),
            "Platypus, not tagged": partial(rivals.platypus, document),
        }
        if compiled := rivals.typst(document):
            candidates["typst, tagged"] = compiled
        yield from _compare(candidates, pages, WARM, time.process_time)


def measure_languages() -> Iterable[tuple[Row, int]]:
    """The sample case of each language as a letter, from the case to the PDF, warm."""
    cases = {path.stem: read_case(path.read_bytes()) for path in sorted(CASES.glob("*.json"))}
    exports = {
        name: partial(export, cases[name], "letter", "pdf", DAY) for name in (EXAMPLE.stem, *OTHERS)
    }
    rows = _compare(dict(exports), 1, WARM, time.process_time)
    return [(row, len(exports[row.what]())) for row in rows]


def measure_start() -> Iterable[Row]:
    """A cold export as a whole process, beside a bare import of ReportLab's canvas."""
    command = [sys.executable, "-m", "complaint_kit", "export", str(EXAMPLE)]
    command += ["--document", "letter", "--format", "pdf", "--date", DAY.isoformat()]
    bare = [sys.executable, "-c", "import reportlab.pdfgen.canvas"]
    candidates: dict[str, Callable[[], object]] = {
        "`import reportlab.pdfgen.canvas`": partial(_run, bare),
        START: partial(_run, command),
    }
    return _compare(candidates, 1, COLD, _children)


def _compare(
    candidates: dict[str, Callable[[], object]],
    pages: int,
    repetitions: int,
    clock: Callable[[], float],
) -> list[Row]:
    """The first candidate is the floor. One round to warm up is not counted."""
    for make in candidates.values():
        make()
    # What the other candidates have imported must not slow anyone's collector down.
    gc.collect()
    gc.freeze()
    medians = interleave(candidates, repetitions, clock)
    floor = next(iter(medians.values()))
    return [Row(name, pages, own / floor, own * 1000) for name, own in medians.items()]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _longer(case: Case) -> Case:
    return case.model_copy(update={"timeline": case.timeline * 9})


if __name__ == "__main__":
    main()
