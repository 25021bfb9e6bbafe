"""The coach in the wizard: cards below a text, taking over, undoing, feelings behind verdicts."""

from __future__ import annotations

import re
from typing import Any

import pytest

from complaint_kit.coach import feelings_behind, review, verdict_words
from tests.walker import ENGINEER, SAY, Wizard, example

BECAUSE = "you obviously don’t care about your customers"
MOTHER = "my mother, who is ill, could not reach me"
ALL_FLAGGED = "You are idiots. You are liars. You are thieves. You are crooks. You are cowards."


def keys(wizard: Wizard, act: str) -> list[str]:
    """The buttons of the cards that do so, from top to bottom."""
    return [key for key in wizard.keys_of("button") if key.startswith(f"coach.{act}.")]


def cards(wizard: Wizard) -> list[str]:
    return [html.value for html in wizard.app.html if html.value.startswith('<div class="ck-coach')]


def say_because(wizard: Wizard, words: str = BECAUSE) -> str:
    """The example of the engineer, who gives another reason for the feeling."""
    wizard.start_with(example(ENGINEER)).go("feel")
    key = wizard.key(r"i_statements\.i\d+\.because")
    wizard.say(key, words)
    return key


def test_what_is_fine_gets_no_card(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER))
    for page in ("chosen", "happened", "feel", "remedy"):
        assert cards(wizard.go(page)) == []


def test_a_closed_fact_shows_that_there_is_something_to_look_at(wizard: Wizard) -> None:
    told = ({"date": "2026-05-03", "what": words} for words in ("I called.", "You liars."))
    wizard.start_with({"timeline": list(told)}).go("happened")
    headers = [key for key in wizard.keys_of("button") if key.startswith("card.")]
    calm, rude = (wizard.app.button(key=key).label for key in headers)
    assert SAY("look-here") in rude
    assert SAY("look-here") not in calm


def test_a_card_says_what_why_and_what_instead(wizard: Wizard) -> None:
    say_because(wizard)
    (card,) = cards(wizard)
    (found,) = review(BECAUSE, "en")
    assert SAY("coach-soften") in card
    assert f'<mark class="ck-mark ck-soften">{BECAUSE[found.start : found.end]}</mark>' in card
    assert found.why in card
    assert f"<b>{SAY('coach-instead')}</b>{MOTHER}" in card


def test_the_words_are_marked_in_the_sentence_with_the_number_of_the_card(wizard: Wizard) -> None:
    say_because(wizard)
    sentence = next(html.value for html in wizard.app.html if "ck-sentence" in html.value)
    assert re.search(r'<mark class="ck-mark ck-soften">[^<]+<span class="ck-n">1</span>', sentence)
    assert '<span class="ck-n">1</span>' in cards(wizard)[0]


def test_it_takes_one_press_to_take_it_over_and_one_to_undo(wizard: Wizard) -> None:
    key = say_because(wizard)
    wizard.press(keys(wizard, "use")[0])
    assert wizard.app.get_by_key(key).value == MOTHER
    assert wizard.case.i_statements[0].because == MOTHER
    assert cards(wizard) == []
    assert SAY("coach-taken") in wizard.told()
    assert wizard.focus == f"coach.undo.{key}"
    wizard.press(f"coach.undo.{key}")
    assert wizard.case.i_statements[0].because == BECAUSE
    assert len(cards(wizard)) == 1
    assert wizard.focus == key


def test_the_way_back_is_gone_once_the_text_is_written_on(wizard: Wizard) -> None:
    key = say_because(wizard)
    wizard.press(keys(wizard, "use")[0]).say(key, "I lost a day")
    assert SAY("coach-taken") not in wizard.told()


def test_a_press_on_a_text_that_was_written_on_meanwhile_keeps_what_is_new(wizard: Wizard) -> None:
    wizard.start_with(example(ENGINEER)).go("feel").say("impact", "I was tired. You are idiots.")
    (use,) = keys(wizard, "use")
    wizard.app.get_by_key("impact").set_value("I was very tired. You are idiots. And hungry.")
    wizard.press(use)
    assert wizard.case.impact == "I was very tired. And hungry."


def test_what_is_fine_as_it_is_stays_so_for_these_words(wizard: Wizard) -> None:
    key = say_because(wizard)
    wizard.press(keys(wizard, "fine")[0])
    assert cards(wizard) == []
    assert wizard.focus == key
    assert cards(wizard.go("chosen").go("feel")) == []
    wizard.say(key, f"{BECAUSE} and I waited")
    assert cards(wizard) == []
    wizard.say(key, "you never answer the phone")
    assert len(cards(wizard)) == 1


def test_three_cards_at_most_are_open_at_once(wizard: Wizard) -> None:
    wizard.go("feel").say("impact", ALL_FLAGGED)
    assert len(cards(wizard)) == 5
    label = SAY("coach-more", count=2)
    (fold,) = [fold for fold in wizard.app.expander if fold.label == label]
    assert not fold.proto.expanded


def test_what_is_private_is_nobodys_business(wizard: Wizard) -> None:
    wizard.go("remedy").say("remedy.minimum", "That those idiots say sorry.")
    assert cards(wizard) == []


@pytest.mark.parametrize("name", ["cheated", "ignored"])
def test_picking_a_verdict_offers_the_feelings_behind_it(wizard: Wizard, name: str) -> None:
    assert name in verdict_words("en")[:2]
    wizard.go("feel")
    pill = wizard.key(r"pill\.i_statements\.i\d+")
    wizard.say(pill, name)
    key = pill.removeprefix("pill.")
    offered = [k for k in wizard.keys_of("button") if k.startswith(f"behind.{key}.")]
    wanted = [*feelings_behind(name, "en"), "keep"]
    assert offered == [f"behind.{key}.{feeling}" for feeling in wanted]
    wizard.press(offered[0])
    assert wizard.case.i_statements[0].feeling == feelings_behind(name, "en")[0]
    assert not [k for k in wizard.keys_of("button") if k.startswith("behind.")]


def test_a_verdict_of_ones_own_may_be_kept(wizard: Wizard) -> None:
    wizard.go("feel")
    pill = wizard.key(r"pill\.i_statements\.i\d+")
    key = pill.removeprefix("pill.")
    wizard.say(pill, "other").say(f"{key}.feeling", "Ripped off")
    assert "Ripped off" in wizard.told()
    wizard.press(f"behind.{key}.keep")
    assert wizard.case.i_statements[0].feeling == "Ripped off"
    assert not [k for k in wizard.keys_of("button") if k.startswith("behind.")]


def test_the_last_page_says_how_it_will_sound(wizard: Wizard) -> None:
    assert SAY("tone-calm") in wizard.start_with(example(ENGINEER)).told()
    wizard.go("feel").say("impact", "You are idiots. I was tired. You never answer the phone.")
    told = wizard.go("check").told()
    assert SAY("tone-heard", count=2) in told
    assert "Two things may make the reader defensive." in told
    wizard.press("ck_heard.0")
    assert (wizard.title, wizard.focus) == (SAY("step-feel.title"), "impact")


def test_a_case_in_another_language_is_coached_in_it(wizard: Wizard) -> None:
    case: dict[str, Any] = {"language": "sv", "impact": "Ni är ett gäng idioter."}
    wizard.start_with(case).go("feel")
    (card,) = cards(wizard)
    (found,) = review(case["impact"], "sv")
    assert found.why in card


def test_hostile_words_are_shown_as_words(wizard: Wizard) -> None:
    wizard.go("feel").say("impact", "<b>You</b> are <img src=x> idiots & liars.")
    page = "".join(cards(wizard))
    assert "<img" not in page
    assert "<b>You" not in page
