"""Words for real feelings, to pick from; any other word is as good."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from complaint_kit.coach import feelings_behind, is_coached, verdict_words
from complaint_kit.wizard.answers import answer, get_answer
from complaint_kit.wizard.choices import choice_of, choose
from complaint_kit.wizard.desk import Desk, Fine, all_fine, leave_as_it_is
from complaint_kit.wizard.fields import ask_text, label_of
from complaint_kit.wizard.focus import ask_for_focus
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.seen import is_late, offer

_OTHER = "other"
_VERDICTS = 2
"""So many words that are no feelings stand among them, because people look for them."""


def ask_feeling(desk: Desk, key: str) -> None:
    """The feeling of the statement `key`: one of the pack's words, or the customer's own."""
    field, pill = f"{key}.feeling", f"pill.{key}"
    given = str(get_answer(field) or "")
    _ask_form(desk, key, given)
    feelings = _feelings(desk, given)
    words = [*feelings, *_verdicts(desk, given)]
    own = (given and given not in words) or (not given and st.session_state.get(_own(key)))
    shown = offer(pill, _OTHER if own else given or None)
    with st.container(key=f"{field}.pills" if own else field):
        st.pills(
            label_of(desk, field),
            [*words, _OTHER],
            key=pill,
            default=shown,
            format_func=lambda word: _label(desk, word, feelings),
            on_change=_pick,
            args=(key,),
        )
    if own:
        ask_text(desk, field)
    behind = st.empty()  # Kept from the start: what comes later would build the boxes below anew.
    keep = Fine(f"{key}.feeling", "verdict", given)
    known = is_coached(desk.write.tag) and keep not in all_fine()
    real = feelings_behind(given, desk.write.tag) if known else ()
    if real:
        with behind.container(key=f"ck_behind_{key}"):
            _offer_behind(desk, key, keep, real)


def _ask_form(desk: Desk, key: str, given: str) -> None:
    """How the customer writes of themself, where a word for a feeling tells it."""
    forms = desk.write.data.get("feeling_forms")
    if forms:
        name = f"form.{key}"
        form = offer(name, _form_of(desk, given))
        st.segmented_control(
            forms["ask"],
            [0, 1],
            key=name,
            default=form,
            format_func=lambda form: forms["forms"][form],
            on_change=_keep_form,
            args=(name,),
        )


def _keep_form(name: str) -> None:
    if not is_late(name):
        choose("form", st.session_state[name])


def _form_of(desk: Desk, given: str) -> int | None:
    """The form that the customer has chosen, or else has used; None if neither."""
    chosen: int | None = choice_of("form")
    used = (pair.index(given) for pair in desk.write.data["feelings"] if given in pair)
    return next(used, None) if chosen is None else chosen


def _feelings(desk: Desk, given: str) -> dict[str, str]:
    """The words of the letter's language, each with the same in the language of the pages."""
    meant = [one if isinstance(one, str) else one[0] for one in desk.speak.data["feelings"]]
    words = desk.write.data["feelings"]
    if "feeling_forms" in desk.write.data:
        form = _form_of(desk, given)
        words = [] if form is None else [pair[form] for pair in words]
    return dict(zip(words, meant, strict=False))


def _verdicts(desk: Desk, given: str) -> Sequence[str]:
    """Words that are looked for among feelings; where there are two forms they stand in pairs."""
    words = verdict_words(desk.write.tag) if is_coached(desk.write.tag) else ()
    if "feeling_forms" in desk.write.data:
        form = _form_of(desk, given)
        words = () if form is None else words[form::2]
    return words[:_VERDICTS]


def _label(desk: Desk, word: str, feelings: Mapping[str, str]) -> str:
    if word == _OTHER:
        return desk.say("feeling-other")
    meant = feelings.get(word)
    if meant and desk.write.tag != desk.speak.tag:
        return word + desk.speak.marks.brackets.format(meant)
    return word


def _offer_behind(desk: Desk, key: str, keep: Fine, feelings: Sequence[str]) -> None:
    """The feelings behind a verdict, or to `keep` to that word."""
    given = keep.words
    st.markdown(desk.say("coach-behind", word=literal(given[:1].upper() + given[1:])))
    with st.container(horizontal=True, vertical_alignment="center"):
        for feeling in feelings:
            name = f"behind.{key}.{feeling}"
            st.button(feeling, key=name, on_click=_take, args=(key, feeling))
        label = desk.say("coach-behind-fine", word=literal(given))
        st.button(
            label, key=f"behind.{key}.keep", type="tertiary", on_click=_leave, args=(key, keep)
        )


def _take(key: str, feeling: str) -> None:
    st.session_state[_own(key)] = False
    answer(f"{key}.feeling", feeling)
    ask_for_focus(f"{key}.feeling")


def _leave(key: str, fine: Fine) -> None:
    leave_as_it_is(fine)
    ask_for_focus(f"{key}.feeling")


def _pick(key: str) -> None:
    if is_late(f"pill.{key}"):
        return
    picked = st.session_state[f"pill.{key}"]
    st.session_state[_own(key)] = picked == _OTHER
    if picked == _OTHER:
        ask_for_focus(f"{key}.feeling")
    answer(f"{key}.feeling", "" if picked in (None, _OTHER) else picked)


def _own(key: str) -> str:
    return f"own_word.{key}"
