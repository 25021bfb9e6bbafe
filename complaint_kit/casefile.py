"""The case as a file: reading what anyone may have changed, writing what will open again."""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic import ValidationError

from complaint_kit.case import FORMAT, Case
from complaint_kit.errors import Unusable
from complaint_kit.finding import Finding
from complaint_kit.values import clean

MAX_BYTES = 2 * 1024 * 1024
_QUOTED = re.compile(r"'([^']*)'")
_LATER = re.compile(r"[2-9]|[1-9][0-9]+")
_SHOWN = 40  # characters of a stranger's key or value that an error repeats


def read_case(data: bytes) -> Case:
    """The case in `data` (UTF-8 JSON, at most 2 MB).

    Raises `Unusable` with the first thing that stands in the way.
    """
    answers = read_answers(data)
    try:
        return Case.model_validate(answers)
    except ValidationError as error:
        first = problems_of(error)[0]
        raise Unusable(first.code, first.place, **first.details) from None


def read_answers(data: bytes) -> dict[str, Any]:
    """The object in a case file, its format known and its fields not yet looked at."""
    if len(data) > MAX_BYTES:
        raise Unusable("file_too_large", most=MAX_BYTES // (1024 * 1024))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable("file_not_text") from None
    try:
        answers = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant)
    except RecursionError:
        raise Unusable("file_too_deep") from None
    except json.JSONDecodeError as error:
        code = "file_not_json" if text.strip() else "file_empty"
        raise Unusable(code, line=error.lineno) from None
    except ValueError:  # Python reads no number of more than 4,300 digits.
        raise Unusable("number_too_long") from None
    if not isinstance(answers, dict):
        raise Unusable("file_not_case")
    _check_format(answers.get("format"))
    return answers


def write_case(case: Case) -> bytes:
    """The case as a file: what was said, and nothing that was not.

    Raises `Unusable` for a case that is too large to be opened again.
    """
    data = (case.model_dump_json(indent=2, exclude_unset=True) + "\n").encode()
    if len(data) > MAX_BYTES:
        raise Unusable("case_too_large", most=MAX_BYTES // (1024 * 1024))
    return data


def problems_of(error: ValidationError) -> list[Finding]:
    """What pydantic refused, as problems with the place of each; its English is left behind."""
    return [_problem(item) for item in error.errors(include_url=False, include_input=False)]


def _problem(item: Any) -> Finding:
    code, place = item["type"], list(item["loc"])
    details = {
        key: value
        for key, value in item.get("ctx", {}).items()
        if key in ("value", "most", "currency")
    }
    match code:
        case "too_long":
            code, details["most"] = "list_too_long", item["ctx"]["max_length"]
        case "string_too_long":
            code, details["most"] = "text_too_long", item["ctx"]["max_length"]
        case "extra_forbidden":
            code, details["value"] = "unknown_key", str(place.pop())
        case "literal_error":
            words = _QUOTED.findall(item["ctx"]["expected"])
            details["known"] = ", ".join(filter(None, words))
        case "lead_in_several":
            place.append("appreciations")
        case "evidence_id_twice":
            place.append("evidence")
        case "amount_decimals":
            place.append("amount")
    if "value" in details:
        details["value"] = _shown(str(details["value"]))
    return Finding("problem", code, ".".join(str(part) for part in place), details)


def _shown(text: str) -> str:
    shown = clean(text).replace("\n", " ").replace("\t", " ")
    return shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"


def _check_format(found: Any) -> None:
    if found == FORMAT:
        return
    name, _, version = found.partition("/") if isinstance(found, str) else ("", "", "")
    if name == FORMAT.partition("/")[0] and _LATER.fullmatch(version):
        raise Unusable("format_newer", "format")
    raise Unusable("format_unknown", "format")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    for key in result:
        if clean(key) != key:
            raise Unusable("unknown_key", value=_shown(key))
    if len(result) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise Unusable("key_twice", value=_shown(key))
            seen.add(key)
    return result


def _refuse_constant(name: str) -> Any:
    raise Unusable("number_not_finite", value=name)
