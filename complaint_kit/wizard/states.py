"""Where each step stands, in a few words: what is there, and what would help."""

from __future__ import annotations

from collections.abc import Iterable

from complaint_kit.case import asks_for, says
from complaint_kit.checks import COVERAGE, cover
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.literal import literal, shorten

_SHORT = 24


def state_of(desk: Desk, step: str) -> str:
    """The state of the step `step` as Markdown; empty where nothing was said yet."""
    words = _words_for(desk, step)
    if not words:
        return ""
    tips = sum(
        note.finding.kind == "advice" and desk.homes.get(note.key.split(".")[0]) == step
        for note in desk.notes
    )
    return f"{words} · {desk.say('state-tips', count=tips)}" if tips else words


def _words_for(desk: Desk, step: str) -> str:
    case = desk.case
    words = ""
    match step:
        case "chosen":
            words = _count(desk, step, (bool(item.text.strip()) for item in case.appreciations))
        case "who":
            numbers = (bool(item.value.strip()) for item in case.company.references)
            words = _count(desk, step, numbers) or _begin(case.company.name or case.customer.name)
        case "happened":
            words = _count(desk, step, map(says, case.timeline)) or _begin(case.summary)
        case "feel":
            felt = next((s.feeling for s in case.i_statements if s.feeling.strip()), "")
            words = _begin(felt or case.impact)
        case "remedy":
            words = _count(desk, step, map(asks_for, case.remedy.sought))
        case "check" if desk.said:
            covered = sum(cover(case).values())
            words = desk.say("state-check", done=covered, all=len(COVERAGE))
        case "vent":
            words = desk.say("state-vent")
    return words


def _count(desk: Desk, step: str, there: Iterable[bool]) -> str:
    number = sum(there)
    return desk.say(f"state-{step}", count=number) if number else ""


def _begin(text: str) -> str:
    words = shorten(text, _SHORT)
    return literal(words[:1].upper() + words[1:])
