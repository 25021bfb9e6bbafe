"""What the tests share: the day, the cases, and the flag that rewrites the golden texts."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaint_kit import Case, read_case
from tests.walker import Wizard

TODAY = date(2026, 11, 21)
HERE = Path(__file__).parent
CASE_FILES = sorted((HERE / "cases").glob("*.json"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-goldens", action="store_true", help="write tests/golden/ anew")


@pytest.fixture
def engineer() -> Case:
    """The telephone engineer who never came: every part of a usual case."""
    return read_case((HERE / "cases" / "missed-engineer-en.json").read_bytes())


@pytest.fixture
def collection() -> Case:
    """The missed bin collection: a council, and a person to write to."""
    return read_case((HERE / "cases" / "missed-collection-en.json").read_bytes())


@pytest.fixture
def wizard(monkeypatch: pytest.MonkeyPatch) -> Wizard:
    """A customer on the first page, on a day that does not move."""
    monkeypatch.setattr("complaint_kit.wizard.desk.today", lambda: TODAY)
    return Wizard()
