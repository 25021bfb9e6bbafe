"""A text read by the rules of its language, a sentence at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from complaint_kit.coach.finding import Finding
from complaint_kit.coach.fold import Folded
from complaint_kit.coach.hit import Hit
from complaint_kit.coach.loud import find_loud, may_be_loud
from complaint_kit.coach.patterns import Line
from complaint_kit.coach.rule import Rule
from complaint_kit.coach.rules import Rules, find_rules
from complaint_kit.coach.sentences import blank_quotes, cut

_DIGIT = re.compile(r"\d")
_ITS_OWN_VERDICT = {"accusation", "insult"}


def review(text: str, language: str) -> list[Finding]:
    """What in `text` would make its reader defensive, in the order of the words.

    `language` is a tag such as `en` or `zh-Hans`; raises `Unusable`, naming those there are, for
    one without rules. Takes time in proportion to the length of `text`.
    """
    rules = find_rules(language)
    folded = rules.folding.fold(text)
    shown = blank_quotes(folded.text, rules.quotes)
    findings: list[Finding] = []
    for start, end in cut(shown, rules.stops):
        sentence = shown[start:end]
        hits = _settle(_hits(rules.line(sentence), rules))
        within = folded.original(start, end)
        if may_be_loud(text, *within):
            hits += find_loud(sentence, partial(_written, text, folded, start), rules)
        for rule, begin, stop in hits:
            words = folded.original(start + begin, start + stop)
            if rule.flag:
                where = _trim(text, *within)
                findings.append(Finding(rule.flag, *words, rule.why, rule.suggestion, where))
    return sorted(findings, key=lambda found: (found.start, found.end))


def sentences_of(text: str, language: str) -> Iterator[str]:
    """The sentences of `text` as the coach reads them, without white space around them."""
    rules = find_rules(language)
    folded = rules.folding.fold(text)
    for start, end in cut(folded.text, rules.stops):
        begin, stop = folded.original(start, end)
        if sentence := text[begin:stop].strip():
            yield sentence


def _written(text: str, folded: Folded, at: int, start: int, end: int) -> str:
    """How the customer wrote what stands at `start` to `end` of a sentence that begins at `at`."""
    begin, stop = folded.original(at + start, at + end)
    return text[begin:stop]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a sentence begins and ends without the white space around it."""
    sentence = text[start:end]
    begins = start + len(sentence) - len(sentence.lstrip())
    return begins, begins + len(sentence.strip())


def _hits(line: Line, rules: Rules) -> list[Hit]:
    """What stands in `line`, and is meant."""
    found: list[Hit] = []
    for rule, pattern in map(rules.flagged.__getitem__, rules.sieve.sift(line.sifted)):
        if rule.kind != "verdict" or _may_be_bare(line, rule):
            found += [Hit(rule, *span) for span in pattern.find(line)]
    if not found:
        return found
    hushing = [Hit(rule, *span) for rule in rules.quiet for span in rule.context.find(line)]
    return [hit for hit in found if _is_meant(hit, line) and not _is_hushed(hit, hushing)]


def _may_be_bare(line: Line, rule: Rule) -> bool:
    """Whether a sentence is so short, and without a number, that it can be a mere verdict."""
    return line.length <= rule.most and not _DIGIT.search(line.text)


def _is_meant(hit: Hit, line: Line) -> bool:
    rule = hit.rule
    return not (
        rule.unless.stand_in(line)
        or rule.but_not.touch(line, hit.start, hit.end)
        or rule.facts.stand_in(line)
    )


def _is_hushed(hit: Hit, hushing: list[Hit]) -> bool:
    return any(
        hit.rule.flag in other.rule.silences
        and (other.rule.whole_sentence or (other.start < hit.end and hit.start < other.end))
        for other in hushing
    )


def _settle(hits: list[Hit]) -> list[Hit]:
    """One hit a flag and place, the longest; what says all there is to say leaves no other."""
    if not hits:
        return hits
    alone = [hit for hit in hits if hit.rule.alone]
    hits = alone or hits
    if any(hit.rule.flag in _ITS_OWN_VERDICT for hit in hits):
        hits = [hit for hit in hits if hit.rule.flag != "vague"]
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda h: (h.start - h.end, h.start, h.rule.name)):
        if not any(
            hit.rule.flag == other.rule.flag and hit.start < other.end and other.start < hit.end
            for other in kept
        ):
            kept.append(hit)
    return kept
