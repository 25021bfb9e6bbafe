"""What was typed to be read as something else stays words in a document, at its own place.

Each text is compared with harmless letters of the same shape: all but these letters is the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from html.parser import HTMLParser
from io import BytesIO
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject
from reportlab.pdfgen.canvas import Canvas

from complaint_kit import Case, Unusable, export, read_case, write_case
from complaint_kit.case import texts
from complaint_kit.document import Document, Span, walk_spans
from complaint_kit.language import find_language
from complaint_kit.pipeline import compose_document, compose_preview
from complaint_kit.render import faces, html, text
from complaint_kit.sentences import explain
from complaint_kit.values import clean
from tests.conftest import TODAY
from tests.hostile import FORBIDDEN, TEXTS, filled, is_free, places
from tests.skeleton import skeleton

NAMES = ("letter", "call-script")
FREE = [path for path, info in places(Case) if is_free(info)]
LONG = 2_000
DRAWN = frozenset().union(*map(faces.covered, ("latin", "hangul", "han")))
ELEMENTS = frozenset(
    "html head meta title style body main article section div span p br hr small strong "
    "h1 h2 h3 h4 ul ol li dl dt dd table thead tbody tr th td".split()
)
ATTRIBUTES = frozenset("lang charset http-equiv content name class scope data-at".split())
ACTING = frozenset(
    "/Annots /URI /JS /JavaScript /AA /OpenAction /AcroForm /Launch /GoToR /EmbeddedFiles "
    "/EmbeddedFile /RichMedia /SubmitForm /ImportData /Names /XFA".split()
)


def _together(some: list[str], limit: int) -> Iterator[str]:
    """The texts after each other, in as few as that limit allows."""
    found = ""
    for one in some:
        if found and len(found) + len(one) > limit:
            yield found
            found = ""
        found = f"{found} {one}".strip()
    yield found


TOGETHER = list(_together([one for one in TEXTS.values() if len(one) < LONG], 1_800))
DRAWABLE = [one for one in TEXTS.values() if set(clean(one)) <= DRAWN]
DRAWN_TOGETHER = list(_together([one[:300] for one in DRAWABLE], 900))


def _framed(words: str, limit: int) -> str:
    """So that it begins and ends the same, whatever it is."""
    return f"Zq {words[: limit - 6].strip()} zq"


def _blur(words: str) -> str:
    """Other letters in the same places."""
    return re.sub(r"\S", "w", words)


def _harmless(words: str, limit: int) -> str:
    return _framed(_blur(clean(words[: limit - 6].strip())), limit)


def _case(words: str, write: Callable[[str, int], str], only: str = "") -> Case:
    def say(path: str, limit: int) -> str:
        return write(words, limit) if only in ("", path) else f"Zq {path} zq"

    return Case.model_validate(filled(Case, say))


def _both(words: str, name: str, only: str = "") -> tuple[Document, Document]:
    """The document of the hostile text and the one of the harmless letters."""
    return (
        compose_document(_case(words, _framed, only), name, TODAY),
        compose_document(_case(words, _harmless, only), name, TODAY),
    )


def _spans(document: Document) -> list[Span]:
    return [*walk_spans(document.blocks), *document.footer]


def _own_words(document: Document) -> list[Span]:
    """Every span, the customer's blurred: where each stands, and all that the kit says."""
    spans = _spans(document)
    return [span._replace(text=_blur(span.text)) if span.source else span for span in spans]


def test_there_are_fields_to_fill_and_every_one_is_found() -> None:
    case = _case("x", _framed)
    assert {path for path, _ in texts(case)} >= set(FREE)
    assert {"summary", "timeline.0.evidence.0", "on_behalf_of.authority"} <= set(FREE)
    assert not {"format", "topic", "country", "timeline.0.cost.currency"} & set(FREE)
    assert len(DRAWABLE) > 25


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_no_field_holds_what_would_act_and_the_file_opens_again_as_it_was(words: str) -> None:
    case = _case(words, _framed)
    assert not [path for path, said in texts(case) if FORBIDDEN.search(said)]
    assert read_case(write_case(case)) == case


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_in_all_fields_at_once_nothing_leaves_its_place(words: str, name: str) -> None:
    hostile, harmless = _both(words, name)
    assert skeleton(hostile.blocks) == skeleton(harmless.blocks)
    assert _own_words(hostile) == _own_words(harmless)
    said = dict(texts(_case(words, _framed)))
    for span in _spans(hostile):
        assert not FORBIDDEN.search(span.text)
        assert span.source not in FREE or span.text in said[span.source] or len(span.text) == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("path", FREE)
def test_in_one_field_it_touches_no_other(path: str, name: str) -> None:
    for words in TOGETHER:
        hostile, harmless = _both(words, name, path)
        assert skeleton(hostile.blocks) == skeleton(harmless.blocks)
        ours = [span for span in _spans(hostile) if span.source != path]
        assert ours == [span for span in _spans(harmless) if span.source != path]
        assert _own_words(hostile) == _own_words(harmless)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_the_text_has_the_same_lines(words: str, name: str) -> None:
    hostile, harmless = (text.render(one).decode() for one in _both(words, name))
    assert _blur(hostile) == _blur(harmless)
    assert not FORBIDDEN.search(hostile)
    assert hostile.splitlines() == hostile.removesuffix("\n").split("\n")


class _Page(HTMLParser):
    """What a page is made of, in its order, and the words in it."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Any] = []
        self.words: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ELEMENTS, tag
        assert {name for name, _ in attrs} <= ATTRIBUTES, attrs
        self.parts.append((tag, attrs))
        self.words.append("\n" if tag == "br" else "")

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        assert decl == "doctype html"

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_the_page_is_made_of_the_same_elements(words: str, name: str) -> None:
    pages = [
        [html.render(one).decode(), html.render_body(one, marks=True)] for one in _both(words, name)
    ]
    for one, other in zip(*pages, strict=True):
        hostile, harmless = _Page(one), _Page(other)
        assert hostile.parts == harmless.parts
        told = "".join(hostile.words)
        assert _blur(told) == _blur("".join(harmless.words))
        assert clean(words[:LONG]).strip() in told


def _only_at(path: str, words: str, at: str, limit: int) -> str:
    return _framed(words, limit) if at == path else ""


@pytest.mark.parametrize("words", TOGETHER)
def test_a_preview_with_blanks_is_as_safe(words: str) -> None:
    for path in FREE:
        answers = filled(Case, partial(_only_at, path, words))
        for name in NAMES:
            document = compose_preview(Case.model_validate(answers), name, TODAY)
            _Page(html.render_body(document, marks=True, fresh=path))


def _names_in(value: Any) -> Iterator[str]:
    """Every key and every name in a PDF object, without those of the objects that it points to."""
    if isinstance(value, NameObject):
        yield str(value)
    elif isinstance(value, DictionaryObject):
        for key, inner in dict.items(value):
            yield str(key)
            yield from _names_in(inner)
    elif isinstance(value, ArrayObject):
        for inner in list.__iter__(value):
            yield from _names_in(inner)


def _acting(reader: PdfReader) -> set[str]:
    """What a PDF has in any of its objects that does something when it is opened or pressed."""
    objects = [
        reader.get_object(IndirectObject(number, 0, reader))
        for number in range(1, cast(int, reader.trailer["/Size"]))
    ]
    return {name for found in objects for name in _names_in(found)} & ACTING


def _tree(node: Any) -> list[Any]:
    """The structure of a tagged PDF: kinds of elements, and what lies within each."""
    kids = node.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    inner = [_tree(kid.get_object()) for kid in kids if isinstance(kid.get_object(), dict)]
    return [str(node.get("/S", "")), [kid for kid in inner if kid[0]]]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", DRAWN_TOGETHER)
def test_a_pdf_holds_nothing_that_acts_and_the_same_structure(words: str, name: str) -> None:
    readers = [
        PdfReader(BytesIO(export(_case(words, write), name, "pdf", TODAY)))
        for write in (_framed, _harmless)
    ]
    hostile, harmless = readers
    assert not _acting(hostile)
    assert set(hostile.root_object) == set(harmless.root_object)
    trees = [_tree(reader.root_object["/StructTreeRoot"]) for reader in readers]
    assert trees[0] == trees[1]
    told = _squeezed("".join(page.extract_text() for page in hostile.pages))
    assert _squeezed(clean(words[:300])) in told
    assert hostile.metadata
    assert FORBIDDEN.search(hostile.metadata.title or "") is None


def _squeezed(words: str) -> str:
    return re.sub(r"[\s\u00ad\u200b-\u200f\u2060]+", "", words)


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_what_no_face_can_draw_is_named_on_one_line(words: str) -> None:
    case = Case.model_validate({"format": "complaint-kit/1", "language": "en", "impact": words})
    if words in DRAWABLE:
        assert export(case, "letter", "pdf", TODAY).startswith(b"%PDF")
        return
    with pytest.raises(Unusable) as caught:
        export(case, "letter", "pdf", TODAY)
    said = explain(caught.value, find_language("en"))
    assert len(said.splitlines()) == 1
    assert not FORBIDDEN.search(said)
    assert len(said) < 600


NAMED_ONCE = {
    "a line that is none of the kit's": ("a\u2028b", "a\nb"),
    "a telephone number from a list of contacts": (
        "\u202a+44 20 7946 0000\u202c",
        "+44 20 7946 0000",
    ),
    "the rest of a sentence turned around": ("up\u202egnol", "upgnol"),
    "the rest of a sentence set apart": ("up\u2067long", "uplong"),
}


@pytest.mark.parametrize(("typed", "kept"), NAMED_ONCE.values(), ids=NAMED_ONCE)
def test_what_once_left_its_place_stays(typed: str, kept: str) -> None:
    assert clean(typed) == kept
    assert clean(kept) == kept


def test_a_number_from_a_list_of_contacts_is_printed() -> None:
    """Telephones put a number between marks of direction, which no face can draw."""
    phone = {"name": "Ann", "phone": "\u202a+44 20 7946 0000\u202c"}
    case = Case.model_validate({"format": "complaint-kit/1", "language": "en", "customer": phone})
    assert export(case, "letter", "pdf", TODAY).startswith(b"%PDF")


def test_a_link_in_a_pdf_would_be_seen() -> None:
    data = BytesIO()
    canvas = Canvas(data)
    canvas.linkURL("http://evil.example", (0, 0, 9, 9))
    canvas.save()
    assert "/URI" in _acting(PdfReader(data))
