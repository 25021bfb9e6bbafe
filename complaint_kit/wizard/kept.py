"""A draft as plain data that a browser can keep, and what may come back of it.

What comes back may have been written by anybody: of the answers only what a case can hold is let
in, as text of the customer's; of the rest only what has the shape that was handed out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from complaint_kit.case import Case
from complaint_kit.casefile import MAX_BYTES
from complaint_kit.language import languages
from complaint_kit.wizard.items import ID, is_id, last_id

MOST = 2 * MAX_BYTES
"""Characters of a draft as JSON: the answers, and a story beside them."""
MAX_ENTRIES = 400
_NAME = re.compile(r"[0-9a-f]{16}")
_KEY = re.compile(r"[a-z_]+(\.[a-z_]+|\.[ip][1-9]\d{0,8})*", re.ASCII)


@dataclass
class Kept:
    """One draft."""

    name: str
    """Sixteen hexadecimal digits."""
    step: str = ""
    """The page that was open last."""
    answers: dict[str, Any] = field(default_factory=dict)
    """With the ids of entries."""
    story: dict[str, Any] | None = None
    choices: dict[str, Any] = field(default_factory=dict)
    settled: set[tuple[str, str]] = field(default_factory=set)
    """Holds that the customer has looked at: key and words."""
    fine: list[tuple[str, str, str]] = field(default_factory=list)
    """What the coach has said and the customer has left as it is: key, flag and words."""
    typed: dict[str, str] = field(default_factory=dict)
    """By its key what stood in a box and had not been handed in."""


def read_kept(data: Any) -> Kept | None:
    """The draft in `data`, as the browser handed it over; None if it is none.

    Never raises for anything that JSON can hold.
    """
    try:
        if not isinstance(data, dict) or len(json.dumps(data, ensure_ascii=False)) > MOST:
            return None
        record, typing = _Record.model_validate(data.get("record")), data.get("typing")
    except (ValidationError, RecursionError, ValueError):
        return None
    draft = record.draft
    answers = draft.answers
    ids = count(last_id(answers) + 1)
    return Kept(
        name=record.id,
        step=record.step,
        answers=_admit(Case, answers, ids, set()),
        story=_story(draft.story),
        choices={name: draft.choices[name] for name in _CHOICES if _may_be(name, draft.choices)},
        settled=set(draft.settled),
        fine=draft.fine,
        typed=dict(_typed(typing)),
    )


def is_name(name: object) -> bool:
    """Whether it is what a draft is called: sixteen hexadecimal digits."""
    return isinstance(name, str) and bool(_NAME.fullmatch(name))


def holds_text(key: str) -> bool:
    """Whether a case has a text at `key`, which has an id behind the name of each list."""
    model: type[BaseModel] | None = Case
    in_list = False
    for step in key.split("."):
        if in_list:
            if not is_id(step):
                return False
            in_list = False
            continue
        if model is None or step not in model.model_fields:
            return False
        annotation = model.model_fields[step].annotation
        model, in_list = _model_in(annotation), _is_list(annotation)
    return model is None and not in_list


class _Draft(BaseModel):
    answers: dict[str, Any]
    story: Any = None
    choices: dict[str, Any] = {}
    settled: list[tuple[str, str]] = []
    fine: list[tuple[str, str, str]] = []


class _Record(BaseModel):
    id: Annotated[str, Field(pattern=rf"^{_NAME.pattern}$")]
    step: Annotated[str, Field(max_length=20)] = ""
    draft: _Draft


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class _Became(_Strict):
    key: str
    said: dict[str, str]


class _Piece(_Strict):
    id: Annotated[str, Field(alias=ID, pattern=r"^p[1-9]\d{0,8}$")]
    what: str
    date: str | None
    read: str | None
    told: list[str]
    home: Literal["timeline", "i_statements", "remedy.sought"]
    out: bool
    aside: bool
    stay: bool
    parts: Annotated[list[_Piece], Field(min_length=2, max_length=2)] = []


class _Story(_Strict):
    text: str
    cut: str
    pieces: list[_Piece]
    became: dict[str, _Became]
    last: list[str]
    last_id: Annotated[int, Field(ge=0, le=10**9)]


_CHOICES: Mapping[str, tuple[Any, ...]] = {
    "keep": ("here", "tab"),
    "take": ("both", "letter", "script"),
    "shown": ("letter", "call-script"),
    "marks": (True, False),
    "interface": tuple(languages()),
    "beside": (True, False),
    "form": (0, 1),
}


def _may_be(name: str, choices: dict[str, Any]) -> bool:
    return any(choices.get(name) is value or choices.get(name) == value for value in _CHOICES[name])


def _admit(
    model: type[BaseModel], given: dict[Any, Any], ids: Iterator[int], taken: set[str]
) -> dict[str, Any]:
    """What of `given` a `model` can hold, whether or not it can be used as it stands."""
    found: dict[str, Any] = {}
    for name, about in model.model_fields.items():
        inner, value = _model_in(about.annotation), given.get(name)
        if _is_list(about.annotation) and isinstance(value, list):
            found[name] = list(_admit_list(inner, value[:MAX_ENTRIES], ids, taken))
        elif inner and isinstance(value, dict) and not _is_list(about.annotation):
            found[name] = _admit(inner, value, ids, taken)
        elif not inner and isinstance(value, bool | str):
            found[name] = value
    return found


def _admit_list(
    inner: type[BaseModel] | None, items: list[Any], ids: Iterator[int], taken: set[str]
) -> Iterator[Any]:
    for item in items:
        if inner is None and isinstance(item, str):
            yield item
        elif inner and isinstance(item, dict):
            name = item.get(ID)
            if not is_id(name) or name in taken:
                name = f"i{next(ids)}"
            taken.add(name)
            yield {ID: name, **_admit(inner, item, ids, taken)}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The part of a case that a field holds, alone or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def _is_list(annotation: Any) -> bool:
    return getattr(annotation, "__origin__", None) is list


def _story(given: Any) -> dict[str, Any] | None:
    """The state of the story; if only its text can be used, a story that is still to be cut."""
    if given is None:
        return None
    try:
        story = _Story.model_validate(given)
        if _days_stand(story.pieces):
            return story.model_dump(by_alias=True, exclude_unset=True)
    except ValidationError:
        pass
    text = given.get("text") if isinstance(given, dict) else None
    return {"text": text} if isinstance(text, str) and text.strip() else None


def _days_stand(pieces: list[_Piece]) -> bool:
    for piece in pieces:
        for day in filter(None, (piece.date, piece.read)):
            try:
                date.fromisoformat(day)
            except ValueError:
                return False
    return all(_days_stand(piece.parts) for piece in pieces)


def _typed(typing: Any) -> Iterator[tuple[str, str]]:
    words = typing.get("words") if isinstance(typing, dict) else None
    for key, entry in (words if isinstance(words, dict) else {}).items():
        text = entry.get("text") if isinstance(entry, dict) else None
        if isinstance(text, str) and isinstance(key, str) and _KEY.fullmatch(key):
            yield key, text
