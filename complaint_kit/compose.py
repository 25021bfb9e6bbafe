"""A template and facts become a Document.

The template is Jinja over Markdown: filled first, with tokens where the customer's words go
(`words`), then parsed, and only then do the words come back.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, partial
from types import SimpleNamespace
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError

from complaint_kit import particles
from complaint_kit.document import Block, Blocks, Document, Group, Heading, Mailbox, Paper
from complaint_kit.errors import PackError
from complaint_kit.facts import Facts
from complaint_kit.language import DocumentTemplate, Language
from complaint_kit.markdown import parse_markdown
from complaint_kit.prune import prune
from complaint_kit.words import ASIDE, ASIDE_END, INDENT, LINE, STRONG, STRONG_END, Words

_HAN = re.compile(r"[\u3400-\u9fff]")


def compose(
    template: DocumentTemplate, facts: Facts, language: Language, *, today: date, paper: Paper
) -> Document:
    """The document that `template` makes of `facts`; `PackError` if the template is wrong."""
    try:
        filled = _template(language, template.body)
        text = filled.render(facts.names, placed=frozenset(paper.places))
        footer, blocks = parse_markdown(text, facts.lexicon)
    except (TemplateError, PackError) as error:
        raise PackError(f"{language.tag}/documents/{template.name}: {error}") from error
    blocks = prune(blocks)
    if template.style == "script":
        blocks = _number_parts(blocks)
    return Document(
        name=template.name,
        style=template.style,
        title=_find_title(blocks) or template.title,
        language=facts.names["region"]["locale"],
        date=today,
        paper=paper,
        footer=footer,
        page_label=language.data["page_label"],
        blocks=blocks,
        sender=_mailbox(facts.names["customer"]),
        recipient=_mailbox(facts.names["company"]),
        marks=language.marks,
    )


def _mailbox(who: SimpleNamespace) -> Mailbox:
    return Mailbox(who.name.text, who.email.text)


def join(between: str, *values: object) -> str:
    """Those of `values` that say something, with `between` between them."""
    return between.join([text for value in values if (text := str(value).strip())])


def lines(*values: object) -> str:
    """Those of `values` that say something, each on a line of its own."""
    return join(LINE, *values)


def aside(value: object) -> str:
    """`value` at the right-hand edge of its line."""
    return f"{ASIDE}{value}{ASIDE_END}" if str(value) else ""


def term(name: object, value: object) -> str:
    """A line of a list of terms: `value` under its `name`; nothing without a value."""
    said = str(value).strip()
    return f"{name}\n: {said}\n" if said else ""


def strong(value: object) -> str:
    """`value` in bold, whatever stands in it and next to it."""
    return f"{STRONG}{value}{STRONG_END}" if str(value) else ""


def sentence(before: str, words: Words, *, space: str = " ") -> str:
    """`words` after `before`, with the full stop that they may lack; nothing without words.

    `space` is what the language has between words.
    """
    return f"{before}{space}{words}{words.stop}".strip() if words else ""


def particle(words: Words, pair: str) -> str:
    """The Korean particle that follows `words`: `pair` is both its forms, as in 을(를)."""
    return particles.particle(words.text, pair)


def within(limit: int, *values: Words | list[Words] | SimpleNamespace) -> list[Any]:
    """Those of `values`, the first ones first, that together have at most `limit` words.

    A value is an answer, or several that go together: a list of them, or a reference.
    """
    chosen: list[Any] = []
    for value in values:
        length = sum(_count_words(words.text) for words in _parts(value))
        if 0 < length <= limit:
            chosen.append(value)
            limit -= length
    return chosen


def _count_words(text: str) -> int:
    """How many words it takes to say `text`; two Chinese characters are about one."""
    characters = len(_HAN.findall(text))
    return len(_HAN.sub(" ", text).split()) + (characters + 1) // 2


def _parts(value: Words | list[Words] | SimpleNamespace) -> list[Words]:
    if isinstance(value, Words):
        return [value]
    return value if isinstance(value, list) else list(vars(value).values())


class _Strict(StrictUndefined):
    """A name that there is not is an error; an `if` without `else` prints nothing."""

    def __str__(self) -> str:  # type: ignore[override]
        return super().__str__() if self._undefined_name is not None else ""


@cache
def _environment(language: Language) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(language.folder / "documents"),
        undefined=_Strict,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - Markdown comes out, and no customer's word goes in
    )
    functions = (aside, join, lines, particle, strong, term, within)
    environment.globals.update({function.__name__: function for function in functions})
    environment.globals["sentence"] = partial(sentence, space=language.data["space"])
    environment.globals["indent"] = INDENT
    return environment


@cache
def _template(language: Language, body: str) -> Template:
    return _environment(language).from_string(body)


def _number_parts(blocks: Blocks) -> Blocks:
    """The same blocks, headings of the second level numbered through, in groups too."""
    number = 0

    def count(block: Block) -> Block:
        nonlocal number
        if isinstance(block, Heading) and block.level == 2:
            number += 1
            return block._replace(number=number)
        if isinstance(block, Group):
            return block._replace(blocks=tuple(map(count, block.blocks)))
        return block

    return tuple(map(count, blocks))


def _find_title(blocks: Blocks) -> str:
    """The words of the first heading, without what stands aside."""
    for block in blocks:
        if isinstance(block, Heading):
            return " ".join("".join(s.text for s in block.spans if not s.aside).split())
        if isinstance(block, Group) and (title := _find_title(block.blocks)):
            return title
    return ""
