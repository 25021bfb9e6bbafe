"""A country: the paper and the places of a letter there, from `templates/countries/`.

Each file says only what differs from `other.yaml`, which serves every country without one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from complaint_kit.document import Paper, Place
from complaint_kit.errors import PackError
from complaint_kit.language import TEMPLATES, read_yaml

_FOLDER = TEMPLATES / "countries"


@cache
def find_paper(country: str, style: str) -> Paper:
    """The paper for a document of `style` (`letter` or `script`) to `country` (ISO 3166-1)."""
    data = _read(country)
    try:
        page = data[style]
        places = {role: Place(**place) for role, place in page.get("places", {}).items()}
        return Paper(**data["paper"], **page["margins"], first_top=page["first_top"], places=places)
    except (KeyError, TypeError) as error:
        raise PackError(f"countries/{country}.yaml: {style}: {error}") from error


def has_window(country: str) -> bool:
    """Whether a letter to `country` has its address where a window envelope shows it."""
    return bool(_read(country).get("window"))


@cache
def _read(country: str) -> Mapping[str, Any]:
    general = read_yaml(_FOLDER / "other.yaml")
    path = _FOLDER / f"{country}.yaml"
    if not (country.isascii() and country.isalpha() and path.is_file()):
        return general
    return {**general, **read_yaml(path)}
