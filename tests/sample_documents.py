"""Documents to render in tests: the letter and script of a missed engineer, the least, the most.

Long, because documents written out in Python are long; there is no logic in it.
"""

from __future__ import annotations

from datetime import date

from complaint_kit.document import (
    Blocks,
    Document,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paper,
    Paragraph,
    Place,
    Span,
    Spans,
    Table,
    Term,
    TermList,
)

DAY = date(2026, 11, 21)

A4_LETTER = Paper(
    210,
    297,
    left=25,
    right=20,
    top=20,
    bottom=20,
    first_top=82.5,
    places={
        "sender": Place(138, 18, 52, 32),
        "recipient": Place(25, 52, 80, 26),
        "date": Place(138, 52, 52, 6),
    },
)
US_LETTER = Paper(
    215.9,
    279.4,
    left=25.4,
    right=25.4,
    top=25.4,
    bottom=25.4,
    first_top=82,
    places={"sender": Place(25.4, 18, 100, 26), "recipient": Place(25.4, 51, 100, 26)},
)
A4_SCRIPT = Paper(210, 297, left=18, right=18, top=12.5, bottom=18, first_top=12.5)


def words(text: str, **marks: bool) -> Span:
    return Span(text, **marks)  # type: ignore[arg-type]


def text(value: str, **marks: bool) -> Paragraph:
    return Paragraph((words(value, **marks),))


def cells(*values: str) -> tuple[Spans, ...]:
    return tuple((words(value),) if value else () for value in values)


def document(
    blocks: Blocks,
    *,
    style: str = "letter",
    paper: Paper | None = None,
    title: str = "Complaint",
    footer: str = "Joellen Wiśniewska",
) -> Document:
    """A document with `blocks` and otherwise ordinary values."""
    return Document(
        name=style,
        style=style,  # type: ignore[arg-type]
        title=title,
        language="en-GB",
        date=DAY,
        paper=paper or (A4_LETTER if style == "letter" else A4_SCRIPT),
        footer=(words(footer),),
        page_label="Page {page} of {pages}",
        blocks=blocks,
    )


SENDER = "Joellen Wiśniewska\n12 Elm Road\nLeeds\nLS6 2AB\njoellen.w@example.org\n+44 113 496 0123"
RECIPIENT = "Customer Relations\nNorthline Telecom\nPO Box 4410\nManchester\nM2 3XX"
SUMMARY = "Missed engineer visit on 12 October, line dead since 5 October"
VALUED = (
    "I have always appreciated that you text me before every planned interruption, so I can "
    "work around it, and that in six years I have never had a wrong bill. That is why I am "
    "writing to you about something that made me angry. I know that the person reading this did "
    "not cause it."
)
MEANT = (
    "I could not be reached by my mother, who is ill. I felt angry when I stayed at home all day, "
    "the engineer did not come and nobody rang me back, because I lost a day’s pay and still have "
    "no telephone. I would like an explanation."
)

FACTS = (
    cells(
        "5 Oct",
        "I reported that my line was dead.\nSpoke to Priya. Promised: An engineer on 12 October "
        "between 8 am and 1 pm.",
        "",
        "E1",
    ),
    cells(
        "12 Oct",
        "I stayed at home all day. No engineer came and no message came.",
        "lost £96.00",
        "E2",
    ),
    cells(
        "13 Oct, 09:20",
        "I rang and waited 48 minutes.\nSpoke to Dan. Promised: A call back the same day.",
        "",
        "",
    ),
    cells("14 Oct", "No call had come by the evening.", "", "E3"),
)


def log() -> Group:
    return Group(
        "log",
        (
            TermList(
                (
                    Term(
                        (words("References"),),
                        (
                            Paragraph(
                                (
                                    words("Account number "),
                                    words("NL-4471-2208", keep=True),
                                    words("  ·  Appointment "),
                                    words("ENG-88213", keep=True),
                                )
                            ),
                        ),
                    ),
                    Term((words("Dates"),), (text("5 to 14 October 2026"),)),
                    Term((words("Reply by"),), (text("5 December 2026"),)),
                    Term((words("Asked"),), (text("Repair; compensation £96.00"),)),
                )
            ),
        ),
    )


def facts_table(rows: tuple[tuple[Spans, ...], ...] = FACTS) -> Table:
    return Table(cells("2026", "Fact", "Cost", "Encl."), ("left", "left", "right", "right"), rows)


def enclosures(count: int = 3) -> Group:
    names = (
        "Text message confirming the appointment",
        "Payslip showing one day of unpaid leave",
        "Screenshot of my call history, 12 to 14 October",
    )
    return Group(
        "enclosures",
        (
            text("Enclosures (copies)", strong=True),
            TermList(
                tuple(
                    Term((words(f"E{number}"),), (text(names[(number - 1) % 3]),))
                    for number in range(1, count + 1)
                )
            ),
        ),
    )


def addresses(sender: str = SENDER, recipient: str = RECIPIENT) -> Blocks:
    return (
        Group("sender", (text(sender),)),
        Group("recipient", (text(recipient),)),
        Group("date", (text("21 November 2026"),)),
    )


def missed_engineer_letter(paper: Paper | None = None) -> Document:
    """The letter of the picture."""
    return document(letter_blocks(), paper=paper, title=f"Complaint: {SUMMARY}", footer=FOOTER)


FOOTER = "Joellen Wiśniewska · Account number NL-4471-2208"


def letter_blocks(
    rows: tuple[tuple[Spans, ...], ...] = FACTS, evidence: int = 3, head: Blocks | None = None
) -> Blocks:
    return (
        *(addresses() if head is None else head),
        text("Dear Sir or Madam,"),
        Heading(1, (words(f"Complaint: {SUMMARY}"),)),
        log(),
        text(VALUED),
        Heading(2, (words("What happened"),)),
        facts_table(rows),
        Heading(2, (words("What this meant for me"),)),
        text(MEANT),
        Heading(2, (words("What I ask"),)),
        Group(
            "asks",
            (
                ItemList(
                    "number",
                    (
                        (text("An engineer this week, at a time agreed with me"),),
                        (
                            Paragraph(
                                (
                                    words("The day’s pay I lost"),
                                    words("£96.00", keep=True, aside=True),
                                )
                            ),
                        ),
                    ),
                ),
            ),
        ),
        Paragraph(
            (
                words("Please reply by "),
                words("5 December 2026", strong=True, keep=True),
                words(" to joellen.w@example.org. Thank you for your help."),
            )
        ),
        text("Yours faithfully,"),
        Group("signature", (text("Joellen Wiśniewska"),)),
        enclosures(evidence),
    )


def least_letter() -> Document:
    """What a template makes of hardly any answers."""
    return document((text("Dear Sir or Madam,"), text("My line is dead.")))


def most_letter(count: int = 200) -> Document:
    """A letter with so many facts, each with its promise and cost, and as many enclosures."""
    rows = tuple(
        cells(
            f"{number % 28 + 1} Oct",
            f"Fact {number}: I rang and waited {number} minutes, and was told that nobody could "
            "say anything about it.\nSpoke to Dan. Promised: A call back the same day.",
            f"lost £{number}.00",
            f"E{number}",
        )
        for number in range(1, count + 1)
    )
    return document(letter_blocks(rows, count))


def say(*spans: Span) -> Group:
    return Group("say", (Paragraph(spans),))


def says(value: str) -> Group:
    return say(words(value))


def number(value: str) -> Span:
    return words(value, keep=True)


def spelled() -> Group:
    name = "W Whiskey,I India,Ś Sierra*,N November,I India,E Echo,W Whiskey,S Sierra,K Kilo,A Alfa"
    pairs = [pair.split(" ") for pair in name.split(",")]
    return Group(
        "spell",
        (
            ItemList(
                "bullet",
                tuple(
                    (Paragraph((words(letter, strong=True), words("\n" + word))),)
                    for letter, word in pairs
                ),
            ),
        ),
    )


def field_lines(*labels: str) -> Group:
    return Group(
        "fields",
        (
            ItemList(
                "bullet",
                tuple((Paragraph((words(label + " "), Span("", blank=True))),) for label in labels),
            ),
        ),
    )


def script_facts(count: int = 4) -> Table:
    facts = (
        (
            "5 October",
            "I reported that my line was dead.",
            "Priya promised: An engineer on 12 October between 8 am and 1 pm.",
            "E1",
        ),
        (
            "12 October",
            "I stayed at home all day. No engineer came and no message came.",
            "I lost £96.00.",
            "E2",
        ),
        (
            "13 Oct, 09:20",
            "I rang and waited 48 minutes.",
            "Dan promised: A call back the same day.",
            "",
        ),
        ("14 October", "No call had come by the evening.", "", "E3"),
    )
    rows: list[tuple[Spans, ...]] = []
    for index in range(count):
        day, what, more, evidence = facts[index % 4]
        middle = [words(what, strong=True)] + ([words("\n" + more)] if more else [])
        rows.append(((words(day, strong=True),), tuple(middle), (words(evidence),)))
    return Table((), ("left", "left", "right"), tuple(rows))


def answer(name: str, *blocks: Paragraph | Group) -> Term:
    return Term((words(name),), blocks)


def answers() -> TermList:
    return TermList(
        (
            Term((words("They say", strong=True),), (text("You say", strong=True),)),
            answer(
                "“Calm down.”", says("I am angry, but not with you. May I give you the next fact?")
            ),
            answer(
                "“May I put you on hold?” or “I’ll transfer you.”",
                says(
                    "Yes. First, may I have a direct number in case we are cut off, the name of "
                    "the person I’ll speak to, and where they will find my case?"
                ),
            ),
            answer(
                "“The manager is busy.”",
                say(
                    words("Who will ring me, on what day and at what time? My number is "),
                    number("+44 113 496 0123"),
                    words("."),
                ),
            ),
            answer(
                "“That is our policy.”",
                says("I understand. Who can make an exception, and how do I reach them?"),
            ),
            answer(
                "“We’ll look into it.”",
                says("Thank you. What happens first, and by what date may I expect it?"),
            ),
            answer(
                "“I can’t do that.”",
                says("What can you do? And who can do the rest?"),
                text("If nobody can:"),
                says(
                    "I would accept: One month’s line rental credited to my account instead of "
                    "the day’s pay."
                ),
            ),
            answer("“It wasn’t me.”", says("I know. I’d be glad of your help to put it right.")),
            answer(
                "An offer, there and then",
                say(
                    words("Thank you. Please send me that in writing; I will answer by "),
                    Span("", blank=True),
                    words(" Is that in full and final settlement?"),
                ),
                text("Not yes, not no: not in this call. By e-mail: joellen.w@example.org"),
            ),
        )
    )


def heading(place: int, value: str, remark: str = "") -> Heading:
    spans = (words(value),) if not remark else (words(value + " "), words(remark, quiet=True))
    return Heading(2, spans, place)


def script_first_page(facts: int = 4) -> Blocks:
    return (
        Group(
            "head",
            (
                Heading(
                    1,
                    (
                        words("Your call to Northline Telecom"),
                        words("0800 496 0999", aside=True, keep=True),
                    ),
                ),
                Paragraph(
                    (
                        words("Account number "),
                        words("NL-4471-2208", strong=True, keep=True),
                        words("  ·  Appointment "),
                        words("ENG-88213", strong=True, keep=True),
                        words("Customer Relations", aside=True),
                    )
                ),
            ),
        ),
        Group(
            "key",
            (
                Paragraph(
                    (
                        words("Beside a green line:", strong=True),
                        words(" say it, in your own way."),
                    )
                ),
                text("No line: only for you."),
            ),
        ),
        heading(1, "Before you dial"),
        ItemList(
            "tick",
            (
                (
                    text(
                        "Sit down and breathe out slowly, three times. If today is not the day, "
                        "ring tomorrow."
                    ),
                ),
                (text("Lay out a pen and your papers, marked E1, E2 and E3 as in the letter."),),
                (
                    text(
                        "Know what you want: two things, £96.00 in all (part 4), and the least you "
                        "would take (page 3)."
                    ),
                ),
            ),
        ),
        heading(2, "Opening"),
        says("Hello, my name is Joellen Wiśniewska. My surname is spelled:"),
        spelled(),
        text("Say it “vish-NYEF-ska”. *If they ask: an S with an accent."),
        says(
            "I would like to make a complaint; please log it as a complaint. May I have your name, "
            "please, and the reference number?"
        ),
        field_lines("Their name", "Reference number"),
        says(f"I am ringing about: {SUMMARY}."),
        says(
            "I have always appreciated that you text me before every planned interruption, so I "
            "can work around it. That is why this made me angry. I know that you personally did "
            "not cause this."
        ),
        heading(3, "What happened", "One fact at a time. Stop if they want to write it down."),
        Group("say", (script_facts(facts),)),
        says(MEANT),
        heading(4, "What I ask"),
        says(
            "I would like two things. First: An engineer this week, at a time agreed with me. "
            "Second: The day’s pay I lost, £96.00. Can you help me with that?"
        ),
    )


def script_second_page() -> Blocks:
    return (
        PageBreak(),
        heading(5, "If they say …"),
        answers(),
        heading(6, "Before you hang up"),
        ItemList("tick", ((says("Could you read back what you have noted?"),),)),
        field_lines(
            "What happens next",
            "By what date",
            "Reference number, if still missing",
            "Name, if it is another",
        ),
        Group(
            "columns",
            (
                Group(
                    "small",
                    (
                        heading(7, "If you reach a voicemail"),
                        say(
                            words("Hello, this is Joellen Wiśniewska, account number "),
                            number("NL-4471-2208"),
                            words(", appointment "),
                            number("ENG-88213"),
                            words(
                                f". I am ringing with a complaint: {SUMMARY}. Please ring me on "
                            ),
                            number("+44 113 496 0123"),
                            words(". I’ll say that again: "),
                            number("+44 113 496 0123"),
                            words(". Thank you."),
                        ),
                    ),
                ),
                Group(
                    "small",
                    (
                        heading(8, "If the call goes wrong"),
                        says(
                            "I would like to stop here and ring again. Thank you for your time. "
                            "Goodbye."
                        ),
                        text(
                            "Hang up. Walk, breathe, talk to someone. You may reach somebody else "
                            "next time."
                        ),
                    ),
                ),
            ),
        ),
        Heading(
            2,
            (
                words("Notes "),
                words("Today’s date and time: ", quiet=True),
                Span("", blank=True, quiet=True),
            ),
            9,
        ),
        Group("notes", ()),
    )


def script_third_page(least: str = "A working line this month and an apology") -> Blocks:
    answer = text(least) if least else Paragraph((Span("", blank=True),))
    return (
        PageBreak(),
        Heading(1, (words("For you, not to be read out"),)),
        text("Fold this page away before you dial."),
        Group("private", (text("The least I would settle for", strong=True), answer)),
        text(
            "Afterwards: breathe out, walk a little, talk to somebody you like. Then write down "
            "what was said."
        ),
    )


def missed_engineer_script(facts: int = 4, least: str | None = None) -> Document:
    """The script of the pictures, or one with more facts or without a least."""
    third = script_third_page() if least is None else script_third_page(least)
    return document(
        (*script_first_page(facts), *script_second_page(), *third),
        style="script",
        title="Your call to Northline Telecom",
        footer="Call script · Northline Telecom · 21 November 2026",
    )


def script_letter(blocks: Blocks) -> Document:
    """A script of `blocks` alone."""
    return document(blocks, style="script", title="A call")
