"""The coach reads a text: which words, where, and whatever the text is."""

from __future__ import annotations

import pickle
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import coaching
from complaint_kit.coach import Finding, coached, quieten, review, sentences_of
from complaint_kit.coach.rules import find_rules
from complaint_kit.errors import Unusable

LANGUAGES = coached()
BLAMING = {
    tag: [sentence for rule in find_rules(tag).rules if rule.flag for sentence in rule.must]
    for tag in LANGUAGES
}
ANY_LANGUAGE = st.sampled_from(LANGUAGES)
ANY_TEXT = st.text(max_size=300)
PATIENCE = 10
"""Four times the text may take four times as long, on a busy machine more, but never sixteen."""


def words(text: str, tag: str) -> list[tuple[str, str]]:
    return [(one.flag, text[one.start : one.end]) for one in review(text, tag)]


def review_of(story: dict[str, Any]) -> list[Finding]:
    return review(story["text"], "en")


def flags(text: str, tag: str = "en") -> set[str]:
    return {one.flag for one in review(text, tag)}


@given(tag=ANY_LANGUAGE, before=ANY_TEXT, after=ANY_TEXT)
@settings(max_examples=150, deadline=None)
def test_no_text_is_too_strange_and_every_finding_lies_in_it(
    tag: str, before: str, after: str
) -> None:
    text = f"{before}\n{BLAMING[tag][len(before) % len(BLAMING[tag])]}\n{after}"
    for one in review(text, tag):
        assert 0 <= one.start < one.end <= len(text)
        assert one.within[0] <= one.start
        assert one.end <= one.within[1]
        assert text[one.start : one.end].strip()


@given(tag=ANY_LANGUAGE, data=st.data())
@settings(max_examples=150, deadline=None)
def test_what_stands_around_a_sentence_moves_its_findings_and_changes_nothing_else(
    tag: str, data: st.DataObject
) -> None:
    sentence = data.draw(st.sampled_from(BLAMING[tag]))
    before = data.draw(
        st.sampled_from(["", "İ ß ﬁ 🙂\n", "\u200bé e\u0301\n", "한\n", "12.50\n\n"])
    )
    alone = words(sentence, tag)
    assert words(f"{before}{sentence}\nOK 1.", tag) == alone


@pytest.mark.parametrize(
    "insult",
    [
        "li\u200bars",
        "l\u00adi\u200da\u2060rs",
        "lіаrs",  # Cyrillic і and а
        "ＬＩＡＲＳ",
        "líárs",
        unicodedata.normalize("NFD", "líárs"),
        "Liars",
    ],
)
def test_an_insult_in_disguise_is_found_and_the_slice_is_what_was_typed(insult: str) -> None:
    text = f"You are {insult}."
    found = [text[one.start : one.end] for one in review(text, "en") if one.flag == "insult"]
    assert found == [f"You are {insult}"]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_an_empty_text_has_nothing_in_it(tag: str) -> None:
    for text in ("", " ", "\n\n", "\u200b", ".", "…", "12 345"):
        assert review(text, tag) == []


def test_other_languages_emoji_and_nonsense_are_left_alone() -> None:
    for text in ("🙂🙃 🧾", "Привет, как дела?", "aaaaaaaaaaaaaa", "\ud800", "\x00\x01", "ｱｲｳ"):
        for tag in LANGUAGES:
            assert review(text, tag) == [], (text, tag)


def test_an_unknown_language_is_told_which_there_are() -> None:
    for tag in ("xx", "", "zh-Hant", "english"):
        with pytest.raises(Unusable) as error:
            review("Hello.", tag)
        assert error.value.code == "coach_unknown"
        assert error.value.details["known"] == "en, ko, ro, sv, zh-Hans"


def test_a_region_is_served_by_its_language() -> None:
    assert flags("You are liars.", "en-GB") == flags("You are liars.", "EN") == {"insult"}


HOSTILE = {
    "one word": "a",
    "an agent": "you ",
    "blame": "you never ",
    "insults": "idiot ",
    "marks": "!",
    "marks apart": "! ",
    "capitals": "YOU ",
    "quotation marks": '"',
    "open quotes": "“",
    "invisible": "\u200b",
    "accents": "e\u0301",
    "stops": ". ",
    "lines": "\n",
    "korean": "당신 맨날 ",
    "chinese": "你们从来骗",
    "swedish": "ni aldrig ",
    "romanian": "voi niciodata ",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_time_grows_with_the_text_and_no_faster(name: str) -> None:
    piece = HOSTILE[name]
    short, long = (piece * (size // len(piece)) for size in (4_000, 16_000))
    for tag in LANGUAGES:
        review(short, tag)
        small, large = _took(short, tag), _took(long, tag)
        assert large <= PATIENCE * max(small, 0.002), (tag, small, large)


def _took(text: str, tag: str) -> float:
    """The shortest of three: now and then Python tidies its memory in the middle of one."""
    found = []
    for _ in range(3):
        start = time.process_time()
        review(text, tag)
        found.append(time.process_time() - start)
    return min(found)


def test_a_megabyte_on_one_line_is_read_to_its_end() -> None:
    text = "word " * 200_000 + "you are liars"
    assert [text[one.start : one.end] for one in review(text, "en")] != []
    assert review("x" * 1_000_000, "en") == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_half_a_character_is_read_past(tag: str) -> None:
    rude = next(rule.must[0] for rule in find_rules(tag).rules if rule.flag == "insult")
    text = f"{rude}\n\ud800 {rude} \udfff"
    assert {text[one.start : one.end] for one in review(text, tag)} >= {
        rude[one.start : one.end] for one in review(rude, tag)
    }


def test_three_hundred_real_complaints_are_read_without_an_error() -> None:
    stories = coaching.read_lines(coaching.FOLDER / "narratives-en.jsonl")
    assert len(stories) == 300
    found = [story["text"][one.start : one.end] for story in stories for one in review_of(story)]
    assert len(found) > 300
    assert all(words == words.strip() != "" for words in found)


def test_what_somebody_else_said_is_not_the_writers_tone() -> None:
    for quoted in (
        'He said: "You are all idiots and liars."',
        "He said: “You are all idiots and liars.”",
    ):
        assert flags(quoted) == set()
    assert flags('客服说"你们都是骗子"。', "zh-Hans") == set()


@pytest.mark.parametrize(
    ("tag", "sentence", "only"),
    [
        ("en", "Well done, you have managed to overcharge me again.", "sarcasm"),
        ("en", "This is all your doing, Sandra.", "messenger_blame"),
        ("sv", "Tack så hemskt mycket för att ni förstörde min semester.", "sarcasm"),
        ("en", "I have never dealt with such a useless outfit in my life.", "insult"),
        ("sv", "Ert bolag är ett skämt till resebyrå.", "insult"),
        ("ro", "Sunteți jalnici.", "insult"),
    ],
)
def test_what_says_all_there_is_to_say_is_told_alone(tag: str, sentence: str, only: str) -> None:
    assert flags(sentence, tag) == {only}


def test_a_sentence_ends_where_its_language_ends_it() -> None:
    said = "Mr. Jones came at 9.30 a.m. on 3 May. Nobody rang! Why? See no. 5.\nYours"
    assert list(sentences_of(said, "en")) == [
        "Mr. Jones came at 9.30 a.m. on 3 May.",
        "Nobody rang!",
        "Why?",
        "See no. 5.",
        "Yours",
    ]
    assert list(sentences_of("没人来。我等了一天！“好。”他说", "zh-Hans")) == [
        "没人来。",
        "我等了一天！",
        "“好。”",
        "他说",
    ]


def test_what_is_shouted_can_be_said_quietly() -> None:
    assert quieten("WHERE IS MY PARCEL????", "en") == "Where is my parcel?"
    assert quieten("My order is STILL NOT HERE!!!", "en") == "My order is still not here."
    assert quieten("My IBAN is on the PDF.", "en") == "My IBAN is on the PDF."
    assert quieten("都第三次了！！！", "zh-Hans") == "都第三次了。"


def test_nothing_of_a_text_is_kept() -> None:
    private = "zxqv liars 4711"
    rules = find_rules("en")
    review(private, "en")
    assert "zxqv" not in pickle.dumps(rules).decode("latin-1")


# Measured on the sets and a little below, so that a change that reads worse is noticed.
LEAST = {"first": 0.90, "second": 0.90, "held_back": 0.85}
MOST_FALSE_ALARMS = {"first": 0.05, "second": 0.05, "held_back": 0.09}


@pytest.mark.parametrize("name", coaching.SETS)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_coach_reads_each_set_as_a_careful_reader_does(name: str, tag: str) -> None:
    rows = coaching.sentences(name, tag)
    assert len(rows) >= 50
    score = coaching.score(rows, tag)
    assert score.any_flag.f1 >= (LEAST[name] if tag != "en" else LEAST[name] - 0.05)
    assert score.false_alarms <= MOST_FALSE_ALARMS[name]


def test_the_sets_hold_no_sentence_twice() -> None:
    for tag in LANGUAGES:
        texts = [row["text"] for name in coaching.SETS for row in coaching.sentences(name, tag)]
        assert len(texts) == len(set(texts))
    assert (Path(coaching.FOLDER) / "README.md").exists()
