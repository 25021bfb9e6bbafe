"""Letter and script in every language: what they say, and that no answer gets lost on the way."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import docx
import page as page_validation
import pypdf
import pytest
from docx.oxml.ns import qn

from complaint_kit import export
from complaint_kit.case import Case
from complaint_kit.country import find_paper
from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document, compose_to_read
from complaint_kit.render import text as plain
from complaint_kit.render.tongues import parts_of
from tests.made_cases import FULL, least

HERE = Path(__file__).parent
TODAY = date(2026, 11, 21)
OTHERS = [tag for tag in languages() if tag != "en"]
DOCUMENTS = tuple(languages()["en"].documents)
OWN = {
    "en": "missed-engineer-en",
    "ko": "washing-machine-ko",
    "ro": "invoice-ro",
    "sv": "late-sofa-sv",
    "zh-Hans": "credit-card-zh",
}
"""The sample case that is told in a language."""
CODES = {
    *("format", "language", "country", "topic", "opening", "sector", "kind", "reply_by"),
    *("date", "time", "currency", "amount", "respond_by", "promised_by"),
}
"""Fields whose values are no words of the customer's."""
UNPRINTED = "company.email"
UNBROKEN = str.maketrans("", "", " \n\t\u00a0\u202f\u3000")


def own_case(tag: str) -> Case:
    return Case.model_validate(json.loads((HERE / "cases" / f"{OWN[tag]}.json").read_bytes()))


def full_in(tag: str) -> Case:
    """Every answer given: those of the language's own case, the others in English."""
    own = json.loads((HERE / "cases" / f"{OWN[tag]}.json").read_bytes())
    said = {name: value for name, value in own.items() if value and name != "customer"}
    return Case.model_validate(
        {**FULL, **said, "customer": {**FULL["customer"], **own["customer"], "name_hint": "x-y"}}
    )


def least_in(tag: str) -> Case:
    return least().model_copy(update={"language": tag})


def typed(case: Case) -> Iterator[tuple[str, str]]:
    """Every text that the customer has written, with its place."""
    yield from _typed(case.model_dump(mode="json"), "")


def _typed(value: Any, at: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in CODES:
                yield from _typed(inner, f"{at}.{name}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _typed(inner, f"{at}.{number}")
    elif isinstance(value, str) and value:
        yield at.removeprefix("."), value


def heard(document: bytes) -> str:
    """The text of a PDF without what only parts it."""
    pages = pypdf.PdfReader(io.BytesIO(document)).pages
    return "".join(page.extract_text() for page in pages).translate(UNBROKEN)


def of_docx(document: bytes) -> str:
    return "".join(
        node.text or "" for node in docx.Document(io.BytesIO(document)).element.iter(qn("w:t"))
    ).translate(UNBROKEN)


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("made", [least_in, full_in], ids=lambda made: made.__name__)
@pytest.mark.parametrize("tag", OTHERS)
def test_a_document_in_each_language_reads_as_it_did(
    tag: str, made: Callable[[str], Case], name: str, request: pytest.FixtureRequest
) -> None:
    stem = made.__name__.removesuffix("_in")
    golden = HERE / "golden" / f"{stem}.{tag}.{name}.txt"
    said = plain.render(compose_document(made(tag), name, TODAY)).decode()
    if request.config.getoption("--rewrite-goldens"):
        golden.write_text(said, encoding="utf-8")
    assert golden.is_file(), "look at the text, then write it with --rewrite-goldens"
    assert said == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("tag", languages())
def test_every_answer_can_be_read_in_every_format(tag: str) -> None:
    case = own_case(tag)
    for format, read in {
        "text": lambda made: made.decode().translate(UNBROKEN),
        "html": lambda made: unescape(made.decode()).translate(UNBROKEN),
        "pdf": heard,
        "docx": of_docx,
    }.items():
        printed = read(export(case, "letter", format, TODAY)) + read(
            export(case, "call-script", format, TODAY)
        )
        checked = 0
        for path, words in typed(case):
            for line in words.splitlines() if path != UNPRINTED else ():
                assert line.translate(UNBROKEN) in printed, (format, path, line)
                checked += 1
        assert checked > 25


@pytest.mark.parametrize("tag", languages())
def test_the_same_case_gives_the_same_word_file_which_says_its_language(tag: str) -> None:
    case = own_case(tag)
    made = export(case, "letter", "docx", TODAY)
    assert made == export(case, "letter", "docx", TODAY)
    file = docx.Document(io.BytesIO(made))
    locale = languages()[tag].region(case.country)["locale"]
    assert file.core_properties.language == locale
    assert file.core_properties.author == ""
    table = next(one for one in file.tables if len(one.columns) > 2)
    assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    styles = {paragraph.style.name for paragraph in file.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "List Number"} <= styles


def test_a_name_in_another_script_is_told_in_its_own_language() -> None:
    case = own_case("sv").model_copy(update={"impact": "Min granne 김하늘 och 王小明 hjälpte mig."})
    file = docx.Document(io.BytesIO(export(case, "letter", "docx", TODAY)))
    told = {
        run.text: language.get(qn("w:eastAsia"))
        for paragraph in file.paragraphs
        for run in paragraph.runs
        if (language := run._r.find(f".//{qn('w:lang')}")) is not None
    }
    assert told == {"김하늘": "ko-KR", "王小明": "zh-CN"}


def test_a_word_file_is_made_of_parts_without_a_clock() -> None:
    made = export(own_case("en"), "letter", "docx", TODAY)
    with zipfile.ZipFile(io.BytesIO(made)) as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}


@pytest.mark.parametrize("mine", languages())
@pytest.mark.parametrize("theirs", languages())
def test_a_letter_can_be_read_in_ones_own_language_with_the_words_as_they_are(
    mine: str, theirs: str
) -> None:
    case = own_case(theirs)
    read = compose_to_read(case, "letter", TODAY, mine)
    assert read.language == languages()[mine].region(case.country)["locale"]
    printed = plain.render(read).decode().translate(UNBROKEN)
    for path, words in typed(case):
        if path.startswith(("timeline.", "evidence.")) or path.endswith("y.name"):
            assert words.translate(UNBROKEN) in printed, path


def test_a_name_is_spelled_as_people_do_on_the_telephone() -> None:
    spelled = {
        tag: plain.render(compose_document(own_case(tag), "call-script", TODAY)).decode()
        for tag in languages()
    }
    assert "W Whiskey, I India, Ś Sierra*" in spelled["en"]
    assert "김 기역 이 미음" in spelled["ko"]
    assert "L Ludvig, I Ivar, N Niklas" in spelled["sv"]
    assert "欧 欧洲的欧，阳 太阳的阳" in spelled["zh-Hans"]


@pytest.mark.parametrize(
    ("feeling", "said"),
    [("실망감", "실망감을 느꼈습니다"), ("분노", "분노를 느꼈습니다")],
)
def test_a_korean_particle_follows_the_sound_before_it(feeling: str, said: str) -> None:
    case = own_case("ko")
    statement = case.i_statements[0].model_copy(update={"feeling": feeling})
    case = case.model_copy(update={"i_statements": [statement]})
    assert said in plain.render(compose_document(case, "letter", TODAY)).decode()


def test_a_foreign_name_has_its_language_in_a_pdf_and_on_a_web_page() -> None:
    case = own_case("sv").model_copy(update={"impact": "Min granne 김하늘 hjälpte mig."})
    page = export(case, "letter", "html", TODAY).decode()
    assert 'Min granne <span lang="ko">김하늘</span> hjälpte mig.' in page
    reader = pypdf.PdfReader(io.BytesIO(export(case, "letter", "pdf", TODAY)))
    contents = [page.get_contents() for page in reader.pages]
    drawn = b"".join(content.get_data() for content in contents if content is not None)
    assert drawn.count(b"/Span <</Lang (ko)>> BDC") == 1
    assert drawn.count(b"BDC") + drawn.count(b"BMC") == drawn.count(b"EMC")


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("Hej", "sv-SE", [("Hej", "")]),
        ("Hej 김하늘!", "sv-SE", [("Hej ", ""), ("김하늘", "ko"), ("!", "")]),
        ("김하늘 씨", "en-GB", [("김하늘 씨", "ko")]),
        ("김하늘 씨", "ko-KR", [("김하늘 씨", "")]),
        ("金 한자", "ko-KR", [("金 한자", "")]),
        ("王小明 in Lund", "en-GB", [("王小明", "zh"), (" in Lund", "")]),
        ("東京のもの", "en-GB", [("東京のもの", "ja")]),
        ("김 先生", "zh-Hans-CN", [("김", "ko"), (" 先生", "")]),
    ],
)
def test_the_script_of_words_says_their_language(
    text: str, language: str, parts: list[tuple[str, str]]
) -> None:
    assert parts_of(text, language) == parts


@pytest.mark.parametrize("tag", [tag for tag in OWN if tag != "en"])
def test_a_copy_to_read_has_both_languages_side_by_side_and_says_what_it_is(tag: str) -> None:
    case, mine = own_case(tag), languages()["en"]
    note = mine.say("beside.copy", language="English")
    page = unescape(export(case, "letter", "html", TODAY, beside="en").decode())
    assert page.count("<article") == 2
    assert note in page
    made = export(case, "letter", "pdf", TODAY, beside="en")
    (sheet,) = pypdf.PdfReader(io.BytesIO(made)).pages
    assert sheet.mediabox.width > sheet.mediabox.height
    said = heard(made)
    assert note.translate(UNBROKEN) in said
    assert "DearSirorMadam," in said
    for words in (case.timeline[0].what, case.customer.name):
        assert said.count(words.translate(UNBROKEN)) >= 2
    assert made == export(case, "letter", "pdf", TODAY, beside="en")


def test_a_copy_to_read_is_accessible(tmp_path: Path) -> None:
    path = tmp_path / "both.pdf"
    path.write_bytes(export(own_case("ko"), "letter", "pdf", TODAY, beside="en"))
    report = page_validation.validate_pdf(path, profile="ua1")
    assert report.is_compliant, report.failures


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize("tag", OTHERS)
def test_a_pdf_in_each_language_is_accessible_and_the_one_to_keep_an_archive(
    tag: str, name: str, tmp_path: Path
) -> None:
    assert len(export(own_case(tag), name, "pdf", TODAY)) < 150_000
    path = tmp_path / "out.pdf"
    for beside in ("", "en"):
        path.write_bytes(export(own_case(tag), name, "pdf", TODAY, keep=True, beside=beside))
        for profile in ("ua1", "3a"):
            report = page_validation.validate_pdf(str(path), profile=profile)
            assert report.is_compliant, (beside, profile, report.failures)


def test_a_word_file_has_the_address_where_the_window_of_the_envelope_is() -> None:
    """And its text below it: at the same places as the PDF, in twentieths of a point."""
    file = docx.Document(io.BytesIO(export(own_case("en"), "letter", "docx", TODAY)))
    paper = find_paper("GB", "letter")
    twips = 1440 / 25.4
    placed = {
        paragraph.text: {name: int(frame.get(qn(f"w:{name}"))) for name in ("x", "y", "w")}
        for paragraph in file.paragraphs
        if (frame := paragraph._p.find(f".//{qn('w:framePr')}")) is not None
    }
    place = paper.places["recipient"]
    (address,) = (where for text, where in placed.items() if "Northline Telecom" in text)
    assert address == {
        "x": round(place.left * twips),
        "y": round(place.top * twips),
        "w": round(place.width * twips),
    }
    first = next(one for one in file.paragraphs if one.text and one.text not in placed)
    assert first.text == "Dear Sir or Madam,"
    above = first.paragraph_format.space_before
    assert above is not None
    assert above.mm == pytest.approx(paper.first_top - paper.top, abs=0.1)


def test_a_word_file_counts_each_list_from_one_and_leaves_the_text_its_room() -> None:
    file = docx.Document(io.BytesIO(export(own_case("en"), "letter", "docx", TODAY)))
    listed = [one for one in file.paragraphs if one.style and one.style.name == "List Number"]
    assert [one.text for one in listed] == [
        "An engineer this week, at a time agreed with me",
        "The day's pay I lost\t£96.00",
    ]
    numbers = {one._p.find(f".//{qn('w:numId')}") for one in listed}
    assert len({number.get(qn("w:val")) for number in numbers if number is not None}) == 1
    facts = next(one for one in file.tables if len(one.columns) == 4)
    widths = [column.width.mm for column in facts.columns if column.width]
    paper = find_paper("GB", "letter")
    assert sum(widths) == pytest.approx(paper.width - paper.left - paper.right, abs=1)
    assert widths[1] == max(widths)
