"""Hangul taken apart, and verbs put into the form that a sentence wants: 잡히 → 잡혔, 잡혀서.

The rules are those of the Standard Korean grammar. Figures and Latin letters count as they are read
aloud.
"""

from __future__ import annotations

from typing import NamedTuple

_LOST_RIEUL = {"드": "들", "사": "살", "아": "알", "우": "울", "노": "놀", "머": "멀"}
"""Stems that lose their ㄹ in 듭니다, 삽니다."""
_DESCRIBE = frozenset("같많좋작높낮늦짧깊싫얇")
"""Stems that take 은데 for 는데."""
_FINALS = 28
_VOWELS = 21
_BASE = ord("가")
_NIEUN, _RIEUL, RIEUL_MIEUM, MIEUM, BIEUP, _SSANG_SIOT = 4, 8, 10, 16, 17, 20
_A, _AE, _O, _WA, _WAE, _OE, _U, _WO, _EU, _I, _YEO, _EO = 0, 1, 8, 9, 10, 11, 13, 14, 18, 20, 6, 4
_BRIGHT = frozenset({_A, 2, _O})
_SWALLOWS = frozenset({_A, _AE, 3, _EO, 5, _YEO})
"""Vowels that 아 or 어 disappears into."""
_MELTS = {_O: _WA, _U: _WO, _I: _YEO, _OE: _WAE}
_UNMELTS = {**{late: early for early, late in _MELTS.items()}, _AE: _AE}
_ENDS_IN_RIEUL = frozenset("178lrLR")
_ENDS_IN_CONSONANT = frozenset("013678lmnrLMNR")


def is_closed(letter: str) -> bool:
    """Whether what ends in `letter`, or in a measure such as kg, ends in a consonant."""
    if len(letter) > 1:
        return letter.endswith("g")
    if "가" <= letter <= "힣":
        return (ord(letter) - _BASE) % _FINALS != 0
    return letter in _ENDS_IN_CONSONANT


def ends_in_rieul(letter: str) -> bool:
    """Whether what ends in `letter` ends in ㄹ."""
    if "가" <= letter <= "힣":
        return (ord(letter) - _BASE) % _FINALS == _RIEUL
    return letter in _ENDS_IN_RIEUL


class Syllable(NamedTuple):
    """A syllable as the numbers of its letters in Unicode; no final consonant is 0."""

    first: int
    vowel: int
    final: int

    def __str__(self) -> str:
        return chr(_BASE + (self.first * _VOWELS + self.vowel) * _FINALS + self.final)


def take_apart(letter: str) -> Syllable:
    """A syllable from 가 to 힣 as its letters."""
    code = ord(letter) - _BASE
    return Syllable(code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS)


class Stem(NamedTuple):
    """The end of a verb: its last syllable, and what stands before it."""

    before: str
    last: Syllable
    contracts: bool = True

    def past(self) -> str:
        """The stem of the past: 잡히 → 잡혔."""
        if self.last.final or not self.contracts:
            return f"{self.before}{self.last}{'았' if self.last.vowel in _BRIGHT else '었'}"
        if str(self.last) == "하":
            return f"{self.before}했"
        if self.last.vowel == _EU:
            return self._past_of_eu()
        if self.last.vowel in _SWALLOWS:
            return f"{self.before}{self.last._replace(final=_SSANG_SIOT)}"
        if vowel := _MELTS.get(self.last.vowel):
            return f"{self.before}{self.last._replace(vowel=vowel, final=_SSANG_SIOT)}"
        return f"{self.before}{self.last}었"

    def _past_of_eu(self) -> str:
        """ㅡ falls out, and 르 doubles its ㄹ: 모르 → 몰랐, 쓰 → 썼."""
        before = take_apart(self.before) if self.before else None
        vowel = _A if before and before.vowel in _BRIGHT else _EO
        melted = self.last._replace(vowel=vowel, final=_SSANG_SIOT)
        if (
            str(self.last) == "르"
            and before
            and not before.final
            and self.before not in {"치", "따"}
        ):
            return f"{before._replace(final=_RIEUL)}{melted}"
        return f"{self.before}{melted}"

    def polite(self) -> str:
        """A sentence's end: 잡히 → 잡힙니다."""
        if str(self.last) == "우" and self.before and not is_closed(self.before):
            return f"{take_apart(self.before)._replace(final=BIEUP)}습니다"
        if self.last.final and self.last.final != _RIEUL:
            return f"{self.before}{self.last}습니다"
        return f"{self.before}{self.last._replace(final=BIEUP)}니다"

    def before_noun(self) -> str:
        """Before a noun, of what describes: 슬프 → 슬픈."""
        if self.last.final and self.last.final != _RIEUL:
            return f"{self.before}{self.last}{'는' if str(self.last) in {'있', '없'} else '은'}"
        return f"{self.before}{self.last._replace(final=_NIEUN)}"


def stem_of(before: str, last: str) -> Stem:
    """The stem of a verb, or of its noun in -ㅁ or -음; `last` is its last syllable."""
    if last == "음" and before:
        return Stem("", take_apart(before), contracts=False)
    end = take_apart(last)
    if end.final == MIEUM:
        return Stem(before, end._replace(final=0))
    if end.final == RIEUL_MIEUM:
        return Stem(before, end._replace(final=_RIEUL))
    return Stem(before, end)


def open_again(stem: str, earlier: str) -> tuple[str, str]:
    """The stem of what stands already as a sentence: 샙니 → 새, 많습니 → 많."""
    if earlier == "습" and stem:
        return "", stem
    last = str(take_apart(earlier)._replace(final=0))
    return stem, _LOST_RIEUL.get(last, last)


def close(earlier: str, before: str, ending: str) -> str:
    """The last syllables of an open verb with its ending."""
    if before == "니":
        return f"{earlier}니다" if ending == "습니다" else f"{earlier}니{ending}"
    if ending == "은":
        return _of_the_past(earlier, before)
    if ending == "는 바람에":
        return _as_it_happens(_of_the_past(earlier, before)) + ending[1:]
    if ending in {"서", "야 해서", "습니다"} and "가" <= before <= "힣" and not is_closed(before):
        verb = Stem(earlier, take_apart(before))
        return verb.polite() if ending == "습니다" else _because(verb.past())[:-1] + ending
    if ending == "는데" and before in _DESCRIBE:
        return f"{earlier}{before}은데"
    if ending in {"서", "야 해서"} and before:
        return earlier + _because(before)[:-1] + ending
    return earlier + before + ("고, " if ending == "; " else ending)


def _of_the_past(earlier: str, before: str) -> str:
    """A verb of the past before a noun: 했 → 한, 받았 → 받은, 보냈 → 보낸."""
    end = take_apart(before)
    if end.final != _SSANG_SIOT or before in {"있", "없"}:
        return f"{earlier}{before}는"
    if before in {"았", "었"} and earlier:
        return (
            f"{earlier}은"
            if is_closed(earlier)
            else str(take_apart(earlier)._replace(final=_NIEUN))
        )
    vowel = _UNMELTS.get(end.vowel, end.vowel) if before != "했" else _A
    return f"{earlier}{end._replace(vowel=vowel, final=_NIEUN)}"


def _as_it_happens(verb: str) -> str:
    """A verb before a noun in the present: 지연된 → 지연되는, 놓친 → 놓치는."""
    end = take_apart(verb[-1])
    if verb[-1] in {"은", "는"}:
        return f"{verb[:-1]}는"
    return f"{verb[:-1]}{end._replace(final=0)}는"


def _because(stem: str) -> str:
    """아서 or 어서 after a stem, also one of the past, which loses its mark: 잡혔 → 잡혀서."""
    last, end = stem[-1:], take_apart(stem[-1:])
    if end.final == _SSANG_SIOT and last not in {"있", "겠"}:
        return f"{stem[:-1]}{end._replace(final=0)}서"
    return f"{stem}{'아서' if end.vowel in _BRIGHT else '어서'}"
