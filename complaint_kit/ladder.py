"""Where a complaint stands, and which step comes next.

All of it follows from the log and the dates of the case; no step is counted anywhere else. A letter
that was sent is in the log by the name of its document, a talk by any other word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal, TypeAlias

from complaint_kit.case import Case, Contact, says
from complaint_kit.chronology import tell_in_order
from complaint_kit.redress import Body, company_has_until, find_bodies

Rung: TypeAlias = Literal["complaint", "reminder", "escalation", "last-letter", "outside-body"]
Step: TypeAlias = Literal[Rung, "confirmation"]
"""What a document is for; a confirmation of what was said is no rung of its own."""

RUNGS: tuple[Rung, ...] = ("complaint", "reminder", "escalation", "last-letter", "outside-body")

_BY_TALKING = RUNGS.index("reminder") + 1
"""As far as asking again by telephone leads: whoever is above is reached in writing."""
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a case stands."""

    reached: int = 0
    """How many rungs were climbed; 0 if nobody has been asked for anything yet."""
    complained: date | None = None
    """The day of the first contact, from which a company's time is counted."""
    due: date | None = None
    """The day until which an answer, or what was promised, is awaited."""
    promised: int | None = None
    """The contact in which they promised it; None if `due` is the day the customer has named."""
    unconfirmed: int | None = None
    """The talk with a promise in it that has not been put in writing since."""
    on: date | None = None
    """The first day of the next rung; None if it need not wait, or nobody knows how long."""

    @property
    def next(self) -> Rung | None:
        """The next rung; None on top of the ladder."""
        return RUNGS[self.reached] if self.reached < len(RUNGS) else None

    def waits(self, today: date) -> bool:
        """Whether there is nothing to be done yet but wait."""
        return self.on is not None and today < self.on


def find_standing(case: Case, today: date, steps: Mapping[str, Step]) -> Standing:
    """Where `case` stands on `today`.

    `steps` has for the short name of each document, in small letters, what it is for. A contact on
    a day to come has not been; one without a day counts where it was told.
    """
    reached, due, complained = 0, None, None
    promised: int | None = None
    unconfirmed: int | None = None
    last: date | None = None
    for number, contact in _told(case, today):
        step = steps.get(contact.channel.strip().casefold())
        late = due is not None and contact.date is not None and contact.date > due
        if step is None:
            if late or not reached:
                reached = max(reached, min(reached + 1, _BY_TALKING))
        elif step != "confirmation":
            reached = max(reached, RUNGS.index(step) + 1)
        if late or step in RUNGS:
            due, promised = None, None
        if step is not None:
            unconfirmed = None
        elif contact.promised.strip() or contact.promised_by:
            unconfirmed = number
        if contact.promised_by:
            due, promised = contact.promised_by, number
        complained = complained or contact.date
        last = contact.date or last
    named = case.remedy.respond_by
    if reached and due is None and named and (last is None or named >= last):
        due = named
    return Standing(
        reached, complained, due, promised, unconfirmed, _first_day(case, reached, due, complained)
    )


def find_bodies_for(case: Case, complained: date | None) -> list[tuple[Body, date | None]]:
    """The bodies outside the company, each with the day until which the company has time."""
    bodies = find_bodies(case.country, case.company.sector)
    return [
        (body, company_has_until(body, complained, case.country) if complained else None)
        for body in bodies
    ]


def _first_day(case: Case, reached: int, due: date | None, complained: date | None) -> date | None:
    days = [due] if due else []
    if reached == RUNGS.index("outside-body"):
        until = [day for _, day in find_bodies_for(case, complained) if day]
        days += [min(until)] if until else []
    return max(days) + _A_DAY if days else None


def _told(case: Case, today: date) -> Iterator[tuple[int, Contact]]:
    for number, contact in tell_in_order(enumerate(case.contacts), _when):
        if says(contact) and (contact.date is None or contact.date <= today):
            yield number, contact


def _when(numbered: tuple[int, Contact]) -> tuple[date, time] | None:
    contact = numbered[1]
    return (contact.date, contact.time or time.min) if contact.date else None
