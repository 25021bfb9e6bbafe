"""Names that CLDR knows in every language."""

from __future__ import annotations

from complaint_kit.language import Language, locale_of


def country_name(language: Language, code: str) -> str:
    """The name of a country in `language`."""
    return str(locale_of(language.tag).territories.get(code, code))
