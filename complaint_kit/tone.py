"""How a case sounds to the person who reads it: the texts that go out, and what the coach finds.

Whatever the customer keeps for themselves, such as the least they would accept, is not read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, get_args

from complaint_kit.case import Case, texts
from complaint_kit.coach import Finding, Flag, is_coached, review
from complaint_kit.finding import field_of

OUTGOING = frozenset(
    {
        "summary",
        "appreciations.text",
        "customer.needs",
        "timeline.what",
        "timeline.promised",
        "i_statements.feeling",
        "i_statements.when",
        "i_statements.because",
        "i_statements.request",
        "impact",
        "remedy.sought.text",
        "remedy.acceptable.text",
    }
)
"""The answers in free words that a letter, a call script or an e-mail holds."""

Weight = Literal["stop", "soften", "sharpen"]
"""The heaviest first."""

Findings: TypeAlias = Mapping[tuple[str, str], Sequence[Finding]]
"""What was found in a text, by its language and the text."""

_WEIGHTS: Mapping[Flag, Weight] = {"insult": "stop", "threat": "stop", "vague": "sharpen"}
_ORDER: Sequence[Weight] = get_args(Weight)


class Remark(NamedTuple):
    """What the coach says of one text."""

    place: str
    """The path of its field, as in `timeline.2.what`."""
    finding: Finding

    @property
    def weight(self) -> Weight:
        """`stop`: this could end the call; `soften`: the reader may stop listening; `sharpen`: this
        could be said more exactly.
        """
        return _WEIGHTS.get(self.finding.flag, "soften")


def texts_of(case: Case) -> Iterator[tuple[str, str]]:
    """Every text that goes out, with the path of its field."""
    for place, text in texts(case):
        if field_of(place) in OUTGOING and text.strip():
            yield place, text


def hear(case: Case, known: Findings) -> Findings:
    """What the coach finds in every text of `case` that goes out; nothing without a coach for it.

    What is `known` of a text is not worked out again.
    """
    language = case.language
    if not is_coached(language):
        return {}
    said = {(language, text) for _place, text in texts_of(case)}
    return {text: known[text] if text in known else review(text[1], language) for text in said}


def remarks_on(case: Case, heard: Findings) -> Iterator[Remark]:
    """What is `heard` in `case`, each at its place, in the order of the fields and of the words.

    Of findings whose words overlap the heaviest is told, of equal ones the longest; so of those in
    one sentence for which the same reason holds.
    """
    for place, text in texts_of(case):
        found = [Remark(place, finding) for finding in heard.get((case.language, text), ())]
        told: list[Remark] = []
        for remark in sorted(found, key=_heaviest):
            if not any(_says_the_same(remark.finding, other.finding) for other in told):
                told.append(remark)
        yield from sorted(told, key=lambda remark: remark.finding.start)


def _says_the_same(one: Finding, other: Finding) -> bool:
    overlap = one.start < other.end and other.start < one.end
    return overlap or (one.within == other.within and one.why == other.why)


def _heaviest(remark: Remark) -> tuple[int, int]:
    return _ORDER.index(remark.weight), remark.finding.start - remark.finding.end
