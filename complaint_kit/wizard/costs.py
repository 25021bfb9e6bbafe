"""What facts cost, by its kind: paid, charged or lost are never one sum."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import get_args

from complaint_kit.case import CostKind, Fact
from complaint_kit.forms import write_sum
from complaint_kit.wizard.voice import Voice


def tell_cost(fact: Fact, voice: Voice) -> str:
    """A fact's cost with its kind, as in "lost £96.00"; empty if there is none."""
    if fact.cost is None or fact.cost.amount is None:
        return ""
    return _tell(fact.cost.kind, fact.cost.amount, fact.cost.currency, voice)


def tell_totals(facts: Sequence[Fact], voice: Voice) -> list[str]:
    """A total for each kind and currency that occurs, in the order of the kinds."""
    totals: defaultdict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for fact in facts:
        if fact.cost and fact.cost.amount is not None:
            totals[fact.cost.kind, fact.cost.currency] += fact.cost.amount
    kinds = get_args(CostKind)
    return [
        _tell(kind, total, currency, voice)
        for (kind, currency), total in sorted(
            totals.items(), key=lambda item: (kinds.index(item[0][0]), item[0][1])
        )
    ]


def _tell(kind: str, amount: Decimal, currency: str, voice: Voice) -> str:
    money = write_sum(amount, currency, voice.region)
    return f"{voice.say(f'timeline-cost-kind-{kind}')}{voice.language.marks.space}{money}"
