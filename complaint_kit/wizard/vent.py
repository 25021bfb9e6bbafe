"""Vent first: a box of the browser's own, whose text the program never gets.

Not a widget: a widget hands in what was typed. Its script sends nothing back, and forgets the
text as soon as the page is left.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from complaint_kit.wizard.desk import Desk

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
  <p role="status"></p>
  <div class="ck-ways-on">
    <button type="button" data-do="read" data-at="write" data-say="read"></button>
    <button type="button" data-do="breathe" data-at="other-end" data-say="breathe" hidden></button>
    <button type="button" data-do="back" data-at="other-end breath" data-say="back" hidden></button>
    <button type="button" data-do="throw" data-say="throw"></button>
  </div>
</section>
"""
_WORDS = (
    *("label", "kept", "read", "throw", "empty", "thrown"),
    *("other-end", "scene", "question", "breathe", "back"),
    *("breath", "in", "out", "why", "on"),
)
_COMPONENT = st.components.v2.component(
    "complaint_kit_vent",
    html=_HTML,
    js=Path(__file__).with_name("vent.js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw(desk: Desk) -> None:
    """The box, and what it says around it."""
    _COMPONENT(key="vent", data={name: desk.say(f"vent-{name}") for name in _WORDS})
