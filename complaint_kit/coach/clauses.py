"""A sentence as a clause inside another one, and a clause as a sentence of its own."""

from __future__ import annotations

from complaint_kit.coach.frames import read_frames
from complaint_kit.coach.rules import find_folder

_STOPS = ".。!！"
_ALWAYS_BIG = ("I ", "I'", "I’")


def as_clause(sentence: str, language: str) -> str | None:
    """`sentence` without its stop and its capital; None if the capital may belong to a name."""
    bare = sentence.strip().rstrip(_STOPS)
    if not bare[:1].isupper() or bare.startswith(_ALWAYS_BIG):
        return bare or None
    first = bare.split(maxsplit=1)[0].strip(",;:").lower()
    is_plain = first in read_frames(find_folder(language)).small
    return bare[:1].lower() + bare[1:] if is_plain else None


def as_sentence(clause: str, like: str, language: str) -> str:
    """`clause` with a capital and a stop, as far as `like`, which it replaces, has them."""
    capital = like.lstrip("\"'“„")[:1].isupper()
    text = clause[:1].upper() + clause[1:] if capital else clause
    stop = read_frames(find_folder(language)).stop
    return text + stop if like.rstrip()[-1:] in ".!?。！？…" else text
