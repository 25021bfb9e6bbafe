"""A name spelled aloud, character by character, with the words of a language pack.

Latin letters are named by a word each. A syllable of Hangul is named by its letters, a Chinese
character by its parts or a word that everybody knows.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from complaint_kit.hangul import take_apart

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


class Spelling(NamedTuple):
    """What a language pack says for each character."""

    letters: Mapping[str, str]
    """Words for Latin letters in lower case, and for what may stand in a name with them."""
    signs: Mapping[str, str]
    """What may go with a Latin letter, by its name in Unicode."""
    jamo: Mapping[str, Sequence[str]]
    """Names of the letters of Hangul in the order of Unicode: `first`, `vowel`, `final`."""
    characters: Mapping[str, str]
    """What is said for a Chinese character."""

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Spelling:
        """What `language.yaml` holds of it; `jamo` and `characters` may be missing."""
        letters, signs = data["letters"], data["letter_signs"]
        return cls(letters, signs, data.get("jamo", {}), data.get("characters", {}))

    def spell(self, name: str) -> list[Letter]:
        """The characters of `name` with what is said for each; empty if that is not enough.

        A Chinese character may have nothing, for there are too many; any other must have a word.
        """
        letters = [self._letter(char) for char in name if not char.isspace()]
        known = [letter for letter in letters if letter]
        if len(known) < len(letters) or len(known) > _LONGEST:
            return []
        return known if any(letter.word for letter in known) else []

    def _letter(self, char: str) -> Letter | None:
        if char.lower() in self.letters:
            return Letter(char.upper(), self.letters[char.lower()])
        if self.characters and unicodedata.name(char, "").startswith("CJK UNIFIED IDEOGRAPH"):
            return Letter(char, self.characters.get(char, ""))
        if self.jamo and "가" <= char <= "힣":
            return Letter(char, self._jamo(char))
        return self._signed(char)

    def _jamo(self, char: str) -> str:
        syllable = take_apart(char)
        parts = [self.jamo["first"][syllable.first], self.jamo["vowel"][syllable.vowel]]
        if syllable.final:
            parts.append(self.jamo["final"][syllable.final - 1])
        return " ".join(parts)

    def _signed(self, char: str) -> Letter | None:
        match = _LATIN.fullmatch(unicodedata.name(char, ""))
        if not match:
            return None
        known = [self.signs.get(part, "") for part in (match[2] or "").split(" AND ")]
        if not all(known):
            return None
        return Letter(char.upper(), self.letters[match[1].lower()], ", ".join(known))
