"""Korean particles that follow the sound before them: 은 or 는, 이 or 가, 을 or 를.

The rules are those of the Standard Korean grammar: one form after a final consonant, the other
after a vowel; (으)로 takes 로 after ㄹ too. Figures and Latin letters count as they are read aloud.
"""

from __future__ import annotations

from complaint_kit.hangul import ends_in_rieul, is_closed

PAIRS = {
    "을(를)": ("을", "를"),
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)라": ("이라", "라"),
    "(이)었": ("이었", "였"),
    "(이)": ("이", ""),
}
"""How a particle is written where it is not settled yet: after a consonant, and after a vowel."""


def settle_after(before: str, pair: str) -> str:
    """The form of `pair`, one of `PAIRS`, that follows what ends in the letter `before`."""
    after_consonant, after_vowel = PAIRS[pair]
    closed = is_closed(before) and not (pair == "(으)로" and ends_in_rieul(before))
    return after_consonant if closed else after_vowel


def particle(words: object, pair: str) -> str:
    """The form of `pair` that follows `words`, read past what closes them, as a bracket."""
    said = str(words).rstrip()
    while said and not said[-1].isalnum():
        said = said[:-1]
    return settle_after(said[-1:], pair)
