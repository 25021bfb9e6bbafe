"""The notes of a fact, each told as a person would, and joined where two belong together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from complaint_kit.coach.filling import fill, fits
from complaint_kit.coach.frames import Frames
from complaint_kit.coach.saying import Told, choose

_LONGEST_NOTE = 300
_MOST_CUTS = 6
_MOST_NOTES = 30
_LINES = re.compile(r"[.。;,]?\s*\n\s*")


def tell(fact: str, frames: Frames) -> list[Told]:
    """The notes of a fact told, or the fact as it was written, if telling it is not `sure`."""
    told = _tell_notes(fact, frames)
    if not told or not frames.sure or (len(told) == 1 and told[0].kind in frames.sure):
        return told
    joint = "。" if frames.stop == "。" else f"{frames.stop} "
    return [Told("plain", _LINES.sub(joint, fact.strip()).rstrip(".。;,"))]


def _tell_notes(fact: str, frames: Frames) -> list[Told]:
    """The notes of a fact, each told in the first way that fits it."""
    fact = frames.mend.mend(fact)
    whole = fact.strip().rstrip(".。")
    if len(whole) <= _LONGEST_NOTE:
        for saying in frames.together.for_note(whole):
            if told := saying.tell(whole):
                return [told]
    notes = [note.strip() for note in frames.cuts.split(fact.strip())]
    if len(notes) > _MOST_NOTES:
        notes = [fact.strip()]
    parts: list[Told] = []
    for note in notes:
        if bare := note.rstrip(".。"):
            parts += _tell_parts(bare, frames, later=bool(parts))
    return _join(parts, frames)


def _tell_parts(note: str, frames: Frames, *, later: bool) -> list[Told]:
    """`note`, or what its commas part if every part of it is told in a way that is `firm`.

    All commas are tried together, then each by itself, the last one first.
    """
    cuts = [cut.span() for cut in frames.soft_cuts.finditer(note)] if frames.soft_cuts else []
    for chosen in [cuts, *([cut] for cut in reversed(cuts[:_MOST_CUTS]) if len(cuts) > 1)]:
        starts = [0, *(stop for _start, stop in chosen)]
        stops = [*(start for start, _stop in chosen), len(note)]
        pieces = [note[start:stop].strip() for start, stop in zip(starts, stops, strict=True)]
        filled = [piece for piece in pieces if piece]
        parts = [
            _tell_one(piece, frames, later=later or number > 0)
            for number, piece in enumerate(filled)
        ]
        if len(parts) > 1 and all(part.kind in frames.firm for part in parts):
            return parts
    if frames.tails and not all(_is_tail(note[stop:].strip(), frames) for _start, stop in cuts):
        return [Told("whole", note)]
    return [_tell_one(note, frames, later=later)]


def _is_tail(words: str, frames: Frames) -> bool:
    """Whether `words` may stay behind the comma of a note that is told as one."""
    return any(saying.tell(words) for saying in frames.tails.for_note(words))


def _tell_one(note: str, frames: Frames, *, later: bool) -> Told:
    if len(note) <= _LONGEST_NOTE:
        sorts = (frames.later, frames.facts) if later else (frames.facts,)
        for saying in (saying for sort in sorts for saying in sort.for_note(note)):
            if told := saying.tell(note):
                return told
    return Told("whole", note)


def _join(told: Sequence[Told], frames: Frames) -> list[Told]:
    """The notes with each made one with the note before it, where a join says how."""
    joined: list[Told] = []
    for note in told:
        made = _joined(joined[-1], note, frames) if joined else None
        joined[-1:] = [made] if made else [*joined[-1:], note]
    return joined


def _joined(before: Told, after: Told, frames: Frames) -> Told | None:
    for join in frames.joins:
        if before.kind in join.before and after.kind in join.after:
            words = [before.text, after.text]
            if fitting := [frame for frame in join.frames if fits(frame, words, frames)]:
                frame = choose(fitting, "".join(words))
                return Told(join.kind, fill(frame, words, "", "", frames))
    return None


def tell_event(sentence: str, frames: Frames) -> list[Told]:
    """What happened, if a blaming sentence holds it: one note, or none."""
    found = (saying.tell(sentence) for saying in frames.events.for_note(sentence))
    return [told for told in found if told][:1]
