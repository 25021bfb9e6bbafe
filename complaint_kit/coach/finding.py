"""What the coach noticed in a text: a flag, the words, the reason and what to write instead."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Flag = Literal[
    "accusation",
    "absolute",
    "insult",
    "threat",
    "shouting",
    "messenger_blame",
    "mind_reading",
    "sarcasm",
    "vague",
]
FLAGS: tuple[Flag, ...] = get_args(Flag)


class Finding(NamedTuple):
    """Words that would make the reader defensive."""

    flag: Flag
    start: int
    end: int
    """Offsets in the text as it was given: `text[start:end]` are the words that are meant."""
    why: str
    """One sentence on what they do to the reader."""
    suggestion: str
    """One sentence of the kind that could stand there instead."""
    within: tuple[int, int] = (0, 0)
    """Where the sentence that they stand in begins and ends, without white space around it."""
