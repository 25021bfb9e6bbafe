"""The way from a case to a document: facts, paper, template."""

from __future__ import annotations

from datetime import date

from complaint_kit.blanks import leave_blanks
from complaint_kit.case import Case
from complaint_kit.compose import compose
from complaint_kit.country import find_paper
from complaint_kit.document import Document
from complaint_kit.facts import gather_facts
from complaint_kit.language import find_language


def compose_document(case: Case, name: str, today: date) -> Document:
    """The document `name` of `case`, dated `today`, in the case's language.

    Raises `Unusable` for a language without a pack and for a name without a template.
    """
    return _compose(case, name, today, blanks=False)


def compose_preview(case: Case, name: str, today: date, language: str = "") -> Document:
    """The same document to look at while it grows: named blanks stand for what is missing.

    With a `language` of the reader's own, the kit's sentences are in that one.
    """
    return _compose(case, name, today, blanks=True, tag=language)


def compose_to_read(case: Case, name: str, today: date, language: str) -> Document:
    """The same document with the kit's sentences in `language`, for whoever sends the other.

    What the customer wrote stands as it is. Raises `Unusable` as `compose_document` does.
    """
    return _compose(case, name, today, blanks=False, tag=language)


def _compose(case: Case, name: str, today: date, *, blanks: bool, tag: str = "") -> Document:
    language = find_language(tag or case.language)
    template = language.document(name)
    facts = gather_facts(case, language, today, style=template.style, tone=template.tone)
    if blanks:
        facts = leave_blanks(facts, language, template.style)
    paper = find_paper(case.country or language.data["country"], template.style)
    return compose(template, facts, language, today=today, paper=paper)
