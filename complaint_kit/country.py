"""A country: the paper of a letter there, and whom to call in danger, from `templates/countries/`.

Each file says only what differs from `other.yaml`, which serves every country without one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Literal, NamedTuple

from complaint_kit.document import Paper, Place
from complaint_kit.errors import PackError
from complaint_kit.language import TEMPLATES, read_yaml

_FOLDER = TEMPLATES / "countries"

Purpose = Literal["emergency", "police", "fire", "ambulance", "gas", "talk"]

_SERVICES = frozenset({"police", "fire", "ambulance"})
_NUMBER = re.compile(r"\d+( \d+)*", re.ASCII)
_ADDRESS = re.compile(r"https?://[^\s/]+/\S*")


class Line(NamedTuple):
    """A telephone number that somebody answers, and where it was read."""

    purpose: Purpose
    number: str
    """As it is printed: digits, in groups."""
    source: str
    seen: date
    """The day the source was read."""
    dated: date | None = None
    """The source's own day, if it gives one."""
    name: str = ""
    """Who answers, where that has a name of its own."""
    area: str = ""
    """The part of the country that it serves, if not all of it; a pack says it in words."""
    any_time: bool = False


class Help(NamedTuple):
    """Whom to call in a country. What could not be verified is not there."""

    emergency: tuple[Line, ...] = ()
    """Numbers that each reach every service, or one number a service."""
    gas: Line | None = None
    talk: Line | None = None
    """Somebody to talk to when it is too much."""


@cache
def find_paper(country: str, style: str) -> Paper:
    """The paper for a document of `style` (`letter` or `script`) to `country` (ISO 3166-1)."""
    data = read_country(country)
    try:
        page = data[style]
        places = {role: Place(**place) for role, place in page.get("places", {}).items()}
        return Paper(**data["paper"], **page["margins"], first_top=page["first_top"], places=places)
    except (KeyError, TypeError) as error:
        raise PackError(f"countries/{country}.yaml: {style}: {error}") from error


def has_window(country: str) -> bool:
    """Whether a letter to `country` has its address where a window envelope shows it."""
    return bool(read_country(country).get("window"))


@cache
def find_help(country: str) -> Help:
    """Whom to call in `country` (ISO 3166-1); empty where no number was verified.

    Danger comes before writing, and a wrong number is worse than none. So each number has a
    source that can be trusted, the government or the service itself, and the day it was read;
    a file that lacks them, or says anything else that can't be meant, is a `PackError`.
    """
    try:
        lines = [_line(entry) for entry in read_country(country).get("danger", ())]
        emergency = tuple(line for line in lines if line.purpose not in ("gas", "talk"))
        if lines:
            _check_kinds([line.purpose for line in lines], {line.purpose for line in emergency})
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise PackError(f"countries/{country}.yaml: danger: {error}") from error
    one = {line.purpose: line for line in lines}
    return Help(emergency, one.get("gas"), one.get("talk"))


def _check_kinds(kinds: list[Purpose], emergency: set[Purpose]) -> None:
    """Nobody in danger may be left without a number, or with two that say different things."""
    twice = {kind for kind in kinds if kinds.count(kind) > 1} - {"emergency"}
    if twice or emergency not in ({"emergency"}, _SERVICES):
        raise ValueError(f"these do not go together: {', '.join(kinds)}")


def _line(entry: Mapping[str, Any]) -> Line:
    line = Line(purpose=entry["for"], **{key: entry[key] for key in entry if key != "for"})
    usable = (
        _NUMBER.fullmatch(line.number)
        and _ADDRESS.fullmatch(line.source)
        and type(line.seen) is date
        and (line.dated is None or (type(line.dated) is date and line.dated <= line.seen))
        and isinstance(line.name, str)
        and isinstance(line.area, str)
        and isinstance(line.any_time, bool)
    )
    if not usable:
        raise ValueError(f"can't be used: {dict(entry)}")
    return line


@cache
def read_country(country: str) -> Mapping[str, Any]:
    """What the file of `country` says, and where it says nothing, `other.yaml`."""
    general = read_yaml(_FOLDER / "other.yaml")
    path = _FOLDER / f"{country}.yaml"
    if not (country.isascii() and country.isalpha() and path.is_file()):
        return general
    return {**general, **read_yaml(path)}
