"""The pieces of a told story: plain data that can be kept as JSON, and what is done with it.

Nothing is lost by any of it: a piece that was left out, joined or replaced can be had back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from complaint_kit.wizard.answers import add_entry, get_answer, put_answer
from complaint_kit.wizard.items import ID, strip_ids

Piece = dict[str, Any]
"""`what` and `date` as they stand; `read`: the day that the words name; `out`: left out; of joined
ones also `parts`. Days are ISO texts or None."""
Told = dict[str, Any]
"""`text`; `pieces`; `other`: the pieces of another cut, and whether these are `newer` than they;
`added`: what taking them back needs; `last_id`."""
ReadDay = Callable[[str], str | None]


def begin() -> Told:
    """Nothing told yet."""
    return {"text": "", "pieces": [], "other": [], "newer": True, "added": None, "last_id": 0}


def replace(told: Told, texts: Sequence[str], read_day: ReadDay) -> None:
    """Make a piece of each text. The pieces there were become the `other` ones."""
    if texts == [piece["what"] for piece in told["pieces"]]:
        return
    if told["pieces"]:
        told.update(other=told["pieces"], newer=True)
    days = map(read_day, texts)
    told["pieces"] = [_piece(told, text, day, day) for text, day in zip(texts, days, strict=True)]
    told["added"] = None


def turn(told: Told) -> None:
    """The pieces of the other cut instead of these."""
    told.update(pieces=told["other"], other=told["pieces"], newer=not told["newer"])


def edit(piece: Piece, what: str, day: str | None, read_day: ReadDay) -> None:
    """Take what stands in the boxes. A day that was read follows the words until it is changed."""
    if what != piece["what"]:
        read = read_day(what)
        day = read if day == piece["read"] else day
        piece.update(what=what, read=read)
    piece["date"] = day


def find(told: Told, name: str) -> Piece | None:
    """The piece with the id `name`."""
    return next((piece for piece in told["pieces"] if piece[ID] == name), None)


def kept(told: Told) -> list[Piece]:
    """The pieces that are not left out."""
    return [piece for piece in told["pieces"] if not piece["out"]]


def above(told: Told, name: str) -> Piece | None:
    """The piece above the one with the id `name` that is not left out."""
    stay = kept(told)
    index = next((n for n, piece in enumerate(stay) if piece[ID] == name), 0)
    return stay[index - 1] if index else None


def join(told: Told, name: str) -> Piece | None:
    """Make one of a piece and the one above it, under an id of its own.

    A box that still hands in its text late then has no piece to write over.
    """
    upper, lower = above(told, name), find(told, name)
    if upper is None or lower is None:
        return None
    joined = _piece(told, *_together(upper, lower)) | {"parts": [upper, lower]}
    pieces = [joined if piece is upper else piece for piece in told["pieces"]]
    told["pieces"] = [piece for piece in pieces if piece is not lower]
    return joined


def can_part(piece: Piece) -> bool:
    """Whether a joined piece is still what its parts make, so that nothing is lost with it."""
    match piece.get("parts"):
        case [upper, lower]:
            return (piece["what"], piece["date"]) == _together(upper, lower)[:2]
    return False


def part(told: Told, name: str) -> None:
    """Take a joined piece apart again."""
    piece = find(told, name)
    if piece and can_part(piece):
        at = told["pieces"].index(piece)
        told["pieces"][at : at + 1] = piece["parts"]


def put_into_facts(told: Told) -> None:
    """Each piece that says something and is not left out becomes a fact."""
    keys = {
        piece[ID]: add_entry("timeline", **_fact(piece))
        for piece in kept(told)
        if piece["what"].strip()
    }
    told["added"] = {"keys": keys, "pieces": told["pieces"], "other": told["other"]}
    told.update(pieces=[], other=[])


def take_back(told: Told) -> int:
    """The pieces as before they became facts; how many stay facts, as they were changed there."""
    added = told["added"]
    keys: dict[str, str] = added["keys"]
    changed = {piece[ID] for piece in added["pieces"] if _was_changed(piece, keys)}
    gone = {key.rpartition(".")[2] for name, key in keys.items() if name not in changed}
    facts = get_answer("timeline") or []
    put_answer("timeline", [fact for fact in facts if fact[ID] not in gone])
    pieces = [piece for piece in added["pieces"] if piece[ID] not in changed]
    told.update(pieces=pieces, other=added["other"], added=None)
    return len(changed)


def _was_changed(piece: Piece, keys: dict[str, str]) -> bool:
    """Whether the fact is there and other than it was put; one that was removed comes back here."""
    fact = get_answer(keys[piece[ID]]) if piece[ID] in keys else None
    return fact is not None and strip_ids(fact)[0] != _fact(piece)


def _fact(piece: Piece) -> dict[str, Any]:
    day = {"date": piece["date"]} if piece["date"] else {}
    return {"what": piece["what"].strip(), **day}


def _together(upper: Piece, lower: Piece) -> tuple[str, str | None, str | None]:
    """The words of both, and the day of the first that has one."""
    dated = upper if upper["date"] else lower
    return f"{upper['what']} {lower['what']}", dated["date"], dated["read"]


def _piece(told: Told, what: str, day: str | None, read: str | None) -> Piece:
    told["last_id"] += 1
    return {ID: f"p{told['last_id']}", "what": what, "date": day, "read": read, "out": False}
