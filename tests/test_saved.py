"""Opening what was saved: the case comes back as it was, and anything else gets a sentence.

One file, because the copies that are attacked are made the same way.
"""

from __future__ import annotations

import copy
import io
import shutil
import subprocess
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from complaint_kit import Case, Unusable, export, read_case, read_saved, write_case
from complaint_kit.language import find_language
from complaint_kit.render.pdf import render
from complaint_kit.saved import MAX_BYTES
from complaint_kit.sentences import explain
from tests import sample_documents as samples
from tests.conftest import CASE_FILES, TODAY
from tests.made_cases import FULL, full, least, most, put

STREAM = (
    b"<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode "
    b"/Length %d /Params << /Size %d /ModDate (D:20261121000000Z) >> >>\nstream\n"
)
SECONDS = 3
SENT = export(full(), "letter", "pdf", TODAY)
KEPT = export(full(), "letter", "pdf", TODAY, keep=True)
LITTLE = b'{"format": "complaint-kit/1"}'


def holding(packed: bytes, size: int, length: int | None = None) -> bytes:
    """A PDF with a stream that says of itself what it likes."""
    head = STREAM % (len(packed) if length is None else length, size)
    return b"%PDF-1.7\n1 0 obj\n" + head + packed + b"\r\nendstream\nendobj\n%%EOF\n"


def carrying(data: bytes) -> bytes:
    return holding(zlib.compress(data), len(data))


def reason(data: bytes) -> str:
    """The code with which `data` is refused, in a short time and with a sentence."""
    began = time.perf_counter()
    with pytest.raises(Unusable) as caught:
        read_saved(data)
    assert time.perf_counter() - began < SECONDS
    said = explain(caught.value, find_language("en"))
    assert said.endswith(".")
    assert "\n" not in said
    assert not {"please", "sorry", "valid", "invalid", "required"} & set(said.lower().split())
    return caught.value.code


def saved_again(*options: str) -> Callable[[Path], bytes]:
    def save(folder: Path) -> bytes:
        if shutil.which("qpdf") is None:
            pytest.skip("needs qpdf")
        before, after = folder / "before.pdf", folder / "after.pdf"
        before.write_bytes(KEPT)
        subprocess.run(["qpdf", *options, str(before), str(after)], check=True)
        return after.read_bytes()

    return save


def saved_by_pypdf(_folder: Path) -> bytes:
    written = io.BytesIO()
    PdfWriter(clone_from=io.BytesIO(KEPT)).write(written)
    return written.getvalue()


# What comes back


def places(value: Any, path: str = "") -> list[str]:
    """The path of every answer in free words: where more than one word stands."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        return [place for key, item in items for place in places(item, f"{path}.{key}")]
    return [path[1:]] if " " in str(value) else []


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Any case: any words in any answer, and any answers left out."""
    answers = copy.deepcopy(FULL)
    texts = st.dictionaries(st.sampled_from(places(FULL)), st.text(max_size=80), max_size=8)
    for place, text in draw(texts).items():
        put(answers, place, text)
    for name in draw(st.sets(st.sampled_from([name for name in FULL if name != "format"]))):
        del answers[name]
    return Case.model_validate(answers)


def test_there_are_texts_to_change() -> None:
    assert {"impact", "customer.address", "timeline.0.what"} <= set(places(FULL))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(cases())
def test_a_case_comes_back_from_a_pdf_as_it_was(case: Case) -> None:
    assert read_saved(render(samples.least_letter(), write_case(case))) == case


@pytest.mark.parametrize("path", CASE_FILES, ids=lambda path: path.stem)
def test_a_case_file_is_opened_as_it_was(path: Path) -> None:
    assert read_saved(path.read_bytes()) == read_case(path.read_bytes())


@pytest.mark.parametrize("make", [least, full, most])
@pytest.mark.parametrize("document", ["letter", "call-script"])
def test_each_document_keeps_its_whole_case(make: Callable[[], Case], document: str) -> None:
    assert read_saved(export(make(), document, "pdf", TODAY, keep=True)) == make()
    assert read_saved(export(make(), document, "pdf", TODAY, keep=True, beside="sv")) == make()


def test_the_longest_case_that_can_be_kept_can_be_opened_again() -> None:
    alphabet = "abcdefghijklmnopqrstuvwxyzåäößéñABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    words = "".join(alphabet[n * n * 7919 % 10007 % len(alphabet)] for n in range(4_000))
    facts = [{"what": words, "promised": words[::-1]}] * 200
    case = Case.model_validate({**FULL, "timeline": facts})
    kept = export(case, "letter", "pdf", TODAY, keep=True)
    assert len(kept) < MAX_BYTES
    assert read_saved(kept) == case


def test_the_first_bytes_tell_what_a_file_is_and_not_its_name() -> None:
    assert reason(b"\x89PNG\r\n") == "file_not_text"
    assert reason(b" " + KEPT).startswith("file_not_")
    assert read_saved(b"\xef\xbb\xbf" + LITTLE) == Case(format="complaint-kit/1")


def test_notes_that_a_reader_appends_leave_the_case_as_it_is() -> None:
    notes = b"\n900 0 obj\n<< /Type /Annot >>\nendobj\nstartxref\n1\n%%EOF\n"
    assert read_saved(KEPT + notes) == full()


def test_what_the_documents_words_say_is_not_taken_for_the_case() -> None:
    case = full(summary=" 0 obj\n<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter")
    assert read_saved(export(case, "letter", "pdf", TODAY, keep=True)) == case


def test_the_format_of_the_first_release_opens_in_this_one() -> None:
    """Written down, so that a change of the shape is noticed: people have such files."""
    packed = zlib.compress(LITTLE, 9)
    assert read_saved(holding(packed, len(LITTLE))) == Case(format="complaint-kit/1")
    assert STREAM[: STREAM.index(b"%d")] in KEPT


# What is refused


PACKED = zlib.compress(LITTLE)
BOMB = zlib.compress(b" " * 50_000_000, 9)
PADDED = LITTLE + b" " * 3_000_000
REFUSED = {
    "a copy to send": (SENT, "pdf_without_case"),
    "only the first bytes": (b"%PDF-", "pdf_without_case"),
    "ten megabytes and one": (b"%PDF-" + b" " * (MAX_BYTES - 4), "pdf_too_large"),
    "cut within the case": (KEPT[: KEPT.index(b"/EmbeddedFile") + 300], "pdf_changed"),
    "no end of the stream": (KEPT.replace(b"\r\nendstream", b"\n\nendstream"), "pdf_changed"),
    "a bomb that says it is small": (holding(BOMB, 100), "pdf_changed"),
    "a bomb that says what it is": (holding(BOMB, 50_000_000), "pdf_changed"),
    "a bomb of the largest size": (carrying(b" " * 2_097_152), "pdf_changed"),
    "a case of three megabytes": (carrying(PADDED), "pdf_changed"),
    "less than it says": (holding(PACKED, len(LITTLE) + 1), "pdf_changed"),
    "more than it says": (holding(PACKED, len(LITTLE) - 1), "pdf_changed"),
    "bytes after the case": (holding(PACKED + b"x", len(LITTLE)), "pdf_changed"),
    "a case without its sum": (holding(PACKED[:-4], len(LITTLE)), "pdf_changed"),
    "not packed": (holding(LITTLE, len(LITTLE)), "pdf_changed"),
    "longer than the file": (holding(PACKED, len(LITTLE), 99_999_999), "pdf_changed"),
    "of no length": (holding(PACKED, len(LITTLE), 0), "pdf_changed"),
    "filters within filters": (
        KEPT.replace(b"/Filter /FlateDecode /Length", b"/Filter [/FlateDecode] /Length"),
        "pdf_changed",
    ),
    "two cases": (carrying(LITTLE) * 2, "pdf_changed"),
    "thousands of cases": (b"%PDF-1.7" + carrying(LITTLE)[8:] * 20_000, "pdf_changed"),
    "a picture": (carrying(b"\x89PNG\r\n\x1a\n\x00\xff"), "pdf_changed"),
    "nothing": (carrying(b""), "pdf_changed"),
    "broken JSON": (carrying(b"{"), "pdf_changed"),
    "nesting without end": (carrying(b"[" * 100_000), "pdf_changed"),
    "another object": (carrying(b'{"name": "x"}'), "format_unknown"),
    "a newer case": (carrying(b'{"format": "complaint-kit/2"}'), "format_newer"),
    "an unknown answer": (carrying(LITTLE[:-1] + b', "x": 1}'), "unknown_key"),
    "heads without end": (b"%PDF-" + (b" 0 obj\n" + STREAM % (1, 1))[:-9] * 50_000, "pdf_changed"),
    "objects without end": (b"%PDF-/EmbeddedFile" + b" 0 obj\n<< " * 900_000, "pdf_changed"),
}


@pytest.mark.parametrize(("data", "code"), REFUSED.values(), ids=REFUSED)
def test_a_pdf_that_holds_no_case_as_the_kit_wrote_it_is_told_apart(data: bytes, code: str) -> None:
    assert reason(data) == code


@pytest.mark.parametrize(
    "save",
    [
        saved_by_pypdf,
        saved_again(),
        saved_again("--object-streams=generate"),
        saved_again("--stream-data=uncompress"),
        saved_again("--linearize"),
        saved_again("--encrypt", "secret", "secret", "256", "--"),
    ],
)
def test_a_pdf_that_another_program_saved_is_told_as_such(
    save: Callable[[Path], bytes], tmp_path: Path
) -> None:
    assert reason(save(tmp_path)) == "pdf_changed"


@pytest.mark.parametrize("said", [2_000_000, 50_000_000])
def test_a_bomb_takes_no_more_memory_than_a_case(said: int) -> None:
    bomb = holding(BOMB, said)
    tracemalloc.start()
    try:
        assert reason(bomb) == "pdf_changed"
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()


def test_tables_that_point_at_themselves_are_not_followed() -> None:
    loop = b"\nxref\n0 0\ntrailer\n<< /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n"
    assert read_saved(KEPT + loop % (len(KEPT) + 1, len(KEPT) + 1)) == full()


def change(data: bytes, how: str, start: int, length: int, put_in: bytes) -> bytes:
    start %= max(len(data), 1)
    stretch = data[start : start + length]
    match how:
        case "flip":
            flipped = bytes(byte ^ (1 << length % 8) for byte in stretch[:1])
            return data[:start] + flipped + data[start + 1 :]
        case "cut":
            return data[:start] + data[start + length :]
        case "end":
            return data[:start]
        case "insert":
            return data[:start] + put_in + data[start:]
        case _:
            return data[:start] + stretch * 2 + data[start + length :]


INSIDE = KEPT.index(b"<< /Type /EmbeddedFile")
AROUND = st.integers(INSIDE - 50, INSIDE + 2_000) | st.integers(0, len(KEPT))
CHANGES = st.tuples(
    st.sampled_from(["flip", "cut", "end", "insert", "twice"]),
    AROUND,
    st.integers(1, 3_000),
    st.binary(max_size=40),
)


@settings(max_examples=400, deadline=SECONDS * 1000, suppress_health_check=[HealthCheck.too_slow])
@given(st.booleans(), st.lists(CHANGES, min_size=1, max_size=4))
def test_whatever_becomes_of_a_file_it_is_a_case_or_gets_a_reason(
    pdf: bool, changes: list[tuple[str, int, int, bytes]]
) -> None:
    data = KEPT if pdf else write_case(full())
    for one in changes:
        data = change(data, *one)
    try:
        assert isinstance(read_saved(data), Case)
    except Unusable as error:
        assert explain(error, find_language("en")).endswith(".")


@settings(deadline=None)
@given(st.integers(0, 7), st.integers(0, 3_000))
def test_no_bit_of_the_case_can_change_unnoticed(bit: int, place: int) -> None:
    start = KEPT.index(b"stream\n", INSIDE) + 7
    end = KEPT.index(b"\r\nendstream", start)
    at = start + place % (end - start)
    flipped = KEPT[:at] + bytes([KEPT[at] ^ (1 << bit)]) + KEPT[at + 1 :]
    try:
        assert read_saved(flipped) == full()  # Some bits of zlib's first two bytes say nothing.
    except Unusable as error:
        assert error.code == "pdf_changed"


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_in_the_place_of_the_case_get_a_reason(data: bytes) -> None:
    for pdf in (carrying(data), holding(data, len(data)), b"%PDF-" + data):
        try:
            read_saved(pdf)
        except Unusable as error:
            assert explain(error, find_language("en"))


# What else reads it, and what is not kept


def test_other_programs_find_the_case_by_its_name() -> None:
    attached = PdfReader(io.BytesIO(KEPT)).attachments
    assert list(attached) == ["complaint.json"]
    assert attached["complaint.json"] == [write_case(full())]


def test_a_case_too_long_to_be_opened_again_is_not_kept() -> None:
    facts = [{"what": "é" * 4_000, "promised": "é" * 4_000}] * 200
    case = Case.model_validate({**FULL, "timeline": facts})
    with pytest.raises(Unusable) as caught:
        export(case, "letter", "pdf", TODAY, keep=True)
    assert caught.value.code == "case_too_large"


@pytest.mark.parametrize("format", ["text", "html"])
def test_only_a_pdf_is_kept(format: str) -> None:
    with pytest.raises(Unusable) as caught:
        export(full(), "letter", format, TODAY, keep=True)
    assert caught.value.code == "keep_is_pdf"
