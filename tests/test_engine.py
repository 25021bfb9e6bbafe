"""Expressions made ready: what reads them makes no difference."""

from __future__ import annotations

import re
from typing import Any

import pytest

from complaint_kit.coach import coached
from complaint_kit.coach.engine import Expression, ready
from complaint_kit.coach.making import read_made
from complaint_kit.coach.rules import find_folder, find_rules


def _spans(expression: Expression | re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in expression.finditer(text)]


def _sources(made: Any) -> list[str]:
    keys = ("patterns", "unless", "but_not", "facts")
    return [source for rule in made["rules"] for key in keys for source, _ in rule[key]]


@pytest.mark.parametrize("tag", coached())
def test_pcre2_finds_what_re_finds_in_the_same_places(tag: str) -> None:
    rules = find_rules(tag)
    said = [sentence for rule in rules.rules for sentence in (*rule.must, *rule.must_not)]
    lines = [rules.line(rules.folding.fold(sentence).text).read for sentence in said]
    found = 0
    for source in _sources(read_made(find_folder(tag)))[::5]:
        quick, plain = ready(source), re.compile(source)
        assert not isinstance(quick, re.Pattern)
        for line in lines:
            spans = _spans(plain, line)
            assert _spans(quick, line) == spans, (source, line)
            found += len(spans)
    assert found


def test_what_is_too_long_for_pcre2_is_read_all_the_same() -> None:
    words = "|".join(f"word{number}" for number in range(9_000))
    long = ready(f"(?:{words})!")
    assert isinstance(long, re.Pattern)
    match = long.search("no word7 and word8!")
    assert match is not None
    assert match.span() == (13, 19)


def test_what_is_no_expression_is_refused() -> None:
    with pytest.raises(re.error):
        ready("(")
