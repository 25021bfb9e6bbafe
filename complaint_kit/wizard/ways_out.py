"""What can be done with a document, apart from its card: every format, and its own sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import TypeAlias

import streamlit as st

from complaint_kit import export
from complaint_kit.language import DocumentTemplate
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.hand_over import Width, offer_to_copy, offer_to_print
from complaint_kit.wizard.literal import literal
from complaint_kit.wizard.made import Made, make
from complaint_kit.wizard.own_sentences import own_sentences
from complaint_kit.wizard.web_form import draw_web_form

Way: TypeAlias = Callable[[Desk, Made, str, str, Width], None]

_ENDINGS = {"text": "txt"}
_TYPES = {
    "text": "text/plain",
    "html": "text/html",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "eml": "message/rfc822",
}


def ways_for(template: DocumentTemplate) -> tuple[Way, Way]:
    """What is done with it most, and the other: a letter is copied, a script is printed."""
    ways = (offer_to_copy, offer_to_print)
    return ways if template.style == "letter" else (ways[1], ways[0])


def offer_file(desk: Desk, template: DocumentTemplate, format: str, *, main: bool = False) -> None:
    ending = _ENDINGS.get(format, format)
    label = template.download
    if format != "pdf":
        label = desk.say(f"format-{format}.of", document=template.short)
        label = label[:1].upper() + label[1:]
    st.download_button(
        label,
        data=partial(export, desk.case, template.name, format, desk.today),
        file_name=f"{template.name}.{ending}",
        mime=_TYPES[format],
        key=f"download.{template.name}.{format}",
        icon=":material/download:",
        type="primary" if main else "secondary",
        width="stretch" if main else "content",
        on_click="ignore",
    )


def offer_file_to_keep(desk: Desk, template: DocumentTemplate) -> None:
    """The PDF with all answers inside."""
    label = desk.say("save.document", document=template.short)
    st.download_button(
        label[:1].upper() + label[1:],
        data=partial(export, desk.case, template.name, "pdf", desk.today, keep=True),
        file_name=f"{template.name}-to-keep.pdf",
        mime="application/pdf",
        key=f"keep.{template.name}",
        icon=":material/download:",
        on_click="ignore",
    )


def draw_other_ways(desk: Desk, templates: Sequence[DocumentTemplate]) -> None:
    """Behind a fold: what the cards do not offer."""
    with st.expander(
        desk.say("other-formats"), key="other_formats", type="compact", on_change="rerun"
    ) as fold:
        if not fold.open:
            return
        for template in templates:
            made = make(desk, template.name)
            st.markdown(f"**{literal(desk.say('other-formats.of', document=template.short))}**")
            with st.container(key=f"ck_others_{template.name}", horizontal=True):
                ways_for(template)[1](
                    desk, made, template.short, f"hand.other.{template.name}", "content"
                )
                formats = ["text", "docx", *([] if made.refused else ["html"])]
                if template.style == "letter" and not made.refused:
                    formats.append("eml")
                for format in formats:
                    offer_file(desk, template, format)
            if "eml" in formats:
                st.caption(desk.say("format-eml.hint"))
            if not made.refused and desk.speak.tag != desk.write.tag:
                _offer_copy_to_read(desk, template)
            if template.style == "letter":
                draw_web_form(desk, template)


def _offer_copy_to_read(desk: Desk, template: DocumentTemplate) -> None:
    """The document in the language of the pages too, page beside page."""
    mine = desk.speak.name_of(desk.speak.tag)
    st.caption(desk.say("beside.copy", language=mine))
    make = partial(export, desk.case, template.name, "pdf", desk.today, beside=desk.speak.tag)
    st.download_button(
        desk.say("beside", language=mine),
        data=make,
        file_name=f"{template.name}-to-read.pdf",
        mime=_TYPES["pdf"],
        key=f"download.{template.name}.beside",
        icon=":material/download:",
        on_click="ignore",
    )


def draw_own_sentences(desk: Desk, templates: Sequence[DocumentTemplate]) -> None:
    """Behind a fold: what the kit says in each document, without the customer's words."""
    with st.expander(
        desk.say("own-sentences"), key="own_sentences", type="compact", on_change="rerun"
    ) as fold:
        if not fold.open:
            return
        st.caption(desk.say("own-sentences.hint"))
        for template in templates:
            st.markdown(f"**{literal(template.title)}**")
            document = make(desk, template.name).document
            said = own_sentences(document.blocks, document.marks)
            items = "".join(f"<li>{escape(line)}</li>" for line in said)
            st.html(f'<ul class="ck-own">{items}</ul>')
