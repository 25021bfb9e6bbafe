"""Cases made for tests: the least that is a case, and one with every answer given."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

from complaint_kit import Case

LEAST: dict[str, Any] = {
    "format": "complaint-kit/1",
    "language": "en",
    "country": "GB",
    "customer": {"name": "Ann"},
    "timeline": [{"what": "The parcel came open."}],
}

FULL: dict[str, Any] = {
    "format": "complaint-kit/1",
    "language": "en",
    "country": "GB",
    "topic": "faulty_goods",
    "summary": "summary words",
    "opening": "appreciation",
    "customer": {
        "name": "Given Family",
        "name_hint": "name hint words",
        "spelling_hint": "spelling hint words",
        "address": "address one\naddress two",
        "email": "mail@example.org",
        "phone": "0700 900 100",
        "reply_by": "phone",
        "needs": "needs words",
    },
    "on_behalf_of": {
        "name": "other name",
        "relationship": "relationship words",
        "authority": "authority words",
    },
    "company": {
        "name": "company name",
        "kind": "company",
        "sector": "general",
        "department": "department words",
        "contact_name": "contact name",
        "address": "company street\ncompany town",
        "email": "firm@example.org",
        "phone": "0700 900 200",
        "references": [
            {"label": "first label", "value": "first value"},
            {"label": "second label", "value": "second value"},
        ],
    },
    "appreciations": [
        {"text": "you answered last time", "lead_in": False},
        {"text": "the shop is clean", "lead_in": True},
        {"text": "Third thing stands alone.", "lead_in": False},
    ],
    "timeline": [
        {
            "date": "2026-10-02",
            "time": "09:05",
            "what": "second fact words",
            "spoke_to": "spoken name",
            "promised": "promised words",
            "cost": {"amount": "12.50", "currency": "GBP", "kind": "paid"},
            "evidence": ["E1", "E2"],
        },
        {
            "date": "2026-10-01",
            "what": "first fact words",
            "spoke_to": "only spoken",
            "cost": {"amount": "7.50", "currency": "GBP", "kind": "paid"},
        },
        {"what": "undated fact words", "promised": "only promised"},
    ],
    "evidence": [{"id": "E1", "title": "first title"}, {"id": "E2", "title": "second title"}],
    "i_statements": [
        {
            "feeling": "tired",
            "when": "the door stayed shut",
            "because": "the day was lost",
            "request": "request words",
        },
        {
            "feeling": "Second feeling alone!",
            "when": "Second moment. Alone.",
            "because": "Second reason alone.",
            "request": "Second request?",
        },
    ],
    "impact": "impact words",
    "remedy": {
        "sought": [
            {"kind": "refund", "text": "sought one", "amount": {"amount": "20", "currency": "GBP"}},
            {"kind": "apology", "text": "sought two", "amount": {"amount": "5", "currency": "GBP"}},
        ],
        "acceptable": [
            {"kind": "goodwill", "text": "acceptable one", "in_letter": True},
            {"kind": "repair", "text": "acceptable two", "in_letter": False},
        ],
        "minimum": "minimum words",
        "respond_by": "2026-12-05",
    },
    "contacts": [
        {
            "date": "2026-10-20",
            "time": "10:00",
            "channel": "channel words",
            "person": "person words",
            "reference": "reference words",
            "said": "said words",
            "promised": "contact promise",
            "promised_by": "2026-10-30",
            "outcome": "outcome words",
        }
    ],
}


CHOICES = frozenset(
    "format topic opening customer.reply_by company.kind company.sector timeline.0.cost.kind "
    "timeline.1.cost.kind remedy.sought.0.kind remedy.sought.1.kind remedy.acceptable.0.kind "
    "remedy.acceptable.1.kind".split()
)
"""Where only one of a few words can stand."""


def least() -> Case:
    return Case.model_validate(LEAST)


def full(**changes: Any) -> Case:
    """Every answer given; `changes` by path with `__` for the dots, as in `customer__name`."""
    answers = copy.deepcopy(FULL)
    for path, value in changes.items():
        put(answers, path.replace("__", "."), value)
    return Case.model_validate(answers)


def most() -> Case:
    """As many facts as a case can hold, each with everything a fact can have."""
    answers = copy.deepcopy(FULL)
    first = date(2026, 1, 1)
    answers["timeline"] = [
        {
            "date": (first + timedelta(days=n)).isoformat(),
            "time": "12:30",
            "what": f"Fact number {n} with enough words that it may well need a second line.",
            "spoke_to": f"Person {n}",
            "promised": f"Promise {n}",
            "cost": {"amount": f"{n}.50", "currency": "GBP", "kind": ("paid", "lost")[n % 2]},
            "evidence": ["E1"],
        }
        for n in range(200)
    ]
    return Case.model_validate(answers)


def put(answers: Any, path: str, value: object) -> None:
    """Puts `value` at `path`, as in `timeline.0.what`, into nested dicts and lists."""
    *way, last = path.split(".")
    for part in way:
        answers = answers[int(part) if isinstance(answers, list) else part]
    answers[int(last) if isinstance(answers, list) else last] = value
