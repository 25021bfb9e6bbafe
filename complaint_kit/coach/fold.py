"""A text made comparable: one form for letters that look alike, and the way back to its offsets.

Rules are written in plain small letters. A customer writes capitals, curly or straight quotes,
accents or none; who wants to hide an insult writes Cyrillic letters or puts invisible ones between.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]"
)
_ALIKE = {
    # Unicode confusables.txt: small letters of other scripts that look like these in any face.
    **dict(zip("аеорсухіјѕһԁԛԝвкмнт", "aeopcyxijshdqwbkmht", strict=True)),
    **dict(zip("οαενικρτυχ", "oaevikptux", strict=True)),
    **dict.fromkeys("’‘ʼ`´′＇", "'"),
    **dict.fromkeys("‐‑‒–—−―", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u3000\t\r\u2009", " "),
    **dict.fromkeys("\u2028\u2029\u0085\x0b\x0c", "\n"),
    "…": ".",
    "ı": "i",
}
_NEVER_FOLDED = "。！？，、；：「」『』《》“”„«»"


class Folded(NamedTuple):
    """A text to be compared."""

    text: str
    offsets: Sequence[int] | None
    """Where each character of `text`, and its end, stands in the original; None: where it is."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that `text[start:end]` was made of."""
        if self.offsets is None:
            return start, end
        last, after = self.offsets[end - 1], self.offsets[end]
        return self.offsets[start], max(last + 1, after)


class Folding:
    """How one language folds. `own` are letters whose marks tell words apart, such as å, ä, ö."""

    def __init__(self, own: str = "") -> None:
        self._table = _Table(frozenset(own))

    def fold(self, text: str) -> Folded:
        """`text` in small plain letters, each word in its place."""
        if text.isascii():
            return Folded(text.lower().translate(_ASCII), None)
        if self._keeps_places(text):
            return Folded(text.translate(self._table), None)
        return self._fold_apart(text)

    def word(self, text: str) -> str:
        """A word or a pattern of a rule, folded; its sign for anything stays."""
        return "…".join(self.fold(part).text for part in text.split("…"))

    def _keeps_places(self, text: str) -> bool:
        return not _INVISIBLE.search(text) and unicodedata.is_normalized("NFC", text)

    def _fold_apart(self, text: str) -> Folded:
        """Character by character, because some fall away or belong together."""
        made: list[str] = []
        offsets: list[int] = []
        for cluster in _CLUSTER.finditer(_INVISIBLE.sub("\x00", text)):
            shown = cluster[0].replace("\x00", "")
            if len(shown) <= _LONGEST_CLUSTER:
                shown = unicodedata.normalize("NFC", shown)
            if shown:
                made.append(shown[0].translate(self._table))
                offsets.append(cluster.start())
        offsets.append(len(text))
        return Folded("".join(made), offsets)


class _Table(dict[int, str]):
    """Each character's plain form, worked out when it is first met."""

    def __init__(self, own: frozenset[str]) -> None:
        super().__init__({ord(letter): plain for letter, plain in _ALIKE.items()})
        self._own = own

    def __missing__(self, code: int) -> str:
        plain = self[code] = self._plain(chr(code))
        return plain

    def _plain(self, letter: str) -> str:
        small = letter.lower()
        if small in self._own or small in _NEVER_FOLDED:
            return small[:1]
        if small[:1] in _ALIKE:
            return _ALIKE[small[:1]]
        if "\uac00" <= small <= "\ud7a3":
            return small
        if unicodedata.category(letter) == "Cs":
            return "\ufffd"
        bare = unicodedata.normalize("NFKD", small)[:1]
        return _ALIKE.get(bare.lower(), bare.lower()) or small


_ASCII = {ord("`"): "'", ord("\t"): " ", ord("\r"): " ", 0x0B: "\n", 0x0C: "\n"}
_CLUSTER = re.compile(
    r"\x00*(?:[\u1100-\u115e][\u1161-\u11a7]?[\u11a8-\u11ff]?|[\uac00-\ud7a3][\u11a8-\u11ff]?|[\s\S])"
    r"(?:\x00|[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff\ufe20-\ufe2f])*"
)
_LONGEST_CLUSTER = 32
