"""A frame with notes, a feeling and a request in its places."""

from __future__ import annotations

import re
from collections.abc import Sequence

from complaint_kit.coach.frames import Frames
from complaint_kit.coach.saying import first_word

_SLOT = re.compile(r"\{(\w+)(?: (\w+))?\}")


def fits(frame: str, words: Sequence[str], frames: Frames, joined: str = "") -> bool:
    """Whether words that can't lose their capital stand only where a sentence begins."""
    if "{request}" in frame and not joined:
        return False
    return not any(
        slot[1][0].islower() and not _can_be_small(word, frames)
        for slot, word in zip(_notes_of(frame), words, strict=False)
    )


def _notes_of(frame: str) -> list[re.Match[str]]:
    return [slot for slot in _SLOT.finditer(frame) if slot[1].lower() in {"fact", "rest"}]


def _can_be_small(text: str, frames: Frames) -> bool:
    word = first_word(text)
    if not text[:1].isupper() or word.lower() in frames.small:
        return True
    return frames.forms.keeps_capital(word)


def fill(frame: str, words: Sequence[str], feeling: str, asked: str, frames: Frames) -> str:
    """`{Fact}` begins a sentence, `{fact}` stands inside one, `{rest}` is whatever notes remain."""
    left = list(words)
    felt = frames.feelings.get(feeling.strip(" .").lower(), feeling.strip(" ."))

    def put(slot: re.Match[str]) -> str:
        if slot[2] == "feeling":
            return frames.forms.find(slot[1], felt) or felt
        if slot[1] in {"feeling", "request"}:
            return felt if slot[1] == "feeling" else asked
        taken = left if slot[1].lower() == "rest" else [left.pop(0)]
        if slot[1] == "Rest":
            return f"{frames.stop} ".join(map(_big, taken))
        text = "; ".join(taken)
        return _big(text) if slot[1][0].isupper() else _small(text, frames)

    return _big(_SLOT.sub(put, frame))


def _big(text: str) -> str:
    return text[:1].upper() + text[1:]


def _small(text: str, frames: Frames) -> str:
    return text[:1].lower() + text[1:] if first_word(text).lower() in frames.small else text
