"""The first page: the ways in, what opens there, and what is kept from being lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from complaint_kit import export
from complaint_kit.casefile import read_case, write_case
from complaint_kit.language import languages
from tests.hostile import READ_AS_MARKDOWN
from tests.made_cases import full, least
from tests.walker import EXAMPLES, SAY, TODAY, Wizard, example

PROBLEM = ":material/error:"
WAYS = ("way.steps", "way.short", "way.story", "way.vent")
QUESTIONS = ("keep", "take", "country", "language")


def drop(wizard: Wizard, data: bytes, name: str = "complaint.json") -> None:
    """Onto the first page, a file of any name."""
    wizard.app.file_uploader[0].upload(name, data).run()
    wizard.look()


def on_the_page(block: Any) -> Iterator[str]:
    """The key of everything on a page from top to bottom; of a text without one, the text."""
    for part in block.children.values():
        yield str(getattr(part, "key", None) or getattr(part, "value", ""))
        if hasattr(part, "children"):
            yield from on_the_page(part)


def place_of(wizard: Wizard, wanted: str) -> int:
    found = [n for n, text in enumerate(on_the_page(wizard.app.main)) if wanted in text]
    assert found, wanted
    return found[0]


def test_only_where_the_draft_stays_is_asked_before_the_ways_in(wizard: Wizard) -> None:
    ways = [place_of(wizard, key) for key in (*WAYS, "examples", "open_file")]
    assert place_of(wizard, "keep") < min(ways)
    assert max(ways) < min(place_of(wizard, key) for key in QUESTIONS if key != "keep")


def test_what_the_kit_does_and_whom_to_call_stand_before_the_ways_in(wizard: Wizard) -> None:
    lead, danger = SAY("step-start.lead"), place_of(wizard, "ck-danger")
    assert lead.count(".") == 2
    assert place_of(wizard, lead) < danger < place_of(wizard, WAYS[0])


def test_every_question_but_the_country_has_its_answer_from_the_start(wizard: Wizard) -> None:
    values = wizard.values()
    assert {key: values[key] for key in QUESTIONS} == {
        "keep": "here",
        "take": "both",
        "country": None,
        "language": "en",
    }


@pytest.mark.parametrize("way", ["steps", "short", "story", "vent"])
def test_each_way_in_says_what_it_is_and_leads_there(wizard: Wizard, way: str) -> None:
    assert SAY(f"way-{way}.hint") in wizard.told()
    wizard.press(f"way.{way}")
    title = SAY(f"step-{'chosen' if way == 'steps' else way}.title")
    assert wizard.app.title[0].value == title


def test_that_a_field_can_stay_empty_is_said_on_the_first_page_and_at_no_field() -> None:
    empty = re.compile(r"\bempty\b|\bif (you have|you know|known)\b|\boptional", re.IGNORECASE)
    folder = languages()["en"].folder
    lines = [
        line.strip()
        for name in ("wizard", "short")
        for line in (folder / f"{name}.ftl").read_text(encoding="utf-8").splitlines()
    ]
    assert [line for line in lines if line.startswith(".hint") and empty.search(line)] == []
    assert [line for line in lines if "leave any field empty" in line] == [
        f".lead = {SAY('step-start.lead')}"
    ]


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.json")))
def test_an_example_is_called_the_example(wizard: Wizard, name: str) -> None:
    wizard.press(f"example.{name}")
    assert SAY("state-start") in wizard.app.button(key="steps.start").label
    wizard.go("feel").say("impact", "Tried out.").go("start")
    company = example(name)["company"]["name"]
    assert wizard.app.button(key="way.on").label == SAY("way-on-example")
    assert SAY("way-on-example.hint", company=company) in wizard.told()


@pytest.mark.parametrize("key", ["customer.name", "company.name"])
def test_an_example_with_a_name_of_ones_own_is_a_draft_of_ones_own(
    wizard: Wizard, key: str
) -> None:
    wizard.press("example.missed-engineer").go("who").say(key, "Ana Pop").go("start")
    assert wizard.app.button(key="way.on").label == SAY("way-on")
    assert SAY("state-start") not in wizard.go("feel").app.button(key="steps.start").label


def test_an_empty_draft_is_no_example(wizard: Wizard) -> None:
    assert SAY("state-start") not in wizard.go("feel").app.button(key="steps.start").label


def test_an_example_that_was_saved_and_opened_again_is_still_one(wizard: Wizard) -> None:
    wizard.open(write_case(read_case((EXAMPLES / "missed-engineer.json").read_bytes())))
    assert wizard.go("start").app.button(key="way.on").label == SAY("way-on-example")


def test_an_example_that_nobody_has_changed_makes_way_without_a_question(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("start").press("example.missed-collection")
    assert wizard.app.title[0].value == SAY("step-check.title")
    assert wizard.case.customer.name == "Amir Okafor"


@pytest.mark.parametrize("words", ["I could not work.", "x" * 4001])
def test_an_example_in_which_something_was_written_never_goes_without_asking(
    wizard: Wizard, words: str
) -> None:
    """Not even where it is too long to be an answer."""
    wizard.press("example.missed-engineer").go("who").say("customer.needs", words)
    wizard.go("start").press("example.missed-collection")
    assert SAY("replace") in wizard.told()


def test_a_story_is_something_to_lose(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("story").say("story.text", "I waited all day.")
    wizard.go("start").press("example.missed-collection")
    assert SAY("replace") in wizard.told()


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
    drop(wizard, data)
    slots: dict[str, Any] = {"value": "![x](http://x)", "line": 1}
    assert SAY(message, **slots) in wizard.told()
    (problem,) = [text.value for text in wizard.app.markdown if PROBLEM in text.value]
    assert not READ_AS_MARKDOWN.search(problem)
    assert "](" not in problem
    assert wizard.case.customer.name == "Ana Pop"


def test_a_file_that_is_no_case_leaves_an_empty_place_for_another(wizard: Wizard) -> None:
    drop(
        wizard, b'{"format": "complaint-kit/1", "customer": {"name": 7}, "impact": "Unforgettable"}'
    )
    assert SAY("problem-string_type") in wizard.told()
    (place,) = wizard.app.file_uploader
    assert not place.value
    assert "Unforgettable" not in repr(wizard.app.session_state.to_dict())
    drop(wizard, b"{")
    assert SAY("problem-string_type") not in wizard.told()
    assert SAY("problem-file_not_json", line=1) in wizard.told()
    drop(wizard, write_case(full()))
    assert wizard.case == full()
    assert PROBLEM not in wizard.go("start").told()


def test_what_was_dropped_is_let_go_of_on_the_server(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone: list[str] = []
    remove = MemoryUploadedFileManager.remove_file

    def watch(self: Any, session_id: str, file_id: str) -> None:
        remove(self, session_id, file_id)
        gone.append(file_id)

    monkeypatch.setattr(MemoryUploadedFileManager, "remove_file", watch)
    drop(wizard, b"{")
    assert len(gone) == 1
    drop(wizard, write_case(full()))
    assert len(gone) == 2


@pytest.mark.parametrize("document", ["letter", "call-script"])
def test_a_pdf_to_keep_goes_on_where_it_was_made(wizard: Wizard, document: str) -> None:
    drop(wizard, export(full(), document, "pdf", TODAY, keep=True), "letter-to-keep.pdf")
    assert wizard.title == SAY("step-check.title")
    assert wizard.case == full()


def test_the_name_of_a_file_does_not_say_what_it_is(wizard: Wizard) -> None:
    drop(wizard, export(full(), "letter", "pdf", TODAY, keep=True), "complaint.json")
    assert wizard.case == full()
    wizard.press("steps.start")
    drop(wizard, write_case(least()), "letter.pdf")
    wizard.press("replace.yes")
    assert wizard.case == least()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (export(full(), "letter", "pdf", TODAY), "problem-pdf_without_case"),
        (b"%PDF-1.7 /EmbeddedFile", "problem-pdf_changed"),
        (b"PK\x03\x04\xff", "problem-file_not_text"),
    ],
)
def test_a_pdf_without_a_case_gets_a_sentence_and_changes_nothing(
    wizard: Wizard, data: bytes, message: str
) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("start")
    drop(wizard, data, "letter.pdf")
    assert SAY(message) in wizard.told()
    assert wizard.case.customer.name == "Ana Pop"


def test_a_pdf_to_keep_never_replaces_a_draft_without_asking(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("start")
    drop(wizard, export(full(), "letter", "pdf", TODAY, keep=True), "letter-to-keep.pdf")
    assert SAY("replace") in wizard.told()
    assert wizard.case.customer.name == "Ana Pop"
    wizard.press("replace.no")
    assert SAY("replace") not in wizard.told()
    drop(wizard, export(full(), "letter", "pdf", TODAY, keep=True), "letter-to-keep.pdf")
    wizard.press("replace.yes")
    assert wizard.case == full()


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
