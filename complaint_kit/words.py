"""The customer's words on their way through a template.

A template prints a token for them, never the words: two noncharacters with a number between.
The words come back after Markdown has been read, so nothing typed can become structure, and
every span of a document knows where it is from. Such characters are removed from all input
(`case.clean`), so a token can't be forged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

OPEN, CLOSE = "\ufdd0", "\ufdd1"
LINE = "\ufdd2"
ASIDE, ASIDE_END = "\ufdd3", "\ufdd4"
STRONG, STRONG_END = "\ufdd5", "\ufdd6"
TOKEN = re.compile(f"{OPEN}(\\d+){CLOSE}")


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
    stop: str = ""
    """The full stop that the words lack, if they stand at the end of a sentence."""
    index: int = 0

    def __bool__(self) -> bool:
        return bool(self.text)

    def __str__(self) -> str:
        return f"{OPEN}{self.index}{CLOSE}" if self.text else ""


@dataclass(slots=True)
class Lexicon:
    """The words of one document by their numbers."""

    words: list[Words] = field(default_factory=list)

    def add(self, words: Words) -> Words:
        words.index = len(self.words)
        self.words.append(words)
        return words

    def split(self, text: str) -> Iterator[str | Words]:
        """`text` cut at its tokens, each token as the words that it stands for."""
        end = 0
        for match in TOKEN.finditer(text):
            if match.start() > end:
                yield text[end : match.start()]
            yield self.words[int(match[1])]
            end = match.end()
        if end < len(text):
            yield text[end:]

    def read(self, text: str) -> str:
        """`text` with its tokens replaced by the words."""
        return "".join(part if isinstance(part, str) else part.text for part in self.split(text))
