"""A rule of the coach: a family of words that do the same to a reader.

What a rule can be is in code here, what it is in data, a file of a language each:

    patterns   what people say, in the notation of `notation.py`
    frame      one of `agents` and one of `acts` in one clause, whichever comes first
    verdict    `patterns` in a sentence that holds no fact: no number, none of `facts`, no more
               words than `most`
    marks      `least` or more marks of exclamation, or of question, in a row
    capitals   `least` or more ordinary words in capitals, or a whole sentence of `whole` words
    quiet      a context in which the flags of `silences` are not meant

and to each of the first three: `unless`, patterns that make the whole sentence innocent; `but_not`,
patterns that make the words innocent that they touch; `alone`, if it says all there is to say of a
sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from complaint_kit.coach.finding import Flag
from complaint_kit.coach.patterns import Context

Kind = Literal["patterns", "frame", "verdict", "marks", "capitals", "quiet"]


@dataclass(frozen=True)
class Rule:
    """One file: a family of words that do the same to a reader."""

    name: str
    kind: Kind
    flag: Flag | None
    """None for what is quiet."""
    why: str
    suggestion: str
    source: str
    must: tuple[str, ...]
    must_not: tuple[str, ...]
    written: tuple[str, ...]
    """The patterns as they stand in the file."""
    context: Context
    """The same ready to be looked for, if the rule is quiet."""
    unless: Context
    but_not: Context
    facts: Context
    alone: bool
    most: int
    least: int
    whole: int
    ordinary: frozenset[str]
    silences: frozenset[str]
    whole_sentence: bool
    """For what is quiet: the sentence, or only the words that it touches."""
