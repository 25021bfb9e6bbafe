"""A rule for markdown-it that reads a table whole, for templates whose tables have many rows.

markdown-it's own makes three tokens of every cell and looks at every character; this one leaves
the cells as they stand. A template has no `|` inside a cell: what a customer typed is a token.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from markdown_it.rules_block import StateBlock

TABLE = "whole_table"
_DELIMITERS = re.compile(r"\|(?:\s*:?-+:?\s*\|)+\s*")


class Cells(NamedTuple):
    """The cells of a table as they are written, the head first."""

    align: tuple[Literal["left", "right"], ...]
    rows: list[list[str]]


def read_table(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A block rule: a head, a row of delimiters, and the rows that follow them."""
    if first + 1 >= last or not _DELIMITERS.fullmatch(_line(state, first + 1)):
        return False
    head = _line(state, first)
    if not head.startswith("|"):
        return False
    if silent:
        return True
    align = tuple(map(_align, _split(_line(state, first + 1))))
    rows = [_split(head)]
    line = first + 2
    while line < last and (text := _line(state, line)).startswith("|"):
        rows.append(_split(text))
        line += 1
    token = state.push(TABLE, "table", 0)
    token.map = [first, line]
    token.meta = {"cells": Cells(align, [_fitted(row, len(align)) for row in rows])}
    state.line = line
    return True


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _split(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().removeprefix("|").removesuffix("|").split("|")]


def _align(delimiter: str) -> Literal["left", "right"]:
    return "right" if delimiter.endswith(":") else "left"


def _fitted(row: list[str], columns: int) -> list[str]:
    return (row + [""] * columns)[:columns]
