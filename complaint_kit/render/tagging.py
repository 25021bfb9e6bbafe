"""A ReportLab canvas that writes tagged PDF: structure, marked content, PDF/UA-1 metadata.

ReportLab 5.1.0 writes no tags, but its object layer is enough for ISO 32000-1, 14.7 and 14.8,
and ISO 14289-1. The repairs at the end concern what validators refuse in its output. This
module knows nothing of layout: it is told which element the next content belongs to. One file,
because structure and the repairs hold on to the same objects of the library.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc, ttfonts
from reportlab.pdfgen.canvas import Canvas

from complaint_kit.render.archive import METADATA, keep_inside

PRODUCER = "ReportLab PDF Library"

ATTRIBUTES = {
    "scope": "<< /O /Table /Scope /%s >>",
    "numbering": "<< /O /List /ListNumbering /%s >>",
}
"""By the name `Element.add` knows them: ISO 32000-1, tables 347 and 349."""

KEPT_EMPTY = frozenset({"TD", "TH"})
"""Elements that stay without content: a row of a table has all its cells."""


class Element:
    """One element of the structure tree; its kids are elements and (page, content id) pairs."""

    __slots__ = ("attributes", "kids", "language", "number", "parent", "tag")

    def __init__(self, tag: str, parent: Element | None = None, attributes: str = "") -> None:
        self.tag = tag
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Element | tuple[int, int]] = []
        self.language = ""
        """A BCP 47 tag, where it is not that of what it is in."""
        self.number = 0

    def add(self, tag: str, *, scope: str = "", numbering: str = "") -> Element:
        """A new last kid. `scope` is a header cell's (Row, Column), `numbering` a list's."""
        attributes = ATTRIBUTES["scope"] % scope if scope else ""
        if numbering:
            attributes = ATTRIBUTES["numbering"] % numbering
        element = Element(tag, self, attributes)
        self.kids.append(element)
        return element

    def adopt(self, part: Element, language: str) -> None:
        """Take in the structure of a whole document, in its own language, as a last kid."""
        part.tag, part.parent, part.language = "Part", self, language
        self.kids.append(part)

    def prune(self) -> bool:
        """Drop kids without content; tells whether anything is left."""
        kids = self.kids
        self.kids = [kid for kid in kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.tag in KEPT_EMPTY

    def descend(self) -> Iterator[Element]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.descend()


class _Raw(pdfdoc.PDFObject):  # type: ignore[misc]
    """An indirect object whose text is given."""

    __RefOnly__ = 1

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, document: Any) -> bytes:
        del document
        return self.text.encode("latin-1")


class _Info(pdfdoc.PDFInfo):  # type: ignore[misc]
    """Title, producer and date, and no "anonymous" or "unspecified"."""

    def format(self, document: Any) -> bytes:
        entries = {
            "Title": pdfdoc.PDFString(self.title),
            "Producer": pdfdoc.PDFString(PRODUCER),
            "CreationDate": pdfdoc.PDFString(self.created),
            "ModDate": pdfdoc.PDFString(self.created),
        }
        result: bytes = pdfdoc.PDFDictionary(entries).format(document)
        return result


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Draw as on any canvas, but say before what it belongs to: `enter`.

    `root` is the element that holds all others, `size` the page's in points, `language` a
    BCP 47 tag, `font` a registered face that needs no embedding before it is used. The bytes
    depend on nothing but the arguments and what is drawn: `day` stands for the clock.
    """

    def __init__(
        self,
        root: Element,
        size: tuple[float, float],
        *,
        title: str,
        language: str,
        day: date,
        font: str,
    ) -> None:
        self._file = io.BytesIO()
        super().__init__(
            self._file,
            pagesize=size,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
            initialFontName=font,
        )
        self.root = root
        self._title = title
        self._day = day
        self._entered: Element | None = None
        self._marked = False
        self._owners: list[list[Element]] = [[]]
        """For each page, the element of each content id."""

    def enter(self, element: Element | None) -> None:
        """What is drawn from now on belongs to `element`, or is an artifact if it is None."""
        if self._marked and element is self._entered:
            return
        self._leave()
        if element is None:
            self._code.append("/Artifact BMC")
        else:
            page, owners = len(self._owners) - 1, self._owners[-1]
            element.kids.append((page, len(owners)))
            self._code.append(f"/{element.tag} <</MCID {len(owners)}>> BDC")
            owners.append(element)
        self._entered, self._marked = element, True

    def _leave(self) -> None:
        if self._marked:
            self._code.append("EMC")
        self._entered, self._marked = None, False

    @contextmanager
    def shifted(self, right: float) -> Iterator[None]:
        """What is drawn meanwhile stands so many points further to the right."""
        if not right:
            yield
            return
        self._leave()
        self._code.append(f"q 1 0 0 1 {right:.2f} 0 cm")
        yield
        self._leave()
        self._code.append("Q")

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        self._leave()
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__Defaults__ = {
            **page.__Defaults__,
            "Tabs": pdfdoc.PDFName("S"),
            "StructParents": len(self._owners) - 1,
        }
        # ReportLab would spread the data to ASCII as well: slower, and larger by a quarter.
        page.Contents = pdfdoc.PDFStream(content=page.stream, filters=[pdfdoc.PDFZCompress])
        self._owners.append([])

    def finish(self, inside: bytes | None = None) -> bytes:
        """The whole file; nothing can be drawn afterwards.

        With `inside`, a JSON file to be carried, it is PDF/A-3a as well as PDF/UA-1.
        """
        self._owners.pop()
        document = self._doc
        document.info = _Info()
        document.info.title = self._title
        document.info.created = f"D:{self._day:%Y%m%d}000000Z"
        catalog = document.Catalog
        catalog.ViewerPreferences = pdfdoc.PDFDictionary({"DisplayDocTitle": pdfdoc.PDFtrue})
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": pdfdoc.PDFtrue})
        catalog.Metadata = self._metadata(METADATA if inside is not None else "")
        for page in document.Pages.pages:
            document.updateSignature(page.stream)
        catalog.StructTreeRoot = self._structure()
        if inside is not None:
            keep_inside(catalog, self._add, inside, self._day)
        # `Canvas.save` would add a page for the state that is left over.
        document.SaveToFile(self._file, self)
        return self._file.getvalue()

    def _add(self, text: bytes) -> int:
        """Write an object of this text; returns its number."""
        self._doc.Reference(_Raw(text.decode("latin-1")))
        number: int = self._doc.objectcounter
        return number

    def _metadata(self, archived: str) -> Any:
        """The XMP packet (ISO 16684-1), not compressed, so that any tool can find it."""
        packet = _XMP.format(
            title=escape(self._title),
            producer=PRODUCER,
            created=f"{self._day}T00:00:00Z",
            archived=archived,
        )
        entries = pdfdoc.PDFDictionary({"Type": "/Metadata", "Subtype": "/XML"})
        return pdfdoc.PDFStream(entries, packet.encode())

    def _structure(self) -> Any:
        """Write every element as an object of its own; returns the tree's root."""
        document = self._doc
        self.root.prune()
        elements = list(self.root.descend())
        tree = _Raw()
        document.Reference(tree)
        top = document.objectcounter
        objects = [_Raw() for _ in elements]
        for element, written in zip(elements, objects, strict=True):
            document.Reference(written)
            element.number = document.objectcounter
        pages = []
        for page in document.Pages.pages:
            name = page.__InternalName__
            pages.append(document.idToObjectNumberAndVersion[name][0])
        for element, written in zip(elements, objects, strict=True):
            written.text = _element(element, pages, top)
        parents = " ".join(
            f"{page} [{' '.join([f'{element.number} 0 R' for element in owners])}]"
            for page, owners in enumerate(self._owners)
        )
        tree.text = (
            f"<< /Type /StructTreeRoot /K [{self.root.number} 0 R] "
            f"/ParentTree << /Nums [{parents}] >> /ParentTreeNextKey {len(pages)} >>"
        )
        return tree


def _element(element: Element, pages: list[int], top: int) -> str:
    kids = []
    first = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), None)
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{kid.number} 0 R")
        elif kid[0] == first:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<< /Type /MCR /Pg {pages[kid[0]]} 0 R /MCID {kid[1]} >>")
    page = "" if first is None else f"/Pg {pages[first]} 0 R "
    attributes = f"/A {element.attributes} " if element.attributes else ""
    attributes += f"/Lang ({element.language}) " if element.language else ""
    parent = element.parent.number if element.parent is not None else top
    return (
        f"<< /Type /StructElem /S /{element.tag} /P {parent} 0 R "
        f"{page}{attributes}/K [{' '.join(kids)}] >>"
    )


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreateDate>{created}</xmp:CreateDate>
   <xmp:ModifyDate>{created}</xmp:ModifyDate>
   <pdf:Producer>{producer}</pdf:Producer>
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>{archived}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


def _to_unicode(name: str, codes: list[int]) -> str:
    """The map from a face's codes back to text; takes the place of `makeToUnicodeCMap`.

    ReportLab's maps unused codes to U+0000, makes blocks of more than 100 and writes five hex
    digits beyond the basic plane: Adobe Technical Note 5014 allows none of it.
    """
    pairs = [
        f"<{code:02X}> <{chr(value).encode('utf-16-be').hex().upper()}>"
        for code, value in enumerate(codes)
        if value
    ]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def\n/CMapType 2 def",
            "1 begincodespacerange\n<00> <FF>\nendcodespacerange",
            *(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks),
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
        ]
    )


_format_stream = pdfdoc.PDFStream.format


def _format_stream_with_end_of_line(self: Any, document: Any) -> bytes:
    """`endstream` on a line of its own, which ISO 19005 asks for.

    CR LF, since the data may itself end in CR.
    """
    text: bytes = _format_stream(self, document)
    tail = b"endstream\n"
    return text[: -len(tail)] + b"\r\n" + tail


pdfdoc.PDFStream.format = _format_stream_with_end_of_line
ttfonts.makeToUnicodeCMap = _to_unicode
