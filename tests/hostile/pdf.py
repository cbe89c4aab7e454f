"""What becomes of pages that are printed, scanned, or taken out of a PDF."""

from __future__ import annotations

import re
from itertools import zip_longest
from random import Random

from notice_parser.strategies.breaks import wrapped

from .sheet import HEAD, Sheet, damage

GROUP = "PDF text and margins"

_LIGATURES = ("ffi", "ffl", "fi", "fl", "ff")
_MARGIN = ("Kasten:", "Zum Thema", "Seite 3", "vgl. oben", "Randnotiz", "s. Anlage")
_OTHER_HEADS = (
    "Mitteilungen 17/1999 vom 03.05.1999 - Seite 12",
    "StGB NRW-Mitteilung 204/2011 vom 14.03.2011",
    "Rundschreiben 8/2004 vom 2. Juni 2004                    Seite 4",
    "MBl. NRW. Nr. 14 vom 30. April 2013",
)


@damage(GROUP, "two columns interleaved")
def two_columns(sheet: Sheet, _: Random) -> None:
    """The body set in two columns and read across: its paragraphs are gone."""
    body = sheet.part("body")
    text = " ".join(line.text for line in body)
    lines = wrapped(text, 38)
    if len(lines) < 4:
        return
    half = (len(lines) + 1) // 2
    pairs = zip_longest(lines[:half], lines[half:], fillvalue="")
    body[0].text = "\n".join(f"{left:<40}{right}".rstrip() for left, right in pairs)
    sheet.lines = [line for line in sheet.lines if line.role != "body" or line is body[0]]
    sheet.lose("body", [])
    sheet.lose("ordering", [])


@damage(GROUP, "two columns line by line")
def columns_by_line(sheet: Sheet, _: Random) -> None:
    """A line of the left column, then one of the right: the body's paragraphs are gone."""
    body = sheet.part("body")
    lines = wrapped(" ".join(line.text for line in body), 38)
    if len(lines) < 6:
        return
    half = (len(lines) + 1) // 2
    pairs = zip_longest(lines[:half], lines[half:], fillvalue="")
    body[0].text = "\n".join(f"{left}\n{right}".rstrip() for left, right in pairs)
    sheet.lines = [line for line in sheet.lines if line.role != "body" or line is body[0]]
    sheet.lose("body", [])
    sheet.lose("ordering", [])


@damage(GROUP, "running head of another notice")
def running_head(sheet: Sheet, choose: Random) -> None:
    """A page's head with another notice's number, between paragraphs."""
    sheet.within(choose, choose.choice(_OTHER_HEADS))


@damage(GROUP, "first page's head of another notice")
def first_head(sheet: Sheet, choose: Random) -> None:
    """The page's head with another notice's number, above all."""
    sheet.insert(0, [choose.choice(_OTHER_HEADS)])


@damage(GROUP, "running foot")
def running_foot(sheet: Sheet, choose: Random) -> None:
    """Date of printing and page between paragraphs and at the end."""
    foot = f"Gedruckt am {choose.randint(1, 28)}.{choose.randint(1, 12)}.2022 - Seite "
    sheet.within(choose, f"{foot}1")
    sheet.insert(len(sheet.lines), [f"{foot}2"])


@damage(GROUP, "line numbers at the left")
def numbers_left(sheet: Sheet, _: Random) -> None:
    """Each line's number before it."""
    for number, line in enumerate(sheet.lines, 1):
        line.text = f"{number:>3}  {line.text}"


@damage(GROUP, "line numbers at the right")
def numbers_right(sheet: Sheet, _: Random) -> None:
    """Each fifth line's number behind it, far off."""
    for number, line in enumerate(sheet.lines, 1):
        line.text += f"      {number * 5}"


@damage(GROUP, "cid for umlauts")
def cid(sheet: Sheet, choose: Random) -> None:
    """(cid:129) for umlauts."""
    sheet.change(lambda text: re.sub("[äöüÄÖÜß]", lambda m: f"(cid:{ord(m.group()) - 90})", text))


@damage(GROUP, "cid for ligatures and dashes")
def cid_ligatures(sheet: Sheet, choose: Random) -> None:
    """(cid:2) for fi and fl, (cid:150) for hyphens in the head."""
    sheet.change(lambda text: re.sub("|".join(_LIGATURES), "(cid:2)", text))
    sheet.change(lambda text: text.replace("-", "(cid:150)"), *HEAD)


@damage(GROUP, "blanks lost")
def blanks_lost(sheet: Sheet, choose: Random) -> None:
    """The head's words run together."""
    sheet.change(lambda text: text.replace(" ", ""), *HEAD)


@damage(GROUP, "drop capital")
def drop_capital(sheet: Sheet, _: Random) -> None:
    """The body's first letter on a line of its own."""
    line = sheet.first("body")
    if line:
        line.text = f"{line.text[0]}\n{line.text[1:]}"


@damage(GROUP, "notes at the margin")
def margin(sheet: Sheet, choose: Random) -> None:
    """Words of the margin beside lines of the head and the body."""
    for line in sheet.part("title", "heading", "body"):
        if choose.random() < 0.6:
            line.text += "        " + choose.choice(_MARGIN)


@damage(GROUP, "page break in the title")
def break_in_title(sheet: Sheet, choose: Random) -> None:
    """A page's number and a form feed between the title's words."""
    line = sheet.first("title")
    if line and " " in line.text:
        head, _, rest = line.text.partition(" ")
        line.text = f"{head}\n- 2 -\n\f{rest}"


@damage(GROUP, "text layer twice")
def layer_twice(sheet: Sheet, _: Random) -> None:
    """Every line of the head a second time, as a shadow is drawn."""
    for line in sheet.part(*HEAD, "az"):
        line.text = f"{line.text}\n{line.text}"


@damage(GROUP, "spaced out title")
def spaced_title(sheet: Sheet, _: Random) -> None:
    """The title letter by letter."""
    sheet.change(lambda text: "  ".join(" ".join(word) for word in text.split()), "title")
