"""Named blanks for a preview, where a document lives from an answer that is not there yet.

An answer that may well stay open gets none: a blank says "here", it does not ask twice.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import SimpleNamespace

from complaint_kit.errors import PackError
from complaint_kit.facts import NO_COST, Facts
from complaint_kit.language import Language, Style
from complaint_kit.words import NOTHING, Words

_NUMBER = re.compile(r"\.\d+")


def leave_blanks(facts: Facts, language: Language, style: Style) -> Facts:
    """`facts` for a preview in `style`: blanks of `language` for what is missing.

    `facts` is used up: the entries it holds are filled where they are.
    """
    names, blanks = dict(facts.names), _Blanks(facts, language)
    names["summary"] = names["summary"] or blanks.leave("summary")
    names["dates"] = names["dates"] or blanks.leave("timeline")
    names["respond_by"] = names["respond_by"] or blanks.leave("remedy.respond_by")
    blanks.fill_customer(names["customer"], style)
    blanks.fill_company(names["company"], style)
    names["timeline"] = blanks.fill_timeline(names["timeline"])
    if not names["asks"]:
        ask = blanks.leave("remedy.sought.0.text", frame="request")
        names["asks"] = [SimpleNamespace(kind="", text=ask, amount=NOTHING)]
        in_short = blanks.leave("remedy.sought")
        names["asked"] = [SimpleNamespace(kind="", text=NOTHING, amount=in_short)]
    if names["opening"] == "appreciation" and not names["appreciations"]:
        names["appreciations"] = [blanks.leave("appreciations.0.text", frame="that")]
    names["i_statements"] = blanks.fill_feeling(names["i_statements"], names["opening"])
    return replace(facts, names=names)


class _Blanks:
    def __init__(self, facts: Facts, language: Language) -> None:
        self.lexicon = facts.lexicon
        self.language = language

    def leave(self, source: str, *, frame: str = "") -> Words:
        """A blank for the answer at `source`, which fits the first form of `frame`."""
        data, name = self.language.data, _NUMBER.sub("", source)
        text = data.get("blanks", {}).get(name)
        if not text:
            raise PackError(f"{self.language.folder}/language.yaml: no blank “{name}”")
        word = data["frames"][frame][0]["word"] if frame else ""
        blank = Words(text, source, fits=True, frame=word, stop=data["stop"], blank=True)
        return self.lexicon.add(blank)

    def fill_customer(self, customer: SimpleNamespace, style: Style) -> None:
        """The name; and a way to reach the customer, if there is none."""
        if not customer.name:
            customer.name = self.leave("customer.name")
            char = self.leave("customer.spelling_hint")
            customer.spelling = [SimpleNamespace(char=char, word="", sign="")]
        if not (customer.address or customer.email or customer.phone):
            way = "phone" if style == "script" else "address"
            setattr(customer, way, self.leave(f"customer.{way}"))

    def fill_company(self, company: SimpleNamespace, style: Style) -> None:
        """The name, a reference, and where the call or the letter goes to."""
        company.name = company.name or self.leave("company.name")
        if not company.references:
            value = self.leave("company.references.0.value")
            company.references = [SimpleNamespace(label=NOTHING, value=value)]
        if style == "script":
            company.phone = company.phone or self.leave("company.phone")
        elif not (company.address or company.email):
            if not (company.department or company.contact_name):
                company.department = self.leave("company.department")
            company.address = self.leave("company.address")

    def fill_timeline(self, timeline: list[SimpleNamespace]) -> list[SimpleNamespace]:
        """What happened, and when, of each fact; a first one if there is none."""
        absent = {"time": NOTHING, "spoke_to": NOTHING, "promised": NOTHING, "cost": NO_COST}
        first = SimpleNamespace(at="timeline.0", day=NOTHING, what=NOTHING, evidence=[], **absent)
        facts = timeline or [first]
        for fact in facts:
            fact.day = fact.day or self.leave(f"{fact.at}.date")
            fact.what = fact.what or self.leave(f"{fact.at}.what")
        return facts

    def fill_feeling(
        self, statements: list[SimpleNamespace], opening: str
    ) -> list[SimpleNamespace]:
        """One feeling where none is named, if there is a statement or an opening to name it."""
        if any(it.feeling for it in statements) or (opening == "facts" and not statements):
            return statements
        absent = {"when": NOTHING, "because": NOTHING, "request": NOTHING}
        filled = statements or [SimpleNamespace(at="i_statements.0", **absent)]
        filled[0].feeling = self.leave(f"{filled[0].at}.feeling", frame="feeling")
        return filled
