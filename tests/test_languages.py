"""Every language pack is as complete as the others: no file, message, slot or form is missing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from complaint_kit import read_case
from complaint_kit.case import Case
from complaint_kit.forms import Forms
from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document, compose_preview
from complaint_kit.render import text

FIRST = languages()["en"]
OTHERS = [tag for tag in languages() if tag != "en"]
TODAY = date(2026, 11, 21)
CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))
OWN_KEYS = {
    "jamo",
    "particles",
    "characters",
    "feeling_forms",
    "regions",
    "letters",
    "letter_signs",
    "abbreviations",
}
"""Parts of `language.yaml` that each language fills in by its own needs."""


class Pattern(Visitor):
    """The slots of a message, and the keys by which it chooses among forms."""

    def __init__(self) -> None:
        self.slots: set[str] = set()
        self.chosen: list[tuple[str, frozenset[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.slots.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = frozenset(v.key.name for v in node.variants if isinstance(v.key, ast.Identifier))
        if isinstance(node.selector, ast.VariableReference):
            self.chosen.append((node.selector.id.name, keys))
        self.generic_visit(node)


def messages(tag: str) -> Mapping[str, Pattern]:
    """Each message and attribute of a pack by file and name, but for the names of its examples."""
    found: dict[str, Pattern] = {}
    for path in sorted(languages()[tag].folder.glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text()).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                named = [("", entry.value), *((f".{a.id.name}", a.value) for a in entry.attributes)]
                for name, value in named:
                    if value is not None and not entry.id.name.startswith("example-"):
                        pattern = found[f"{path.name} {entry.id.name}{name}"] = Pattern()
                        pattern.visit(value)
    return found


def keys_of(data: Any, path: str = "") -> Iterator[str]:
    """The keys of nested mappings, but for those that a language fills by its own needs."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if path or key not in OWN_KEYS:
                yield f"{path}{key}"
                yield from keys_of(value, f"{path}{key}.")


@pytest.mark.parametrize("tag", OTHERS)
def test_a_pack_has_the_same_files(tag: str) -> None:
    def files(folder: Path) -> set[str]:
        found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
        return {name for name in found if not name.startswith(("coach/", "examples/"))}

    assert files(languages()[tag].folder) == files(FIRST.folder)


@pytest.mark.parametrize("tag", OTHERS)
def test_a_pack_says_every_sentence_and_no_other(tag: str) -> None:
    assert sorted(messages(tag)) == sorted(messages("en"))


@pytest.mark.parametrize("tag", OTHERS)
def test_a_sentence_has_the_same_slots(tag: str) -> None:
    english = messages("en")
    for name, pattern in messages(tag).items():
        assert pattern.slots == english[name].slots, name


@pytest.mark.parametrize("tag", languages())
def test_a_number_has_every_form_that_the_language_has_for_it(tag: str) -> None:
    forms = Locale.parse(tag, sep="-").plural_form.tags | {"other"}
    checked = 0
    for name, pattern in messages(tag).items():
        for _, keys in pattern.chosen:
            assert keys <= forms, name
            assert not keys - {"other"} or keys == forms, name
            checked += keys == forms
    assert checked > 10


@pytest.mark.parametrize("tag", OTHERS)
def test_what_a_language_needs_beyond_sentences_is_there(tag: str) -> None:
    mine, english = languages()[tag].data, FIRST.data
    assert sorted(keys_of(mine)) == sorted(keys_of(english))
    assert set(mine) - set(english) <= {"jamo", "particles", "characters", "feeling_forms"}
    for name in ("numbers", "ordinals", "feelings"):
        assert len(mine[name]) == len(english[name]), name
    assert all("locale" in region for region in mine["regions"].values())


@pytest.mark.parametrize("tag", OTHERS)
def test_a_document_says_of_itself_what_the_english_one_says(tag: str) -> None:
    mine = languages()[tag].documents
    assert list(mine) == list(FIRST.documents)
    for name, template in mine.items():
        english = FIRST.document(name)
        assert (template.style, template.tone) == (english.style, english.tone)
        assert template.needs == english.needs
        assert all((template.title, template.short, template.when, template.download))


@pytest.mark.parametrize("tag", languages())
def test_the_examples_of_a_language_are_told_in_it(tag: str) -> None:
    pack = languages()[tag]
    examples = sorted((pack.folder / "examples").glob("*.json"))
    assert len(examples) >= 2
    for path in examples:
        case = read_case(path.read_bytes())
        assert case.language == tag
        assert pack.find(f"example-{path.stem}"), path.stem


@pytest.mark.parametrize("name", FIRST.documents)
@pytest.mark.parametrize("tag", languages())
@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_can_be_written_in_every_language(path: Path, tag: str, name: str) -> None:
    data = json.loads(path.read_text())
    case = Case.model_validate({**data, "language": tag})
    said = text.render(compose_document(case, name, TODAY)).decode()
    assert case.summary in said
    assert "\ufdd0" not in said
    bare = Case.model_validate({"format": case.format, "language": tag, "country": case.country})
    for empty in (compose_document(bare, name, TODAY), compose_preview(bare, name, TODAY)):
        assert text.render(empty)


@pytest.mark.parametrize("tag", languages())
def test_what_a_placeholder_or_a_feeling_says_fits_its_frame(tag: str) -> None:
    pack = languages()[tag]
    forms = Forms(pack, "")
    for feeling in pack.data["feelings"]:
        for form in [feeling] if isinstance(feeling, str) else feeling:
            assert forms.words("", form, frame="feeling").fits, form
    places = {
        "that": "appreciations-text.placeholder",
        "feeling": "i_statements-feeling.placeholder",
        "when": "i_statements-when.placeholder",
        "because": "i_statements-because.placeholder",
    }
    for frame, message in places.items():
        words = forms.words("", pack.say(message), frame=frame)
        assert words.fits or words.frame, (frame, words.text)


@pytest.mark.parametrize("tag", languages())
def test_no_sentence_shouts_or_begs(tag: str) -> None:
    """No exclamation mark in a sentence of the kit's, on screen or in a document."""
    folder = languages()[tag].folder
    paths = [*folder.glob("*.ftl"), *folder.glob("documents/*.j2")]
    said = [(path.name, line) for path in paths for line in path.read_text().splitlines()]
    assert len(said) > 900
    assert not [one for one in said if re.search(r"(?<![\[-])[!！](?!=)", one[1])]
