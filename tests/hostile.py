"""What a customer might type to be read as something other than words, and how that would show.

A case is filled by walking its model, so a field that is added is filled too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, get_args

from pydantic import AfterValidator, BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

HOSTILE = (
    "**x** ![p](https://evil.example/p.png) :red[r] $x^2$ :smile: <b>b</b> [l](https://e.example)"
)
READ_AS_MARKDOWN = re.compile(r"(?<!\\)!\[|:red\[|:smile:|(?<!\\)\$x|https?://|<b>")
READ_AS_HTML = "<b>b"
"""The kit's own HTML has bold words too, but none that begin so."""

TEXTS = {
    "a script": "<script>window.hit=1</script><ScRiPt src=//evil.example/x.js></sCrIpT>",
    "an event": "\"><img src=x onerror=window.hit=1><svg/onload=window.hit=1> ' onclick='hit",
    "a frame": '<iframe srcdoc="<script>parent.hit=1</script>"></iframe><base href=x>',
    "an end": "</style></script></title></textarea></template>--></p></div></article></main><h1>x",
    "a comment": "<!-- x --><![CDATA[x]]><?xml version='1.0'?><!doctype x>",
    "entities": "&lt;b&gt; &amp;amp; &#60;script&#62; &nbsp &copy &#x202e;",
    "a script for a link": "[x](javascript:window.hit=1) <a href='javascript:window.hit=1'>x</a>",
    "data for a link": "data:text/html,<script>hit=1</script> [x](data:text/html;base64,PGI+)",
    "a link of Markdown": "[mdlink](https://evil.example) <https://evil.example> [x][y] [^1]",
    "a bare link": "https://evil.example/a?b=c www.evil.example mail@evil.example //evil.example",
    "a picture": "![x](http://evil.example/x.png) ![x](//evil.example/x.png 'x') ![x][y]",
    "emphasis": "**mdbold** __mdbold__ *mdem* _mdem_ ~~mdgone~~ `mdcode` ==mdmark== <u>u</u>",
    "a sum": "$x^2$ $$\\frac{1}{2}$$ \\(x\\) \\[x\\] $10 and $20",
    "a colour": ":red[mdred] :blue-background[mdblue] :small[mdsmall] :rainbow[x] :red-badge[x]",
    "an icon": ":material/delete: :smile: :streamlit: :heart: <- -> -- >=",
    "a heading": "# mdhead #hash ## x",
    "a list": "- mditem 1. x * x + x [ ] x [x] x",
    "a table": "| mdcell | b | --- | --- | :--: |",
    "a group": "::: private x ::: > x >> x ---- ____ ====",
    "Jinja": "{{ 7*7 }} {% for x in y %}{{ self.__init__.__globals__ }}{% endfor %} {# x #} # x",
    "Fluent": '{ $x } { -term } { "x" } .missing = x [one] x *[other] { DATETIME($x) }',
    "a format": "%s %(x)s {0} {x!r} {page} {pages} {x.__class__} ${x} $(x) `x` %n %x",
    "a style": "</style><style>*{display:none}</style> }*{background:url(http://evil.example/x)}",
    "an import": "@import url('http://evil.example/x.css'); expression(alert(1)) /* */ \\3c b",
    "tokens of the kit": "a \ufdd00\ufdd1 \ufdd2 \ufdd3aside\ufdd4 \ufdd5bold\ufdd6 \ufdd099\ufdd1",
    "hidden letters": "so\u00adft wo\u2060rd ze\u200bro jo\u200din no\u200cn \u200e \u200f \ufeffx",
    "a terminal": "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;http://evil.example\x07x \x9b31m",
    "turned around": "\u202eesrever \u202dleft \u202bright \u2067isolate \u2066x \u2068y z",
    "controls": "a\x00b\x01c\x08d\x0be\x0cf\x1cg\x1dh\x1ei\x7fj\x80k\x85l\x9fm",
    "half a character": "a\ud800b\udfffc \ud83d d",
    "no characters": "a\ufffeb\uffffc\U0001fffed \U0010fffff",
    "other lines": "first\u2028second\u2029third",
    "a flood of marks": "Z" + "\u0316\u0301" * 40 + "a" + "\u0f73" * 40 + "lgo",
    "a row of letters": "W" * 4_000,
    "a row of digits": "9" * 4_000,
    "a row of openers": "password" + "(" * 3_900,
    "a path": "../../etc/passwd file:///etc/passwd C:\\x\\y ~/x \\\\evil.example\\x CON",
    "a command": "; rm -rf / | cat && x `id` $(id) '; DROP TABLE x; -- =1+1 @SUM(A1) +1 -1",
    "a name of JavaScript": "__proto__ constructor prototype toString hasOwnProperty # null",
    "JSON": '"}], "x": {"__proto__": {"hit": 1}} \\u003cscript\\u003e \\" \\\\',
    "a PDF": "(x) Tj ET endstream endobj /URI (http://evil.example) /JS /AA << >> ) ( \\( \\",
    "a letter of mail": "x Bcc: a@evil.example Content-Type: text/html BEGIN:VCALENDAR",
}
"""Each on one line, for whoever reads it right."""
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef\ufffe\uffff"
    "\u2028-\u202e\u2066-\u2069]"
)
"""What no case holds: it would end a line, turn one around, or act as the kit's own token."""
_CODES = ("en", "GB", "GBP", "2026-10-12", "09:30", "12.50", True)


def places(model: type[BaseModel], path: str = "") -> Iterator[tuple[str, FieldInfo]]:
    """Every answer of a model with its path; of a list, its first entry."""
    for name, info in model.model_fields.items():
        at, kind = f"{path}{name}", _without_none(info.annotation)
        if getattr(kind, "__origin__", None) is list:
            (entry,) = get_args(kind)
            at, kind = f"{at}.0", entry
            info = FieldInfo.from_annotation(entry)  # noqa: PLW2901
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            yield from places(kind, f"{at}.")
        else:
            yield at, info


def is_free(info: FieldInfo) -> bool:
    """Whether a customer may write there whatever they like."""
    return info.annotation is str and not any(
        isinstance(rule, AfterValidator) for rule in info.metadata
    )


def most(info: FieldInfo) -> int:
    """How many characters a text may have there."""
    found = [rule.max_length for rule in info.metadata if hasattr(rule, "max_length")]
    return int(found[0])


def filled(model: type[BaseModel], words: Callable[[str, int], str]) -> dict[str, Any]:
    """The answers of a file in which every field is given.

    `words` gets a path and a limit, and tells what stands there; what is no text gets the first
    value that may.
    """
    answers: dict[str, Any] = {}
    for path, info in places(model):
        value = words(path, most(info)) if is_free(info) else _first_of(path, info)
        _put(answers, path.split("."), value)
    return answers


def _first_of(path: str, info: FieldInfo) -> Any:
    annotation: Any = Annotated[info.annotation, info]
    kind: TypeAdapter[Any] = TypeAdapter(annotation)
    for value in (*_words_of(info.annotation), *_CODES):
        try:
            kind.validate_python(value)
        except ValidationError:
            continue
        return value
    raise AssertionError(f"nothing to write at {path}: a new kind of answer?")


def _words_of(annotation: Any) -> list[str]:
    inner = [one for one in get_args(annotation) if one]
    return [w for one in inner for w in ([one] if isinstance(one, str) else _words_of(one))]


def _without_none(annotation: Any) -> Any:
    parts = [one for one in get_args(annotation) if one is not type(None)]
    is_optional = type(None) in get_args(annotation)
    return parts[0] if is_optional and len(parts) == 1 else annotation


def _put(holder: Any, path: list[str], value: Any) -> None:
    step, *rest = path
    key: Any = int(step) if isinstance(holder, list) else step
    if isinstance(holder, list) and len(holder) <= key:
        holder.append({} if rest else value)
    if not rest:
        holder[key] = value
        return
    if isinstance(holder, dict):
        holder.setdefault(key, [] if rest[0].isdigit() else {})
    _put(holder[key], rest, value)
