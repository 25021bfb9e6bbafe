"""The feelings behind a verdict: "cheated" says what they did, "angry" how it felt.

Marshall Rosenberg (Nonviolent Communication, chapter 4) keeps the two apart: a verdict names what
somebody else has done and can be disputed; the feeling behind it can't.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from complaint_kit.coach.rules import find_folder, read_rules
from complaint_kit.errors import PackError
from complaint_kit.language import read_yaml


def feelings_behind(word: str, language: str) -> tuple[str, ...]:
    """Feelings to choose from in place of `word`; none if it is a feeling itself, or not known.

    Raises `Unusable` for a language without a coach.
    """
    folder = find_folder(language)
    return _verdicts(folder).get(_plain(word, folder), ())


def verdict_words(language: str) -> tuple[str, ...]:
    """The verdicts that people take for feelings, the commonest first."""
    return tuple(read_yaml(find_folder(language) / "feelings.yaml")["verdicts"])


@cache
def _verdicts(folder: Path) -> Mapping[str, tuple[str, ...]]:
    path = folder / "feelings.yaml"
    found: dict[str, tuple[str, ...]] = {}
    for word, feelings in read_yaml(path)["verdicts"].items():
        if not isinstance(feelings, list) or not feelings:
            raise PackError(f"{path}: “{word}”: no feelings behind it")
        found[_plain(word, folder)] = tuple(map(str, feelings))
    return found


def _plain(word: str, folder: Path) -> str:
    return " ".join(read_rules(folder).folding.word(word).split()).strip(" .")
