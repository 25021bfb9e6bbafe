"""The structure that a screen reader follows, and what a validator asks for."""

from __future__ import annotations

import io
import shutil
import subprocess
import zlib
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from complaint_kit.document import Document, Group, Heading, Span, TermList
from complaint_kit.render.faces import name_of
from complaint_kit.render.pdf import render
from complaint_kit.render.tagging import Element, TaggedCanvas
from tests import sample_documents as samples


def reader(document: Document) -> PdfReader:
    return PdfReader(io.BytesIO(render(document)))


def children(node: Any) -> list[Any]:
    kids = node.get("/K", [])
    kids = kids if isinstance(kids, list) else [kids]
    return [kid.get_object() for kid in kids]


def elements(document: Document) -> list[Any]:
    """All structure elements in reading order."""
    found: list[Any] = []

    def visit(node: Any) -> None:
        for kid in children(node):
            if isinstance(kid, dict) and "/S" in kid:
                found.append(kid)
                visit(kid)

    visit(reader(document).trailer["/Root"]["/StructTreeRoot"])  # type: ignore[index]
    return found


def tags(document: Document) -> list[str]:
    return [str(element["/S"])[1:] for element in elements(document)]


def structured_text(document: Document, tmp_path: Path) -> str:
    """What follows the structure tree reads, by another program."""
    if shutil.which("pdfinfo") is None:
        pytest.skip("needs poppler's pdfinfo")
    path = tmp_path / "document.pdf"
    path.write_bytes(render(document))
    shown = subprocess.run(
        ["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True, text=True
    )
    return shown.stdout


def drawn(work: Any) -> PdfReader:
    """What `work` draws on a canvas of one page."""
    root = Element("Document")
    canvas = TaggedCanvas(
        root,
        (300, 300),
        title="Title",
        language="en-GB",
        day=date(2026, 11, 21),
        font=name_of("Regular"),
    )
    work(canvas, root)
    canvas.showPage()
    return PdfReader(io.BytesIO(canvas.finish()))


def content(file: PdfReader, page: int = 0) -> bytes:
    return bytes(file.pages[page].get_contents().get_data())  # type: ignore[union-attr]


def test_the_title_is_shown_and_the_language_is_told() -> None:
    file = reader(samples.missed_engineer_letter())
    root = file.trailer["/Root"]
    assert root["/Lang"] == "en-GB"  # type: ignore[index]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]  # type: ignore[index]
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert file.metadata is not None
    assert file.metadata.title == f"Complaint: {samples.SUMMARY}"


def test_the_metadata_says_pdf_ua_and_survives_markup_in_the_title() -> None:
    document = samples.document((samples.text("Hello"),), title="Smith & <Sons>")
    packet = reader(document).trailer["/Root"]["/Metadata"].get_data().decode()  # type: ignore[index]
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "Smith &amp; &lt;Sons&gt;" in packet


def test_the_dates_are_those_of_the_document() -> None:
    information = reader(samples.least_letter()).trailer["/Info"]
    assert information["/CreationDate"] == "D:20261121000000Z"  # type: ignore[index]
    assert "/Author" not in information  # type: ignore[operator]


def test_reading_order_is_the_order_of_the_document(tmp_path: Path) -> None:
    text = structured_text(samples.missed_engineer_script(), tmp_path)
    order = [
        "Your call to",
        "0800 496 0999",
        "Customer Relations",
        "Beside a green line",
        "Before you dial",
        "Whiskey",
        "vish-NYEF-ska",
        "Their name",
        "Priya promised",
        "What I ask",
        "They say",
        "Calm down",
        "I am angry, but",
        "What happens next",
        "If you reach a voicemail",
        "I’ll say that again",
        "If the call goes wrong",
        "Today’s date and time",
        "not to be read out",
        "The least I would settle for",
        "Afterwards",
    ]
    places = [text.index(words) for words in order]
    assert places == sorted(places)


def test_the_addresses_are_read_in_the_order_of_the_document(tmp_path: Path) -> None:
    text = structured_text(samples.missed_engineer_letter(), tmp_path)
    places = [text.index(words) for words in ("12 Elm Road", "PO Box 4410", "21 November", "Dear")]
    assert places == sorted(places)


def test_words_do_not_run_together_at_the_end_of_a_line(tmp_path: Path) -> None:
    text = structured_text(samples.missed_engineer_letter(), tmp_path).replace("\n", "")
    words = samples.VALUED.split(" ")
    shown = text[text.index(words[0] + " " + words[1] + " " + words[2]) :]
    for pair in pairwise(words):
        assert "".join(pair) not in shown or "".join(pair) in samples.VALUED


def test_the_footer_is_no_part_of_the_structure(tmp_path: Path) -> None:
    assert "Page 1" not in structured_text(samples.missed_engineer_letter(), tmp_path)


def test_a_table_has_rows_of_equal_length_and_a_head() -> None:
    table = next(e for e in elements(samples.missed_engineer_letter()) if e["/S"] == "/Table")
    rows = children(table)
    assert [len(children(row)) for row in rows] == [4] * 5
    head = children(rows[0])
    assert {(cell["/S"], cell["/A"]["/Scope"]) for cell in head} == {("/TH", "/Column")}


def test_a_fact_of_the_script_is_headed_by_its_date() -> None:
    tables = [e for e in elements(samples.missed_engineer_script()) if e["/S"] == "/Table"]
    for row in children(tables[0]):
        first, *others = children(row)
        assert (first["/S"], first["/A"]["/Scope"]) == ("/TH", "/Row")
        assert {cell["/S"] for cell in others} == {"/TD"}


def test_a_list_says_how_it_is_numbered() -> None:
    lists = [e for e in elements(samples.missed_engineer_letter()) if e["/S"] == "/L"]
    assert [element["/A"]["/ListNumbering"] for element in lists] == ["/None", "/Decimal", "/None"]


def test_the_head_of_a_table_is_tagged_once_however_often_it_is_shown() -> None:
    document = samples.most_letter(60)
    assert len(reader(document).pages) > 3
    heads = [element for element in elements(document) if element["/S"] == "/TH"]
    assert [len(element["/K"]) for element in heads] == [1] * 4
    assert sum("Encl." in page.extract_text() for page in reader(document).pages) > 3


def test_a_paragraph_over_two_pages_is_one_element() -> None:
    document = samples.document((samples.text("A long story. " * 700),))
    assert len(reader(document).pages) > 1
    assert tags(document) == ["Document", "P"]


def test_heading_levels_are_never_skipped() -> None:
    document = samples.document((Heading(3, (Span("One"),)), Heading(1, (Span("Two"),))))
    assert tags(document) == ["Document", "H1", "H1"]


def test_elements_without_content_are_left_out() -> None:
    document = samples.document(
        (Group("log", (TermList(()),)), Heading(2, ()), samples.text("Hello"))
    )
    assert tags(document) == ["Document", "P"]


def test_every_content_is_found_from_its_page() -> None:
    file = reader(samples.missed_engineer_script())
    numbers = file.trailer["/Root"]["/StructTreeRoot"]["/ParentTree"]["/Nums"]  # type: ignore[index]
    for index, page in enumerate(file.pages):
        assert page["/StructParents"] == numbers[2 * index]
        assert str(page["/Tabs"]) == "/S"
        owners = numbers[2 * index + 1].get_object()
        assert content(file, index).count(b"/MCID") == len(owners)
        assert all(owner.get_object()["/Type"] == "/StructElem" for owner in owners)


def test_all_that_is_drawn_is_tagged_or_an_artifact() -> None:
    file = reader(samples.missed_engineer_script())
    for index in range(len(file.pages)):
        depth = 0
        for line in content(file, index).decode("latin-1").split("\n"):
            if line.endswith((" BDC", " BMC")):
                depth += 1
            elif line == "EMC":
                depth -= 1
            elif line.endswith((" Tj", " S", " re", " f*")):
                assert depth == 1, line
        assert depth == 0


def test_what_follows_for_the_same_element_goes_into_the_same_sequence() -> None:
    def work(canvas: TaggedCanvas, root: Element) -> None:
        element = root.add("P")
        canvas.enter(element)
        canvas.enter(element)
        canvas.enter(None)
        canvas.enter(element)

    assert content(drawn(work)).count(b"/P <</MCID") == 2


def test_the_map_back_to_text_has_no_empty_codes_and_no_large_blocks() -> None:
    letters = "".join(chr(code) for code in range(0xC0, 0x17F)) + "abc"
    file = reader(samples.document((samples.text(letters),)))
    fonts = file.pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    maps = [font.get_object()["/ToUnicode"].get_data().decode() for font in fonts.values()]
    assert any(" beginbfchar" in text for text in maps)
    for text in maps:
        assert "<0000>" not in text
        counts = [int(line.split()[0]) for line in text.split("\n") if "beginbfchar" in line]
        assert max(counts, default=0) <= 100
    assert "".join(letters.split()) in "".join(file.pages[0].extract_text().split())


def test_a_stream_ends_with_an_end_of_line() -> None:
    data = render(samples.missed_engineer_letter())
    assert data.count(b"endstream") == data.count(b"\r\nendstream")


def test_all_faces_are_embedded() -> None:
    fonts = reader(samples.missed_engineer_letter()).pages[0]["/Resources"]["/Font"]  # type: ignore[index]
    for font in fonts.values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_pages_are_compressed() -> None:
    page = reader(samples.missed_engineer_letter()).pages[0]["/Contents"]
    assert page["/Filter"] == ["/FlateDecode"]  # type: ignore[index]
    assert zlib.decompress(page._data)  # type: ignore[attr-defined]


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")
@pytest.mark.parametrize("make", [samples.missed_engineer_letter, samples.missed_engineer_script])
def test_another_program_finds_no_fault(make: Any, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(render(make()))
    checked = subprocess.run(
        ["qpdf", "--check", str(path)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
