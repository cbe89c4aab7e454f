"""What a browser makes of the pictures: that its style is understood, in light and in dark, and that nothing of a text runs. Skipped without Chromium."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest
from browser import CHROMIUM, page, run
from pictures import DAMAGED, HOSTILE_NOTICE, SEED, contrast

import notice_parser

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

# For each piece of text: what colours it really has, of its letters and of the nearest ground that is not transparent.
LOOK = """
const seen = [];
const walker = document.createTreeWalker(document.getElementById("all"), NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode()); ) {
  const own = node.parentElement;
  if (own.closest("style") || !node.data.trim()) continue;
  let below = own;
  while (getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)") below = below.parentElement;
  const mark = own.closest("mark");
  seen.push({
    text: node.data, ink: getComputedStyle(own).color, ground: getComputedStyle(below).backgroundColor,
    mark: mark && mark.className, line: own.closest("u") && getComputedStyle(own.closest("u")).textDecorationStyle,
  });
}
document.body.innerHTML = "";
document.body.textContent = JSON.stringify({ seen, ran: !!window.ran });
"""


def looks(picture: str, *, dark: bool) -> dict[str, Any]:
    found = re.search(r"<body[^>]*>(.*)</body>", run(page(picture, dark=dark, script=LOOK), "--dump-dom"), re.DOTALL)
    assert found
    result = json.loads(html.unescape(found[1]))
    assert isinstance(result, dict)
    return result


def rgb(value: str) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in re.findall(r"\d+", value))
    return red, green, blue


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_browser_shows_all_of_it_in_colours_that_can_be_read(dark: bool) -> None:
    notice, damaged = notice_parser.parse(SEED), notice_parser.parse(DAMAGED)
    pictures = [notice_parser.highlight(SEED, notice), notice_parser.highlight(DAMAGED, damaged), damaged, notice_parser.parse_all(DAMAGED)]
    seen = looks("".join(picture._repr_html_() for picture in pictures), dark=dark)["seen"]
    assert len(seen) > 100
    for piece in seen:
        assert contrast(rgb(piece["ink"]), rgb(piece["ground"])) >= 4.5, piece
    paper = {piece["ground"] for piece in seen if piece["text"] == "Most often"}
    assert paper == {"rgb(22, 24, 29)" if dark else "rgb(255, 255, 255)"}
    grounds = {piece["mark"]: piece["ground"] for piece in seen if piece["mark"] and len(piece["text"]) > 12}
    assert {"header", "title", "body", "ordering", "chrome"} <= set(grounds)
    assert len(set(grounds.values())) == len(grounds)
    assert {piece["line"] for piece in seen} == {None, "double", "dotted"}


def test_nothing_of_a_hostile_text_runs() -> None:
    text = HOSTILE_NOTICE.replace("alert(1)", "window.ran=1")
    notice = notice_parser.parse(text)
    picture = str(notice_parser.highlight(text, notice)) + notice._repr_html_() + notice_parser.parse_all(text)._repr_html_()
    assert not looks(picture, dark=False)["ran"]
    assert looks('<img src="" onerror="window.ran=1"><script>window.ran=1</script>', dark=False)["ran"]
