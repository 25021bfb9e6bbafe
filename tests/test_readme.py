"""What the README shows works as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_five_lines_of_the_library_make_a_letter(tmp_path: Path) -> None:
    code = re.search(r"```python\n(.*?)```", README, re.DOTALL)
    assert code
    assert len(code[1].splitlines()) == 5
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", code[1]], cwd=tmp_path, env=environment, check=True)
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")


def test_the_commands_for_advisors_work(tmp_path: Path) -> None:
    block = re.search(r"```\n(\.venv/bin/python -m complaint_kit check.*?)```", README, re.DOTALL)
    assert block
    commands = block[1].replace("\\\n", " ").strip().splitlines()
    assert len(commands) == 3
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    for command in commands:
        arguments = [sys.executable, *shlex.split(command)[1:]]
        done = subprocess.run(arguments, cwd=tmp_path, env=environment, check=False)
        assert done.returncode in (0, 1)
    assert (tmp_path / "letter.pdf").exists()


def test_the_targets_it_names_are_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    told = "\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS)
    named = set(re.findall(r"(?:^|`)make (\w+)", told, re.MULTILINE))
    assert {"run", "test"} <= named
    for target in named:
        assert f"\n{target}:" in makefile


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_no_link_leads_nowhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", path.read_text(encoding="utf-8")):
        assert (path.parent / target).exists(), target


def test_the_postcard_in_contributing_is_a_document(tmp_path: Path) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    block = re.search(r"```\n(---\ntitle: Postcard.*?)```", text, re.DOTALL)
    assert block
    for part in ("complaint_kit", "templates", "tests"):
        subprocess.run(["cp", "-r", str(ROOT / part), str(tmp_path)], check=True)
    folder = tmp_path / "templates" / "en" / "documents"
    (folder / "postcard.md.j2").write_text(block[1], encoding="utf-8")
    command = "export tests/cases/missed-engineer-en.json --document postcard --format text"
    done = subprocess.run(
        [sys.executable, "-m", "complaint_kit", *command.split()],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode() == (
        "Complaint: Missed engineer visit on 12 October, line dead since 5 October\n\n"
        "Northline Telecom\nPO Box 4410\nManchester\nM2 3XX\n\n"
        "What I am asking for: An engineer this week, at a time agreed with me.\n\n"
        "Joellen Wiśniewska\n"
    )
