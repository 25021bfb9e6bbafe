"""What the program makes of real cases fits its pages, holds every word and is accessible."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import page as page_validation
import pytest
from pypdf import PdfReader

from complaint_kit import Case, Unusable, export, read_case
from complaint_kit.document import walk_spans
from complaint_kit.pipeline import compose_document
from tests.conftest import HERE, TODAY
from tests.made_cases import full, least, most

NAMES = ["letter", "call-script"]


def real(stem: str, country: str = "GB") -> Case:
    case = read_case((HERE / "cases" / f"{stem}-en.json").read_bytes())
    return case.model_copy(update={"country": country})


CASES: dict[str, Callable[[], Case]] = {
    "engineer": lambda: real("missed-engineer"),
    "collection": lambda: real("missed-collection"),
    "engineer in the US": lambda: real("missed-engineer", "US"),
    "collection elsewhere": lambda: real("missed-collection", "NZ"),
    "least": least,
    "full": full,
    "full in the US": lambda: full(country="US"),
    "most": most,
}


def pdf(case: Case, name: str) -> PdfReader:
    return PdfReader(io.BytesIO(export(case, name, "pdf", TODAY)))


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_it_is_accessible(made: Callable[[], Case], name: str, tmp_path: Path) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(export(made(), name, "pdf", TODAY))
    report = page_validation.validate_pdf(path, profile="ua1")
    assert report.is_compliant, report.failures


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_every_word_of_the_document_can_be_read_from_it(
    made: Callable[[], Case], name: str
) -> None:
    case = made()
    text = squeezed("".join(page.extract_text() for page in pdf(case, name).pages))
    spans = [span.text for span in walk_spans(compose_document(case, name, TODAY).blocks)]
    assert spans
    for span in spans:
        for word in span.split():
            assert word in text


@pytest.mark.parametrize(
    "made", [c for n, c in CASES.items() if n.startswith(("eng", "coll", "least"))]
)
def test_a_usual_letter_has_one_page_and_a_usual_script_three(made: Callable[[], Case]) -> None:
    assert len(pdf(made(), "letter").pages) == 1
    assert len(pdf(made(), "call-script").pages) == 3


@pytest.mark.parametrize("made", CASES.values(), ids=CASES)
def test_the_least_stands_alone_on_the_last_page_of_the_script(made: Callable[[], Case]) -> None:
    case = made()
    *pages, last = (page.extract_text() for page in pdf(case, "call-script").pages)
    assert "not to be read out" in last
    assert not any("settle for" in page for page in pages)
    if case.remedy.minimum:
        assert case.remedy.minimum in last
        assert not any(case.remedy.minimum in page for page in pages)


def test_the_file_says_what_it_is_and_in_which_language(engineer: Case) -> None:
    reader = pdf(engineer, "letter")
    assert reader.metadata
    assert reader.metadata.title == (
        "Complaint: Missed engineer visit on 12 October, line dead since 5 October"
    )
    assert str(reader.root_object["/Lang"]) == "en-GB"


def test_characters_that_no_face_has_are_named_before_anything_is_printed() -> None:
    with pytest.raises(Unusable) as caught:
        export(full(impact="a ก b"), "letter", "pdf", TODAY)
    assert caught.value.code == "pdf.missing_characters"
    assert "THAI CHARACTER KO KAI" in str(caught.value.details["characters"])


@pytest.mark.parametrize(
    "hostile",
    ["x" * 4000, "<b>bold</b> & {{ x }} **y** | a | [l](javascript:x) file:///etc =1+1 # h"],
    ids=["4,000 characters without a space", "markup of every kind"],
)
@pytest.mark.parametrize("name", NAMES)
def test_anything_typed_is_printed_as_typed(name: str, hostile: str) -> None:
    case = full(
        impact=hostile,
        timeline__0__what=hostile,
        company__name=hostile[:300],
        customer__address=hostile[:300],
        remedy__sought__0__text=hostile,
    )
    text = squeezed("".join(page.extract_text() for page in pdf(case, name).pages))
    assert squeezed(hostile[:300]) in text
    assert text.count("x") > 10_000 or len(hostile) < 4000


def test_a_total_never_stands_on_a_page_without_a_fact() -> None:
    cost = {"amount": "1", "currency": "GBP", "kind": "paid"}
    pages_with_totals = 0
    for count in range(14, 44):
        facts = [{"date": "2026-10-01", "what": f"Fact {n}", "cost": cost} for n in range(count)]
        for page in pdf(full(timeline=facts), "letter").pages:
            text = page.extract_text()
            if "Total paid" in text:
                pages_with_totals += 1
                assert "Fact 1" in text or f"Fact {count - 1}" in text
    assert pages_with_totals == 30
