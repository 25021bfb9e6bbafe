"""What should not leave the house: card numbers, and values beside a label such as PIN.

A bank account alone is never held: a refund needs it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

_SEPARATOR = r" \t.\-\u00a0\u2000-\u200a\u2010-\u2015\u202f_"
_CHAIN = re.compile(rf"(?<!\w)\d+(?:[{_SEPARATOR}]{{1,2}}\d+)*(?!\w)")
_GROUP = re.compile(r"\d+")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")
_OPENERS = r"[\s:：=＝#(（「\"'“‘，\-]{0,20}"
"""What may stand between a label and its value beside words; so few, for each may be one too many
and begin the value, which is then read again."""
_VALUE = r"[^\s\"'”)，。；、」]"
"""What the value of a secret is made of."""
_APART = r"0-9A-Za-z_\u00c0-\u1fff"
"""Characters of scripts that put spaces between words; where others begin, a word may end."""
_CLUE = re.compile(r"[\d:：=]")
"""Without one of these there is no secret in a text."""
_SHORTEST, _LONGEST = 12, 19

# Issuer prefixes (first, last) and lengths, as the card schemes publish them under ISO/IEC 7812.
_ISSUERS: tuple[tuple[str, str, tuple[int, ...]], ...] = (
    ("4", "4", (13, 16, 19)),
    ("51", "55", (16,)),
    ("2221", "2720", (16,)),
    ("34", "34", (15,)),
    ("37", "37", (15,)),
    ("6011", "6011", (16, 19)),
    ("644", "659", (16, 19)),
    ("300", "305", (14,)),
    ("36", "36", (14,)),
    ("38", "39", (14,)),
    ("3528", "3589", (16, 17, 18, 19)),
    ("62", "62", (16, 17, 18, 19)),
    ("5018", "5018", (12, 13, 14, 15, 16, 17, 18, 19)),
    ("5020", "5020", (12, 13, 14, 15, 16, 17, 18, 19)),
    ("5038", "5038", (12, 13, 14, 15, 16, 17, 18, 19)),
    ("5893", "5893", (12, 13, 14, 15, 16, 17, 18, 19)),
    ("6304", "6304", (12, 13, 14, 15, 16, 17, 18, 19)),
    ("6759", "6763", (12, 13, 14, 15, 16, 17, 18, 19)),
)


@dataclass(frozen=True, slots=True, eq=False)
class SecretWords:
    """One language's labels of secrets, and the words that join a label to its value."""

    numbers: tuple[str, ...]
    """Labels of short numbers: PIN, CVC."""
    words: tuple[str, ...]
    """Labels of words: password."""
    joins: tuple[str, ...]
    """What may stand between: is, was, code."""


def find_card_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Where `text` holds a payment card number: known prefix, its length, and Luhn's sum."""
    if sum(map(str.isdigit, text)) < _SHORTEST:
        return
    accounts = [match.span() for match in _IBAN.finditer(text) if _is_iban(match[0])]
    for chain in _CHAIN.finditer(text):
        if any(start < chain.end() and chain.start() < end for start, end in accounts):
            continue
        yield from _cards_in(text, [m.span() for m in _GROUP.finditer(text, *chain.span())])


def find_secrets(text: str, languages: Sequence[SecretWords]) -> Iterator[tuple[int, int]]:
    """Where `text` holds the value of a secret: the digits after PIN, the word after password.

    Of two stretches that lie in each other, the shorter.
    """
    if not _CLUE.search(text):
        return
    found: set[tuple[int, int]] = set()
    folded = text.casefold()
    for words in languages:
        if any(label in folded for label in _labels(words)):
            for pattern in _patterns(words):
                found.update(match.span(1) for match in pattern.finditer(text))
    yield from _innermost(found)


def _innermost(spans: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those of `spans` in which no other lies, in their order."""
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (-span[0], span[1])):
        if not kept or end < kept[-1][1]:
            kept.append((start, end))
    return kept[::-1]


def mask(text: str, start: int, end: int) -> str:
    """`text` with the digits and letters from `start` to `end` hidden but for the last four."""
    hidden = text[start:end]
    seen = [index for index, char in enumerate(hidden) if char.isalnum()]
    shown = set(seen[-4:]) if len(seen) > 8 else set()
    return (
        text[:start]
        + "".join("•" if c.isalnum() and i not in shown else c for i, c in enumerate(hidden))
        + text[end:]
    )


def _cards_in(text: str, groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Card numbers made of whole neighbouring groups of digits; the longest from each start."""
    first = 0
    while first < len(groups):
        digits, best = "", None
        for last in range(first, len(groups)):
            start, end = groups[last]
            if len(digits) + end - start > _LONGEST:
                break
            digits += "".join(str(unicodedata.digit(char)) for char in text[start:end])
            if _is_card(digits):
                best = last
        if best is None:
            first += 1
        else:
            yield groups[first][0], groups[best][1]
            first = best + 1


def _is_card(digits: str) -> bool:
    return (
        len(digits) >= _SHORTEST
        and any(
            len(digits) in lengths and low <= digits[: len(low)] <= high
            for low, high, lengths in _ISSUERS
        )
        and _luhn(digits)
    )


def _luhn(digits: str) -> bool:
    doubled = sum(sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (doubled + sum(int(digit) for digit in digits[-1::-2])) % 10 == 0


def _is_iban(text: str) -> bool:
    """ISO 13616: the account moved to the front, letters as numbers, leaves 1 divided by 97."""
    compact = text.replace(" ", "")
    return int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1


@cache
def _labels(words: SecretWords) -> tuple[str, ...]:
    return tuple(label.casefold() for label in (*words.numbers, *words.words))


@cache
def _patterns(words: SecretWords) -> tuple[re.Pattern[str], ...]:
    number, label, join = _label(words.numbers), _label(words.words), _join(words)
    return (
        re.compile(
            rf"{number}{join}*{_OPENERS}(\d(?:[ -]?\d){{2,9}})(?![{_APART}])", re.IGNORECASE
        ),
        re.compile(rf"{label}\s*[:：=]{_OPENERS}({_VALUE}{{4,}})", re.IGNORECASE),
        re.compile(
            rf"{label}{join}*{_OPENERS}((?={_VALUE}{{0,80}}\d){_VALUE}{{4,}})", re.IGNORECASE
        ),
    )


def _label(labels: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(map(_word, labels))})" if labels else r"(?!)"


def _join(words: SecretWords) -> str:
    return rf"(?:\s*(?:{'|'.join(map(_word, words.joins))}))" if words.joins else r"(?!)"


def _word(word: str) -> str:
    """A pattern for `word` that is not part of another; in Chinese that can't be told."""
    before = rf"(?<![{_APART}])" if re.match(f"[{_APART}]", word) else ""
    after = rf"(?![{_APART}])" if re.search(f"[{_APART}]$", word) else ""
    return f"{before}{re.escape(word)}{after}"
