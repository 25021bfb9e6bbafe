"""Three kinds of error, each caught in one place.

The customer can mend it: `Unusable`, said in a sentence from a language pack. A pack is
broken: `PackError`, for whoever writes templates. Anything else is our own mistake and is
left to rise.
"""

from __future__ import annotations


class Unusable(Exception):
    """What was given can't be used; nothing was changed or written.

    `code` names the sentence in a language pack, `place` the field (as in
    `timeline.0.date`; empty where the whole input is meant), `details` fill the sentence.
    """

    def __init__(self, code: str, place: str = "", **details: str | int) -> None:
        super().__init__(code, place, details)
        self.code = code
        self.place = place
        self.details = details


class PackError(Exception):
    """A template, a language file or a country file is wrong; the message says which and where."""
