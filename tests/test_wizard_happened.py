"""The page of the facts: cards, their order, cost, evidence, and the log of calls."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from complaint_kit.wizard.literal import literal
from tests.hostile import HOSTILE, READ_AS_HTML, READ_AS_MARKDOWN
from tests.walker import SAY, Wizard, example

EARLY = {"what": "Early", "date": "2026-10-05"}
LATE = {"what": "Late", "date": "2026-10-14"}


def cards(wizard: Wizard, list_key: str = "timeline") -> list[str]:
    """The keys of the entries that have a card, from top to bottom."""
    keys = [button.key for button in wizard.app.button if button.key]
    start = f"card.{list_key}."
    return [key.removeprefix("card.") for key in keys if key.startswith(start)]


def label(wizard: Wizard, key: str) -> str:
    shown: str = wizard.app.button(key=f"card.{key}").label
    return re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", shown).replace("\u2060", "")


def is_open(wizard: Wizard, key: str) -> bool:
    return f"{key}.date" in wizard.asked()


def wants_focus(wizard: Wizard) -> str:
    key: str = wizard.app.session_state["focus"].key
    return key


def start_with_facts(wizard: Wizard, *facts: dict[str, Any]) -> list[str]:
    wizard.start_with({"country": "GB", "timeline": [*facts]}).go("happened")
    return cards(wizard)


def test_an_empty_page_says_where_to_begin_and_has_one_button_for_it(wizard: Wizard) -> None:
    wizard.go("happened")
    assert SAY("timeline.empty") in wizard.told()
    assert wizard.app.button(key="add.timeline").label == SAY("timeline.add-first")
    wizard.press("add.timeline")
    assert SAY("timeline.empty") not in wizard.told()
    assert wizard.app.button(key="add.timeline").label == SAY("timeline.add")


def test_a_new_card_is_open_with_the_keyboard_at_its_date(wizard: Wizard) -> None:
    wizard.go("happened").press("add.timeline")
    (key,) = cards(wizard)
    assert is_open(wizard, key)
    assert wants_focus(wizard) == f"{key}.date"
    assert label(wizard, key) == SAY("timeline.new")


def test_one_card_is_open_at_a_time(wizard: Wizard) -> None:
    first, second = start_with_facts(wizard, EARLY, LATE)
    assert not is_open(wizard, first)
    wizard.press(f"card.{first}")
    assert (is_open(wizard, first), wants_focus(wizard)) == (True, f"{first}.what")
    wizard.press(f"card.{second}")
    assert (is_open(wizard, first), is_open(wizard, second)) == (False, True)
    wizard.press(f"card.{second}")
    assert (is_open(wizard, second), wants_focus(wizard)) == (False, f"card.{second}")


def test_done_closes_a_card_and_leaves_the_keyboard_on_it(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, EARLY)
    wizard.press(f"card.{key}").press(f"done.{key}")
    assert (is_open(wizard, key), wants_focus(wizard)) == (False, f"card.{key}")


def test_the_title_of_an_open_card_follows_what_is_said_in_it(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, EARLY)
    wizard.press(f"card.{key}").say(f"{key}.what", "The line is dead.")
    assert label(wizard, key) == "**5 October** The line is dead."


def test_a_closed_card_tells_who_promised_what_the_cost_and_the_evidence(wizard: Wizard) -> None:
    cost = {"amount": "96.00", "currency": "GBP", "kind": "charged"}
    told = {"spoke_to": "Dan", "promised": "A call back", "cost": cost, "evidence": ["E1", "E2"]}
    (key,) = start_with_facts(wizard, {**EARLY, **told})
    more = "Dan promised: A call back · charged £96.00 · Evidence E1, E2"
    assert f"**5 October** Early :small[{more}" in label(wizard, key)
    wizard.press(f"card.{key}")
    assert "Dan promised" not in label(wizard, key)


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({"spoke_to": "Dan"}, "Spoke to Dan"),
        ({"promised": "A call back"}, "Promised: A call back"),
        ({"cost": {"amount": "12.5"}}, "lost 12.5"),
    ],
)
def test_a_closed_card_tells_no_more_than_there_is(
    wizard: Wizard, told: dict[str, Any], line: str
) -> None:
    (key,) = start_with_facts(wizard, {**EARLY, **told})
    assert f":small[{line}" in label(wizard, key)


def test_advice_about_a_fact_points_at_the_closed_card_and_stands_in_the_open_one(
    wizard: Wizard,
) -> None:
    first, second = start_with_facts(wizard, EARLY, {"what": "I called."})
    assert SAY("look-here") not in label(wizard, first)
    assert SAY("look-here") in label(wizard, second)
    assert SAY("advice-timeline-date-missing") not in wizard.told()
    wizard.press(f"card.{second}")
    assert SAY("advice-timeline-date-missing") in wizard.told()


def test_closed_cards_stand_in_order_of_date_and_none_moves_while_one_is_open(
    wizard: Wizard,
) -> None:
    early, late = start_with_facts(wizard, LATE, EARLY)
    assert "Early" in label(wizard, early)
    wizard.press(f"card.{late}").say(f"{late}.date", date(2026, 10, 1))
    assert cards(wizard) == [early, late]
    wizard.press(f"done.{late}")
    assert cards(wizard) == [late, early]


def test_facts_of_one_day_stand_in_order_of_the_clock_and_one_without_a_day_where_it_was_told(
    wizard: Wizard,
) -> None:
    told = {"what": "After the late one"}
    facts = [{"what": "None"}, {**LATE, "time": "14:00"}, told, {**LATE, "time": "09:00"}]
    facts[-1]["what"] = "B"
    labels = [label(wizard, key) for key in start_with_facts(wizard, *facts)]
    assert [text.split(" :small")[0] for text in labels] == [
        "None",
        "**14 October** B",
        "**14 October** Late",
        "After the late one",
    ]


def test_a_fact_that_was_removed_can_be_put_back(wizard: Wizard) -> None:
    wizard.start_with(example("missed-engineer"))
    before = wizard.case
    second = cards(wizard.go("happened"))[1]
    wizard.press(f"card.{second}").press(f"remove.{second}")
    assert len(wizard.case.timeline) == len(before.timeline) - 1
    assert wants_focus(wizard) == "put_back.timeline"
    wizard.press("put_back.timeline")
    assert wizard.case == before
    assert (is_open(wizard, second), wants_focus(wizard)) == (False, f"card.{second}")


def test_a_card_that_said_nothing_goes_without_an_undo(wizard: Wizard) -> None:
    wizard.go("happened").press("add.timeline")
    (key,) = cards(wizard)
    wizard.press(f"remove.{key}")
    assert not [b for b in wizard.app.button if b.key == "put_back.timeline"]
    assert wants_focus(wizard) == "add.timeline"


def test_the_cost_waits_behind_a_button_and_knows_its_kind(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, EARLY)
    wizard.press(f"card.{key}")
    assert f"{key}.cost.amount" not in wizard.asked()
    wizard.press(f"unfold.{key}.cost")
    assert wants_focus(wizard) == f"ck_cost_{key}"
    assert SAY("timeline-cost-kind.apart") in wizard.told()
    wizard.say(f"{key}.cost.amount", "38").say(f"{key}.cost.kind", "charged")
    cost = wizard.case.timeline[0].cost
    assert cost is not None
    assert (str(cost.amount), cost.currency, cost.kind) == ("38", "GBP", "charged")
    wizard.press(f"done.{key}").press(f"card.{key}")
    assert f"{key}.cost.amount" in wizard.asked()


def test_new_evidence_is_told_inside_the_card_and_named_by_the_kit(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, EARLY)
    wizard.press(f"card.{key}").press(f"unfold.{key}.evidence")
    box = f"new.{key}.evidence"
    wizard.say(box, " Photo of the meter ").say(box, "A bill").say(box, "  ")
    assert [(e.id, e.title) for e in wizard.case.evidence] == [
        ("E1", "Photo of the meter"),
        ("E2", "A bill"),
    ]
    assert wizard.case.timeline[0].evidence == ["E1", "E2"]
    assert wizard.app.get_by_key(box).value == ""
    assert wizard.app.get_by_key(f"{key}.evidence").value == ["E1", "E2"]


def test_a_new_piece_never_takes_a_name_that_a_fact_uses_already(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, {**EARLY, "evidence": ["E1"]})
    wizard.press(f"card.{key}").say(f"new.{key}.evidence", "A bill")
    assert wizard.case.timeline[0].evidence == ["E1", "E2"]


def test_facts_that_name_a_piece_of_evidence_follow_its_new_name(wizard: Wizard) -> None:
    wizard.start_with(example("missed-engineer")).go("happened")
    first = next(key for key in wizard.asked() if re.fullmatch(r"evidence\.\w+\.id", key))
    wizard.say(first, "Text 1")
    assert wizard.case.timeline[0].evidence == ["Text 1"]


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


def test_totals_stand_beside_the_button_once_there_is_a_cost(wizard: Wizard) -> None:
    (key,) = start_with_facts(wizard, EARLY)
    assert 'class="ck-totals"' not in wizard.told()
    wizard.press(f"card.{key}").press(f"unfold.{key}.cost").say(f"{key}.cost.amount", "96")
    assert SAY("timeline-totals", totals="lost £96.00") in wizard.told()


def test_the_picture_stands_on_the_page_from_two_days_on(wizard: Wizard) -> None:
    _, second = start_with_facts(wizard, EARLY, {"what": "Late"})
    assert '<ol class="ck-timeline' not in wizard.told()
    wizard.press(f"card.{second}").say(f"{second}.date", date(2026, 10, 14))
    assert "9 days" in wizard.told()


def test_the_log_of_calls_is_closed_until_it_is_asked_for(wizard: Wizard) -> None:
    said = {"date": "2026-11-02", "person": "Priya", "channel": "by telephone", "said": "No."}
    wizard.start_with({"contacts": [said]}).go("happened")
    assert cards(wizard, "contacts") == []
    wizard.press("section.contacts")
    (key,) = cards(wizard, "contacts")
    assert label(wizard, key) == "**2 November** Priya · by telephone :small[No.]"
    wizard.press("add.contacts").press("section.contacts")
    assert cards(wizard, "contacts") == []
    assert not [name for name in wizard.asked() if name.startswith("contacts")]


def test_the_way_to_a_call_opens_the_log_and_its_card(wizard: Wizard) -> None:
    wizard.start_with({"contacts": [{"said": "Yes", "promised": "A letter"}]}).go("happened")
    assert SAY("look-here") in wizard.app.button(key="section.contacts").label
    wizard.app.session_state["open_card"] = "contacts.i1"
    wizard.app.run()
    assert is_open(wizard, "contacts.i1")


def test_hostile_words_stay_words_on_cards_in_the_picture_and_in_the_totals(
    wizard: Wizard,
) -> None:
    told = {"what": HOSTILE, "spoke_to": HOSTILE, "promised": HOSTILE, "evidence": [HOSTILE[:30]]}
    start_with_facts(wizard, {**EARLY, **told}, {**LATE, **told})
    wizard.press("section.contacts")
    for button in wizard.app.button:
        assert not READ_AS_MARKDOWN.search(button.label), button.label
    assert literal("**x**") in wizard.app.button(key=f"card.{cards(wizard)[0]}").label
    assert READ_AS_HTML not in "".join(html.value for html in wizard.app.html)


def test_every_sentence_of_an_empty_list_ends_and_begins_as_one() -> None:
    for name in ("timeline", "evidence", "contacts"):
        assert re.fullmatch(r"\*\*[A-Z].*\.\*\* [A-Z].*\.", SAY(f"{name}.empty"))


def test_a_card_that_was_closed_with_nothing_in_it_is_gone(wizard: Wizard) -> None:
    wizard.go("short").go("happened")
    assert not [b.key for b in wizard.app.button if b.key and b.key.startswith("card.timeline")]
    assert SAY("timeline.empty") in wizard.told()
