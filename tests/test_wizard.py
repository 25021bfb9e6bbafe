"""What holds on every page: answers reach the case, none is lost, and words stay words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from pydantic import BaseModel

from complaint_kit.case import Amount, Case
from complaint_kit.wizard.items import key_of, message_of, strip_ids
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.steps import STEPS
from tests.hostile import HOSTILE, READ_AS_HTML, READ_AS_MARKDOWN
from tests.walker import EXAMPLES, SAY, Wizard, example

NAMES = [step.name for step in STEPS]
CARD = "4111 1111 1111 1111"


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


def _press_if_there(wizard: Wizard, *starts: str) -> None:
    for key in [b.key for b in wizard.app.button if b.key and b.key.startswith(starts)]:
        wizard.press(key)


def _choose_words_of_ones_own(wizard: Wizard) -> None:
    for key in [key for key in wizard.asked() if key.startswith("pill.")]:
        wizard.say(key, "other")


def _values_with_all_cards(wizard: Wizard) -> dict[str, Any]:
    """What stands in the fields of a page, with each of its cards open in turn."""
    _press_if_there(wizard, "done.")
    found = wizard.values()
    for card in [b.key for b in wizard.app.button if b.key and b.key.startswith("card.")]:
        wizard.press(card)
        _press_if_there(wizard, "unfold.")
        found |= wizard.values()
        wizard.press(card)
    return found


def test_every_field_of_the_contract_has_a_widget(wizard: Wizard) -> None:
    found: set[str] = set()
    for name in NAMES:
        wizard.go(name)
        _press_if_there(wizard, "section.")
        for add in [b.key for b in wizard.app.button if b.key and b.key.startswith("add.")]:
            wizard.press(add)
            _press_if_there(wizard, "unfold.")
            _choose_words_of_ones_own(wizard)
            found |= {re.sub(r"\.i\d+", "", key) for key in wizard.asked()}
        found |= {re.sub(r"\.i\d+", "", key) for key in wizard.asked()}
    expected = set(leaves(Case)) - {"format"}
    assert len(expected) > 60
    assert expected - found == set()


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.json")))
def test_an_example_is_a_click_away_and_moving_about_loses_nothing(
    wizard: Wizard, name: str
) -> None:
    wizard.press(f"example.{name}")
    before = Case.model_validate(example(name))
    assert wizard.case == before
    seen: dict[str, dict[str, Any]] = {}
    for _ in range(2):
        for page in [*reversed(NAMES), *NAMES]:
            values = _values_with_all_cards(wizard.go(page))
            assert seen.setdefault(page, values) == values
    assert wizard.case == before


def test_what_is_said_in_each_kind_of_field_reaches_the_case(wizard: Wizard) -> None:
    wizard.go("chosen").say("opening", "facts").press("add.appreciations")
    first = next(key for key in wizard.asked() if key.startswith("appreciations."))
    wizard.say(first, "you answer at once").say(first.replace("text", "lead_in"), True)
    wizard.go("who").say("topic", "billing").say("customer.name", "Ana Pop").say(
        "customer.address", "1 Low Road\nYork"
    )
    wizard.say("on_behalf_of.relationship", "my mother").say("company.kind", "public_body")
    wizard.go("happened").press("add.timeline")
    wizard.say(wizard.key(r"timeline\.\w+\.date"), date(2026, 10, 12))
    wizard.say(wizard.key(r"timeline\.\w+\.time"), "9.20")
    _press_if_there(wizard, "unfold.")
    wizard.say(wizard.key(r"new\.timeline\.\w+\.evidence"), "A letter")
    wizard.say(wizard.key(r"timeline\.\w+\.evidence"), ["E1", "E7"])
    wizard.go("remedy").press("offer_days").go("start").go("check")
    case = wizard.case
    assert (case.topic, case.opening) == ("billing", "facts")
    assert [(a.text, a.lead_in) for a in case.appreciations] == [("you answer at once", True)]
    assert (case.customer.name, case.customer.address) == ("Ana Pop", "1 Low Road\nYork")
    assert case.on_behalf_of is not None
    assert case.on_behalf_of.relationship == "my mother"
    assert case.company.kind == "public_body"
    fact = case.timeline[0]
    assert (fact.date, str(fact.time)) == (date(2026, 10, 12), "09:20:00")
    assert fact.evidence == ["E1", "E7"]
    assert case.remedy.respond_by == date(2026, 12, 5)


def test_an_answer_can_be_taken_back(wizard: Wizard) -> None:
    remedy = {"respond_by": "2026-12-05"}
    wizard.start_with({"topic": "billing", "remedy": remedy, "impact": "Much"})
    wizard.go("remedy").say("remedy.respond_by", None)
    wizard.go("feel").say("impact", "").go("who").say("topic", None)
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
    ("pages", "message"),
    [
        (["who", "check", "short"], "advice-customer-contact-missing"),
        (["who", "check"], "advice-company-references-missing"),
        (["remedy", "check"], "advice-remedy-sought-missing"),
        (["remedy", "check", "short"], "advice-remedy-respond_by-missing"),
    ],
)
def test_advice_stands_where_its_answer_is_asked_and_on_the_last_page_and_nowhere_else(
    wizard: Wizard, pages: list[str], message: str
) -> None:
    wizard.start_with({"customer": {"name": "Ana Pop"}, "remedy": {"minimum": "An apology"}})
    assert [name for name in NAMES if SAY(message) in wizard.go(name).told()] == pages


def test_a_page_where_nothing_was_said_yet_misses_nothing(wizard: Wizard) -> None:
    told = wizard.go("who").told()
    assert SAY("advice-customer-contact-missing") not in told
    assert SAY("advice-customer-contact-missing") in wizard.say("company.name", "North").told()


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


def test_hostile_words_are_never_read_as_markdown(wizard: Wizard) -> None:
    case = example("missed-engineer")
    case["summary"] = HOSTILE[:100]
    case["company"]["name"] = case["impact"] = HOSTILE
    case["customer"].update(name=HOSTILE, needs=f"My password is {HOSTILE}")
    case["appreciations"] = [{"text": HOSTILE}]
    case["i_statements"] = [
        {"feeling": HOSTILE, "when": HOSTILE, "because": HOSTILE, "request": HOSTILE}
    ]
    case["timeline"] = [{"what": HOSTILE, "evidence": [HOSTILE[:30]], "cost": {"amount": "1"}}]
    case["contacts"] = [{"said": HOSTILE, "person": HOSTILE}]
    wizard.start_with(case)
    for name in NAMES:
        wizard.go(name)
        _press_if_there(wizard, "section.")
        _press_if_there(wizard, "card.timeline")
        kinds = ("markdown", "caption", "error", "warning", "info", "title", "subheader")
        shown = [element.value for kind in kinds for element in wizard.app.get(kind)]
        for kind in ("expander", "button", "page_link"):
            shown += [element.label for element in wizard.app.get(kind)]
        shown += [wizard.app.get_by_key(key).label for key in wizard.asked()]
        for value in shown:
            assert not READ_AS_MARKDOWN.search(value), value
        for html in wizard.app.html:
            assert READ_AS_HTML not in html.value


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


def test_a_country_without_money_of_its_own_needs_none(wizard: Wizard) -> None:
    wizard.start_with({"country": "AQ", "remedy": {"sought": [{"text": "x"}]}}).go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.i\d+\.amount\.amount"), "5")
    assert wizard.case.remedy.sought[0].amount == Amount.model_validate({"amount": "5"})
