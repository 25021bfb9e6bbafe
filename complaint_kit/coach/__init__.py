"""The coach: what in a text would make its reader defensive, and how to say it about oneself.

It reads the customer's words alone, by rules that are files of a language; it knows no model and
asks nobody.
"""

from __future__ import annotations

from complaint_kit.coach.feelings import feelings_behind, verdict_words
from complaint_kit.coach.finding import FLAGS, Finding, Flag
from complaint_kit.coach.loud import quieten
from complaint_kit.coach.reframe import find_event, reframe
from complaint_kit.coach.review import review, sentences_of
from complaint_kit.coach.rules import coached, is_coached

__all__ = [
    "FLAGS",
    "Finding",
    "Flag",
    "coached",
    "feelings_behind",
    "find_event",
    "is_coached",
    "quieten",
    "reframe",
    "review",
    "sentences_of",
    "verdict_words",
]
