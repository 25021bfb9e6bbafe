"""Step 4: how I feel, in sentences that begin with "I"."""

from __future__ import annotations

from complaint_kit.case import FORMAT, IStatement
from complaint_kit.draft import read_draft
from complaint_kit.wizard.answers import get_answer
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.feelings import ask_feeling
from complaint_kit.wizard.fields import ask_area
from complaint_kit.wizard.finished import show_statement
from complaint_kit.wizard.items import strip_ids
from complaint_kit.wizard.lists import ask_rows


def draw(desk: Desk) -> None:
    """The statements, each with the sentence that it makes, and what money does not show."""
    ask_rows(desk, "i_statements", lambda key: _draw_one(desk, key))
    ask_area(desk, "impact", last=True)


def _draw_one(desk: Desk, key: str) -> None:
    ask_feeling(desk, key)
    for field in ("when", "because"):
        ask_area(desk, f"{key}.{field}", lines=2, last=True)
    ask_area(desk, f"{key}.request", lines=2, last=True)
    show_statement(desk, key, _statement(key))


def _statement(key: str) -> IStatement:
    said, _keys = strip_ids(get_answer(key))
    found = read_draft({"format": FORMAT, "i_statements": [said]}).case.i_statements
    return found[0] if found else IStatement()
