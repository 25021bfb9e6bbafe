"""What the customer asks for and would accept instead, as a template may use it."""

from __future__ import annotations

from types import SimpleNamespace

from complaint_kit.case import Amount, Remedy, Sought, asks_for
from complaint_kit.forms import Forms
from complaint_kit.language import Language
from complaint_kit.sums import add_up
from complaint_kit.words import NOTHING, Words


class Asks:
    """The requests of one case, written in the forms of a document."""

    def __init__(self, forms: Forms, language: Language, remedy: Remedy) -> None:
        self.forms = forms
        self.kinds = language.data["remedy_kinds"]
        self.remedy = remedy
        found = (self._ask(f"remedy.sought.{n}", item) for n, item in enumerate(remedy.sought))
        self.sought: list[SimpleNamespace] = [ask for ask in found if ask is not None]
        """Each with `kind`, `text` and `amount`."""

    def in_short(self) -> list[SimpleNamespace]:
        """What is asked in a line: each kind once, and each amount; all that has no kind."""
        seen: set[str] = set()
        found = []
        for ask in self.sought:
            if ask.amount or not ask.kind or ask.kind not in seen:
                found.append(ask)
                seen.add(ask.kind)
        return found

    def totals(self) -> list[Words]:
        """The sum of the amounts, from two in one currency on."""
        amounts = [item.amount for item in self.remedy.sought if item.amount]
        return [
            self.forms.money("remedy.sought", total, currency)
            for (_, currency), total in add_up(("", amount) for amount in amounts).items()
        ]

    def acceptable(self, *, spoken: bool) -> list[SimpleNamespace]:
        """The compromise: `spoken`, all of it; else what the customer wants in the letter too."""
        found = []
        for n, item in enumerate(self.remedy.acceptable):
            ask = self._ask(f"remedy.acceptable.{n}", item)
            if ask is not None and (spoken or item.in_letter):
                ask.in_letter = item.in_letter
                found.append(ask)
        return found

    def _ask(self, at: str, item: Sought) -> SimpleNamespace | None:
        if not asks_for(item):
            return None
        return SimpleNamespace(
            kind=self.kinds[item.kind or "other"],
            text=self.forms.words(f"{at}.text", item.text, frame="request"),
            amount=self._amount(f"{at}.amount", item.amount),
        )

    def _amount(self, at: str, amount: Amount | None) -> Words:
        if amount is None:
            return NOTHING
        return self.forms.money(f"{at}.amount", amount.amount, amount.currency)
