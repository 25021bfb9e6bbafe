"""What is missing of the nine things, and where one begins to fill it."""

from __future__ import annotations

from functools import partial

from complaint_kit.sentences import sentence
from complaint_kit.wizard.answers import entries, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.remedy import USUAL_DAYS, offer_days
from complaint_kit.wizard.rows import Row
from complaint_kit.wizard.way_to import go_to_answer

ADVICE = {
    "contact": "customer.contact.missing",
    "references": "company.references.missing",
    "what_is_asked": "remedy.sought.missing",
    "reply_by": "remedy.respond_by.missing",
}
"""The advice that says the same as a gap; it is not said twice."""


def gap_row(desk: Desk, name: str) -> Row:
    """What would fill the gap `name` of the nine, and the way to do it."""
    advice = next((n for n in desk.notes if n.finding.code == ADVICE.get(name)), None)
    named = ".named" if name == "addressee" and desk.case.company.name.strip() else ""
    words = sentence(advice.finding, desk.speak) if advice else desk.say(f"gap-{name}{named}")
    label = desk.say(f"gap-{name}.go", days=USUAL_DAYS)
    go = partial(_offer_days, desk) if name == "reply_by" else partial(_fill_gap, desk, name)
    return Row(name, literal(words), [(label, go)])


def _offer_days(desk: Desk) -> None:
    offer_days(desk.today)
    ask_for_focus("ck_readiness")


def _fill_gap(desk: Desk, name: str) -> None:
    go_to_answer(desk, _place_of(desk, name))


def _place_of(desk: Desk, gap: str) -> str:
    """The answer to begin with, where several are behind one gap."""
    case, fact = desk.case, next(entries("timeline"), None)
    places = {
        "contact": "customer.email" if case.customer.name.strip() else "customer.name",
        "addressee": "company.department" if case.company.name.strip() else "company.name",
        "references": "company.references",
        "effect": "impact",
        "what_is_asked": "remedy.sought",
        "steps_taken": f"{fact}.spoke_to" if fact else "timeline",
    }
    return places.get(gap) or _first_gap_in_facts()


def _first_gap_in_facts() -> str:
    boxes = [f"{fact}.{field}" for fact in entries("timeline") for field in ("what", "date")]
    return next((box for box in boxes if not get_answer(box)), "timeline")
