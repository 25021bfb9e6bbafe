"""Whom to turn to: only what a source says, from the day that it says."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as some
from pydantic import ValidationError

from complaint_kit.case import Sector
from complaint_kit.language import TEMPLATES, languages
from complaint_kit.redress import Body, Period, company_has_until, count, find_bodies
from complaint_kit.values import countries

COUNTRIES = ("GB", "US", "IE", "SE", "RO", "KR", "CN")
GATHERED: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "facts/escalation.json").read_text(encoding="utf-8")
)
"""What was gathered, and whether its source could be verified, on which day."""
LEFT_OUT = {
    ("US", "banking", "consumer.ftc.gov"): "the company itself",
    ("EU", "general", ""): "closed in 2025, never to be named",
    ("EU", "air", "transport.ec.europa.eu"): "which body it is in a country was not said",
    ("EU", "rail", "transport.ec.europa.eu"): "which body it is in a country was not said",
    ("SE", "public", "jo.se"): "its source is about the authority itself",
    ("RO", "public", "avp.ro"): "its source is about the institution itself",
}
"""What was verified and does not stand in the files, by country, sector and site; and why."""
NAMED_WITH_ANOTHER = {("SE", "arn.se"): "telekomradgivarna.se"}
"""A body that the entry of another site names as the next."""
BODIES = [
    (country, body)
    for country in (*COUNTRIES, "FR")
    for sector in get_args(Sector)
    for body in find_bodies(country, sector)
]


def site_of(entry: dict[str, Any]) -> str:
    return "" if entry["url_domain"] == "-" else str(entry["url_domain"])


def test_there_are_bodies_in_each_country() -> None:
    assert len({body.source for _, body in BODIES}) > 40
    assert {country for country, _ in BODIES} == {*COUNTRIES, "FR"}


@pytest.mark.parametrize(("country", "body"), BODIES)
def test_each_was_verified_when_it_was_gathered(country: str, body: Body) -> None:
    sites = {body.site, NAMED_WITH_ANOTHER.get((country, body.site), body.site)}
    assert [
        one
        for one in GATHERED
        if one["verified"]
        and one["seen"] == str(body.seen)
        and one["country"] in (country, "EU")
        and set(one["sectors"]) & set(body.sectors)
        and site_of(one) in sites
    ]


def test_what_was_verified_is_there_or_it_is_said_why_not() -> None:
    verified = {
        (one["country"], sector, site_of(one))
        for one in GATHERED
        if one["verified"] and one["country"] in (*COUNTRIES, "EU")
        for sector in one["sectors"]
    }
    there = {(country, sector, body.site) for country, body in BODIES for sector in body.sectors}
    there |= {("EU", sector, site) for country, sector, site in there if country == "FR"}
    assert verified - there == LEFT_OUT.keys()


def test_what_could_not_be_verified_is_not_there() -> None:
    for country, sector in (("GB", "rail"), ("US", "housing"), ("KR", "rail"), ("CN", "public")):
        assert find_bodies(country, sector) == ()


def test_a_country_without_data_has_none_and_one_of_the_union_has_the_unions() -> None:
    assert find_bodies("BR", "banking") == ()
    assert find_bodies("", "") == ()
    assert [body.site for body in find_bodies("PT", "")] == [
        "eccnet.eu",
        "consumer-redress.ec.europa.eu",
    ]


def test_whoever_says_no_sector_gets_the_general_ones() -> None:
    assert find_bodies("GB", "") == find_bodies("GB", "general") != ()


def test_a_name_stands_in_a_sentence_of_its_language_and_in_others_as_it_is() -> None:
    (body,) = find_bodies("GB", "banking")
    assert body.name_in("en") == "the Financial Ombudsman Service"
    assert body.name_in("ko") == "Financial Ombudsman Service"


def test_no_law_is_named_and_not_the_platform_that_closed() -> None:
    for _, body in BODIES:
        for name in (body.name, *body.names.values()):
            assert not {"Act", "Directive", "lag", "lagen", "ODR", "OG", "OUG"} & set(name.split())
            assert not set("法법") & set(name)
        assert "odr" not in body.site


@pytest.mark.parametrize(
    ("country", "sector", "complained", "until"),
    [
        ("GB", "telecom", date(2026, 10, 12), date(2026, 11, 23)),
        ("GB", "banking", date(2026, 11, 21), date(2027, 1, 16)),
        ("GB", "water", date(2026, 12, 14), date(2027, 1, 14)),  # three holidays and weekends
        ("IE", "telecom", date(2026, 3, 9), date(2026, 3, 24)),  # Saint Patrick's Day
        ("KR", "banking", date(2026, 9, 14), date(2026, 10, 7)),  # Chuseok, and a day in its stead
        ("CN", "air", date(2026, 2, 9), date(2026, 2, 28)),  # Saturdays at work round the feast
        ("RO", "rail", date(2024, 1, 31), date(2024, 2, 29)),  # a leap day
        ("RO", "rail", date(2026, 1, 31), date(2026, 2, 28)),
        ("RO", "post", date(2026, 11, 30), date(2027, 2, 28)),
        ("RO", "telecom", date(2026, 11, 30), None),
    ],
)
def test_a_company_has_as_long_as_the_source_says(
    country: str, sector: str, complained: date, until: date | None
) -> None:
    (body,) = find_bodies(country, sector)[:1]
    assert company_has_until(body, complained, country) == until


@given(
    some.dates(date(2000, 1, 1), date(2090, 1, 1)),
    some.integers(1, 60),
    some.sampled_from(COUNTRIES),
)
def test_working_days_take_at_least_as_long_as_days_and_end_on_one(
    start: date, number: int, country: str
) -> None:
    end = count(Period(number, "working_days"), start, country)
    assert end >= start + timedelta(days=number)
    assert end.weekday() < 5 or country == "CN"


def test_what_was_read_more_than_a_year_ago_is_old() -> None:
    (body,) = find_bodies("GB", "banking")
    assert not body.is_old(body.seen + timedelta(days=365))
    assert body.is_old(body.seen + timedelta(days=366))


GOOD: dict[str, Any] = {
    "sectors": ["general"],
    "name": "A board",
    "source": "A page",
    "seen": date(2026, 11, 21),
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"sectors": []},
        {"sectors": ["shops"]},
        {"name": ""},
        {"after": {"fortnights": 2}},
        {"after": {"days": 0}},
        {"after": {"days": 1, "weeks": 1}},
        {"after": 6},
        {"first": "court"},
        {"kind": "sues"},
        {"within": {"months": 6, "since": "christmas"}},
        {"cost": "cheap"},
        {"address": "www.example.org"},
        {"seen": "last year"},
        {"phone": "999"},
    ],
)
def test_an_entry_that_can_not_be_meant_is_refused(wrong: dict[str, Any]) -> None:
    Body.model_validate(GOOD)
    with pytest.raises(ValidationError):
        Body.model_validate(GOOD | wrong)


def test_every_file_is_of_a_country_or_of_the_union() -> None:
    files = {path.stem for path in (TEMPLATES / "countries").glob("*.yaml")}
    assert files >= {*COUNTRIES, "EU", "other"}
    assert files - {"EU", "other"} <= countries()


def test_names_are_for_languages_there_are() -> None:
    for _, body in BODIES:
        assert body.names.keys() <= languages().keys()
