"""Is the case ready, does it agree with itself, and does it hold what must not leave the house.

Everything here is advice or a hold: nothing blocks. What an answer can't hold at all is a
problem, found where the case is read.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import TypeGuard

from complaint_kit.case import Amount, Case, Sought, asks_for, says, texts
from complaint_kit.finding import Finding
from complaint_kit.secrecy import SecretWords, find_card_numbers, find_secrets

COVERAGE = (
    "contact",
    "date",
    "addressee",
    "references",
    "facts_in_order",
    "effect",
    "steps_taken",
    "what_is_asked",
    "reply_by",
)
"""What official guides ask of a complaint; `templates/coverage.yaml` has the sources of each."""


def check(case: Case, today: date, secret_words: Sequence[SecretWords] = ()) -> list[Finding]:
    """Advice and holds for a case as it stands on `today`, in the order of the wizard's steps."""
    return [
        *_advise_on_contact(case),
        *_advise_on_timeline(case, today),
        *_advise_on_contacts(case, today),
        *_advise_on_remedy(case, today),
        *find_holds(case, secret_words),
    ]


def find_holds(case: Case, secret_words: Sequence[SecretWords]) -> Iterator[Finding]:
    """Card numbers and secrets in any text, with the stretch of the text that holds each."""
    for place, text in texts(case):
        for start, end in find_card_numbers(text):
            yield Finding("hold", "card_number", place, {"start": start, "end": end})
        for start, end in find_secrets(text, secret_words):
            yield Finding("hold", "secret", place, {"start": start, "end": end})
    for index, reference in enumerate(case.company.references):
        # What is asked for in two boxes is one thing to whoever reads it.
        before = f"{reference.label}: "
        for start, end in find_secrets(before + reference.value, secret_words):
            if start >= len(before):
                span = {"start": start - len(before), "end": end - len(before)}
                yield Finding("hold", "secret", f"company.references.{index}.value", span)


def cover(case: Case) -> dict[str, bool]:
    """Which of the nine things in `COVERAGE` the case has. The date is the kit's to give."""
    customer, company, facts = case.customer, case.company, case.timeline
    reach = _said(company.department, company.contact_name, company.address, company.email)
    reasons = [statement.because for statement in case.i_statements]
    steps = [text for fact in facts for text in (fact.spoke_to, fact.promised)]
    return {
        "contact": _said(customer.name) and _can_be_reached(case),
        "date": True,
        "addressee": _said(company.name) and reach,
        "references": _said(*(reference.value for reference in company.references)),
        "facts_in_order": bool(facts) and all(_said(f.what) and f.date for f in facts),
        "effect": _said(case.impact, *reasons) or any(_given(fact.cost) for fact in facts),
        "steps_taken": _said(*steps) or any(map(says, case.contacts)),
        "what_is_asked": any(map(asks_for, case.remedy.sought)),
        "reply_by": case.remedy.respond_by is not None,
    }


def _advise_on_contact(case: Case) -> Iterator[Finding]:
    customer = case.customer
    if not _can_be_reached(case):
        yield Finding("advice", "customer.contact.missing", "customer.email")
    elif customer.reply_by not in ("", "any"):
        field = "address" if customer.reply_by == "post" else customer.reply_by
        if not _said(getattr(customer, field)):
            yield Finding("advice", "customer.reply_by.not_given", f"customer.{field}")
    if not _said(*(reference.value for reference in case.company.references)):
        yield Finding("advice", "company.references.missing", "company.references")


def _advise_on_timeline(case: Case, today: date) -> Iterator[Finding]:
    listed = {item.id for item in case.evidence}
    for index, fact in enumerate(case.timeline):
        place = f"timeline.{index}"
        if fact.date is None:
            promised = _said(fact.promised)
            code = "timeline.promised.no_date" if promised else "timeline.date.missing"
            yield Finding("advice", code, f"{place}.date")
        elif fact.date > today:
            yield Finding("advice", "timeline.date.in_future", f"{place}.date")
        if _said(fact.promised) and not _said(fact.spoke_to):
            yield Finding("advice", "timeline.promised.no_name", f"{place}.spoke_to")
        if _given(fact.cost) and not fact.cost.currency:
            yield Finding("advice", "amount.no_currency", f"{place}.cost.currency")
        for number, used in enumerate(fact.evidence):
            if used and used not in listed:
                at = f"{place}.evidence.{number}"
                yield Finding("advice", "timeline.evidence.not_listed", at, {"id": used})


def _advise_on_contacts(case: Case, today: date) -> Iterator[Finding]:
    for index, contact in enumerate(case.contacts):
        place = f"contacts.{index}"
        if contact.date and contact.date > today:
            yield Finding("advice", "contacts.date.in_future", f"{place}.date")
        if _said(contact.promised) and not _said(contact.person):
            yield Finding("advice", "contacts.promised.no_name", f"{place}.person")
        if _said(contact.promised) and contact.promised_by is None:
            yield Finding("advice", "contacts.promised.no_date", f"{place}.promised_by")


def _advise_on_remedy(case: Case, today: date) -> Iterator[Finding]:
    remedy = case.remedy
    if not any(map(asks_for, remedy.sought)):
        yield Finding("advice", "remedy.sought.missing", "remedy.sought")
    explained = _explained_amounts(case)
    for name, items in (("sought", remedy.sought), ("acceptable", remedy.acceptable)):
        for index, item in enumerate(items):
            if _given(item.amount) and not item.amount.currency:
                place = f"remedy.{name}.{index}.amount.currency"
                yield Finding("advice", "amount.no_currency", place)
    for index, item in enumerate(remedy.sought):
        if _given(item.amount) and item.amount.currency and _key(item) not in explained:
            place = f"remedy.sought.{index}.amount"
            yield Finding("advice", "remedy.sought.amount.unexplained", place)
    place = "remedy.respond_by"
    last_fact = max((f.date for f in case.timeline if f.date), default=None)
    if remedy.respond_by is None:
        yield Finding("advice", "remedy.respond_by.missing", place)
    elif remedy.respond_by < today:
        yield Finding("advice", "remedy.respond_by.in_past", place)
    elif last_fact and remedy.respond_by < last_fact:
        yield Finding("advice", "remedy.respond_by.before_last_fact", place)


def _explained_amounts(case: Case) -> set[tuple[str, Decimal]]:
    """Each cost, each kind's total and the total of all, by currency."""
    explained: set[tuple[str, Decimal]] = set()
    totals: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for fact in case.timeline:
        if fact.cost and fact.cost.amount is not None:
            currency, amount = fact.cost.currency, fact.cost.amount
            explained.add((currency, amount))
            totals[currency, fact.cost.kind] += amount
            totals[currency, ""] += amount
    return explained | {(currency, total) for (currency, _kind), total in totals.items()}


def _key(item: Sought) -> tuple[str, Decimal] | None:
    amount = item.amount
    return (amount.currency, amount.amount) if amount and amount.amount is not None else None


def _given(amount: Amount | None) -> TypeGuard[Amount]:
    return amount is not None and amount.amount is not None


def _said(*texts: str) -> bool:
    return any(text.strip() for text in texts)


def _can_be_reached(case: Case) -> bool:
    return _said(case.customer.address, case.customer.email, case.customer.phone)
