"""From a code, of a finding or of a thing that is missing, to its sentence in a language pack."""

from __future__ import annotations

from complaint_kit.case import Case
from complaint_kit.errors import Unusable
from complaint_kit.finding import Finding, field_of
from complaint_kit.language import Language


def sentence(finding: Finding, language: Language) -> str:
    """What `language` says about `finding`.

    A problem may have a sentence of its own for its field, `problem-<field>-<code>`, and has
    one for its code alone.
    """
    code = finding.code.replace(".", "-")
    slots = dict(finding.details)
    if finding.kind == "problem":
        own = f"problem-{field_of(finding.place).replace('.', '-')}-{code}"
        return language.find(own, **slots) or language.say(f"problem-{code}", **slots)
    return language.say(f"{finding.kind}-{code}", **slots)


def tell_gap(name: str, case: Case, language: Language) -> str:
    """What `case` lacks of `name`, one of the nine things of `checks.COVERAGE` that it misses."""
    message = f"coverage-{name}"
    if name == "facts_in_order":
        undated = sum(fact.date is None for fact in case.timeline)
        if undated:
            return language.say(f"{message}.undated", count=undated)
        if not case.timeline:
            return language.say(f"{message}.none")
    return language.say(f"{message}.missing")


def explain(error: Unusable, language: Language) -> str:
    """What `language` says about input that can't be used."""
    return sentence(Finding("problem", error.code, error.place, error.details), language)
