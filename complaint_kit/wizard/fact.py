"""One fact: what its open card asks, and what the closed one shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import get_args

import streamlit as st

from complaint_kit.case import CostKind, Fact
from complaint_kit.wizard.answers import get_answer
from complaint_kit.wizard.cards import Lines
from complaint_kit.wizard.costs import tell_cost
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.fields import (
    ask_area,
    ask_date,
    ask_pills,
    ask_text,
    ask_time,
)
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.folds import is_unfolded, unfold
from complaint_kit.wizard.proof import ask_proof
from complaint_kit.wizard.sums import ask_amount
from complaint_kit.wizard.voice import Voice, write_day


def draw_fact(desk: Desk, key: str) -> None:
    """The open card."""
    ask_when(desk, key)
    ask_area(desk, f"{key}.what", lines=2)
    whom, promise = st.columns([2, 3])
    with whom:
        ask_text(desk, f"{key}.spoke_to", last=True)
    with promise:
        ask_area(desk, f"{key}.promised", lines=2, last=True)
    parts: dict[str, Callable[[Desk, str], None]] = {"cost": _ask_cost, "evidence": ask_proof}
    folded = []
    for part, ask in parts.items():
        if _is_there(f"{key}.{part}"):
            with st.container(key=f"ck_{part}_{key}"):
                ask(desk, key)
        else:
            folded.append(part)
    if folded:
        with st.container(horizontal=True, gap="small"):
            for part in folded:
                _offer_part(desk, key, part)


def ask_when(desk: Desk, key: str) -> None:
    """A day and a time of day, side by side."""
    left, right = st.columns([3, 2], wrap=False)
    with left:
        ask_date(desk, f"{key}.date", last=True)
    with right:
        ask_time(desk, f"{key}.time")


def lines_of_fact(fact: Fact, today: date, voice: Voice) -> Lines:
    """What a card shows of a fact: day, sentence; who promised what, the cost, the evidence."""
    who, promised = fact.spoke_to.strip(), fact.promised.strip()
    more = []
    if promised:
        name = "timeline-told-who" if who else "timeline-told"
        more.append(voice.say(name, who=who, promised=promised))
    elif who:
        more.append(voice.say("timeline-spoken", who=who))
    more.append(tell_cost(fact, voice))
    used = [name for name in fact.evidence if name.strip()]
    more.append(voice.say("timeline-proved", ids=voice.language.list_of(used)) if used else "")
    return Lines(write_day(fact.date, today, voice), fact.what, tuple(filter(None, more)))


def _ask_cost(desk: Desk, key: str) -> None:
    ask_amount(desk, f"{key}.cost")
    ask_pills(desk, f"{key}.cost.kind", get_args(CostKind), start="lost")
    st.caption(desk.say("timeline-cost-kind.apart"))


def _is_there(place: str) -> bool:
    said = get_answer(place)
    given = said.get("amount") if isinstance(said, dict) else said
    return bool(given) or is_unfolded(place)


def _offer_part(desk: Desk, key: str, part: str) -> None:
    st.button(
        desk.say(f"timeline-{part}.add"),
        key=f"unfold.{key}.{part}",
        icon=":material/add:",
        on_click=_unfold,
        args=(key, part),
    )


def _unfold(key: str, part: str) -> None:
    unfold(f"{key}.{part}")
    ask_for_focus(f"ck_{part}_{key}")
