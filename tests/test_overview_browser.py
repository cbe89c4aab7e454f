"""The report in a browser: it sorts and searches, fits a phone, can be read in light and in dark,
and nothing of a text runs. Skipped without Chromium."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest

from browser import CHROMIUM, run
from command_line import BAD, TEXTS, command
from pictures import HOSTILE_NOTICE, contrast

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("in")
    hostile = HOSTILE_NOTICE.replace("alert(1)", "window.ran=1")
    for place, text in enumerate((*TEXTS, BAD, hostile)):
        (folder / f"{place}.txt").write_bytes(text.encode("utf-8", "replace"))
    output = tmp_path_factory.mktemp("out") / "report.html"
    command("report", folder, "-o", output)
    return output.read_text("ascii")


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("in")
    for place, text in enumerate((*TEXTS, BAD)):
        (folder / f"{place}.txt").write_text(text, encoding="utf-8")
    output = tmp_path_factory.mktemp("out") / "bericht.html"
    command("report", folder, "-o", output, "--lang", "de")
    return output.read_text("ascii")


def asked(page: str, code: str, *arguments: str) -> Any:
    """What a piece of JavaScript gives when the page is there."""
    script = f"""<script>addEventListener("load", async () => {{
      const wait = (time) => new Promise((done) => setTimeout(done, time));
      const shown = () => [...document.querySelectorAll("main > table > tbody > tr")]
        .filter((row) => !row.hidden).map((row) => row.cells[0].textContent);
      const result = await (async () => {{ {code} }})();
      document.body.textContent = JSON.stringify(result);
    }});</script>"""
    found = re.search(
        r"<body[^>]*>(.*)</body>",
        run(page + script, "--dump-dom", "--virtual-time-budget=5000", *arguments),
        re.DOTALL,
    )
    assert found
    return json.loads(html.unescape(found[1]))


def test_it_searches_sorts_and_opens(report: str) -> None:
    result = asked(
        report,
        """
        const [search, only] = document.querySelectorAll("form input");
        const heads = document.querySelectorAll("main > table > thead button");
        const all = shown();
        only.click();
        const doubtful = shown();
        only.click();
        search.value = "date-impossible 2/2006";
        search.dispatchEvent(new Event("input"));
        await wait(400);
        const found = shown();
        const said = document.querySelector("output").textContent;
        document.querySelector("form button").click();
        const open = [...document.querySelectorAll(".sources > details[open]")].map((e) => e.id);
        search.value = "";
        search.dispatchEvent(new Event("input"));
        await wait(400);
        heads[0].click();
        const up = shown();
        heads[0].click();
        const down = shown();
        const sorted = document.querySelector("[aria-sort]").getAttribute("aria-sort");
        location.hash = "#n1";
        await wait(100);
        return {all, doubtful, found, said, open, up, down, sorted,
                opened: document.getElementById("n1").open, ran: !!window.ran};
        """,
    )
    assert len(result["all"]) == 10
    assert result["all"][0] == "9"
    assert set(result["doubtful"]) >= {"9"}
    assert len(result["doubtful"]) < 10
    assert result["found"] == ["9"]
    assert result["said"] == "1 of 10 shown"
    assert result["open"] == ["n9"]
    assert result["up"] == [str(number) for number in range(1, 11)]
    assert result["down"] == result["up"][::-1]
    assert result["sorted"] == "descending"
    assert result["opened"]
    assert not result["ran"]


def test_a_german_page_sorts_its_days_by_time_and_says_what_it_shows(german: str) -> None:
    result = asked(
        german,
        """
        const heads = [...document.querySelectorAll("main > table > thead button")];
        heads.find((head) => head.textContent === "Datum").click();
        const days = [...document.querySelectorAll("main > table > tbody > tr")]
          .map((row) => row.cells[2].textContent);
        heads.find((head) => head.textContent === "Zweifel").click();
        return {days, first: shown()[0], said: document.querySelector("output").textContent};
        """,
    )
    days = [day.split(".")[::-1] for day in result["days"]]
    assert len(days) == 9
    assert days[:-1] == sorted(days[:-1])
    assert days[-1] == ["–"]  # the notice without a day comes last
    assert result["first"] == "9"
    assert result["said"] == "9 von 9 angezeigt"


def rgb(value: str) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in re.findall(r"\d+", value)[:3])
    return red, green, blue


LOOK = """
for (const source of document.querySelectorAll("details")) source.open = true;
const seen = [];
const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode()); ) {
  const own = node.parentElement;
  if (own.closest("style, title") || !node.data.trim()) continue;
  let below = own;
  while (below && getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)")
    below = below.parentElement;
  const style = getComputedStyle(own);
  const ink = own.closest("svg") ? style.fill : style.color;
  seen.push([node.data, ink, getComputedStyle(below).backgroundColor]);
}
return seen;
"""


@pytest.mark.parametrize(("scheme", "paper"), [(1, "rgb(255, 255, 255)"), (0, "rgb(22, 24, 29)")])
def test_it_can_be_read_in_light_and_dark(report: str, scheme: int, paper: str) -> None:
    seen = asked(report, LOOK, f"--blink-settings=preferredColorScheme={scheme}")
    assert len(seen) > 300
    assert paper in {ground for _, _, ground in seen}
    for text, ink, ground in seen:
        assert contrast(rgb(ink), rgb(ground)) >= 4.5, (text, ink, ground)


def rows_where_it_fits(page: str, width: int, rows: str) -> int:
    """How many elements a selector finds in a page that fits into so many pixels. It is in a frame,
    since a window without a screen has a least width."""
    inner = html.escape(page.replace("</body>", ""), quote=True)
    frame = (
        f'<!doctype html><iframe style="width:{width}px;height:900px" srcdoc="{inner}"></iframe>'
    )
    seen = asked(
        frame,
        f"""
        const page = document.querySelector("iframe").contentDocument;
        for (const source of page.querySelectorAll("details")) source.open = true;
        return [page.documentElement.clientWidth, page.documentElement.scrollWidth,
                page.querySelectorAll("{rows}").length];
        """,
        "--window-size=1600,1000",
    )
    assert abs(seen[0] - width) < 20
    assert seen[1] == seen[0]
    return int(seen[2])


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize(("language", "rows"), [("report", 10), ("german", 9)])
def test_it_fits(language: str, rows: int, width: int, request: pytest.FixtureRequest) -> None:
    report: str = request.getfixturevalue(language)
    assert rows_where_it_fits(report, width, "main > table > tbody > tr") == rows


def test_what_one_can_reach_has_a_name(report: str) -> None:
    unnamed = asked(
        report,
        """
        return [...document.querySelectorAll("a, button, input, summary")].filter((node) =>
          !(node.textContent.trim() || node.closest("label")?.textContent.trim())).length;
        """,
    )
    assert unnamed == 0


def test_without_a_script_all_is_there(report: str, tmp_path: Path) -> None:
    bare = re.sub(r"<script>.*?</script>", "", report, flags=re.DOTALL)
    assert asked(bare, "return [shown().length, document.querySelector('form').hidden]") == [
        10,
        True,
    ]
