"""The question for a sum of money: an amount as it is typed, and its currency."""

from __future__ import annotations

import re
from functools import partial

import streamlit as st
from babel.numbers import get_currency_symbol, get_territory_currencies

from complaint_kit.values import currencies
from complaint_kit.wizard.answers import answer, get_answer, put_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import ask_choice, label_of
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.notes import show_notes
from complaint_kit.wizard.seen import is_late, offer

_MANY = ("EUR", "USD", "GBP")


def ask_amount(desk: Desk, key: str) -> None:
    """A sum of money as it is typed, and its currency."""
    with st.container(key=f"ck_sum_{key}"):
        left, right = st.columns(2, wrap=False)
    with left:
        offer(f"{key}.amount", str(get_answer(f"{key}.amount") or ""))
        st.text_input(
            label_of(desk, f"{key}.amount"),
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
    answer(f"{key}.amount", read_sum(text, currency))


def read_sum(text: str, currency: str) -> str:
    """A number without the sign of its own currency; anything else as it was typed."""
    bare = text.strip()
    if currency:
        sign = get_currency_symbol(currency, locale="en")
        for mark in {sign, sign[-1] if not sign[-1].isalpha() else sign, currency}:
            bare = bare.removeprefix(mark).removesuffix(mark).strip()
    return bare if re.fullmatch(r"\d+(\.\d+)?", bare, re.ASCII) else text.strip()


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
        put_answer(f"{key}.amount", read_sum(amount, currency))
    answer(f"{key}.currency", currency)
