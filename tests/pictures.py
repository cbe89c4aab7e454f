"""What tests read in the HTML of pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from notice_parser.output.markup import style

EXAMPLES = Path(__file__).parents[1] / "examples" / "notices"
SEED = (EXAMPLES / "stgb-nrw-603-2006.txt").read_text(encoding="utf-8")
DAMAGED = (EXAMPLES / "damaged.txt").read_text(encoding="utf-8")
HOSTILE = """<script>alert(1)</script> <img src=x onerror=alert(1)> " onmouseover="alert(1)" ' \
</style> </pre> </mark> ]]> <!--
&lt; &#60; &amp; \0 \x1b[31m \x85
\u202eneddow\u202c \u2066 \u200f \ud800 \udfff \ufffe \f \v \t \r a \r\n b"""
HOSTILE_NOTICE = SEED.replace(
    "Leistungsprozess im SGB II\n", HOSTILE.replace("\r", " ").replace("\n", " ") + "\n", 1
).replace("Im Herbst", HOSTILE, 1)

TAGS = {
    *(
        "div",
        "style",
        "p",
        "span",
        "dl",
        "dt",
        "dd",
        "b",
        "code",
        "ul",
        "li",
        "details",
        "summary",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "time",
    ),
    *("pre", "mark", "small", "u", "sup", "i", "br"),
}
ATTRIBUTES = {
    "class",
    "title",
    "lang",
    "dir",
    "role",
    "aria-label",
    "aria-level",
    "scope",
    "colspan",
    "datetime",
}

Colour = tuple[int, int, int]


def picture_of(html: str) -> LexborNode:
    """The one element of the picture, after a look at what no text may bring into a page: other
    elements, attributes, styles, things to load."""
    body = LexborHTMLParser(f"<!doctype html><body>{html}</body>").body
    assert body is not None
    nodes = [node for node in body.traverse(include_text=True) if node.tag != "-text"]
    assert {node.tag for node in nodes} <= TAGS | {"body"}
    assert {name for node in nodes for name in node.attributes} <= ATTRIBUTES
    assert [node.text() for node in nodes if node.tag == "style"] == [style()]
    root, *more = [
        node for node in body.iter(include_text=True) if node.tag != "-text" or node.text().strip()
    ]
    assert not more
    assert "notice-parser" in classes(root)
    assert html.isascii()
    return root


def first(node: LexborNode, selector: str) -> LexborNode:
    found = node.css_first(selector)
    assert found is not None
    return found


def classes(node: LexborNode) -> list[str]:
    return (node.attributes.get("class") or "").split()


def text_in(node: LexborNode) -> str:
    """The text as it was before it became HTML, without labels and numbers."""
    return "".join(_pieces(node))


def _pieces(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield child.text_content or ""
        elif "odd" in classes(child):
            yield chr(int(child.text().removeprefix("U+"), 16))
        elif child.tag not in ("small", "sup"):
            yield from _pieces(child)


def colours() -> dict[str, tuple[Colour, Colour]]:
    """The colours of the style by name, for light and dark."""
    pairs = re.findall(r"--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)", style())
    return {name: (_rgb(light), _rgb(dark)) for name, light, dark in pairs}


def _rgb(digits: str) -> Colour:
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """As WCAG 2 defines it: 1 for the same colour, 21 for black on white."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
