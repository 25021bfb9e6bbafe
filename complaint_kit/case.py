"""What a customer has said about one complaint: the case, and nothing else.

Every answer but `format` may be missing or empty: a case is valid while it is incomplete,
and whether it is ready is for `checks` to say. What a field can't hold is refused with an
error type of our own or of pydantic's; the sentence for it stands in a language pack.
`docs/case-format.md` is the contract.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal

from babel.core import get_global
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    StrictBool,
    model_validator,
)
from pydantic_core import PydanticCustomError

FORMAT = "complaint-kit/1"
MAX_TEXT = 4_000
MAX_SUMMARY = 120
MAX_FACTS = 200
MAX_LIST = 100
MAX_DIGITS = 12

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
_PLAIN_NUMBER = re.compile(r"\d+(\.\d+)?", re.ASCII)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_LANGUAGE_TAG = re.compile(  # RFC 5646, section 2.1, without its grandfathered tags
    r"([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?"
    r"(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?",
    re.ASCII | re.IGNORECASE,
)
# Codes that CLDR knows as territories and ISO 3166-1 does not assign, or no longer.
_NOT_ASSIGNED = frozenset(
    "AC AN BU CP CQ CS DD DG EA EU EZ FX IC NT QO SU TA TP UN XA XB XK YD YU ZR ZZ".split()
)
# ISO 4217, list one, column "minor unit".
_NO_MINOR_UNIT = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()
)
_THREE_DECIMALS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())

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


def clean(text: str) -> str:
    """The one door for text: NFC, without controls (but tab and line feed) and noncharacters.

    Noncharacters mark the customer's words while a document is composed, so none may come in
    from outside. Line ends become line feeds.
    """
    return unicodedata.normalize(
        "NFC", _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    )


@cache
def countries() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes, from the CLDR data that Babel carries."""
    return frozenset(get_global("territory_currencies")) - _NOT_ASSIGNED


@cache
def currencies() -> frozenset[str]:
    """ISO 4217 codes of the money that is legal tender somewhere today, from CLDR."""
    return frozenset(
        code
        for entries in get_global("territory_currencies").values()
        for code, _start, end, tender in entries
        if end is None and tender
    )


def decimals(currency: str) -> int:
    """How many decimals a price in `currency` may have: ISO 4217's minor unit."""
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THREE_DECIMALS else 2


def _clean_text(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value


def _read_date(value: Any) -> Any:
    if value == "" or isinstance(value, date):
        return value or None
    if not isinstance(value, str) or not _ISO_DATE.fullmatch(value):
        raise PydanticCustomError("date_form", "not a date as YYYY-MM-DD")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("date_impossible", "no such day") from None
    if not 1900 <= day.year <= 2100:
        raise PydanticCustomError("date_years", "outside 1900 to 2100")
    return day


def _read_time(value: Any) -> Any:
    if value == "" or isinstance(value, time):
        return None if value == "" else value
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise PydanticCustomError("time_form", "not a time as HH:MM")
    return time.fromisoformat(value)


def _read_decimal(value: Any) -> Any:
    if isinstance(value, Decimal):
        value = str(value)
    if value == "":
        return None
    if not isinstance(value, str):
        raise PydanticCustomError("amount_form", "not a decimal number in quotes")
    if value.startswith(("+", "-")):
        raise PydanticCustomError("amount_sign", "a sign before the number")
    if not _PLAIN_NUMBER.fullmatch(value):
        raise PydanticCustomError("amount_form", "not a plain decimal number")
    if len(value.replace(".", "")) > MAX_DIGITS:
        raise PydanticCustomError("amount_digits", "too many digits", {"most": MAX_DIGITS})
    return Decimal(value)


def _known(codes: Any, error: str) -> AfterValidator:
    def check(value: str) -> str:
        if value and value not in codes():
            raise PydanticCustomError(error, "unknown code", {"value": value[:12]})
        return value

    return AfterValidator(check)


def _well_formed(tag: str) -> str:
    if tag and not _LANGUAGE_TAG.fullmatch(tag):
        raise PydanticCustomError("language_form", "not a language tag", {"value": tag[:35]})
    return tag


Text = Annotated[str, Field(max_length=MAX_TEXT), BeforeValidator(_clean_text)]
Line = Annotated[str, Field(max_length=MAX_SUMMARY), BeforeValidator(_clean_text)]
Day = Annotated[date | None, BeforeValidator(_read_date)]
Clock = Annotated[
    time | None,
    BeforeValidator(_read_time),
    PlainSerializer(lambda value: value and value.strftime("%H:%M"), return_type=str | None),
]
Number = Annotated[Decimal | None, BeforeValidator(_read_decimal)]
LanguageTag = Annotated[Text, AfterValidator(_well_formed)]
CountryCode = Annotated[Text, _known(countries, "country_unknown")]
CurrencyCode = Annotated[Text, _known(currencies, "currency_unknown")]


class Part(BaseModel):
    """A part of a case. An unknown key is refused; null is the same as nothing said."""

    model_config = ConfigDict(extra="forbid", frozen=True)

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
    kind: CostKind = "lost"


class Customer(Part):
    name: Text = ""
    name_hint: Text = ""
    spelling_hint: Text = ""
    address: Text = ""
    email: Text = ""
    phone: Text = ""
    reply_by: Literal[ReplyChannel, ""] = ""
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
    kind: Literal["company", "public_body", ""] = "company"
    sector: Literal[Sector, ""] = ""
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
    kind: Literal[RemedyKind, ""] = ""
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
    format: Literal["complaint-kit/1"]
    language: LanguageTag = ""
    country: CountryCode = ""
    topic: Literal[Topic, ""] = ""
    summary: Line = ""
    opening: Opening = "appreciation"
    customer: Customer = Customer()
    on_behalf_of: OnBehalfOf | None = None
    company: Company = Company()
    appreciations: list[Appreciation] = Field(default=[], max_length=MAX_LIST)
    timeline: list[Fact] = Field(default=[], max_length=MAX_FACTS)
    evidence: list[Evidence] = Field(default=[], max_length=MAX_LIST)
    i_statements: list[IStatement] = Field(default=[], max_length=MAX_LIST)
    impact: Text = ""
    remedy: Remedy = Remedy()
    contacts: list[Contact] = Field(default=[], max_length=MAX_LIST)

    @model_validator(mode="after")
    def _one_lead_in(self) -> Case:
        if sum(item.lead_in for item in self.appreciations) > 1:
            raise PydanticCustomError("lead_in_several", "more than one lead-in")
        return self

    @model_validator(mode="after")
    def _unique_evidence(self) -> Case:
        twice = _first_repeated(item.id for item in self.evidence if item.id)
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
