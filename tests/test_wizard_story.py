"""Tell it in your own words: from a story to facts, and back again.

One file, because nearly every test begins with the same story.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from complaint_kit import export
from complaint_kit.case import MAX_FACTS, MAX_LIST
from complaint_kit.values import MAX_TEXT
from complaint_kit.wizard.telling import MAX_STORY
from tests.walker import SAY, TODAY, Wizard

STORY = "On 12 October I stayed at home. Nobody came. But I had waited all day. Then I called."
SENTENCES = STORY.replace(". ", ".|").split("|")
FIRST, SECOND, THIRD, FOURTH = (f"story.p{n}" for n in range(1, 5))
HOSTILE = "**x** ![p](https://evil.example/p.png) :red[r] $x^2$ <b>b</b>"


@pytest.fixture
def teller(wizard: Wizard) -> Wizard:
    """A customer who has told a story and had it cut."""
    return tell(wizard.go("story"), STORY)


def tell(wizard: Wizard, story: str) -> Wizard:
    return wizard.say("story.text", story).press("story.cut")


def texts(wizard: Wizard) -> list[str]:
    areas = wizard.app.text_area
    return [area.value for area in areas if str(area.key).endswith(".what")]


def facts(wizard: Wizard) -> list[tuple[str, date | None]]:
    return [(fact.what, fact.date) for fact in wizard.case.timeline]


def buttons(wizard: Wizard) -> list[str]:
    return [str(button.key) for button in wizard.app.button]


def told(wizard: Wizard) -> Any:
    return wizard.app.session_state["story"]


def test_a_story_becomes_pieces_in_the_order_it_was_told(teller: Wizard) -> None:
    assert texts(teller) == [
        "On 12 October I stayed at home.",
        "Nobody came.",
        "But I had waited all day.",
        "Then I called.",
    ]
    assert SAY("story-facts", count=4) in [header.value for header in teller.app.header]


def test_a_day_that_a_sentence_names_is_suggested_and_said_to_be(teller: Wizard) -> None:
    assert teller.values()[f"{FIRST}.date"] == date(2026, 10, 12)
    assert teller.values()[f"{SECOND}.date"] is None
    assert teller.told().count(SAY("story-date.read")) == 1
    teller.say(f"{FIRST}.date", date(2026, 10, 13))
    assert SAY("story-date.read") not in teller.told()


def test_a_suggested_day_follows_the_words_until_it_is_changed(teller: Wizard) -> None:
    teller.say(f"{FIRST}.what", "On 14 October I stayed at home.")
    assert teller.values()[f"{FIRST}.date"] == date(2026, 10, 14)
    teller.say(f"{FIRST}.date", date(2026, 10, 1))
    teller.say(f"{FIRST}.what", "On 15 October I stayed at home.")
    assert teller.values()[f"{FIRST}.date"] == date(2026, 10, 1)


def test_a_piece_without_a_day_can_take_that_of_the_one_above(teller: Wizard) -> None:
    assert [key for key in buttons(teller) if key.endswith(".same")] == [f"{SECOND}.same"]
    teller.press(f"{SECOND}.same").press(f"{THIRD}.same")
    assert teller.values()[f"{THIRD}.date"] == date(2026, 10, 12)
    assert f"{SECOND}.same" not in buttons(teller)


def test_pieces_become_facts_and_the_page_says_how_many(teller: Wizard) -> None:
    teller.press(f"{FOURTH}.leave").say(f"{SECOND}.what", "No engineer came.").press("story.put")
    assert facts(teller) == [
        ("On 12 October I stayed at home.", date(2026, 10, 12)),
        ("No engineer came.", None),
        ("But I had waited all day.", None),
    ]
    assert [box.value for box in teller.app.success] == [SAY("story-put-happened", count=3)]
    assert texts(teller) == []
    teller.press("story.on")
    assert teller.app.title[0].value == SAY("step-happened.title")


def test_facts_that_were_there_stay_in_front(wizard: Wizard) -> None:
    wizard.start_with({"timeline": [{"what": "The line went dead"}]}).go("story")
    tell(wizard, "Nobody came.").press("story.put")
    assert [what for what, _day in facts(wizard)] == ["The line went dead", "Nobody came."]
    wizard.press("story.undo")
    assert [what for what, _day in facts(wizard)] == ["The line went dead"]


def test_putting_into_the_facts_can_be_undone_and_done_again(teller: Wizard) -> None:
    teller.press(f"{SECOND}.leave").press("story.put").press("story.undo")
    assert facts(teller) == []
    assert len(texts(teller)) == 3
    assert f"{SECOND}.back" in buttons(teller)
    teller.press("story.put")
    assert len(facts(teller)) == 3


def test_a_fact_that_was_changed_since_stays_a_fact(teller: Wizard) -> None:
    teller.press("story.put")
    teller.app.session_state["answers"]["timeline"][1]["spoke_to"] = "Ms Osei"
    teller.press("story.undo")
    assert [what for what, _day in facts(teller)] == ["Nobody came."]
    assert "Nobody came." not in texts(teller)
    assert len(texts(teller)) == 3
    assert SAY("story-stay", count=1, page=SAY("step-happened")) in teller.told()
    teller.press("story.put")
    assert sorted(what for what, _day in facts(teller)) == sorted(SENTENCES)


def test_the_same_story_cut_and_put_again_doubles_nothing(teller: Wizard) -> None:
    teller.say(f"{SECOND}.what", "No engineer came.").press("story.put")
    before = facts(teller)
    teller.press("story.cut")
    assert texts(teller) == []
    assert SAY("story-all-there") in teller.told()
    tell(teller, f"{STORY} That is all.")
    assert texts(teller) == ["That is all."]
    assert SAY("story-there", count=4) in teller.told()
    teller.press("story.put")
    assert facts(teller) == [*before, ("That is all.", None)]


def test_what_stands_among_the_facts_already_is_no_second_one(wizard: Wizard) -> None:
    there = {"what": "Nobody came.", "date": "2026-10-12", "spoke_to": "Ms Osei"}
    wizard.start_with({"timeline": [there]}).go("story")
    tell(wizard, "Nobody came. Nobody came. Then I called.")
    assert texts(wizard) == ["Nobody came.", "Then I called."]
    wizard.press("story.put").press("story.undo")
    assert [what for what, _day in facts(wizard)] == ["Nobody came."]


def test_a_fact_written_by_hand_since_the_cut_is_not_put_in_again(teller: Wizard) -> None:
    teller.app.session_state["answers"]["timeline"] = [{"#": "i99", "what": "Nobody came."}]
    teller.press("story.put")
    assert sorted(what for what, _day in facts(teller)) == sorted(SENTENCES)


def test_joined_sentences_among_the_facts_stand_for_those_still_told(teller: Wizard) -> None:
    teller.press(f"{SECOND}.join").press("story.put")
    tell(teller, "Nobody came. It rained.")
    assert texts(teller) == ["It rained."]


def test_a_fact_stands_for_its_sentence_before_a_joined_piece_put_aside(teller: Wizard) -> None:
    teller.press(f"{SECOND}.join")
    tell(teller, "Nobody came.").press("story.put")
    tell(teller, STORY)
    assert "Nobody came." not in " ".join(texts(teller))


def test_a_fact_that_was_emptied_comes_back_whole_by_undo(teller: Wizard) -> None:
    teller.press("story.put")
    teller.app.session_state["answers"]["timeline"][1]["what"] = ""
    teller.press("story.undo")
    assert texts(teller) == SENTENCES
    assert teller.app.session_state["answers"]["timeline"] == []


def test_the_same_words_on_another_day_are_another_fact(wizard: Wizard) -> None:
    wizard.start_with({"timeline": [{"what": "I called on 13 October.", "date": "2025-10-13"}]})
    tell(wizard.go("story"), "I called on 13 October.").press("story.put")
    assert len(facts(wizard)) == 2


def test_a_fact_that_was_removed_comes_back_only_when_asked_for(teller: Wizard) -> None:
    teller.press("story.put").press("story.on")
    key = next(name for name in buttons(teller) if name.startswith("card."))
    teller.press(key).press(key.replace("card.", "remove.")).go("story")
    page, text = SAY("step-happened"), "On 12 October I stayed at home."
    assert SAY("story-gone", page=page, text=text) in teller.told()
    tell(teller, f"{STORY} That is all.").press("story.put")
    assert text not in dict(facts(teller))
    teller.press(f"{FIRST}.back").press("story.put")
    assert text in dict(facts(teller))


def test_two_pieces_can_be_joined_and_taken_apart_again(teller: Wizard) -> None:
    before = teller.values()
    teller.press(f"{SECOND}.join")
    assert texts(teller)[0] == "On 12 October I stayed at home. Nobody came."
    assert teller.values()["story.p5.date"] == date(2026, 10, 12)
    teller.press("story.p5.apart")
    assert teller.values() == before


def test_a_joined_piece_takes_the_day_of_the_first_that_has_one(wizard: Wizard) -> None:
    tell(wizard.go("story"), "Nobody came. I called on 13 October.").press(f"{SECOND}.join")
    assert wizard.values()["story.p3.date"] == date(2026, 10, 13)


def test_joined_words_that_were_edited_are_left_out_beside_their_parts(teller: Wizard) -> None:
    teller.press(f"{SECOND}.join").say("story.p5.what", "Nobody came at all.")
    teller.press("story.p5.apart")
    assert texts(teller)[:2] == ["On 12 October I stayed at home.", "Nobody came."]
    assert SAY("story-left", text="Nobody came at all.") in teller.told()
    teller.press("story.p5.back")
    assert "Nobody came at all." in texts(teller)


def test_a_piece_is_joined_with_the_one_above_that_is_not_left_out(teller: Wizard) -> None:
    assert f"{FIRST}.join" not in buttons(teller)
    teller.press(f"{SECOND}.leave").press(f"{THIRD}.join")
    assert texts(teller)[0] == "On 12 October I stayed at home. But I had waited all day."
    teller.press(f"{SECOND}.back")
    assert "Nobody came." in texts(teller)


def test_what_is_left_out_can_be_put_back_where_it_stood(teller: Wizard) -> None:
    before = teller.values()
    teller.press(f"{SECOND}.leave")
    assert "Nobody came." not in texts(teller)
    assert SAY("story-left", text="Nobody came.") in teller.told()
    teller.press(f"{SECOND}.back")
    assert teller.values() == before


def test_what_was_done_to_a_sentence_stays_when_the_story_is_cut_again(teller: Wizard) -> None:
    teller.say(f"{SECOND}.what", "No engineer came.").say(f"{SECOND}.date", date(2026, 10, 12))
    teller.press(f"{FOURTH}.leave")
    before = teller.values()
    tell(teller, f"It began in May. {STORY}")
    assert texts(teller)[0] == "It began in May."
    assert {key: teller.values()[key] for key in before if key != "story.text"} == {
        key: value for key, value in before.items() if key != "story.text"
    }
    assert f"{FOURTH}.back" in buttons(teller)


def test_joined_sentences_stay_joined_when_the_story_is_cut_again(teller: Wizard) -> None:
    teller.press(f"{SECOND}.leave").press(f"{THIRD}.join")
    tell(teller, f"{STORY} That is all.")
    assert texts(teller) == [
        "On 12 October I stayed at home. But I had waited all day.",
        "Then I called.",
        "That is all.",
    ]


def test_edited_words_outlive_every_later_cut(teller: Wizard) -> None:
    teller.say(f"{SECOND}.what", "No engineer came.")
    tell(teller, "Only this.")
    tell(teller, "Or this.")
    assert texts(teller) == ["Or this."]
    assert SAY("story-aside", count=5) in [fold.label for fold in teller.app.expander]
    teller.press(f"{SECOND}.back")
    assert texts(teller) == ["Or this.", "No engineer came."]
    tell(teller, "And this.")
    assert texts(teller) == ["And this.", "No engineer came."]
    teller.press(f"{SECOND}.join")
    tell(teller, "Or that.")
    assert texts(teller) == ["Or that.", "And this. No engineer came."]


def test_a_sentence_told_again_comes_back_as_it_was_edited(teller: Wizard) -> None:
    teller.say(f"{SECOND}.what", "No engineer came.")
    tell(teller, "Only this.")
    tell(teller, STORY)
    assert texts(teller)[1] == "No engineer came."


def test_what_is_no_longer_told_can_be_put_back_in_one_go(teller: Wizard) -> None:
    tell(teller, "Only this.").press("story.aside.all")
    assert len(texts(teller)) == 5
    assert not teller.app.expander


def test_cutting_the_same_again_changes_nothing_and_says_so(teller: Wizard) -> None:
    teller.say(f"{SECOND}.date", date(2026, 10, 12)).press(f"{FOURTH}.join")
    before = teller.values()
    teller.press("story.cut")
    assert teller.values() == before
    assert SAY("story-same") in teller.told()


def test_without_a_story_the_button_says_what_to_do(wizard: Wizard) -> None:
    wizard.go("story").press("story.cut")
    assert SAY("story-nothing") in wizard.told()
    tell(wizard, "Nobody came.")
    assert SAY("story-nothing") not in wizard.told()


def test_a_story_that_is_too_long_is_said_to_be_and_stays(wizard: Wizard) -> None:
    story = "Nobody. " * (MAX_STORY // 8) + "Came"
    tell(wizard.go("story"), story)
    assert SAY("story-long", count=len(story), most=MAX_STORY) in wizard.told()
    assert wizard.values()["story.text"] == story
    tell(wizard, "No. " * (MAX_FACTS + 1))
    assert SAY("story-many", count=MAX_FACTS + 1, most=MAX_FACTS) in wizard.told()


def test_more_facts_than_there_is_room_for_are_kept_here(wizard: Wizard) -> None:
    there = [{"what": f"Fact {n}"} for n in range(MAX_FACTS - 1)]
    wizard.start_with({"timeline": there}).go("story")
    tell(wizard, "Nobody came. I called.").press("story.put")
    page = SAY("step-happened")
    assert SAY("story-room", room=1, count=2, most=MAX_FACTS, page=page) in wizard.told()
    assert texts(wizard) == ["Nobody came.", "I called."]
    assert len(facts(wizard)) == MAX_FACTS - 1


def test_a_piece_that_is_too_long_for_a_fact_is_named(wizard: Wizard) -> None:
    words = "so " * (MAX_TEXT // 3 + 1)
    tell(wizard.go("story"), f"Nobody came. {words}").press("story.put")
    length = len(words.strip())
    assert SAY("story-fact-long", number=2, count=length, most=MAX_TEXT) in wizard.told()
    assert facts(wizard) == []


def test_nothing_to_put_in_is_answered_with_what_to_do(wizard: Wizard) -> None:
    tell(wizard.go("story"), "Nobody came.").press(f"{FIRST}.leave").press("story.put")
    assert SAY("story-none") in wizard.told()
    assert facts(wizard) == []


def test_a_story_is_still_there_after_another_page(teller: Wizard) -> None:
    teller.say(f"{SECOND}.what", "No engineer came.").press(f"{THIRD}.leave")
    before = teller.values()
    teller.go("feel").go("story")
    assert {key: teller.values()[key] for key in before} == before


def test_what_is_told_is_plain_data_and_no_part_of_the_case(teller: Wizard) -> None:
    teller.press(f"{SECOND}.join").press("story.p5.leave")
    assert json.loads(json.dumps(told(teller))) == told(teller)
    assert facts(teller) == []
    teller.press("story.put")
    assert json.loads(json.dumps(told(teller))) == told(teller)


def test_what_was_typed_is_no_markup_on_the_page(wizard: Wizard) -> None:
    tell(wizard.go("story"), HOSTILE).press(f"{FIRST}.leave")
    shown = next(caption.value for caption in wizard.app.caption if "evil" in caption.value)
    assert "![" not in shown.replace("\\!", "")
    assert "https://" not in shown
    assert "<b>" not in shown.replace("\\<", "")


def test_a_press_that_comes_with_a_change_takes_the_change_along(teller: Wizard) -> None:
    teller.app.get_by_key(f"{SECOND}.what").set_value("No engineer came.")
    teller.press(f"{SECOND}.join")
    assert texts(teller)[0] == "On 12 October I stayed at home. No engineer came."


def test_a_story_is_not_replaced_by_an_example_without_asking(wizard: Wizard) -> None:
    wizard.go("story").say("story.text", "Nobody came on Monday.").go("start")
    wizard.press("example.missed-engineer")
    assert SAY("replace") in wizard.told()


def test_a_feeling_and_a_wish_go_where_they_belong_in_the_words_they_were_told(
    wizard: Wizard,
) -> None:
    wizard.go("feel").go("remedy").go("story")
    tell(wizard, "Nobody came. I was furious. I want my money back.")
    wizard.press(f"{SECOND}.feel").press(f"{THIRD}.remedy")
    assert SAY("story-moved", page=SAY("step-feel"), text="I was furious.") in wizard.told()
    assert (wizard.case.i_statements, wizard.case.remedy.sought) == ([], [])
    wizard.press("story.put")
    assert [what for what, _day in facts(wizard)] == ["Nobody came."]
    assert [felt.when for felt in wizard.case.i_statements] == ["I was furious."]
    assert len(wizard.app.session_state["answers"]["i_statements"]) == 1
    assert [wish.text for wish in wizard.case.remedy.sought] == ["I want my money back."]
    said = wizard.app.success[0].value
    assert SAY("story-put-feel", count=1, page=SAY("step-feel")) in said
    assert SAY("story-put-remedy", count=1, page=SAY("step-remedy")) in said
    wizard.press("story.undo")
    assert (wizard.case.i_statements, wizard.case.remedy.sought) == ([], [])
    wizard.press(f"{SECOND}.back")
    assert texts(wizard) == ["Nobody came.", "I was furious."]


@pytest.mark.parametrize("told_so", ["I was furious.", "i was furious", "and i could have cried"])
def test_a_feeling_stands_in_the_letter_as_a_sentence_of_its_own(
    wizard: Wizard, told_so: str
) -> None:
    tell(wizard.go("story"), f"Nobody came.\n{told_so}").press(f"{SECOND}.feel")
    wizard.press("story.put")
    letter = export(wizard.case, "letter", "text", TODAY).decode()
    after = letter.split("What this meant for me\n\n")[1]
    assert after.startswith(told_so.removesuffix(".") + ".\n")


def test_only_feelings_lead_on_to_their_page(wizard: Wizard) -> None:
    tell(wizard.go("story"), "I was furious.").press(f"{FIRST}.feel").press("story.put")
    wizard.press("story.on")
    assert wizard.app.title[0].value == SAY("step-feel.title")


def test_a_list_that_is_full_is_named(wizard: Wizard) -> None:
    wizard.start_with({"remedy": {"sought": [{"text": f"Wish {n}"} for n in range(MAX_LIST)]}})
    tell(wizard.go("story"), "I want it mended.").press(f"{FIRST}.remedy").press("story.put")
    page = SAY("step-remedy")
    assert SAY("story-room", room=0, count=1, most=MAX_LIST, page=page) in wizard.told()
    assert len(wizard.case.remedy.sought) == MAX_LIST


def test_a_feeling_that_is_too_long_is_named_by_its_page(wizard: Wizard) -> None:
    words = "so " * (MAX_TEXT // 3 + 1)
    tell(wizard.go("story"), words).press(f"{FIRST}.feel").press("story.put")
    length = len(words.strip())
    page = SAY("step-feel")
    assert SAY("story-other-long", page=page, count=length, most=MAX_TEXT) in wizard.told()
    assert wizard.case.i_statements == []


def before_next(wizard: Wizard) -> list[str]:
    both = {
        kind: SAY(f"story-{kind}.before-next", next=SAY("next")) for kind in ("uncut", "cut-only")
    }
    return [kind for kind, words in both.items() if words in wizard.told()]


def test_the_page_says_what_next_leaves_behind(wizard: Wizard) -> None:
    assert before_next(wizard.go("story")) == []
    wizard.say("story.text", "Nobody came.")
    assert before_next(wizard) == ["uncut"]
    wizard.press("story.cut")
    assert before_next(wizard) == ["cut-only"]
    wizard.press("story.put")
    assert before_next(wizard) == []
    wizard.say("story.text", "Nobody came. I called.")
    assert before_next(wizard) == ["uncut"]


def test_the_page_that_follows_leads_back_to_a_story_that_waits(wizard: Wizard) -> None:
    wizard.go("happened")
    assert "story.go" not in buttons(wizard)
    wizard.go("story").say("story.text", "Nobody came.").press("go.next")
    assert SAY("story-uncut") in wizard.told()
    wizard.press("story.go").press("story.cut").press("go.next")
    assert SAY("story-cut-only") in wizard.told()
    wizard.press("story.go").press("story.put").press("go.next")
    assert "story.go" not in buttons(wizard)
