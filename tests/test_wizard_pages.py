"""The pages on which the customer writes: what they value, who, how they feel, what they ask."""

from __future__ import annotations

import re
from html import unescape

from complaint_kit.language import languages
from tests.walker import SAY, Wizard


def told(wizard: Wizard) -> str:
    return unescape(wizard.told())


def test_a_council_is_asked_what_it_has_done_for_the_street(wizard: Wizard) -> None:
    assert SAY("prompt-company.listen") in told(wizard.go("chosen"))
    shown = told(wizard.go("who").say("company.kind", "public_body").go("chosen"))
    assert SAY("prompt-council.street") in shown
    assert SAY("prompt-company.listen") not in shown


def test_only_one_good_thing_begins(wizard: Wizard) -> None:
    wizard.go("chosen").press("add.appreciations")
    first, second = [key for key in wizard.asked() if key.endswith("lead_in")]
    wizard.say(first, True).say(second, True)
    assert [wizard.app.get_by_key(key).value for key in (first, second)] == [False, True]


def test_the_name_is_spelled_as_it_is_typed(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop")
    assert "<b>P</b> Papa" in wizard.told()
    assert "Alfa" not in wizard.told()
    assert wizard.app.get_by_key("customer.name").proto.live_debounce_ms > 0
    wizard.say("customer.spelling_hint", "P, O, P")
    assert "<b>P</b> Papa" not in wizard.told()


def test_a_feeling_is_picked_and_the_sentence_stands_below(wizard: Wizard) -> None:
    wizard.go("feel")
    wizard.say(wizard.key(r"pill\..*"), "angry")
    wizard.say(wizard.key(r".*\.when"), "nobody came")
    assert wizard.case.i_statements[0].feeling == "angry"
    sentence = [html.value for html in wizard.app.html if "ck-sentence" in html.value]
    assert "I felt angry when nobody came." in re.sub("<[^>]*>", "", sentence[0])


def test_any_other_feeling_has_a_box_of_its_own(wizard: Wizard) -> None:
    wizard.go("feel")
    pill = wizard.key(r"pill\..*")
    assert not [key for key in wizard.asked() if key.endswith(".feeling")]
    wizard.say(pill, "other").say(wizard.key(r".*\.feeling"), "let down")
    assert wizard.go("who").go("feel").app.get_by_key(pill).value == "other"
    assert wizard.case.i_statements[0].feeling == "let down"
    wizard.say(pill, "tired")
    assert wizard.case.i_statements[0].feeling == "tired"


def test_the_words_to_pick_are_feelings_and_no_verdicts(wizard: Wizard) -> None:
    for pack in languages().values():
        assert len(pack.data["feelings"]) >= 5
    verdicts = {"cheated", "ignored", "betrayed", "misled", "mistreated", "abandoned"}
    assert not verdicts & set(languages()["en"].data["feelings"])
    words = wizard.go("feel").app.get_by_key(wizard.key(r"pill\..*")).options
    assert [word for word in words if word in verdicts] == ["cheated", "ignored"]


def test_each_part_of_the_remedy_says_why(wizard: Wizard) -> None:
    shown = told(wizard.go("remedy"))
    for message in ("remedy-sought.why", "remedy-respond_by.why", "remedy-acceptable.hint"):
        assert SAY(message) in shown
    assert SAY("remedy-minimum.hint") in wizard.app.get_by_key("remedy.minimum").label


def test_a_press_offers_fourteen_days(wizard: Wizard) -> None:
    wizard.go("remedy").press("offer_days")
    assert str(wizard.case.remedy.respond_by) == "2026-12-05"
