"""A review as a person does it, in Chromium: ten notices by keyboard, ten by mouse, with the server
of the command. Skipped without Chromium or the extra browser."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="needs the extra browser")

from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

from browser import CHROMIUM
from notice_parser.evaluation import evaluate, load_gold
from pictures import HOSTILE_NOTICE, contrast
from reviewing import DOUBTFUL, folder_of, ten_texts

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

LOCAL = ("--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=[*LOCAL])
        yield browser
        browser.close()


@contextmanager
def served(folder: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The command for the notices in `in` and the gold in `gold`: its address and its process."""
    words = ["review", str(folder / "in"), "--gold", str(folder / "gold"), "--lang", "en", *options]
    command = [sys.executable, "-m", "notice_parser.command", *words]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as server:
        assert server.stderr is not None
        try:
            said = ""
            while not (found := re.search(r"http://\S+/", said)):
                said += (line := server.stderr.readline())
                assert line, said
            yield found[0], server
        finally:
            server.kill()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page on which nothing may go wrong: a refusal by its policy is an error there too."""
    page = chromium.new_page(viewport={"width": 1440, "height": 900})
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    yield page
    page.close()
    # Chromium itself says so of an answer that refuses something, and of none
    assert [each for each in wrong if "Failed to load resource" not in each] == []


def opened(page: Page, address: str) -> None:
    page.goto(address)
    expect(page.locator("fieldset").first).to_be_visible()


def says(page: Page, text: str) -> None:
    expect(page.locator("#says")).to_contain_text(text)


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def pressed_and_saved(page: Page, *keys: str) -> None:
    """Press keys, of which the last decides something, and wait for the answer."""
    press(page, *keys[:-1])
    with page.expect_response(re.compile("decide|undo")):
        press(page, keys[-1])


def done(page: Page, key: str = "Enter") -> None:
    """Accept or skip the notice, and wait for the next one."""
    before = page.locator("#place").text_content() or ""
    press(page, key)
    expect(page.locator("#place")).not_to_have_text(before)


def record(folder: Path, page: Page) -> Any:
    name = (page.locator("#file").text_content() or "").removesuffix(".txt")
    return json.loads((folder / "gold" / f"{name}.json").read_text(encoding="utf-8"))


# Ten notices
# --------------------------------------------------------------------------------------------------


def test_ten_notices_by_keyboard(page: Page, tmp_path: Path) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, server):
        opened(page, address)
        expect(page.locator("#left")).to_contain_text("8 doubtful and 2 others to go")
        expect(page.locator("fieldset.doubtful").first).to_be_focused()
        source_by_keyboard(page, tmp_path)
        fields_by_keyboard(page, tmp_path)
        paragraphs_by_keyboard(page, tmp_path)
        done(page, "Shift+Enter")
        done(page, "s")
        says(page, "Skipped")
        # the server is killed, and another one goes on
        server.kill()
        press(page, "a")
        says(page, "does not answer")
    with served(tmp_path) as (address, _):
        opened(page, address)
        expect(page.locator("#left")).to_contain_text("6 doubtful and 2 others to go; 1 done, 1 sk")
        for _ in range(8):
            pressed_and_saved(page, "a")
            done(page)
        expect(page.locator("#place")).to_contain_text("skipped")
        done(page, "Control+Enter")
        expect(page.locator("#place")).to_have_text("Every notice has been looked at.")
        expect(page.locator("#end-lines")).to_contain_text("Whole notices right: 9 of 10")
        expect(page.locator("#end-table tbody tr").first).to_be_visible()
    report = evaluate(load_gold(tmp_path / "gold"))
    assert report.whole().of == 10
    assert not report.unchecked


def source_by_keyboard(page: Page, folder: Path) -> None:
    """The line of the caret is the title, then a selection is, then the next line the subtitle."""
    pressed_and_saved(page, "e", "Control+Home", "ArrowDown", "ArrowDown", "t")
    expect(page.locator("#in-title-0")).to_have_value("Ein Versuch")
    pressed_and_saved(page, "Control+Home", "ArrowDown", "Home", "Shift+End", "t")
    assert record(folder, page)["title"] == "Neue Dochte für alte Laternen"
    pressed_and_saved(page, "ArrowDown", "u")
    assert record(folder, page)["subtitle"] == "Ein Versuch"
    press(page, "Escape")


def fields_by_keyboard(page: Page, folder: Path) -> None:
    """A date is typed, then undone, then said not to be there."""
    page.locator("#field-date").focus()
    press(page, "i")
    page.keyboard.type("28.02.2006")
    pressed_and_saved(page, "Enter")
    assert record(folder, page)["date"] == "2006-02-28"
    pressed_and_saved(page, "Control+z")
    says(page, "Undone.")
    assert "date" not in record(folder, page)
    pressed_and_saved(page, "0")
    assert record(folder, page)["date"] is None


def paragraphs_by_keyboard(page: Page, folder: Path) -> None:
    """The last paragraph is two, and one again."""
    last = page.locator("#field-body textarea").count() - 2  # one is for a new one
    page.locator(f"#in-body-{last}").focus()
    press(page, "Control+Home", *["ArrowRight"] * 12)
    pressed_and_saved(page, "Enter")
    expect(page.locator(f"#in-body-{last + 1}")).to_be_focused()
    assert record(folder, page)["body"][-2]["text"] == "Die Laternen"
    pressed_and_saved(page, "Backspace")
    assert len(record(folder, page)["body"]) == last + 1
    press(page, "Escape")


def test_ten_notices_by_mouse(page: Page, tmp_path: Path) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        opened(page, address)
        box = page.get_by_text("Ein Versuch", exact=True).first
        box.click(click_count=3)
        page.locator("#field-subtitle").get_by_text("Take selection").click()
        says(page, "Saved.")
        assert record(tmp_path, page)["subtitle"] == "Ein Versuch"
        # a stretch from one place to another, as a hand draws it
        at = page.locator("#source").get_by_text("Die Laternen der Stadt").bounding_box()
        assert at is not None
        page.mouse.move(at["x"] + at["width"] - 2, at["y"] + 10)
        page.mouse.down()
        page.mouse.move(at["x"] + at["width"] / 2, at["y"] + 10, steps=4)
        page.mouse.up()
        page.locator("#field-references").get_by_text("Take selection").click()
        expect(page.locator("#in-references-1")).to_be_visible()
        (taken,) = record(tmp_path, page)["references"]
        assert taken["text"] in DOUBTFUL
        page.locator("#field-references").get_by_role("button", name="Remove").click()
        expect(page.locator("#in-references-1")).to_have_count(0)
        last = page.locator("fieldset#field-body textarea").count() - 2
        paragraph = page.locator(f"#in-body-{last}")
        paragraph.click(position={"x": 90, "y": 12})
        buttons = page.locator("#field-body .entry").nth(last)
        buttons.get_by_role("button", name="Split").click()
        expect(page.locator(f"#in-body-{last + 2}")).to_be_visible()
        buttons.get_by_role("button", name="Join").click()
        expect(page.locator(f"#in-body-{last + 2}")).to_have_count(0)
        buttons.get_by_role("button", name="Ordering").click()
        expect(page.locator("#in-ordering-1")).to_be_visible()
        assert len(record(tmp_path, page)["ordering"]) == 1
        page.locator("#undo").click()
        says(page, "Undone.")
        assert "ordering" not in record(tmp_path, page)
        for place in range(10):
            before = page.locator("#place").text_content() or ""
            page.get_by_role("button", name="Skip" if place == 3 else "Accept notice").click()
            expect(page.locator("#place")).not_to_have_text(before)
        expect(page.locator("#left")).to_contain_text("9 done, 1 skipped")
        page.get_by_role("button", name="Figures").click()
        expect(page.locator("#end-lines")).to_contain_text("of 9")
        page.get_by_role("button", name="Back").click()
        page.get_by_role("button", name="Accept with doubts").click()
        expect(page.locator("#place")).to_have_text("Every notice has been looked at.")
    assert evaluate(load_gold(tmp_path / "gold")).whole().of == 10


# One page and another
# --------------------------------------------------------------------------------------------------


def test_two_pages_dont_write_over_each_other(
    page: Page, chromium: Browser, tmp_path: Path
) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        other = chromium.new_page()
        opened(page, address)
        opened(other, address)
        page.locator("#in-title-0").fill("Von der einen")
        page.locator("#in-title-0").press("Enter")
        says(page, "Saved.")
        other.locator("#in-title-0").fill("Von der anderen")
        other.locator("#in-title-0").press("Enter")
        says(other, "changed elsewhere meanwhile")
        expect(other.locator("#in-title-0")).to_have_value("Von der einen")
        assert record(tmp_path, page)["title"] == "Von der einen"
        other.close()


def test_what_is_typed_while_an_answer_comes_in_stays(page: Page, tmp_path: Path) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        opened(page, address)
        page.locator("#in-body-0").fill("Erster Absatz")
        page.locator("#in-body-1").focus()  # sends the first
        page.keyboard.type("Zweiter")
        says(page, "Saved.")
        expect(page.locator("#in-body-1")).to_be_focused()
        page.keyboard.type(" Absatz")
        expect(page.locator("#in-body-0")).to_have_value("Erster Absatz")
        assert "Absatz" in page.locator("#in-body-1").input_value()
        assert "Zweiter" in page.locator("#in-body-1").input_value()


def test_a_notice_is_not_accepted_while_something_that_was_typed_is_refused(
    page: Page, tmp_path: Path
) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        opened(page, address)
        place = page.locator("#place").text_content() or ""
        page.locator("#in-date-0").fill("31.02.2006")
        for _ in range(2):
            page.locator("#in-date-0").press("Control+Enter")
            page.evaluate("queue")  # what is typed before the refusal is seen is not sent
            says(page, "There is no such day")
            expect(page.locator("#in-date-0")).to_have_value("31.02.2006")
        expect(page.locator("#place")).to_have_text(place)
        assert not list((tmp_path / "gold").glob("*.json"))
        page.locator("#in-date-0").fill("28.02.2006")
        page.locator("#in-date-0").press("Control+Enter")
        expect(page.locator("#place")).not_to_have_text(place)
        (path,) = (tmp_path / "gold").glob("*.json")
        assert json.loads(path.read_text(encoding="utf-8"))["date"] == "2006-02-28"


def test_a_key_that_is_pressed_twice_decides_nothing_unseen(page: Page, tmp_path: Path) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        opened(page, address)
        page.evaluate(
            """() => { for (let i = 0; i < 3; i++) document.querySelector("fieldset")
              .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true })); }"""
        )
        expect(page.locator("#left")).to_contain_text("1 done")
        page.get_by_role("button", name="Figures").click()
        expect(page.locator("#done")).to_be_disabled()
        page.keyboard.press("Control+Enter")
        page.get_by_role("button", name="Back").click()
        expect(page.locator("#left")).to_contain_text("1 done")
        expect(page.locator("#done")).to_be_enabled()


# Who sees it
# --------------------------------------------------------------------------------------------------


def test_nothing_of_a_hostile_text_runs(page: Page, chromium: Browser, tmp_path: Path) -> None:
    text = HOSTILE_NOTICE.replace("alert(1)", "window.ran=1")
    text = text.replace("\ud800", "").replace("\udfff", "").replace("\x00", "")
    folder_of(tmp_path / "in", {"<img src=x onerror=window.ran=1>": text, "plain": DOUBTFUL})
    with served(tmp_path) as (address, _):
        opened(page, address)
        for _ in range(2):
            pressed_and_saved(page, "a")
            done(page, "Shift+Enter")
        assert page.evaluate("window.ran") is None
        # nor could it if the page forgot to take it for text
        other = chromium.new_page()
        other.goto(address)
        with pytest.raises(Error, match="TrustedHTML"):
            other.evaluate("document.body.innerHTML = '<b>x</b>'")
        other.close()


LOOK = """() => {
  const seen = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode()); ) {
    const own = node.parentElement;
    if (!node.data.trim() || own.closest("[hidden], button:disabled")) continue;
    let below = own;
    while (getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)")
      below = below.parentElement;
    seen.push([node.data, getComputedStyle(own).color, getComputedStyle(below).backgroundColor]);
  }
  return seen;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440])
def test_it_can_be_read_on_any_screen(
    chromium: Browser, tmp_path: Path, scheme: Any, width: int
) -> None:
    folder_of(tmp_path / "in", ten_texts())
    page = chromium.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)
    with served(tmp_path) as (address, _):
        opened(page, address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        seen = page.evaluate(LOOK)
        page.close()
    assert len(seen) > 80
    for text, ink, ground in seen:
        assert contrast(rgb(ink), rgb(ground)) >= 4.5, (text, ink, ground)


def rgb(value: str) -> tuple[int, int, int]:
    red, green, blue = (round(float(part)) for part in re.findall(r"[\d.]+", value)[:3])
    return red, green, blue


def test_each_control_has_a_name_and_the_order_is_that_of_the_page(
    page: Page, tmp_path: Path
) -> None:
    folder_of(tmp_path / "in", ten_texts())
    with served(tmp_path) as (address, _):
        opened(page, address)
        for role in ("button", "textbox", "combobox", "checkbox", "group"):
            # but not what only folds something away, whose name is that of its summary
            for control in page.get_by_role(role).and_(page.locator(":not(details)")).all():
                assert re.search(r"^- '?\w+ \"\S", control.aria_snapshot()), control
        page.locator("#place").focus()
        order = []
        for _ in range(12):
            page.keyboard.press("Tab")
            order.append(page.evaluate("document.activeElement.id"))
        assert order[0] == "done"
        assert order.index("figures") < order.index("source") < order.index("in-family-0")
        # single keys can be turned off
        page.get_by_label("Single keys on").uncheck()
        page.locator("#field-title").focus()
        page.keyboard.press("s")
        expect(page.locator("#left")).to_contain_text("0 skipped")
