"""The notation of the coach's rules: what each sign stands for, in each way of writing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from complaint_kit.coach.lists import Lists
from complaint_kit.coach.manner import Spacing
from complaint_kit.coach.needs import letters_in, needs_of
from complaint_kit.coach.patterns import Line, Pattern
from complaint_kit.coach.sieve import Sieve
from complaint_kit.coach.table import Table
from complaint_kit.errors import PackError

HERE = Path("words.yaml")
LISTS = {"they": ["you", "the company"], "bad": ["awful", "dread*"], "round": ["{round}"]}


def lists_of(*patterns: str, spacing: Spacing = "words") -> tuple[Lists, Pattern]:
    words = {"spacing": spacing, "common": ["the", "you"], "quotes": [], "lists": LISTS}
    lists = Lists(HERE, words)
    return lists, Pattern(lists.express(lists.read(lists.note(patterns, HERE), HERE)))


def found(pattern: str, sentence: str, spacing: Spacing = "words") -> str | None:
    lists, expression = lists_of(pattern, spacing=spacing)
    spans = list(expression.find(Line(sentence, lists.codes, Sieve([], Table()).sift)))
    assert not spans or sieved(pattern, sentence, spacing)
    return sentence[slice(*spans[0])] if spans else None


def sieved(pattern: str, sentence: str, spacing: Spacing = "words") -> bool:
    """Whether a sieve lets a pattern through for a sentence."""
    lists, _ = lists_of(pattern, spacing=spacing)
    table = Table()
    row = [*map(table.number, needs_of(lists).one_of(lists.read([pattern], HERE)))]
    line = Line(sentence, lists.codes, Sieve([], table).sift)
    return Sieve([row], table).sift(line.sifted) == [0]


@pytest.mark.parametrize(
    ("pattern", "sentence", "words"),
    [
        ("liar", "you liar", "liar"),
        ("liar", "familiar", None),
        ("liar", "liars", None),
        ("liar*", "you liars", "liars"),
        ("*ware crash*", "the software crashed", "software crashed"),
        ("(rude|very angry) man", "a very angry man", "very angry man"),
        ("so? rude", "rude", "rude"),
        ("so? very? rude", "so rude", "so rude"),
        ("too (much)? noise", "too noise", "too noise"),
        ("{they} ~ lied", "you have all lied", "you have all lied"),
        ("{they} ~ lied", "you, they say, lied", None),
        ("{they} ~~ lied", "you, they say, lied", "you, they say, lied"),
        ("you ~ lied", "you one two three four lied", None),
        ("so?", "abc", None),
        ("you ~ (often)? lied", "you have all lied", "you have all lied"),
        ("you ~ (often)? lied", "you have often lied", "you have often lied"),
        ("you ~ (often)? lied", "you have often all lied", "you have often all lied"),
        ("you ~ (often)? (all)? lied", "you have lied", "you have lied"),
        ("you lied ~ (often)?", "you lied", "you lied"),
        ("^ rude", "rude indeed", "rude"),
        ("^ ~ rude", "how very rude", "how very rude"),
        ("^ rude", "how rude", None),
        ("rude $", "how rude.", "rude"),
        ("rude $", "rude indeed", None),
        ("paid # euro", "i paid 1,200.50 euro", "paid 1,200.50 euro"),
        ("why \\?", "why ?", "why ?"),
        ("{bad}", "it is dreadful", "dreadful"),
        ("e-mail", "an e mail", "e mail"),
        ("so … rude", "so, as i said, very rude", "so, as i said, very rude"),
        ("e-mail", "an email", "email"),
        ("don't lie", "they don't lie", "don't lie"),
        ("{they} 's fault", "the company's fault", "the company's fault"),
        ('said ""', 'he said "\ufffc\ufffc"', 'said "\ufffc\ufffc"'),
    ],
)
def test_each_sign_where_words_are_parted(pattern: str, sentence: str, words: str | None) -> None:
    assert found(pattern, sentence) == words


@pytest.mark.parametrize(
    ("pattern", "sentence", "stands"),
    [
        ("사기", "사기를 쳤다", True),
        ("사기", "복사기가 고장", False),
        ("한 번도", "한번도 안 왔다", True),
        ("당신 ~ 거짓말", "당신들은 늘 거짓말이죠", True),
        ("(맨날|항상) 늦", "맨날 늦어요", True),
        ("안 *왔", "안왔다", True),
        ("일부러 … $", "일부러 늦게 오셨죠", True),
    ],
)
def test_where_words_take_endings(pattern: str, sentence: str, stands: bool) -> None:
    assert (found(pattern, sentence, "endings") is not None) == stands


@pytest.mark.parametrize(
    ("pattern", "sentence", "stands"),
    [
        ("你们 ~ 骗", "你们又在骗人", True),
        ("你们 ~ 骗", "你们好，有人骗我", False),
        ("你们 ~~ 骗", "你们好，有人骗我", True),
        ("^ 骗子", "骗子！", True),
        ("^ 骗子", "有骗子", False),
    ],
)
def test_where_no_spaces_are_written(pattern: str, sentence: str, stands: bool) -> None:
    assert (found(pattern, sentence, "none") is not None) == stands


@pytest.mark.parametrize(
    ("pattern", "sentence", "lets_through"),
    [
        ("you ~ (lied|cheated) the", "you lied you the", False),
        ("you ~ (lied|cheated) the", "then you lied the", True),
        ("you ~ (lied|cheated) the", "the lied you", False),
        ("you so? lied", "you have lied", True),
        ("(rude|very angry) man", "an angry man", False),
        ("(rude|very angry) man", "a man very rude", False),
        ("(rude|very angry) man", "a very angry man", True),
        ("cheat* me", "me cheaters", False),
        ("cheat* me", "cheaters me", True),
        ("paid # euro", "paid much euro", False),
        ("e-mail", "my email", True),
    ],
)
def test_a_sieve_lets_through_what_has_the_words_in_their_order(
    pattern: str, sentence: str, lets_through: bool
) -> None:
    assert sieved(pattern, sentence) == lets_through


def test_a_sieve_of_letters_looks_for_two_of_them_side_by_side() -> None:
    assert letters_in("나 는") == ["나", "나는", "는", "는 "]
    assert sieved("당신 ~ 거짓말", "당신들은 늘 거짓말이죠", "endings")
    assert not sieved("당신 ~ 거짓말", "거짓말은 당신", "endings")


def test_a_sieve_tells_its_patterns_apart_by_number() -> None:
    lists, _ = lists_of("you lied", "rude", "so … rude")
    table, needs = Table(), needs_of(lists)
    rows = [
        [*map(table.number, needs.one_of(lists.read([pattern], HERE)))]
        for pattern in ("you lied", "rude", "so … rude", "…")
    ]
    sieve = Sieve(rows, table)
    line = Line("you are so very rude", lists.codes, sieve.sift)
    assert sorted(sieve.sift(line.sifted)) == [1, 2, 3]
    assert sorted(line.contexts) == [1, 2, 3]


def test_parts_of_a_word_are_put_together() -> None:
    assert found("un(fair|just) (fee|bill)", "an unjust bill") == "unjust bill"
    assert found("un(fair|just)", "un fair") is None


@pytest.mark.parametrize(
    "pattern", ["a (b", "a b)", "{", "(a|", "~~ a ~~", "? a", "a >", "<a", "()"]
)
def test_what_cannot_be_read_is_refused_in_words(pattern: str) -> None:
    with pytest.raises(PackError, match=re.escape(pattern)):
        lists_of(pattern)


def test_a_list_that_holds_itself_or_is_not_there_is_refused() -> None:
    for name in ("round", "absent"):
        with pytest.raises(PackError, match=name):
            lists_of(f"{{{name}}}")
