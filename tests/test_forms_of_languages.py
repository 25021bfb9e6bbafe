"""Sums, names, particles and rows as each language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from complaint_kit.coach.finding import Finding
from complaint_kit.country import find_paper
from complaint_kit.forms import write_sum
from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document
from complaint_kit.render import text as plain
from complaint_kit.tone import Remark
from complaint_kit.wizard.desk import Said
from tests.test_documents_in_languages import own_case
from tests.walker import Wizard

TODAY = date(2026, 11, 21)


def test_a_korean_message_has_the_particle_of_what_it_names() -> None:
    say = languages()["ko"].say
    assert "“전”은" in say("problem-currency_unknown", value="전")
    assert "“두카”는" in say("problem-currency_unknown", value="두카")


@pytest.mark.parametrize(
    ("tag", "amount", "written"),
    [
        ("sv", "12990.00", "12 990 kr"),
        ("sv", "695.50", "695,50 kr"),
        ("ro", "280", "280 de lei"),
        ("ro", "2", "2 lei"),
        ("ro", "412.60", "412,60 lei"),
        ("zh-Hans", "260.00", "260元"),
        ("zh-Hans", "86.40", "86.40元"),
        ("ko", "64000", "64,000원"),
        ("en", "96", "£96.00"),
    ],
)
def test_a_sum_is_written_as_one_writes_it_there(tag: str, amount: str, written: str) -> None:
    region = languages()[tag].region("")
    currency = {"sv": "SEK", "ro": "RON", "zh-Hans": "CNY", "ko": "KRW", "en": "GBP"}[tag]
    assert write_sum(Decimal(amount), currency, region).replace("\u00a0", " ") == written


@pytest.mark.parametrize(("tag", "country"), [("ko", "KR"), ("zh-Hans", "CN"), ("sv", "SE")])
def test_while_nobody_has_said_where_it_goes_a_letter_has_the_form_of_its_language(
    tag: str, country: str
) -> None:
    case = own_case(tag)
    assert case.country == country
    nowhere = case.model_copy(update={"country": ""})
    assert compose_document(nowhere, "letter", TODAY).paper == find_paper(country, "letter")


def test_a_row_of_a_table_is_a_line_with_the_rest_in_brackets() -> None:
    said = {
        tag: plain.render(compose_document(own_case(tag), "letter", TODAY)).decode()
        for tag in ("sv", "zh-Hans")
    }
    assert "hela summan. (Belopp: betalat 12 990 kr · Bilaga: E1)" in said["sv"].replace(
        "\u00a0", " "
    )
    assert "应还总额改到了第二页。（附件：E1）" in said["zh-Hans"]


@pytest.mark.parametrize(("tag", "name"), [("en", "E1"), ("ko", "자료1"), ("sv", "B1")])
def test_evidence_is_named_as_the_language_of_the_letter_does(
    wizard: Wizard, tag: str, name: str
) -> None:
    wizard.start_with({"language": tag, "timeline": [{"what": "It broke"}]})
    wizard.press("steps.happened")
    (card,) = [key for key in wizard.keys_of("button") if key.startswith("card.timeline.")]
    key = card.removeprefix("card.")
    wizard.press(f"card.{key}").press(f"unfold.{key}.evidence")
    wizard.say(f"new.{key}.evidence", "A bill")
    assert wizard.case.timeline[0].evidence == [name]


@pytest.mark.parametrize(
    ("text", "marked", "quoted"),
    [
        ("휴가를 망쳐 주셔서 정말 감사합니다.", "정말 감사합", "정말 감사합니다"),
        ("你们把我们全家的旅行都毁了。", "旅行都毁", "旅行都毁了"),
        ("You lied to me.", "You lied", "You lied"),
    ],
)
def test_what_is_quoted_of_an_answer_ends_where_its_word_does(
    text: str, marked: str, quoted: str
) -> None:
    start = text.index(marked)
    finding = Finding("vague", start, start + len(marked), "why", "instead")
    assert Said("impact", text, Remark("impact", finding), 1).quoted == quoted
