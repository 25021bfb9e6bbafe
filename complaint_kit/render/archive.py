"""What makes a tagged PDF a copy to keep: PDF/A-3a (ISO 19005-3) with a file inside.

The file stands in the catalog twice: by its name, for a reader's list of attachments, and as what
the document was made from (`/AF`, `/Source`), which the standard asks for.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from complaint_kit.render.attachment import write_stream

_NAME = "complaint.json"
_PROFILE = Path(__file__).with_name("srgb.icc")
"""sRGB as Little CMS builds it, under a fixed date. It says of itself: no copyright, use freely."""

METADATA = """
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>"""
"""For the XMP packet: which part of PDF/A is followed, and the schema of PDF/UA, which PDF/A wants
to be described."""


def keep_inside(catalog: Any, add: Callable[[bytes], int], data: bytes, day: date) -> None:
    """Put `data` into a document's `catalog`, and the colours that an archive needs.

    `add` takes the text of an object and gives its number.
    """
    stream = add(write_stream(data, day))
    named = add(
        f"<< /Type /Filespec /F ({_NAME}) /UF ({_NAME}) /AFRelationship /Source "
        f"/EF << /F {stream} 0 R /UF {stream} 0 R >> >>".encode()
    )
    profile = add(_profile_stream())
    intent = (
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
        f"/Info (sRGB) /DestOutputProfile {profile} 0 R >>"
    )
    entries = {
        "AF": f"[{named} 0 R]",
        "Names": f"<< /EmbeddedFiles << /Names [({_NAME}) {named} 0 R] >> >>",
        "OutputIntents": f"[{intent}]",
    }
    catalog.__Defaults__ = {**catalog.__Defaults__, **entries}


@cache
def _profile_stream() -> bytes:
    data = _PROFILE.read_bytes()
    return b"<< /N 3 /Length %d >>\nstream\n%b\r\nendstream\n" % (len(data), data)
