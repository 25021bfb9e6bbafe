"""The coach on the command line."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from complaint_kit.cli import run
from complaint_kit.coach import review

TEXT = "I waited on 3 May.\nYou are liars and thieves.\n"


def test_each_finding_is_a_line_with_its_place_and_an_example(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(TEXT, encoding="utf-8")
    assert run(["coach", "--language", "en", str(path)]) == 1
    found = review(TEXT, "en")
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2 * len(found)
    column = found[0].start - TEXT.index("\n")
    words = TEXT[found[0].start : found[0].end]
    assert lines[0] == f"2:{column}\tinsult\t{words}\t{found[0].why}"
    assert lines[1].strip() == f"For example: {found[0].suggestion}"


def test_as_json_the_offsets_are_those_of_the_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Tack!\nNi är idioter.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert run(["coach", "--language", "sv", "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert text[finding["start"] : finding["end"]] == finding["words"]
    assert set(finding) >= {"flag", "start", "end", "why", "suggestion"}


def test_a_calm_text_has_no_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Nobody came on 3 May. Please tell me when.", encoding="utf-8")
    assert run(["coach", "--language", "en", str(path)]) == 0
    assert run(["coach", "--language", "en", "--json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out) == {"findings": []}


def test_what_cannot_be_used_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, binary, large = (tmp_path / name for name in ("text", "binary", "large"))
    text.write_text("You liars.")
    binary.write_bytes(b"\xff\xfe\xfd")
    large.write_bytes(b"a" * (2 * 1024 * 1024 + 1))
    asked = {
        "en, ko, ro, sv, zh-Hans": ["--language", "xx", str(text)],
        "There is no such file": ["--language", "en", str(tmp_path / "absent")],
        "not text in UTF-8": ["--language", "en", str(binary)],
        "larger than 2 MB": ["--language", "en", str(large)],
        "--language": [str(binary)],
    }
    for sentence, arguments in asked.items():
        assert run(["coach", *arguments]) == 2
        told = capsys.readouterr()
        assert sentence in told.err
        assert told.err.count("\n") == 1
        assert not told.out
