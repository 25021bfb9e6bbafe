"""Check and take away: what is said there, where each link leads, and what is offered."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest

from complaint_kit.checks import COVERAGE
from complaint_kit.language import DocumentTemplate, languages
from complaint_kit.render.pdf import lay_out
from complaint_kit.secrecy import mask
from tests.conftest import TODAY
from tests.hostile import HOSTILE, READ_AS_HTML, READ_AS_MARKDOWN
from tests.made_cases import FULL
from tests.walker import SAY, Wizard, example

CARD = "4111 1111 1111 1111"
EXAMPLE = "missed-engineer"


def without(place: str) -> dict[str, Any]:
    """The example without one of its answers."""
    case = example(EXAMPLE)
    *way, last = place.split(".")
    holder: Any = case
    for name in way:
        holder = holder[name]
    del holder[last]
    return case


def unfold(wizard: Wizard, key: str) -> Wizard:
    wizard.app.session_state[key] = True
    wizard.app.run()
    return wizard.look()


def keys(wizard: Wizard, kind: str) -> list[str]:
    return [element.key for element in wizard.app.get(kind) if element.key]


def label(wizard: Wizard, key: str) -> str:
    text: str = wizard.app.button(key=key).label
    return re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", text).replace("\u2060", "")


def title(wizard: Wizard) -> str:
    found: str = wizard.app.title[0].value
    return found


def focus(wizard: Wizard) -> str:
    found: str = wizard.app.session_state["focus"].key
    return found


# How ready it is


def test_coverage_names_what_is_missing_and_who_asks_for_it(wizard: Wizard) -> None:
    told = wizard.start_with(without("remedy.respond_by")).told()
    missing = SAY("coverage-reply_by.missing")
    assert SAY("coverage-summary-missing", done=8, all=9, missing=missing) in told
    assert f"{SAY('coverage-reply_by')}, {SAY('not-yet')}" in told
    assert "Which?, Kiplinger, Ontario" in told


def test_all_nine_are_named_and_nothing_is_asked_of_a_case_that_has_them(wizard: Wizard) -> None:
    told = wizard.start_with(example(EXAMPLE)).told()
    assert SAY("coverage-summary", done=9, all=9) in told
    assert SAY("not-yet") not in told
    for name in COVERAGE:
        assert f"</span>{SAY(f'coverage-{name}')}</li>" in told
    assert not [key for key in keys(wizard, "button") if key.startswith("ck_gap")]


def test_fourteen_days_are_offered_right_there(wizard: Wizard) -> None:
    wizard.start_with(without("remedy.respond_by")).press("ck_gap.reply_by")
    assert wizard.case.remedy.respond_by == TODAY + timedelta(days=14)
    assert title(wizard) == SAY("step-check.title")
    assert SAY("coverage-summary", done=9, all=9) in wizard.told()
    assert focus(wizard) == "ck_readiness"


@pytest.mark.parametrize(
    ("gap", "page", "box"),
    [
        ("contact", "who", r"customer\.name"),
        ("addressee", "who", r"company\.name"),
        ("references", "who", r"company\.references\.i\d+\.value"),
        ("facts_in_order", "happened", r"timeline\.i\d+\.what"),
        ("effect", "feel", "impact"),
        ("steps_taken", "happened", r"timeline\.i\d+\.what"),
        ("what_is_asked", "remedy", r"remedy\.sought\.i\d+\.text"),
    ],
)
def test_each_gap_of_an_empty_case_leads_to_a_box_that_is_there(
    wizard: Wizard, gap: str, page: str, box: str
) -> None:
    wizard.go("check").press(f"ck_gap.{gap}")
    assert title(wizard) == SAY(f"step-{page}.title")
    assert re.fullmatch(box, focus(wizard))
    assert focus(wizard) in wizard.asked()


def test_a_gap_with_its_first_half_filled_leads_to_the_other(wizard: Wizard) -> None:
    wizard.start_with({"customer": {"name": "Ann"}, "company": {"name": "Northline"}})
    wizard.press("ck_gap.contact")
    assert focus(wizard) == "customer.email"
    wizard.go("check").press("ck_gap.addressee")
    assert focus(wizard) == "company.department"


def test_going_to_a_gap_twice_begins_only_one_entry(wizard: Wizard) -> None:
    for _ in range(3):
        wizard.go("check").press("ck_gap.references")
    answers = wizard.app.session_state["answers"]
    assert len(answers["company"]["references"]) == 1
    assert wizard.case.company.references == []


def test_advice_stands_once_with_the_way_to_its_box(wizard: Wizard) -> None:
    case = example(EXAMPLE)
    del case["timeline"][0]["date"]
    told = wizard.start_with(case).told()
    assert told.count(SAY("advice-timeline-promised-no_date")) == 1
    assert SAY("gap-facts_in_order") not in told
    wizard.press("ck_look.0")
    assert title(wizard) == SAY("step-happened.title")
    assert re.fullmatch(r"timeline\.i\d+\.date", focus(wizard))
    assert focus(wizard) in wizard.asked()


def test_advice_that_says_the_same_as_a_gap_is_not_said_twice(wizard: Wizard) -> None:
    told = wizard.go("check").told()
    for message in ("remedy-respond_by", "remedy-sought", "company-references"):
        assert told.count(SAY(f"advice-{message}-missing")) == 1


def test_the_link_of_an_amount_leads_to_its_box(wizard: Wizard) -> None:
    sought = [{"text": "x", "amount": {"amount": "33.00", "currency": "GBP"}}]
    wizard.start_with({"remedy": {"sought": sought}})
    assert SAY("advice-remedy-sought-amount-unexplained") in wizard.told()
    wizard.press("ck_look.0")
    assert focus(wizard) in wizard.asked()


def test_what_should_not_leave_the_house_is_said_before_the_downloads(wizard: Wizard) -> None:
    wizard.start_with({"impact": f"I paid with {CARD}"})
    assert wizard.told().count(SAY("hold-card_number")) == 1
    order = [getattr(element, "key", None) for element in wizard.app.main]
    assert order.index("ck_stop.0") < order.index("download.letter.pdf")
    wizard.press("ck_stop.0")
    assert focus(wizard) == "impact"
    wizard.press("hold.impact.0.mask")
    assert wizard.case.impact == mask(f"I paid with {CARD}", 12, 31)
    assert SAY("hold-card_number") not in wizard.go("check").told()


# The tick


def test_the_tick_is_open_at_first_and_stays_while_nothing_changes(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    assert wizard.app.checkbox(key="checked").value is False
    wizard.say("checked", True).go("feel").go("check")
    assert wizard.app.checkbox(key="checked").value is True
    wizard.say("checked", False).go("feel").go("check")
    assert wizard.app.checkbox(key="checked").value is False


def test_the_tick_goes_when_an_answer_changes(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE)).say("checked", True)
    wizard.go("feel").say("impact", "Two days lost.").go("check")
    assert wizard.app.checkbox(key="checked").value is False


def test_the_downloads_work_without_the_tick(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    offered = [b for b in wizard.app.get("download_button") if b.key.startswith("download.")]
    assert len(offered) >= 2
    assert not any(button.disabled for button in offered)


# The documents


def test_every_document_of_the_language_has_a_card_with_its_length(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    for template in languages()["en"].documents.values():
        assert f"<h3>{template.title}</h3>" in wizard.told()
        button = wizard.app.get_by_key(f"download.{template.name}.pdf")
        assert button.label == template.download
        _case, _day, made = wizard.app.session_state["made"]
        assert "Wiśniewska" in repr(made[template.name].document)
    assert SAY("pdf-pages", count=1) in wizard.told()
    assert SAY("pdf-pages", count=3) in wizard.told()


def test_what_the_customer_wants_stands_first(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))

    def offered() -> list[str]:
        return [key for key in keys(wizard, "download_button") if key.endswith(".pdf")]

    assert offered() == ["download.letter.pdf", "download.call-script.pdf"]
    wizard.app.session_state["choices"] = {"take": "script"}
    wizard.app.run()
    assert offered() == ["download.call-script.pdf", "download.letter.pdf"]


def test_the_other_formats_wait_behind_a_fold(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    assert "download.letter.text" not in keys(wizard, "download_button")
    unfold(wizard, "other_formats")
    for name in languages()["en"].documents:
        for format in ("text", "html"):
            assert f"download.{name}.{format}" in keys(wizard, "download_button")


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
    assert focus(wizard) == "company.phone"


def test_what_the_nine_name_already_is_not_named_in_a_card_again(wizard: Wizard) -> None:
    wizard.go("check")
    lacking = [key for key in keys(wizard, "button") if key.startswith("lacks.")]
    assert lacking == ["lacks.call-script.company.phone", "lacks.call-script.summary"]


def test_what_a_pdf_cannot_show_is_said_and_the_other_formats_stay(wizard: Wizard) -> None:
    wizard.start_with({"customer": {"name": "Ana 🦄 Pop"}})
    assert "🦄" in wizard.app.error[0].value
    assert len(wizard.app.error) == 1
    unfold(wizard, "other_formats")
    offered = keys(wizard, "download_button")
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
    wizard.start_with(example(EXAMPLE))
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
    wizard.start_with({"language": "sv", "timeline": [{"what": "x"}]})
    assert SAY("problem-language_unknown", value="sv", known="en") in wizard.told()
    wizard.press("other_language")
    assert title(wizard) == SAY("step-start.title")
    assert focus(wizard) == "language"


def test_the_kits_own_sentences_are_listed_for_each_document(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    own = "<li>Complaint: …</li>"
    assert own not in wizard.told()
    told = unfold(wizard, "own_sentences").told()
    assert own in told
    assert "<li>I am calling about: ….</li>" in told


# Every answer


def row(wizard: Wizard, step: str) -> str:
    name = f"<b>{SAY(f'step-{step}')}</b>"
    found: str = next(html.value for html in wizard.app.html if name in html.value)
    return re.sub(r"<[^>]+>", "|", found.split(name)[1]).strip("|")


def test_each_page_is_there_in_a_line(wizard: Wizard) -> None:
    wizard.start_with(without("remedy.respond_by"))
    assert row(wizard, "chosen").endswith("(and 1 more)")
    assert row(wizard, "who") == "Northline Telecom, Customer Relations · 2 references"
    happened = row(wizard, "happened")
    assert happened == "4 facts, 5–14 Oct 2026 · lost £96.00 · 3 pieces of evidence"
    assert row(wizard, "feel") == "Angry · what it cost beyond money"
    assert row(wizard, "remedy") == (
        "2 requests, £96.00 · no reply-by date yet · 1 compromise, for the call only · "
        "the least, on the script’s last page only"
    )


def test_what_is_special_about_a_case_is_in_its_lines(wizard: Wizard) -> None:
    case = json.loads(json.dumps(FULL)) | {"opening": "facts"}
    wizard.start_with(case)
    assert row(wizard, "chosen") == "the shop is clean (and 2 more) · begins with the facts"
    assert row(wizard, "who").endswith("2 references · for other name")
    assert "paid £20.00" in row(wizard, "happened")
    assert row(wizard, "happened").endswith("1 call or message in the log")
    assert "answer by 5 December 2026" in row(wizard, "remedy")
    assert "1 compromise, for the call only · 1 compromise, in the letter too" in row(
        wizard, "remedy"
    )


def test_of_an_empty_case_every_line_says_so(wizard: Wizard) -> None:
    wizard.go("check")
    for step in ("chosen", "who", "happened", "feel", "remedy"):
        assert row(wizard, step) == SAY("your-answers.nothing")


@pytest.mark.parametrize("step", ["chosen", "who", "happened", "feel", "remedy"])
def test_change_goes_to_its_page_and_says_which(wizard: Wizard, step: str) -> None:
    wizard.start_with(example(EXAMPLE))
    assert SAY(f"step-{step}") in label(wizard, f"change.{step}")
    wizard.press(f"change.{step}")
    assert title(wizard) == SAY(f"step-{step}.title")


def test_every_single_answer_is_listed_with_a_way_to_its_box(wizard: Wizard) -> None:
    wizard.start_with(FULL)
    assert not [key for key in keys(wizard, "button") if key.startswith("all.")]
    unfold(wizard, "every_answer")
    listed = [key for key in keys(wizard, "button") if key.startswith("all.")]
    said = " ".join(label(wizard, key) for key in listed)
    for words in re.findall(r"'([^']*(?: words| label|one|two))'", str(FULL)):
        assert " ".join(words.replace("\\n", " ").split()) in said, words
    for words in ("paid £12.50", "£20.00", "2 October 2026", "E1, E2", "United Kingdom", "yes"):
        assert words in said
    assert SAY("topic-faulty_goods") in said
    assert SAY("remedy-kind-refund") in said
    assert len(listed) > 60


def test_each_listed_answer_leads_to_its_page_with_its_box_asked_for(wizard: Wizard) -> None:
    wizard.start_with(FULL)
    unfold(wizard, "every_answer")
    for key in (
        "all.topic",
        "all.customer.needs",
        "all.impact",
        "all.remedy.minimum",
    ):
        wizard.press(key)
        assert focus(wizard) == key.removeprefix("all.")
        unfold(wizard.go("check"), "every_answer")
    cost = next(key for key in keys(wizard, "button") if key.endswith("cost"))
    wizard.press(cost)
    assert focus(wizard) == f"{cost.removeprefix('all.')}.amount"
    assert focus(wizard) in wizard.asked()


def test_an_answer_that_can_not_be_used_is_listed_as_it_was_typed(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": "x"}]}}).go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.\w+\.amount\.amount"), "about ninety").go("check")
    unfold(wizard, "every_answer")
    listed = [label(wizard, key) for key in keys(wizard, "button") if key.startswith("all.")]
    assert any("about ninety" in text for text in listed)


def test_a_kind_of_company_alone_is_an_answer_and_no_sum(wizard: Wizard) -> None:
    wizard.start_with({"company": {"kind": "public_body"}})
    unfold(wizard, "every_answer")
    assert SAY("company-kind-public_body") in label(wizard, "all.company.kind")


def test_hostile_words_are_never_read_as_markdown(wizard: Wizard) -> None:
    case = example(EXAMPLE)
    case["company"].update(name=HOSTILE, department=HOSTILE)
    case["customer"].update(needs=f"My password is {HOSTILE}")
    case["appreciations"] = [{"text": HOSTILE}]
    case["i_statements"] = [{"feeling": HOSTILE}]
    case["timeline"] = [{"what": HOSTILE, "evidence": [HOSTILE[:30]], "promised": HOSTILE}]
    case["on_behalf_of"] = {"name": HOSTILE}
    wizard.start_with(case)
    for key in ("other_formats", "own_sentences", "every_answer"):
        unfold(wizard, key)
    shown = [e.value for kind in ("markdown", "caption", "error") for e in wizard.app.get(kind)]
    for kind in ("button", "expander", "download_button"):
        shown += [element.label for element in wizard.app.get(kind)]
    assert any("password" in value for value in shown)
    for value in shown:
        assert not READ_AS_MARKDOWN.search(value), value
    for html in wizard.app.html:
        assert READ_AS_HTML not in html.value


# A copy of the case, and the end


def test_answers_that_can_not_be_in_the_file_are_named_beside_it(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": "x"}]}})
    assert SAY("save.lacks") not in wizard.told()
    wizard.go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.i\d+\.amount\.amount"), "about ninety").go("check")
    told = wizard.told()
    assert SAY("save.lacks") in told
    assert told.count(SAY("problem-amount_form")) == 2
    wizard.press("ck_lost.0")
    assert focus(wizard) in wizard.asked()


def test_erasing_asks_once_with_the_keyboard_on_the_safe_answer(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("check").press("erase")
    assert wizard.case.customer.name == "Ana Pop"
    assert SAY("erase.sure") in wizard.told()
    assert focus(wizard) == "erase.no"
    wizard.press("erase.no")
    assert focus(wizard) == "erase"
    wizard.press("erase").press("erase.yes")
    assert title(wizard) == SAY("step-start.title")
    assert "Ana Pop" not in repr(wizard.app.session_state.to_dict())
    assert wizard.go("who").app.get_by_key("customer.name").value == ""


def test_the_least_is_in_no_letter_that_is_offered(wizard: Wizard) -> None:
    wizard.start_with(example(EXAMPLE))
    _case, _day, made = wizard.app.session_state["made"]
    assert "A working line this month" not in repr(made["letter"].document)
    assert "A working line this month" in repr(made["call-script"].document)
