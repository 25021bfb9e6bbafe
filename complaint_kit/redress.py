"""Whom to turn to outside the company, and from which day, from `templates/countries/`.

Only what was read in a named source is in those files, each with the day on which it was read. No
law is cited and no result promised; whether a body takes a case, it says itself.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple

from dateutil.relativedelta import relativedelta
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from complaint_kit.case import Amount, Sector
from complaint_kit.country import read_country
from complaint_kit.errors import PackError

Unit = Literal["days", "weeks", "months", "working_days"]

_YEAR = timedelta(days=365)


class Period(NamedTuple):
    """A stretch of time as its source counts it."""

    number: Annotated[int, Field(gt=0, strict=True)]
    unit: Unit


def _read_period(given: Any) -> Any:
    """`{weeks: 6}` as number and unit."""
    if isinstance(given, dict) and len(given) == 1:
        ((unit, number),) = given.items()
        return (number, unit)
    return given


_OptionalPeriod = Annotated[Period | None, BeforeValidator(_read_period)]
_Name = Annotated[str, Field(min_length=1)]


class Limit(BaseModel):
    """How long one may go to a body."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    months: Annotated[int, Field(gt=0)]
    since: Literal["complaint", "answer", "then"] | None = None
    """What it counts from, `then` being the day from which one may go there; None: not said."""


class Body(BaseModel):
    """An ombudsman, a board, a regulator, a court, or somebody who advises."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sectors: Annotated[tuple[Sector, ...], Field(min_length=1)]
    name: _Name
    """In the language of its country."""
    names: dict[str, _Name] = {}
    """By language, as it stands inside a sentence of that language."""
    source: _Name
    seen: date
    """The day the source was read."""
    kind: Literal["asked", "advises", "hears", "court"] = "asked"
    """What one may want of it: that it looks at the case; advice; that it hears of it; a claim."""
    first: Literal["company", "procedure", "answer", "nothing"] = "company"
    """What comes before: a complaint to the company, the end of its procedure, its last answer."""
    only: str = ""
    """Whose complaints it takes, if not everybody's; a pack says it in words."""
    after: _OptionalPeriod = None
    """How long the company has before one may go there."""
    sooner: bool = False
    """Whether one may go there earlier, once the company has said that it will do no more."""
    within: Limit | None = None
    least: Amount | None = None
    most: Amount | None = None
    cost: Literal["free"] | Amount | None = None
    """None where no source was found that says it."""
    site: str = ""
    address: Annotated[str, Field(pattern=r"^https?://[^\s/]+/\S*$|^$")] = ""
    """Where the source can be read."""
    dated: date | None = None
    """The source's own day, if it gives one."""
    calendar: str = ""
    """The part of the country whose public holidays count."""

    def name_in(self, tag: str) -> str:
        """Its name as a document in the language `tag` has it."""
        return self.names.get(tag, self.name)

    def is_old(self, today: date) -> bool:
        """Whether its source was read more than a year before `today`."""
        return today - self.seen > _YEAR


@cache
def find_bodies(country: str, sector: str) -> tuple[Body, ...]:
    """The bodies for complaints about a company of `sector` in `country` (ISO 3166-1).

    Empty where nothing was found that can be trusted; a sector that was not said is `general`.
    A country of the European Union has those of the Union as well, after its own. Raises
    `PackError` for a file that says anything that can't be meant.
    """
    bodies = _bodies_of(country)
    if country in _members():
        bodies += _bodies_of("EU")
    return tuple(body for body in bodies if (sector or "general") in body.sectors)


def company_has_until(body: Body, complained: date, country: str) -> date | None:
    """The day until which a company in `country` has time, counted from the day of the complaint.

    After it one may go to `body`; None if its source names no such time.
    """
    return count(body.after, complained, country, body.calendar) if body.after else None


def count(period: Period, start: date, country: str, calendar: str = "") -> date:
    """The day that lies `period` after `start`.

    Working days are those of the country, without its public holidays (`calendar`: of a part of
    it); a month ends on its last day where it is too short, as 31 January and a month.
    """
    if period.unit == "working_days":
        from holidays import country_holidays

        return country_holidays(country, calendar or None).get_nth_working_day(start, period.number)
    length = {period.unit: period.number}
    found: date = start + relativedelta(**length)  # type: ignore[arg-type]
    return found


@cache
def _members() -> frozenset[str]:
    return frozenset(read_country("EU")["members"])


@cache
def _bodies_of(country: str) -> tuple[Body, ...]:
    try:
        return tuple(map(Body.model_validate, read_country(country).get("redress", ())))
    except (TypeError, ValidationError) as error:
        raise PackError(f"countries/{country}.yaml: redress: {error}") from error
