"""Parts in another order, the Az. above all. What moves is still there: its value is expected."""

from __future__ import annotations

from random import Random

from .sheet import HEAD, Sheet, damage

GROUP = "parts in another order"


def _move(sheet: Sheet, role: str, index: int | None) -> None:
    """Put a part's lines before the line ``index`` of those that are left."""
    if index is not None and sheet.first(role):
        taken = sheet.take(role)
        sheet.lines[index:index] = taken


def _before(sheet: Sheet, role: str, other: str) -> None:
    if sheet.first(role) and sheet.first(other):
        taken = sheet.take(role)
        index = sheet.index(other) or 0
        sheet.lines[index:index] = taken


def _after(sheet: Sheet, role: str, other: str) -> None:
    if sheet.first(role) and sheet.first(other):
        taken = sheet.take(role)
        index = max(i for i, line in enumerate(sheet.lines) if line.role == other)
        sheet.lines[index + 1 : index + 1] = taken


@damage(GROUP, "Az. above all")
def az_first(sheet: Sheet, _: Random) -> None:
    """The Az. as the first line."""
    _move(sheet, "az", 0)


@damage(GROUP, "Az. above the title")
def az_above_title(sheet: Sheet, _: Random) -> None:
    """The Az. between number line and title."""
    _before(sheet, "az", "title")


@damage(GROUP, "Az. below the title")
def az_below_title(sheet: Sheet, _: Random) -> None:
    """The Az. between title and body."""
    _after(sheet, "az", "title")


@damage(GROUP, "Az. inside the body")
def az_in_body(sheet: Sheet, choose: Random) -> None:
    """The Az. between two paragraphs."""
    places = [i for i, line in enumerate(sheet.lines) if line.role == "body"]
    if len(places) > 1:
        _move(sheet, "az", choose.choice(places[1:]))


@damage(GROUP, "Az. behind the number line")
def az_in_heading(sheet: Sheet, _: Random) -> None:
    """The Az. on the number line, behind a dash."""
    heading = sheet.first("heading")
    if heading and sheet.part("az"):
        az = sheet.take("az")
        heading.text += f" - {az[0].text}"


@damage(GROUP, "Az. behind the last sentence")
def az_in_paragraph(sheet: Sheet, _: Random) -> None:
    """The Az. at the end of the last paragraph's line."""
    lines = sheet.part("body", "ordering")
    if lines and sheet.part("az"):
        az = sheet.take("az")
        lines[-1].text += f" {az[0].text}"


@damage(GROUP, "title above the number line")
def title_first(sheet: Sheet, _: Random) -> None:
    """The title above the number line."""
    _before(sheet, "title", "heading")


@damage(GROUP, "title above the header")
def title_above_header(sheet: Sheet, _: Random) -> None:
    """The title above all lines of the head."""
    _before(sheet, "title", "header")


@damage(GROUP, "number line above the header")
def heading_above_header(sheet: Sheet, _: Random) -> None:
    """The number line, then the header."""
    _before(sheet, "heading", "header")


@damage(GROUP, "number line at the end")
def heading_last(sheet: Sheet, _: Random) -> None:
    """The number line below everything."""
    _move(sheet, "heading", len(sheet.lines))


@damage(GROUP, "number line below the body")
def heading_below_body(sheet: Sheet, _: Random) -> None:
    """The number line below the body, above the Az."""
    _after(sheet, "heading", "body")


@damage(GROUP, "header at the end")
def header_last(sheet: Sheet, _: Random) -> None:
    """The header below everything."""
    _move(sheet, "header", len(sheet.lines))


@damage(GROUP, "foot above the head")
def foot_first(sheet: Sheet, _: Random) -> None:
    """Az., imprint and what else stands below the body, above the head."""
    last = max((i for i, line in enumerate(sheet.lines) if line.role == "body"), default=None)
    if last is not None and last + 1 < len(sheet.lines) and sheet.part(*HEAD):
        sheet.lines[-1].after = sheet.lines[-1].after or sheet.separator
        sheet.lines = sheet.lines[last + 1 :] + sheet.lines[: last + 1]
