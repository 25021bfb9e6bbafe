"""A Document as the draft of an e-mail: the letter as text, and the PDF attached.

Mail programs open it as a message that is still to be sent; nothing is sent by the kit.
"""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256

from complaint_kit.document import Document, Mailbox
from complaint_kit.errors import Unusable
from complaint_kit.render import pdf, text


def render(document: Document) -> bytes:
    """The message by RFC 5322. The same document gives the same bytes.

    Raises `Unusable` for a script, which is for the customer alone, and for characters that a PDF
    can't show.
    """
    if document.style != "letter":
        raise Unusable("eml_is_letter")
    body, attached = text.render(document).decode(), pdf.render(document)
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(document.title.split())
    for header, mailbox in (("From", document.sender), ("To", document.recipient)):
        address = _address(mailbox)
        if address is not None:
            message[header] = address
    message["X-Unsent"] = "1"
    message["Content-Language"] = document.language
    message.set_content(body)
    name = f"{document.name}.pdf"
    message.add_attachment(attached, maintype="application", subtype="pdf", filename=name)
    message.set_boundary(f"={sha256(attached).hexdigest()[:32]}=")
    return message.as_bytes()


def _address(mailbox: Mailbox) -> Address | None:
    """None for what is no address by RFC 5322: the customer fills it in before sending."""
    spec = mailbox.address.strip()
    if not spec.isascii():
        return None
    try:
        return Address(" ".join(mailbox.name.split()), addr_spec=spec) if spec else None
    except (ValueError, IndexError):
        return None
