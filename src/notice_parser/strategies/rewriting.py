"""Damage to how a notice is written: other letters, dashes and quotes, lines broken or run
together, all of it twice."""

from __future__ import annotations

import re
from itertools import pairwise
from random import Random

from .page import Line, Page, kind

_LONE_HYPHEN = re.compile(r"(?:^|(?<=\s))-(?=\s|$)", re.MULTILINE)


@kind("header in capitals", 3, "header")
def header_in_capitals(page: Page, _: Random) -> None:
    """The header line in capitals; the values as written."""
    _header_as(page, upper=True)


@kind("header in lower case", 3, "header")
def header_in_lower_case(page: Page, _: Random) -> None:
    """The header line in small letters; the values as written."""
    _header_as(page, upper=False)


def _header_as(page: Page, *, upper: bool) -> None:
    line = page.first("header")
    if line:
        line.text = line.text.replace("ß", "SS").upper() if upper else line.text.lower()
        header = page.values["header"]
        page.values["header"] = {
            name: value.replace("ß", "SS").upper() if upper else value.lower()
            for name, value in header.items()
        }


@kind("heading in capitals", 3, "heading-letters")
def heading_in_capitals(page: Page, _: Random) -> None:
    """The number line in capitals; the publisher may stay as written or be given as known."""
    for line in page.part("heading"):
        line.text = line.text.upper()
    if page.values["publisher"]:
        page.accept("publisher", page.values["publisher"].upper())


@kind("heading in lower case", 3, "heading-letters")
def heading_in_lower_case(page: Page, _: Random) -> None:
    """The number line in small letters; the publisher may stay as written or be given as known."""
    for line in page.part("heading"):
        line.text = line.text.lower()
    if page.values["publisher"]:
        page.accept("publisher", page.values["publisher"].lower())


@kind("other dashes", 3, "dashes")
def other_dashes(page: Page, choose: Random) -> None:
    """Hyphens of header, heading and Az. and lone ones of title and body as other dashes; the parts
    of an Az. may have plain ones."""
    dash = choose.choice("–—‐‑‒―−")
    page.respell(lambda text: text.replace("-", dash), "header")
    page.respell(lambda text: _LONE_HYPHEN.sub(dash, text), "title", "body", "ordering")
    for line in page.part("heading"):
        line.text = line.text.replace("-", dash)
    if (az := page.values["az"]) and page.part("az"):
        for line in page.part("az"):
            line.text = line.text.replace("-", dash)
        page.accept("az", {**az, "text": az["text"].replace("-", dash)})
        page.accept("az", {name: value and value.replace("-", dash) for name, value in az.items()})


@kind("other quotes", 3, "quotes")
def other_quotes(page: Page, choose: Random) -> None:
    """Quotes of other kinds: guillemets, low, single and straight ones; the values as written."""
    opening, closing = choose.choice(
        (
            ("»", "«"),
            ("«", "»"),
            ("‚", "‘"),
            ("“", "”"),
            ('"', '"'),
            ("'", "'"),
            ("‹", "›"),
            (",,", "''"),
        )
    )
    page.rewrite(
        lambda text: text.replace("„", opening).replace("“", closing).replace("”", closing)
    )


@kind("heading over two lines", 4, "heading heading-lines")
def heading_over_two_lines(page: Page, choose: Random) -> None:
    """The number line broken in two."""
    for line in page.part("heading"):
        breaks = [i for i, character in enumerate(line.text) if character == " " and i > 3]
        i = choose.choice(breaks) if breaks else 0
        if i:
            line.text = line.text[:i] + "\n" + line.text[i + 1 :]


@kind("heading and title on one line", 4, "heading title heading-lines")
def heading_and_title(page: Page, choose: Random) -> None:
    """Number line and title with nothing but a blank or a stop between them."""
    heading, title = page.first("heading"), page.first("title")
    if heading and title:
        title.text = heading.text + choose.choice((" ", " ", ": ", " - ")) + title.text
        page.lines = [line for line in page.lines if line is not heading]


@kind("one line", 4, "heading title heading-lines wrap blank-lines between")
def one_line(page: Page, _: Random) -> None:
    """The whole notice on one line: where title and paragraphs end is gone."""
    for name in ("title", "body"):
        page.lose(
            name,
            [{"text": " ".join(entry["text"] for entry in page.values["body"])}]
            if name == "body"
            else None,
        )
    lines = page.lines
    for before, line in pairwise(lines):
        if line.role == "ordering" and before.text[-1:] not in ('.!?"“'):
            page.lose("ordering", [])
    page.lines = [Line(" ".join(line.text for line in lines), "all", "")]


@kind("given twice", 5, "end")
def given_twice(page: Page, choose: Random) -> None:
    """The whole notice, and then once more."""
    text = page.text.rstrip("\n")
    gap = choose.choice(("\n", "\n\n", "\n\n\n"))
    again = [Line(line.text, line.role, line.after) for line in page.lines]
    if text:
        page.lines[-1].after = gap
        page.lines += again
