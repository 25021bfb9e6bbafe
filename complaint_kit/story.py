"""A story as it was told, cut into pieces that can become facts.

It is cut where a line or a sentence ends. Speech that was written down without stops has no such
ends: a long run of words is cut before a word that goes on with the story ("and then"). Only white
space between pieces and the mark of a list in front of a line are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import Any, NamedTuple

from complaint_kit.language import Language

LONG_RUN = 40
"""So many words without a stop are a run rather than a sentence."""
SHORTEST = 6
"""So many words at least stand between two cuts of a run."""

_STOPS = ".!?…"
_CLOSERS = "\"'”’“»›)]}」』）】》*_"
_LIST_MARK = re.compile(r"^\s*[-–—*•‣◦▪·●][^\S\n]+(?=\S)")
_WIDE_STOP = re.compile("[。！？｡]+[”’」』）】》。！？｡]*")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_OPENERS = "\"'“‘„«‹([{「『（"


class _Words(NamedTuple):
    """What a language says about its stops; see `abbreviations` and `joins` in language.yaml."""

    within: frozenset[str]
    before_number: frozenset[str]
    before_code: frozenset[str]
    numbered: frozenset[str]
    before_small: frozenset[str]
    no_initials: frozenset[str]
    joins: frozenset[tuple[str, ...]]
    longest_join: int
    never_after: frozenset[str]


def cut(text: str, language: Language) -> list[str]:
    """The pieces of `text` in the order they were told; none is empty.

    Joined they are the text, but for white space between them and marks of a list.
    """
    words = _words_of(language.data)
    pieces: list[str] = []
    for line in text.splitlines():
        for sentence in _sentences(_LIST_MARK.sub("", line), words):
            pieces += _runs(sentence, words)
    return _with_words(pieces)


def _sentences(line: str, words: _Words) -> Iterator[str]:
    """The sentences of a line, without the white space around each."""
    start = 0
    tokens = list(re.finditer(r"\S+", line))
    before = ""
    for token, following in zip_longest(tokens, tokens[1:]):
        for stop in _WIDE_STOP.finditer(token[0]):
            yield line[start : token.start() + stop.end()].strip()
            start = token.start() + stop.end()
        after = following[0] if following else ""
        if start < token.end() and _ends(token[0], before, after, words):
            yield line[start : token.end()].strip()
            start = token.end()
        before = token[0]
    if line[start:].strip():
        yield line[start:].strip()


def _ends(token: str, before: str, after: str, words: _Words) -> bool:
    """Whether a sentence ends with `token`; `before` and `after` are its neighbours in the line."""
    closed = token.rstrip(_CLOSERS)
    bare = closed.rstrip(_STOPS)
    if bare == closed:
        return False
    goes_on = after.lstrip(_OPENERS)[:1].islower()
    stops = closed[len(bare) :]
    if closed != token or stops.startswith(("..", "…")):
        return not goes_on
    if stops != ".":
        return True
    return not _abbreviates(bare.lstrip(_OPENERS), before, after.lstrip(_OPENERS), words)


def _abbreviates(word: str, before: str, after: str, words: _Words) -> bool:
    """Whether the full stop behind `word` belongs to the word and ends no sentence."""
    known, next_is_capital = word.casefold(), after[:1].isupper()
    if not before and word.isdecimal():
        return True  # The number of an item in a list.
    if known in words.within:
        return True
    if _names_one(known, before, after, words):
        return True
    if known in words.before_small or _INITIALS.fullmatch(word):
        return bool(after) and not next_is_capital
    if len(word) == 1 and word.isupper():
        return next_is_capital and known not in words.no_initials
    return False


def _names_one(known: str, before: str, after: str, words: _Words) -> bool:
    """Whether something is named here by its number, by a code, or by words for its number.

    Capitals alone may be a name that begins a sentence, and so may a small letter behind a plain
    "no": there it takes a word that has a number.
    """
    if known in words.before_number and re.match(r"\W{0,2}\d", after):
        return True
    if known not in words.before_code:
        return False
    capitals = sum(map(str.isupper, after)) > 1 and not any(map(str.islower, after))
    has_number = known in words.numbered or _bare(before) in words.numbered
    return any(map(str.isdecimal, after)) or (has_number and (capitals or after[:1].islower()))


def _bare(token: str) -> str:
    return token.strip(_OPENERS + _CLOSERS + _STOPS + ",;:").casefold()


def _runs(sentence: str, words: _Words) -> Iterator[str]:
    """A sentence as it is, or if it is a long run, cut before the words that go on with it."""
    tokens = list(re.finditer(r"\S+", sentence))
    if len(tokens) <= LONG_RUN:
        yield sentence
        return
    spoken = [token[0].strip(",;:").casefold() for token in tokens]
    begun = 0
    for n in range(len(tokens)):
        far_enough = n - begun >= SHORTEST and len(tokens) - n >= SHORTEST
        if far_enough and _goes_on_at(spoken, n, words):
            yield sentence[tokens[begun].start() : tokens[n - 1].end()]
            begun = n
    yield sentence[tokens[begun].start() :]


def _goes_on_at(spoken: list[str], n: int, words: _Words) -> bool:
    ahead = spoken[n : n + words.longest_join]
    return spoken[n - 1] not in words.never_after and any(
        tuple(ahead[:length]) in words.joins for length in range(1, len(ahead) + 1)
    )


def _with_words(pieces: Iterable[str]) -> list[str]:
    """A piece without a letter or digit, such as a line of dashes, stays with its neighbour."""
    found: list[list[str]] = []
    spoken = False
    for piece in pieces:
        says = any(map(str.isalnum, piece))
        if found and not (says and spoken):
            found[-1].append(piece)
            spoken = spoken or says
        else:
            found.append([piece])
            spoken = says
    return [" ".join(parts) for parts in found]


def _words_of(data: Mapping[str, Any]) -> _Words:
    short, joins = data["abbreviations"], data["joins"]
    phrases = frozenset(tuple(phrase.casefold().split()) for phrase in joins["before"])
    return _Words(
        within=_folded(short["within"]),
        before_number=_folded(short["before_number"]),
        before_code=_folded(short["before_code"]),
        numbered=_folded(short["numbered"]),
        before_small=_folded(short["before_small"]),
        no_initials=_folded(short["no_initials"]),
        joins=phrases,
        longest_join=max(map(len, phrases), default=0),
        never_after=_folded(joins["never_after"]),
    )


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(str.casefold, words))
