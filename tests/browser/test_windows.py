"""Two windows on one draft: neither text is lost, and what is erased stays erased."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from scripts.visit import SAY, entry_field, go_to, heading, settle
from tests.browser.keeping import HALF, REST, WHOLE, begin_to_write, come_back, kept_in

OTHER = "something else"


class Windows(NamedTuple):
    """Both on the same box of the same draft, in which stands `HALF`."""

    first: Page
    second: Page


@pytest.fixture
def windows(browser: Browser, address: str) -> Iterator[Windows]:
    with browser.new_context(locale="en-GB", reduced_motion="reduce") as context:
        first = begin_to_write(context, address)
        first.keyboard.press("Tab")
        settle(first)
        second = come_back(context, address)
        go_to(second, "chosen")
        yield Windows(first, second)


def box(page: Page) -> Locator:
    return entry_field(page, "appreciations", "text")


def write(page: Page, words: str) -> None:
    page.bring_to_front()
    box(page).fill(words)
    page.keyboard.press("Tab")
    settle(page)


def rows(page: Page) -> Locator:
    return page.locator(".ck-drafts li")


def go_apart(windows: Windows) -> None:
    """Both have written: the first one goes on as a draft of its own."""
    write(windows.second, WHOLE)
    expect(windows.first.locator(".ck-kept")).to_contain_text(SAY("kept-other"))
    write(windows.first, OTHER)
    expect(windows.first.locator(".ck-kept")).to_contain_text(SAY("kept-aside"))


def test_neither_text_is_lost(windows: Windows) -> None:
    go_apart(windows)
    kept = kept_in(windows.first, "localStorage")
    assert WHOLE in kept
    assert OTHER in kept
    windows.first.reload()
    heading(windows.first, "chosen")
    expect(box(windows.first)).to_have_value(OTHER)


def test_both_drafts_can_be_opened_one_after_the_other_and_one_deleted(windows: Windows) -> None:
    go_apart(windows)
    page = windows.first
    windows.second.close()
    for words in (WHOLE, OTHER, WHOLE):
        go_to(page, "start")
        expect(rows(page)).to_have_count(2)
        page.get_by_role("button", name=SAY("draft-open"), exact=False).first.click()
        heading(page, "chosen")
        expect(box(page)).to_have_value(words)
    go_to(page, "start")
    here = rows(page).filter(has_text=SAY("draft-open-here"))
    here.get_by_role("button", name=SAY("draft-delete"), exact=False).click()
    page.get_by_role("button", name=SAY("draft-delete-yes")).click()
    expect(rows(page)).to_have_count(1)
    kept = kept_in(page, "localStorage")
    assert OTHER in kept
    assert WHOLE not in kept


def test_what_another_window_wrote_can_be_shown_here(windows: Windows) -> None:
    write(windows.second, WHOLE)
    windows.first.bring_to_front()
    windows.first.get_by_role("button", name=SAY("kept-other-show")).click()
    expect(box(windows.first)).to_have_value(WHOLE)


def test_who_only_turns_a_page_writes_nothing(windows: Windows) -> None:
    go_to(windows.second, "feel")
    write(windows.first, WHOLE)
    expect(windows.first.locator(".ck-kept > *")).to_have_count(0)
    assert kept_in(windows.first, "localStorage").count("complaint-kit.draft.") == 1


def test_a_name_is_given_to_the_draft_as_it_is_by_now(windows: Windows) -> None:
    page = windows.first
    page.bring_to_front()
    go_to(page, "start")
    page.get_by_role("button", name=SAY("draft-rename"), exact=False).click()
    page.get_by_label(SAY("draft-rename-to")).fill("The engineer")
    write(windows.second, WHOLE)
    page.bring_to_front()
    page.get_by_label(SAY("draft-rename-to")).press("Enter")
    expect(rows(page)).to_contain_text("The engineer")
    assert WHOLE in kept_in(page, "localStorage")


@pytest.mark.parametrize("keep", [True, False])
def test_a_draft_that_was_erased_elsewhere_comes_back_only_if_it_is_wanted(
    windows: Windows, keep: bool
) -> None:
    page = windows.second
    page.bring_to_front()
    go_to(page, "start")
    page.get_by_role("button", name=SAY("drafts-erase")).click()
    page.get_by_role("button", name=SAY("drafts-erase-yes")).click()
    settle(page)
    other = windows.first
    expect(other.locator(".ck-kept")).to_contain_text(SAY("kept-gone"))
    write(other, f"{HALF}{REST} ")
    assert HALF not in kept_in(other, "localStorage")
    name = SAY("kept-gone-keep") if keep else SAY("kept-gone-let-go")
    other.get_by_role("button", name=name).click()
    settle(other)
    assert (WHOLE in kept_in(other, "localStorage")) is keep
    expect(box(other)).to_have_value(f"{WHOLE} " if keep else "")
