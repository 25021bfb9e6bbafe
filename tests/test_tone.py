"""How a case sounds: which texts are read, what is said of them, what could stand there instead."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from complaint_kit.case import FORMAT, Case
from complaint_kit.coach import find_event, review
from complaint_kit.finding import field_of
from complaint_kit.rewording import Rewording, reword
from complaint_kit.tone import OUTGOING, Remark, hear, remarks_on, texts_of
from tests import made_cases

RUDE = "You are idiots."


def case_of(**fields: Any) -> Case:
    return Case.model_validate({"format": FORMAT, "language": "en", **fields})


def remarks(case: Case) -> list[Remark]:
    return list(remarks_on(case, hear(case, {})))


def rewording(case: Case, place: str, text: str) -> Rewording | None:
    found = [remark for remark in remarks(case) if remark.place == place]
    assert found, f"nothing is said of “{text}”"
    return reword(found[0], text, case)


def test_only_what_goes_out_is_read() -> None:
    case = made_cases.full()
    assert {field_of(place) for place, _text in texts_of(case)} == OUTGOING
    private = case_of(
        remedy={"minimum": RUDE},
        contacts=[{"said": RUDE}],
        company={"name": "Idiots Ltd"},
    )
    assert remarks(private) == []


def test_a_case_in_a_language_without_a_coach_is_left_alone() -> None:
    assert remarks(case_of(impact=RUDE)) != []
    assert remarks(case_of(impact=RUDE, language="fr")) == []
    assert remarks(case_of(impact=RUDE, language="")) == []


def test_what_is_known_of_a_text_is_not_worked_out_again() -> None:
    case = case_of(impact=RUDE)
    assert hear(case, {("en", RUDE): ()}) == {("en", RUDE): ()}
    assert hear(case, {("sv", RUDE): ()}) != {("en", RUDE): ()}


def test_of_words_that_overlap_the_heaviest_is_told() -> None:
    told = remarks(case_of(impact="You always ignore me, you idiots!!"))
    spans = [(one.finding.start, one.finding.end) for one in told]
    assert spans == sorted(spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert [one.weight for one in told].count("stop") == 1


def test_the_same_is_said_once_of_a_sentence() -> None:
    text = "Fix it or else I will make you pay."
    found = review(text, "en")
    assert len(found) == 2
    assert len({one.why for one in found}) == 1
    case = case_of(impact=text)
    (remark,) = remarks_on(case, hear(case, {}))
    assert text[remark.finding.start : remark.finding.end] == "make you pay"
    case = case_of(impact=f"{text} {text}")
    assert len([*remarks_on(case, hear(case, {}))]) == 2


def test_a_fact_keeps_its_event_and_loses_the_blame() -> None:
    text = "I called on Monday. You never call me back, you liars!"
    case = case_of(timeline=[{"what": text}])
    found = rewording(case, "timeline.0.what", text)
    assert found is not None
    assert found.old in text
    assert "you never" not in found.new.lower()
    assert "call" in found.new
    assert review(found.new, "en") == []


def test_an_insult_among_facts_is_left_out() -> None:
    text = "I waited all day. You are idiots."
    case = case_of(timeline=[{"what": text}])
    assert rewording(case, "timeline.0.what", text) == Rewording("You are idiots.", "")


def test_where_nothing_is_known_nothing_is_proposed() -> None:
    assert rewording(case_of(timeline=[{"what": RUDE}]), "timeline.0.what", RUDE) is None


def test_because_takes_what_it_cost() -> None:
    because = "you obviously don’t care about your customers"
    case = case_of(
        impact="I could not be reached by my mother, who is ill.",
        i_statements=[{"because": because}],
    )
    found = rewording(case, "i_statements.0.because", because)
    assert found == Rewording(because, "I could not be reached by my mother, who is ill")


def test_what_it_cost_can_be_said_with_a_fact_and_the_feeling() -> None:
    impact = "You ruined the washing, idiots."
    case = case_of(
        impact=impact,
        timeline=[{"what": "The machine tore the washing on 3 May."}, {"what": "I rang."}],
        i_statements=[{"feeling": "upset"}],
    )
    found = rewording(case, "impact", impact)
    assert found is not None
    assert "on 3 May" in found.new
    assert "upset" in found.new


@pytest.mark.parametrize("shout", ["WHERE IS MY PARCEL!!!", "Nobody came on 3 May!!!"])
def test_what_is_shouted_is_proposed_quietly(shout: str) -> None:
    found = rewording(case_of(impact=shout), "impact", shout)
    assert found is not None
    assert found.new.casefold().rstrip(".?") == shout.casefold().rstrip("!")
    assert not found.new.isupper()


def test_no_figure_is_lost_in_a_proposal() -> None:
    text = "You never call me back about bill 4471!"
    assert find_event(text, "en") == "nobody called me back"
    assert rewording(case_of(timeline=[{"what": text}]), "timeline.0.what", text) is None
