"""What was said on each page, in a line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal

from complaint_kit.case import Amount, OnBehalfOf, asks_for, says
from complaint_kit.forms import Forms
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.literal import shorten

_LONG = 90
BETWEEN = " · "


def in_short(desk: Desk, step: str) -> str:
    """The answers of the page `step` in a line of plain text; empty if nothing was said."""
    parts = {
        "chosen": _chosen,
        "who": _who,
        "happened": _happened,
        "feel": _feel,
        "remedy": _remedy,
    }[step](desk)
    return BETWEEN.join(filter(None, parts))


def money(desk: Desk, amount: Decimal | None, currency: str) -> str:
    """A sum as the documents write it."""
    return _forms(desk).money("", amount, currency).text


def _chosen(desk: Desk) -> Iterator[str]:
    said = [item.text.strip() for item in desk.case.appreciations if item.text.strip()]
    lead = next((item.text for item in desk.case.appreciations if item.lead_in), "").strip()
    first = shorten(lead or next(iter(said), ""), _LONG)
    more = len(said) - 1
    yield desk.say("row-more", text=first, count=more) if more > 0 else first
    if desk.case.opening != "appreciation":
        yield desk.say(f"row-opening-{desk.case.opening}")


def _who(desk: Desk) -> Iterator[str]:
    company, other = desk.case.company, desk.case.on_behalf_of or OnBehalfOf()
    names = [text.strip() for text in (company.name, company.department) if text.strip()]
    yield shorten(desk.list_of(names), _LONG)
    numbers = sum(bool(reference.value.strip()) for reference in company.references)
    yield _count(desk, "row-references", numbers)
    if other.name.strip():
        yield desk.say("row-for", name=shorten(other.name, _LONG))


def _happened(desk: Desk) -> Iterator[str]:
    case = desk.case
    facts = [fact for fact in case.timeline if says(fact)]
    days = [fact.date for fact in facts if fact.date]
    period = _whole(_forms(desk).period("", min(days), max(days)).text) if days else ""
    yield desk.list_of([_count(desk, "row-facts", len(facts)), period])
    kinds = desk.speak.data["cost_kinds"]
    for kind, name in kinds.items():
        costs = _totals(desk, [f.cost for f in facts if f.cost and f.cost.kind == kind])
        yield f"{name}{desk.speak.marks.space}{costs}" if costs else ""
    yield _count(desk, "row-evidence", sum(map(says, case.evidence)))
    yield _count(desk, "row-contacts", sum(map(says, case.contacts)))
    if not facts:
        yield shorten(case.summary, _LONG)


def _feel(desk: Desk) -> Iterator[str]:
    feelings = [s.feeling.strip() for s in desk.case.i_statements if s.feeling.strip()]
    named = shorten(desk.list_of(feelings), _LONG)
    impact = desk.say("row-impact") if desk.case.impact.strip() else ""
    line = BETWEEN.join(filter(None, [named, impact]))
    yield line[:1].upper() + line[1:]


def _remedy(desk: Desk) -> Iterator[str]:
    remedy = desk.case.remedy
    asked = [item for item in remedy.sought if asks_for(item)]
    amounts = _totals(desk, [item.amount for item in asked])
    yield desk.list_of([_count(desk, "row-requests", len(asked)), amounts])
    offers = [item for item in remedy.acceptable if asks_for(item)]
    if remedy.respond_by:
        yield desk.say("row-by", day=_whole(desk.day(remedy.respond_by.isoformat())))
    elif asked:
        yield desk.say("row-no-date")
    written = sum(item.in_letter for item in offers)
    yield _count(desk, "row-call-only", len(offers) - written)
    yield _count(desk, "row-in-letter", written)
    yield desk.say("row-least") if remedy.minimum.strip() else ""


def _count(desk: Desk, message: str, count: int) -> str:
    return desk.say(message, count=count).replace(f"{count} ", f"{count}\u00a0") if count else ""


def _whole(text: str) -> str:
    """`text` on one line."""
    return text.replace(" ", "\u00a0")


def _totals(desk: Desk, amounts: Iterable[Amount | None]) -> str:
    totals: defaultdict[str, Decimal] = defaultdict(Decimal)
    for amount in amounts:
        if amount and amount.amount is not None:
            totals[amount.currency] += amount.amount
    return " + ".join(money(desk, total, currency) for currency, total in totals.items())


def _forms(desk: Desk) -> Forms:
    return Forms(desk.write, desk.case.country)
