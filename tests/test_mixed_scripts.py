"""Whatever scripts stand together in a complaint: nothing is lost, and every line has its place."""

from __future__ import annotations

import re
from datetime import date
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit.document import Document
from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document
from tests.laid_out import lost, outside, overlapping, pages_of, shown
from tests.made_cases import full

TODAY = date(2026, 11, 21)
WORDS = st.sampled_from(
    "Northline Żółć Țigăreanu åäö Wrocław Київ Αθήνα 김민지 냉장고가 똠방각하 王小明 欧阳嘉怡 "
    "账单版式变更导致少还款 東京 カメラ ひらがな NL-4410-2287-0046-9913 +44113496 1,234.50 09:20 "
    "https://example.org/a/very/long/path?of=one ORDER0000000000000000000000000000000000001".split()
)
FRAMES = st.sampled_from(["{}", "{},", "{}.", "{}，", "{}。", "（{}）", "「{}」", "“{}”", "《{}》"])
PARTS = st.lists(
    st.builds(str.format, FRAMES, WORDS) | st.just(" "),
    min_size=1,
    max_size=14,
)
STARTS_WRONG = re.compile("[，。、：；！？）」』》,.;:!?)]")
ENDS_WRONG = re.compile("[（「『《“‘(]$")


def mixed(tag: str, name: str, parts: list[str]) -> Document:
    """A document in which every kind of answer that may be long holds `parts`, or the first."""

    def words(most: int) -> str:
        held = [end for end in accumulate(map(len, parts)) if end <= most]
        return "".join(parts)[: held[-1] if held else most].strip()

    case = full(
        language=tag,
        customer__name=words(60),
        customer__address=f"{words(80)}\n{words(50)}",
        company__name=words(90),
        summary=words(110),
        timeline__0__what=words(1000),
        timeline__0__promised=words(1000),
        timeline__1__spoke_to=words(60),
        evidence__0__title=words(110),
        impact=words(1000),
        remedy__sought__0__text=words(1000),
        contacts__0__said=words(1000),
        contacts__0__reference=words(50),
    )
    return compose_document(case, name, TODAY)


@pytest.mark.parametrize("name", ["letter", "call-script"])
@settings(deadline=None, max_examples=25)
@given(tag=st.sampled_from(sorted(languages())), parts=PARTS)
def test_no_mixture_of_scripts_breaks_a_page_or_loses_a_letter(
    name: str, tag: str, parts: list[str]
) -> None:
    document = mixed(tag, name, parts)
    assert not lost(document)
    assert overlapping(document) == []
    assert outside(document) == []
    for page in pages_of(document):
        for line in shown(page):
            assert not STARTS_WRONG.match(line.text.strip(" ")), line
            assert not ENDS_WRONG.search(line.text.strip(" ")), line
