"""From a case to the names that a template may use, formatted for a language and a country.

Everything a customer typed is a `Words`; everything else is the kit's own. What was not said
is false and prints nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from types import SimpleNamespace
from typing import Any

from complaint_kit.asks import Asks
from complaint_kit.case import Case, Contact, Cost, Fact, IStatement, says
from complaint_kit.chronology import tell_in_order
from complaint_kit.forms import Forms
from complaint_kit.language import Language, Style, Tone
from complaint_kit.spelling import Spelling
from complaint_kit.sums import add_up
from complaint_kit.words import NOTHING, Lexicon, Words

NO_COST = SimpleNamespace(code="", kind="", amount=NOTHING)


@dataclass(frozen=True, slots=True)
class Facts:
    names: Mapping[str, Any]
    """What a template may use; `docs/templates.md` describes each name."""
    lexicon: Lexicon


def gather_facts(case: Case, language: Language, today: date, *, style: Style, tone: Tone) -> Facts:
    """The facts of `case` as a document in `language` dated `today` may use them.

    Only a script has the least one would settle for; where the tone is `facts` there are no
    appreciations and no feelings.
    """
    return _Gatherer(case, language, today).gather(style, feelings=tone == "feelings")


class _Gatherer(Forms):
    def __init__(self, case: Case, language: Language, today: date) -> None:
        super().__init__(language, case.country)
        self.case = case
        self.language = language
        self.today = today

    def gather(self, style: Style, *, feelings: bool) -> Facts:
        case, data = self.case, self.language.data
        spoken = style == "script"
        timeline, evidence = self.timeline(spoken=spoken), self.evidence()
        asks = Asks(self, self.language, case.remedy)
        names = {
            "today": self.day("", self.today),
            "region": self.region,
            "numbers": data["numbers"],
            "ordinals": data["ordinals"],
            "summary": self.words("summary", case.summary),
            "topic": case.topic,
            "opening": case.opening if feelings else "facts",
            "customer": self.customer(),
            "on_behalf_of": self.on_behalf_of(),
            "company": self.company(),
            "reply": self.reply(),
            "appreciations": self.appreciations() if feelings else [],
            "timeline": timeline,
            "year": self.year(),
            "dates": self.dates(),
            "totals": self.totals(),
            "evidence": evidence,
            "i_statements": self.i_statements() if feelings else [],
            "impact": self.words("impact", case.impact),
            "asks": asks.sought,
            "asked": asks.in_short(),
            "asks_totals": asks.totals(),
            "acceptable": asks.acceptable(spoken=spoken),
            "respond_by": self.day("remedy.respond_by", case.remedy.respond_by),
            "minimum": self.words("remedy.minimum", case.remedy.minimum if spoken else ""),
            "contacts": self.contacts(),
        }
        return Facts(names, self.lexicon)

    def customer(self) -> SimpleNamespace:
        customer = self.case.customer
        name = customer.name.split()
        letters = Spelling.read(self.language.data).spell(name[-1] if name else "")
        return SimpleNamespace(
            name=self.words("customer.name", customer.name),
            name_hint=self.words("customer.name_hint", customer.name_hint),
            spelling_hint=self.words("customer.spelling_hint", customer.spelling_hint),
            spelling=[
                SimpleNamespace(
                    char=self.words("customer.name", letter.char),
                    word=letter.word,
                    sign=letter.sign,
                )
                for letter in letters
            ],
            one_name=len(name) < 2,
            address=self.words("customer.address", customer.address),
            email=self.words("customer.email", customer.email, keep=True),
            phone=self.words("customer.phone", customer.phone, keep=True),
            needs=self.words("customer.needs", customer.needs),
        )

    def on_behalf_of(self) -> SimpleNamespace | None:
        other = self.case.on_behalf_of
        if other is None or not says(other):
            return None
        return SimpleNamespace(
            name=self.words("on_behalf_of.name", other.name),
            relationship=self.words("on_behalf_of.relationship", other.relationship),
            authority=self.words("on_behalf_of.authority", other.authority),
        )

    def company(self) -> SimpleNamespace:
        company = self.case.company
        texts = {
            field: self.words(f"company.{field}", getattr(company, field))
            for field in ("name", "department", "contact_name", "address", "email")
        }
        return SimpleNamespace(
            kind=company.kind or "company",
            phone=self.words("company.phone", company.phone, keep=True),
            references=[
                SimpleNamespace(
                    label=self.words(f"company.references.{n}.label", reference.label),
                    value=self.words(f"company.references.{n}.value", reference.value, keep=True),
                )
                for n, reference in enumerate(company.references)
                if reference.value.strip()
            ],
            **texts,
        )

    def reply(self) -> SimpleNamespace:
        """How the answer is to come: the channel asked for, else the first that there is."""
        customer = self.case.customer
        given = {"email": customer.email, "phone": customer.phone, "post": customer.address}
        there = [channel for channel, value in given.items() if value.strip()]
        channel = customer.reply_by if customer.reply_by in there else next(iter(there), "")
        to = given[channel] if channel in ("email", "phone") else ""
        return SimpleNamespace(channel=channel, to=self.words(f"customer.{channel}", to, keep=True))

    def appreciations(self) -> list[Words]:
        """What the customer values, the one to begin with first."""
        items = [
            (not item.lead_in, self.words(f"appreciations.{n}.text", item.text, frame="that"))
            for n, item in enumerate(self.case.appreciations)
        ]
        return [words for _, words in sorted(items, key=lambda item: item[0]) if words]

    def timeline(self, *, spoken: bool) -> list[SimpleNamespace]:
        """Facts in the order of `tell_in_order`; `spoken`, months in full."""
        numbered = tell_in_order(enumerate(self.case.timeline), _when)
        if spoken:
            form = "MMMMd" if self.year() == str(self.today.year) else "long"
        else:
            form = "MMMd" if self.year() else "medium"
        return [self.fact(f"timeline.{n}", fact, form) for n, fact in numbered if says(fact)]

    def fact(self, at: str, fact: Fact, form: str) -> SimpleNamespace:
        return SimpleNamespace(
            at=at,
            day=self.day(f"{at}.date", fact.date, form),
            time=self.clock(f"{at}.time", fact.time),
            what=self.words(f"{at}.what", fact.what),
            spoke_to=self.words(f"{at}.spoke_to", fact.spoke_to),
            promised=self.words(f"{at}.promised", fact.promised),
            cost=self.cost(f"{at}.cost", fact.cost),
            evidence=[
                self.words(f"{at}.evidence.{n}", used, keep=True)
                for n, used in enumerate(fact.evidence)
                if used.strip()
            ],
        )

    def cost(self, at: str, cost: Cost | None) -> SimpleNamespace:
        if cost is None or cost.amount is None:
            return NO_COST
        kind = self.language.data["cost_kinds"][cost.kind]
        amount = self.money(f"{at}.amount", cost.amount, cost.currency)
        return SimpleNamespace(code=cost.kind, kind=kind, amount=amount)

    def year(self) -> str:
        """The year of the facts if it is one and the same, for the head of their column."""
        years = {fact.date.year for fact in self.case.timeline if fact.date}
        return str(years.pop()) if len(years) == 1 else ""

    def dates(self) -> Words:
        """From the first fact to the last."""
        days = [fact.date for fact in self.case.timeline if fact.date]
        if len(set(days)) < 2:
            return self.day("timeline", days[0] if days else None)
        return self.period("timeline", min(days), max(days))

    def totals(self) -> list[SimpleNamespace]:
        """A total for each kind of cost and currency, from two amounts on."""
        costs = [f.cost for f in self.case.timeline if f.cost and f.cost.amount is not None]
        kinds = self.language.data["cost_kinds"]
        return [
            SimpleNamespace(
                code=kind, kind=kinds[kind], amount=self.money("timeline", total, currency)
            )
            for (kind, currency), total in add_up((c.kind, c) for c in costs).items()
        ]

    def evidence(self) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                id=self.words(f"evidence.{n}.id", item.id, keep=True),
                title=self.words(f"evidence.{n}.title", item.title),
            )
            for n, item in enumerate(self.case.evidence)
            if says(item)
        ]

    def i_statements(self) -> list[SimpleNamespace]:
        return [
            self.i_statement(f"i_statements.{n}", statement)
            for n, statement in enumerate(self.case.i_statements)
            if says(statement)
        ]

    def i_statement(self, at: str, statement: IStatement) -> SimpleNamespace:
        return SimpleNamespace(
            at=at,
            feeling=self.words(f"{at}.feeling", statement.feeling, frame="feeling"),
            when=self.words(f"{at}.when", statement.when, frame="when"),
            because=self.words(f"{at}.because", statement.because, frame="because"),
            request=self.words(f"{at}.request", statement.request, frame="request"),
        )

    def contacts(self) -> list[SimpleNamespace]:
        numbered = tell_in_order(enumerate(self.case.contacts), _when)
        return [self.contact(f"contacts.{n}", contact) for n, contact in numbered if says(contact)]

    def contact(self, at: str, contact: Contact) -> SimpleNamespace:
        texts = {
            field: self.words(f"{at}.{field}", getattr(contact, field))
            for field in ("channel", "person", "said", "promised", "outcome")
        }
        return SimpleNamespace(
            day=self.day(f"{at}.date", contact.date),
            time=self.clock(f"{at}.time", contact.time),
            reference=self.words(f"{at}.reference", contact.reference, keep=True),
            promised_by=self.day(f"{at}.promised_by", contact.promised_by),
            **texts,
        )


def _when(numbered: tuple[int, Fact | Contact]) -> tuple[date, time] | None:
    _, item = numbered
    return (item.date, item.time or time.min) if item.date else None
