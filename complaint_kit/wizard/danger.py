"""Danger first: one calm line on whom to call, before any writing."""

from __future__ import annotations

from html import escape

import streamlit as st
from babel.core import get_global
from babel.lists import format_list

from complaint_kit.country import Line, find_help
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.names import country_name

_LINK = "\ufffc"  # where the link goes, once the words round it are escaped


def show_danger(desk: Desk) -> None:
    """Say whom to call in danger, with the numbers of the country where they are verified.

    The country is the one that was chosen, else the one where the browser's clock is set. It is
    named unless it was chosen and the clock agrees: a number is right in its country only.
    """
    clock = territory_of(st.context.timezone)
    country = desk.case.country or clock
    named = not desk.case.country or clock not in ("", country)
    found = find_help(country)
    ways = [_emergency(desk, found.emergency, country_name(desk.speak, country) if named else "")]
    if found.gas:
        part = f".{found.gas.area}" if found.gas.area else ""
        ways.append(_say(desk, f"danger-gas{part}", _dial(found.gas, found.gas.number)))
    ways.append(_say(desk, "danger-money"))
    if found.talk:
        ways.append(_talk(desk, found.talk))
    icon = '<span class="ck-danger-icon" aria-hidden="true" translate="no">call</span>'
    first, *more = ways
    st.html(
        f'<p class="ck-danger">{icon}<span>{first}</span></p>'
        f'<p class="ck-danger-more">{desk.speak.marks.space.join(more)}</p>'
    )


def territory_of(zone: str | None) -> str:
    """The country (ISO 3166-1) of a time zone by its IANA name; empty if it is in none."""
    name = get_global("zone_aliases").get(zone or "", zone or "")
    territory = str(get_global("zone_territories").get(name, ""))
    return territory if territory not in ("001", "ZZ") else ""


def _emergency(desk: Desk, lines: tuple[Line, ...], country: str) -> str:
    if not lines:
        return _say(desk, "danger.unknown")
    one_for_all = lines[0].purpose == "emergency"
    calls = [_dial(line, desk.say(f"danger-{line.purpose}", number=line.number)) for line in lines]
    locale = desk.speak.tag.replace("-", "_")
    joined = format_list(calls, style="or" if one_for_all else "unit", locale=locale)
    variant = "-".join(
        part for part in ("" if one_for_all else "services", "named" if country else "") if part
    )
    message = f"danger.{variant}" if variant else "danger"
    return _say(desk, message, joined, **({"country": country} if country else {}))


def _talk(desk: Desk, line: Line) -> str:
    if line.name:
        call = desk.say("danger-talk-call.name", name=line.name, number=line.number)
    else:
        call = desk.say("danger-talk-call", number=line.number)
    return _say(desk, "danger-talk.any-time" if line.any_time else "danger-talk", _dial(line, call))


def _dial(line: Line, words: str) -> str:
    return f'<a href="tel:{line.number.replace(" ", "")}">{escape(words)}</a>'


def _say(desk: Desk, message: str, link: str = "", **slots: str) -> str:
    """A message as HTML, with `link` where it has `$call`."""
    return escape(desk.say(message, call=_LINK, **slots)).replace(_LINK, link)
