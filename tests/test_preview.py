"""The document beside the form: named blanks where an answer is missing, and nowhere else."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit import Case, export
from complaint_kit.blanks import leave_blanks
from complaint_kit.document import Document, Paragraph, Span, walk_spans
from complaint_kit.errors import PackError
from complaint_kit.facts import gather_facts
from complaint_kit.language import Language, find_language, languages
from complaint_kit.pipeline import compose_document, compose_preview
from complaint_kit.render import text
from complaint_kit.render.html import render_body
from tests.conftest import HERE, TODAY
from tests.made_cases import FULL, full, least, most, put

DOCUMENTS = ["letter", "call-script"]
EMPTY = {"format": "complaint-kit/1", "language": "en", "country": "GB"}
LETTER, SCRIPT = DOCUMENTS
NAMES: dict[str, str] = find_language("en").data["blanks"]

WAITING: dict[str, tuple[str, dict[str, Any]]] = {
    "summary": (LETTER, {"summary": "It broke"}),
    "customer.name": (SCRIPT, {"customer": {"name": "Ann"}}),
    "customer.spelling_hint": (SCRIPT, {"customer": {"name": "Ann"}}),
    "customer.address": (LETTER, {"customer": {"email": "ann@example.org"}}),
    "customer.phone": (SCRIPT, {"customer": {"address": "12 Elm Road"}}),
    "company.name": (SCRIPT, {"company": {"name": "Northline"}}),
    "company.department": (LETTER, {"company": {"contact_name": "Priya"}}),
    "company.address": (LETTER, {"company": {"email": "desk@example.org"}}),
    "company.phone": (SCRIPT, {"company": {"phone": "0800 1"}}),
    "company.references.value": (LETTER, {"company": {"references": [{"value": "NL-1"}]}}),
    "appreciations.text": (LETTER, {"appreciations": [{"text": "you are quick"}]}),
    "timeline": (LETTER, {"timeline": [{"date": "2026-10-01"}]}),
    "timeline.date": (LETTER, {"timeline": [{"date": "2026-10-01"}]}),
    "timeline.what": (SCRIPT, {"timeline": [{"what": "Nobody came"}]}),
    "i_statements.feeling": (SCRIPT, {"i_statements": [{"feeling": "angry"}]}),
    "remedy.sought": (LETTER, {"remedy": {"sought": [{"kind": "refund"}]}}),
    "remedy.sought.text": (SCRIPT, {"remedy": {"sought": [{"text": "A new one"}]}}),
    "remedy.respond_by": (LETTER, {"remedy": {"respond_by": "2026-12-05"}}),
}
"""By the name of a blank: a document that has it, and an answer with which it goes."""


def case(**answers: Any) -> Case:
    return Case.model_validate({**EMPTY, **answers})


def preview(name: str, **answers: Any) -> Document:
    return compose_preview(case(**answers), name, TODAY)


def spans_of(document: Document) -> list[Span]:
    return [*document.footer, *walk_spans(document.blocks)]


def blanks_of(document: Document) -> list[Span]:
    return [span for span in spans_of(document) if span.blank and span.text]


def names_of(document: Document) -> set[str]:
    return {span.text for span in blanks_of(document)}


def words_of(document: Document) -> list[tuple[str, str]]:
    """What the customer said, with its places, in reading order."""
    return [(s.source, s.text) for s in spans_of(document) if s.source and not s.blank]


def bracketed(part: Any) -> Any:
    """A document, or any part of one, with the names of its blanks as text in brackets."""
    if isinstance(part, Span):
        named = part.blank and part.text
        return part._replace(text=f"[{part.text}]", blank=False) if named else part
    if isinstance(part, tuple):
        inner = map(bracketed, part)
        return type(part)(*inner) if hasattr(part, "_fields") else tuple(inner)
    return part


def leaves(value: Any, path: str = "") -> Iterator[str]:
    """The path of every single answer in nested dicts and lists."""
    if isinstance(value, dict | list):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in pairs:
            yield from leaves(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path


ANSWERS = [path for path in leaves(FULL) if path not in EMPTY]


def full_without(paths: set[str]) -> Case:
    answers = copy.deepcopy(FULL)
    for path in paths:
        put(answers, path, "" if re.search(r"evidence\.\d$", path) else None)
    return Case.model_validate(answers)


def test_every_blank_of_the_pack_is_told_here() -> None:
    assert set(WAITING) == set(NAMES)


@pytest.mark.parametrize("key", NAMES)
def test_a_blank_waits_for_an_answer_and_goes_when_it_is_given(key: str) -> None:
    name, answers = WAITING[key]
    assert NAMES[key] in names_of(preview(name))
    assert NAMES[key] not in names_of(preview(name, **answers))


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    "whole", [full(timeline__2__date="2026-10-03"), most()], ids=["full", "most"]
)
def test_the_preview_of_a_full_case_is_the_document(name: str, whole: Case) -> None:
    shown = compose_preview(whole, name, TODAY)
    assert blanks_of(shown) == []
    assert shown == compose_document(whole, name, TODAY)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_empty_preview_reads_as_sentences(name: str, request: pytest.FixtureRequest) -> None:
    golden = HERE / "golden" / f"preview-empty.{name}.txt"
    told = text.render(bracketed(preview(name))).decode()
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(told, encoding="utf-8")
    assert golden.is_file(), "look at the text, then write it with --rewrite-goldens"
    assert told == golden.read_text(encoding="utf-8")


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(ANSWERS)), st.sampled_from(DOCUMENTS))
def test_a_preview_has_all_that_the_document_has_and_blanks_only_for_the_rest(
    missing: set[str], name: str
) -> None:
    some = full_without(missing)
    document, shown = compose_document(some, name, TODAY), compose_preview(some, name, TODAY)
    there = iter(words_of(shown))
    assert all(words in there for words in words_of(document))
    assert set(words_of(shown)) == set(words_of(document))
    assert {span.source for span in blanks_of(shown)}.isdisjoint(set(ANSWERS) - missing)
    assert blanks_of(document) == []


@settings(max_examples=60, deadline=None)
@given(st.sets(st.sampled_from(ANSWERS)), st.sampled_from(DOCUMENTS))
def test_a_preview_has_no_hole_and_no_mark_out_of_place(missing: set[str], name: str) -> None:
    told = text.render(bracketed(compose_preview(full_without(missing), name, TODAY))).decode()
    assert not re.search(r"[{}\ufdd0-\ufdef]|None|Words", told)
    assert not re.search(r"(, ,|,\.|\(\)|:\.|\.\.| \.|  )", told.replace("\n", ""))


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("made", [case, least], ids=["empty", "least"])
def test_no_named_blank_reaches_an_export(name: str, made: Any) -> None:
    for format in ("text", "html"):
        told = export(made(), name, format, TODAY).decode()
        assert "ck-blank" not in told
        assert NAMES["company.references.value"] not in told
        assert NAMES["appreciations.text"] not in told
    assert blanks_of(compose_document(made(), name, TODAY)) == []


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("field", ["address", "email", "phone"])
def test_one_way_to_reach_the_customer_is_enough(name: str, field: str) -> None:
    shown = names_of(preview(name, customer={field: "here"}))
    assert not shown & {NAMES["customer.address"], NAMES["customer.phone"]}


def test_a_letter_does_not_ask_for_their_telephone_nor_a_script_for_their_address() -> None:
    assert NAMES["company.phone"] not in names_of(preview(LETTER))
    assert not names_of(preview(SCRIPT)) & {NAMES["company.address"], NAMES["company.department"]}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_who_starts_with_the_facts_is_not_asked_for_praise_or_a_feeling(name: str) -> None:
    shown = names_of(preview(name, opening="facts"))
    assert not shown & {NAMES["appreciations.text"], NAMES["i_statements.feeling"]}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_one_feeling_named_anywhere_is_enough(name: str) -> None:
    statements = [{"when": "nobody came"}, {"feeling": "angry"}]
    assert NAMES["i_statements.feeling"] not in names_of(preview(name, i_statements=statements))


def test_a_document_that_keeps_to_facts_has_no_blank_for_praise_or_a_feeling() -> None:
    pack = find_language("en")
    facts = gather_facts(case(), pack, TODAY, style="letter", tone="facts")
    names = leave_blanks(facts, pack, "letter").names
    assert names["appreciations"] == names["i_statements"] == []


def test_a_blank_stands_inside_the_kits_sentence() -> None:
    told = text.render(bracketed(preview(LETTER, i_statements=[{"when": "nobody came"}]))).decode()
    assert "I have always appreciated that [something good they have done for you]." in told
    assert "I felt [a feeling] when nobody came." in told
    assert "Please reply by [date]." in told


def test_a_blank_has_the_place_of_the_answer_it_waits_for() -> None:
    facts = [{}, {"what": "undated"}, {"date": "2026-10-01"}]
    shown = blanks_of(preview(LETTER, timeline=facts, i_statements=[{}, {"when": "then"}]))
    places = {span.source for span in shown}
    assert {"timeline.1.date", "timeline.2.what", "i_statements.1.feeling"} <= places
    assert not any(place.startswith(("timeline.0", "i_statements.0")) for place in places)


@pytest.mark.parametrize("key", NAMES)
def test_a_pack_without_the_name_of_a_blank_says_which(key: str) -> None:
    pack = find_language("en")
    short = Language("en", Path("pack"))
    data = {**pack.data, "blanks": {k: v for k, v in NAMES.items() if k != key}}
    short.__dict__["data"] = data
    style = pack.document(WAITING[key][0]).style
    facts = gather_facts(case(), short, TODAY, style=style, tone="feelings")
    with pytest.raises(PackError, match=f"pack/language.yaml: no blank “{re.escape(key)}”"):
        leave_blanks(facts, short, style)


def test_every_pack_names_the_same_blanks() -> None:
    assert all(set(pack.data["blanks"]) == set(NAMES) for pack in languages().values())


def test_a_blank_on_the_page_has_a_class_and_with_marks_its_place() -> None:
    document = preview(LETTER)
    assert '<span class="ck-blank">your name</span>' in render_body(document)
    marked = render_body(document, marks=True)
    assert '<span class="ck-blank" data-at="customer.name">your name</span>' in marked
    assert "ck-yours" not in marked
    assert '<span class="blank"></span>' in render_body(preview(SCRIPT), marks=True)


def test_with_marks_each_word_of_the_customers_says_where_it_is_from() -> None:
    document = compose_preview(full(), LETTER, TODAY)
    marked = render_body(document, marks=True)
    places = re.findall(r'<span class="ck-(?:yours|blank)[^"]*" data-at="([^"]+)">', marked)
    assert places == [s.source for s in walk_spans(document.blocks) if s.source]
    assert "data-at" not in render_body(document)


@pytest.mark.parametrize(
    ("fresh", "marked"),
    [
        ("timeline.0.what", {"timeline.0.what"}),
        ("remedy.respond_by", {"remedy.respond_by"}),
        ("timeline.0.cost.amount", {"timeline.0.cost.amount"}),
        ("i_statements.1", {f"i_statements.1.{n}" for n in ("feeling", "when", "because")}),
        ("timeline.0.wh", set()),
        ("", set()),
    ],
)
def test_what_was_just_written_is_marked_as_fresh(fresh: str, marked: set[str]) -> None:
    some = full_without({"i_statements.1.request", "remedy.respond_by"})
    body = render_body(compose_preview(some, LETTER, TODAY), marks=True, fresh=fresh)
    found = re.findall(r'class="ck-(?:yours|blank) ck-fresh[^"]*" data-at="([^"]+)"', body)
    assert set(found) == marked
    assert body.count("ck-fresh") == len(found)
    plain = render_body(compose_preview(some, LETTER, TODAY), fresh=fresh)
    assert "ck-fresh" not in plain


def test_name_and_place_of_a_blank_are_escaped() -> None:
    blank = Span("<b>", source='"><i>', blank=True)
    document = preview(LETTER)._replace(blocks=(Paragraph((blank,)),))
    body = render_body(document, marks=True)
    assert '<span class="ck-blank" data-at="&quot;&gt;&lt;i&gt;">&lt;b&gt;</span>' in body


def test_a_blank_reads_as_a_line_where_a_document_is_written_out_as_text() -> None:
    assert "Complaint: ____________\n" in text.render(preview(LETTER)).decode()
