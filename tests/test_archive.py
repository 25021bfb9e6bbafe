"""The PDF to keep: fit for an archive and for whoever can't see it, and never sent unasked."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import page as validation
import pytest
from PIL import Image, ImageCms
from pypdf import PdfReader
from pypdf.generic import StreamObject

from complaint_kit import export, write_case
from complaint_kit.case import Case
from complaint_kit.document import Document
from complaint_kit.render import archive
from complaint_kit.render.pdf import render
from tests import sample_documents as samples
from tests.conftest import TODAY
from tests.made_cases import full, least, most

CASE = b'{"format": "complaint-kit/1"}\n'
DOCUMENTS = (
    samples.least_letter,
    samples.missed_engineer_letter,
    samples.missed_engineer_script,
)


def is_fit(data: bytes, profile: str, folder: Path) -> bool:
    path = folder / "document.pdf"
    path.write_bytes(data)
    result = validation.validate_pdf(str(path), profile=profile)
    return bool(result.is_compliant)


@pytest.mark.parametrize("profile", ["3a", "ua1"])
@pytest.mark.parametrize("make", DOCUMENTS)
def test_a_pdf_to_keep_follows_both_standards(
    make: Callable[[], Document], profile: str, tmp_path: Path
) -> None:
    assert is_fit(render(make(), CASE), profile, tmp_path)


@pytest.mark.parametrize("make", [least, full, most])
@pytest.mark.parametrize("document", ["letter", "call-script"])
def test_so_does_each_document_of_a_case(
    make: Callable[[], Case], document: str, tmp_path: Path
) -> None:
    kept = export(make(), document, "pdf", TODAY, keep=True)
    assert is_fit(kept, "3a", tmp_path)
    assert is_fit(kept, "ua1", tmp_path)


@pytest.mark.parametrize(
    ("part", "other"),
    [
        (b"/AFRelationship /Source", b"/AFRelationshap /Source"),
        (b"/Subtype /application#2Fjson", b"/Subtyqe /application#2Fjson"),
        (b"/AF [", b"/AG ["),
        (b"/OutputIntents [", b"/OutputIntenss ["),
        (b"<pdfaid:part>3<", b"<pdfaid:part>1<"),
    ],
)
def test_the_check_notices_what_is_missing(part: bytes, other: bytes, tmp_path: Path) -> None:
    kept = render(samples.least_letter(), CASE)
    assert part in kept
    assert not is_fit(kept.replace(part, other), "3a", tmp_path)


def test_the_case_is_what_the_document_was_made_from() -> None:
    root = PdfReader(io.BytesIO(render(samples.least_letter(), CASE))).trailer["/Root"]
    (source,) = root["/AF"]  # type: ignore[index]
    named = root["/Names"]["/EmbeddedFiles"]["/Names"]  # type: ignore[index]
    assert named == ["complaint.json", root["/AF"][0]]  # type: ignore[index]
    entry = source.get_object()
    assert (entry["/AFRelationship"], entry["/UF"]) == ("/Source", "complaint.json")
    assert entry["/EF"]["/F"].get_object().get_data() == CASE


@pytest.mark.parametrize("document", ["letter", "call-script"])
def test_a_pdf_to_send_has_not_a_trace_of_the_case(document: str) -> None:
    case = full(remedy__minimum="Nobody shall read this")
    sent = export(case, document, "pdf", TODAY)
    kept = export(case, document, "pdf", TODAY, keep=True)
    for trace in (b"EmbeddedFile", b"Filespec", b"/AF", b"json", b"pdfaid"):
        assert trace in kept
        assert trace not in sent
    reader = PdfReader(io.BytesIO(sent))
    assert dict(reader.attachments) == {}
    if document == "letter":
        parts = [reader.get_object(n) for n in range(1, int(str(reader.trailer["/Size"])))]
        streams = [part.get_data() for part in parts if isinstance(part, StreamObject)]
        assert len(streams) > 3
        assert not any(b"Nobody shall read" in data for data in (*streams, sent))


def test_a_pdf_to_keep_looks_like_the_one_to_send() -> None:
    sent, kept = (
        PdfReader(io.BytesIO(export(full(), "letter", "pdf", TODAY, keep=keep)))
        for keep in (False, True)
    )
    assert [one.extract_text() for one in sent.pages] == [one.extract_text() for one in kept.pages]


def test_the_same_case_and_day_give_the_same_bytes() -> None:
    first = export(full(), "letter", "pdf", TODAY, keep=True)
    assert first == export(full(), "letter", "pdf", TODAY, keep=True)
    assert first != export(full(impact="Other"), "letter", "pdf", TODAY, keep=True)


def test_a_case_adds_little_to_the_file() -> None:
    more = len(render(samples.least_letter(), write_case(full()))) - len(
        render(samples.least_letter())
    )
    assert 2_000 < more < 5_000


def test_streams_end_with_an_end_of_line() -> None:
    data = render(samples.least_letter(), CASE)
    assert data.count(b"endstream") == data.count(b"\r\nendstream")


def test_the_colours_are_those_of_every_screen() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(archive._PROFILE.read_bytes()))
    usual = ImageCms.createProfile("sRGB")
    colours = Image.new("RGB", (3, 1))
    colours.putdata([(31, 95, 88), (200, 10, 90), (42, 39, 35)])
    shown = ImageCms.profileToProfile(colours, profile, usual)
    assert shown is not None
    assert shown.tobytes() == colours.tobytes()


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="needs qpdf")
def test_another_program_finds_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "kept.pdf"
    path.write_bytes(export(full(), "letter", "pdf", TODAY, keep=True))
    checked = subprocess.run(
        ["qpdf", "--check", str(path)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    listed = subprocess.run(
        ["qpdf", "--list-attachments", str(path)], capture_output=True, text=True, check=True
    )
    assert re.match(r"complaint\.json -> \d+,0", listed.stdout)
