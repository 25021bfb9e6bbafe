"""Vent first: a box of the browser's own, whose text the program never gets.

Not a widget: a widget hands in what was typed. Its script forgets the text as soon as the page is
left, and sends nothing of it but the sentences that the customer picks to go on with: a fact to
date, or something to name a feeling for.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from complaint_kit.case import MAX_LIST
from complaint_kit.values import clean
from complaint_kit.wizard.answers import add_entry
from complaint_kit.wizard.cards import open_card
from complaint_kit.wizard.desk import Desk
from complaint_kit.wizard.turn import turn_to

_KEY = "vent"

# No name and no id at the box: a name would let the browser remember what was typed, and an id
# would make a global variable of it. The other attributes ask spelling and writing aids, which
# may send text away, to leave it alone.
_HTML = """
<section class="ck-venting">
  <div data-stage="write">
    <label>
      <span data-say="label"></span>
      <textarea rows="10" aria-describedby="ck-vent-kept" autocomplete="off" autocorrect="off"
        spellcheck="false" writingsuggestions="false" translate="no"
        data-gramm="false" data-enable-grammarly="false" data-lt-active="false"></textarea>
    </label>
    <p id="ck-vent-kept" class="ck-quiet" data-say="kept"></p>
  </div>
  <div data-stage="other-end" hidden>
    <h2 tabindex="-1" data-say="other-end"></h2>
    <p data-say="scene"></p>
    <blockquote class="notranslate" translate="no"></blockquote>
    <p class="ck-asked" data-say="question"></p>
  </div>
  <div data-stage="breath" hidden>
    <h2 tabindex="-1" data-say="breath"></h2>
    <p class="ck-breath"><span data-say="in"></span><span data-say="out"></span></p>
    <p data-say="why"></p>
    <p data-say="on"></p>
  </div>
  <div data-stage="make" hidden>
    <h2 tabindex="-1" data-say="make"></h2>
    <p data-say="pick"></p>
    <ol class="notranslate" translate="no"></ol>
    <p class="ck-quiet" data-say="rest"></p>
  </div>
  <p role="status"></p>
  <div class="ck-ways-on">
    <button type="button" data-do="read" data-at="write" data-say="read"></button>
    <button type="button" data-do="breathe" data-at="other-end" data-say="breathe" hidden></button>
    <button type="button" data-do="make" data-at="other-end breath" data-say="make" hidden></button>
    <button type="button" data-do="take" data-at="make" data-say="take" hidden></button>
    <button type="button" data-do="back" data-at="other-end breath make" data-say="back" hidden>
    </button>
    <button type="button" data-do="throw" data-say="throw"></button>
  </div>
</section>
"""
_WORDS = (
    *("label", "kept", "read", "throw", "empty", "thrown"),
    *("other-end", "scene", "question", "breathe", "back"),
    *("breath", "in", "out", "why", "on"),
    *("make", "pick", "rest", "take", "fact", "feeling", "none", "sentence"),
)
_MADE = "made"
"""The event of the script: what was picked."""
_COMPONENT = st.components.v2.component(
    "complaint_kit_vent",
    html=_HTML,
    js=Path(__file__).with_name("vent.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw(desk: Desk) -> None:
    """The box, and what it says around it."""
    words = {name: desk.say(f"vent-{name}") for name in _WORDS}
    data = {"lang": desk.speak.tag, **words}
    _COMPONENT(key=_KEY, data=data, on_made_change=_make_something_of_it)


def _make_something_of_it() -> None:
    """Put what was picked among the answers, and go where it can be dated or named."""
    facts = [add_entry("timeline", what=text) for text in _picked("fact")]
    feelings = [add_entry("i_statements", when=text) for text in _picked("feeling")]
    if facts:
        open_card(facts[0])
        turn_to("happened")
    elif feelings:
        turn_to("feel")


def _picked(kind: str) -> list[str]:
    """The sentences that were picked as a `kind`: no more than fit, and only text."""
    made = st.session_state[_KEY][_MADE] or {}
    given = made.get(kind) if isinstance(made, dict) else None
    texts = [clean(text).strip() for text in given or [] if isinstance(text, str)]
    return [text for text in texts if text][:MAX_LIST]
