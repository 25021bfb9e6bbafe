"""The picture of the facts: what it shows, in which order; and that nothing typed is markup."""

from __future__ import annotations

import re
from datetime import date, timedelta
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit.case import Fact
from complaint_kit.language import languages
from complaint_kit.wizard.costs import tell_totals
from complaint_kit.wizard.timeline import picture_timeline, tell_span
from complaint_kit.wizard.voice import Voice, write_day
from tests.conftest import TODAY
from tests.walker import SAY

VOICE = Voice(languages()["en"], languages()["en"].region("GB"))
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
OWN_TAGS = {"div", "ol", "li", "b", "span", "p"}


def fact(day: str | None, what: str = "", amount: str | None = None, kind: str = "lost") -> Fact:
    cost = {"amount": amount, "currency": "GBP", "kind": kind} if amount else None
    return Fact.model_validate({"date": day, "what": what, "cost": cost})


def picture(*facts: Fact) -> str:
    return picture_timeline(facts, TODAY, VOICE)


def dots(html: str) -> list[str]:
    """Each dot as it is read aloud."""
    without = re.sub(r"<(\w+) [^>]*aria-hidden[^>]*>.*?</\1>", "", html)
    items = re.findall(r"<li.*?</li>", without)
    return [" ".join(unescape(re.sub(r"<[^>]+>", " ", item)).split()) for item in items]


def widths(html: str) -> list[float]:
    return [float(width) for width in re.findall(r"--w:([\d.]+)", html)]


def test_the_picture_reads_as_sentences() -> None:
    html = picture(
        fact("2026-10-12", "No engineer came.", "96.00"), fact("2026-10-05", "The line was dead.")
    )
    assert dots(html) == [
        "5 October 2026: The line was dead. 7 days later:",
        "12 October 2026: No engineer came. lost £96.00 40 days later:",
        "Today",
    ]
    assert f'aria-label="{SAY("timeline-picture")}"' in html


@pytest.mark.parametrize("facts", [[], [fact("2026-10-05", "a")], [fact(None, "a")] * 3])
def test_fewer_than_two_days_make_no_picture(facts: list[Fact]) -> None:
    assert picture(*facts) == ""


def test_facts_on_the_same_day_share_a_dot_in_the_order_of_the_clock() -> None:
    late = Fact.model_validate({"date": "2026-10-05", "time": "14:00", "what": "Late."})
    early = Fact.model_validate({"date": "2026-10-05", "time": "09:00", "what": "Early."})
    read = dots(picture(late, early))
    assert len(read) == 2
    assert read[0].startswith("5 October 2026: Early. Late.")


def test_a_fact_without_a_date_is_named_below_the_line() -> None:
    html = picture(fact("2026-10-05"), fact("2026-10-12"), fact(None, "I called <them>."))
    line, below = html.split("</ol>")
    assert "I called" not in line
    assert "I called &lt;them&gt;." in below


def test_what_is_still_to_come_stands_after_today_on_a_dotted_line() -> None:
    html = picture(fact("2026-11-20", "Past."), fact("2026-11-30", "To come."))
    assert [text.split(":")[0].split(" 9")[0] for text in dots(html)] == [
        "20 November 2026",
        "Today",
        "30 November 2026",
    ]
    assert re.findall(r'<li class="([^"]*)"', html) == ["open", "now open", ""]


def test_today_has_one_dot_when_something_happened_today() -> None:
    html = picture(fact("2026-11-20"), fact(TODAY.isoformat(), "It broke."))
    assert len(dots(html)) == 2
    assert SAY("timeline-today") not in dots(html)
    assert 'class="now' not in html


def test_the_year_is_written_once_there_is_more_than_one() -> None:
    assert ">5 Oct</b>" in picture(fact("2026-10-05"), fact("2026-10-12"))
    assert ">5 Oct 2025</b>" in picture(fact("2025-10-05"), fact("2026-10-12"))


@pytest.mark.parametrize(("count", "upright"), [(2, False), (4, False), (5, True)])
def test_more_than_four_facts_stand_upright(count: int, upright: bool) -> None:
    html = picture(*[fact(f"2026-10-{n:02}") for n in range(1, count + 1)])
    assert ('class="ck-timeline tall"' in html) == upright


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "1 day"),
        (59, "59 days"),
        (61, "2 months"),
        (949, "31 months"),
        (1096, "3 years"),
        (1450, "3 years"),
    ],
)
def test_a_long_wait_is_told_in_months_or_years(days: int, words: str) -> None:
    assert tell_span(days, VOICE) == words


@settings(deadline=None)
@given(st.lists(DAYS, min_size=2, max_size=12), DAYS)
def test_every_dated_fact_is_there_once_and_lines_grow_with_the_days(
    days: list[date], today: date
) -> None:
    facts = [Fact(date=day, what=f"fact-{n}.") for n, day in enumerate(days)]
    html = picture_timeline(facts, today, VOICE)
    for n in range(len(days)):
        assert html.count(f"fact-{n}.") == 1
    stops = sorted({*days, today})
    waits = [(after - day).days for day, after in pairwise(stops)]
    drawn = widths(html)
    assert len(drawn) == len(stops)
    for one, other in zip(waits, drawn[:-1], strict=True):
        assert other == pytest.approx(one**0.5, abs=0.01)


class _Tags(HTMLParser):
    """Every tag and every class of a piece of HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}


@settings(deadline=None)
@given(
    st.text(max_size=60) | st.sampled_from(["<script>", "<img src=x onerror=y>", '" x="', "&lt;"])
)
def test_nothing_typed_becomes_markup(text: str) -> None:
    facts = [Fact(date=TODAY - timedelta(days=n), what=text) for n in (3, 9)]
    read = _Tags()
    read.feed(picture_timeline([*facts, Fact(what=text)], TODAY, VOICE))
    assert read.tags <= OWN_TAGS
    assert read.names <= {"class", "role", "aria-label", "aria-hidden", "style"}


def test_totals_stand_by_kind_and_by_currency_and_are_never_one_sum() -> None:
    facts = [
        fact("2026-10-05", "a", "96.00"),
        fact("2026-10-06", "b", "4.00"),
        fact("2026-10-07", "c", "12.40", "paid"),
        Fact.model_validate({"cost": {"amount": "5", "currency": "EUR", "kind": "lost"}}),
        Fact.model_validate({"cost": {"kind": "charged"}}),
    ]
    assert tell_totals(facts, VOICE) == ["paid £12.40", "lost €5.00", "lost £100.00"]
    assert tell_totals([], VOICE) == []


def test_a_day_of_this_year_needs_no_year() -> None:
    assert write_day(date(2026, 10, 5), TODAY, VOICE) == "5 October"
    assert write_day(date(2025, 10, 5), TODAY, VOICE) == "5 October 2025"
    assert write_day(None, TODAY, VOICE) == ""
