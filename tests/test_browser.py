"""What a browser makes of the pictures: that its style is understood, in light and in dark, and
that nothing of a text runs. Skipped without Chromium."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

import notice_parser
from browser import CHROMIUM, page, run
from pictures import DAMAGED, HOSTILE_NOTICE, SEED, contrast

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")

# For each piece of text: what colours it really has, of its letters and of the nearest ground that
# is not transparent.
LOOK = """
const seen = [];
const walker = document.createTreeWalker(document.getElementById("all"), NodeFilter.SHOW_TEXT);
for (let node; (node = walker.nextNode()); ) {
  const own = node.parentElement;
  if (own.closest("style") || !node.data.trim()) continue;
  let below = own;
  while (getComputedStyle(below).backgroundColor === "rgba(0, 0, 0, 0)")
    below = below.parentElement;
  const mark = own.closest("mark");
  const underlined = own.closest("u");
  seen.push({
    text: node.data,
    ink: getComputedStyle(own).color,
    ground: getComputedStyle(below).backgroundColor,
    mark: mark && mark.className,
    label: !!own.closest("small"),
    line: underlined && getComputedStyle(underlined).textDecorationStyle,
  });
}
document.body.innerHTML = "";
document.body.textContent = JSON.stringify({ seen, ran: !!window.ran });
"""


def looks(picture: str, *, dark: bool, script: str = LOOK) -> dict[str, Any]:
    found = re.search(
        r"<body[^>]*>(.*)</body>",
        run(page(picture, dark=dark, script=script), "--dump-dom"),
        re.DOTALL,
    )
    assert found
    result = json.loads(html.unescape(found[1]))
    assert isinstance(result, dict)
    return result


# What JupyterLab's own style says about the insides of an output.
JUPYTER = """
<style>
.jp-RenderedHTMLCommon { word-wrap: break-word; }
.jp-RenderedHTMLCommon dl dt { float: left; clear: left; overflow: hidden; width: 20%; }
.jp-RenderedHTMLCommon dl dd { float: left; width: 80%; margin-left: 0; }
.jp-RenderedHTMLCommon pre { word-break: break-all; white-space: pre-wrap; margin: 0; padding: 0; }
.jp-RenderedHTMLCommon pre { color: #888; background-color: #777; }
.jp-RenderedHTMLCommon td, .jp-RenderedHTMLCommon th, .jp-RenderedHTMLCommon tr {
  text-align: right; max-width: none; vertical-align: middle;
}
.jp-RenderedHTMLCommon tbody tr:nth-child(odd) { background: #777; }
.jp-RenderedHTMLCommon ul:not(.list-inline) { padding-left: 2em; margin-top: 1em; }
.jp-RenderedHTMLCommon mark, .jp-RenderedHTMLCommon code { background: #777; color: #888; }
</style>
"""
STYLES = """
const of = (selector, name) => {
  const nodes = [...document.querySelectorAll("#all " + selector)];
  return [...new Set(nodes.map((node) => getComputedStyle(node)[name]))];
};
const result = {
  float: of("dt, #all dd", "float"),
  breaks: of("pre", "wordBreak"),
  sides: of("th, #all td", "textAlign"),
  indent: of("ul", "paddingLeft"),
};
document.body.textContent = JSON.stringify(result);
"""


def rgb(value: str) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in re.findall(r"\d+", value))
    return red, green, blue


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_browser_shows_all_of_it_in_colours_that_can_be_read(dark: bool) -> None:
    notice, damaged = notice_parser.parse(SEED), notice_parser.parse(DAMAGED)
    sources = [
        str(notice_parser.highlight(text, record))
        for text, record in ((SEED, notice), (DAMAGED, damaged))
    ]
    seen = looks(
        "".join([*sources, damaged._repr_html_(), notice_parser.parse_all(DAMAGED)._repr_html_()]),
        dark=dark,
    )["seen"]
    assert len(seen) > 100
    for piece in seen:
        assert contrast(rgb(piece["ink"]), rgb(piece["ground"])) >= 4.5, piece
    paper = {piece["ground"] for piece in seen if piece["text"] == "Most often"}
    assert paper == {"rgb(22, 24, 29)" if dark else "rgb(255, 255, 255)"}
    grounds = {
        piece["mark"]: piece["ground"] for piece in seen if piece["mark"] and not piece["label"]
    }
    parts = {"publisher", "header", "number", "date", "title", "body", "ordering", "az", "chrome"}
    assert parts == set(grounds)
    assert len(set(grounds.values())) == len(grounds)
    assert {piece["line"] for piece in seen} == {None, "double", "dotted"}


def test_the_style_of_a_notebook_does_not_change_them() -> None:
    notice = notice_parser.parse(DAMAGED)
    pictures = "".join(
        [
            str(notice_parser.highlight(DAMAGED, notice)),
            notice._repr_html_(),
            notice_parser.parse_all(DAMAGED)._repr_html_(),
        ]
    )
    inside = f'{JUPYTER}<div class="jp-RenderedHTMLCommon">{pictures}</div>'
    assert looks(inside, dark=False, script=STYLES) == {
        "float": ["none"],
        "breaks": ["normal"],
        "sides": ["left"],
        "indent": ["0px"],
    }
    for piece in looks(inside, dark=True)["seen"]:
        assert contrast(rgb(piece["ink"]), rgb(piece["ground"])) >= 4.5, piece


def test_nothing_of_a_hostile_text_runs() -> None:
    text = HOSTILE_NOTICE.replace("alert(1)", "window.ran=1")
    notice = notice_parser.parse(text)
    picture = (
        str(notice_parser.highlight(text, notice))
        + notice._repr_html_()
        + notice_parser.parse_all(text)._repr_html_()
    )
    assert not looks(picture, dark=False)["ran"]
    assert looks('<img src="" onerror="window.ran=1"><script>window.ran=1</script>', dark=False)[
        "ran"
    ]
