"""The spans of a paragraph without the white space that absent answers leave."""

from __future__ import annotations

import re
from collections.abc import Iterable

from complaint_kit.document import Span, Spans

_SPACES = re.compile(r" {2,}")


def tidy(spans: Iterable[Span]) -> Spans:
    """Spans without the white space that absent answers leave, neighbours of a kind joined."""
    found: list[Span] = []
    for span in spans:
        if span.aside and found and not found[-1].aside:
            _strip_end(found)
        if span.source or span.blank:
            found.append(span)
        else:
            _add_own(found, span)
    _strip_end(found)
    return tuple(found)


def _add_own(found: list[Span], span: Span) -> None:
    """Adds the kit's own `span`, with no more white space than belongs there."""
    before = found[-1] if found else Span("\n")
    text = _SPACES.sub(" ", span.text)
    if before.text.endswith((" ", "\n")) or span.aside != before.aside:
        text = text.lstrip(" ")
    if text == "\n":
        _strip_end(found)
        before = found[-1] if found else before
    if text and found and _same_hand(before, span):
        found[-1] = span._replace(text=before.text + text)
    elif text:
        found.append(span if text == span.text else span._replace(text=text))


def _same_hand(one: Span, other: Span) -> bool:
    return not (
        one.source
        or one.blank
        or (one.strong, one.quiet, one.aside) != (other.strong, other.quiet, other.aside)
    )


def _strip_end(spans: list[Span]) -> None:
    while spans and not spans[-1].source and not spans[-1].blank:
        text = spans[-1].text.rstrip(" \n")
        if text == spans[-1].text:
            return
        last = spans.pop()
        if text:
            spans.append(last._replace(text=text))
