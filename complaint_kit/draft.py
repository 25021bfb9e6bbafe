"""A draft: answers as they were typed, some of which a case may not be able to hold.

Nothing typed is taken away from the customer. The case is made of every answer that can be used;
the others are left out of it one by one and reported with their places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from complaint_kit.case import FORMAT, Case
from complaint_kit.casefile import problems_of
from complaint_kit.finding import Finding


@dataclass(frozen=True, slots=True)
class Draft:
    case: Case
    problems: list[Finding] = field(default_factory=list)
    """What is not in the case and why; a place counts the items of the answers as given."""


def read_draft(answers: Any) -> Draft:
    """The case made of every usable answer in `answers` (the JSON shape of a case file).

    Never raises for anything that JSON can hold. An item of a list that can't be used leaves an
    empty one behind, so that a place means the same in the answers and in the case; what is more
    than a list can hold is left out at its end.
    """
    given = answers if isinstance(answers, dict) else {}
    try:
        try:
            return Draft(Case.model_validate({**given, "format": FORMAT}))
        except ValidationError as error:
            return _without_the_unusable(_copy({**given, "format": FORMAT}), error)
    except RecursionError:
        return Draft(Case.model_validate({"format": FORMAT}), [Finding("problem", "file_too_deep")])


def _without_the_unusable(answers: dict[str, Any], error: ValidationError) -> Draft:
    """Each round takes at least one answer out, so there is an end; most drafts need one round."""
    problems: list[Finding] = []
    while True:
        for raw, problem in zip(error.errors(include_url=False), problems_of(error), strict=True):
            problems.extend(_take_out(answers, raw, problem))
        try:
            return Draft(Case.model_validate(answers), problems)
        except ValidationError as next_error:
            error = next_error


def _take_out(answers: dict[str, Any], raw: Any, problem: Finding) -> Iterator[Finding]:
    """Remove what `problem` is about from `answers`, and say so."""
    match problem.code:
        case "evidence_id_twice":
            yield from _take_out_repeated_ids(answers, problem)
        case "lead_in_several":
            _keep_first_lead_in(answers)
            yield problem
        case "list_too_long":
            items = _find(answers, problem.place.split("."))
            del items[int(problem.details["most"]) :]
            yield problem
        case "amount_decimals":
            _remove(answers, (*raw["loc"], "amount"), {})
            yield problem
        case "string_unicode" if isinstance(holder := _find(answers, raw["loc"]), dict):
            yield from _take_out_unreadable_names(holder, problem.place)
        case _:
            _remove(answers, raw["loc"], "" if raw["type"].startswith("string") else {})
            yield problem


def _remove(answers: dict[str, Any], loc: tuple[int | str, ...], empty: Any) -> None:
    """Take out the answer at `loc`; in a list, `empty` takes its place."""
    holder: Any = answers
    for step in loc[:-1]:
        holder = holder[step]
    if isinstance(holder, dict):
        holder.pop(loc[-1], None)
    else:
        holder[loc[-1]] = empty


def _take_out_unreadable_names(holder: dict[str, Any], place: str) -> Iterator[Finding]:
    """Of a name with half a character pydantic says only which object it is in."""
    for name in list(holder):
        readable = name.encode(errors="ignore").decode()
        if readable != name:
            del holder[name]
            yield Finding("problem", "unknown_key", place, {"value": readable[:40]})


def _take_out_repeated_ids(answers: dict[str, Any], problem: Finding) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, item in enumerate(answers["evidence"]):
        name = Case.model_validate({"format": FORMAT, "evidence": [item]}).evidence[0].id
        if name and name in seen:
            del item["id"]
            details = {"value": name[:40]}
            yield Finding("problem", problem.code, f"evidence.{index}.id", details)
        seen.add(name)


def _keep_first_lead_in(answers: dict[str, Any]) -> None:
    leading = [item for item in answers["appreciations"] if item.get("lead_in")]
    for item in leading[1:]:
        item["lead_in"] = False


def _find(answers: Any, path: Sequence[int | str]) -> Any:
    for step in path:
        answers = answers[int(step)] if isinstance(answers, list) else answers[step]
    return answers


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value
