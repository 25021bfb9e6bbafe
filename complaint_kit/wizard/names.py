"""Names that CLDR knows in every language."""

from __future__ import annotations

from functools import cache

from babel import Locale

from complaint_kit.language import Language


def country_name(language: Language, code: str) -> str:
    """The name of a country in `language`."""
    return _names(language.tag).get(code, code)


@cache
def _names(tag: str) -> dict[str, str]:
    return dict(Locale.parse(tag, sep="-").territories)
