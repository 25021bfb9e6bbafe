"""The answers of this sitting. They are the truth; a widget borrows one and gives it back.

Streamlit forgets a widget as soon as it is not drawn, so no answer lives in a widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import streamlit as st

from complaint_kit.case import Case
from complaint_kit.wizard.focus import count_focus_from, wanted_focus
from complaint_kit.wizard.interface import pack_of_pages
from complaint_kit.wizard.items import ID, entry_of, give_ids, last_id, strip_ids
from complaint_kit.wizard.seen import begin_anew

STORY = "story"
"""What is told in one go, before it becomes answers: the state of its page, with a `text`."""

NOT_SAID = frozenset({"format", "language", "country"})
"""The fields that say nothing about the complaint."""

ARRIVED = "arrived"
"""Whether the browser has said what it keeps; stays for the whole visit."""

_OF_THE_VISIT = (ARRIVED, "choices", "forgotten_drafts", "uploads")
"""What is no draft's: what was chosen about the kit, and what a visit counts and owes."""

_ANSWERS = "answers"
_LAST_ID = "last_id"
_REMOVED = "removed"
_LAST = "last_answered"
_VERSION = "version"


def all_answers() -> dict[str, Any]:
    """Everything said so far, with the ids of entries."""
    answers: dict[str, Any] | None = st.session_state.get(_ANSWERS)
    if answers is None:
        answers = st.session_state[_ANSWERS] = {"language": pack_of_pages().tag}
    return answers


def version() -> int:
    """Counts the changes of any answer."""
    count: int = st.session_state.get(_VERSION, 0)
    return count


def anything_said() -> bool:
    """Whether there is more than a choice of language and country to lose."""
    said, _keys = strip_ids(all_answers())
    told = st.session_state.get(STORY, {})
    return bool(said.keys() - NOT_SAID or told.get("text", "").strip() or told.get("pieces"))


def get_answer(key: str) -> Any:
    """The answer at `key`; None if nothing was said."""
    value: Any = all_answers()
    for step in key.split("."):
        value = _step_into(value, step)
    return value


def put_answer(key: str, value: Any) -> None:
    """Write the answer at `key`; what it belongs to begins with it."""
    _count_change()
    *path, last = key.split(".")
    holder: Any = all_answers()
    for step in path:
        inner = _step_into(holder, step)
        if inner is None:
            if isinstance(holder, list):
                return  # The entry was removed while this was on its way.
            inner = holder[step] = {}
        holder = inner
    if isinstance(holder, list):
        holder[int(last)] = value
    else:
        holder[last] = value


def answer(key: str, value: Any) -> None:
    """Write what the customer has just said at `key`."""
    put_answer(key, value)
    st.session_state[_LAST] = (key, version())


def last_answered() -> tuple[str, int]:
    """The key of what the customer has said last, and the version that it made."""
    last: tuple[str, int] = st.session_state.get(_LAST, ("", 0))
    return last


def entries(list_key: str) -> Iterator[str]:
    """The keys of a list's entries, in their order."""
    for item in get_answer(list_key) or []:
        yield f"{list_key}.{item[ID]}"


def add_entry(list_key: str, **answers: Any) -> str:
    """Begin an entry at the end of a list and return its key."""
    if get_answer(list_key) is None:
        put_answer(list_key, [])
    _count_change()
    name = _new_id()
    get_answer(list_key).append({ID: name, **answers})
    return f"{list_key}.{name}"


def make_place(key: str) -> None:
    """Begin the entry that the answer at `key` belongs to, if it is not there."""
    entry = entry_of(key)
    list_key, _, name = entry.rpartition(".")
    if entry and get_answer(entry) is None:
        put_answer(list_key, [*(get_answer(list_key) or []), {ID: name}])
        st.session_state[_LAST_ID] = max(st.session_state.get(_LAST_ID, 0), int(name[1:]))


def drop_empty(list_key: str, but: Callable[[str], bool]) -> None:
    """Take the entries that say nothing out of a list, `but` those for whose key this is true."""
    items = get_answer(list_key) or []
    kept = [one for one in items if but(f"{list_key}.{one[ID]}") or strip_ids(one)[0]]
    if len(kept) != len(items):
        _count_change()
        items[:] = kept


def remove_entry(key: str) -> None:
    """Take an entry out of its list; until the next one goes, it can be put back."""
    list_key, _, name = key.rpartition(".")
    items = get_answer(list_key)
    index = next((n for n, item in enumerate(items) if item[ID] == name), None)
    if index is not None:
        _count_change()
        st.session_state[_REMOVED] = (list_key, index, items.pop(index))


def removed_from(list_key: str) -> bool:
    """Whether the last entry removed came from this list and said something."""
    removed = st.session_state.get(_REMOVED)
    return bool(removed and removed[0] == list_key and strip_ids(removed[2])[0])


def put_back() -> None:
    """Undo the last removal."""
    _count_change()
    list_key, index, item = st.session_state.pop(_REMOVED)
    items = get_answer(list_key)
    items.insert(min(index, len(items)), item)


def load_case(case: Case) -> None:
    """Go on with `case` in place of everything said so far."""
    forget_everything()
    start_with(give_ids(case.model_dump(mode="json", exclude_unset=True), _new_id))


def start_with(answers: dict[str, Any]) -> None:
    """Begin with `answers`, which have their ids."""
    answers["language"] = answers.get("language") or pack_of_pages().tag
    st.session_state[_ANSWERS] = answers
    st.session_state[_LAST_ID] = max(st.session_state.get(_LAST_ID, 0), last_id(answers))


def forget_everything() -> None:
    """Start again: no answer and nothing about one stays. Ids go on, so no widget is reused."""
    kept = {name: st.session_state[name] for name in _OF_THE_VISIT if name in st.session_state}
    counted = {_LAST_ID: st.session_state.get(_LAST_ID, 0), _VERSION: version() + 1}
    wished = wanted_focus().number
    st.session_state.clear()
    count_focus_from(wished)
    st.session_state.update(kept | counted)
    begin_anew()


def _count_change() -> None:
    st.session_state[_VERSION] = version() + 1


def _new_id() -> str:
    st.session_state[_LAST_ID] = st.session_state.get(_LAST_ID, 0) + 1
    return f"i{st.session_state[_LAST_ID]}"


def _step_into(value: Any, step: str) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, list):
        if step.isdigit():
            return value[int(step)] if int(step) < len(value) else None
        return next((item for item in value if isinstance(item, dict) and item[ID] == step), None)
    return None
