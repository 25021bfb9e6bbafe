"""The first page: what opens there, and what is kept from being lost."""

from __future__ import annotations

from typing import Any

import pytest

from complaint_kit.casefile import read_case, write_case
from tests.hostile import READ_AS_MARKDOWN
from tests.walker import EXAMPLES, SAY, Wizard

PROBLEM = ":material/error:"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"{", "problem-file_not_json"),
        (b"\xff\xfe\x00", "problem-file_not_text"),
        (b"[" * 100_000, "problem-file_too_deep"),
        (b"[1]", "problem-file_not_case"),
        (b'{"format": "complaint-kit/9"}', "problem-format_newer"),
        (b'{"format": "<script>alert(1)</script>"}', "problem-format_unknown"),
        (b'{"format": "complaint-kit/1", "timeline": 7}', "problem-list_type"),
        (b'{"format": "complaint-kit/1", "![x](http://x)": 7}', "problem-unknown_key"),
        (b'{"format": "complaint-kit/1", "customer": {"name": ["**"]}}', "problem-string_type"),
    ],
)
def test_a_file_that_is_no_case_gets_a_sentence_and_changes_nothing(
    wizard: Wizard, data: bytes, message: str
) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("start")
    wizard.open(data)
    slots: dict[str, Any] = {"value": "![x](http://x)", "line": 1}
    assert SAY(message, **slots) in wizard.told()
    (problem,) = [text.value for text in wizard.app.markdown if PROBLEM in text.value]
    assert not READ_AS_MARKDOWN.search(problem)
    assert "](" not in problem
    assert wizard.case.customer.name == "Ana Pop"


def test_a_file_goes_on_where_it_was_saved(wizard: Wizard) -> None:
    case = read_case((EXAMPLES / "missed-engineer.json").read_bytes())
    wizard.open(write_case(case))
    assert wizard.app.title[0].value == SAY("step-check.title")
    assert wizard.case == case


def test_another_file_never_replaces_a_draft_without_asking(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("start")
    wizard.open((EXAMPLES / "missed-engineer.json").read_bytes())
    assert SAY("replace") in wizard.told()
    assert wizard.case.customer.name == "Ana Pop"
    wizard.press("replace.no")
    assert SAY("replace") not in wizard.told()
    wizard.press("example.missed-collection")
    assert wizard.case.customer.name == "Ana Pop"
    wizard.press("replace.yes")
    assert wizard.case.customer.name == "Amir Okafor"


def test_a_language_without_a_pack_is_named_and_kept(wizard: Wizard) -> None:
    wizard.start_with({"language": "tlh"}).go("start")
    assert "“tlh”" in wizard.told()
    assert wizard.case.language == "tlh"


def test_a_regional_tag_is_served_by_its_language(wizard: Wizard) -> None:
    wizard.start_with({"language": "en-GB", "company": {"name": "Northline"}})
    assert "Northline" in wizard.preview()
