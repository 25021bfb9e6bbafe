"""Patterns as expressions over letters.

So where words take endings or no spaces are written, and where words are said anew.

Between two parts there may be a few words or, where no spaces are written, six characters; or many,
or twenty. A word has an open end where the language adds endings (Korean); there, what begins a
pattern begins a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from complaint_kit.coach.expression import WORD_BEGINS, Joints, Writer
from complaint_kit.coach.manner import Manner, Spacing
from complaint_kit.coach.notation import INSIDE, Joint, Word


def _alike(near: str, few: str, many: str) -> Joints:
    between: dict[Joint, str] = {"touch": "", "near": near, "few": few, "many": many}
    at_the_edge = between | {"near": ""}
    return Joints(between, at_the_edge, dict(at_the_edge))


_FEW, _MANY = r"[^\s,;:]{1,40}+", r"\S{1,40}+"
_OPENING, _CLOSING = r"[\"'(]{0,2}", r"[,;:)\"'-]{0,2}"
_JOINTS: Mapping[Spacing, Joints] = {
    "words": Joints(
        {
            "touch": "",
            "near": r"[\s-]{1,3}",
            "few": rf"(?:\s{{1,3}}+{_FEW}){{0,3}}?\s{{1,3}}+",
            "many": rf"{_CLOSING}(?:\s{{1,3}}+{_MANY}){{0,8}}?\s{{1,3}}+{_OPENING}",
        },
        {
            "touch": "",
            "near": "",
            "few": rf"(?:{_FEW}\s{{1,3}}){{0,3}}?",
            "many": rf"(?:{_MANY}\s{{1,3}}){{0,8}}?{_OPENING}",
        },
        {
            "touch": "",
            "near": "",
            "few": rf"(?:\s{{1,3}}{_FEW}){{0,3}}?",
            "many": rf"{_CLOSING}(?:\s{{1,3}}{_MANY}){{0,8}}?",
        },
    ),
    "endings": _alike(
        r"\s{0,2}",
        r"\w{0,6}?(?:\s{1,2}\w{1,15}){0,3}?\s{0,2}",
        r"\w{0,6}?(?:[^\w\n]{1,3}\w{1,15}){0,8}?[^\w\n]{0,3}",
    ),
    "none": _alike(r"\s{0,2}", r"[^，。！？；：、,.!?;:\n]{0,6}?", r"[^。！？!?\n]{0,20}?"),
}
_SIGNS = {
    "^": r"\A[\s\"'“”„«»「『(–•*.…-]{0,6}",
    "$": r"(?=[\s\"'“”»」』).,!?…。！？~-]{0,12}\Z)",
    "#": r"\d(?:[\d.,:]{0,12}\d)?",
    '""': f"[\"'“”„«»「」『』]{INSIDE}{{1,400}}[\"'“”„«»「」『』]",
    "…": r".{0,300}?",
}


class Letters(Writer):
    """Expressions to be searched for in a folded sentence as it stands."""

    signs = _SIGNS

    def __init__(self, manner: Manner, of_list: Callable[[str, bool], str]) -> None:
        self._manner = manner
        self._of_list = of_list
        self.joints = _JOINTS[manner.spacing]
        self.opens_after_joint = manner.spacing == "words"

    def named(self, name: str, *, opens: bool) -> str:
        return self._of_list(name, opens)

    def word(self, word: Word, *, opens: bool, closes: bool) -> str:
        """Closed at both ends unless a star, or the language, says otherwise."""
        text = self._manner.folding.word(word.text)
        source = "".join(r"[\s-]?" if letter == "-" else re.escape(letter) for letter in text)
        if self._manner.spacing == "none":
            return source
        if word.to_start and opens and text[0].isalnum():
            source = WORD_BEGINS + source
        if self._manner.spacing == "endings":
            return source
        if not word.to_start:
            source = rf"\w{{0,20}}{source}"
        if not word.to_end:
            return rf"{source}\w{{0,30}}"
        return rf"{source}(?!\w)" if closes and text[-1].isalnum() else source
