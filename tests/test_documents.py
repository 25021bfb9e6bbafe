"""What stands in a letter and in a call script, and whose words they are.

One file, because the letter and the script are told side by side from the same cases.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit import Case, export
from complaint_kit.case import texts
from complaint_kit.document import Document, Group, Paragraph, Table, walk_spans
from complaint_kit.facts import gather_facts
from complaint_kit.language import Style, Tone, find_language, languages
from complaint_kit.pipeline import compose_document
from tests.conftest import HERE, TODAY
from tests.made_cases import FULL, full, least, most, put
from tests.skeleton import skeleton

DOCUMENTS = list(find_language("en").documents)
HOSTILE = [
    "<b>bold</b> & <script>alert(1)</script>",
    "{{ customer.name }} {% for x in y %} {# note #}",
    "**stars** _under_ `ticks` ~~gone~~",
    "| a | b |\n|---|---|",
    "# x\n\n- y\n\n> z\n\n---",
    "::: private\nx\n:::",
    "[x](javascript:alert(1)) ![y](http://example.org/z.png) file:///etc/passwd",
    "=1+1",
    "____ [ ] \\ <br> &amp;",
    "None",
    "word " * 790,
    "x" * 4000,
]


def compose(case: Case, name: str, today: date = TODAY) -> Document:
    return compose_document(case, name, today)


def text_of(case: Case, name: str) -> str:
    return export(case, name, "text", TODAY).decode()


def all_text(document: Document) -> str:
    return "".join(span.text for span in walk_spans(document.blocks))


def said_to(document: Document) -> str:
    """What the template has to be said aloud, a paragraph after the other."""

    def groups(blocks: tuple[object, ...]) -> list[Group]:
        found = [b for b in blocks if isinstance(b, Group)]
        return [g for b in found for g in (b, *groups(b.blocks))]

    said = [g for g in groups(document.blocks) if g.role == "say"]
    paragraphs = [b for g in said for b in g.blocks if isinstance(b, Paragraph)]
    return "\n".join("".join(span.text for span in p.spans) for p in paragraphs)


PATHS = [path for path, _ in texts(Case.model_validate(FULL))]
TYPED = [p for p in PATHS if not p.endswith((".kind", ".currency", ".reply_by", ".sector"))]
TYPED = [p for p in TYPED if p not in ("format", "language", "country", "topic", "opening")]


def test_there_are_documents_and_fields_to_test() -> None:
    assert {"call-script", "letter"} <= set(DOCUMENTS)
    assert len(TYPED) > 50


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("path", TYPED)
def test_nothing_typed_in_a_field_changes_the_shape_of_a_document(name: str, path: str) -> None:
    plain = skeleton(compose(full(), name).blocks)
    for value in HOSTILE:
        hostile = value[:120].strip() if path == "summary" else value
        assert skeleton(compose(full(**{path.replace(".", "__"): hostile}), name).blocks) == plain


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("path", TYPED)
def test_what_is_typed_is_printed_exactly_as_typed_or_not_at_all(name: str, path: str) -> None:
    dictated = dict(texts(full()))[path]
    documents = [compose(full(**{path.replace(".", "__"): v[:120]}), name) for v in HOSTILE]
    plain = compose(full(), name)
    printed = [s.text for s in walk_spans(plain.blocks) if s.source == path]
    assert set(printed) <= {dictated}
    for value, document in zip(HOSTILE, documents, strict=True):
        spans = [s.text for s in walk_spans(document.blocks) if s.source == path]
        assert set(spans) == ({value[:120].strip()} if printed else set())


MISSING = {
    "letter": {"customer.name_hint", "customer.spelling_hint", "company.email", "company.phone"}
    | {"remedy.acceptable.1.text", "remedy.minimum"},
    "call-script": {"customer.address", "company.email", "company.address"}
    | {"appreciations.0.text", "appreciations.2.text", "evidence.0.title", "evidence.1.title"},
}


@pytest.mark.parametrize("name", MISSING)
def test_everything_typed_that_belongs_in_a_document_reaches_it(name: str) -> None:
    printed = {span.source for span in walk_spans(compose(full(), name).blocks)}
    assert set(TYPED) - printed == MISSING[name]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("made", [least, full, most], ids=lambda made: made.__name__)
def test_no_marker_brace_or_none_is_in_any_output(name: str, made: object) -> None:
    case = made()  # type: ignore[operator]
    for format in ("text", "html"):
        output = export(case, name, format, TODAY).decode().partition("</style>")
        told = output[2] or output[0]
        assert not re.search(r"[{}\ufdd0-\ufdef]|\*\*|None|undefined|SimpleNamespace|Words", told)
        assert not re.search(r"(, ,|,\.|\(\)|: \.|:\.|\. \.| \.|  )(?!\d)", told.replace("\n", ""))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_kit_says_nothing_that_its_templates_do_not_say(name: str) -> None:
    folder = find_language("en").folder
    sources = [*(folder / "documents").glob("*.j2"), folder / "language.yaml"]
    written = " ".join(re.sub(r"[*|>\\]", "", f.read_text(encoding="utf-8")) for f in sources)
    known = set(re.findall(r"\w+", written))
    document = compose(full(), name)
    own = " ".join(s.text for s in walk_spans(document.blocks) if not s.source)
    words = set(re.findall(r"[^\W\d]+", own)) - {"November"}
    assert words
    assert {w for w in words if w not in known and w.lower() not in known} == set()


def test_the_least_of_all_cases_leaves_no_hole() -> None:
    text = text_of(least(), "letter")
    assert "The parcel came open." in text
    for absent in (
        "References",
        "Reply by",
        "Asking for",
        "Dates",
        "What I",
        "Enclosures",
        "meant",
    ):
        assert absent not in text


def test_a_case_with_nothing_in_it_is_still_a_polite_letter() -> None:
    text = text_of(Case(format="complaint-kit/1", language="en"), "letter")
    assert text.split("\n\n") == [
        "21 November 2026",
        "Dear Sir or Madam,",
        "Complaint",
        "I am writing because something has gone wrong. "
        "I know that the person reading this did not cause it.",
        "Thank you for your help.",
        "Yours faithfully,\n",
    ]


PARTS = [path for path in FULL if path not in ("format", "language")]
HOLES = re.compile(r"·\s*$|· ·|^│? ?·|–:|\.\.|,\.|, ,|\(\)|: \.|:\.|\S  \S", re.MULTILINE)


@settings(max_examples=80, deadline=None)
@given(
    st.sets(st.sampled_from(PARTS)),
    st.sets(st.sampled_from(TYPED)),
    st.sampled_from(["", " ", "\n"]),
    st.sampled_from(DOCUMENTS),
)
def test_whatever_is_missing_leaves_no_hole(
    dropped: set[str], emptied: set[str], empty: str, name: str
) -> None:
    answers = copy.deepcopy(FULL)
    for path in emptied:
        put(answers, path, empty)
    for part in dropped:
        del answers[part]
    text = text_of(Case.model_validate(answers), name)
    assert not HOLES.findall(text), text


def facts_for(case: Case, style: Style, tone: Tone = "feelings") -> Mapping[str, Any]:
    return gather_facts(case, find_language("en"), TODAY, style=style, tone=tone).names


def test_the_facts_of_a_letter_never_hold_the_least_and_only_the_compromise_meant_for_it() -> None:
    letter, script = facts_for(full(), "letter"), facts_for(full(), "script")
    assert not letter["minimum"]
    assert script["minimum"].text == "minimum words"
    assert [item.text.text for item in letter["acceptable"]] == ["acceptable one"]
    assert len(script["acceptable"]) == 2


def test_where_only_facts_belong_there_is_no_praise_and_no_feeling() -> None:
    facts = facts_for(full(), "letter", "facts")
    assert (facts["opening"], facts["appreciations"], facts["i_statements"]) == ("facts", [], [])
    assert facts["impact"].text == "impact words"


def test_facts_of_one_day_are_told_in_the_order_of_their_times() -> None:
    timeline = [
        {"date": "2026-10-01", "time": "14:00", "what": "later"},
        {"date": "2026-10-01", "time": "09:00", "what": "sooner"},
    ]
    facts = facts_for(full(timeline=timeline), "letter")
    assert [fact.what.text for fact in facts["timeline"]] == ["sooner", "later"]


def told_of(timeline: list[dict[str, str]], name: str) -> list[str]:
    """The facts of a document in the order in which it tells them."""
    spans = walk_spans(compose(full(timeline=timeline), name).blocks)
    return [s.text for s in spans if re.fullmatch(r"timeline\.\d+\.what", s.source)]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_fact_without_a_date_stays_after_the_fact_told_before_it(name: str) -> None:
    timeline = [
        {"what": "leading"},
        {"date": "2026-10-12", "what": "late"},
        {"what": "after late"},
        {"what": "still after late"},
        {"date": "2026-10-05", "what": "early"},
        {"what": "after early"},
    ]
    early, late = ["early", "after early"], ["late", "after late", "still after late"]
    assert told_of(timeline, name) == ["leading", *early, *late]


@settings(deadline=None)
@given(st.lists(st.sampled_from(["", "2026-10-05", "2026-10-06", "2026-10-07"]), max_size=9))
def test_every_fact_is_told_once_and_only_dates_move_it(days: list[str]) -> None:
    timeline = [{"what": str(n), **({"date": day} if day else {})} for n, day in enumerate(days)]
    told = [int(what) for what in told_of(timeline, "letter")]
    assert sorted(told) == list(range(len(days)))
    dated = [days[n] for n in told if days[n]]
    assert dated == sorted(dated)
    for n in range(1, len(days)):
        if not days[n]:
            assert told[told.index(n) - 1] == n - 1
    assert not days or days[0] or told[0] == 0


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_entry_of_the_log_without_a_date_stays_where_it_was_noted(name: str) -> None:
    contacts = [{"date": "2026-10-20", "said": "b"}, {"said": "c"}, {"date": "2026-10-19"}]
    spans = walk_spans(compose(full(contacts=contacts), name).blocks)
    found = [s.source for s in spans if s.source.startswith("contacts.")]
    assert found == ["contacts.2.date", "contacts.0.date", "contacts.0.said", "contacts.1.said"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_kit_says_the_day_of_a_fact_once_and_beside_it(name: str) -> None:
    case = full(timeline__0__what="On 2 October the door stayed shut")
    document = compose(case, name)
    for n in (0, 1):
        days = [s for s in walk_spans(document.blocks) if s.source == f"timeline.{n}.date"]
        assert len(days) == 1
    assert "On 2 October the door stayed shut" in all_text(document)
    own = "".join(s.text for s in walk_spans(document.blocks) if not s.source)
    assert not re.search(r"\bon\b[^.]*\d|October|Oct\b", own)


def test_a_column_that_is_empty_throughout_is_left_out() -> None:
    timeline = [{"date": "2026-10-01", "what": "one"}, {"date": "2026-10-02", "what": "two"}]
    document = compose(full(timeline=timeline, contacts=[]), "letter")
    (table,) = [block for block in document.blocks if isinstance(block, Table)]
    assert ["".join(s.text for s in cell) for cell in table.head] == ["2026", "Fact"]


def test_a_single_column_needs_no_head() -> None:
    (table,) = [b for b in compose(least(), "letter").blocks if isinstance(b, Table)]
    assert table.head == ()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            {"feeling": "angry", "when": "nobody came at 9 a.m. on Monday", "because": "I waited"},
            "I felt angry when nobody came at 9 a.m. on Monday, because I waited.",
        ),
        (
            {"feeling": "angry", "when": "when nobody came", "because": "because I waited"},
            "I felt angry when nobody came, because I waited.",
        ),
        (
            {"feeling": "angry", "when": "Nobody came. Nobody rang.", "because": "I waited"},
            "I felt angry. Nobody came. Nobody rang. It matters to me because I waited.",
        ),
        ({"feeling": "Angry"}, "How I felt: Angry."),
        ({"when": "nobody came"}, "When: nobody came."),
        ({"because": "I waited"}, "It matters to me because I waited."),
        ({"request": "an apology"}, "I would like an apology."),
        ({"request": "I want an apology"}, "I want an apology."),
    ],
)
def test_an_i_statement_reads_as_a_person_would_say_it(typed: dict[str, str], said: str) -> None:
    text = text_of(full(i_statements=[typed], impact=""), "letter")
    assert text.partition("What this meant for me\n\n")[2].partition("\n\n")[0] == said


REQUESTS = {
    "a refund": "I would like a refund.",
    "A refund": "I would like: A refund.",
    "The day's pay I lost": "I would like: The day's pay I lost.",
    "£30 back": "I would like £30 back.",
    "you to call me": "I would like you to call me.",
    "it fixed": "I would like it fixed.",
    "to hear in writing by Friday": "I would like to hear in writing by Friday.",
    "To hear in writing by Friday": "I would like: To hear in writing by Friday.",
    "not to be called again": "I would like not to be called again.",
    "hear from you": "I would like to hear from you.",
    "Hear from you": "I would like to: Hear from you.",
    "be called back": "I would like to be called back.",
    "refund me £30": "I am asking you to refund me £30.",
    "Refund me £30": "I am asking you to: Refund me £30.",
    "Send an engineer this week.": "I am asking you to: Send an engineer this week.",
    "get me a new one": "I am asking you to get me a new one.",
    "pay for the day": "I am asking you to pay for the day.",
    "I would like an explanation": "I would like an explanation.",
    "i’d like my money back": "i’d like my money back.",
    "We want our deposit back": "We want our deposit back.",
    "Could you call me?": "Could you call me?",
}
"""By what was typed: a request as it is said when it fits into a sentence of the kit's."""
LABELLED = [
    "You should call me",
    "you should call me",
    "The phone should work",
    "my line must be mended",
    "that you call me",
    "Refund of £30",
    "Be on time",
    "Don’t call me again",
    "Please send an engineer",
    "could you call me?",
    "Correct bill",
    "compensation",
    "Collection of the bag this week",
]
"""What fits into no sentence, and is said after a label."""
REQUESTS |= {
    typed: f"My request: {typed}{'' if typed.endswith('?') else '.'}" for typed in LABELLED
}


@pytest.mark.parametrize(("typed", "said"), REQUESTS.items(), ids=list(REQUESTS))
def test_a_request_is_said_as_a_person_would_ask(typed: str, said: str) -> None:
    letter = text_of(full(i_statements=[{"request": typed}], impact=""), "letter")
    assert letter.partition("What this meant for me\n\n")[2].partition("\n\n")[0] == said
    one = said_to(compose(full(remedy={"sought": [{"text": typed}]}), "call-script"))
    assert f"\n{said} Can you help me with that?" in one


@pytest.mark.parametrize(("typed", "said"), REQUESTS.items(), ids=list(REQUESTS))
def test_each_of_several_requests_is_said_as_a_person_would_ask(typed: str, said: str) -> None:
    sought = [{"text": typed}, {"text": typed}]
    told = said_to(compose(full(remedy={"sought": sought}), "call-script"))
    framed = said.partition(typed)[0]
    before = f", {framed}" if " to" in framed else ": "
    asked = "".join(f"{n}{before}{said[len(framed) :]} " for n in ("First", "Second"))
    assert f"I have two requests. {asked}Can you help me with that?" in told


OWN_SENTENCE = re.compile(r"(I|i|We|we)\b.*|[A-Z].*\?\W*", re.DOTALL)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from("Send send a I we to you the us £5 call back, now. Who? Be".split()))
    | st.lists(st.text("aB1 .?’£éЖ한", min_size=1, max_size=9), max_size=5)
)
def test_whatever_is_asked_is_told_in_its_own_words_and_never_as_an_order(words: list[str]) -> None:
    typed = " ".join(words).strip()
    case = full(remedy={"sought": [{"text": typed, "kind": "refund"}]})
    paragraphs = said_to(compose(case, "call-script")).split("\n")
    (told,) = [p for p in paragraphs if p.endswith("Can you help me with that?")]
    before, words_of_the_customer, _ = told.partition(typed or "Refund")
    assert words_of_the_customer
    assert before.startswith(("I would like", "I am asking you to", "My request:")) or (
        not before and OWN_SENTENCE.fullmatch(typed)
    )


def test_a_compromise_is_said_after_a_label() -> None:
    case = full(remedy__acceptable=[{"text": "Refund me £30"}, {"text": "call me"}])
    said = text_of(case, "call-script")
    assert "I would accept this: Refund me £30. Or this: call me." in said
    written = full(remedy__acceptable=[{"text": "Refund me £30", "in_letter": True}])
    assert "I would accept this instead: Refund me £30." in text_of(written, "letter")


def test_a_stop_at_the_end_of_a_name_is_not_doubled() -> None:
    text = text_of(
        full(customer__name="Sammy Davis Jr.", customer__spelling_hint=""), "call-script"
    )
    assert "my name is Sammy Davis Jr." in text
    assert "Jr.." not in text


def test_a_request_known_only_by_its_kind_is_asked() -> None:
    case = full(remedy__sought=[{"kind": "refund"}], remedy__acceptable=[{"kind": "repair"}])
    assert "1. Refund\n" in text_of(case, "letter")
    assert "I would like: Refund. " in text_of(case, "call-script")
    assert "I would accept this: Repair." in text_of(case, "call-script")


@pytest.mark.parametrize(
    ("sought", "asked"),
    [
        ([{"text": "An engineer this week"}], "An engineer this week"),
        ([{"kind": "other", "text": "A new line"}, {"kind": "refund"}], "A new line; refund"),
        ([{"kind": "refund"}, {"text": "Call me."}, {"kind": "repair"}], "Refund; Call me. Repair"),
        ([{"text": "My pay", "amount": {"amount": "96", "currency": "GBP"}}], "My pay, £96.00"),
        ([{"kind": "refund", "text": "x"}, {"kind": "refund", "text": "y"}], "Refund"),
        ([{"text": "x"}, {"text": " "}, {"text": "x"}], "x; x"),
    ],
)
def test_a_request_without_a_kind_is_logged_in_its_own_words(
    sought: list[dict[str, Any]], asked: str
) -> None:
    assert f"\nAsking for: {asked}\n" in text_of(full(remedy={"sought": sought}), "letter")


def test_a_script_says_the_year_of_what_happened_in_another_year() -> None:
    old = full(timeline=[{"date": "2024-12-03", "what": "x"}])
    assert "│ 3 December 2024 · x." in text_of(old, "call-script")


def test_no_sentence_stands_twice_in_a_letter() -> None:
    for case in (full(), most()):
        paragraphs = text_of(case, "letter").split("\n\n")
        sentences = [s for p in paragraphs for s in re.split(r"(?<=[.!?])\s", p) if len(s) > 25]
        assert len(sentences) > 10
        assert len(set(sentences)) == len(sentences)


class TestTheOpening:
    def test_begins_with_what_the_customer_chose_to_begin_with(self) -> None:
        text = text_of(full(), "letter")
        assert "I have always appreciated that the shop is clean, and that you answered" in text

    def test_prints_what_does_not_fit_as_a_sentence_of_its_own(self) -> None:
        text = text_of(full(), "letter")
        assert "I value this too: Third thing stands alone. I am writing" in text

    @pytest.mark.parametrize(
        ("typed", "said"),
        [
            (["you call back"], "I have always appreciated that you call back."),
            (["You are quick"], "I value this: You are quick."),
            (["Friendly staff."], "I value this: Friendly staff."),
            (["you are quick."], "One thing that I value: you are quick."),
            (
                ["You are quick", "You listen"],
                "I value this: You are quick. You listen.",
            ),
        ],
    )
    def test_says_what_is_valued_as_a_person_would(self, typed: list[str], said: str) -> None:
        case = full(appreciations=[{"text": text} for text in typed])
        assert f"\n\n{said} I am writing because" in text_of(case, "letter")
        if len(typed) == 1:
            assert f"\n│ {said} Now something" in text_of(case, "call-script")

    def test_names_the_feeling_that_the_customer_named(self, engineer: Case) -> None:
        assert "it has left me feeling angry." in text_of(engineer, "letter")

    def test_goes_straight_to_the_facts_if_the_customer_wants_it_so(self) -> None:
        text = text_of(full(opening="facts"), "letter")
        assert "I am writing to you to make a complaint. I know that the person" in text
        assert "appreciated" not in text

    def test_can_be_that_of_a_customer_of_long_standing(self) -> None:
        assert "been your customer for a long time" in text_of(
            full(opening="long_customer"), "letter"
        )
        council = full(opening="long_customer", company__kind="public_body")
        assert "relied on your services" in text_of(council, "call-script")

    @pytest.mark.parametrize("opening", ["appreciation", "long_customer", "facts"])
    def test_never_blames_who_reads_or_listens(self, opening: str) -> None:
        case = full(opening=opening)
        assert "the person reading this did not cause it" in text_of(case, "letter")
        assert "you personally did not cause this" in text_of(case, "call-script")


class TestTheLetter:
    def test_says_complaint_in_its_subject(self, engineer: Case) -> None:
        assert compose(engineer, "letter").title.startswith("Complaint: Missed engineer visit")

    def test_greets_and_closes_by_name_where_there_is_one(self, collection: Case) -> None:
        text = text_of(collection, "letter")
        assert "Dear Ms Hallett," in text
        assert "Yours sincerely," in text

    def test_follows_the_form_of_the_company_s_country(self) -> None:
        text = text_of(full(country="US"), "letter")
        for form in ("November 21, 2026", "Dear contact name:", "Sincerely,", "Oct 2, 9:05"):
            assert form in text.replace("\u202f", " ")
        assert compose(full(country="US"), "letter").paper.width == pytest.approx(215.9)

    def test_tells_the_facts_in_the_order_of_their_dates(self) -> None:
        text = text_of(full(), "letter")
        order = [text.index(f"{n} fact words") for n in ("first", "undated", "second")]
        assert order == sorted(order)

    def test_adds_costs_up_by_kind_from_two_of_a_kind_on(self) -> None:
        assert "Total paid: £20.00" in text_of(full(), "letter")
        one = full(timeline=[{"what": "x", "cost": {"amount": "5", "currency": "GBP"}}])
        assert "Total" not in text_of(one, "letter").partition("What I am asking for")[0]

    def test_never_adds_up_different_money(self) -> None:
        other = full(timeline__1__cost__currency="USD", remedy__sought__1__amount__currency="EUR")
        assert "Total" not in text_of(other, "letter")

    def test_asks_for_a_total_from_two_amounts_on(self) -> None:
        assert "Total · £25.00" in text_of(full(), "letter")

    def test_has_the_compromise_only_where_the_customer_put_it_there(self) -> None:
        text = text_of(full(), "letter")
        assert "I would accept this instead: acceptable one." in text
        assert "acceptable two" not in text

    def test_never_has_the_least_that_the_customer_would_settle_for(self) -> None:
        for case in (full(), most()):
            assert "minimum words" not in all_text(compose(case, "letter"))

    def test_drops_the_years_where_all_facts_are_of_one_year(self) -> None:
        table = text_of(full(), "letter")
        assert "1 Oct · first" in table
        two_years = full(timeline__0__date="2025-10-02")
        assert "2 Oct 2025, 09:05 · second" in text_of(two_years, "letter")


class TestTheCallScript:
    def test_asks_to_be_logged_as_a_complaint(self, engineer: Case) -> None:
        said = said_to(compose(engineer, "call-script"))
        assert "please log it as a complaint" in said

    def test_keeps_the_compromise_for_the_one_place_where_it_is_needed(
        self, engineer: Case
    ) -> None:
        text = text_of(engineer, "call-script")
        assert text.count("One month's line rental") == 1
        assert (
            text.index("“I can’t do that.”") < text.index("One month's") < text.index("“It wasn’t")
        )

    def test_has_the_least_alone_on_its_last_page(self, engineer: Case) -> None:
        *pages, last = text_of(engineer, "call-script").split("─" * 24)
        assert "A working line this month" in last
        assert not any("A working line this month" in page for page in pages)
        assert "A working line this month" not in said_to(compose(engineer, "call-script"))

    def test_has_room_below_the_least_for_what_was_said(self, engineer: Case) -> None:
        last = text_of(engineer, "call-script").split("─" * 24)[-1]
        private, after = last.split("After the call")
        assert "A working line this month" in private
        assert after.count("_" * 60) >= 4

    def test_asks_for_an_answer_in_a_sentence_of_its_own(self, engineer: Case) -> None:
        said = said_to(compose(engineer, "call-script"))
        assert "I would also like an answer by 5 December 2026. Can you help me" in said

    def test_spells_a_name_and_names_its_signs(self, engineer: Case) -> None:
        text = text_of(engineer, "call-script")
        assert "W Whiskey, I India, Ś Sierra*, N November" in text
        assert "*If they ask: the Ś has an accent." in text

    def test_takes_the_customers_own_spelling_first(self) -> None:
        text = text_of(full(), "call-script")
        assert "It is spelled: spelling hint words." in text
        assert "Foxtrot" not in text

    def test_spells_nothing_for_which_it_has_no_word(self) -> None:
        text = text_of(full(customer__name="김하늘", customer__spelling_hint=""), "call-script")
        assert "my name is 김하늘." in text
        assert "spell" not in text


def voicemail(case: Case) -> str:
    text = text_of(case, "call-script")
    return text.partition("voicemail\n\n│ ")[2].partition("\n\n")[0].replace("\n│", "")


@settings(max_examples=60, deadline=None)
@given(
    st.text(st.characters(codec="utf-8"), max_size=400),
    st.text("ab ", max_size=120),
    st.lists(st.text("0123456789", min_size=1, max_size=5), max_size=60).map(" ".join),
    st.lists(st.text("abc ", max_size=60), max_size=9),
)
def test_a_voicemail_has_at_most_seventy_words(
    name: str, summary: str, phone: str, references: list[str]
) -> None:
    case = full(
        customer__name=name,
        summary=summary,
        customer__phone=phone,
        company__references=[{"label": "Number", "value": value} for value in references],
    )
    message = voicemail(case)
    assert message.startswith("Hello")
    assert len(message.split()) <= 70


@pytest.mark.parametrize("count", [10, 20, 24, 26, 30, 40, 60])
@pytest.mark.parametrize("path", ["customer__phone", "customer__name", "summary"])
def test_a_voicemail_stays_short_whatever_is_long(path: str, count: int) -> None:
    case = full(**{path: " ".join(["1"] * count)})
    assert len(voicemail(case).split()) <= 70


def test_a_voicemail_has_name_number_references_and_summary(engineer: Case) -> None:
    message = voicemail(engineer)
    for part in ("Joellen Wiśniewska", "NL-4471-2208", "ENG-88213", "Missed engineer visit"):
        assert part in message
    assert message.count("+44 113 496 0123") == 2
    assert "£" not in message


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("stem", ["missed-engineer-en", "missed-collection-en", "least", "full"])
def test_a_document_reads_as_it_did(name: str, stem: str, request: pytest.FixtureRequest) -> None:
    made = {"least": least, "full": full}
    case = made[stem]() if stem in made else read(stem)
    golden = HERE / "golden" / f"{stem}.{name}.txt"
    text = text_of(case, name)
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(text, encoding="utf-8")
    assert golden.is_file(), "look at the text, then write it with --rewrite-goldens"
    assert text == golden.read_text(encoding="utf-8")


def read(stem: str) -> Case:
    return Case.model_validate(json.loads((HERE / "cases" / f"{stem}.json").read_bytes()))


def test_every_pack_has_the_same_documents() -> None:
    assert {tuple(pack.documents) for pack in languages().values()} == {tuple(DOCUMENTS)}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_needs_is_a_field_of_a_case_and_has_a_name(name: str) -> None:
    pack = find_language("en")
    needs = pack.document(name).needs
    assert needs
    for need in needs:
        value: Any = full()
        for step in need.split("."):
            value = getattr(value, step)
        assert pack.say(need.replace(".", "-"))
