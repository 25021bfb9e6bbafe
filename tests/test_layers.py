"""Imports point one way, and the words of the product stand in its packs."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "complaint_kit"

FOUNDATION = {
    "values",
    "finding",
    "document",
    "errors",
    "secrecy",
    "words",
    "hangul",
    "markdown_table",
    "told_dates",
    "chronology",
}
ABOVE = {
    "particles": {"hangul"},
    "spelling": {"hangul"},
    "case": {"values"},
    "casefile": {"case", "errors", "finding", "values"},
    "draft": {"case", "casefile", "finding"},
    "checks": {"case", "finding", "secrecy"},
    "tone": {"case", "coach", "finding"},
    "rewording": {"case", "coach", "finding", "tone"},
    "language": {"document", "errors", "particles", "secrecy"},
    "saved": {"case", "casefile", "errors", "render"},
    "story": {"language"},
    "country": {"document", "errors", "language"},
    "redress": {"case", "country", "errors"},
    "ladder": {"case", "chronology", "redress"},
    "sentences": {"case", "errors", "finding", "language"},
    "forms": {"language", "words"},
    "sums": {"case"},
    "asks": {"case", "forms", "language", "sums", "words"},
    "facts": {"asks", "case", "chronology", "forms", "language", "spelling", "sums", "words"},
    "blanks": {"errors", "facts", "language", "words"},
    "tidy": {"document"},
    "markdown": {"document", "errors", "markdown_table", "tidy", "words"},
    "prune": {"document"},
    "compose": {
        "document",
        "errors",
        "facts",
        "language",
        "markdown",
        "particles",
        "prune",
        "words",
    },
    "pipeline": {"blanks", "case", "compose", "country", "document", "facts", "language"},
}


def imports_of(path: Path) -> set[str]:
    """Every module that a file imports, by its full name, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def ours(path: Path) -> set[str]:
    modules = {name.removeprefix("complaint_kit.") for name in imports_of(path)}
    files = {p.stem for p in PACKAGE.glob("*.py")} | {"coach", "render", "serving", "wizard"}
    return {module.split(".")[0] for module in modules} & files


def test_there_are_modules_to_read() -> None:
    assert FOUNDATION | set(ABOVE) <= {path.stem for path in PACKAGE.glob("*.py")}
    assert len(list((PACKAGE / "render").glob("*.py"))) > 5


def test_the_foundation_knows_nothing_of_ours() -> None:
    for name in FOUNDATION:
        assert ours(PACKAGE / f"{name}.py") == set(), name


def test_each_module_imports_only_what_lies_below_it() -> None:
    for name, below in ABOVE.items():
        assert ours(PACKAGE / f"{name}.py") <= below, name


def test_every_module_has_its_place() -> None:
    faces = {"__init__", "__main__", "cli", "server"}
    assert {path.stem for path in PACKAGE.glob("*.py")} <= FOUNDATION | set(ABOVE) | faces


def test_a_renderer_knows_the_document_and_nothing_else() -> None:
    for path in (PACKAGE / "render").rglob("*.py"):
        assert ours(path) <= {"document", "errors", "render"}, path.name


def test_the_coach_reads_texts_and_knows_no_case() -> None:
    assert len(list((PACKAGE / "coach").glob("*.py"))) > 5
    for path in (PACKAGE / "coach").glob("*.py"):
        assert ours(path) <= {"coach", "errors", "hangul", "language", "particles"}, path.name


def test_only_the_wizard_and_what_serves_it_import_streamlit() -> None:
    for path in PACKAGE.rglob("*.py"):
        if not {"wizard", "serving"} & set(path.parts) and path.stem != "server":
            assert not any(name.startswith("streamlit") for name in imports_of(path)), path.name


def test_the_wizard_and_the_command_line_never_see_each_other() -> None:
    assert "wizard" not in ours(PACKAGE / "cli.py")
    for path in (PACKAGE / "wizard").rglob("*.py"):
        assert "cli" not in ours(path), path.name


def test_what_serves_the_wizard_knows_nothing_of_complaints_and_only_the_server_knows_it() -> None:
    assert len(list((PACKAGE / "serving").glob("*.py"))) > 3
    for path in PACKAGE.rglob("*.py"):
        if "serving" in path.parts:
            assert ours(path) <= {"serving"}, path.name
        elif path.stem != "server":
            assert not ours(path) & {"serving", "server"}, path.name


def test_only_the_wizard_and_the_command_line_ask_the_clock() -> None:
    asking = re.compile(r"\b(date\.today|datetime\.now|time\.time|os\.environ|getenv)\b")
    for path in PACKAGE.rglob("*.py"):
        if "wizard" not in path.parts and path.stem != "cli":
            code = re.sub(r'"""[\s\S]*?"""', "", path.read_text(encoding="utf-8"))
            assert not asking.search(code), path.name


def test_no_sentence_lives_in_python() -> None:
    """A sentence begins with a capital and has a full stop; docstrings and errors for
    developers, which name a file or a line, are not shown to anyone else."""
    sentence = re.compile(r"[A-Z][a-z]+( [\w’,]+){2,}[.?]")
    for path in [*PACKAGE.rglob("*.py"), ROOT / "streamlit_app.py"]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documentation = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert id(node) in documentation or not sentence.search(node.value), node.value
