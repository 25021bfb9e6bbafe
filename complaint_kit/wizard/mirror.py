"""Which change of an answer leaves a document as it is, but for the words themselves.

Such words are written into the letter beside the form while they are typed, by the browser
(`browser.js`), and into what was composed before: a document need not be composed anew for them.
"""

from __future__ import annotations

import re
from html import escape

from complaint_kit.finding import field_of
from complaint_kit.forms import Forms
from complaint_kit.language import Language
from complaint_kit.particles import PAIRS, particle

MIRRORED = frozenset(
    {
        "appreciations.text",
        "company.address",
        "company.department",
        "company.name",
        "customer.address",
        "customer.needs",
        "i_statements.because",
        "i_statements.feeling",
        "i_statements.request",
        "i_statements.when",
        "impact",
        "on_behalf_of.authority",
        "remedy.acceptable.text",
        "remedy.minimum",
        "remedy.sought.text",
        "timeline.promised",
        "timeline.spoke_to",
        "timeline.what",
    }
)
"""Answers that are printed as they were typed, and on which no other word depends."""


def only_words_differ(place: str, before: str, after: str, language: Language) -> bool:
    """Whether the documents differ only in the words at `place` if `before` becomes `after`."""
    said = before.strip(), after.strip()
    if field_of(place) not in MIRRORED or not all(said) or any("\n" in text for text in said):
        return False
    return _shape(before, language) == _shape(after, language)


def rewrite(page: str, place: str, words: str) -> str:
    """The HTML of a document with other `words` at `place`, which are the fresh ones now."""
    text = escape(words.strip())
    return _span_at(place).sub(
        lambda old: f"{old[1]} ck-fresh{old[2]}{text}", page.replace(" ck-fresh", "")
    )


def put_at(page: str, place: str, words: str) -> str:
    """The HTML of a document with `words`, which are HTML, in place of those at `place`."""
    return _span_at(place).sub(lambda old: f"{old[1]}{old[2]}{words.strip()}", page)


def _span_at(place: str) -> re.Pattern[str]:
    """The customer's words at `place` in the HTML of a document, and the element around them."""
    return re.compile(
        rf'(<span class="ck-yours)([^"]*" data-at="{re.escape(escape(place))}">)[^<]*(?=</span>)'
    )


def _shape(text: str, language: Language) -> tuple[object, ...]:
    """What a template may ask of an answer: whether it fits a frame, which stop it lacks, and which
    particles follow it."""
    forms = Forms(language, "")
    frames = (forms.words("", text, frame=frame) for frame in language.data["frames"])
    particles = (particle(text, pair) for pair in PAIRS if language.data.get("particles"))
    return (*((words.fits, words.frame, words.stop) for words in frames), *particles)
