"""Where a case stands follows from its log, and so does what comes next."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from complaint_kit import Case
from complaint_kit.ladder import RUNGS, Standing, Step, find_bodies_for, find_standing

STEPS: dict[str, Step] = {
    "letter": "complaint",
    "confirmation": "confirmation",
    "reminder": "reminder",
    "letter to the manager": "escalation",
    "last letter": "last-letter",
    "complaint to the ombudsman": "outside-body",
}
CALL: dict[str, Any] = {
    "date": "2026-10-01",
    "channel": "Telephone",
    "person": "Mira",
    "promised": "a call back",
    "promised_by": "2026-10-08",
}


def case(*contacts: dict[str, Any], respond_by: str = "", **more: Any) -> Case:
    answers = {"format": "complaint-kit/1", "contacts": list(contacts)}
    return Case.model_validate({**answers, "remedy": {"respond_by": respond_by}, **more})


def stands(case: Case, day: int, month: int = 10, year: int = 2026) -> Standing:
    return find_standing(case, date(year, month, day), STEPS)


def sent(name: str, day: str) -> dict[str, str]:
    return {"date": day, "channel": name}


def test_before_the_first_contact_the_complaint_comes_next() -> None:
    found = stands(case(respond_by="2026-10-15"), 1)
    assert (found.reached, found.next, found.due, found.waits(date(2026, 10, 1))) == (
        0,
        "complaint",
        None,
        False,
    )


def test_after_a_call_one_confirms_it_and_waits_for_what_was_promised() -> None:
    found = stands(case(CALL), 2)
    assert (found.next, found.unconfirmed, found.promised) == ("reminder", 0, 0)
    assert (found.complained, found.due, found.on) == (
        date(2026, 10, 1),
        date(2026, 10, 8),
        date(2026, 10, 9),
    )
    assert found.waits(date(2026, 10, 8))
    assert not found.waits(date(2026, 10, 9))


def test_a_confirmation_changes_nothing_but_that_it_is_confirmed() -> None:
    found = stands(case(CALL, sent("Confirmation", "2026-10-02")), 3)
    assert found.unconfirmed is None
    assert (found.next, found.due) == ("reminder", date(2026, 10, 8))


def test_a_talk_without_a_promise_needs_no_confirmation() -> None:
    talk = {"date": "2026-10-01", "channel": "Telephone", "said": "They will look into it."}
    assert stands(case(talk), 2) == Standing(1, date(2026, 10, 1))


def test_a_letter_waits_for_the_day_that_it_names() -> None:
    found = stands(case(sent("letter", "2026-10-01"), respond_by="2026-10-15"), 3)
    assert (found.next, found.due, found.promised) == ("reminder", date(2026, 10, 15), None)


def test_a_day_that_was_named_before_the_last_letter_is_none_to_wait_for() -> None:
    letters = [sent("letter", "2026-10-01"), sent("reminder", "2026-10-16")]
    assert stands(case(*letters, respond_by="2026-10-15"), 17).due is None
    assert stands(case(*letters, respond_by="2026-10-23"), 17).due == date(2026, 10, 23)


def test_rung_by_rung_as_each_letter_is_sent() -> None:
    names = ["letter", "reminder", "letter to the manager", "last letter"]
    log: list[dict[str, Any]] = []
    for number, name in enumerate([*names, "complaint to the ombudsman"]):
        assert stands(case(*log), 28).next == RUNGS[number]
        log.append(sent(name, f"2026-10-{5 * number + 1:02d}"))
    assert stands(case(*log), 28).next is None


def test_asking_again_by_telephone_after_the_day_is_a_reminder() -> None:
    again = CALL | {"date": "2026-10-09", "promised_by": "2026-10-15"}
    found = stands(case(CALL, again), 16)
    assert (found.next, found.due, found.unconfirmed) == ("escalation", date(2026, 10, 15), 1)
    third = CALL | {"date": "2026-10-16", "promised_by": "2026-10-20"}
    assert stands(case(CALL, again, third), 21).next == "escalation"


def test_a_talk_in_good_time_is_no_reminder() -> None:
    again = CALL | {"date": "2026-10-08", "promised_by": "2026-10-15"}
    assert stands(case(CALL, again), 9).next == "reminder"


def test_the_order_is_that_of_the_days_and_not_of_the_list() -> None:
    reminder = sent("reminder", "2026-10-09")
    assert stands(case(reminder, CALL), 10) == stands(case(CALL, reminder), 10)


def test_what_lies_ahead_has_not_been() -> None:
    assert stands(case(CALL), 30, 9).reached == 0
    assert stands(case(CALL, sent("reminder", "2026-12-01")), 9).next == "reminder"


def test_a_promise_without_a_day_is_confirmed_and_nobody_knows_how_long_to_wait() -> None:
    found = stands(case(CALL | {"promised_by": None}), 2)
    assert (found.unconfirmed, found.due, found.on) == (0, None, None)


def test_a_contact_without_a_day_counts() -> None:
    found = stands(case({"channel": "Letter"}), 2)
    assert (found.next, found.complained) == ("reminder", None)


def test_the_outside_body_opens_when_the_company_has_had_its_time() -> None:
    shop = {"country": "GB", "company": {"sector": "telecom"}}
    last = case(sent("last letter", "2026-10-12"), respond_by="2026-10-26", **shop)
    assert find_standing(last, date(2026, 10, 27), STEPS).on == date(2026, 11, 24)
    late = case(sent("last letter", "2026-10-12"), respond_by="2026-12-01", **shop)
    assert find_standing(late, date(2026, 10, 27), STEPS).on == date(2026, 12, 2)
    assert [day for _, day in find_bodies_for(last, date(2026, 10, 12))] == [date(2026, 11, 23)]


def test_where_nothing_is_known_of_a_body_one_waits_for_the_answer_alone() -> None:
    last = case(sent("last letter", "2026-10-12"), respond_by="2026-10-26", country="BR")
    found = find_standing(last, date(2026, 10, 27), STEPS)
    assert (found.next, found.on) == ("outside-body", date(2026, 10, 27))
    assert find_bodies_for(last, found.complained) == []


@pytest.mark.parametrize(
    ("promised_by", "first"),
    [
        ("2028-02-28", date(2028, 2, 29)),
        ("2026-12-31", date(2027, 1, 1)),
    ],
)
def test_the_day_after_is_the_next_in_the_calendar(promised_by: str, first: date) -> None:
    assert stands(case(CALL | {"promised_by": promised_by}), 2).on == first


def test_a_promise_for_a_day_before_the_talk_has_passed() -> None:
    found = stands(case(CALL | {"promised_by": "2026-09-01"}), 1)
    assert not found.waits(date(2026, 10, 1))


DAYS = some.none() | some.dates(date(2026, 9, 1), date(2026, 12, 31)).map(date.isoformat)
CONTACTS = some.fixed_dictionaries(
    {
        "date": DAYS,
        "channel": some.sampled_from([*STEPS, "Telephone", ""]),
        "promised": some.sampled_from(["", "a part"]),
        "promised_by": DAYS,
    }
)


@given(some.lists(CONTACTS, max_size=8), DAYS, some.dates(date(2026, 9, 1), date(2027, 3, 1)))
def test_as_time_goes_by_no_rung_is_lost_and_what_waits_ends(
    contacts: list[dict[str, Any]], respond_by: str | None, today: date
) -> None:
    told = case(*contacts, respond_by=respond_by or "")
    found, later = (find_standing(told, day, STEPS) for day in (today, today + timedelta(days=200)))
    assert 0 <= found.reached <= later.reached <= len(RUNGS)
    assert not later.waits(date(2028, 1, 1))
    log = told.contacts
    assert found.promised is None or log[found.promised].promised_by == found.due
    unconfirmed = None if found.unconfirmed is None else log[found.unconfirmed]
    assert unconfirmed is None or unconfirmed.promised or unconfirmed.promised_by
