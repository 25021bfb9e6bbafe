"""Korean particles and endings that follow the sound before them: 을(를) becomes 을 or 를.

The rules are those of the Standard Korean grammar. A particle has one form after a final
consonant and the other after a vowel; (으)로 takes 로 after ㄹ too. Figures and Latin letters
count as they are read aloud. What a note is told with:

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
from typing import NamedTuple

_PAIRS = {
    "을(를)": ("을", "를"),
    "이(가)": ("이", "가"),
    "은(는)": ("은", "는"),
    "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"),
    "(이)라": ("이라", "라"),
    "(이)었": ("이었", "였"),
    "(이)": ("이", ""),
}
_MEASURE = "(?:kg|mg|g|cm|mm|km|m|ml|mL|L)"
"""Measures behind a figure, read aloud as 그램, 미터, 리터."""
_PARTICLE = re.compile(
    rf"(?P<before>(?<=[\d만천백 ]){_MEASURE}|[^\s()\"'”’]?)(?P<closing>[()\"'”’]{{0,2}})(?P<pair>"
    + "|".join(map(re.escape, _PAIRS))
    + ")"
)
_MEASURED = re.compile(rf"(?<=[\d만천백 ]){_MEASURE}$")
_VERB = re.compile(r"(?P<before>[가-힣]?)(?P<last>[가-힣])\((?P<ending>었|고)\)")
_FEELING = re.compile(r"(?P<before>[가-힣]?)(?P<last>[가-힣])\((?P<ending>합니다|했습니다|한)\)")
_JOINT = re.compile(
    r"(?:(?:(?P<stem>[가-힣])?(?P<earlier>[가-힣]))?(?P<before>\S))?\((?P<open>이?다)\)"
    r"(?P<ending>습니다|는데|고|기|서|야 해서|은(?= )|는 바람에|; )?"
)
_COUNT = r"(?:\d+(?:[.,]\d+)*|한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇|여러|수십)"
_LONG = (
    rf"(?:{_COUNT} ?(?:분|시간|일|주일|주|개월|달|년|박|번|회|차례|통)(?: \d+ ?분| 반)?|하루|이틀|"
    rf"사흘|"
    r"나흘|닷새|엿새|열흘|보름|일주일|한나절|반나절|반년|하루 종일|밤새)"
)
_BETWEEN = (
    rf"(?:(?:(?:구입|구매|사용|설치|수리|주문|개통|교체|입주|착용|세탁|접수|신청|발송|예약|계약|"
    rf"결제|출고|배송|이사) )?"
    rf"(?:한 지 |산 지 )?{_LONG} ?(?:만에|만에야|뒤|뒤에|뒤에야|후|후에|후에야|전|전에)|"
    rf"{_LONG}(?: ?(?:째|동안|동안이나|내내|넘게|이상|가까이|간|이나|씩|연속)|도)?|"
    r"(?:배송|운반|설치|이사|수리|세탁|보관|조립|철거|운송|촬영|수업|사용|통화|주행|충전|식사|"
    r"조리) (?:중|중에|도중|과정에서|후|뒤|후에|뒤에|후에도|뒤에도)|"
    r"(?:(?:\d+년 )?\d+월(?: \d+일)?|\d+일|어제|그제|오늘|지난주|지난달|작년|[월화수목금토일]요일|"
    r"(?:오전|오후|새벽|밤|아침|저녁)(?: \d+시)?(?: \d+분)?|\d+시(?: \d+분)?)(?:에|에도|에야|부터|"
    r"까지|까지도)|"
    r"아직|아직도|여전히|지금까지|계속|또|또다시|다시|자꾸|자주|전혀|모두|전부|다|제대로|잘|갑자기|"
    r"완전히|심하게|미리|제때|"
    r"제시간에|바로|이미|매일|매달|매주|매번|수시로|일방적으로|이유 없이|연락 없이|안내 없이|"
    r"예고 없이|말없이|조금|너무|더|"
    r"(?:(?:사전|아무|아무런|별도) )?(?:안내|공지|연락|통보|동의|예고|설명|허락|확인|말) 없이|"
    r"그대로|한 번도|하나도|늦게|늦게야|일찍|덜|빨리|크게|두 배|세 배|두 배로|절반만|안|못|잘못|"
    r"거의|이중|중복|자동|추가|과다|무단|강제|임의|일괄|전액|일부|조기|일시|초과|무단으로|자동으로|"
    r"이중으로|추가로|"
    r"강제로|임의로|마음대로|몰래|하루 (?:\d+|한두|두세|몇|여러) ?번)"
)
"""What may stand between a noun and its verb: the noun takes the particle over it."""
_IF_BARE = re.compile(
    rf"(?P<word>[^\s()]*)(?P<between>(?:\s(?:{_BETWEEN}))*)"
    r"(?:\s*\((?P<case>주격|목적격)\)|(?P<verb>\s[^\s()]+)\(앞(?P<before>주격|목적격)\))"
)
_DATE = re.compile(r"\d+(?:년|월|일)|[월화수목금토일]요일|오전|오후|새벽|아침|저녁|이번|저는|제가")
_CASES = {"주격": "이(가)", "목적격": "을(를)"}
_HAS_PARTICLE = re.compile(
    r".+(?:[이가은는을를에도만로와과의고서게히째씩엔]|[하되오받보쓰먹타리이주있없않키히치우]지|"
    r"께서|에서|에게|한테|부터|까지|마다|조차|밖에|처럼|보다|이나|면서|지만|[는은인]데|"
    r"으며|하며|도록|으면|다면|하면|[아어]야)|\d+(?:[.,:]\d+)*(?:번|회|차례|분|시간|개월|주일|일|"
    r"월|년|시|주|박|달)간?|.+(?:일|주|개월|년|시|분|달)간"
)
_NO_PARTICLE = frozenset(
    "잘못 가득 아직 또 또다시 다시 계속 전혀 모두 전부 다 즉시 바로 이미 먼저 직접 거의 겨우 일찍 "
    "갑자기 매일 매달 매주 매번 여태 여태껏 자주 종일 처음 총 무려 더 덜 많이 따로 그냥 그대로 안 "
    "못 날 중 후 뒤 전 때 동안 내내 이후 직후 당일 당시 이내 이상 도중 다음날 첫날 만 하루 이틀 "
    "사흘 나흘 열흘 보름 일주일 밤새 어제 그제 오늘 지난주 지난달 올해 작년 일방적으로 번 차례 달 "
    "주 시간 조금 너무 완전 심하게 크게 반쯤 절반쯤".split()
)
_NOUNS = re.compile(
    r".*(?:약서|구서|세서|산서|견서|표서|지서|적서|내서|명서|문서|부서|찰서|단서|증서|인서|역서|순서|질서|방전|장고|"
    r"광고|경고|창고|재고|사고|차고|잔고|공고|"
    r"보고|신고|원고|시지|편지|미지|공지|휴지|바지|반지|먼지|키지|이지|아지|종이|와이파이|곰팡이|"
    r"레이|아이|차이|고양이|손잡이|어린이|걸이|놀이|"
    r"높이|길이|깊이|넓이|프레이|케이|휴가|허가|상가|단가|평가|작가|추가|물가|원가|인가|온도|속도|"
    r"한도|용도|복도|지도|각도|습도|농도|제도|태도|"
    r"강도|불만|가게|무게|집게|도로|통로|진로|경로|난로|선로|입로|출로|차로|문의|회의|강의|상의|하의|합의|동의|"
    r"항의|주의|예의|결과|효과|치과|안과|내과|외과|"
    r"피부과|성과|교과|사과|기와|병원은행|지은|조은)|수도|의도|문고|.*(?:대가|전문가|정가|할인가|"
    r"판매가|나이|사이|오이|보도|포도|밀도|난이도|만족도|항로|피로|정의|각서|도서|센서|신청서|원서|"
    r"휴게|꽃게|대게|송이|볶이|꽂이|받이|막이|구이|요가|금고|철도|파도|아보카도|한과|모과|약과|"
    r"학과|불만|대만|먹이|난로|진도|태도|제도|시도|유도|인도|차도|농도|산도|정도|회로|미로|"
    r"도로|건의|결의)"
)
"""Words that end as a particle does."""
_OF_A_NOUN = {
    "습니다": "입니다",
    "는데": "인데",
    "고": "이고",
    "기": "이기",
    "서": "이라",
    "; ": "이고, ",
}
_LOST_RIEUL = {"드": "들", "사": "살", "아": "알", "우": "울", "노": "놀", "머": "멀"}
"""Stems that lose their ㄹ in 듭니다, 삽니다."""
_FELT_ALREADY = frozenset({"망함", "황함"})
"""실망함, 당황함: one says 실망했습니다 of what one feels now."""
_DESCRIBE = frozenset("같많좋작높낮늦짧깊싫얇")
"""Stems that take 은데 for 는데."""

_TYPED = "\ue000"
_ME = re.compile(r"(?:제가|제게|저는|저희|저를|저도|저의|우리|나는|(?<![가-힣])제 (?=[가-힣]))")
_MY_PLACE = re.compile(r"\((저는|제게)\) ?")
_POLITER = (
    ("부탁드립니다", "요청드립니다"),
    ("주시기 바랍니다", "주시기를 바랍니다"),
    ("주실 수 있을까요?", "주시기를 바랍니다."),
)
"""How a request ends that begins with 저는."""

_DO = re.compile(
    r"^(?:(.+)(?:을\(를\)|\(목적격\)) )?((?!부담)\w+)해 주(?:시기 바랍니다\.|실 수 있을까요\?)$"
)
"""A request to do something, which 저는 names as a thing: 저는 차액 환불을 요청드립니다."""

_BEFORE_HANGUL = re.compile(r"\((?=[가-힣])")

_FINALS = 28
_VOWELS = 21
_BASE = ord("가")
_NIEUN, _RIEUL, _RIEUL_MIEUM, _MIEUM, _BIEUP, _SSANG_SIOT = 4, 8, 10, 16, 17, 20
_A, _AE, _O, _WA, _WAE, _OE, _U, _WO, _EU, _I, _YEO, _EO = 0, 1, 8, 9, 10, 11, 13, 14, 18, 20, 6, 4
_BRIGHT = frozenset({_A, 2, _O})
_SWALLOWS = frozenset({_A, _AE, 3, _EO, 5, _YEO})
"""Vowels that 아 or 어 disappears into."""
_MELTS = {_O: _WA, _U: _WO, _I: _YEO, _OE: _WAE}
_UNMELTS = {**{late: early for early, late in _MELTS.items()}, _AE: _AE}
_ENDS_IN_RIEUL = frozenset("178lrLR")
_ENDS_IN_CONSONANT = frozenset("013678lmnrLMNR")


def mark_typed(text: str) -> str:
    """`text` as a customer typed it, its brackets kept apart from those that are to be settled."""
    return _BEFORE_HANGUL.sub(_TYPED, text)


def settle_particles(text: str) -> str:
    """`text` with each particle and ending settled by the sound before it.

    What `mark_typed` kept apart becomes brackets again.
    """
    if "(" not in text:
        return text.replace(_TYPED, "(")
    text = _IF_BARE.sub(_add_if_bare, text).replace("(앞주격)", "").replace("(앞목적격)", "")
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
        after = _DO.sub(r"\1 \2을(를) 부탁드립니다.", after).lstrip()
        for short, long in _POLITER:
            after = re.sub(rf"{re.escape(short)}(?=\W*$)", long, after)
    return f"{before}{places[-1][1]} {after}"


def _add_if_bare(match: re.Match[str]) -> str:
    word = match["word"]
    has = word in _NO_PARTICLE or (_HAS_PARTICLE.fullmatch(word) and not _NOUNS.fullmatch(word))
    alone = match.string[match.start() - 1 : match.start()] != ")"
    bare = (
        alone
        and word
        and (word[-1].isalnum() or word[-1] == "%")
        and not has
        and not _DATE.fullmatch(word)
    )
    case = _CASES[match["case"] or match["before"]]
    return word + case * bool(bare) + match["between"] + (match["verb"] or "")


def _settle(match: re.Match[str]) -> str:
    before = match["before"]
    after_consonant, after_vowel = _PAIRS[match["pair"]]
    closed = _is_closed(before) and not (match["pair"] == "(으)로" and _ends_in_rieul(before))
    return f"{before}{match['closing']}{after_consonant if closed else after_vowel}"


def _is_closed(letter: str) -> bool:
    if len(letter) > 1:
        return letter.endswith("g")
    if "가" <= letter <= "힣":
        return (ord(letter) - _BASE) % _FINALS != 0
    return letter in _ENDS_IN_CONSONANT


def _ends_in_rieul(letter: str) -> bool:
    if "가" <= letter <= "힣":
        return (ord(letter) - _BASE) % _FINALS == _RIEUL
    return letter in _ENDS_IN_RIEUL


class _Syllable(NamedTuple):
    first: int
    vowel: int
    final: int

    def __str__(self) -> str:
        return chr(_BASE + (self.first * _VOWELS + self.vowel) * _FINALS + self.final)


def _take_apart(letter: str) -> _Syllable:
    code = ord(letter) - _BASE
    return _Syllable(code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS)


class _Stem(NamedTuple):
    """The end of a verb: its last syllable, and what stands before it."""

    before: str
    last: _Syllable
    contracts: bool = True

    def past(self) -> str:
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
        before = _take_apart(self.before) if self.before else None
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
        if str(self.last) == "우" and self.before and not _is_closed(self.before):
            return f"{_take_apart(self.before)._replace(final=_BIEUP)}습니다"
        if self.last.final and self.last.final != _RIEUL:
            return f"{self.before}{self.last}습니다"
        return f"{self.before}{self.last._replace(final=_BIEUP)}니다"

    def before_noun(self) -> str:
        if self.last.final and self.last.final != _RIEUL:
            return f"{self.before}{self.last}{'는' if str(self.last) in {'있', '없'} else '은'}"
        return f"{self.before}{self.last._replace(final=_NIEUN)}"


def _stem_of(before: str, last: str) -> _Stem:
    """The stem of a verb, or of its noun in -ㅁ or -음; `last` is its last syllable."""
    if last == "음" and before:
        return _Stem("", _take_apart(before), contracts=False)
    end = _take_apart(last)
    if end.final == _MIEUM:
        return _Stem(before, end._replace(final=0))
    if end.final == _RIEUL_MIEUM:
        return _Stem(before, end._replace(final=_RIEUL))
    return _Stem(before, end)


def _settle_verb(match: re.Match[str]) -> str:
    stem = _stem_of(match["before"], match["last"])
    return stem.past() if match["ending"] == "었" else f"{stem.before}{stem.last}고"


def _say_feeling(match: re.Match[str]) -> str:
    before, last, ending = match.groups()
    if f"{before}{last}" in _FELT_ALREADY and ending == "합니다":
        ending = "했습니다"
    if last == "감" and before:
        felt = {"합니다": "을 느낍니다", "했습니다": "을 느꼈습니다", "한": "을 느끼는"}
        return f"{before}감{felt[ending]}"
    if _take_apart(last).final not in {_MIEUM, _RIEUL_MIEUM}:
        return f"{before}{last}{ending}"
    stem = _stem_of(before, last)
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
        closed = measure[0][-1] == "g" if measure else _is_closed(before)
        return stem + earlier + before + (said if closed or ending != "서" else "라")
    if before == "니" and ending != "습니다" and earlier and _take_apart(earlier).final == _BIEUP:
        return _close(*_open_again(stem, earlier), ending)
    return stem + _close(earlier, before, ending)


def _open_again(stem: str, earlier: str) -> tuple[str, str]:
    """The stem of what stands already as a sentence: 샙니 → 새, 많습니 → 많."""
    if earlier == "습" and stem:
        return "", stem
    last = str(_take_apart(earlier)._replace(final=0))
    return stem, _LOST_RIEUL.get(last, last)


def _close(earlier: str, before: str, ending: str) -> str:
    """The last syllables of an open verb with its ending."""
    if before == "니":
        return f"{earlier}니다" if ending == "습니다" else f"{earlier}니{ending}"
    if ending == "은":
        return _of_the_past(earlier, before)
    if ending == "는 바람에":
        return _as_it_happens(_of_the_past(earlier, before)) + ending[1:]
    if ending in {"서", "야 해서", "습니다"} and "가" <= before <= "힣" and not _is_closed(before):
        verb = _Stem(earlier, _take_apart(before))
        return verb.polite() if ending == "습니다" else _because(verb.past())[:-1] + ending
    if ending == "는데" and before in _DESCRIBE:
        return f"{earlier}{before}은데"
    if ending in {"서", "야 해서"} and before:
        return earlier + _because(before)[:-1] + ending
    return earlier + before + ("고, " if ending == "; " else ending)


def _of_the_past(earlier: str, before: str) -> str:
    """A verb of the past before a noun: 했 → 한, 받았 → 받은, 보냈 → 보낸."""
    end = _take_apart(before)
    if end.final != _SSANG_SIOT or before in {"있", "없"}:
        return f"{earlier}{before}는"
    if before in {"았", "었"} and earlier:
        return (
            f"{earlier}은"
            if _is_closed(earlier)
            else str(_take_apart(earlier)._replace(final=_NIEUN))
        )
    vowel = _UNMELTS.get(end.vowel, end.vowel) if before != "했" else _A
    return f"{earlier}{end._replace(vowel=vowel, final=_NIEUN)}"


def _as_it_happens(verb: str) -> str:
    """A verb before a noun in the present: 지연된 → 지연되는, 놓친 → 놓치는."""
    end = _take_apart(verb[-1])
    if verb[-1] in {"은", "는"}:
        return f"{verb[:-1]}는"
    return f"{verb[:-1]}{end._replace(final=0)}는"


def _because(stem: str) -> str:
    """아서 or 어서 after a stem, also one of the past, which loses its mark: 잡혔 → 잡혀서."""
    last, end = stem[-1:], _take_apart(stem[-1:])
    if end.final == _SSANG_SIOT and last not in {"있", "겠"}:
        return f"{stem[:-1]}{end._replace(final=0)}서"
    return f"{stem}{'아서' if end.vowel in _BRIGHT else '어서'}"
