"""Answers while they are edited: the JSON of a case in which each entry of a list has an id.

A widget is known by the path of its answer. With an id in it, as in `timeline.i7.what`, the path
stays the same when a neighbour is added or removed. Ids never reach a case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeGuard

ID = "#"
_ENTRY_ID = re.compile(r"i[1-9]\d{0,8}", re.ASCII)
_IN_LIST = re.compile(r"\.(i\d+|\d+)(?=\.|$)")


def give_ids(value: Any, new_id: Callable[[], str]) -> Any:
    """`value` with an id in each object that stands in a list."""
    if isinstance(value, dict):
        return {key: give_ids(item, new_id) for key, item in value.items()}
    if isinstance(value, list):
        return [
            {ID: new_id(), **give_ids(item, new_id)} if isinstance(item, dict) else item
            for item in value
        ]
    return value


def last_id(answers: Any) -> int:
    """The greatest number among the ids of entries; 0 where there are none."""
    return max((int(name[1:]) for name in _ids_in(answers)), default=0)


def is_id(name: Any) -> TypeGuard[str]:
    """Whether `name` is the id of an entry."""
    return isinstance(name, str) and bool(_ENTRY_ID.fullmatch(name))


def strip_ids(answers: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The answers in the shape of a case file, and for the place of each entry there its key here.

    What says nothing is left out: an empty answer, an entry that was only begun, a currency
    without an amount.
    """
    keys: dict[str, str] = {}
    found = _strip(answers, "", "", keys)
    return found or {}, keys


def key_of(place: str, keys: dict[str, str]) -> str:
    """The key of the answer at `place`: `timeline.2.date` → `timeline.i7.date`."""
    steps = place.split(".")
    for end in range(len(steps), 0, -1):
        entry = keys.get(".".join(steps[:end]))
        if entry is not None:
            return ".".join([entry, *steps[end:]])
    return place


def place_of(key: str, keys: dict[str, str]) -> str:
    """Where in the case the answer at `key` stands: `timeline.i7.date` → `timeline.2.date`."""
    entry = entry_of(key)
    place = next((place for place, name in keys.items() if name == entry), "") if entry else ""
    return place + key[len(entry) :] if place else key


def entry_of(key: str) -> str:
    """The key of the entry that an answer belongs to: `timeline.i7.date` → `timeline.i7`."""
    match = _IN_LIST.search(key)
    return key[: match.end()] if match else ""


def message_of(key: str) -> str:
    """The message that names an answer: `timeline.i7.spoke_to` → `timeline-spoke_to`."""
    return _IN_LIST.sub("", key).replace(".", "-")


def _strip(value: Any, place: str, key: str, keys: dict[str, str]) -> Any:
    if isinstance(value, dict):
        found = {
            name: _strip(item, _join(place, name), _join(key, name), keys)
            for name, item in value.items()
            if name != ID
        }
        found = {name: item for name, item in found.items() if _says(item)}
        no_sum = "currency" in found and "amount" not in found
        return {} if no_sum else found
    if isinstance(value, list):
        return _strip_list(value, place, key, keys)
    return value


def _strip_list(items: list[Any], place: str, key: str, keys: dict[str, str]) -> list[Any]:
    kept: list[Any] = []
    for item in items:
        if not isinstance(item, dict):
            kept.append(item)
            continue
        at, name = f"{place}.{len(kept)}", f"{key}.{item[ID]}"
        inner: dict[str, str] = {}
        found = _strip(item, at, name, inner)
        if found:
            kept.append(found)
            keys.update(inner)
            keys[at] = name
    return kept


def _ids_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if is_id(value.get(ID)):
            yield value[ID]
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from _ids_in(item)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _says(value: Any) -> bool:
    return value is not None and value is not False and value not in ("", [], {})
