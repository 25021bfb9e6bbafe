"""The question for a sum of money: an amount as it is typed, and its currency."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial

import streamlit as st
from babel.numbers import (
    get_currency_symbol,
    get_decimal_symbol,
    get_group_symbol,
    get_territory_currencies,
)

from complaint_kit.language import Language, locale_of
from complaint_kit.values import currencies
from complaint_kit.wizard.answers import answer, get_answer, put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_choice, label_of
from complaint_kit.wizard.interface import pack_of_pages
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.notes import show_notes
from complaint_kit.wizard.seen import is_late, offer

_MANY = ("EUR", "USD", "GBP")


def ask_amount(desk: Desk, key: str) -> None:
    """A sum of money as it is typed, and its currency."""
    with st.container(key=f"ck_sum_{key}"):
        left, right = st.columns(2, wrap=False)
    with left:
        amount = str(get_answer(f"{key}.amount") or "")
        st.text_input(
            label_of(desk, f"{key}.amount"),
            offer(f"{key}.amount", write_amount(amount, desk.speak)),
            key=f"{key}.amount",
            placeholder=desk.speak.find(f"{message_of(key)}-amount.placeholder") or "",
            autocomplete="off",
            on_change=_keep_amount,
            args=(key, desk.case.country),
        )
    with right:
        codes = currencies_for(desk.case.country)
        ask_choice(desk, f"{key}.currency", codes, name=str, keep=partial(_keep_currency, key))
    show_notes(desk, f"{key}.amount")
    show_notes(desk, key)


def answer_sum(key: str, text: str, country: str) -> None:
    """Write the sum that was typed for `key`; without a currency it is in that of `country`."""
    currency = str(get_answer(f"{key}.currency") or "")
    if not currency and country:
        currency = next(iter(get_territory_currencies(country)), "")
        put_answer(f"{key}.currency", currency)
    answer(f"{key}.amount", read_sum(text, currency, pack_of_pages()))


def read_sum(text: str, currency: str, language: Language) -> str:
    """A number as a case holds it, from one that was typed as in `language`.

    That is without the sign of its own currency and the marks between thousands, and with a point
    before the decimals.

    Anything else as it was typed.
    """
    bare = text.replace("\u00a0", " ").strip()
    for mark in _marks(currency, language) if currency else ():
        bare = bare.removeprefix(mark).removesuffix(mark).strip()
    if re.fullmatch(r"\d+", bare, re.ASCII):
        return bare
    decimal, group = _signs(language)
    apart = f"[{re.escape(group)} \u00a0\u202f]"
    number = rf"(\d{{1,3}}(?:{apart}\d{{3}})+|\d+)(?:{re.escape(decimal)}(\d+))?"
    if found := re.fullmatch(number, bare, re.ASCII):
        whole = re.sub(apart, "", found[1])
        return f"{whole}.{found[2]}" if found[2] else whole
    return bare if re.fullmatch(r"\d+\.\d+", bare, re.ASCII) else text.strip()


def write_amount(amount: str, language: Language) -> str:
    """A number of a case as one types it in `language`; anything else as it is."""
    if not re.fullmatch(r"\d+\.\d+", amount, re.ASCII):
        return amount
    return amount.replace(".", _signs(language)[0])


def _marks(currency: str, language: Language) -> list[str]:
    """What may stand before or behind a sum in `currency`, the longest first."""
    region = language.region("")
    marks = {currency, str(get_currency_symbol(currency, locale_of(region["locale"])))}
    sign = str(get_currency_symbol(currency, locale="en"))
    marks |= {sign, sign[-1] if not sign[-1].isalpha() else sign}
    own = region.get("sums", {}).get(currency, {})
    forms = own.values() if isinstance(own, Mapping) else [own]
    marks |= {form.replace("{amount}", "").replace("\u00a0", " ").strip() for form in forms}
    return sorted(filter(None, marks), key=len, reverse=True)


def _signs(language: Language) -> tuple[str, str]:
    """The sign before decimals and the one between thousands."""
    locale = locale_of(language.region("")["locale"])
    return str(get_decimal_symbol(locale)), str(get_group_symbol(locale))


def currencies_for(country: str) -> list[str]:
    """Every currency in use, those of `country` and the commonest first."""
    own = get_territory_currencies(country) if country else []
    first = [*dict.fromkeys([*own, *_MANY])]
    return [*first, *sorted(currencies() - set(first))]


def _keep_amount(key: str, country: str) -> None:
    if not is_late(f"{key}.amount"):
        answer_sum(key, st.session_state[f"{key}.amount"], country)


def _keep_currency(key: str) -> None:
    """The sign in front of an amount may be that of the currency chosen just now."""
    if is_late(f"{key}.currency"):
        return
    currency = st.session_state[f"{key}.currency"]
    amount = str(get_answer(f"{key}.amount") or "")
    if currency and amount:
        pack = pack_of_pages()
        put_answer(f"{key}.amount", read_sum(write_amount(amount, pack), currency, pack))
    answer(f"{key}.currency", currency)
