"""Korean particles and endings that follow the sound before them: 을(를) becomes 을 or 를.

A particle has one form after a final consonant and the other after a vowel; (으)로 takes 로
after ㄹ too. The words that it depends on are in `templates/ko/coach/particles.yaml`, the endings
of verbs in `hangul.py`. What a note is told with:

    을(를) 이(가) …   a particle: 260 사이즈을(를) → 260 사이즈를
    (주격) (목적격)   이(가) and 을(를), unless the word before has a particle or takes none
    (앞주격) (앞목적격) the same after the noun before the last word: 물 새어 나옴(앞주격)
    잡힘(었)          a verb, or its noun in -ㅁ, as a stem of the past: 잡혔; (고): 샘(고) → 새고
    …(다)             a verb left open, for what follows: 습니다, 는데, 고, 기, 서 (잡혀서), 야 해서
                      (잡혀야 해서), 은 (of the past: 잡힌), or `; `
                      (고, ); at the end of the text it closes itself with 습니다
                      An open stem is the present: 와요 as 오(다) → 옵니다, 오는데, 와서
    …(이다)           the same for what a noun is: 입니다, 인데, 이고; elsewhere it falls away
                      (는 바람에) of the past too: 지연되는 바람에
    (저는) (제게)     said only where no other word of the text is about the customer, and once:
                      the last place that is there
    속상함(합니다)    a feeling named as a noun, said: 속상합니다; (했습니다) 속상했습니다;
                      (한) 속상한
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple

from complaint_kit.hangul import (
    BIEUP,
    MIEUM,
    RIEUL_MIEUM,
    close,
    is_closed,
    open_again,
    stem_of,
    take_apart,
)
from complaint_kit.language import TEMPLATES, read_yaml
from complaint_kit.particles import PAIRS, settle_after

_MEASURE = "(?:kg|mg|g|cm|mm|km|m|ml|mL|L)"
"""Measures behind a figure, read aloud as 그램, 미터, 리터."""
_PARTICLE = re.compile(
    rf"(?P<before>(?<=[\d만천백 ]){_MEASURE}|[^\s()\"'”’]?)(?P<closing>[()\"'”’]{{0,2}})(?P<pair>"
    + "|".join(map(re.escape, PAIRS))
    + ")"
)
_MEASURED = re.compile(rf"(?<=[\d만천백 ]){_MEASURE}$")
_VERB = re.compile(r"(?P<before>[가-힣]?)(?P<last>[가-힣])\((?P<ending>었|고)\)")
_FEELING = re.compile(r"(?P<before>[가-힣]?)(?P<last>[가-힣])\((?P<ending>합니다|했습니다|한)\)")
_JOINT = re.compile(
    r"(?:(?:(?P<stem>[가-힣])?(?P<earlier>[가-힣]))?(?P<before>\S))?\((?P<open>이?다)\)"
    r"(?P<ending>습니다|는데|고|기|서|야 해서|은(?= )|는 바람에|; )?"
)
_PREDICATE_ENDS = ("다", "요")
_CASES = {"주격": "이(가)", "목적격": "을(를)"}
_OF_A_NOUN = {
    "습니다": "입니다",
    "는데": "인데",
    "고": "이고",
    "기": "이기",
    "서": "이라",
    "; ": "이고, ",
}
_LINKS = frozenset("어아여려져겨셔켜혀쳐워와둬놔가")
"""How a verb ends before 있다, as in 시들어 있다: no particle stands between them."""
_FELT_ALREADY = frozenset({"망함", "황함"})
"""실망함, 당황함: one says 실망했습니다 of what one feels now."""
_TYPED = "\ue000"
_ME = re.compile(r"(?:제가|제게|저는|저희|저를|저도|저의|우리|나는|(?<![가-힣])제 (?=[가-힣]))")
_MY_PLACE = re.compile(r"\((저는|제게)\) ?")
_BEFORE_HANGUL = re.compile(r"\((?=[가-힣])")


class _Words(NamedTuple):
    """What `particles.yaml` says, ready to be looked for."""

    if_bare: re.Pattern[str]
    has_particle: re.Pattern[str]
    nouns: re.Pattern[str]
    dates: re.Pattern[str]
    no_particle: frozenset[str]
    politer: Mapping[str, str]
    do: re.Pattern[str]


@cache
def _words() -> _Words:
    data = read_yaml(TEMPLATES / "ko" / "coach" / "particles.yaml")
    long = _one_of(data["long"]).replace("{count}", _one_of(data["count"]))
    between = _one_of(data["between"]).replace("{long}", long)
    return _Words(
        if_bare=re.compile(
            rf"(?P<word>[^\s()]*)(?P<between>(?:\s{between})*)"
            r"(?:\s*\((?P<case>주격|목적격)\)|(?P<verb>\s[^\s()]+)\(앞(?P<before>주격|목적격)\))"
        ),
        has_particle=re.compile(_one_of(data["has_particle"])),
        nouns=re.compile(rf".*{_one_of(data['ends_of_nouns'])}|{_one_of(data['nouns'])}"),
        dates=re.compile(_one_of(data["dates"])),
        no_particle=frozenset(data["no_particle"]),
        politer=data["politer"],
        do=re.compile(data["do"]),
    )


def _one_of(expressions: Iterable[str]) -> str:
    return f"(?:{'|'.join(expressions)})"


def mark_typed(text: str) -> str:
    """`text` as a customer typed it, its brackets kept apart from those that are to be settled."""
    return _BEFORE_HANGUL.sub(_TYPED, text)


def settle_particles(text: str) -> str:
    """`text` with each particle and ending settled by the sound before it.

    What `mark_typed` kept apart becomes brackets again.
    """
    if "(" not in text:
        return text.replace(_TYPED, "(")
    text = (
        _words().if_bare.sub(_add_if_bare, text).replace("(앞주격)", "").replace("(앞목적격)", "")
    )
    text = _FEELING.sub(_say_feeling, _VERB.sub(_settle_verb, text))
    text = _JOINT.sub(_join, _PARTICLE.sub(_settle, _put_me(text)))
    return text.replace(_TYPED, "(")


def _put_me(text: str) -> str:
    """The customer named once: at the last place for it, and only where nothing else does."""
    places = list(_MY_PLACE.finditer(text))
    if not places:
        return text
    before, after = text[: places[-1].start()], text[places[-1].end() :]
    before = _MY_PLACE.sub("", before)
    if _ME.search(before + after):
        return before + after
    if places[-1][1] == "저는":
        after = _words().do.sub(r"\1 \2을(를) 부탁드립니다.", after).lstrip()
        for short, long in _words().politer.items():
            after = re.sub(rf"{re.escape(short)}(?=\W*$)", long, after)
    return f"{before}{places[-1][1]} {after}"


def _add_if_bare(match: re.Match[str]) -> str:
    word = match["word"]
    words = _words()
    has = word in words.no_particle or (
        words.has_particle.fullmatch(word) and not words.nouns.fullmatch(word)
    )
    alone = match.string[match.start() - 1 : match.start()] != ")"
    behind = (match["verb"] or match.string[match.end() :]).lstrip()
    has = has or (word[-1:] in _LINKS and behind.startswith("있"))
    bare = (
        alone
        and word
        and (word[-1].isalnum() or word[-1] == "%")
        and not has
        and not words.dates.fullmatch(word)
    )
    case = _CASES[match["case"] or match["before"]]
    return word + case * bool(bare) + match["between"] + (match["verb"] or "")


def _settle(match: re.Match[str]) -> str:
    before = match["before"]
    return f"{before}{match['closing']}{settle_after(before, match['pair'])}"


def _settle_verb(match: re.Match[str]) -> str:
    stem = stem_of(match["before"], match["last"])
    return stem.past() if match["ending"] == "었" else f"{stem.before}{stem.last}고"


def _say_feeling(match: re.Match[str]) -> str:
    before, last, ending = match.groups()
    if last in _PREDICATE_ENDS:
        return f"{before}{last}"
    if f"{before}{last}" in _FELT_ALREADY and ending == "합니다":
        ending = "했습니다"
    if last == "감" and before:
        felt = {"합니다": "을 느낍니다", "했습니다": "을 느꼈습니다", "한": "을 느끼는"}
        return f"{before}감{felt[ending]}"
    if take_apart(last).final not in {MIEUM, RIEUL_MIEUM}:
        return f"{before}{last}{ending}"
    stem = stem_of(before, last)
    if ending == "한":
        return stem.before_noun()
    return stem.polite() if ending == "합니다" else f"{stem.past()}습니다"


def _join(match: re.Match[str]) -> str:
    stem, earlier, before, ending = (
        match[name] or "" for name in ("stem", "earlier", "before", "ending")
    )
    left = match.string[match.end() :]
    if not ending and (not left or left[0] == "."):
        ending = "습니다"
    if match["open"] == "이다":
        said = _OF_A_NOUN.get(ending, ending)
        measure = _MEASURED.search(match.string, 0, match.end("before"))
        closed = measure[0][-1] == "g" if measure else is_closed(before)
        return stem + earlier + before + (said if closed or ending != "서" else "라")
    if before == "니" and ending != "습니다" and earlier and take_apart(earlier).final == BIEUP:
        return close(*open_again(stem, earlier), ending)
    return stem + close(earlier, before, ending)
