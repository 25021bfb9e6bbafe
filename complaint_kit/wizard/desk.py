"""What every page has before it: the words to speak, the case so far, and what was noticed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

import streamlit as st
from babel.dates import format_date
from pydantic import BaseModel

from complaint_kit.case import Case
from complaint_kit.checks import check
from complaint_kit.draft import read_draft
from complaint_kit.finding import Finding
from complaint_kit.language import Language, languages, locale_of
from complaint_kit.tone import Findings, Remark, hear, remarks_on
from complaint_kit.wizard.answers import NOT_SAID, all_answers, version
from complaint_kit.wizard.clock import today
from complaint_kit.wizard.interface import pack_for, pack_of_pages
from complaint_kit.wizard.items import entry_of, key_of, strip_ids

_DISMISSED = "dismissed"
_FINE = "fine_as_it_is"
_READING = "reading"
_GOES_ON = re.compile(r"[가-힣]+|[\u4e00-\u9fff]{1,6}(?![\u4e00-\u9fff])")
"""The rest of a Korean word, or of a short Chinese clause."""


@dataclass(frozen=True, slots=True)
class Note:
    """A finding and the key of the answer that it is about."""

    finding: Finding
    key: str
    words: str = ""
    """For a hold: the stretch that should not leave the house."""


class Fine(NamedTuple):
    """Words that the customer wants to leave as they are, whatever the coach says of them."""

    key: str
    flag: str
    words: str


@dataclass(frozen=True, slots=True)
class Said:
    """What the coach says of an answer."""

    key: str
    text: str
    """The whole answer."""
    remark: Remark
    number: int
    """Counts what is said of the answers of one entry, or of an answer that stands alone."""

    @property
    def words(self) -> str:
        """The words that are meant."""
        return self.text[self.remark.finding.start : self.remark.finding.end]

    @property
    def quoted(self) -> str:
        """The same, and the rest of a last word that goes on, as Korean and Chinese ones do."""
        end = self.remark.finding.end
        rest = _GOES_ON.match(self.text, end)
        return self.words + (rest[0] if rest else "")

    @property
    def fine(self) -> Fine:
        return Fine(self.key, self.remark.finding.flag, self.words)


@dataclass(frozen=True)
class Desk:
    speak: Language
    """The language of the pages."""
    write: Language
    """The language of the documents; the one of the pages where that has no pack."""
    case: Case
    today: date
    notes: list[Note]
    """In the order of the steps; a hold that the customer has looked at is not among them."""
    pages: Mapping[str, Any]
    """The page of each step by the step's name."""
    homes: Mapping[str, str]
    """The step that asks for a field, by the field's first name."""
    keys: dict[str, str] = field(default_factory=dict)
    """For the place of each entry of a list in the case its key here."""
    said: frozenset[str] = frozenset()
    """The fields of the case that say something, but for the choice of language and country."""
    heard: list[Said] = field(default_factory=list)
    """What the coach says, in the order of the steps; what is fine as it is, is not among it."""
    _by_key: dict[str, list[Note]] = field(default_factory=lambda: defaultdict(list))

    def __post_init__(self) -> None:
        for note in self.notes:
            self._by_key[_widget_of(note.key)].append(note)

    def say(self, message: str, **slots: str | int) -> str:
        return self.speak.say(message, **slots)

    def list_of(self, parts: Iterable[str]) -> str:
        return self.speak.list_of(parts)

    def day(self, text: str) -> str:
        """A day of the answers as it is written where the letter goes."""
        try:
            locale = locale_of(self.speak.region(self.case.country)["locale"])
            return format_date(date.fromisoformat(text), "long", locale=locale)
        except ValueError:
            return text

    def notes_at(self, key: str) -> list[Note]:
        """What was noticed at the answer that the widget `key` holds.

        That something is missing is no news on a page where nothing was said yet.
        """
        home = self.homes.get(key.partition(".")[0])
        begun = any(self.homes.get(field) == home for field in self.said)
        found = self._by_key.get(key, [])
        return [note for note in found if begun or not note.finding.code.endswith(".missing")]

    def heard_at(self, key: str) -> list[Said]:
        """What the coach says of the answer at `key`, in the order of its words."""
        return [one for one in self.heard if one.key == key]

    def notes_within(self, key: str) -> list[Note]:
        """What was noticed at an entry or at anything in it."""
        return [note for note in self.notes if f"{note.key}.".startswith(f"{key}.")]

    def heard_within(self, key: str) -> list[Said]:
        """What the coach says of an entry's answers."""
        return [one for one in self.heard if one.key.startswith(f"{key}.")]


@dataclass(frozen=True, slots=True)
class Reading:
    """The answers as they were read the last time one had changed."""

    version: tuple[int, date, int, int]
    case: Case
    notes: list[Note]
    findings: Findings
    heard: list[Said]
    keys: dict[str, str]
    said: frozenset[str]


def lay_out(pages: Mapping[str, Any], homes: Mapping[str, str]) -> Desk:
    """What a page needs, read anew if an answer has changed since the last time."""
    day, speak = today(), pack_of_pages()
    settled: set[tuple[str, str]] = st.session_state.get(_DISMISSED, set())
    now = (version(), day, len(settled), len(all_fine()))
    reading: Reading | None = st.session_state.get(_READING)
    if reading is None or reading.version != now:
        known = reading.findings if reading else {}
        reading = st.session_state[_READING] = _read(now, settled, known)
    return Desk(
        speak=speak,
        write=pack_for(reading.case.language) or speak,
        case=reading.case,
        today=day,
        notes=reading.notes,
        heard=reading.heard,
        pages=pages,
        homes=homes,
        keys=reading.keys,
        said=reading.said,
    )


def _read(
    now: tuple[int, date, int, int],
    settled: set[tuple[str, str]],
    known: Findings,
) -> Reading:
    answers, keys = strip_ids(all_answers())
    draft = read_draft(answers)
    words = [pack.secret_words for pack in languages().values()]
    found = [*draft.problems, *check(draft.case, now[1], words)]
    notes = [_note(finding, draft.case, keys) for finding in found]
    open_notes = [note for note in notes if not note.words or (note.key, note.words) not in settled]
    said = frozenset(answers.keys() - NOT_SAID)
    findings = hear(draft.case, known)
    heard = list(_number(remarks_on(draft.case, findings), draft.case, keys))
    return Reading(now, draft.case, open_notes, findings, heard, keys, said)


def dismiss(note: Note) -> None:
    """The customer says that this is no secret. Another text in the same place is held again."""
    st.session_state.setdefault(_DISMISSED, set()).add((note.key, note.words))


def all_settled() -> set[tuple[str, str]]:
    """The secrets that the customer says are none: the key of each answer, and the words."""
    return set(st.session_state.get(_DISMISSED, ()))


def settle_again(settled: set[tuple[str, str]]) -> None:
    """What the customer has said before of secrets that are none."""
    st.session_state[_DISMISSED] = set(settled)


def all_fine() -> set[Fine]:
    """The words that the customer wants to leave as they are."""
    return set(st.session_state.get(_FINE, ()))


def leave_as_it_is(fine: Fine) -> None:
    """The customer has looked at these words, and they stay. Others there are read again."""
    st.session_state[_FINE] = all_fine() | {fine}


def leave_all_as_they_are(fine: Iterable[Fine]) -> None:
    """What the customer has left as it is before."""
    st.session_state[_FINE] = set(fine)


def text_at(case: Case, place: str) -> str:
    """The text at `place` in `case`."""
    value: Any = case
    for step in place.split("."):
        value = getattr(value, step) if isinstance(value, BaseModel) else value[int(step)]
    return str(value)


def _number(remarks: Iterable[Remark], case: Case, keys: dict[str, str]) -> Iterator[Said]:
    """Each remark with its number; what the customer leaves as it is has none."""
    counts: Counter[str] = Counter()
    fine = all_fine()
    for remark in remarks:
        key, text = key_of(remark.place, keys), text_at(case, remark.place)
        said = Said(key, text, remark, counts[entry_of(key) or key] + 1)
        if said.fine not in fine:
            counts[entry_of(key) or key] += 1
            yield said


def _note(finding: Finding, case: Case, keys: dict[str, str]) -> Note:
    words = ""
    if finding.kind == "hold":
        start, end = int(finding.details["start"]), int(finding.details["end"])
        words = text_at(case, finding.place)[start:end]
    return Note(finding, key_of(finding.place, keys), words)


def _widget_of(key: str) -> str:
    """One widget holds a whole list of texts: `timeline.i7.evidence.1` → `timeline.i7.evidence`."""
    start, _, last = key.rpartition(".")
    return start if last.isdigit() else key
