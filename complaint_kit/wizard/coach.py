"""What the coach says of a text: below its box, a card for each of the words that are meant."""

from __future__ import annotations

from html import escape
from typing import NamedTuple, get_args

import streamlit as st

from complaint_kit.rewording import Rewording, reword
from complaint_kit.tone import Weight
from complaint_kit.wizard.answers import answer, get_answer
from complaint_kit.wizard.desk import Desk, Fine, Said, leave_as_it_is
from complaint_kit.wizard.focus import ask_for_focus

MOST = 3
"""So many cards at once; the others can be opened."""
_TAKEN = "taken_over"
_ORDER = get_args(Weight)


class _Taken(NamedTuple):
    """An answer before and after what the coach proposed was taken over."""

    before: str
    after: str


def has_something_to_say(desk: Desk, key: str) -> bool:
    """Whether there is a card, or a way to undo, below the answer at `key`."""
    return bool(desk.heard_at(key)) or _taken_at(key) is not None


def show_remarks(desk: Desk, key: str) -> None:
    """The cards for the answer at `key`, and the way back from what was taken over."""
    if _taken_at(key):
        _offer_undo(desk, key)
    said = sorted(desk.heard_at(key), key=lambda one: _ORDER.index(one.remark.weight))
    for one in said[:MOST]:
        _show_card(desk, one)
    if said[MOST:]:
        label = desk.say("coach-more", count=len(said) - MOST)
        with st.expander(label, key=f"coach.{key}_more", type="compact"):
            for one in said[MOST:]:
                _show_card(desk, one)


def mark(text: str, said: list[Said]) -> str:
    """`text` as HTML, the words of `said` in `<mark>` with their numbers."""
    made, at = "", 0
    for one in said:
        start, end = one.remark.finding.start, one.remark.finding.end
        made += escape(text[at:start], quote=False)
        disc = f'<span class="ck-n">{one.number}</span>'
        words = escape(text[start:end], quote=False)
        made += f'<mark class="ck-mark ck-{one.remark.weight}">{words}{disc}</mark>'
        at = end
    return made + escape(text[at:], quote=False)


def _show_card(desk: Desk, one: Said) -> None:
    weight = one.remark.weight
    name = f"{one.key}.{one.number}"
    proposed = reword(one.remark, one.text, desk.case)
    with st.container(key=f"ck_coach_{name}_{weight}"):
        st.html(_card(desk, one, proposed))
        with st.container(horizontal=True, vertical_alignment="center"):
            if proposed:
                st.button(
                    desk.say("coach-use" if proposed.new else "coach-leave-out"),
                    key=f"coach.use.{name}",
                    icon=":material/check:" if proposed.new else ":material/close:",
                    on_click=_use,
                    args=(one.key, proposed),
                )
            st.button(
                desk.say("coach-fine"),
                key=f"coach.fine.{name}",
                type="tertiary",
                on_click=_leave,
                args=(one.fine,),
            )


def _card(desk: Desk, one: Said, proposed: Rewording | None) -> str:
    weight, finding = one.remark.weight, one.remark.finding
    kind = escape(desk.say(f"coach-{weight}"))
    words = escape(one.quoted)
    lead, instead = _instead(desk, finding.suggestion, proposed)
    return (
        f'<div class="ck-coach ck-{weight}">'
        f'<p class="kind"><span class="ck-n">{one.number}</span>{kind}</p>'
        f'<p class="words"><mark class="ck-mark ck-{weight}">{words}</mark></p>'
        f"<p>{escape(finding.why, quote=False)}</p>"
        f'<p class="instead"><b>{escape(lead)}</b>{escape(instead, quote=False)}</p></div>'
    )


def _instead(desk: Desk, suggestion: str, proposed: Rewording | None) -> tuple[str, str]:
    """What could stand there, and what it is called: of the customer's words, or an example."""
    if proposed is None:
        return desk.say("coach-example"), suggestion
    if not proposed.new:
        return desk.say("coach-instead"), desk.say("coach-without")
    return desk.say("coach-instead"), proposed.new


def _use(key: str, proposed: Rewording) -> None:
    """In the answer as it is now: it may have been written on since the card was drawn."""
    before = str(get_answer(key) or "")
    start = before.find(proposed.old)
    if start < 0:
        return
    rest = before[start + len(proposed.old) :]
    after = before[:start] + proposed.new + (rest if proposed.new else rest.lstrip())
    answer(key, after.strip() if not proposed.new else after)
    taken: dict[str, _Taken] = st.session_state.setdefault(_TAKEN, {})
    taken[key] = _Taken(before, str(get_answer(key)))
    ask_for_focus(f"coach.undo.{key}")


def _leave(fine: Fine) -> None:
    leave_as_it_is(fine)
    ask_for_focus(fine.key)


def _taken_at(key: str) -> _Taken | None:
    """What was taken over into the answer at `key`, unless it was written on since."""
    taken: _Taken | None = st.session_state.get(_TAKEN, {}).get(key)
    return taken if taken and get_answer(key) == taken.after else None


def _offer_undo(desk: Desk, key: str) -> None:
    with st.container(key=f"ck_taken_{key}", horizontal=True, vertical_alignment="center"):
        st.markdown(f":material/check: {desk.say('coach-taken')}", width="content")
        st.button(
            desk.say("coach-undo"),
            key=f"coach.undo.{key}",
            type="tertiary",
            on_click=_undo,
            args=(key,),
        )


def _undo(key: str) -> None:
    taken = _taken_at(key)
    if taken:
        answer(key, taken.before)
        del st.session_state[_TAKEN][key]
    ask_for_focus(key)
