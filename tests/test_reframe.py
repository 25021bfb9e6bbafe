"""A blaming sentence said anew: everything that was given is in it, and nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import coaching
from complaint_kit.coach import coached, find_event, reframe, review
from complaint_kit.coach.fold import Folding
from complaint_kit.coach.frames import read_frames
from complaint_kit.coach.particles import settle_particles
from complaint_kit.coach.rules import find_folder
from complaint_kit.coach.saying import Forms, Saying
from complaint_kit.errors import Unusable

TAGS = {"zh": "zh-Hans"}
FEELINGS = {
    "en": ("angry", "disappointed", "worried", "frustrated", "upset"),
    "ko": ("속상함", "답답함", "실망", "걱정", "불안"),
    "ro": ("furios", "dezamăgit", "îngrijorat", "frustrat", "supărat"),
    "sv": ("arg", "besviken", "orolig", "frustrerad", "ledsen"),
    "zh-Hans": ("生气", "失望", "担心", "着急", "难过"),
}
FIRST = coaching.read_lines(coaching.FOLDER / "first" / "rewrites.jsonl")
OWN = [
    item
    for tag in FEELINGS
    for item in coaching.read_lines(coaching.FOLDER / "rewrites" / f"{tag}.jsonl")
]
LEAST = 0.95
"""Of the rewrites that have every property."""


def tag_of(item: dict[str, Any]) -> str:
    return TAGS.get(item["lang"], str(item["lang"]))


def said(item: dict[str, Any], feeling: str | None) -> str:
    tag = tag_of(item)
    return reframe(
        item["blaming"], tag, fact=item["facts"], feeling=feeling, request=item["request"]
    )


def lacks(item: dict[str, Any], text: str, feeling: str) -> list[str]:
    """What a rewrite lacks of what was given, or has too much."""
    given = " ".join([item["facts"], item["blaming"], item["request"] or "", *item["must_keep"]])
    figures = set(re.findall(r"\d+", text)) - set(re.findall(r"\d+", given))
    return [
        *(kept for kept in item["must_keep"] if kept not in text),
        *(["feeling"] if feeling[: max(2, len(feeling) - 1)] not in text else []),
        *(f"invented {figure}" for figure in figures),
        *(mark for mark in "!！{}[]<>—–\\" if mark in text),
        *(finding.flag for finding in review(text, tag_of(item))),
    ]


@pytest.mark.parametrize("items", [FIRST, OWN], ids=["first", "own"])
def test_nearly_all_keep_what_was_given_add_nothing_and_blame_nobody(
    items: list[dict[str, Any]],
) -> None:
    assert len(items) >= 50
    wrong = []
    for number, item in enumerate(items):
        feeling = FEELINGS[tag_of(item)][number % 5]
        if found := lacks(item, said(item, feeling), feeling):
            wrong.append((item["id"], found))
    assert len(wrong) <= (1 - LEAST) * len(items), wrong


def test_they_are_not_all_cut_from_one_frame() -> None:
    frames = defaultdict(set)
    for item in [*FIRST, *OWN]:
        text = said(item, FEELINGS[tag_of(item)][0])
        for part in (item["facts"].rstrip("."), item["request"]):
            text = text.replace(part, "·") if part else text
        frames[tag_of(item)].add(text)
    assert all(len(found) > 20 for found in frames.values())


def test_nobody_is_given_a_feeling() -> None:
    for item in FIRST:
        bare = said(item, None)
        assert not any(feeling in bare for feeling in FEELINGS[tag_of(item)]), bare


@pytest.mark.parametrize("tag", coached())
def test_where_the_fact_is_missing_it_is_asked_for(tag: str) -> None:
    feeling = FEELINGS[tag][0]
    asked = reframe("!!!", tag, fact="", feeling=feeling, request=None)
    assert feeling[: max(2, len(feeling) - 1)] in asked
    assert asked != reframe("!!!", tag, fact="", feeling=None)
    assert not re.search(r"[{}]", asked)


@pytest.mark.parametrize(
    ("tag", "blaming", "event"),
    [
        ("en", "You never rang me back.", "nobody called me back"),
        ("en", "Your engineer didn’t show up on 3 May.", "the engineer did not come on 3 May"),
    ],
)
def test_the_event_in_a_blaming_sentence_is_found_without_the_blame(
    tag: str, blaming: str, event: str
) -> None:
    assert find_event(blaming, tag) == event
    assert event in reframe(blaming, tag, fact="", feeling="angry")


def test_a_calm_sentence_holds_no_event_to_be_freed_of_blame() -> None:
    for tag in coached():
        assert find_event("12 345", tag) is None


@given(
    tag=st.sampled_from(coached()),
    fact=st.text(max_size=200),
    feeling=st.none() | st.text(max_size=20),
    request=st.none() | st.text(max_size=60),
)
@settings(max_examples=200, deadline=None)
def test_whatever_is_given_something_is_said(
    tag: str, fact: str, feeling: str | None, request: str | None
) -> None:
    assert reframe("x", tag, fact=fact, feeling=feeling, request=request).strip()


@pytest.mark.parametrize("tag", coached())
def test_half_a_character_is_no_reason_to_say_nothing(tag: str) -> None:
    half = "\ud800"
    said = reframe(f"a {half} b", tag, fact=f"3 {half} May", feeling=half, request=half)
    assert said.strip()


def test_the_same_is_always_said_of_the_same() -> None:
    item = FIRST[0]
    assert said(item, "angry") == said(item, "angry")


def test_a_language_without_a_coach_is_refused() -> None:
    with pytest.raises(Unusable):
        reframe("x", "fr", fact="y")


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("환불을(를)", "환불을"),
        ("수리을(를)", "수리를"),
        ("7월(으)로", "7월로"),
        ("5만 원(으)로", "5만 원으로"),
        ("E-77이(가)", "E-77이"),
        ("E-72이(가)", "E-72가"),
        ("“환불”을(를)", "“환불”을"),
    ],
)
def test_korean_particles_follow_the_sound_before_them(written: str, read: str) -> None:
    assert settle_particles(written) == read


@pytest.mark.parametrize("tag", coached())
def test_a_note_is_told_as_it_is_when_every_saying_is_tried(tag: str) -> None:
    frames = read_frames(find_folder(tag))
    rows = coaching.read_lines(coaching.FOLDER / "rewrites" / f"{tag}.jsonl")
    found = 0
    for note in [row["facts"].rstrip(".。") for row in rows]:
        for sayings in (frames.together, frames.facts, frames.tails):
            looked_up = [*sayings.for_note(note)]
            for saying in sayings:
                found += saying.tell(note) is not None
                assert saying in looked_up or saying.tell(note) is None, (note, saying.say)
    assert found


@pytest.mark.parametrize("typed", ["요금제(을)", "환불(고)", "상품(다)", "영수증을(를)", "(서울)"])
def test_brackets_that_a_korean_customer_typed_are_no_endings(typed: str) -> None:
    text = reframe(
        "너무해요", "ko", fact=f"{typed} 건 문의", feeling="실망", request=f"{typed} 확인"
    )
    assert text.count(typed) == 2


@pytest.mark.parametrize("tag", coached())
def test_a_number_below_zero_stays_below_zero(tag: str) -> None:
    for fact in ("-18", "-4.5 °C", "“-7”; -8", "x; -9"):
        text = reframe("", tag, fact=fact, feeling="", request=None)
        for number in re.findall(r"-[\d.]+", fact):
            assert number in text, (fact, text)


def test_a_saying_mends_no_empty_place() -> None:
    saying = Saying(lambda: "x?", ("y",), "", "", Folding(), Forms({}, frozenset()))
    assert saying.mend("axb") == "ayb"


def test_a_korean_verb_before_is_there_takes_no_particle() -> None:
    text = reframe("", "ko", fact="카네이션 도착, 꽃이 시들어 있음", feeling="속상함")
    assert "시들어 있" in text
