"""The letter beside the form: when it is composed anew, and when words are put into it."""

from __future__ import annotations

from typing import Any

import pytest

from complaint_kit.pipeline import compose_preview
from tests.walker import Wizard, example


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """The form alone is drawn again, as in a browser: a sheet is not forgotten."""
    monkeypatch.setattr("complaint_kit.wizard.frame.forget_sheet", lambda: None)


@pytest.mark.usefixtures("kept")
def test_what_was_taken_out_leaves_the_letter_after_words_were_typed(wizard: Wizard) -> None:
    case = example("missed-engineer")
    case["i_statements"] = [
        {"feeling": "angry", "when": "alpha happened"},
        {"feeling": "tired", "when": "bravo happened"},
    ]
    wizard.start_with(case).go("feel")
    first = next(key for key in wizard.asked() if key.endswith(".when"))
    wizard.say(first, "alpha came about")
    assert "alpha came about" in wizard.preview()
    assert "bravo happened" in wizard.preview()
    last = [b.key for b in wizard.app.button if b.key and b.key.startswith("remove.")][-1]
    wizard.press(last)
    assert "bravo happened" not in wizard.preview()
    wizard.press("put_back.i_statements")
    assert "bravo happened" in wizard.preview()


@pytest.mark.usefixtures("kept")
def test_words_alone_compose_nothing_anew(wizard: Wizard, monkeypatch: pytest.MonkeyPatch) -> None:
    composed: list[Any] = []

    def count(*given: Any) -> Any:
        composed.append(given)
        return compose_preview(*given)

    monkeypatch.setattr("complaint_kit.wizard.letter.compose_preview", count)
    wizard.press("example.missed-engineer").go("feel").say("impact", "I could not be reached.")
    assert len(composed) > 0
    composed.clear()
    wizard.say("impact", "I could not be called.")
    assert composed == []
    assert "I could not be called." in wizard.preview()
    wizard.say("impact", "")
    assert len(composed) == 1


def test_a_secret_is_hidden_in_the_answer_as_it_is_now(wizard: Wizard) -> None:
    wizard.go("feel").say("impact", "I paid with 4111 1111 1111 1111 online.")
    wizard.app.get_by_key("impact").set_value("I paid with 4111 1111 1111 1111 and more.")
    wizard.press("hold.impact.0.mask")
    assert wizard.case.impact == "I paid with •••• •••• •••• 1111 and more."


def test_an_amount_with_a_sign_is_read_once_its_currency_is_chosen(wizard: Wizard) -> None:
    wizard.go("remedy")
    amount = wizard.key(r"remedy\.sought\.\w+\.amount\.amount")
    wizard.say(amount, "£50").say(amount.removesuffix("amount") + "currency", "GBP")
    assert str(wizard.case.remedy.sought[0].amount) == "amount=Decimal('50') currency='GBP'"


def test_a_letter_is_no_sign_of_a_currency(wizard: Wizard) -> None:
    wizard.say("country", "SE").go("remedy")
    wizard.say(wizard.key(r"remedy\.sought\.\w+\.amount\.amount"), "10K")
    amount = wizard.case.remedy.sought[0].amount
    assert amount is not None
    assert amount.amount is None


def test_where_the_draft_stays_outlives_the_opening_of_an_example(wizard: Wizard) -> None:
    wizard.say("keep", "tab").press("example.missed-engineer").go("start")
    assert wizard.app.radio(key="keep").value == "tab"


def test_of_two_secrets_in_a_field_the_second_is_not_settled_with_the_first(
    wizard: Wizard,
) -> None:
    wizard.go("feel").say("impact", "4111 1111 1111 1111, then 5555 5555 5555 4444.")
    wizard.say("hold.impact.0.dismiss", True)
    assert wizard.app.checkbox(key="hold.impact.0.dismiss").value is False
