"""A language: one folder of `templates/` with the same files in each.

`language.yaml` holds words and forms, the `.ftl` files the sentences on screen (Fluent),
`documents/` a template a document. A piece that is missing is a `PackError`; nothing falls back to
another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import yaml

from complaint_kit.document import Marks
from complaint_kit.errors import PackError, Unusable
from complaint_kit.particles import particle
from complaint_kit.secrecy import SecretWords

if TYPE_CHECKING:
    from babel import Locale
    from fluent.runtime import FluentBundle

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"

Style = Literal["letter", "script"]
Tone = Literal["feelings", "facts"]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HEADER = re.compile(r"---\n(.*?)\n---\n(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class DocumentTemplate:
    """One file of `documents/`: what its header says, and its body in Markdown with Jinja."""

    name: str
    title: str
    short: str
    """A word or two for it, as they stand inside a sentence."""
    when: str
    """When to use it, in a sentence."""
    style: Style
    tone: Tone
    """`facts`: appreciations and feelings stay out of it."""
    needs: tuple[str, ...]
    """Fields without which it says little, as in `company.name`."""
    body: str
    download: str = ""
    """The words on the button that downloads it."""


@dataclass(frozen=True)
class Language:
    """A language pack, read from its folder as its parts are asked for."""

    tag: str
    folder: Path

    @cached_property
    def data(self) -> Mapping[str, Any]:
        """What `language.yaml` holds."""
        return read_yaml(self.folder / "language.yaml")

    @property
    def name(self) -> str:
        """The language's own name."""
        return str(self.data["name"])

    def name_of(self, tag: str) -> str:
        """What the language `tag` is called in this one, as it stands inside a sentence."""
        return str(locale_of(tag).get_language_name(locale_of(self.tag)) or tag)

    @cached_property
    def marks(self) -> Marks:
        """What stands between words."""
        return Marks(*(self.data[name] for name in Marks._fields))

    def list_of(self, parts: Iterable[str]) -> str:
        """Those of `parts` that say something, parted as the language does."""
        pattern = locale_of(self.tag).list_patterns["standard"]["middle"]
        return str(pattern.replace("{0}", "").replace("{1}", "")).join(filter(None, parts))

    def region(self, country: str) -> Mapping[str, Any]:
        """The forms for letters to a company in `country`: locale, salutations, closings.

        It may have a `time` (a pattern of the CLDR) and `sums`, by currency with `{amount}` in it,
        or one for each plural form, where they are not written as the CLDR has them; `bare_whole`
        if whole sums stand without decimals.
        """
        regions = self.data["regions"]
        found: Mapping[str, Any] = regions.get(country) or regions["other"]
        return found

    @cached_property
    def documents(self) -> Mapping[str, DocumentTemplate]:
        """The documents of this language by name: each file of `documents/`, in their order."""
        paths = sorted((self.folder / "documents").glob("*.md.j2"))
        return {name: _read_template(name, path) for path in paths if (name := _name_of(path))}

    def document(self, name: str) -> DocumentTemplate:
        """The template called `name`; raises `Unusable` naming those there are."""
        try:
            return self.documents[name]
        except KeyError:
            known = ", ".join(self.documents)
            raise Unusable("document_unknown", value=name[:40], known=known) from None

    def say(self, message: str, **slots: str | int) -> str:
        """The sentence `message` with its slots filled; `a.b` is an attribute."""
        text = self.find(message, **slots)
        if text is None:
            raise PackError(f"{self.folder}: no message “{message}”")
        return text

    def find(self, message: str, **slots: str | int) -> str | None:
        """Like `say`, but None where the pack has no such message."""
        if slots:
            return self._format(message, slots)
        if message not in self._fixed:
            self._fixed[message] = self._format(message, {})
        return self._fixed[message]

    def _format(self, message: str, slots: dict[str, str | int]) -> str | None:
        name, _, attribute = message.partition(".")
        if not self._bundle.has_message(name):
            return None
        entry = self._bundle.get_message(name)
        pattern = entry.attributes.get(attribute) if attribute else entry.value
        if pattern is None:
            return None
        text, errors = self._bundle.format_pattern(pattern, slots)
        if errors:
            raise PackError(f"{self.folder}: “{message}”: {errors[0]}")
        return str(text)

    @cached_property
    def _fixed(self) -> dict[str, str | None]:
        """Sentences without slots, as they were formatted: a page asks for dozens at each change.

        What has slots is not kept, because a slot can hold a customer's words.
        """
        return {}

    @cached_property
    def secret_words(self) -> SecretWords:
        """The labels beside which a secret stands in this language."""
        secrets = self.data["secrets"]
        return SecretWords(*(tuple(secrets[key]) for key in ("numbers", "words", "joins")))

    @cached_property
    def _bundle(self) -> FluentBundle:
        from fluent.runtime import FluentBundle, FluentResource
        from fluent.syntax import ast

        functions: Any = {"PARTICLE": particle}
        bundle = FluentBundle([self.tag], functions=functions, use_isolating=False)
        for path in sorted(self.folder.glob("*.ftl")):
            resource = FluentResource(_read_text(path))
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    raise PackError(f"{path}: can't be read near “{(entry.content or '')[:60]}”")
                if isinstance(entry, ast.Message) and bundle.has_message(entry.id.name):
                    raise PackError(f"{path}: “{entry.id.name}” stands in another file too")
            bundle.add_resource(resource)
        return bundle


@cache
def languages() -> Mapping[str, Language]:
    """Every language pack by its tag."""
    folders = sorted(path.parent for path in TEMPLATES.glob("*/language.yaml"))
    return {folder.name: Language(folder.name, folder) for folder in folders}


@cache
def locale_of(tag: str) -> Locale:
    """What the CLDR knows of a language, or of one in a region, such as `sv-SE`.

    Babel is read here and not before: what speaks the pack's own sentences only can do without.
    """
    from babel import Locale

    return Locale.parse(tag, sep="-")


def find_language(tag: str) -> Language:
    """The pack for `tag`, or for its language alone (`en` for `en-GB`); `Unusable` if none is.

    The script is the one that CLDR says is likely: `zh-CN` is served by the pack for simplified
    script, `zh-TW` by none.
    """
    packs = {name.lower(): pack for name, pack in languages().items()}
    for wanted in (tag.lower().split("-"), _with_script(tag)):
        while wanted:
            if pack := packs.get("-".join(wanted)):
                return pack
            wanted.pop()
    raise Unusable(
        "language_unknown" if tag else "language_missing",
        "language",
        value=tag[:35],
        known=", ".join(languages()),
    )


def _with_script(tag: str) -> list[str]:
    """The language of `tag` and the script that it is likely to be written in, in small letters."""
    from babel.core import get_global

    language, *rest = tag.lower().split("-")
    territory = next((part.upper() for part in rest if len(part) == 2), "")
    if any(len(part) == 4 for part in rest):
        return []
    likely = get_global("likely_subtags")
    found = likely.get(f"{language}_{territory}") or likely.get(language) or ""
    return found.lower().split("_")[:2]


def read_yaml(path: Path) -> Mapping[str, Any]:
    """The mapping in a YAML file of `templates/`; raises `PackError` if there is none."""
    try:
        data = yaml.load(_read_text(path), Loader=_LOADER)  # noqa: S506 - a safe loader either way
    except yaml.YAMLError as error:
        raise PackError(f"{path}: {error}") from error
    if not isinstance(data, dict):
        raise PackError(f"{path}: not a mapping")
    return data


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise PackError(f"{path}: can't be read") from error


def _name_of(path: Path) -> str:
    return path.name.removesuffix(".md.j2")


def _read_template(name: str, path: Path) -> DocumentTemplate:
    match = _HEADER.fullmatch(_read_text(path))
    if not match:
        raise PackError(f"{path}: no header between two lines of ---")
    try:
        header = yaml.load(match[1], Loader=_LOADER)  # noqa: S506 - a safe loader either way
        template = DocumentTemplate(
            name=name,
            title=str(header["title"]),
            short=str(header["short"]),
            when=str(header["when"]),
            style=header["style"],
            tone=header["tone"],
            needs=tuple(header["needs"]),
            body=match[2],
            download=str(header["download"]),
        )
    except (KeyError, TypeError, yaml.YAMLError) as error:
        raise PackError(f"{path}: the header: {error}") from error
    if template.style not in ("letter", "script") or template.tone not in ("feelings", "facts"):
        raise PackError(f"{path}: style is letter or script, tone is feelings or facts")
    return template
