"""How ready the case is: the nine things that official guides ask for, and what is worth a look."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from html import escape

import streamlit as st

from complaint_kit.checks import COVERAGE, cover
from complaint_kit.language import TEMPLATES, read_yaml
from complaint_kit.sentences import tell_gap
from complaint_kit.wizard.desk import Desk, Said
from complaint_kit.wizard.gaps import ADVICE, gap_row
from complaint_kit.wizard.items import message_of
from complaint_kit.wizard.literal import literal, shorten
from complaint_kit.wizard.rows import MOST, Row, note_rows, show_rows
from complaint_kit.wizard.way_to import go_to_answer

_UNDATED = frozenset({"timeline.date.missing", "timeline.promised.no_date"})


def draw_readiness(desk: Desk) -> None:
    """What is there of the nine, the way to each of the others, and advice."""
    covered = cover(desk.case)
    gaps = [name for name in COVERAGE if not covered[name]]
    with st.container(key="ck_readiness"):
        st.html(
            f'<p class="ck-ready" tabindex="-1">{escape(_summary(desk, gaps), quote=False)}</p>'
        )
        show_rows(
            desk, "ck_gap", [gap_row(desk, name) for name in gaps if not _is_advised(desk, name)]
        )
        st.html(_nine(desk, covered))
        with st.expander(desk.say("coverage-nine"), key="nine", type="compact"):
            st.html(_guides(desk))
    _draw_tone(desk)
    said = {ADVICE.get(name) for name in gaps}
    notes = [
        note for note in desk.notes if note.finding.kind != "hold" and note.finding.code not in said
    ]
    if notes:
        st.subheader(desk.say("worth-a-look"), anchor=False)
        show_rows(desk, "ck_look", note_rows(desk, notes))


def _draw_tone(desk: Desk) -> None:
    """How it will sound to the one who reads it, with the way to each of the words."""
    heard = desk.heard
    message = desk.say("tone-heard", count=len(heard)) if heard else desk.say("tone-calm")
    with st.container(key="ck_tone"):
        st.html(f'<p class="ck-tone">{escape(message, quote=False)}</p>')
        show_rows(desk, "ck_heard", [_heard_row(desk, n, one) for n, one in enumerate(heard)])


def _heard_row(desk: Desk, number: int, one: Said) -> Row:
    words = literal(desk.say("tone-row", words=shorten(one.quoted)))
    field = desk.say(message_of(one.key))
    return Row(str(number), words, [(literal(field), partial(go_to_answer, desk, one.key))])


def _is_advised(desk: Desk, gap: str) -> bool:
    """Whether each fact that lacks its date stands below anyway."""
    return gap == "facts_in_order" and any(n.finding.code in _UNDATED for n in desk.notes)


def _summary(desk: Desk, gaps: Sequence[str]) -> str:
    short = 0 < len(gaps) <= MOST
    told = (tell_gap(name, desk.case, desk.speak) for name in gaps)
    missing = desk.list_of(told) if short else ""
    message = "coverage-summary-missing" if short else "coverage-summary"
    done, all_of = len(COVERAGE) - len(gaps), len(COVERAGE)
    return desk.say(message, done=done, all=all_of, missing=missing)


def _nine(desk: Desk, covered: dict[str, bool]) -> str:
    """In words for those who hear it: the tick and the ring are only to be seen."""
    there = f'<span class="ck-heard">{escape(desk.say("there"))} </span>'
    items = []
    for name in COVERAGE:
        gap = f'<li class="gap"><b>{escape(_tell_gap(desk, name))}</b></li>'
        items.append(f"<li>{there}{escape(_name(desk, name))}</li>" if covered[name] else gap)
    return f'<ul class="ck-nine">{"".join(items)}</ul>'


def _tell_gap(desk: Desk, name: str) -> str:
    """What is not there yet; of facts that are there, how many lack their date."""
    if name == "facts_in_order" and desk.case.timeline:
        return f"{_name(desk, name)}{desk.speak.marks.colon}{tell_gap(name, desk.case, desk.speak)}"
    return f"{_name(desk, name)}, {desk.say('not-yet')}"


def _guides(desk: Desk) -> str:
    guides = read_yaml(TEMPLATES / "coverage.yaml")
    items = []
    for name in COVERAGE:
        by = desk.say("coverage-asked-by", guides=desk.list_of(guides[name]))
        items.append(f"<dt>{escape(_name(desk, name))}</dt><dd>{escape(by)}</dd>")
    return f'<dl class="ck-guides">{"".join(items)}</dl>'


def _name(desk: Desk, thing: str) -> str:
    return desk.say(f"coverage-{thing}")
