"""What an answer can hold: text, days, times, amounts, codes.

What it can't hold is refused with an error type of our own; its English never reaches anyone.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Annotated, Any

from babel.core import get_global
from pydantic import AfterValidator, BeforeValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

MAX_TEXT = 4_000
MAX_SUMMARY = 120
MAX_DIGITS = 12

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
_FLOOD = b"\1" * 31  # UAX 15: no language sets more than 30 marks on a letter
_HIDDEN_MARKS = dict.fromkeys((0x0F73, 0x0F75, 0x0F81), 0x0301)  # marks only once taken apart
_PLAIN_NUMBER = re.compile(r"\d+(\.\d+)?", re.ASCII)
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
_LANGUAGE_TAG = re.compile(  # RFC 5646, section 2.1, without its grandfathered tags
    r"([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[a-z]{4})?(-([a-z]{2}|\d{3}))?"
    r"(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*(-[a-wyz0-9](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?"
    r"|x(-[a-z0-9]{1,8})+",
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


def clean(text: str) -> str:
    """The one door for text: NFC, without controls (but tab and line feed) and noncharacters.

    Noncharacters mark the customer's words while a document is composed, so none may come in
    from outside. What turns the direction of writing would turn the kit's words after it too, and
    is left out. Line ends become line feeds.
    """
    text = _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text))
    if text.isascii():
        return text
    text = _DIRECTIONS.sub("", text)
    return text if _is_flooded(text) else unicodedata.normalize("NFC", text)


def _is_flooded(text: str) -> bool:
    """Whether more marks follow each other than NFC can sort in a time that grows with them."""
    marks = map(unicodedata.combining, text.translate(_HIDDEN_MARKS))
    return _FLOOD in bytes(map(bool, marks))


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


def _without_halves(value: Any) -> Any:
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


def read_day(text: str) -> date:
    """The day that `text` names as YYYY-MM-DD, from 1900 to 2100.

    Raises PydanticCustomError whose `type` says what is wrong.
    """
    if not _ISO_DATE.fullmatch(text):
        raise PydanticCustomError("date_form", "not a date as YYYY-MM-DD")
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise PydanticCustomError("date_impossible", "no such day") from None
    if not 1900 <= day.year <= 2100:
        raise PydanticCustomError("date_years", "outside 1900 to 2100")
    return day


def _read_date(value: Any) -> Any:
    if value == "" or value is None:
        return None
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise PydanticCustomError("date_form", "not a date as YYYY-MM-DD")
    return read_day(value)


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
READABLE = BeforeValidator(_without_halves)
"""For one of a few words: what holds half a character is another word, and refused as such."""
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
