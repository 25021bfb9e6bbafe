"""A customer in front of the wizard, for tests of its pages."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from complaint_kit.case import Case
from complaint_kit.draft import read_draft
from complaint_kit.language import languages
from complaint_kit.wizard.answers import ARRIVED
from complaint_kit.wizard.items import strip_ids

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "templates/en/examples"
SAY = languages()["en"].say
TODAY = date(2026, 11, 21)
ENGINEER = "missed-engineer"
"""The example in which nothing is missing."""
WAYS_IN = ("story", "short")
WIDGETS = (
    "text_input",
    "text_area",
    "selectbox",
    "radio",
    "date_input",
    "checkbox",
    "multiselect",
    "button_group",
)


class Wizard:
    """A customer in front of the wizard."""

    def __init__(self) -> None:
        self.app: Any = AppTest.from_file(str(ROOT / "streamlit_app.py"), default_timeout=20)
        self.app.session_state[ARRIVED] = True  # What a browser does: it keeps no draft.
        self.app.run()
        self.look()

    def look(self) -> Wizard:
        assert not self.app.exception, self.app.exception[0].message
        return self

    def go(self, name: str) -> Wizard:
        """To a page by the list of steps; to a way in by its button on the first page."""
        if name in WAYS_IN:
            self.press("steps.start").press(f"way.{name}")
        else:
            self.press(f"steps.{name}")
        assert self.app.title[0].value == SAY(f"step-{name}.title")
        return self

    def press(self, key: str) -> Wizard:
        self.app.button(key=key).click().run()
        return self.look()

    def say(self, key: str, value: Any) -> Wizard:
        self.app.get_by_key(key).set_value(value).run()
        return self.look()

    def say_late(self, drawn: str, **said: Any) -> Wizard:
        """A message from the page as it was at `drawn`: with `__` for the dots in the keys."""
        self.app.text_input(key="drawn_at").set_value(drawn)
        for key, value in said.items():
            self.app.get_by_key(key.replace("__", ".")).set_value(value)
        self.app.run()
        return self.look()

    @property
    def drawn_at(self) -> str:
        """As of when the page was drawn, as a message from it says."""
        found: str = self.app.text_input(key="drawn_at").value
        return found

    def open(self, data: bytes) -> Wizard:
        self.app.file_uploader[0].upload("complaint.json", data)
        self.app.run()
        return self.look()

    def start_with(self, case: dict[str, Any]) -> Wizard:
        self.open(json.dumps({"format": "complaint-kit/1", **case}).encode())
        return self.go("check")

    def unfold(self, *keys: str) -> Wizard:
        """Open what waits behind a fold."""
        for key in keys:
            self.app.session_state[key] = True
            self.app.run()
        return self.look()

    @property
    def title(self) -> str:
        """Of the page that the customer is on."""
        found: str = self.app.title[0].value
        return found

    @property
    def focus(self) -> str:
        """The key of what shall have the keyboard."""
        found: str = self.app.session_state["focus"].key
        return found

    def keys_of(self, kind: str) -> list[str]:
        """Those of all elements of a kind, such as "button", from top to bottom."""
        return [element.key for element in self.app.get(kind) if element.key]

    def asked(self) -> list[str]:
        """The keys of all that is asked; the box that nobody sees asks nothing."""
        return [key for kind in WIDGETS for key in self.keys_of(kind) if key != "drawn_at"]

    def is_open_to(self, key: str) -> bool:
        """Whether the box of an answer is on the page and no fold around it is closed."""
        folds = [fold for fold in self.app.get("expander") if key in _keys_in(fold)]
        return key in _keys_in(self.app) and all(fold.proto.expanded for fold in folds)

    def key(self, pattern: str) -> str:
        found = [key for key in self.asked() if re.fullmatch(pattern, key)]
        assert len(found) == 1, (pattern, self.asked())
        return found[0]

    def values(self) -> dict[str, Any]:
        return {key: self.app.get_by_key(key).value for key in self.asked()}

    def told(self) -> str:
        """Every sentence on the page, without the marks that keep Markdown out."""
        kinds = ("markdown", "caption", "error", "warning", "info", "html")
        texts = [element.value for kind in kinds for element in self.app.get(kind)]
        return _unmarked("\n".join(texts))

    def label(self, key: str) -> str:
        """What stands on a button."""
        return _unmarked(self.app.button(key=key).label)

    def preview(self) -> str:
        """The document at the foot of the page."""
        found: str = [html.value for html in self.app.html if "<article" in html.value][-1]
        return found

    @property
    def case(self) -> Case:
        return read_draft(strip_ids(self.app.session_state["answers"])[0]).case


def example(name: str) -> dict[str, Any]:
    """An example of the pack as JSON."""
    found: dict[str, Any] = json.loads((EXAMPLES / f"{name}.json").read_text())
    return found


def example_without(place: str) -> dict[str, Any]:
    """The example of the engineer without the answer at `place`, as in `remedy.respond_by`."""
    case = example(ENGINEER)
    *way, last = place.split(".")
    holder: Any = case
    for name in way:
        holder = holder[name]
    del holder[last]
    return case


def _unmarked(text: str) -> str:
    return re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", text).replace("\u2060", "")


def _keys_in(part: Any) -> set[str]:
    """Those of the widgets in a part of the page, and of the containers that stand for one."""
    found = {element.key for kind in WIDGETS for element in part.get(kind)}
    return found | {block.key for block in part.get("container")}
