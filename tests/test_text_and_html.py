"""Text and HTML print what a Document says, and what was typed can do nothing there."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from complaint_kit import Case, export
from complaint_kit.case import texts
from complaint_kit.document import Paragraph, Span, walk_spans
from complaint_kit.pipeline import compose_document
from complaint_kit.render import html, text
from tests import sample_documents as samples
from tests.conftest import TODAY
from tests.made_cases import CHOICES, full, least, most

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(1)"> & "quotes" \'too\' </style>'


class _Reader(HTMLParser):
    """The text of a page, and the tags and attributes that it uses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag == "br":
            self.text += "\n"
        if tag not in ("br", "hr", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> _Reader:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader


NAMES = ["letter", "call-script"]


@pytest.mark.parametrize("name", NAMES)
def test_every_word_typed_into_a_document_is_in_its_text_and_its_html(name: str) -> None:
    document = compose_document(full(), name, TODAY)
    plain = text.render(document).decode()
    page = read(html.render_body(document)).text
    typed = [span.text for span in walk_spans(document.blocks) if span.source]
    assert len(typed) > 30
    for line in (line for said in typed for line in said.split("\n")):
        assert line in plain
        assert line in page


@pytest.mark.parametrize("name", NAMES)
def test_html_closes_what_it_opens_and_uses_only_plain_elements(name: str) -> None:
    reader = read(html.render(compose_document(full(impact=HOSTILE), name, TODAY)).decode())
    assert reader.open == []
    assert not reader.tags & {"script", "img", "a", "iframe", "link", "form", "object", "svg"}
    assert not {a for a in reader.attributes if a.startswith("on")} | {"src", "href", "style"} & (
        reader.attributes
    )


@pytest.mark.parametrize("name", NAMES)
def test_html_prints_markup_as_it_was_typed(name: str) -> None:
    page = html.render(compose_document(full(impact=HOSTILE), name, TODAY)).decode()
    assert HOSTILE in read(page).text
    assert "<script" not in page


TYPED = [path for path, _ in texts(full()) if path not in CHOICES | {"language", "country"}]
TYPED = [path for path in TYPED if not path.endswith(".currency")]


@pytest.mark.parametrize("path", TYPED)
def test_nothing_typed_anywhere_is_markup_on_a_page(path: str) -> None:
    case = full(**{path.replace(".", "__"): "</title></style><script>x</script><b>"})
    for name in NAMES:
        reader = read(html.render(compose_document(case, name, TODAY)).decode())
        assert not reader.tags & {"script", "b"}
        assert reader.open == []


def test_a_whole_page_asks_nothing_of_anybody() -> None:
    page = html.render(compose_document(full(), "letter", TODAY)).decode()
    assert "default-src 'none'" in page
    assert not re.search(r"url\(|@import|https?:", page)
    assert '<html lang="en-GB">' in page
    assert "<title>Complaint: summary words</title>" in page


def test_the_preview_marks_the_customers_words_and_the_export_does_not(engineer: Case) -> None:
    document = compose_document(engineer, "letter", TODAY)
    marked = html.render_body(document, marks=True)
    words = "I could not be reached by my mother, who is ill."
    assert f'<span class="ck-yours" data-at="impact">{words}</span>' in marked
    assert "ck-yours" not in html.render(document).decode()


def test_a_table_in_html_has_a_head_that_says_what_its_columns_are() -> None:
    page = html.render_body(compose_document(full(), "letter", TODAY))
    head = re.search(r"<thead><tr>(.*?)</tr></thead>", page)
    assert head
    assert head[1].count('<th scope="col"') == 4


def test_a_row_of_a_table_is_one_paragraph_of_text() -> None:
    lines = export(full(), "letter", "text", TODAY).decode().split("\n\n")
    row = next(line for line in lines if "second fact words" in line)
    assert row == (
        "2 Oct, 09:05 · second fact words. Spoke to spoken name. Promised: promised words."
        " (Cost: paid £12.50 · Encl.: E1, E2)"
    )


def test_what_is_said_aloud_stands_behind_a_line_in_text(engineer: Case) -> None:
    said = export(engineer, "call-script", "text", TODAY).decode()
    assert "\n│ I would like to make a complaint; please log it as a complaint." in said
    assert "\nHang up. Walk, breathe" in said


@pytest.mark.parametrize("format", ["text", "html"])
@pytest.mark.parametrize("name", NAMES)
def test_the_same_case_and_day_give_the_same_bytes(name: str, format: str) -> None:
    for made in (least, full, most):
        assert export(made(), name, format, TODAY) == export(made(), name, format, TODAY)


def test_what_stands_aside_stays_in_its_order() -> None:
    spans = (Span("Joellen", aside=True), Span(" (signed)", aside=True))
    page = html.render(samples.document((Paragraph(spans),))).decode()
    assert '<span class="aside">Joellen (signed)</span>' in page.replace("</span><span>", "")
