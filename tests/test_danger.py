"""Danger first: the numbers and their sources, and the line on the first page.

One file, because a number is only as safe as the line that shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import streamlit as st
from hypothesis import given
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from complaint_kit import country as country_module
from complaint_kit.country import Help, Line, find_help, find_paper, has_window
from complaint_kit.errors import PackError
from complaint_kit.language import TEMPLATES, languages
from complaint_kit.values import countries
from complaint_kit.wizard.danger import territory_of

FILES = {path.stem: path for path in (TEMPLATES / "countries").glob("??.yaml")}
VERIFIED = sorted(code for code in FILES if find_help(code).emergency)
SAY = languages()["en"].say
GOOD: dict[str, Any] = {
    "for": "emergency",
    "number": "999",
    "source": "https://www.example.org/who-to-call",
    "seen": date(2026, 11, 21),
}


def all_lines(found: Help) -> list[Line]:
    return [*found.emergency, *(line for line in (found.gas, found.talk) if line)]


def numbers_in(text: str) -> set[str]:
    return set(re.findall(r"\d[\d ]*\d", text))


@pytest.fixture
def pack(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """The data of a country that is being written."""
    data: dict[str, Any] = {}
    monkeypatch.setattr(country_module, "read_country", lambda _country: data)
    find_help.cache_clear()
    yield data
    find_help.cache_clear()


def page(country: str) -> None:
    """The first page with nothing on it but the line."""
    from datetime import date

    from complaint_kit.case import Case
    from complaint_kit.language import languages
    from complaint_kit.wizard.danger import show_danger
    from complaint_kit.wizard.desk import Desk

    case = Case.model_validate({"format": "complaint-kit/1", "country": country})
    show_danger(Desk(languages()["en"], languages()["en"], case, date(2026, 11, 21), [], {}, {}))


def line_for(monkeypatch: pytest.MonkeyPatch, country: str = "", zone: str | None = None) -> str:
    """The HTML of the line, for a chosen country and the time zone of a browser."""
    monkeypatch.setattr(type(st.context), "timezone", property(lambda _: zone))
    app: Any = AppTest.from_function(page, kwargs={"country": country}).run()
    assert not app.exception, app.exception[0].message
    return re.sub(r"<style>.*</style>", "", app.get("html")[0].proto.body, flags=re.DOTALL)


def words_of(html: str) -> str:
    return re.sub(r'<[^>]+>|(?<=aria-hidden="true" translate="no">)call', "", html)


# The numbers


def test_there_are_numbers_for_the_countries_of_the_languages_to_come() -> None:
    assert {"GB", "US", "IE", "SE", "RO", "KR", "CN"} <= set(VERIFIED)


@pytest.mark.parametrize("code", VERIFIED)
def test_every_number_has_a_source_and_the_day_it_was_read(code: str) -> None:
    for line in all_lines(find_help(code)):
        assert line.source.startswith("http"), line
        assert line.seen >= date(2026, 11, 21), line


def test_a_country_without_a_file_has_no_numbers() -> None:
    for code in ["", "../GB", *(countries() - set(FILES))]:
        assert find_help(code) == Help(), code


@pytest.mark.parametrize("code", ["IE", "RO"])
def test_a_file_that_only_has_numbers_leaves_the_paper_as_it_was(code: str) -> None:
    assert find_paper(code, "letter") == find_paper("NZ", "letter")
    assert not has_window(code)


@pytest.mark.parametrize(
    ("code", "numbers"),
    [
        ("GB", "emergency 999, gas 0800 111 999, talk 116 123"),
        ("US", "emergency 911, talk 988"),
        ("IE", "emergency 112, emergency 999, talk 116 123"),
        ("SE", "emergency 112, talk 90101"),
        ("RO", "emergency 112"),
        ("KR", "police 112, fire 119, ambulance 119, talk 109"),
        ("CN", "police 110, fire 119, ambulance 120, talk 12356"),
    ],
)
def test_the_numbers_are_those_that_were_read(code: str, numbers: str) -> None:
    """Told twice, here and in the file, so that no slip of a finger goes unseen."""
    lines = all_lines(find_help(code))
    assert ", ".join(f"{line.purpose} {line.number}" for line in lines) == numbers


@pytest.mark.parametrize(
    "change",
    [
        {"source": ""},
        {"source": "my neighbour"},
        {"seen": "yesterday"},
        {"seen": None},
        {"dated": date(2027, 1, 1)},
        {"number": 999},
        {"number": "call 999"},
        {"number": ""},
        {"number": "999\n"},
        {"number": "\u0669\u0669\u0669"},
        {"for": "coastguard"},
        {"any_time": "yes"},
        {"hours": "9 to 5"},
    ],
)
def test_a_number_that_says_what_cannot_be_meant_is_an_error(
    pack: dict[str, Any], change: dict[str, Any]
) -> None:
    pack["danger"] = [GOOD]
    assert find_help("ZZ").emergency
    find_help.cache_clear()
    pack["danger"] = [{**GOOD, **change}]
    with pytest.raises(PackError, match=r"countries/ZZ\.yaml"):
        find_help("ZZ")


@pytest.mark.parametrize("key", sorted(GOOD))
def test_a_number_that_lacks_something_is_an_error(pack: dict[str, Any], key: str) -> None:
    pack["danger"] = [{name: value for name, value in GOOD.items() if name != key}]
    with pytest.raises(PackError):
        find_help("ZZ")


@pytest.mark.parametrize(
    ("kinds", "fit"),
    [
        (["emergency"], True),
        (["emergency", "emergency", "gas", "talk"], True),
        (["police", "fire", "ambulance"], True),
        (["police", "fire"], False),
        (["emergency", "police"], False),
        (["police", "police", "fire", "ambulance"], False),
        (["talk"], False),
        (["emergency", "talk", "talk"], False),
    ],
)
def test_nobody_in_danger_is_left_without_a_number_or_with_two_that_differ(
    pack: dict[str, Any], kinds: list[str], fit: bool
) -> None:
    pack["danger"] = [{**GOOD, "for": kind} for kind in kinds]
    if fit:
        known = [line.purpose for line in all_lines(find_help("ZZ"))]
        assert known == kinds
    else:
        with pytest.raises(PackError):
            find_help("ZZ")


@pytest.mark.parametrize("wrong", ["999", [["999"]], [999], {"for": "emergency"}])
def test_a_list_that_is_none_is_an_error(pack: dict[str, Any], wrong: object) -> None:
    pack["danger"] = wrong
    with pytest.raises(PackError):
        find_help("ZZ")


# The country of a browser


@pytest.mark.parametrize(
    ("zone", "territory"),
    [
        ("Europe/London", "GB"),
        ("Europe/Belfast", "GB"),
        ("Asia/Seoul", "KR"),
        ("America/Los_Angeles", "US"),
        ("Asia/Calcutta", "IN"),
        ("Europe/Kiev", "UA"),
        ("Etc/UTC", ""),
        ("UTC", ""),
        ("Mars/Olympus", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_a_time_zone_lies_in_a_country_or_in_none(zone: str | None, territory: str) -> None:
    assert territory_of(zone) == territory


@given(some.text())
def test_a_browser_may_say_anything_about_its_clock(zone: str) -> None:
    assert territory_of(zone) in {"", *countries()}


# The line


def test_the_line_of_a_chosen_country_has_its_number_as_a_link(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    html = line_for(monkeypatch, "GB", "Europe/London")
    assert '<p class="ck-danger">' in html
    assert '<a href="tel:999">call 999</a>.' in html
    assert '<a href="tel:0800111999">0800 111 999</a>' in html
    assert '<a href="tel:116123">call Samaritans on 116 123</a>, at any time.' in html
    assert "United Kingdom" not in html


def test_a_country_that_follows_from_the_clock_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    html = line_for(monkeypatch, zone="Europe/London")
    assert '<a href="tel:999">call 999</a> (United Kingdom).' in html


def test_a_country_is_named_when_the_clock_is_set_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    html = line_for(monkeypatch, "GB", "Europe/Stockholm")
    assert '<a href="tel:999">call 999</a> (United Kingdom).' in html
    assert "tel:112" not in html


def test_a_chosen_country_needs_no_name_where_the_clock_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "United States" not in line_for(monkeypatch, "US", "UTC")
    assert "United States" not in line_for(monkeypatch, "US", None)


@pytest.mark.parametrize(("chosen", "zone"), [("NZ", "Europe/London"), ("", "Etc/UTC"), ("", None)])
def test_no_number_is_shown_for_a_country_without_verified_numbers(
    monkeypatch: pytest.MonkeyPatch, chosen: str, zone: str | None
) -> None:
    html = line_for(monkeypatch, chosen, zone)
    words = words_of(html)
    assert SAY("danger.unknown") in words
    assert not re.search(r"\d", words)
    assert "tel:" not in html


@pytest.mark.parametrize("code", VERIFIED)
def test_the_line_dials_what_it_shows_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    html = line_for(monkeypatch, code)
    known = [line.number for line in all_lines(find_help(code))]
    links = re.findall(r'<a href="tel:(\d+)">([^<]*)</a>', html)
    assert [dialled for dialled, _ in links] == [number.replace(" ", "") for number in known]
    for (_, words), number in zip(links, known, strict=True):
        assert words.endswith(number)
    assert numbers_in(words_of(html)) <= set(known)


def test_services_with_numbers_of_their_own_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    words = words_of(line_for(monkeypatch, zone="Asia/Shanghai"))
    assert "Call: police 110, fire 119, ambulance 120 (China)." in words


def test_two_numbers_for_the_same_are_offered_as_a_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "call 112 or call 999." in words_of(line_for(monkeypatch, "IE"))


def test_at_any_time_is_only_said_where_the_source_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "call 12356." in words_of(line_for(monkeypatch, "CN"))
    assert "call 109, at any time." in words_of(line_for(monkeypatch, "KR"))


def test_a_gas_number_says_where_it_does_not_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "0800 111 999 (not in Northern Ireland)." in words_of(line_for(monkeypatch, "GB"))


def test_a_country_without_a_line_to_talk_to_says_nothing_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    html = line_for(monkeypatch, "RO")
    assert "tel:112" in html
    assert "ck-danger-talk" not in html


def test_money_that_is_leaving_is_named_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    for chosen in ("GB", "NZ"):
        assert SAY("danger-money") in words_of(line_for(monkeypatch, chosen))


def test_a_name_with_a_sign_in_it_is_no_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    talk = Line("talk", "1 2", GOOD["source"], GOOD["seen"], name="Us & <i>them</i>")
    found = Help((Line("emergency", "9", GOOD["source"], GOOD["seen"]),), None, talk)
    monkeypatch.setattr("complaint_kit.wizard.danger.find_help", lambda _: found)
    html = line_for(monkeypatch, zone="Europe/Sarajevo")
    assert "(Bosnia &amp; Herzegovina)" in html
    assert '<a href="tel:12">call Us &amp; &lt;i&gt;them&lt;/i&gt; on 1 2</a>' in html


def test_the_icon_is_not_read_aloud(monkeypatch: pytest.MonkeyPatch) -> None:
    html = line_for(monkeypatch, "GB")
    assert '<span class="ck-danger-icon" aria-hidden="true" translate="no">call</span>' in html


@pytest.mark.parametrize("tag", sorted(languages()))
@pytest.mark.parametrize("code", VERIFIED)
def test_every_language_has_words_for_every_number(tag: str, code: str) -> None:
    say = languages()[tag].say
    for line in all_lines(find_help(code)):
        if line.purpose == "gas":
            assert say(f"danger-gas.{line.area}" if line.area else "danger-gas", call="1")
        elif line.purpose != "talk":
            assert line.number in say(f"danger-{line.purpose}", number=line.number)


def test_the_danger_line_is_calm() -> None:
    text = (TEMPLATES / "en/danger.ftl").read_text(encoding="utf-8")
    assert "!" not in text
    assert not re.search(r"\b(please|sorry|must|immediately|ring)\b", text, re.IGNORECASE)
