"""How well the coach reads, and how fast: the sets of `tests/coach/`, and VADER beside it.

A set is sentences with the flags that a careful reader gives them. Counted is any flag against
none, each flag by itself, and how often a sentence that is fine is flagged.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.stopwatch import interleave
from complaint_kit.coach import FLAGS, Flag, coached, review
from complaint_kit.coach.rules import find_folder, find_rules, read_rules

FOLDER = Path(__file__).parent.parent / "tests" / "coach"
SETS = ("first", "second", "held_back")
ROUNDS = 9


class Count(NamedTuple):
    """How often something was said rightly, wrongly, and not said."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: object) -> Count:
        if not isinstance(other, Count):
            return NotImplemented
        return Count(*map(sum, zip(self, other, strict=True)))

    @property
    def precision(self) -> float:
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + self.missed, 1)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(2 * self.right + self.wrong + self.missed, 1)


class Score(NamedTuple):
    """How the coach reads one set."""

    any_flag: Count
    fine: int
    """Sentences that are fine."""
    flags: Mapping[Flag, Count]

    @property
    def false_alarms(self) -> float:
        """The share of sentences that are fine and were flagged."""
        return self.any_flag.wrong / max(self.fine, 1)

    @property
    def macro(self) -> float:
        """The mean of the nine flags' F1."""
        return sum(count.f1 for count in self.flags.values()) / len(self.flags)


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def sentences(name: str, language: str) -> list[dict[str, Any]]:
    """The set `name` in `language`: objects with `text` and `flags`."""
    return read_lines(FOLDER / name / f"{language}.jsonl")


def score(rows: Iterable[dict[str, Any]], language: str) -> Score:
    """How the coach reads `rows`."""
    whole, fine = Count(), 0
    flags = dict.fromkeys(FLAGS, Count())
    for row in rows:
        meant = set(row["flags"]) - {"ok"}
        said = {finding.flag for finding in review(row["text"], language)}
        fine += not meant
        whole += _compare(bool(meant), bool(said))
        for flag in FLAGS:
            flags[flag] += _compare(flag in meant, flag in said)
    return Score(whole, fine, flags)


def add(scores: Iterable[Score]) -> Score:
    """Several languages as one set."""
    whole, fine = Count(), 0
    flags = dict.fromkeys(FLAGS, Count())
    for one in scores:
        whole, fine = whole + one.any_flag, fine + one.fine
        for flag in FLAGS:
            flags[flag] += one.flags[flag]
    return Score(whole, fine, flags)


def tabulate_sets() -> str:
    """Each set in each language, and all languages together; then each flag."""
    lines = [
        "| set | language | F1 | false alarms | macro F1 | sentences |",
        "|---|---|--:|--:|--:|--:|",
    ]
    together: dict[str, Score] = {}
    for name in SETS:
        scores = {tag: score(sentences(name, tag), tag) for tag in coached()}
        together[name] = scores["all"] = add(scores.values())
        for tag, one in scores.items():
            total = one.fine + one.any_flag.right + one.any_flag.missed
            lines.append(
                f"| {name} | {tag} | {one.any_flag.f1:.3f} | {one.false_alarms:.3f} "
                f"| {one.macro:.2f} | {total} |"
            )
    lines += ["", f"| flag | {' | '.join(f'{name}: precision | recall' for name in SETS)} |"]
    lines.append("|---|" + "--:|--:|" * len(SETS))
    for flag in FLAGS:
        counts = [together[name].flags[flag] for name in SETS]
        cells = " | ".join(f"{count.precision:.2f} | {count.recall:.2f}" for count in counts)
        lines.append(f"| {flag} | {cells} |")
    return "\n".join(lines)


def tabulate_speed() -> str:
    """Reading the narratives beside VADER in one run; then reading each language's rules."""
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    texts = [row["text"] for row in read_lines(FOLDER / "narratives-en.jsonl")]
    vader = SentimentIntensityAnalyzer().polarity_scores
    readers = {
        "VADER": partial(_read_all, vader, texts),
        "`review`": partial(_read_all, partial(review, language="en"), texts),
    }
    for read in readers.values():
        read()
    times = interleave(readers, ROUNDS, time.process_time)
    floor = times["VADER"]
    size = sum(map(len, texts)) / 1e6
    lines = ["| 300 narratives | × VADER | million characters a second |", "|---|--:|--:|"]
    lines += [f"| {name} | {floor / own:.1f} | {size / own:.2f} |" for name, own in times.items()]
    lines += ["", "| rules | files | patterns | read in, ms |", "|---|--:|--:|--:|"]
    loads = {tag: partial(_load, tag) for tag in coached()}
    for tag, took in interleave(loads, ROUNDS, time.process_time).items():
        rules = find_rules(tag).rules
        written = sum(len(rule.written) for rule in rules)
        lines.append(f"| {tag} | {len(rules)} | {written} | {took * 1000:.0f} |")
    return "\n".join(lines)


def _compare(meant: bool, said: bool) -> Count:
    return Count(meant and said, said and not meant, meant and not said)


def _read_all(read: Callable[[str], object], texts: Iterable[str]) -> None:
    for text in texts:
        read(text)


def _load(tag: str) -> None:
    """Read the rules of a language, whose files the disk has at hand by then."""
    read_rules.cache_clear()
    read_rules(find_folder(tag))


def tabulate() -> Iterator[tuple[str, str]]:
    """The tables and the places for them."""
    yield "coach", tabulate_sets()
    yield "coach-speed", tabulate_speed()
