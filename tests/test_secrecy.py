"""Card numbers and secrets are held; telephone numbers, references and bank accounts are not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaint_kit.language import find_language, languages
from complaint_kit.secrecy import find_card_numbers, find_secrets, mask

WORDS = [find_language("en").secret_words]

# Numbers that the card schemes and payment services publish for testing.
CARDS = {
    "Visa": "4111111111111111",
    "Visa, 13 digits": "4222222222222",
    "Mastercard": "5555555555554444",
    "Mastercard, 2-series": "2223003122003222",
    "American Express": "378282246310005",
    "Discover": "6011111111111117",
    "Diners Club": "30569309025904",
    "JCB": "3530111333300000",
    "UnionPay": "6200000000000005",
    "Maestro": "6759649826438453",
}


def cards(text: str) -> list[str]:
    return [text[start:end] for start, end in find_card_numbers(text)]


def secrets(text: str) -> list[str]:
    return [text[start:end] for start, end in find_secrets(text, WORDS)]


@pytest.mark.parametrize("number", CARDS.values(), ids=CARDS)
def test_a_card_number_is_found(number: str) -> None:
    assert cards(f"I paid with {number}, on Monday.") == [number]


@pytest.mark.parametrize(
    "separator", [" ", "  ", "-", ".", "_", "\t", "\u00a0", "\u2009", "\u2011", "\u2014"], ids=ascii
)
def test_a_card_number_is_found_however_it_is_grouped(separator: str) -> None:
    grouped = separator.join(["4111", "1111", "1111", "1111"])
    assert cards(f"card {grouped}") == [grouped]


def test_a_card_number_is_found_among_other_numbers() -> None:
    assert cards("order 12 4111 1111 1111 1111 3 pieces") == ["4111 1111 1111 1111"]


def test_a_card_number_in_full_width_digits_is_found() -> None:
    assert len(cards("４１１１１１１１１１１１１１１１")) == 1


@pytest.mark.parametrize("number", CARDS.values(), ids=CARDS)
def test_a_number_with_a_wrong_check_digit_is_no_card(number: str) -> None:
    assert cards(number[:-1] + str((int(number[-1]) + 1) % 10)) == []


@pytest.mark.parametrize(
    "text",
    [
        "+44 113 496 0123",
        "0800 496 0999 and 0370-49 60 00",
        "GB82 WEST 1234 5698 7654 32",
        "DE89 3704 0044 0532 0130 00",
        "RO49 AAAA 1B31 0075 9384 0000",
        "SE45 5000 0000 0583 9825 7466",
        "9999 9999 9999 9995",
        "order 1234567890123456789012345678",
        "2026-10-12 09:20",
        "411111111111111",
        "X4111111111111111",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert cards(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("My PIN is 1234.", ["1234"]),
        ("PIN: 1234", ["1234"]),
        ("pin code 123456", ["123456"]),
        ("the CVC was 123", ["123"]),
        ("password: swordfish", ["swordfish"]),
        ("my password is hunter2", ["hunter2"]),
        ("PIN (1234)", ["1234"]),
        ("PIN “1234”", ["1234"]),
        ("the one-time code was 482 913", ["482 913"]),
        ("password hunter2", ["hunter2"]),
        ("The password is wrong", []),
        ("I had to reset my password twice", []),
        ("I pinned it to the wall 1234", []),
        ("The pin fell out", []),
        ("Pinner 1234", []),
    ],
)
def test_a_secret_is_a_value_beside_its_label(text: str, found: list[str]) -> None:
    assert secrets(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("我的密码是abc12345", ["abc12345"]),
        ("验证码是654321。", ["654321"]),
        ("PIN是1234", ["1234"]),
        ("密码错了三次", []),
        ("订单号123456", []),
        ("비밀번호는 abcd1234", ["abcd1234"]),
        ("인증번호는 123456입니다", ["123456"]),
        ("parola este abcd1234", ["abcd1234"]),
        ("lösenordet är abcd1234", ["abcd1234"]),
    ],
)
def test_a_secret_is_found_in_whatever_language_it_is_told(text: str, found: list[str]) -> None:
    words = [pack.secret_words for pack in languages().values()]
    assert [text[start:end] for start, end in find_secrets(text, words)] == found


def test_masking_leaves_the_last_four_of_a_card_and_nothing_of_a_pin() -> None:
    assert mask("x 4111 1111 1111 1111 y", 2, 21) == "x •••• •••• •••• 1111 y"
    assert mask("PIN 123456", 4, 10) == "PIN ••••••"


@given(st.text())
def test_what_is_found_lies_within_the_text_and_is_gone_once_masked(text: str) -> None:
    for start, end in find_card_numbers(f"{text} 4111 1111 1111 1111"):
        assert 0 <= start < end <= len(text) + 20
    masked = text
    for start, end in find_card_numbers(text):
        masked = mask(masked, start, end)
    assert cards(masked) == []


@pytest.mark.parametrize("unit", ["1", "1 ", "4111 ", "PIN is ", "password: ", "GB82 "])
def test_time_grows_with_the_length_of_the_text_and_no_faster(unit: str) -> None:
    def cost(length: int) -> float:
        text = (unit * length)[:length]
        started = time.process_time()
        cards(text)
        secrets(text)
        return time.process_time() - started

    cost(1_000)
    assert cost(120_000) < 60 * max(cost(12_000), 0.002)
