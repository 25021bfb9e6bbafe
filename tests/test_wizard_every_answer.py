"""All that was said, once more: each page in a line, and every answer with the way to its box."""

from __future__ import annotations

import json
import re

import pytest

from complaint_kit.wizard.items import message_of
from tests.hostile import HOSTILE, READ_AS_HTML, READ_AS_MARKDOWN
from tests.made_cases import FULL
from tests.walker import ENGINEER, SAY, Wizard, example, example_without


def row(wizard: Wizard, step: str) -> str:
    name = f"<b>{SAY(f'step-{step}')}</b>"
    found: str = next(html.value for html in wizard.app.html if name in html.value)
    return re.sub(r"<[^>]+>", "|", found.split(name)[1]).strip("|").replace("\u00a0", " ")


def test_each_page_is_there_in_a_line(wizard: Wizard) -> None:
    wizard.start_with(example_without("remedy.respond_by"))
    assert row(wizard, "chosen").endswith("(and 1 more)")
    assert row(wizard, "who") == "Northline Telecom, Customer Relations · 2 numbers"
    happened = row(wizard, "happened")
    assert happened == "4 facts, 5–14 Oct 2026 · lost £96.00 · 3 pieces of evidence"
    assert row(wizard, "feel") == "Angry · what it cost beyond money"
    assert row(wizard, "remedy") == (
        "2 requests, £96.00 · no reply-by date yet · 1 compromise, for the call only · "
        "the least you would settle for, on the script’s last page only"
    )


def test_what_is_special_about_a_case_is_in_its_lines(wizard: Wizard) -> None:
    case = json.loads(json.dumps(FULL)) | {"opening": "facts"}
    wizard.start_with(case)
    assert row(wizard, "chosen") == "the shop is clean (and 2 more) · begins with the facts"
    assert row(wizard, "who").endswith("2 numbers · for other name")
    assert "paid £20.00" in row(wizard, "happened")
    assert row(wizard, "happened").endswith("1 call or message in the log")
    assert "reply by 5 December 2026" in row(wizard, "remedy")
    assert "1 compromise, for the call only · 1 compromise, in the letter too" in row(
        wizard, "remedy"
    )


def test_a_number_stays_with_what_it_counts(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    told = "".join(html.value for html in wizard.app.html)
    assert "3\u00a0pieces of evidence" in told


def test_of_an_empty_case_every_line_says_so(wizard: Wizard) -> None:
    wizard.go("check")
    for step in ("chosen", "who", "happened", "feel", "remedy"):
        assert row(wizard, step) == SAY("your-answers.nothing")


@pytest.mark.parametrize("step", ["chosen", "who", "happened", "feel", "remedy"])
def test_change_goes_to_its_page_and_says_which(wizard: Wizard, step: str) -> None:
    wizard.start_with(example(ENGINEER))
    assert SAY(f"step-{step}") in wizard.label(f"change.{step}")
    wizard.press(f"change.{step}")
    assert wizard.title == SAY(f"step-{step}.title")


def listed(wizard: Wizard) -> list[str]:
    """The keys of the answers in the list."""
    keys = wizard.keys_of("button")
    return [key.removeprefix("all.") for key in keys if key.startswith("all.")]


def test_every_single_answer_is_listed_with_a_way_to_its_box(wizard: Wizard) -> None:
    wizard.start_with(FULL)
    assert listed(wizard) == []
    answers = listed(wizard.unfold("every_answer"))
    said = " ".join(wizard.label(f"all.{key}") for key in answers)
    for words in re.findall(r"'([^']*(?: words| label|one|two))'", str(FULL)):
        assert " ".join(words.replace("\\n", " ").split()) in said, words
    for words in ("paid £12.50", "£20.00", "2 October 2026", "E1, E2", "United Kingdom", "yes"):
        assert words in said
    assert SAY("topic-faulty_goods") in said
    assert SAY("remedy-kind-refund") in said
    assert len(answers) > 60


PAGES = {
    "start": ("language", "country"),
    "chosen": ("opening", "appreciations"),
    "who": ("customer", "on_behalf_of", "company", "topic"),
    "happened": ("timeline", "evidence", "summary", "contacts"),
    "feel": ("i_statements", "impact"),
    "remedy": ("remedy",),
}


@pytest.mark.parametrize("page", list(PAGES))
def test_each_listed_answer_leads_to_its_box_with_nothing_closed_around_it(
    wizard: Wizard, page: str
) -> None:
    """One of each kind: of two facts that have a date, the date of one."""
    wizard.start_with({field: FULL[field] for field in PAGES[page] if field in FULL})
    answers = {message_of(key): key for key in listed(wizard.unfold("every_answer"))}
    answers = {kind: key for kind, key in answers.items() if kind.partition("-")[0] in PAGES[page]}
    assert answers
    for answer in answers.values():
        wizard.press(f"all.{answer}")
        assert wizard.title == SAY(f"step-{page}.title"), answer
        assert wizard.focus.removesuffix(".amount") == answer
        assert wizard.is_open_to(wizard.focus), answer
        wizard.go("check").unfold("every_answer")


def test_an_answer_that_can_not_be_used_is_listed_as_it_was_typed(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": "x"}]}}).go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.\w+\.amount\.amount"), "about ninety").go("check")
    answers = listed(wizard.unfold("every_answer"))
    assert any("about ninety" in wizard.label(f"all.{key}") for key in answers)


def test_a_kind_of_company_alone_is_an_answer_and_no_sum(wizard: Wizard) -> None:
    wizard.start_with({"company": {"kind": "public_body"}})
    wizard.unfold("every_answer")
    assert SAY("company-kind-public_body") in wizard.label("all.company.kind")


def test_hostile_words_are_never_read_as_markdown(wizard: Wizard) -> None:
    case = example(ENGINEER)
    case["company"].update(name=HOSTILE, department=HOSTILE)
    case["customer"].update(needs=f"My password is {HOSTILE}")
    case["appreciations"] = [{"text": HOSTILE}]
    case["i_statements"] = [{"feeling": HOSTILE}]
    case["timeline"] = [{"what": HOSTILE, "evidence": [HOSTILE[:30]], "promised": HOSTILE}]
    case["on_behalf_of"] = {"name": HOSTILE}
    wizard.start_with(case)
    wizard.unfold("other_formats", "own_sentences", "every_answer")
    shown = [e.value for kind in ("markdown", "caption", "error") for e in wizard.app.get(kind)]
    for kind in ("button", "expander", "download_button"):
        shown += [element.label for element in wizard.app.get(kind)]
    assert any("password" in value for value in shown)
    for value in shown:
        assert not READ_AS_MARKDOWN.search(value), value
    for html in wizard.app.html:
        assert READ_AS_HTML not in html.value
