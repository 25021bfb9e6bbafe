"""The wizard, page by page: what a customer can say, and what they are told.

One file, because one customer, `Wizard`, walks through all of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from streamlit.testing.v1 import AppTest

from complaint_kit.case import Amount, Case
from complaint_kit.casefile import read_case, write_case
from complaint_kit.draft import read_draft
from complaint_kit.language import DocumentTemplate, languages
from complaint_kit.wizard.items import key_of, message_of, strip_ids
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.steps import STEPS

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "templates/en/examples"
NAMES = [step.name for step in STEPS]
SAY = languages()["en"].say
TODAY = date(2026, 11, 21)
CARD = "4111 1111 1111 1111"
HOSTILE = (
    "**x** ![p](https://evil.example/p.png) :red[r] $x^2$ :smile: <b>b</b> [l](https://e.example)"
)

READ_AS_MARKDOWN = re.compile(r"(?<!\\)!\[|:red\[|:smile:|(?<!\\)\$x|https?://|<b>")

WIDGETS = ("text_input", "text_area", "selectbox", "radio", "date_input", "checkbox", "multiselect")


class Wizard:
    """A customer in front of the wizard."""

    def __init__(self) -> None:
        self.app: Any = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=20).run()
        self.here = 0
        self.look()

    def look(self) -> Wizard:
        assert not self.app.exception, self.app.exception[0].message
        return self

    def go(self, name: str) -> Wizard:
        while self.here != (there := NAMES.index(name)):
            way = "next" if self.here < there else "back"
            self.app.button(key=f"go.{way}").click().run()
            self.here += 1 if way == "next" else -1
            self.look()
        assert self.app.title[0].value == SAY(f"step-{name}.title")
        return self

    def press(self, key: str) -> Wizard:
        self.app.button(key=key).click().run()
        return self.look()

    def say(self, key: str, value: Any) -> Wizard:
        self.app.get_by_key(key).set_value(value).run()
        return self.look()

    def open(self, data: bytes) -> Wizard:
        self.app.file_uploader[0].upload("complaint.json", data)
        self.app.run()
        return self.look()

    def start_with(self, case: dict[str, Any]) -> Wizard:
        self.open(json.dumps({"format": "complaint-kit/1", **case}).encode())
        self.here = NAMES.index("check")
        return self.go(NAMES[-1])

    def asked(self) -> list[str]:
        return [w.key for kind in WIDGETS for w in self.app.get(kind) if w.key]

    def key(self, pattern: str) -> str:
        found = [key for key in self.asked() if re.fullmatch(pattern, key)]
        assert len(found) == 1, (pattern, self.asked())
        return found[0]

    def values(self) -> dict[str, Any]:
        return {key: self.app.get_by_key(key).value for key in self.asked()}

    def told(self) -> str:
        """Every sentence on the page, without the marks that keep Markdown out."""
        kinds = ("markdown", "caption", "error", "warning", "info", "html")
        texts = [element.value for kind in kinds for element in self.app.get(kind)]
        return re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", "\n".join(texts)).replace("\u2060", "")

    def preview(self) -> str:
        """The document at the foot of the page."""
        found: str = [html.value for html in self.app.html if "<article" in html.value][-1]
        return found

    @property
    def case(self) -> Case:
        return read_draft(strip_ids(self.app.session_state["answers"])[0]).case


@pytest.fixture
def wizard(monkeypatch: pytest.MonkeyPatch) -> Wizard:
    monkeypatch.setattr("complaint_kit.wizard.desk.today", lambda: TODAY)
    return Wizard()


def example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text())
    return found


def leaves(model: type[BaseModel], path: str = "") -> Iterator[str]:
    """Every answer that the contract has, as the path of its widget."""
    for name, info in model.model_fields.items():
        place = f"{path}.{name}" if path else name
        inner = _models(info.annotation)
        for part in inner:
            yield from leaves(part, place)
        if not inner:
            yield place


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [m for part in getattr(annotation, "__args__", ()) for m in _models(part)]


def _open_all_cards(wizard: Wizard) -> None:
    for card in wizard.app.expander:
        if card.key and card.key.startswith("open."):
            wizard.app.session_state[card.key] = True
    wizard.app.run()
    wizard.look()


def test_every_field_of_the_contract_has_a_widget(wizard: Wizard) -> None:
    found: set[str] = set()
    for name in NAMES:
        wizard.go(name)
        for button in [b.key for b in wizard.app.button if b.key and b.key.startswith("add.")]:
            wizard.press(button)
        _open_all_cards(wizard)
        for key in [key for key in wizard.asked() if key.endswith("cost.amount")]:
            wizard.say(key, "1")
        found |= {re.sub(r"\.i\d+", "", key) for key in wizard.asked()}
    expected = set(leaves(Case)) - {"format"}
    assert len(expected) > 60
    assert expected - found == set()


def test_every_page_says_in_a_sentence_what_it_is_for(wizard: Wizard) -> None:
    for name in NAMES:
        wizard.go(name)
        lead = SAY(f"step-{name}.lead")
        assert lead.endswith(".")
        assert lead in wizard.told()


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.json")))
def test_an_example_is_a_click_away_and_moving_about_loses_nothing(
    wizard: Wizard, name: str
) -> None:
    wizard.press(f"example.{name}")
    wizard.here = NAMES.index("check")
    before = Case.model_validate(example(name))
    assert wizard.case == before
    seen: dict[str, dict[str, Any]] = {}
    for _ in range(2):
        for page in [*reversed(NAMES), *NAMES]:
            wizard.go(page)
            _open_all_cards(wizard)
            assert seen.setdefault(page, wizard.values()) == wizard.values()
    assert wizard.case == before


def test_what_is_said_in_each_kind_of_field_reaches_the_case(wizard: Wizard) -> None:
    wizard.go("chosen").say("topic", "billing").say("opening", "facts")
    wizard.say(wizard.key(r"appreciations\.\w+\.text"), "you answer at once")
    wizard.say(wizard.key(r"appreciations\.\w+\.lead_in"), True)
    wizard.go("who").say("customer.name", "Ana Pop").say("customer.address", "1 Low Road\nYork")
    wizard.say("on_behalf_of.relationship", "my mother").say("company.kind", "public_body")
    wizard.go("happened").press("add.timeline")
    wizard.say(wizard.key(r"timeline\.\w+\.date"), date(2026, 10, 12))
    wizard.say(wizard.key(r"timeline\.\w+\.time"), "9.20")
    wizard.say(wizard.key(r"timeline\.\w+\.evidence"), ["E7"])
    wizard.go("remedy").press("offer_days").go("start").go("check")
    case = wizard.case
    assert (case.topic, case.opening) == ("billing", "facts")
    assert [(a.text, a.lead_in) for a in case.appreciations] == [("you answer at once", True)]
    assert (case.customer.name, case.customer.address) == ("Ana Pop", "1 Low Road\nYork")
    assert case.on_behalf_of is not None
    assert case.on_behalf_of.relationship == "my mother"
    assert case.company.kind == "public_body"
    fact = case.timeline[0]
    assert (fact.date, str(fact.time), fact.evidence) == (date(2026, 10, 12), "09:20:00", ["E7"])
    assert case.remedy.respond_by == date(2026, 12, 5)


def test_an_answer_can_be_taken_back(wizard: Wizard) -> None:
    remedy = {"respond_by": "2026-12-05"}
    wizard.start_with({"topic": "billing", "remedy": remedy, "impact": "Much"})
    wizard.go("remedy").say("remedy.respond_by", None)
    wizard.go("feel").say("impact", "").go("chosen").say("topic", None)
    assert wizard.case == Case.model_validate({"format": "complaint-kit/1", "language": "en"})


def test_an_amount_that_cannot_be_used_stays_as_typed_and_is_explained(wizard: Wizard) -> None:
    wizard.go("remedy")
    amount = wizard.key(r"remedy\.sought\.\w+\.amount\.amount")
    wizard.say(amount, "about ninety")
    for page in ("check", "remedy"):
        wizard.go(page)
        assert SAY("problem-amount_form") in wizard.told()
    assert wizard.app.get_by_key(amount).value == "about ninety"
    assert wizard.case.remedy.sought[0].amount == Amount()
    wizard.say(amount, "90.50")
    assert SAY("problem-amount_form") not in wizard.told()


def test_an_amount_takes_the_currency_of_the_country(wizard: Wizard) -> None:
    wizard.say("country", "GB").go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.\w+\.amount\.amount"), "£1200.50")
    amount = wizard.case.remedy.sought[0].amount
    assert amount is not None
    assert (str(amount.amount), amount.currency) == ("1200.50", "GBP")


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("who", "advice-customer-contact-missing"),
        ("who", "advice-company-references-missing"),
        ("remedy", "advice-remedy-sought-missing"),
        ("remedy", "advice-remedy-respond_by-missing"),
    ],
)
def test_advice_stands_on_its_page_and_on_the_last_and_nowhere_else(
    wizard: Wizard, page: str, message: str
) -> None:
    told_on = [name for name in NAMES if SAY(message) in wizard.go(name).told()]
    assert told_on == [page, "check"]


def test_advice_about_a_fact_points_at_the_closed_card_and_stands_in_the_open_one(
    wizard: Wizard,
) -> None:
    facts = [{"what": "Nobody came.", "date": "2026-10-12"}, {"what": "I called."}]
    wizard.start_with({"timeline": facts}).go("happened")
    first, second = [card for card in wizard.app.expander if card.key.startswith("open.")]
    assert SAY("look-here") not in first.label
    assert SAY("look-here") in second.label
    assert SAY("advice-timeline-date-missing") not in wizard.told()
    _open_all_cards(wizard)
    assert SAY("advice-timeline-date-missing") in wizard.told()


def test_a_card_number_is_held_until_it_is_hidden(wizard: Wizard) -> None:
    wizard.go("feel").say("impact", f"I paid with {CARD} online.")
    assert SAY("hold-card_number") in wizard.told()
    assert SAY("hold-card_number") in wizard.go("check").told()
    wizard.go("feel").press("hold.impact.0.mask")
    assert wizard.case.impact == "I paid with •••• •••• •••• 1111 online."
    assert wizard.app.get_by_key("impact").value == wizard.case.impact
    assert SAY("hold-card_number") not in wizard.go("check").told()


def test_one_tick_says_that_it_is_no_card_number_until_the_text_is_another(wizard: Wizard) -> None:
    wizard.go("feel").say("impact", f"My case is {CARD}.")
    wizard.say("hold.impact.0.dismiss", True)
    assert SAY("hold-card_number") not in wizard.told()
    assert wizard.case.impact == f"My case is {CARD}."
    wizard.say("impact", f"My case is {CARD}. I paid with 5555 5555 5555 4444.")
    assert SAY("hold-card_number") in wizard.told()


def test_a_secret_can_be_hidden(wizard: Wizard) -> None:
    wizard.go("who").say("customer.needs", "My PIN is 4921.")
    assert SAY("hold-secret") in wizard.told()
    wizard.press("hold.customer.needs.0.mask")
    assert wizard.case.customer.needs == "My PIN is ••••."


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
    assert len(wizard.app.error) == 1
    assert "](" not in wizard.app.error[0].value
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


def test_erasing_asks_once_and_leaves_nothing(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop").go("check").press("erase")
    assert wizard.case.customer.name == "Ana Pop"
    wizard.press("erase.no").press("erase").press("erase.yes")
    assert wizard.app.title[0].value == SAY("step-start.title")
    assert "Ana Pop" not in repr(wizard.app.session_state.to_dict())
    wizard.here = 0
    assert wizard.go("who").app.get_by_key("customer.name").value == ""


def test_only_one_good_thing_begins(wizard: Wizard) -> None:
    wizard.go("chosen").press("add.appreciations")
    first, second = [key for key in wizard.asked() if key.endswith("lead_in")]
    wizard.say(first, True).say(second, True)
    assert [wizard.app.get_by_key(key).value for key in (first, second)] == [False, True]


def test_facts_that_name_a_piece_of_evidence_follow_its_new_name(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer")
    wizard.here = NAMES.index("check")
    wizard.go("happened")
    first = next(key for key in wizard.asked() if re.fullmatch(r"evidence\.\w+\.id", key))
    wizard.say(first, "Text 1")
    assert wizard.case.timeline[0].evidence == ["Text 1"]


def test_a_fact_that_was_removed_can_be_put_back(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer")
    wizard.here = NAMES.index("check")
    before = wizard.case
    wizard.go("happened")
    _open_all_cards(wizard)
    second = [b.key for b in wizard.app.button if b.key.startswith("remove.timeline")][1]
    wizard.press(second)
    assert len(wizard.case.timeline) == len(before.timeline) - 1
    wizard.press("put_back.timeline")
    assert wizard.case == before


def test_closed_cards_stand_in_order_of_date_and_none_moves_while_one_is_open(
    wizard: Wizard,
) -> None:
    facts = [{"what": "Late", "date": "2026-10-14"}, {"what": "Early", "date": "2026-10-05"}]
    wizard.start_with({"timeline": facts}).go("happened")

    def order() -> list[str]:
        labels = [c.label for c in wizard.app.expander if c.key.startswith("open.timeline")]
        return [label.split()[3] for label in labels]

    assert order() == ["Early", "Late"]
    _open_all_cards(wizard)
    late = [key for key in wizard.asked() if re.fullmatch(r"timeline\.\w+\.date", key)][1]
    wizard.say(late, date(2026, 10, 1))
    assert order() == ["Early", "Late"]
    for card in wizard.app.expander:
        wizard.app.session_state[card.key] = False
    wizard.app.run()
    assert order() == ["Late", "Early"]


def test_coverage_names_what_is_missing(wizard: Wizard) -> None:
    case = example("missed-engineer")
    del case["remedy"]["respond_by"]
    told = wizard.start_with(case).told()
    missing = SAY("coverage-reply_by.missing")
    assert SAY("coverage-summary-missing", done=8, all=9, missing=missing) in told
    assert "Which?, Kiplinger, Ontario" in told


def test_every_document_of_the_language_is_in_the_menu_and_is_shown(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer")
    templates = languages()["en"].documents
    assert len(templates) >= 2
    menu = wizard.app.radio(key="document")
    assert menu.options == [template.title for template in templates.values()]
    for name in templates:
        wizard.say("document", name)
        assert "Wiśniewska" in wizard.preview()
        assert 'class="ck-yours' in wizard.preview()


def test_a_document_added_as_a_file_appears_without_code(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = languages()["en"]
    needs = ("company.name", "timeline.date")
    memo = DocumentTemplate("memo", "Memo", "If short.", "letter", "facts", needs, "# Hi\n")
    monkeypatch.setitem(pack.__dict__, "documents", {**pack.documents, "memo": memo})
    wizard.go("check").say("document", "memo")
    assert SAY("document-lacks") in wizard.told()
    links = " ".join(link.label for link in wizard.app.get("page_link"))
    assert SAY("company-name") in links
    assert "<h1" in wizard.preview()


def test_the_least_is_in_no_letter(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").say("document", "letter")
    assert "A working line this month" not in wizard.preview()


def test_what_a_pdf_cannot_show_is_said_and_the_other_formats_stay(wizard: Wizard) -> None:
    wizard.start_with({"customer": {"name": "Ana 🦄 Pop"}}).say("document", "letter")
    assert "🦄" in wizard.told()
    assert len(wizard.app.error) == 1
    keys = {button.key for button in wizard.app.get("download_button")}
    assert {"download.letter.text", "download.letter.html"} <= keys
    assert "download.letter.pdf" not in keys


def test_hostile_words_are_never_read_as_markdown(wizard: Wizard) -> None:
    text = HOSTILE
    case = example("missed-engineer")
    case["summary"] = text[:100]
    case["company"]["name"] = case["impact"] = text
    case["customer"].update(name=text, needs=f"My password is {text}")
    case["appreciations"] = [{"text": text}]
    case["i_statements"] = [{"feeling": text, "when": text, "because": text, "request": text}]
    case["timeline"] = [{"what": text, "evidence": [text[:30]], "cost": {"amount": "1"}}]
    case["contacts"] = [{"said": text, "person": text}]
    wizard.start_with(case)
    for name in NAMES:
        wizard.go(name)
        _open_all_cards(wizard)
        kinds = ("markdown", "caption", "error", "warning", "info", "title", "subheader")
        shown = [element.value for kind in kinds for element in wizard.app.get(kind)]
        for kind in ("expander", "button", "page_link"):
            shown += [element.label for element in wizard.app.get(kind)]
        shown += [wizard.app.get_by_key(key).label for key in wizard.asked()]
        for value in shown:
            assert not READ_AS_MARKDOWN.search(value), value
        for html in wizard.app.html:
            assert "<b>" not in html.value


def test_a_title_from_the_customers_words_is_read_as_it_stands() -> None:
    assert literal("**a** [b](c)\n:x:") == ("\\*\\*a\\*\\* \\[b\\]\\(c\\) \\:\u2060x\\:\u2060")
    assert shorten("word " * 40).endswith(" …")


def test_ids_never_reach_a_case_and_places_lead_back_to_their_widgets() -> None:
    answers = {
        "timeline": [{"#": "i1"}, {"#": "i2", "what": "x", "cost": {"currency": "GBP"}}],
        "summary": "",
        "company": {"references": [{"#": "i3", "label": "", "value": "7"}]},
    }
    said, keys = strip_ids(answers)
    assert said == {"timeline": [{"what": "x"}], "company": {"references": [{"value": "7"}]}}
    assert key_of("timeline.0.date", keys) == "timeline.i2.date"
    assert key_of("company.references.0.value", keys) == "company.references.i3.value"
    assert key_of("customer.email", keys) == "customer.email"
    assert message_of("company.references.i3.value") == "company-references-value"


def test_labels_are_plain_words_for_those_who_hear_them(wizard: Wizard) -> None:
    for name in NAMES:
        wizard.go(name)
        for key in wizard.asked():
            assert not re.search(r"[*_`\[\]]|:\w", wizard.app.get_by_key(key).label)


def test_the_words_are_kind() -> None:
    text = (ROOT / "templates/en/wizard.ftl").read_text()
    values = [line.split("=", 1)[1] for line in text.splitlines() if "=" in line]
    harsh = re.compile(r"\b(please|sorry|(in)?valid|required|ring)\b|!", re.IGNORECASE)
    assert len(values) > 150
    for value in values:
        assert not harsh.search(value), value


def test_a_slip_in_the_name_of_evidence_moves_no_other_facts_proof(wizard: Wizard) -> None:
    wizard.start_with(
        {
            "timeline": [{"what": "a", "evidence": ["E1"]}, {"what": "b", "evidence": ["E2"]}],
            "evidence": [{"id": "E1", "title": "one"}, {"id": "E2", "title": "two"}],
        }
    ).go("happened")
    first = next(key for key in wizard.asked() if re.fullmatch(r"evidence\.i\d+\.id", key))
    wizard.say(first, "E2").say(first, "E3")
    assert wizard.case.timeline[1].evidence == ["E2"]


def test_a_free_name_for_evidence_is_followed_by_its_facts(wizard: Wizard) -> None:
    wizard.start_with(
        {"timeline": [{"what": "a", "evidence": ["E1"]}], "evidence": [{"id": "E1", "title": "x"}]}
    ).go("happened")
    wizard.say(wizard.key(r"evidence\.i\d+\.id"), "Photo")
    assert wizard.case.timeline[0].evidence == ["Photo"]


def test_a_country_without_money_of_its_own_needs_none(wizard: Wizard) -> None:
    wizard.start_with({"country": "AQ", "remedy": {"sought": [{"text": "x"}]}}).go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.i\d+\.amount\.amount"), "5")
    assert wizard.case.remedy.sought[0].amount == Amount.model_validate({"amount": "5"})


def test_answers_that_can_not_be_in_the_file_are_named_beside_it(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": "x"}]}}).go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.i\d+\.amount\.amount"), "about ninety").go("check")
    told = wizard.told()
    assert SAY("save.lacks") in told
    assert told.count(SAY("problem-amount_form")) == 2


def test_what_should_not_leave_the_house_is_shown_above_the_downloads(wizard: Wizard) -> None:
    wizard.start_with({"impact": f"I paid with {CARD}"})
    assert wizard.told().count(SAY("hold-card_number")) == 2


def test_a_regional_tag_is_served_by_its_language(wizard: Wizard) -> None:
    wizard.start_with({"language": "en-GB", "company": {"name": "Northline"}})
    assert "Northline" in wizard.preview()


def test_a_language_without_a_pack_is_told_with_the_way_to_change_it(wizard: Wizard) -> None:
    wizard.start_with({"language": "sv"})
    known = SAY("problem-language_unknown", value="sv", known="en")
    assert known in wizard.told()


@pytest.mark.parametrize(("country", "window"), [("GB", True), ("US", True), ("NZ", False)])
def test_a_window_is_named_only_where_the_address_stands_in_it(
    wizard: Wizard, country: str, window: bool
) -> None:
    wizard.start_with({"country": country})
    wizard.say("document", "letter")
    assert (SAY("window") in wizard.told()) == window
