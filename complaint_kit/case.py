"""What a customer has said about one complaint: the case, and nothing else.

Every answer but `format` may be missing or empty: a case is valid while it is incomplete,
and whether it is ready is for `checks` to say. `docs/case-format.md` is the contract.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, model_validator
from pydantic_core import PydanticCustomError

from complaint_kit.values import (
    READABLE,
    Clock,
    CountryCode,
    CurrencyCode,
    Day,
    LanguageTag,
    Line,
    Number,
    Text,
    decimals,
)

FORMAT = "complaint-kit/1"
MAX_FACTS = 200
MAX_LIST = 100

Opening = Literal["appreciation", "long_customer", "facts"]
Topic = Literal[
    "missed_appointment",
    "late_delivery",
    "faulty_goods",
    "billing",
    "contract_cancellation",
    "travel_disruption",
    "public_service",
    "poor_service",
    "other",
]
Sector = Literal[
    "general",
    "banking",
    "telecom",
    "energy",
    "water",
    "air",
    "rail",
    "post",
    "housing",
    "public",
    "online",
]
RemedyKind = Literal[
    "repair",
    "replacement",
    "refund",
    "compensation",
    "correction",
    "delivery",
    "cancellation",
    "explanation",
    "apology",
    "payment_plan",
    "goodwill",
    "change_of_practice",
    "other",
]
CostKind = Literal["paid", "charged", "lost"]
ReplyChannel = Literal["email", "post", "phone", "any"]


class Part(BaseModel):
    """A part of a case. An unknown key is refused; null is the same as nothing said."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_nulls(cls, data: Any) -> Any:
        if isinstance(data, dict):
            return {key: value for key, value in data.items() if value is not None}
        return data


class Amount(Part):
    amount: Number = None
    currency: CurrencyCode = ""

    @model_validator(mode="after")
    def _decimals_of_the_currency(self) -> Amount:
        if self.amount is not None and self.currency:
            places = -int(self.amount.as_tuple().exponent)
            most = decimals(self.currency)
            if places > most:
                raise PydanticCustomError(
                    "amount_decimals",
                    "too many decimals",
                    {"currency": self.currency, "most": most},
                )
        return self


class Cost(Amount):
    kind: Annotated[CostKind, READABLE] = "lost"


class Customer(Part):
    name: Text = ""
    name_hint: Text = ""
    spelling_hint: Text = ""
    address: Text = ""
    email: Text = ""
    phone: Text = ""
    reply_by: Annotated[Literal[ReplyChannel, ""], READABLE] = ""
    needs: Text = ""


class OnBehalfOf(Part):
    name: Text = ""
    relationship: Text = ""
    authority: Text = ""


class Reference(Part):
    label: Text = ""
    value: Text = ""


class Company(Part):
    name: Text = ""
    kind: Annotated[Literal["company", "public_body", ""], READABLE] = "company"
    sector: Annotated[Literal[Sector, ""], READABLE] = ""
    department: Text = ""
    contact_name: Text = ""
    address: Text = ""
    email: Text = ""
    phone: Text = ""
    references: list[Reference] = Field(default=[], max_length=MAX_LIST)


class Appreciation(Part):
    text: Text = ""
    lead_in: StrictBool = False


class Fact(Part):
    """One thing that happened: an entry of the timeline."""

    date: Day = None
    time: Clock = None
    what: Text = ""
    spoke_to: Text = ""
    promised: Text = ""
    cost: Cost | None = None
    evidence: list[Text] = Field(default=[], max_length=MAX_LIST)


class Evidence(Part):
    id: Text = ""
    title: Text = ""


class IStatement(Part):
    feeling: Text = ""
    when: Text = ""
    because: Text = ""
    request: Text = ""


class Sought(Part):
    kind: Annotated[Literal[RemedyKind, ""], READABLE] = ""
    text: Text = ""
    amount: Amount | None = None


class Acceptable(Sought):
    in_letter: StrictBool = False


class Remedy(Part):
    sought: list[Sought] = Field(default=[], max_length=MAX_LIST)
    acceptable: list[Acceptable] = Field(default=[], max_length=MAX_LIST)
    minimum: Text = ""
    respond_by: Day = None


class Contact(Part):
    """One talk or message with the company, as noted afterwards."""

    date: Day = None
    time: Clock = None
    channel: Text = ""
    person: Text = ""
    reference: Text = ""
    said: Text = ""
    promised: Text = ""
    promised_by: Day = None
    outcome: Text = ""


class Case(Part):
    format: Annotated[Literal["complaint-kit/1"], READABLE]
    language: LanguageTag = ""
    country: CountryCode = ""
    topic: Annotated[Literal[Topic, ""], READABLE] = ""
    summary: Line = ""
    opening: Annotated[Opening, READABLE] = "appreciation"
    customer: Customer = Field(default_factory=Customer)
    on_behalf_of: OnBehalfOf | None = None
    company: Company = Field(default_factory=Company)
    appreciations: list[Appreciation] = Field(default=[], max_length=MAX_LIST)
    timeline: list[Fact] = Field(default=[], max_length=MAX_FACTS)
    evidence: list[Evidence] = Field(default=[], max_length=MAX_LIST)
    i_statements: list[IStatement] = Field(default=[], max_length=MAX_LIST)
    impact: Text = ""
    remedy: Remedy = Field(default_factory=Remedy)
    contacts: list[Contact] = Field(default=[], max_length=MAX_LIST)

    @model_validator(mode="after")
    def _one_lead_in(self) -> Case:
        if sum(item.lead_in for item in self.appreciations) > 1:
            raise PydanticCustomError("lead_in_several", "more than one lead-in")
        return self

    @model_validator(mode="after")
    def _unique_evidence(self) -> Case:
        twice = _first_repeated(item.id for item in self.evidence if item.id.strip())
        if twice is not None:
            raise PydanticCustomError("evidence_id_twice", "an id twice", {"value": twice[:40]})
        return self


def _first_repeated(values: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            return value
        seen.add(value)
    return None


def says(part: Part) -> bool:
    """Whether there is any answer in `part`; white space says nothing."""
    return any(v.strip() if isinstance(v, str) else v for v in vars(part).values())


def asks_for(item: Sought) -> bool:
    """Whether an entry of the remedy asks for anything: in words, as a sum, or by its kind."""
    given = item.amount is not None and item.amount.amount is not None
    return bool(item.text.strip()) or given or item.kind not in ("", "other")


def texts(part: BaseModel, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a case with its path, as in `("timeline.0.what", "I rang …")`."""
    for name in type(part).model_fields:
        value = getattr(part, name)
        place = f"{path}.{name}" if path else name
        for at, item in _numbered(place, value):
            if isinstance(item, BaseModel):
                yield from texts(item, at)
            elif isinstance(item, str) and item:
                yield at, item


def _numbered(place: str, value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield f"{place}.{index}", item
    else:
        yield place, value
