"""The PDF: whole, tidy, the same every time, and fit for whoever can't see it.

One file, because every part of it reads the same rendered samples.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import page as validation
import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from complaint_kit.document import (
    Blocks,
    Document,
    Group,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Span,
    Table,
    Term,
    TermList,
    walk_spans,
)
from complaint_kit.errors import Unusable
from complaint_kit.render.faces import FONTS, for_one_document, missing
from complaint_kit.render.pages import Page, paginate
from complaint_kit.render.pdf import render
from complaint_kit.render.style import MM, Hand
from complaint_kit.render.units import Break, Frame, Notes, Text, Unit, row, take, text_unit
from scripts.make_fonts import WEIGHTS, Source, make_face, sources
from tests import sample_documents as samples
from tests.laid_out import (
    Shown,
    letters,
    lines_of,
    lost,
    outside,
    overlapping,
    pages_of,
    shown,
    texts,
)

TOKEN = "Supercalifragilistic" * 12
LONG = "A long story. " * 900


def script(*blocks: object) -> Document:
    return samples.script_letter(tuple(blocks))  # type: ignore[arg-type]


def token_everywhere() -> Document:
    word = (Span(TOKEN),)
    return script(
        Group(
            "head",
            (
                Heading(1, (*word, Span("0800 496 0999", aside=True))),
                Paragraph((*word, Span(TOKEN, aside=True))),
            ),
        ),
        Group("key", (Paragraph(word), Paragraph(word))),
        Heading(2, (*word, Span(TOKEN, quiet=True)), 2),
        samples.says(TOKEN),
        samples.field_lines(TOKEN, TOKEN, "a"),
        ItemList("tick", ((samples.says(TOKEN),), (Paragraph(word),))),
        Group(
            "spell",
            (
                ItemList(
                    "bullet",
                    tuple((samples.text("W\nA" + "b" * 30),) for _ in range(27)),
                ),
            ),
        ),
        TermList((Term(word, (samples.says(TOKEN), Paragraph(word))),)),
        Group("say", (Table((), ("left", "left", "right"), ((word, word, word),)),)),
        Table((word, word), ("left", "right"), ((word, word),)),
        Group("columns", (Group("small", (samples.says(TOKEN),)), Group("small", ()))),
        Group("private", (Paragraph(word), Paragraph(word))),
    )


def token_letter() -> Document:
    word = (Span(TOKEN),)
    return samples.document(
        (
            *samples.addresses(TOKEN, TOKEN),
            Heading(1, word),
            Group("log", (TermList((Term(word, (Paragraph(word),)),)),)),
            token_table(),
            Group(
                "asks",
                (
                    ItemList(
                        "number",
                        ((Paragraph((*word, Span(TOKEN, aside=True))),), (Paragraph(word),)),
                    ),
                    Paragraph((Span("In all"), Span("£96.00", aside=True))),
                ),
            ),
            Group("signature", (Paragraph(word),)),
            Group("enclosures", (Paragraph(word), TermList((Term(word, (Paragraph(word),)),)))),
            samples.text("x" * 4000),
        ),
        footer=TOKEN,
    )


def token_table() -> Table:
    return samples.facts_table((samples.cells(TOKEN, TOKEN, TOKEN, TOKEN),))


def long_addresses() -> Document:
    lines = "\n".join(
        ["Joellen Wiśniewska, Head of Something Rather Long", *(f"Line {n}" for n in range(2, 11))]
    )
    return samples.document(samples.letter_blocks(head=samples.addresses(lines, lines)))


def towering_address() -> Document:
    lines = "\n".join(f"Line {number}" for number in range(30))
    return samples.document(samples.letter_blocks(head=samples.addresses(lines)))


def empty_groups() -> Document:
    roles = (
        "sender recipient date log asks signature enclosures head key say spell fields columns "
        "small notes private"
    ).split()
    return script(
        *(Group(role, ()) for role in roles),  # type: ignore[arg-type]
        Heading(2, ()),
        Paragraph(()),
        ItemList("tick", ((), ())),
        ItemList("bullet", ()),
        Table((), (), ()),
        Table(samples.cells("a", "b"), ("left", "left"), ()),
        TermList(()),
        samples.text("Hello"),
    )


def rows_too_high() -> Document:
    return script(
        samples.heading(5, "If they say"),
        TermList(
            (
                *samples.answers().terms[:2],
                Term((Span("name " * 100),), (samples.says(LONG), samples.text("Hm"))),
            )
        ),
        samples.facts_table((samples.cells("1 Oct", LONG, "£1", "E1"),)),
        Group("private", (samples.text("The least", strong=True), samples.text(LONG))),
        Group("columns", (Group("small", (samples.says(LONG),)), samples.text("Hm"))),
    )


DOCUMENTS = {
    "letter": samples.missed_engineer_letter,
    "letter on US paper": lambda: samples.missed_engineer_letter(samples.US_LETTER),
    "script": samples.missed_engineer_script,
    "script without a least": lambda: samples.missed_engineer_script(4, ""),
    "script with 60 facts": lambda: samples.missed_engineer_script(60),
    "least": samples.least_letter,
    "most": samples.most_letter,
    "nothing": lambda: samples.document(()),
    "token everywhere": token_everywhere,
    "token letter": token_letter,
    "long addresses": long_addresses,
    "towering address": towering_address,
    "empty groups": empty_groups,
    "rows too high": rows_too_high,
}


@pytest.fixture(params=DOCUMENTS)
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]()


def find(document: Document, text: str) -> Shown:
    """The first line with `text` in it."""
    lines = [line for page in pages_of(document) for line in shown(page)]
    return next(line for line in lines if text in line.text)


def lines_unit(count: int, **values: float | bool) -> Text:
    from complaint_kit.render.atoms import Run
    from complaint_kit.render.linebreak import break_lines

    hand = Hand(10, 10)
    text = "\n".join(f"line {number}" for number in range(count))
    widths = for_one_document(samples.least_letter()).regular.widths
    lines = break_lines([Run(text, widths, 10, hand=hand)], 500)
    unit = text_unit(lines, hand, 0, 500, None)
    return replace(unit, **values)  # type: ignore[arg-type]


def heights(pages: list[Page]) -> list[list[float]]:
    return [[unit.height for _, unit in page.units] for page in pages]


def put(units: list[Unit], bottom: float = 100) -> list[Page]:
    return paginate(units, (), first_top=0, top=0, bottom=bottom)


# What a document becomes


def test_every_document_is_valid_pdf_ua(document: Document, tmp_path: Path) -> None:
    path = tmp_path / "document.pdf"
    path.write_bytes(render(document))
    result = validation.validate_pdf(str(path), profile="ua1")
    assert result.is_compliant, result.failures


def test_no_letter_of_the_text_is_lost(document: Document) -> None:
    assert not lost(document)


def test_no_two_lines_overlap(document: Document) -> None:
    assert overlapping(document) == []


def test_all_text_stands_within_the_margins(document: Document) -> None:
    assert outside(document) == []


def test_no_page_is_blank(document: Document) -> None:
    pages = pages_of(document)
    assert all(page.units for page in pages) or len(pages) == 1


def test_the_letter_takes_one_page() -> None:
    assert len(texts(samples.missed_engineer_letter())) == 1


def test_the_script_takes_three_pages_and_only_the_last_is_private() -> None:
    first, second, third = texts(samples.missed_engineer_script())
    assert "What I ask" in first
    assert "If they say" in second
    assert "A working line this month" in third
    assert "A working line this month" not in first + second


def test_each_page_has_the_footer_and_its_number() -> None:
    pages = texts(samples.missed_engineer_script())
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of 3" in text
        assert "Call script · Northline Telecom" in text


def test_the_same_document_gives_the_same_bytes() -> None:
    assert render(samples.missed_engineer_letter()) == render(samples.missed_engineer_letter())


def test_another_process_gives_the_same_bytes() -> None:
    code = (
        "import hashlib; from complaint_kit.render.pdf import render;"
        "from tests.sample_documents import missed_engineer_script as make;"
        "print(hashlib.sha256(render(make())).hexdigest())"
    )
    root = Path(__file__).parent.parent
    for seed in "12":
        other = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=root,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(root), "TZ": "Asia/Seoul"},
        )
        data = render(samples.missed_engineer_script())
        assert other.stdout.strip() == hashlib.sha256(data).hexdigest()


def test_two_threads_do_not_disturb_each_other() -> None:
    documents = [samples.missed_engineer_letter(), samples.missed_engineer_script()] * 6
    expected = [render(document) for document in documents]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(render, documents)) == expected
    finally:
        sys.setswitchinterval(interval)


def test_platypus_is_not_loaded() -> None:
    code = "import sys, complaint_kit.render.pdf; print('reportlab.platypus' in sys.modules)"
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("style", WEIGHTS)
def test_the_faces_are_byte_for_byte_what_the_script_makes(style: str, tmp_path: Path) -> None:
    made = make_face(sources()[0], style, tmp_path)
    assert made.read_bytes() == (FONTS / made.name).read_bytes()


@pytest.mark.parametrize("style", WEIGHTS)
@pytest.mark.parametrize("source", sources()[1:], ids=lambda source: source.prefix)
def test_large_faces_have_the_characters_and_shapes_of_their_source(
    source: Source, style: str, tmp_path: Path
) -> None:
    """To make them whole takes a minute."""
    there = TTFont(FONTS / f"{source.prefix}-{style}.ttf")
    known = set(TTFont(source.path).getBestCmap())
    wanted = known & set(source.taken[style])
    glyphs = there.getBestCmap()
    assert wanted <= set(glyphs)
    come_along = {0x220B, 0x2245}  # with other shapes of the Chinese source
    assert set(glyphs) - wanted <= come_along
    some = sorted(wanted)[::400]
    made = TTFont(make_face(source, style, tmp_path, some))
    for code in some:
        shapes = []
        for font in (there, made):
            pen = RecordingPen()
            font.getGlyphSet()[font.getBestCmap()[code]].draw(pen)
            shapes.append(pen.value)
        assert shapes[0] == shapes[1], chr(code)
    assert there["name"].getDebugName(6) == made["name"].getDebugName(6)


# What customers type


def test_markup_is_drawn_as_it_was_typed() -> None:
    typed = "<b>oops & </para> AT&T; <img src='/etc/passwd'/> (\\) %%EOF"
    assert typed in " ".join(texts(samples.document((samples.text(typed),)))).replace("\n", " ")


MIXED = "Привет șțăâî åäö 王小明 鏞基 喆 똠방각하 펲시 안녕 “x” ‘y’ don’t — …"


@pytest.mark.parametrize("language", ["en-GB", "ko", "ro", "sv", "zh-Hans"])
@pytest.mark.parametrize("strong", [False, True])
def test_a_name_in_another_script_stands_in_a_letter_of_any_language(
    language: str, strong: bool
) -> None:
    spans = (Span(MIXED, strong=strong),)
    document = samples.document((Paragraph(spans),))._replace(language=language)
    assert missing(document) == ()
    assert MIXED in " ".join(texts(document)).replace("\n", " ")


@pytest.mark.parametrize(
    ("language", "sign", "file"),
    [
        ("en-GB", "“", "NotoSans"),
        ("ko", "“", "NotoSansKR"),
        ("ko", "’", "NotoSansKR"),
        ("zh-Hans", "“", "NotoSansSC"),
        ("zh-Hans", "…", "NotoSansSC"),
        ("zh-Hans", "’", "NotoSans"),
    ],
)
def test_signs_are_taken_from_the_script_of_the_letter(language: str, sign: str, file: str) -> None:
    document = samples.document((samples.text("안녕 王小明 “x”"),))._replace(language=language)
    face = for_one_document(document).regular
    drawn = face.stack.files[face.stack.number_of(sign)]
    assert drawn.name == f"ComplaintKit{file}-Regular"
    assert face.widths[sign] == drawn.advances[sign]


def test_a_letter_reads_only_the_faces_that_it_uses() -> None:
    code = (
        "from tests import sample_documents as samples\n"
        "from reportlab.pdfbase import pdfmetrics\n"
        "from complaint_kit.render.pdf import render\n"
        "for words in ('Wiśniewska', '홍길동', '王小明'):\n"
        "    render(samples.document((samples.text(words),)))\n"
        "    print(sorted(n for n in pdfmetrics.getRegisteredFontNames() if 'Regular' in n))\n"
    )
    root = Path(__file__).parent.parent
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=root
    )
    latin, hangul, han = (f"ComplaintKitNotoSans{script}-Regular" for script in ("", "KR", "SC"))
    assert done.stdout.splitlines() == [
        str([latin]),
        str(sorted([latin, hangul])),
        str(sorted([latin, hangul, han])),
    ]


def test_characters_without_a_shape_are_named() -> None:
    blocks = (samples.text("fine ก and ข, ก again"),)
    with pytest.raises(Unusable) as caught:
        render(samples.document(blocks))
    assert caught.value.code == "pdf.missing_characters"
    assert caught.value.details == {
        "characters": "ก (U+0E01 THAI CHARACTER KO KAI), ข (U+0E02 THAI CHARACTER KHO KHAI)"
    }


@pytest.mark.parametrize("place", ["blocks", "footer", "label"])
def test_a_missing_character_is_found_wherever_it_stands(place: str) -> None:
    document = samples.least_letter()
    if place == "blocks":
        table = Table((), ("left",), (((Span("ก"),),),))
        document = document._replace(blocks=(Group("say", (table,)),))
    elif place == "footer":
        document = document._replace(footer=(Span("ก"),))
    else:
        document = document._replace(page_label="ก {page}")
    assert missing(document) == ("ก",)


def test_line_feeds_tabs_and_characters_that_only_steer_are_not_missing() -> None:
    document = samples.document((samples.text("a\tb\nc\u00add\u200be\u200d\ufe0f"),))
    assert missing(document) == ()
    assert "a b" in texts(document)[0]
    assert "cd" in texts(document)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Șțefan Żółć Þórr ẞ Ệ ǅ",
        "Ελληνικά ά ώ",
        "Кириллица ї ґ ў Ђ",
        "€ £ ₹ ₺ ₽ ₴ № ™ © … – — “ ” ‘ ’ „ « » • ½ ° ×",
        "e\u0301 o\u0308",
        "LS6\u00a02AB 10\u202f000 a\u2011b",
    ],
)
def test_the_scripts_of_europe_are_covered(text: str) -> None:
    assert missing(samples.document((samples.text(text),))) == ()


def test_more_than_256_characters_of_one_face_are_drawn_right() -> None:
    text = " ".join(chr(code) for code in range(0xC0, 0x24F))
    shown_text = "".join(texts(samples.document((samples.text(text),))))
    assert not letters(text) - letters(shown_text)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.recursive(
        st.one_of(
            st.builds(
                lambda text, flags: Paragraph((samples.words(text, **dict.fromkeys(flags, True)),)),
                st.text("ab c-\n1é“’", max_size=60),
                st.sets(st.sampled_from(["strong", "quiet", "keep", "aside"])),
            ),
            st.builds(lambda n: Heading(n, (Span("Head"),), n), st.integers(1, 3)),
            st.just(PageBreak()),
            st.just(samples.facts_table()),
            st.just(Paragraph((Span("", blank=True),))),
        ),
        lambda inner: st.one_of(
            st.builds(
                lambda role, blocks: Group(role, tuple(blocks)),
                st.sampled_from(
                    "sender recipient date log asks signature enclosures head key say spell fields "
                    "columns small notes private".split()
                ),
                st.lists(inner, max_size=4),
            ),
            st.builds(
                lambda kind, items: ItemList(kind, tuple(tuple(item) for item in items)),
                st.sampled_from(["bullet", "number", "tick"]),
                st.lists(st.lists(inner, max_size=2), max_size=14),
            ),
            st.builds(
                lambda blocks: TermList((Term((Span("name"),), tuple(blocks)),)),
                st.lists(inner, max_size=3),
            ),
        ),
        max_leaves=14,
    ).flatmap(lambda block: st.tuples(st.just(block), st.sampled_from(["letter", "script"])))
)
def test_any_blocks_within_any_others_can_be_printed(given_block: tuple[object, str]) -> None:
    block, style = given_block
    document = samples.document((block,), style=style)  # type: ignore[arg-type]
    wanted = letters("".join(span.text for span in walk_spans(document.blocks)))
    assert not wanted - letters("".join(texts(document)))


# Where things stand


def test_the_places_of_page_one_are_kept() -> None:
    document = samples.missed_engineer_letter()
    recipient = find(document, "Customer Relations")
    assert recipient.left == pytest.approx(25 * MM)
    assert 52 * MM < recipient.bottom < 52 * MM + 14
    assert find(document, "M2 3XX").bottom < 78 * MM
    assert find(document, "Joellen").left == pytest.approx(138 * MM)
    assert find(document, "21 November").left == pytest.approx(138 * MM)
    assert 82.5 * MM < find(document, "Dear Sir").bottom < 82.5 * MM + 14


def test_a_long_line_pushes_the_sender_to_the_left_and_the_date_with_it() -> None:
    sender = "Joellen Wiśniewska-Fitzgerald of Somewhere"
    blocks = samples.letter_blocks(head=samples.addresses(sender))
    line = find(samples.document(blocks), "Fitzgerald of Somewhere")
    assert 108 * MM <= line.left < 138 * MM
    assert line.right == pytest.approx(190 * MM, abs=0.1)
    assert find(samples.document(blocks), "21 November").left == line.left


def test_what_stands_below_a_long_address_is_pushed_down() -> None:
    document = long_addresses()
    lines = [line for line in shown(pages_of(document)[0]) if line.text == "Line 10"]
    assert find(document, "21 November").top > max(line.bottom for line in lines if line.left > 300)
    assert find(document, "Dear Sir").top > max(line.bottom for line in lines)


def test_a_towering_address_stands_in_the_text() -> None:
    line = find(towering_address(), "Line 29")
    assert line.left == pytest.approx(25 * MM)
    assert line.bottom < find(towering_address(), "Dear Sir").top


def test_amounts_stand_below_those_of_the_table() -> None:
    document = samples.missed_engineer_letter()
    in_table, asked = find(document, "lost £96.00"), find(document, "£96.00")
    asked = next(line for line in shown(pages_of(document)[0]) if line.text == "£96.00")
    assert in_table.right == pytest.approx(asked.right)


def test_without_a_table_amounts_stand_at_the_right_margin() -> None:
    item = Paragraph((Span("The pay"), Span("£96.00", aside=True)))
    document = samples.document((Group("asks", (ItemList("number", ((item,),)),)),))
    assert find(document, "£96.00").right == pytest.approx(190 * MM)


def test_two_short_entries_of_the_log_share_a_line_but_not_the_first() -> None:
    document = samples.missed_engineer_letter()
    dates, reply, asked, references = (
        find(document, text) for text in ("5 to 14", "Reply by", "Repair;", "Account number")
    )
    assert dates.bottom == reply.bottom
    assert references.bottom < dates.bottom < asked.bottom


def test_the_first_entry_of_the_log_stands_alone_even_if_it_is_short() -> None:
    entries = tuple(Term((Span(name),), (samples.text(name * 2),)) for name in ("A", "B", "C"))
    document = samples.document((Group("log", (TermList(entries),)),))
    first, second, third = (find(document, name * 2).bottom for name in ("A", "B", "C"))
    assert first < second == third


def test_long_words_in_every_column_leave_room_for_the_facts() -> None:
    lines = shown(pages_of(samples.document((token_table(),)))[0])
    width = max(line.right - line.left for line in lines)
    assert width > 0.36 * 165 * MM


def test_the_telephone_stands_beside_a_short_title_and_below_a_long_one() -> None:
    def head(title: str) -> Document:
        telephone = Span("0800 496 0999", aside=True)
        return script(Group("head", (Heading(1, (Span(title), telephone)),)))

    short = head("Your call to Northline")
    assert find(short, "0800").bottom == pytest.approx(find(short, "Your call").bottom, abs=1)
    long = head("Your call to the Northern and Southern Consolidated Telecommunications Company")
    assert find(long, "0800").top > find(long, "Your call").bottom


def test_a_title_breaks_into_lines_of_about_equal_length() -> None:
    title = f"Complaint: {samples.SUMMARY}, and nobody rang back"
    document = samples.document((Heading(1, (Span(title),)),))
    first, second = shown(pages_of(document)[0])
    assert abs(first.right - second.right) < 60


def test_a_name_of_more_than_twelve_letters_takes_rows_of_boxes() -> None:
    items = tuple((samples.text(f"{letter}\nWord"),) for letter in "ABCDEFGHIJKLMNO")
    document = script(Group("spell", (ItemList("bullet", items),)))
    tops = {round(line.top) for line in shown(pages_of(document)[0]) if len(line.text) == 1}
    assert len(tops) == 2


def test_fields_stand_in_two_columns() -> None:
    document = samples.missed_engineer_script()
    happens, by = find(document, "What happens next"), find(document, "By what date")
    assert happens.bottom == by.bottom
    assert by.left > happens.right


def test_what_is_said_has_one_green_line_for_each_group() -> None:
    page = pages_of(script(samples.says("One"), samples.says("Two")))[0]
    assert len(page.marks) == 2
    both = Group("say", (samples.text("One"), samples.text("Two")))
    assert len(pages_of(script(both))[0].marks) == 1


# Where pages end


def test_a_row_that_fits_is_never_split() -> None:
    tall = row([[lines_unit(8)], [lines_unit(2)]], Frame())
    pages = put([lines_unit(3), tall])
    assert heights(pages) == [[30], [80]]


def test_a_row_that_fits_no_page_is_split_and_nothing_of_it_is_lost() -> None:
    tall = row([[lines_unit(25)], [lines_unit(2)]], Frame(above=2, below=2))
    pages = put([tall])
    assert len(pages) == 3
    words = [line.text for page in pages for line in shown(page)]
    assert Counter(words) == Counter(
        [f"line {n}" for n in range(25)] + [f"line {n}" for n in range(2)]
    )


def test_rows_of_real_tables_are_never_split_over_pages() -> None:
    for page in pages_of(samples.most_letter(60)):
        facts = [line.text for line in shown(page) if line.text.startswith("Fact ")]
        promises = [line.text for line in shown(page) if line.text.startswith("Spoke to Dan")]
        assert len([text for text in facts if ":" in text]) == len(promises)


def test_a_heading_is_never_last_on_a_page() -> None:
    for count in range(40):
        filler = samples.text("\n".join(["line"] * count)) if count else samples.text("line")
        blocks: Blocks = (filler, Heading(2, (Span("Heading"),)), samples.facts_table())
        for page in pages_of(samples.document(blocks)):
            lines = shown(page)
            assert lines[-1].text != "Heading"
            if any(line.text == "Heading" for line in lines):
                assert any(line.text == "5 Oct" for line in lines)


@pytest.mark.parametrize("count", range(2, 24))
@pytest.mark.parametrize("room", range(0, 101, 10))
def test_no_line_of_a_paragraph_stands_alone(count: int, room: int) -> None:
    pages = put([Unit(100.0 - room), lines_unit(count)]) if room < 100 else put([lines_unit(count)])
    counts = [len(shown(page)) for page in pages]
    assert sum(counts) == count
    assert 1 not in counts


@given(
    st.lists(
        st.one_of(
            st.builds(
                lambda count, keep, before: lines_unit(count, keep=keep, before=float(before)),
                st.integers(1, 25),
                st.booleans(),
                st.integers(0, 20),
            ),
            st.builds(
                lambda one, two, keep: replace(
                    row([[lines_unit(one)], [lines_unit(two)]], Frame(above=2, below=3)), keep=keep
                ),
                st.integers(1, 30),
                st.integers(1, 30),
                st.booleans(),
            ),
            st.builds(Break),
        ),
        max_size=12,
    )
)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_every_line_is_on_some_page_and_no_page_is_empty(units: list[Unit]) -> None:
    wanted = Counter(line.text for unit in units for line in lines_of(unit, 0))
    pages = put(units)
    assert Counter(line.text for page in pages for line in shown(page)) == wanted
    if wanted:
        assert all(page.units for page in pages)
    for page in pages:
        assert all(line.bottom <= 103 for line in shown(page))
        assert all(one[0] <= two[0] for one, two in pairwise(page.units))


def test_units_that_keep_together_move_on_together() -> None:
    kept: list[Unit] = [lines_unit(2, keep=True), lines_unit(2, keep=True), lines_unit(3)]
    assert heights(put([lines_unit(5), *kept])) == [[50], [20, 20, 30]]


def test_more_than_a_page_that_keeps_together_is_parted_where_the_page_ends() -> None:
    pages = put([lines_unit(3, keep=True) for _ in range(5)])
    assert heights(pages) == [[30, 30, 30], [30, 30]]


def test_a_row_is_split_rather_than_leave_its_heading_alone() -> None:
    tall = row([[lines_unit(10)]], Frame())
    pages = put([lines_unit(1, keep=True), tall])
    assert [len(shown(page)) for page in pages] == [9, 2]


def test_of_two_spaces_the_larger_counts() -> None:
    page = put([lines_unit(1, after=5.0), lines_unit(1, before=8.0), lines_unit(1)])[0]
    assert [y for y, _ in page.units] == [0, 18, 28]


def test_a_page_break_at_the_top_of_a_page_does_nothing() -> None:
    pages = put([Break(), Break(), lines_unit(1), Break(), Break(), lines_unit(1), Break()])
    assert heights(pages) == [[10], [10]]


def test_take_stops_at_a_page_break() -> None:
    one, two = lines_unit(1), lines_unit(1)
    assert take([one, Break(), two], 100, 100, empty=True) == ([one], [two])


def test_notes_fill_the_page_with_at_least_three_lines() -> None:
    for count in range(1, 60):
        blocks = (samples.text("\n".join(["line"] * count)), Group("notes", ()))
        pages = pages_of(script(*blocks))
        notes = next(
            (y, unit) for page in pages for y, unit in page.units if isinstance(unit, Notes)
        )
        left = (297 - 18) * MM - notes[0]
        assert len(notes[1].marks) == int((left + 0.01) / (8.2 * MM)) >= 3


def test_the_signature_is_never_alone_on_a_page() -> None:
    for count in range(20, 50):
        document = samples.document(
            (
                samples.text("\n".join(["line"] * count)),
                samples.text("Please reply."),
                samples.text("Yours faithfully,"),
                Group("signature", (samples.text("Joellen"),)),
            )
        )
        last = [line.text for line in shown(pages_of(document)[-1])]
        assert last[-3:] == ["Please reply.", "Yours faithfully,", "Joellen"]


def test_enclosures_are_kept_together() -> None:
    for count in range(20, 50):
        document = samples.document(
            (samples.text("\n".join(["line"] * count)), samples.enclosures(5))
        )
        for page in pages_of(document):
            ids = [line.text for line in shown(page) if line.text.startswith("E")]
            assert len(ids) in (0, 6)


def test_no_word_of_a_document_is_kept_after_it_is_made() -> None:
    document = samples.document((samples.text("Unforgettable"),))
    assert "Unforgettable" in " ".join(texts(document))
    regular, semibold = for_one_document(document)
    assert "Unforgettable" not in {**regular.widths, **semibold.widths}
    assert "Unforgettable" not in {**regular.stack.advances, **semibold.stack.advances}
