"""The draft of an e-mail: whom it goes to, what it says, what is attached."""

from __future__ import annotations

import io
from datetime import date
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pypdf
import pytest

from complaint_kit import Case, Unusable, export
from complaint_kit.language import languages
from tests.made_cases import full
from tests.test_documents_in_languages import own_case

TODAY = date(2026, 11, 21)


def draft(case: Case) -> Any:
    made = message_from_bytes(export(case, "letter", "eml", TODAY), policy=default)
    assert isinstance(made, EmailMessage)
    return made


@pytest.mark.parametrize("tag", languages())
def test_it_is_a_letter_to_the_company_with_the_pdf_attached(tag: str) -> None:
    case = own_case(tag)
    message = draft(case)
    assert case.summary in message["Subject"]
    (to,), (sender,) = message["To"].addresses, message["From"].addresses
    assert (to.display_name, to.addr_spec) == (case.company.name, case.company.email)
    assert (sender.display_name, sender.addr_spec) == (case.customer.name, case.customer.email)
    assert message["X-Unsent"] == "1"
    body = message.get_body().get_content()
    assert body.replace("\r\n", "\n") == export(case, "letter", "text", TODAY).decode()
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "letter.pdf"
    assert attached.get_content() == export(case, "letter", "pdf", TODAY)
    assert len(pypdf.PdfReader(io.BytesIO(attached.get_content())).pages) == 1


def test_the_same_case_gives_the_same_draft() -> None:
    made = [export(own_case("ko"), "letter", "eml", TODAY) for _ in range(2)]
    assert made[0] == made[1]


@pytest.mark.parametrize(
    "typed",
    ["by the form on their page", "a@b, c@d", "x@y\r\nBcc: z@example.org", "", "김@예시.한국"],
)
def test_what_is_no_address_is_left_for_the_customer_to_fill_in(typed: str) -> None:
    message = draft(full(company__email=typed))
    assert message["To"] is None
    assert message["Bcc"] is None


def test_a_name_and_a_subject_can_hold_nothing_but_themselves() -> None:
    name = 'Firm"\nBcc: x@example.org <a@b>'
    message = draft(full(company__name=name, summary="one\nSubject: two"))
    assert message.get_all("Subject") == ["Complaint: one Subject: two"]
    assert message["Bcc"] is None
    assert message["To"].addresses[0].addr_spec == "firm@example.org"


def test_a_script_is_never_made_an_e_mail() -> None:
    with pytest.raises(Unusable, match="eml_is_letter"):
        export(full(), "call-script", "eml", TODAY)
