"""The sentence that the letter will make of an answer, shown below the question."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from types import MappingProxyType
from typing import Any

import streamlit as st

from complaint_kit.case import Appreciation, Case, IStatement
from complaint_kit.compose import compose
from complaint_kit.country import find_paper
from complaint_kit.facts import gather_facts
from complaint_kit.language import DocumentTemplate
from complaint_kit.render.html import render_body
from complaint_kit.wizard.coach import mark
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.mirror import put_at

_SHARED = '{% import "_sentences.j2" as say %}'
_PRAISE = _SHARED + "{{ say.praise(appreciations) }}"
_STATEMENT = _SHARED + "{% for it in i_statements %}{{ say.statement(it) }}{% endfor %}"


def show_praise(desk: Desk) -> None:
    """How the letter will begin, if it begins with what the customer values."""
    place = st.empty()
    said: list[Appreciation] = [item for item in desk.case.appreciations if item.text.strip()]
    if said and desk.case.opening == "appreciation":
        place.html(_sentence(desk, _only(desk, appreciations=said), _PRAISE))


def show_statement(desk: Desk, key: str, statement: IStatement) -> None:
    """The statement at `key` as the letter will say it, with what the coach marks in it."""
    place = st.empty()
    if statement != IStatement():
        said = {field: desk.heard_at(f"{key}.{field}") for field in IStatement.model_fields}
        marked = {
            f"i_statements.0.{field}": mark(found[0].text, found)
            for field, found in said.items()
            if found
        }
        place.html(_sentence(desk, _only(desk, i_statements=[statement]), _STATEMENT, marked))


def _only(desk: Desk, **answers: Any) -> Case:
    """A case with these answers alone, for the same reader."""
    return Case(format=desk.case.format, country=desk.case.country, **answers)


def _sentence(
    desk: Desk, case: Case, body: str, marked: Mapping[str, str] = MappingProxyType({})
) -> str:
    """The finished sentence; `marked` has the HTML of an answer in place of its plain words."""
    language = desk.write
    template = DocumentTemplate("", "", "", "", "letter", "feelings", (), body)
    facts = gather_facts(case, language, desk.today, style="letter", tone="feelings")
    paper = find_paper(case.country, "letter")
    document = compose(template, facts, language, today=desk.today, paper=paper)
    shown = render_body(document, marks=bool(marked))
    for place, words in marked.items():
        shown = put_at(shown, place, words)
    return f'<div class="ck-sentence"><small>{escape(desk.say("finished"))}</small>{shown}</div>'
