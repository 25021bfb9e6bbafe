"""Every rule of the coach: it flags what it must, lets be what it must, and speaks to people."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from complaint_kit.coach import FLAGS, coached, feelings_behind, review, verdict_words
from complaint_kit.coach.making import MADE, make
from complaint_kit.coach.rule import Rule
from complaint_kit.coach.rules import find_folder, find_rules, read_rules
from complaint_kit.errors import PackError
from complaint_kit.language import TEMPLATES

LANGUAGES = ("en", "ko", "ro", "sv", "zh-Hans")
SPEAKING = [
    pytest.param(tag, rule, id=f"{tag}-{rule.name}")
    for tag in LANGUAGES
    for rule in find_rules(tag).rules
    if rule.kind != "quiet"
]
QUIET = [
    pytest.param(tag, rule, id=f"{tag}-{rule.name}")
    for tag in LANGUAGES
    for rule in find_rules(tag).rules
    if rule.kind == "quiet"
]


def by(rule: Rule, sentence: str, tag: str) -> bool:
    """Whether the rule itself finds something in a sentence, whichever is told in the end."""
    rules = find_rules(tag)
    line = rules.line(rules.folding.fold(sentence).text)
    if rule.kind == "quiet":
        return rule.context.stand_in(line)
    own = [pattern for one, pattern in rules.flagged if one.name == rule.name]
    return any(found for pattern in own for found in pattern.find(line))


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_is_kept_of_the_rules_is_what_would_be_made_of_them_now(tag: str) -> None:
    folder = find_folder(tag)
    made = json.loads(json.dumps(make(folder)))
    assert json.loads((folder / MADE).read_bytes()) == made, "make coach"


def test_a_rule_that_was_added_is_read_although_it_is_not_in_what_was_kept(tmp_path: Path) -> None:
    shutil.copytree(find_folder("en"), tmp_path / "coach")
    before = len(find_rules("en").rules)
    new = "flag: insult\nwhy: w\nsuggestion: s\nsource: x\npatterns: [zorble*]\n"
    (tmp_path / "coach" / "new.yaml").write_text(new, encoding="utf-8")
    assert len(read_rules(tmp_path / "coach").rules) == before + 1
    (tmp_path / "coach" / MADE).write_text("{ not JSON", encoding="utf-8")
    read_rules.cache_clear()
    assert len(read_rules(tmp_path / "coach").rules) == before + 1


def test_five_languages_have_a_coach_and_each_has_a_rule_for_every_flag() -> None:
    assert coached() == LANGUAGES
    for tag in LANGUAGES:
        rules = find_rules(tag).rules
        assert len(rules) > 15, tag
        assert {rule.flag for rule in rules} >= set(FLAGS), tag


@pytest.mark.parametrize(("tag", "rule"), SPEAKING)
def test_a_rule_flags_its_sentences_and_leaves_the_others(tag: str, rule: Rule) -> None:
    assert len(rule.must) >= 2
    assert rule.must_not
    for sentence in rule.must:
        assert rule.flag in {one.flag for one in review(sentence, tag)}, sentence
    assert not rule.written or any(by(rule, sentence, tag) for sentence in rule.must)
    for sentence in rule.must_not:
        assert rule.flag not in {one.flag for one in review(sentence, tag)}, sentence


@pytest.mark.parametrize(("tag", "rule"), QUIET)
def test_a_quiet_context_is_quiet_and_is_needed(
    tag: str, rule: Rule, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert any(by(rule, sentence, tag) for sentence in rule.must)
    for sentence in rule.must:
        assert not {one.flag for one in review(sentence, tag)} & rule.silences, sentence
    all_speak = replace(find_rules(tag), quiet=())
    monkeypatch.setattr(
        sys.modules["complaint_kit.coach.review"], "find_rules", lambda _: all_speak
    )
    assert any(
        {one.flag for one in review(sentence, tag)} & rule.silences for sentence in rule.must
    )


@pytest.mark.parametrize(("tag", "rule"), SPEAKING)
def test_what_a_rule_suggests_would_not_be_flagged(tag: str, rule: Rule) -> None:
    assert not review(rule.suggestion, tag), rule.suggestion
    assert "!" not in rule.why + rule.suggestion
    assert "！" not in rule.why + rule.suggestion
    assert rule.why.strip()
    assert rule.suggestion.strip()
    assert len(rule.why) < 220


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_reason_is_given_once_and_has_its_source(tag: str) -> None:
    rules = find_rules(tag).rules
    reasons = Counter(rule.why for rule in rules if rule.kind != "quiet")
    assert [why for why, count in reasons.items() if count > 1] == []
    assert all(rule.source.strip() for rule in rules)


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_pattern_stands_in_two_rules_and_no_rule_contradicts_another(tag: str) -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    wanted: dict[tuple[object, str], list[str]] = defaultdict(list)
    rules = find_rules(tag).rules
    for rule in rules:
        for pattern in rule.written:
            homes[pattern].append(rule.name)
        for sentence in rule.must:
            wanted[rule.flag, sentence].append(rule.name)
    assert {pattern: names for pattern, names in homes.items() if len(names) > 1} == {}
    for rule in rules:
        for sentence in rule.must_not:
            assert (rule.flag, sentence) not in wanted, sentence


@pytest.mark.parametrize("tag", LANGUAGES)
def test_feelings_stand_behind_verdicts_and_are_none_themselves(tag: str) -> None:
    words = verdict_words(tag)
    assert len(words) >= 20
    for word in words:
        feelings = feelings_behind(word.upper(), tag)
        assert 2 <= len(feelings) <= 4, word
        assert not any(feelings_behind(feeling, tag) for feeling in feelings), word


def broken_packs() -> Iterator[tuple[str, str]]:
    words = "spacing: words\ncommon: [the]\nquotes: []\nlists: {a: [cat], b: ['{c}'], c: ['{b}']}\n"
    rule = "flag: insult\nwhy: w\nsuggestion: s\nsource: x\n"
    yield words, rule + "pattern: [x]"  # a misspelt key
    yield words, rule.replace("insult", "rude") + "patterns: [cat]"
    yield words, rule + "patterns: ['(cat']"
    yield words, rule + "patterns: ['cat)']"
    yield words, rule + "patterns: ['{dog}']"
    yield words, rule + "patterns: ['{b}']"
    yield words, rule + "patterns: ['cat ~']"
    yield words, rule + "patterns: ['? cat']"
    yield words, rule + "patterns: ['cat?']"  # nothing to look up
    yield words, rule + "patterns: [on]"
    yield words, rule.replace("why: w\n", "") + "patterns: [cat]"
    yield words, rule + "kind: loud\npatterns: [cat]"
    yield words, "kind: quiet\nsource: x\npatterns: [cat]"


@pytest.mark.parametrize(("words", "rule"), [*broken_packs()])
def test_a_broken_rule_says_in_which_file(tmp_path: Path, words: str, rule: str) -> None:
    (tmp_path / "words.yaml").write_text(words, encoding="utf-8")
    (tmp_path / "rule.yaml").write_text(rule, encoding="utf-8")
    with pytest.raises(PackError, match=re.escape(str(tmp_path))):
        read_rules(tmp_path)


def test_a_new_rule_is_a_file(tmp_path: Path) -> None:
    words = (TEMPLATES / "en" / "coach" / "words.yaml").read_text(encoding="utf-8")
    (tmp_path / "words.yaml").write_text(words, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(
        "flag: insult\nwhy: w\nsuggestion: s\nsource: x\npatterns: [zorble*]\n", encoding="utf-8"
    )
    rules = read_rules(tmp_path)
    ((rule, pattern),) = rules.flagged
    assert rule.name == "new"
    assert pattern.find(rules.line("you zorblers")) == [(4, 12)]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_what_a_pattern_finds_the_sieve_has_let_through(tag: str) -> None:
    rules = find_rules(tag)
    said = [sentence for rule in rules.rules if rule.flag for sentence in rule.must][::9]
    found = 0
    for line in (rules.line(rules.folding.fold(sentence).text) for sentence in said):
        passed = set(rules.sieve.sift(line.sifted))
        for number, (_rule, pattern) in enumerate(rules.flagged):
            if pattern.find(line):
                found += 1
                assert number in passed, (line.text, pattern)
    assert found >= len(said) // 2
