"""What can be taken away, and the tick beside it; a copy of the case; and the end of it all."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from complaint_kit import read_saved
from complaint_kit.language import DocumentTemplate, languages
from complaint_kit.render.pdf import lay_out
from complaint_kit.values import MAX_TEXT
from complaint_kit.wizard.items import give_ids
from tests.walker import ENGINEER, SAY, Wizard, example, example_without


def test_the_tick_is_open_at_first_and_stays_while_nothing_changes(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    assert wizard.app.checkbox(key="checked").value is False
    wizard.say("checked", True).go("feel").go("check")
    assert wizard.app.checkbox(key="checked").value is True
    wizard.say("checked", False).go("feel").go("check")
    assert wizard.app.checkbox(key="checked").value is False


def test_the_tick_goes_when_an_answer_changes(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER)).say("checked", True)
    wizard.go("feel").say("impact", "Two days lost.").go("check")
    assert wizard.app.checkbox(key="checked").value is False


def test_the_downloads_work_without_the_tick(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    offered = [b for b in wizard.app.get("download_button") if b.key.startswith("download.")]
    assert len(offered) >= 2
    assert not any(button.disabled for button in offered)


def test_every_document_of_the_language_has_a_card_with_its_length(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    for template in languages()["en"].documents.values():
        assert f"<h3>{template.title}</h3>" in wizard.told()
        button = wizard.app.get_by_key(f"download.{template.name}.pdf")
        assert button.label == template.download
        _case, _day, made = wizard.app.session_state["made"]
        assert "Wiśniewska" in repr(made[template.name].document)
    assert SAY("pdf-pages", count=1) in wizard.told()
    assert SAY("pdf-pages", count=3) in wizard.told()


def test_what_the_customer_wants_stands_first(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))

    def offered() -> list[str]:
        return [key for key in wizard.keys_of("download_button") if key.endswith(".pdf")]

    assert offered() == ["download.letter.pdf", "download.call-script.pdf"]
    wizard.app.session_state["choices"] = {"take": "script"}
    wizard.app.run()
    assert offered() == ["download.call-script.pdf", "download.letter.pdf"]


def test_each_pdf_can_be_kept_with_the_answers_inside_and_the_difference_is_said(
    wizard: Wizard,
) -> None:
    wizard.start_with(example(ENGINEER))
    assert SAY("save.inside") in wizard.told()
    keys = wizard.keys_of("download_button")
    kept = [key for key in keys if key.startswith("keep.")]
    assert kept == ["keep.letter", "keep.call-script"]
    assert keys.index("save_case.check") < keys.index("keep.letter")
    assert wizard.app.get_by_key("keep.letter").label == "Letter to keep"
    assert "keep.letter" not in wizard.go("feel").keys_of("download_button")


def test_what_is_downloaded_to_send_has_no_case_and_what_is_kept_has_it(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, Any] = {}

    def note(_label: str, data: Any, file_name: str, key: str, **_: Any) -> bool:
        given[file_name] = data
        return False

    monkeypatch.setattr("streamlit.download_button", note)
    wizard.start_with(example(ENGINEER))
    assert {"letter.pdf", "call-script.pdf", "letter-to-keep.pdf"} <= set(given)
    assert b"EmbeddedFile" not in given["letter.pdf"]() + given["call-script.pdf"]()
    for name in ("letter-to-keep.pdf", "call-script-to-keep.pdf"):
        assert read_saved(given[name]()) == wizard.case


def test_the_other_formats_wait_behind_a_fold(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    assert "download.letter.text" not in wizard.keys_of("download_button")
    wizard.unfold("other_formats")
    for name in languages()["en"].documents:
        for format in ("text", "html"):
            assert f"download.{name}.{format}" in wizard.keys_of("download_button")


def test_a_document_added_as_a_file_appears_without_code(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = languages()["en"]
    needs = ("company.phone", "timeline.promised")
    memo = DocumentTemplate(
        "memo", "Memo", "memo", "If short.", "letter", "facts", needs, "# Hi\n", "Download it"
    )
    monkeypatch.setitem(pack.__dict__, "documents", {**pack.documents, "memo": memo})
    wizard.go("check")
    assert SAY("document-lacks") in wizard.told()
    assert wizard.app.button(key="lacks.memo.company.phone").label == SAY("company-phone")
    assert wizard.app.get_by_key("download.memo.pdf").label == "Download it"
    assert "<h3>Memo</h3>" in wizard.told()
    wizard.press("lacks.memo.company.phone")
    assert wizard.focus == "company.phone"


def test_a_card_names_what_the_document_lacks_but_no_fact_and_no_request(wizard: Wizard) -> None:
    """These two are among the nine, above the cards."""
    wizard.go("check")
    lacking = {key for key in wizard.keys_of("button") if key.startswith("lacks.")}
    assert lacking == {
        "lacks.letter.company.name",
        "lacks.letter.customer.name",
        "lacks.call-script.company.phone",
        "lacks.call-script.customer.name",
        "lacks.call-script.summary",
    }


def test_what_a_pdf_cannot_show_is_said_and_the_other_formats_stay(wizard: Wizard) -> None:
    wizard.start_with({"customer": {"name": "Ana 🦄 Pop"}})
    assert "🦄" in wizard.app.error[0].value
    assert len(wizard.app.error) == 1
    assert SAY("save.inside") not in wizard.told()
    wizard.unfold("other_formats")
    offered = wizard.keys_of("download_button")
    assert {"download.letter.text", "download.letter.html"} <= set(offered)
    assert "download.letter.pdf" not in offered
    assert len(offered) == len(set(offered))


def test_documents_are_made_anew_only_when_an_answer_changes(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid: list[str] = []

    def count(document: Any) -> Any:
        laid.append(document.name)
        return lay_out(document)

    monkeypatch.setattr("complaint_kit.wizard.made.lay_out", count)
    wizard.start_with(example(ENGINEER))
    assert sorted(laid) == sorted(languages()["en"].documents)
    wizard.say("checked", True).press("erase").press("erase.no")
    assert len(laid) == 2
    wizard.go("feel").say("impact", "Two days lost.").go("check")
    assert len(laid) == 4


@pytest.mark.parametrize(("country", "window"), [("GB", True), ("US", True), ("NZ", False)])
def test_a_window_is_named_only_where_the_address_stands_in_it(
    wizard: Wizard, country: str, window: bool
) -> None:
    wizard.start_with({"country": country})
    assert wizard.told().count(SAY("window")) == window


def test_a_language_without_a_pack_is_told_with_the_way_to_change_it(wizard: Wizard) -> None:
    wizard.start_with({"language": "de", "timeline": [{"what": "x"}]})
    assert (
        SAY("problem-language_unknown", value="de", known=", ".join(languages())) in wizard.told()
    )
    wizard.press("other_language")
    assert wizard.title == SAY("step-start.title")
    assert wizard.focus == "language"


def test_the_kits_own_sentences_are_listed_for_each_document(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    own = "<li>Complaint: …</li>"
    assert own not in wizard.told()
    told = wizard.unfold("own_sentences").told()
    assert own in told
    assert "<li>My complaint, in one line: ….</li>" in told


def test_answers_that_can_not_be_in_the_file_are_named_beside_it(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": "x"}]}})
    assert SAY("save.lacks") not in wizard.told()
    wizard.go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.i\d+\.amount\.amount"), "about ninety").go("check")
    told = wizard.told()
    assert SAY("save.lacks") in told
    assert told.count(SAY("problem-amount_form")) == 2
    wizard.press("ck_lost.0")
    assert wizard.is_open_to(wizard.focus)


def test_erasing_asks_once_with_the_keyboard_on_the_safe_answer(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("check").press("erase")
    assert wizard.case.customer.name == "Ana Pop"
    assert SAY("erase.sure") in wizard.told()
    assert wizard.focus == "erase.no"
    wizard.press("erase.no")
    assert wizard.focus == "erase"
    wizard.press("erase").press("erase.yes")
    assert wizard.title == SAY("step-start.title")
    assert "Ana Pop" not in repr(wizard.app.session_state.to_dict())
    assert wizard.go("who").app.get_by_key("customer.name").value == ""


def test_the_least_is_in_no_letter_that_is_offered(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    _case, _day, made = wizard.app.session_state["made"]
    assert "A working line this month" not in repr(made["letter"].document)
    assert "A working line this month" in repr(made["call-script"].document)


def test_a_letter_that_nobody_signs_says_so_where_it_is_taken(wizard: Wizard) -> None:
    wizard.start_with(example_without("customer.name"))
    assert SAY("document-lacks") in wizard.told()
    wizard.press("lacks.letter.customer.name")
    assert wizard.focus == "customer.name"


def test_answers_too_long_for_a_file_are_named_before_anyone_wants_the_file(
    wizard: Wizard,
) -> None:
    ids = map("i{}".format, count(1))
    facts = [{"what": "長" * MAX_TEXT, "promised": "長" * MAX_TEXT} for _ in range(100)]
    wizard.app.session_state["answers"] = give_ids({"timeline": facts}, lambda: next(ids))
    wizard.app.session_state["version"] = 1
    told = wizard.go("check").told()
    assert SAY("problem-case_too_large", most=2) in told
    assert "save_case.check" not in wizard.keys_of("download_button")
