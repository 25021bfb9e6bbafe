"""From a finding's code to its sentence in a language pack."""

from __future__ import annotations

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


def explain(error: Unusable, language: Language) -> str:
    """What `language` says about input that can't be used."""
    return sentence(Finding("problem", error.code, error.place, error.details), language)
