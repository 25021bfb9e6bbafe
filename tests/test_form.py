"""A letter for a form that takes only so many characters: the kit's words go first."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaint_kit.language import languages
from complaint_kit.pipeline import compose_document
from complaint_kit.render.form import fit
from complaint_kit.render.text import render
from tests.test_documents_in_languages import own_case, typed
from tests.walker import SAY, Wizard, example

TODAY = date(2026, 11, 21)
ENGINEER = compose_document(own_case("en"), "letter", TODAY)


def test_where_there_is_room_the_text_is_the_letter() -> None:
    fitted = fit(ENGINEER, 100_000)
    assert f"{fitted.text}\n" == render(ENGINEER).decode()
    assert not fitted.shortened
    assert fitted.left_out == ()


@pytest.mark.parametrize("tag", languages())
def test_the_kits_own_words_go_before_any_of_the_customers(tag: str) -> None:
    case = own_case(tag)
    document = compose_document(case, "letter", TODAY)
    whole = fit(document, 100_000)
    fitted = fit(document, whole.length - 1)
    assert fitted.shortened
    assert fitted.left_out == ()
    for path, words in typed(case):
        if path.startswith(("timeline", "i_statements", "appreciations", "remedy.sought")):
            assert words in fitted.text, path


def test_what_the_company_needs_least_is_left_out_first_and_named() -> None:
    fitted = fit(ENGINEER, 900)
    assert fitted.length <= 900
    assert any(path.startswith("appreciations") for path in fitted.left_out)
    assert not any(path.startswith(("timeline", "remedy")) for path in fitted.left_out)
    assert "No engineer came and no message came." in fitted.text


def test_a_sign_outside_the_first_plane_counts_twice_as_it_does_in_a_form() -> None:
    case = own_case("en").model_copy(update={"summary": "😀"})
    plain = own_case("en").model_copy(update={"summary": "x"})
    counts = [fit(compose_document(one, "letter", TODAY), 100_000).length for one in (case, plain)]
    assert counts[0] == counts[1] + 1


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3000))
def test_it_always_fits_and_nothing_is_lost_without_a_word(most: int) -> None:
    fitted = fit(ENGINEER, most)
    assert len(fitted.text.encode("utf-16-le")) // 2 == fitted.length <= most
    for path, words in typed(own_case("en")):
        if path.startswith(("timeline", "impact", "remedy.sought", "appreciations")):
            assert words in fitted.text or any(out.startswith(path) for out in fitted.left_out)


def test_the_last_page_makes_the_text_for_a_form(wizard: Wizard) -> None:
    wizard.start_with(example("missed-engineer")).unfold("other_formats")
    assert SAY("web-form.hint") in wizard.told()
    wizard.say("form_characters", "lots")
    assert SAY("web-form.number", least=100, most=100_000) in wizard.told()
    wizard.say("form_characters", "100,000")
    assert "All of it fits" in wizard.told()
    wizard.say("form_characters", "700")
    assert "This did not fit: " in wizard.told()
    assert "Good things they have done for you, " in wizard.told()
