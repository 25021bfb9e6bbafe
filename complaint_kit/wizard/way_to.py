"""The way from the last page to an answer, also to one that has no box yet."""

from __future__ import annotations

from complaint_kit.wizard.answers import add_entry, entries, get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.notes import go_to

_FIRST = {
    "appreciations": "text",
    "company.references": "value",
    "contacts": "said",
    "evidence": "title",
    "i_statements": "feeling",
    "remedy.acceptable": "text",
    "remedy.sought": "text",
    "timeline": "what",
}
"""For each list the field of an entry that one begins with."""


def go_to_answer(desk: Desk, key: str) -> None:
    """To the box of the answer at `key`. For a whole list: an entry of it that is still empty."""
    go_to(desk, _box_of(key))


def _box_of(key: str) -> str:
    if key in _FIRST:
        field = _FIRST[key]
        empty = (entry for entry in entries(key) if not get_answer(f"{entry}.{field}"))
        return f"{next(empty, None) or add_entry(key)}.{field}"
    holder, _, last = key.rpartition(".")
    if last.isdigit():
        return holder
    return f"{key}.amount" if isinstance(get_answer(key), dict) else key
