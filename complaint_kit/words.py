"""The customer's words on their way through a template.

A template prints a token for them, never the words: two noncharacters with a number between.
The words come back after Markdown has been read, so nothing typed can become structure, and
every span of a document knows where it is from. Such characters are removed from all input
(`values.clean`), so a token can't be forged.
"""

from __future__ import annotations

from dataclasses import dataclass, field

OPEN, CLOSE = "\ufdd0", "\ufdd1"
LINE = "\ufdd2"
ASIDE, ASIDE_END = "\ufdd3", "\ufdd4"
STRONG, STRONG_END = "\ufdd5", "\ufdd6"
INDENT = "\ufdd7"
TOKEN = f"{OPEN}[0-9]+{CLOSE}"
"""A regular expression for what stands in a template's output for the words of a customer."""


@dataclass(eq=False, slots=True)
class Words:
    """One answer, ready to print. It is false where nothing was said, and then prints nothing."""

    text: str = ""
    source: str = ""
    """Path of the answer; empty for words of the kit that must not be broken or re-read."""
    keep: bool = False
    """Never broken across lines: a date, an amount, a number."""
    fits: bool = False
    """It can stand inside the kit's sentence; otherwise it is printed as one of its own."""
    frame: str = ""
    """The kit's words before it, which depend on what it is: "that", "I would like to"."""
    stop: str = ""
    """The full stop that the words lack, if they stand at the end of a sentence."""
    blank: bool = False
    """`text` only names the answer that is missing at `source`."""
    index: int = 0

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return f"{OPEN}{self.index}{CLOSE}" if self.text else ""


NOTHING = Words()
"""What was not said; every answer left open is this one."""


@dataclass(slots=True)
class Lexicon:
    """The words of one document by their numbers."""

    words: list[Words] = field(default_factory=list)

    def add(self, words: Words) -> Words:
        words.index = len(self.words)
        self.words.append(words)
        return words

    def find(self, token: str) -> Words:
        """The words that `token` stands for."""
        return self.words[int(token[1:-1])]
