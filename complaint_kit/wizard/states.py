"""Where each step stands, in a few words: what is there, and what would help."""

from __future__ import annotations

from collections.abc import Iterable

from complaint_kit.case import asks_for, says
from complaint_kit.checks import COVERAGE, cover
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.opening import is_example

_ROOM = 21
"""Letters that stand on one line of the list, behind the word that one is here."""


def state_of(desk: Desk, step: str) -> str:
    """The state of the step `step` as Markdown; empty where nothing was said yet."""
    count = sum(
        note.finding.kind == "advice" and desk.homes.get(note.key.split(".")[0]) == step
        for note in desk.notes
    )
    tips = f" · {desk.say('state-tips', count=count)}" if count else ""
    words = _words_for(desk, step, _ROOM - len(tips))
    return words and f"{words}{tips}"


def _words_for(desk: Desk, step: str, room: int) -> str:
    case = desk.case
    words = ""
    match step:
        case "chosen":
            words = _count(desk, step, (bool(item.text.strip()) for item in case.appreciations))
        case "who":
            numbers = (bool(item.value.strip()) for item in case.company.references)
            words = _count(desk, step, numbers) or _begin(
                case.company.name or case.customer.name, room
            )
        case "happened":
            words = _count(desk, step, map(says, case.timeline)) or _begin(case.summary, room)
        case "feel":
            felt = next((s.feeling for s in case.i_statements if s.feeling.strip()), "")
            words = _begin(felt or case.impact, room)
        case "remedy":
            words = _count(desk, step, map(asks_for, case.remedy.sought))
        case "check" if desk.said:
            covered = sum(cover(case).values())
            words = desk.say("state-check", done=covered, all=len(COVERAGE))
        case "start" if is_example(desk):
            words = desk.say("state-start")
        case "vent":
            words = desk.say("state-vent")
    return words


def _count(desk: Desk, step: str, there: Iterable[bool]) -> str:
    number = sum(there)
    return desk.say(f"state-{step}", count=number) if number else ""


def _begin(text: str, room: int) -> str:
    words = shorten(text, room - len(" …"))
    return literal(words[:1].upper() + words[1:])
