"""The command line: what it prints, what it writes, and how it says that it can't."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from complaint_kit import FORMATS, export, read_case, write_case
from complaint_kit.cli import run
from complaint_kit.saved import MAX_BYTES
from tests.conftest import HERE
from tests.made_cases import full

ENGINEER = str(HERE / "cases" / "missed-engineer-en.json")
COLLECTION = str(HERE / "cases" / "missed-collection-en.json")
LETTER = ("export", ENGINEER, "--document", "letter", "--date", "2026-11-21")


class Told(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Told]


@pytest.fixture
def kit(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    def call(*arguments: str) -> Told:
        status = run(arguments)
        out, err = capfdbinary.readouterr()
        return Told(status, out.decode(errors="replace"), err.decode())

    return call


def test_a_good_case_is_checked_without_findings(kit: Run) -> None:
    told = kit("check", ENGINEER, "--date", "2026-11-21")
    assert told == (0, "You have 9 of the 9 things that official guides ask for.\n", "")


def test_findings_are_told_with_their_places_and_the_status_says_so(kit: Run) -> None:
    status, out, err = kit("check", COLLECTION, "--date", "2026-11-21")
    assert (status, err) == (1, "")
    assert out.startswith("timeline.1.spoke_to: Who promised this?")


def test_coverage_names_what_is_missing(kit: Run, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    path.write_bytes(write_case(full(remedy__respond_by=None, timeline__2__date="2026-10-03")))
    out = kit("check", str(path), "--date", "2026-11-21").out
    assert "You have 8 of the 9 things that official guides ask for – no reply-by date yet." in out


def test_findings_can_be_had_as_json(kit: Run) -> None:
    told = json.loads(kit("check", COLLECTION, "--json", "--date", "2026-11-21").out)
    (finding,) = told["findings"]
    assert finding["code"] == "timeline.promised.no_name"
    assert finding["place"] == "timeline.1.spoke_to"
    assert len(told["coverage"]) == 9


@pytest.mark.parametrize("format", FORMATS)
def test_a_document_is_written_in_each_format(kit: Run, tmp_path: Path, format: str) -> None:
    path = tmp_path / "out"
    assert kit(*LETTER, "--format", format, "--output", str(path)) == (0, "", "")
    assert path.stat().st_size > 500
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_the_same_day_gives_the_same_bytes(kit: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for path in (first, second):
        kit(*LETTER, "--format", "pdf", "--output", str(path))
    assert first.read_bytes() == second.read_bytes()


def test_a_document_goes_to_standard_output_if_no_file_is_named(kit: Run) -> None:
    told = kit(*LETTER, "--format", "text")
    assert told.status == 0
    assert "Dear Sir or Madam," in told.out


def test_a_text_for_a_form_says_what_did_not_fit(kit: Run) -> None:
    told = kit(*LETTER, "--format", "text", "--limit", "900")
    assert told.status == 0
    assert len(told.out) <= 901
    assert "appreciations.0.text" in told.err


def test_documents_and_languages_are_listed(kit: Run) -> None:
    languages = dict(line.split("\t") for line in kit("languages").out.splitlines())
    assert languages["ko"] == "한국어"
    assert {"en", "ko", "ro", "sv", "zh-Hans"} <= set(languages)
    listed = [line.split("\t")[:3] for line in kit("documents").out.splitlines()]
    assert ["en", "call-script", "Call script"] in listed
    assert ["en", "letter", "Letter of complaint"] in listed


def test_what_should_not_leave_the_house_is_said_and_the_file_written(
    kit: Run, tmp_path: Path
) -> None:
    case, out = tmp_path / "case.json", tmp_path / "letter.txt"
    case.write_bytes(write_case(full(impact="Card 4111 1111 1111 1111")))
    command = ("export", str(case), "--document", "letter", "--format", "text")
    told = kit(*command, "--output", str(out))
    assert told.status == 0
    assert "impact: This looks like a card number." in told.err
    assert "4111" not in told.err
    assert out.exists()


def test_a_pdf_to_keep_is_opened_as_the_case_it_was_made_from(kit: Run, tmp_path: Path) -> None:
    kept, again = tmp_path / "letter-to-keep.pdf", tmp_path / "again.json"
    assert kit(*LETTER, "--format", "pdf", "--keep", "--output", str(kept)) == (0, "", "")
    told = kit("open", str(kept))
    assert (told.status, told.err) == (0, "")
    assert kit("open", str(kept), "--output", str(again)) == (0, "", "")
    assert again.read_text(encoding="utf-8") == told.out
    assert kit("open", str(again)).out == told.out
    assert read_case(again.read_bytes()) == read_case(Path(ENGINEER).read_bytes())


def test_a_copy_to_keep_has_the_same_bytes_on_the_same_day(kit: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for path in (first, second):
        kit(*LETTER, "--format", "pdf", "--keep", "--output", str(path))
    assert first.read_bytes() == second.read_bytes()


def test_the_pdf_that_a_case_is_in_is_never_overwritten(kit: Run, tmp_path: Path) -> None:
    kept = tmp_path / "letter-to-keep.pdf"
    kit(*LETTER, "--format", "pdf", "--keep", "--output", str(kept))
    before = kept.read_bytes()
    told = kit("open", str(kept), "--output", str(kept))
    assert told.status == 2
    assert "This is the file that the case is in." in told.err
    assert kept.read_bytes() == before


def _unusable(tmp_path: Path) -> dict[str, tuple[tuple[str, ...], str]]:
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    german = tmp_path / "german.json"
    german.write_text('{"format": "complaint-kit/1", "language": "de"}')
    thai = tmp_path / "thai.json"
    thai.write_bytes(write_case(full(impact="กข")))
    letter = ("--document", "letter", "--format", "text")
    pdf = export(full(), "letter", "pdf", date(2026, 11, 21), keep=True)
    sent, changed, large = (tmp_path / name for name in ("sent.pdf", "changed.pdf", "large.pdf"))
    sent.write_bytes(b"%PDF-1.7")
    changed.write_bytes(pdf.replace(b"\r\nendstream\nendobj", b"\nendstream\nendobj"))
    large.write_bytes(pdf + b" " * MAX_BYTES)
    return {
        "no command": ((), "--help"),
        "an unknown command": (("frob",), "--help"),
        "no such file": (("export", str(tmp_path / "no.json"), *letter), "There is no such file"),
        "a folder": (("export", str(tmp_path), *letter), "This is a folder"),
        "a name that can't be": (("export", "a\0b", *letter), "can’t be read"),
        "a broken file": (("export", str(broken), *letter), "line 1"),
        "an unknown document": (
            ("export", ENGINEER, "--document", "poem", "--format", "text"),
            "There are: call-script, letter",
        ),
        "an unknown format": (
            ("export", ENGINEER, "--document", "letter", "--format", "odt"),
            "There are: text, html, pdf, docx, eml.",
        ),
        "a language without a pack": (("export", str(german), *letter), "There are: en, ko, ro, "),
        "an impossible day": (("export", ENGINEER, *letter, "--date", "2026-02-30"), "--date: "),
        "a day in another form": (("export", ENGINEER, *letter, "--date", "21.11.26"), "--date: "),
        "letters that no face has": (
            ("export", str(thai), "--document", "letter", "--format", "pdf"),
            "THAI CHARACTER KO KAI",
        ),
        "text to keep": (("export", ENGINEER, *letter, "--keep"), "Only a PDF can keep"),
        "a script as e-mail": (
            ("export", ENGINEER, "--document", "call-script", "--format", "eml"),
            "Only a letter can be an email",
        ),
        "two languages as text": (
            ("export", ENGINEER, *letter, "--beside", "ko"),
            "side by side need a page",
        ),
        "no number of characters": (("export", ENGINEER, *letter, "--limit", "0"), "--limit: "),
        "more characters than anyone counts": (
            ("export", ENGINEER, *letter, "--limit", "1234567890"),
            "--limit: ",
        ),
        "so many characters to keep": (
            ("export", ENGINEER, *letter, "--limit", "900", "--keep"),
            "Only a PDF can keep",
        ),
        "so many characters in two languages": (
            ("export", ENGINEER, *letter, "--limit", "900", "--beside", "ko"),
            "side by side need a page",
        ),
        "a PDF of so many characters": (
            ("export", ENGINEER, "--document", "letter", "--format", "pdf", "--limit", "900"),
            "Only text can be kept to",
        ),
        "a PDF without a case": (("open", str(sent)), "Your answers are not in this PDF"),
        "a PDF that was changed": (("open", str(changed)), "can’t be read any more"),
        "a PDF without end": (("open", str(large)), "larger than 10 MB"),
        "nothing to open": (("open", str(tmp_path / "no.pdf")), "There is no such file"),
        "a broken file to open": (("open", str(broken)), "line 1"),
    }


KINDS = [
    "no command",
    "an unknown command",
    "no such file",
    "a folder",
    "a name that can't be",
    "a broken file",
    "an unknown document",
    "an unknown format",
    "a language without a pack",
    "an impossible day",
    "a day in another form",
    "letters that no face has",
    "text to keep",
    "a script as e-mail",
    "two languages as text",
    "no number of characters",
    "more characters than anyone counts",
    "so many characters to keep",
    "so many characters in two languages",
    "a PDF of so many characters",
    "a PDF without a case",
    "a PDF that was changed",
    "a PDF without end",
    "nothing to open",
    "a broken file to open",
]


@pytest.mark.parametrize("kind", KINDS)
def test_input_that_can_not_be_used_gets_one_sentence_and_leaves_the_old_file(
    kit: Run, tmp_path: Path, kind: str
) -> None:
    out = tmp_path / "letter.out"
    out.write_text("the old letter")
    arguments, said = _unusable(tmp_path)[kind]
    if arguments and arguments[0] in {"export", "open"}:
        arguments = (*arguments, "--output", str(out))
    status, printed, err = kit(*arguments)
    assert (status, printed) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert out.read_text() == "the old letter"
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


def test_every_kind_of_unusable_input_is_tried(tmp_path: Path) -> None:
    assert list(_unusable(tmp_path)) == KINDS


def test_a_file_that_can_not_be_written_leaves_nothing_behind(kit: Run, tmp_path: Path) -> None:
    told = kit(*LETTER, "--format", "text", "--output", str(tmp_path / "no" / "letter.txt"))
    assert told.status == 2
    assert "This file can’t be written." in told.err
    assert list(tmp_path.iterdir()) == []


def test_a_reader_that_stops_reading_is_no_error() -> None:
    command = f"{sys.executable} -m complaint_kit documents | true"
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent)}
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, env=environment, cwd=HERE.parent, check=False
    )
    assert done.stderr == b""


def letter_to(path: Path) -> tuple[str, ...]:
    return (*LETTER, "--format", "text", "--output", str(path))


def test_the_case_file_itself_is_never_overwritten(kit: Run, tmp_path: Path) -> None:
    case = tmp_path / "case.json"
    case.write_bytes(Path(ENGINEER).read_bytes())
    (tmp_path / "link").symlink_to(case)
    for name in ("case.json", "link"):
        out = ("--format", "text", "--output", str(tmp_path / name))
        told = kit("export", str(case), *LETTER[2:], *out)
        assert told.status == 2
        assert "This is the file that the case is in." in told.err
    assert case.read_bytes() == Path(ENGINEER).read_bytes()


def test_a_link_is_followed_and_stays_a_link(kit: Run, tmp_path: Path) -> None:
    (tmp_path / "target").write_text("old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    assert kit(*letter_to(tmp_path / "link")).status == 0
    assert (tmp_path / "link").is_symlink()
    assert "Dear Sir" in (tmp_path / "target").read_text(encoding="utf-8")


def test_a_pipe_is_written_to_and_stays_a_pipe(kit: Run, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert kit(*letter_to(pipe)).status == 0
        assert b"Dear Sir" in reader.communicate(timeout=10)[0]
    assert pipe.is_fifo()


def test_a_new_file_is_as_private_as_its_owner_wants(kit: Run, tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        kit(*letter_to(tmp_path / "new"))
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_half_way_leaves_the_old_file_and_nothing_else(
    kit: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_self: Path, _target: Path) -> Path:
        raise OSError

    out = tmp_path / "letter.txt"
    out.write_text("the old letter")
    monkeypatch.setattr(Path, "replace", fail)
    assert kit(*letter_to(out)).status == 2
    assert out.read_text() == "the old letter"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    "day", ["2026-W01-1", "20261121", "0001-01-01", "9999-12-31", "2026-02-30"]
)
def test_only_a_day_of_the_calendar_is_a_date(kit: Run, day: str) -> None:
    told = kit("check", ENGINEER, "--date", day)
    assert told.status == 2
    assert told.err.startswith("--date: ")


def test_a_terminal_without_the_letters_still_gets_the_sentence() -> None:
    environment = {**os.environ, "PYTHONPATH": str(HERE.parent), "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "complaint_kit", "export", ENGINEER]
    command += ["--document", "poem", "--format", "text"]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert done.returncode == 2
    assert b"There is no document called" in done.stderr
