"""A name spelled aloud, letter by letter, with the words of a language pack."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

_LATIN = re.compile(r"LATIN (?:SMALL|CAPITAL) LETTER ([A-Z])(?: WITH (.+))?")
_LONGEST = 24


@dataclass(frozen=True, slots=True)
class Letter:
    char: str
    """The letter as it is written, in capitals."""
    word: str
    """What is said for it: Sierra."""
    sign: str = ""
    """What stands above, below or through it, in words; empty for a plain letter."""


def spell(name: str, words: Mapping[str, str], signs: Mapping[str, str]) -> list[Letter]:
    """The letters of `name` with a word for each; empty if any of them has none.

    `words` names letters in lower case, `signs` the Unicode names of what may go with them.
    """
    letters = [_letter(char, words, signs) for char in name if not char.isspace()]
    if not letters or len(letters) > _LONGEST or any(letter is None for letter in letters):
        return []
    return [letter for letter in letters if letter]


def _letter(char: str, words: Mapping[str, str], signs: Mapping[str, str]) -> Letter | None:
    if char.lower() in words:
        return Letter(char.upper(), words[char.lower()])
    match = _LATIN.fullmatch(unicodedata.name(char, ""))
    if not match:
        return None
    known = [signs.get(part, "") for part in (match[2] or "").split(" AND ")]
    if not all(known):
        return None
    return Letter(char.upper(), words[match[1].lower()], ", ".join(known))
