"""An amount as it is typed in each language becomes the number that a case holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit.language import languages
from complaint_kit.wizard.sums import read_sum, write_amount
from tests.walker import Wizard


@pytest.mark.parametrize(
    ("tag", "currency", "typed", "amount"),
    [
        ("en", "GBP", "£96.00", "96.00"),
        ("en", "GBP", "1,234.50", "1234.50"),
        ("en", "", "96", "96"),
        ("sv", "SEK", "12 990,00 kr", "12990.00"),
        ("sv", "SEK", "96,50", "96.50"),
        ("sv", "SEK", "96.50", "96.50"),
        ("ro", "RON", "412,60 lei", "412.60"),
        ("ro", "RON", "1.412,60", "1412.60"),
        ("ro", "RON", "1.412", "1412"),
        ("ro", "RON", "280 de lei", "280"),
        ("ro", "RON", "280\u00a0de\u00a0lei", "280"),
        ("ro", "RON", "86.40", "86.40"),
        ("ko", "KRW", "64,000원", "64000"),
        ("ko", "KRW", "₩64,000", "64000"),
        ("zh-Hans", "CNY", "86.40元", "86.40"),
        ("zh-Hans", "CNY", "¥1,086.40", "1086.40"),
        ("en", "GBP", "about 90", "about 90"),
        ("en", "GBP", "1,23", "1,23"),
        ("en", "GBP", "90 to 100", "90 to 100"),
        ("sv", "SEK", "1,2,3", "1,2,3"),
        ("en", "GBP", "-5", "-5"),
    ],
)
def test_a_sum_is_read_as_it_is_typed_there(
    tag: str, currency: str, typed: str, amount: str
) -> None:
    assert read_sum(typed, currency, languages()[tag]) == amount


@given(st.sampled_from(list(languages())), st.decimals(0, 10**9, places=2).map(str))
def test_what_is_shown_is_read_again(tag: str, amount: str) -> None:
    language = languages()[tag]
    assert read_sum(write_amount(amount, language), "", language) == amount


def test_a_swede_types_a_comma_and_sees_it_again(wizard: Wizard) -> None:
    wizard.start_with(
        {"country": "SE", "language": "sv", "remedy": {"sought": [{"text": "Frakten tillbaka"}]}}
    )
    wizard.go("start").say("interface", "sv").press("steps.remedy")
    box = wizard.key(r"remedy\.sought\.i\d+\.amount\.amount")
    wizard.say(box, "695,50")
    assert str(wizard.case.remedy.sought[0].amount.amount) == "695.50"  # type: ignore[union-attr]
    assert wizard.app.get_by_key(box).value == "695,50"


def test_another_currency_leaves_the_number_as_it_is(wizard: Wizard) -> None:
    sought = [{"text": "Diferența înapoi", "amount": {"amount": "1.412", "currency": "KWD"}}]
    wizard.start_with({"country": "RO", "language": "ro", "remedy": {"sought": sought}})
    wizard.go("start").say("interface", "ro").press("steps.remedy")
    box = wizard.key(r"remedy\.sought\.i\d+\.amount\.amount")
    wizard.say(box.replace(".amount.amount", ".amount.currency"), "BHD")
    assert wizard.app.get_by_key(box).value == "1,412"
