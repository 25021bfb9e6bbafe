"""The steps of the wizard, the frame around them, and the pages on which the customer writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor as FluentVisitor

from complaint_kit.case import Case
from complaint_kit.language import Language, languages
from complaint_kit.wizard.items import key_of, place_of
from complaint_kit.wizard.steps import STEPS
from tests.walker import SAY, Wizard, example

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
    wizard.press("example.missed-engineer").go("feel").say("side.shown", "call-script")
    assert "Your call" in wizard.preview()
    assert SAY("letter-so-far", document="call script") in told(wizard)


def test_whose_words_are_whose_can_be_switched_off(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("feel")
    assert '<section class="ck-sheet ck-marks"' in wizard.preview()
    wizard.app.toggle(key="side.marks").set_value(False).run()
    assert '<section class="ck-sheet"' in wizard.preview()


def test_who_takes_a_letter_alone_sees_the_letter_alone(wizard: Wizard) -> None:
    wizard.press("example.missed-engineer").go("start").say("take", "letter").go("feel")
    assert "side.shown" not in wizard.asked()
    wizard.go("start").say("take", "script").go("feel")
    assert "Your call" in wizard.preview()


def test_there_is_no_letter_beside_what_is_vented(wizard: Wizard) -> None:
    wizard.go("vent")
    assert not [html for html in wizard.app.html if "<article" in html.value]


def test_a_draft_can_be_gone_on_with(wizard: Wizard) -> None:
    assert "way.on" not in {button.key for button in wizard.app.button}
    wizard.go("who").say("company.name", "Northline").go("start")
    assert "Northline" in told(wizard)
    wizard.press("way.on")
    assert wizard.app.title[0].value == SAY("step-check.title")


def test_where_the_draft_stays_is_asked_before_the_first_word(wizard: Wizard) -> None:
    wizard.say("keep", "tab").go("who").go("start")
    assert wizard.app.radio(key="keep").value == "tab"
    assert SAY("where") in told(wizard)


def test_a_council_is_asked_what_it_has_done_for_the_street(wizard: Wizard) -> None:
    assert SAY("prompt-company.listen") in told(wizard.go("chosen"))
    shown = told(wizard.go("who").say("company.kind", "public_body").go("chosen"))
    assert SAY("prompt-council.street") in shown
    assert SAY("prompt-company.listen") not in shown


def test_only_one_good_thing_begins(wizard: Wizard) -> None:
    wizard.go("chosen").press("add.appreciations")
    first, second = [key for key in wizard.asked() if key.endswith("lead_in")]
    wizard.say(first, True).say(second, True)
    assert [wizard.app.get_by_key(key).value for key in (first, second)] == [False, True]


def test_the_name_is_spelled_as_it_is_typed(wizard: Wizard) -> None:
    wizard.go("who").say("customer.name", "Ana Pop")
    assert "<b>P</b> Papa" in wizard.told()
    assert "Alfa" not in wizard.told()
    assert wizard.app.get_by_key("customer.name").proto.live_debounce_ms > 0
    wizard.say("customer.spelling_hint", "P, O, P")
    assert "<b>P</b> Papa" not in wizard.told()


def test_a_feeling_is_picked_and_the_sentence_stands_below(wizard: Wizard) -> None:
    wizard.go("feel")
    wizard.say(wizard.key(r"pill\..*"), "angry")
    wizard.say(wizard.key(r".*\.when"), "nobody came")
    assert wizard.case.i_statements[0].feeling == "angry"
    sentence = [html.value for html in wizard.app.html if "ck-sentence" in html.value]
    assert "I felt angry when nobody came." in re.sub("<[^>]*>", "", sentence[0])


def test_any_other_feeling_has_a_box_of_its_own(wizard: Wizard) -> None:
    wizard.go("feel")
    pill = wizard.key(r"pill\..*")
    assert not [key for key in wizard.asked() if key.endswith(".feeling")]
    wizard.say(pill, "other").say(wizard.key(r".*\.feeling"), "let down")
    assert wizard.go("who").go("feel").app.get_by_key(pill).value == "other"
    assert wizard.case.i_statements[0].feeling == "let down"
    wizard.say(pill, "tired")
    assert wizard.case.i_statements[0].feeling == "tired"


def test_the_words_to_pick_are_feelings_and_no_verdicts(wizard: Wizard) -> None:
    for pack in languages().values():
        assert len(pack.data["feelings"]) >= 5
    verdicts = {"cheated", "ignored", "betrayed", "misled", "mistreated", "abandoned"}
    assert not verdicts & set(languages()["en"].data["feelings"])
    assert SAY("feeling-verdicts") in wizard.go("feel").told()


def test_each_part_of_the_remedy_says_why(wizard: Wizard) -> None:
    shown = told(wizard.go("remedy"))
    for message in ("remedy-sought.why", "remedy-respond_by.why", "remedy-acceptable.hint"):
        assert SAY(message) in shown
    assert SAY("remedy-minimum.hint") in wizard.app.get_by_key("remedy.minimum").label


def test_a_press_offers_fourteen_days(wizard: Wizard) -> None:
    wizard.go("remedy").press("offer_days")
    assert str(wizard.case.remedy.respond_by) == "2026-12-05"


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
