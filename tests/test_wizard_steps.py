"""The steps of the wizard and the frame around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor as FluentVisitor
from hypothesis import given, settings
from hypothesis import strategies as some

from complaint_kit.case import Case
from complaint_kit.checks import check
from complaint_kit.language import Language, languages
from complaint_kit.wizard.desk import Desk, Note
from complaint_kit.wizard.items import key_of, place_of
from complaint_kit.wizard.states import state_of
from complaint_kit.wizard.steps import STEPS
from tests.walker import SAY, Wizard, example

LINE = 28
"""Letters of a state that fit on one line at the side, where 164 px are left for them."""
HOMES = {field: step.name for step in STEPS for field in step.fields}
WRITING = ("chosen", "who", "happened", "feel", "remedy")


def steps_in(wizard: Wizard) -> dict[str, str]:
    """The list of steps at the side: the label of each."""
    buttons = [b for b in wizard.app.sidebar.button if b.key.startswith("steps.")]
    return {button.key.removeprefix("steps."): button.label for button in buttons}


def told(wizard: Wizard) -> str:
    return unescape(wizard.told())


def test_the_list_of_steps_leads_to_every_page_and_says_where_you_are(wizard: Wizard) -> None:
    listed = [step.name for step in STEPS if step.listed]
    assert list(steps_in(wizard)) == listed
    for name in listed:
        wizard.go(name)
        here = [step for step, label in steps_in(wizard).items() if SAY("here") in label]
        assert here == [name]


def test_back_and_next_walk_the_six_steps_and_never_block(wizard: Wizard) -> None:
    wizard.press("way.steps")
    names = [step.name for step in STEPS if step.number]
    for name in names[1:]:
        wizard.press("go.next")
        assert wizard.app.title[0].value == SAY(f"step-{name}.title")
    for name in [*reversed(names[:-1]), "start"]:
        wizard.press("go.back")
        assert wizard.app.title[0].value == SAY(f"step-{name}.title")


def test_a_step_says_what_is_there_and_what_would_help(wizard: Wizard) -> None:
    case = example("missed-engineer")
    del case["remedy"]["respond_by"]
    labels = steps_in(wizard.start_with(case))
    assert SAY("state-who", count=2) in labels["who"]
    assert SAY("state-happened", count=4) in labels["happened"]
    assert "Angry" in labels["feel"]
    assert SAY("state-remedy", count=2) in labels["remedy"]
    assert SAY("state-tips", count=1) in labels["remedy"]
    assert SAY("state-tips", count=1) not in labels["feel"]


def test_a_step_without_answers_says_nothing_of_itself(wizard: Wizard) -> None:
    for name, label in steps_in(wizard).items():
        if name not in ("start", "vent"):
            assert label == SAY(f"step-{name}")


def read_on_one_line(case: Case, step: str) -> str:
    """What stands below the name of a step on its own page."""
    day = date(2026, 11, 21)
    notes = [Note(finding, finding.place) for finding in check(case, day)]
    said = frozenset(case.model_fields_set)
    state = state_of(
        Desk(languages()["en"], languages()["en"], case, day, notes, {}, HOMES, said=said), step
    )
    plain = re.sub(r"\\(?=[!-/:-@\[-`{-~])", "", state).replace("\u2060", "")
    return f"{SAY('here')} · {plain}"


@settings(deadline=None)
@given(some.text(max_size=60), some.text(max_size=60), some.booleans())
def test_a_state_of_any_words_fits_on_its_line(name: str, summary: str, numbered: bool) -> None:
    case = Case.model_validate(
        {
            "format": "complaint-kit/1",
            "customer": {"reply_by": "post"},
            "company": {"name": name, "references": [{"value": "1"}] * numbered},
            "summary": summary,
            "impact": summary,
        }
    )
    for step in ("who", "happened", "feel"):
        assert len(read_on_one_line(case, step)) <= LINE


@pytest.mark.parametrize("step", ["who", "happened", "remedy", "check", "chosen"])
def test_a_state_with_many_answers_fits_on_its_line(step: str) -> None:
    case = Case.model_validate(
        {
            "format": "complaint-kit/1",
            "company": {"references": [{"value": str(n)} for n in range(24)]},
            "appreciations": [{"text": "x"}] * 24,
            "timeline": [{"what": "x"}] * 24,
            "remedy": {"sought": [{"text": "x", "amount": {"amount": "5"}}] * 8},
        }
    )
    line = read_on_one_line(case, step)
    assert re.search(r"\d", line)
    assert len(line) <= LINE


def test_tips_are_counted_behind_words_that_were_cut() -> None:
    case = Case.model_validate(
        {"format": "complaint-kit/1", "company": {"name": "Teme Valley Council of the Marches"}}
    )
    assert read_on_one_line(case, "who") == f"Here · Teme … · {SAY('state-tips', count=2)}"


def test_no_name_of_a_step_says_that_a_council_was_chosen() -> None:
    for step in STEPS:
        for message in (f"step-{step.name}", f"step-{step.name}.title", f"step-{step.name}.lead"):
            assert not re.search(r"\bchose|\bcustomer\b|\bcompany\b", SAY(message)), message


@pytest.mark.parametrize("name", [step.name for step in STEPS])
def test_every_page_says_in_a_sentence_what_it_is_for(wizard: Wizard, name: str) -> None:
    lead = SAY(f"step-{name}.lead")
    assert lead.endswith(".")
    assert lead in told(wizard.go(name))


@pytest.mark.parametrize("name", WRITING)
def test_every_step_shows_a_good_and_a_poor_example(wizard: Wizard, name: str) -> None:
    shown = told(wizard.go(name))
    for part in ("good-is", "good", "poor"):
        assert SAY(f"step-{name}.{part}") in shown


@pytest.mark.parametrize("message", ["step-{}.lead", "step-{}.good-is", "step-{}.poor"])
@pytest.mark.parametrize("name", WRITING)
def test_a_page_whose_words_are_taken_from_the_pack_fails(
    wizard: Wizard, monkeypatch: pytest.MonkeyPatch, name: str, message: str
) -> None:
    find, gone = Language.find, message.format(name)
    monkeypatch.setattr(
        Language, "find", lambda self, m, **slots: None if m == gone else find(self, m, **slots)
    )
    wizard.app.button(key=f"steps.{name}").click().run()
    assert wizard.app.exception


def test_the_letter_grows_beside_the_form(wizard: Wizard) -> None:
    assert SAY("letter-will-grow", document="letter") in told(wizard)
    assert "ck-blank" in wizard.preview()
    wizard.go("who").say("company.name", "Northline")
    assert SAY("letter-so-far", document="letter") in told(wizard)
    assert "Northline" in wizard.preview()


def test_what_was_said_last_is_marked_in_the_letter(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("feel").say("impact", "I could not work.")
    fresh = re.findall(r'<span class="[^"]*ck-fresh[^"]*"[^>]*>([^<]*)', wizard.preview())
    assert fresh == ["I could not work."]


def test_the_call_script_is_a_press_away(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("feel").say("side_feel.shown", "call-script")
    assert "Your call" in wizard.preview()
    assert SAY("letter-so-far", document="call script") in told(wizard)


def test_whose_words_are_whose_can_be_switched_off(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("feel")
    assert '<section class="ck-sheet ck-marks"' in wizard.preview()
    wizard.app.toggle(key="side_feel.marks").set_value(False).run()
    assert '<section class="ck-sheet"' in wizard.preview()


def test_who_takes_a_letter_alone_sees_the_letter_alone(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("start").say("take", "letter").go("feel")
    assert "side_feel.shown" not in wizard.asked()
    wizard.go("start").say("take", "script").go("feel")
    assert "Your call" in wizard.preview()


def test_there_is_no_letter_beside_what_is_vented(wizard: Wizard) -> None:
    wizard.go("vent")
    assert not [html for html in wizard.app.html if "<article" in html.value]


def test_a_draft_can_be_gone_on_with_where_it_was_left(wizard: Wizard) -> None:
    assert "way.on" not in {button.key for button in wizard.app.button}
    wizard.go("who").say("company.name", "Northline").go("start")
    assert "Northline" in told(wizard)
    wizard.press("way.on")
    assert wizard.app.title[0].value == SAY("step-who.title")


def test_where_the_draft_stays_is_asked_before_the_first_word(wizard: Wizard) -> None:
    wizard.say("keep", "tab").go("who").go("start")
    assert wizard.app.radio(key="keep").value == "tab"
    assert SAY("where") in told(wizard)


def test_a_problem_is_told_at_its_field_and_on_top_with_the_way_to_it(wizard: Wizard) -> None:
    wizard.go("remedy")
    amount = wizard.key(r"remedy\.sought\.\w+\.amount\.amount")
    wizard.say(amount, "lots")
    assert SAY("summary-problems", count=1) in told(wizard)
    entry = amount.removesuffix(".amount")
    wizard.press(f"summary.{entry}.amount")
    assert wizard.app.session_state["focus"].key == f"{entry}.amount"


def test_places_and_keys_lead_to_each_other() -> None:
    keys = {"timeline.0": "timeline.i4", "timeline.1": "timeline.i2"}
    for place in ("timeline.1.what", "timeline.0.cost.amount", "impact", "remedy.respond_by"):
        assert place_of(key_of(place, keys), keys) == place


def _every_text(pack: Language) -> Iterator[tuple[str, str]]:
    """Each piece of text in the files of a pack, whatever line of its message it stands on."""

    class Texts(FluentVisitor):
        def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the base names it
            found.append(node.value)

    for path in sorted(pack.folder.glob("*.ftl")):
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        for entry in resource.body:
            found: list[str] = []
            Texts().visit(entry)
            yield from ((f"{path.name}: {text}", text) for text in found)


def test_the_words_are_kind() -> None:
    harsh = re.compile(r"\b(please|sorry|(in)?valid|required|ring)\b|!", re.IGNORECASE)
    pack = languages()["en"]
    texts = list(_every_text(pack))
    assert len(texts) > 600
    assert {place.partition(":")[0] for place, _ in texts} == {
        p.name for p in pack.folder.glob("*.ftl")
    }
    assert any(text.endswith("facts from your story") for _, text in texts)
    for place, text in texts:
        assert not harsh.search(text), place


def test_hostile_text_in_the_list_of_steps_stays_text(wizard: Wizard) -> None:
    case: dict[str, Any] = {"i_statements": [{"feeling": "**x** :red[r] $y$"}]}
    label = steps_in(wizard.start_with(case))["feel"]
    assert "\\*\\*" in label
    assert not re.search(r"(?<!\\):red", label)
    assert wizard.case == Case.model_validate(
        {"format": "complaint-kit/1", "language": "en"} | case
    )
