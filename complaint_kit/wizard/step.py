"""What a step is: a page, and its place among the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from complaint_kit.wizard.desk import Desk


@dataclass(frozen=True, slots=True)
class Step:
    name: str
    """Its address, and the message with its title; `.lead` says what the page is for."""
    draw: Callable[[Desk], None]
    fields: tuple[str, ...] = ()
    """The fields of a case that this page asks for."""
    number: int = 0
    """Its place among the six; 0 for a page beside them."""
    listed: bool = True
    """Whether the list of steps has it; the others are ways in from the first page."""
    back: str = ""
    next: str = ""
    letter: bool = True
    """Whether the letter stands beside it."""
    writes: bool = True
    """Whether it has boxes for words that go into the documents."""
    main: bool = True
    """Whether Next is the way on; a page may have a button of its own that is."""
