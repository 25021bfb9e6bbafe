"""Several drafts on one computer, and a browser that keeps none."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, StorageState, expect

from scripts.visit import SAY, entry_field, field, go_to, heading, settle, sheet
from tests.browser.keeping import (
    HALF,
    WHOLE,
    begin_to_write,
    come_back,
    kept_in,
    wait_until_kept,
)

DAY = 24 * 60 * 60 * 1000


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    with browser.new_context(locale="en-GB", reduced_motion="reduce") as one:
        yield one


def rows(page: Page) -> Locator:
    return page.locator(".ck-drafts li")


def write_to(page: Page, company: str) -> None:
    """A draft about `company`, kept on this computer."""
    go_to(page, "who")
    field(page, "company.name").fill(company)
    page.keyboard.press("Tab")
    settle(page)


def begin_another(page: Page, company: str) -> None:
    go_to(page, "start")
    page.get_by_role("button", name=SAY("draft-new")).click()
    settle(page)
    write_to(page, company)


@pytest.fixture(scope="session")
def two_drafts(browser: Browser, address: str) -> StorageState:
    """What a browser keeps of somebody who has begun two drafts."""
    with browser.new_context(locale="en-GB", reduced_motion="reduce") as context:
        page = come_back(context, address)
        write_to(page, "Northline")
        begin_another(page, "Seaside Council")
        return context.storage_state(indexed_db=True)


@pytest.fixture
def two(browser: Browser, address: str, two_drafts: StorageState) -> Iterator[Page]:
    """Somebody with two drafts, back on the first page, which opens the second one."""
    with browser.new_context(
        locale="en-GB", reduced_motion="reduce", storage_state=two_drafts
    ) as context:
        yield come_back(context, address)


def test_a_list_names_each_draft_by_its_company_the_last_one_first(two: Page) -> None:
    expect(rows(two).locator("b")).to_have_text(["Seaside Council", "Northline"])
    expect(rows(two).first).to_contain_text(SAY("draft-open-here"))


def test_another_draft_is_opened_where_it_was_left(two: Page) -> None:
    two.get_by_role("button", name=SAY("draft-open.aloud", draft="Northline")).click()
    heading(two, "who")
    expect(field(two, "company.name")).to_have_value("Northline")
    go_to(two, "start")
    expect(rows(two).locator("b")).to_have_count(2)


def test_a_draft_gets_another_name(two: Page) -> None:
    two.get_by_role("button", name=SAY("draft-rename.aloud", draft="Northline")).click()
    two.get_by_label(SAY("draft-rename-to")).fill("<b>The engineer</b>")
    two.keyboard.press("Enter")
    expect(rows(two).locator("b").last).to_have_text("<b>The engineer</b>")
    two.reload()
    expect(rows(two).locator("b").last).to_have_text("<b>The engineer</b>")


def test_the_draft_that_is_open_keeps_its_name_while_it_is_written(two: Page) -> None:
    two.get_by_role("button", name=SAY("draft-rename.aloud", draft="Seaside Council")).click()
    two.get_by_label(SAY("draft-rename-to")).fill("The bins")
    two.keyboard.press("Enter")
    write_to(two, "Seaside City Council")
    go_to(two, "start")
    expect(rows(two).locator("b").first).to_have_text("The bins")


def test_a_draft_is_deleted_after_a_question(two: Page) -> None:
    delete = two.get_by_role("button", name=SAY("draft-delete.aloud", draft="Northline"))
    delete.click()
    expect(two.get_by_role("button", name=SAY("draft-no"))).to_be_focused()
    two.keyboard.press("Enter")
    expect(rows(two)).to_have_count(2)
    delete.click()
    two.get_by_role("button", name=SAY("draft-delete-yes")).click()
    expect(rows(two)).to_have_count(1)
    for where in ("localStorage", "indexedDB"):
        assert "Northline" not in kept_in(two, where)


def test_the_draft_that_is_open_can_be_deleted(two: Page) -> None:
    two.get_by_role("button", name=SAY("draft-delete.aloud", draft="Seaside Council")).click()
    two.get_by_role("button", name=SAY("draft-delete-yes")).click()
    expect(rows(two)).to_have_count(1)
    expect(sheet(two)).not_to_contain_text("Seaside")


def test_a_double_click_on_the_last_question_is_one(two: Page) -> None:
    go_to(two, "check")
    two.locator(".st-key-erase button").click()
    two.get_by_role("button", name=SAY("erase.yes")).dblclick()
    expect(rows(two).locator("b")).to_have_text(["Northline"])
    expect(two.get_by_test_id("stAlert")).to_have_count(0)


def test_everything_is_erased(two: Page) -> None:
    two.get_by_role("button", name=SAY("drafts-erase")).click()
    two.get_by_role("button", name=SAY("drafts-erase-yes")).click()
    expect(rows(two)).to_have_count(0)
    settle(two)
    expect(two.locator(".ck-drafts")).to_have_text(SAY("drafts-erased"))
    for where in ("localStorage", "sessionStorage", "indexedDB"):
        assert "Northline" not in kept_in(two, where)
        assert "Seaside" not in kept_in(two, where)
    expect(sheet(two)).not_to_contain_text("Seaside")


def test_done_erases_the_draft_from_this_computer(two: Page) -> None:
    go_to(two, "check")
    two.locator(".st-key-erase button").click()
    two.get_by_role("button", name=SAY("erase.yes")).click()
    expect(rows(two).locator("b")).to_have_text(["Northline"])
    assert "Seaside" not in kept_in(two, "localStorage")


def test_a_draft_goes_by_itself_after_the_days_that_were_chosen(two: Page) -> None:
    two.get_by_label(SAY("drafts-days")).select_option("30")
    two.evaluate(
        """(past) => {
          for (const key of Object.keys(localStorage).filter((one) => one.includes("-kit."))) {
            const value = localStorage.getItem(key);
            localStorage.setItem(key, value.replace(/"at":\\d+/, `"at":${Date.now() - past}`));
          }
          indexedDB.deleteDatabase("complaint-kit");
        }""",
        31 * DAY,
    )
    two.reload()
    two.locator(".st-key-ck_ways").wait_for()
    settle(two)
    expect(rows(two)).to_have_count(0)
    assert "Northline" not in kept_in(two, "localStorage")


DENIED = """for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
}"""
FULL = (
    """Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };"""
)


NEARLY_FULL = """const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, value) {
  if (value.length > 3000) throw new DOMException("", "QuotaExceededError");
  setItem.call(this, key, value);
};"""


@pytest.mark.parametrize("trouble", [DENIED, FULL], ids=["denied", "full"])
def test_a_browser_that_keeps_nothing_says_so_and_all_else_works(
    context: BrowserContext, address: str, trouble: str
) -> None:
    context.add_init_script(trouble)
    page = begin_to_write(context, address)
    expect(page.locator(".ck-kept")).to_contain_text(SAY("kept-trouble"))
    page.locator(".st-key-go-next button").click()
    heading(page, "who")
    expect(sheet(page)).to_contain_text(HALF)


def test_a_long_answer_that_finds_no_room_comes_back_from_the_database(
    context: BrowserContext, address: str
) -> None:
    context.add_init_script(NEARLY_FULL)
    page = begin_to_write(context, address)
    box = entry_field(page, "appreciations", "text")
    long = f"{WHOLE} " * 150
    box.fill(long)
    page.keyboard.press("Tab")
    settle(page)
    expect(page.locator(".ck-kept")).to_contain_text(SAY("kept-trouble"))
    box.focus()
    page.keyboard.press("End")
    page.keyboard.type("x")
    expect(page.locator(".ck-kept")).to_contain_text(SAY("kept-trouble"))
    wait_until_kept(page, "indexedDB", f"{long}x")
    page.reload()
    heading(page, "chosen")
    expect(box).to_have_value(f"{long}x")


WITHOUT_A_DAY = '{"id": "5", "draft": {"answers": {}}}'
SPOILT = ("", "{", "[]", "null", '{"id": 7, "draft": {}}', '"x"', WITHOUT_A_DAY)


def test_drafts_that_were_spoilt_are_told_and_can_be_deleted(
    context: BrowserContext, address: str
) -> None:
    page = come_back(context, address)
    page.evaluate(
        "all => all.forEach((text, n) => localStorage.setItem(`complaint-kit.draft.${n}`, text))",
        list(SPOILT),
    )
    page.reload()
    page.locator(".st-key-ck_ways").wait_for()
    settle(page)
    expect(rows(page)).to_have_text([re.compile(re.escape(SAY("kept-broken")))] * len(SPOILT))
    page.locator(".st-key-way-steps button").click()
    heading(page, "chosen")
    go_to(page, "start")
    delete = page.get_by_role("button", name=SAY("draft-delete.aloud", draft=SAY("draft-nameless")))
    for left in reversed(range(len(SPOILT))):
        delete.first.click()
        expect(rows(page)).to_have_count(left)
