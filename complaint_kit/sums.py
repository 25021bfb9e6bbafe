"""Adding up money: only what is of one kind and in one currency has a total."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from complaint_kit.case import Amount


def add_up(amounts: Iterable[tuple[str, Amount]]) -> dict[tuple[str, str], Decimal]:
    """Totals by key and currency, where a key has several amounts and all in one currency."""
    groups: defaultdict[str, list[Amount]] = defaultdict(list)
    for key, amount in amounts:
        if amount.amount is not None:
            groups[key].append(amount)
    return {
        (key, given[0].currency): sum((a.amount or Decimal() for a in given), Decimal())
        for key, given in groups.items()
        if len(given) > 1 and len({a.currency for a in given}) == 1
    }
