"""The pieces of a told story: plain data that can be kept as JSON, and what is done with it.

A piece stays in its list whatever is done, so nothing is lost; where it stands follows from the
answers. It remembers the entry that it became, so it never becomes a second one.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

from complaint_kit.wizard.answers import add_entry, drop_empty, entries, get_answer, put_answer
from complaint_kit.wizard.items import ID, strip_ids

FACTS, FEELINGS, WISHES = "timeline", "i_statements", "remedy.sought"
"""Where a piece can go: the keys of lists."""

Piece = dict[str, Any]
"""`what` and `date` as they stand; `read`: the day that the words name; `told`: the sentences it
was cut from; `home`: where it goes; `out`: left out; `aside`: no longer in the story; `stay`: in
its place again all the same; of joined ones also `parts`. Days are ISO texts or None."""
Told = dict[str, Any]
"""`text`; `cut`: the text that was cut last; `pieces`; `became`: by a piece's id the `key` of its
entry and what that `said` at first; `last`: the ids that were put in last; `last_id`."""
Place = Literal["open", "out", "aside", "there", "gone"]
ReadDay = Callable[[str], str | None]


def begin() -> Told:
    """Nothing told yet."""
    return {"text": "", "cut": "", "pieces": [], "became": {}, "last": [], "last_id": 0}


def replace(told: Told, texts: Sequence[str], read_day: ReadDay) -> bool:
    """Make a piece of each sentence that has none yet; whether that changed anything.

    A piece whose sentence is no longer told is put aside. An answer goes on standing for as many
    of its sentences as are told.
    """
    free: dict[str, deque[int]] = {}
    for spot, text in enumerate(texts):
        free.setdefault(text, deque()).append(spot)
    before = {piece[ID]: piece["aside"] for piece in told["pieces"]}
    spots: dict[int, Piece] = {}
    rest: list[Piece] = []
    for piece in sorted(told["pieces"], key=lambda one: _rank(told, one)):
        taken = _take(free, piece["told"], in_part=place_of(told, piece) == "there")
        piece["aside"] = not taken and not piece["stay"]
        if taken:
            spots[min(taken)] = piece
        else:
            rest.append(piece)
    for text, left in free.items():
        for spot in left:
            day = read_day(text)
            spots[spot] = _piece(told, text, day, day, [text])
    told.update(pieces=[spots[spot] for spot in sorted(spots)] + rest, cut=told["text"], last=[])
    _find_those_there(told, str)
    return before != {piece[ID]: piece["aside"] for piece in told["pieces"]}


def place_of(told: Told, piece: Piece) -> Place:
    """Where a piece stands: `there`, among the answers; `gone`, taken out of them again."""
    became = told["became"].get(piece[ID])
    if became and _said_at(became["key"]):
        return "there"
    if piece["aside"]:
        return "aside"
    if became:
        return "gone"
    return "out" if piece["out"] else "open"


def standing(told: Told, *places: Place) -> list[Piece]:
    """The pieces that stand in one of `places`."""
    return [piece for piece in told["pieces"] if place_of(told, piece) in places]


def facts(told: Told) -> list[Piece]:
    """The open pieces that go to the facts."""
    return [piece for piece in standing(told, "open") if piece["home"] == FACTS]


def is_uncut(told: Told) -> bool:
    """Whether something was told since the story was last cut."""
    return bool(told["text"].strip()) and told["text"] != told["cut"]


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


def above(told: Told, name: str) -> Piece | None:
    """The fact above the one with the id `name`, of those that are open."""
    stay = facts(told)
    index = next((n for n, piece in enumerate(stay) if piece[ID] == name), 0)
    return stay[index - 1] if index else None


def join(told: Told, name: str) -> Piece | None:
    """Make one of a piece and the one above it, under an id of its own.

    A box that still hands in its text late then has no piece to write over.
    """
    upper, lower = above(told, name), find(told, name)
    if upper is None or lower is None:
        return None
    joined = _piece(told, *_together(upper, lower), [*upper["told"], *lower["told"]])
    joined |= {"parts": [upper, lower], "stay": upper["stay"] or lower["stay"]}
    pieces = [joined if piece is upper else piece for piece in told["pieces"]]
    told["pieces"] = [piece for piece in pieces if piece is not lower]
    return joined


def part(told: Told, name: str) -> list[Piece]:
    """The parts of a joined piece in its place. If it was changed since, it is left out there."""
    piece = find(told, name)
    if piece is None or "parts" not in piece:
        return []
    upper, lower = piece["parts"]
    changed = (piece["what"], piece["date"]) != _together(upper, lower)[:2]
    at = told["pieces"].index(piece)
    told["pieces"][at : at + 1] = [upper, lower, *([piece] if changed else [])]
    piece["out"] = True
    return [upper, lower]


def bring_back(told: Told, name: str) -> None:
    """Open a piece again that was left out, put aside or taken out of the answers."""
    if piece := find(told, name):
        told["became"].pop(name, None)
        piece.update(out=False, stay=piece["stay"] or piece["aside"], aside=False)


def to_put(told: Told, finish: Callable[[str], str]) -> list[Piece]:
    """The open pieces that say something and stand nowhere among the answers yet.

    `finish` makes a sentence of words that go where a sentence is needed.
    """
    _find_those_there(told, finish)
    return [piece for piece in standing(told, "open") if piece["what"].strip()]


def put_into_answers(told: Told, finish: Callable[[str], str]) -> None:
    """Each piece of `to_put` becomes an entry of the list where it goes."""
    told["last"] = []
    for piece in to_put(told, finish):
        if piece["home"] != FACTS:
            drop_empty(piece["home"], but=lambda _key: False)
        said = _entry(piece, finish)
        key = add_entry(piece["home"], **said)
        told["became"][piece[ID]] = {"key": key, "said": said}
        told["last"].append(piece[ID])


def take_back(told: Told) -> dict[str, int]:
    """Open again what was put in last; by its list, how many stay because they were changed."""
    stay: Counter[str] = Counter()
    for name in told["last"]:
        became = told["became"].pop(name, None)
        if became is None:
            continue
        home, _, entry_id = became["key"].rpartition(".")
        if _said_at(became["key"]) not in ({}, became["said"]):
            told["became"][name] = became
            stay[home] += 1
        else:
            put_answer(home, [one for one in get_answer(home) or [] if one[ID] != entry_id])
    told["last"] = []
    return dict(stay)


def _rank(told: Told, piece: Piece) -> int:
    """Answers are the first to stand for a sentence; what was put aside is the last."""
    return {"there": 0, "aside": 2}.get(place_of(told, piece), 1)


def _take(free: dict[str, deque[int]], told: list[str], *, in_part: bool) -> list[int]:
    """The spots of the sentences in `told`: of all, or `in_part` of those that there are."""
    all_there = all(len(free.get(text, ())) >= n for text, n in Counter(told).items())
    if not all_there and not in_part:
        return []
    return [free[text].popleft() for text in told if free.get(text)]


def _find_those_there(told: Told, finish: Callable[[str], str]) -> None:
    """What the answers say already, in the same words, has become that entry: one to one."""
    taken = {became["key"] for became in told["became"].values()}
    for piece in standing(told, "open"):
        said = _entry(piece, finish)
        for key in entries(piece["home"]):
            entry = _said_at(key)
            if key not in taken and _is_same(said, entry):
                told["became"][piece[ID]] = {"key": key, "said": entry}
                taken.add(key)
                break


def _said_at(key: str) -> dict[str, Any]:
    """What the entry at `key` says; nothing if it is gone or empty."""
    return strip_ids(get_answer(key) or {})[0]


def _is_same(said: dict[str, Any], entry: dict[str, Any]) -> bool:
    """The same words, and not of two different days."""
    days = {one["date"] for one in (said, entry) if one.get("date")}
    words = (name for name in said if name != "date")
    return len(days) < 2 and all(said[name] == entry.get(name) for name in words)


def _entry(piece: Piece, finish: Callable[[str], str]) -> dict[str, Any]:
    what = piece["what"].strip()
    if piece["home"] == FEELINGS:
        return {"when": finish(what)}
    if piece["home"] == WISHES:
        return {"text": what}
    return {"what": what} | ({"date": piece["date"]} if piece["date"] else {})


def _together(upper: Piece, lower: Piece) -> tuple[str, str | None, str | None]:
    """The words of both, and the day of the first that has one."""
    dated = upper if upper["date"] else lower
    return f"{upper['what']} {lower['what']}", dated["date"], dated["read"]


def _piece(
    told: Told, what: str, day: str | None, read: str | None, sentences: Iterable[str]
) -> Piece:
    told["last_id"] += 1
    piece = {ID: f"p{told['last_id']}", "what": what, "date": day, "read": read}
    return piece | {
        "told": list(sentences),
        "home": FACTS,
        "out": False,
        "aside": False,
        "stay": False,
    }
