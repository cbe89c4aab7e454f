"""Header, kind, publisher, number and date: what the lines above the body say."""

from __future__ import annotations

from ..evidence import Line
from ..segmentation import Arrangement
from . import dates
from .findings import Findings

KINDS = {
    "mitteilung": "mitteilung",
    "pressemitteilung": "pressemitteilung",
    "presseinformation": "pressemitteilung",
    "statement": "statement",
    "schnellbrief": "schnellbrief",
}


def read_header(page: Arrangement, found: Findings) -> None:
    """ "Mitteilungen - Jugend, Soziales, Gesundheit" and its section."""
    line = page.first("header")
    if line is None:
        if "header" in page.layout.has:
            found.note("header-missing", "warning", 'There is no header line "Mitteilungen - …" above the heading.', "header")
        return
    assert line.match is not None  # a line is a header by its pattern only
    section = line.start + line.match.start("section")
    found.values["header"] = {"text": found.text(line.start, line.end), "section": found.text(section, line.end)}
    found.place("header", line.start, line.end)


def read_heading(page: Arrangement, found: Findings) -> None:
    """Kind, publisher, number and date of the heading line; the date of a line of its own, where the layout has one."""
    line = page.first("heading")
    found.values["kind"] = page.layout.kind
    if line is not None and line.match is not None:
        groups = line.match.groupdict()
        if groups.get("kind"):
            found.values["kind"] = KINDS.get(groups["kind"].casefold(), page.layout.kind)
        if groups.get("publisher"):
            found.values["publisher"] = found.text(line.start + line.match.start("publisher"), line.start + line.match.end("publisher"))
        if groups.get("number"):
            _read_number(line, found)
        if groups.get("date"):
            _read_date(line, found)
    if "date" not in found.values:
        for dated in page.all("dateline"):
            if dated.match is not None and dated.match.groupdict().get("date"):
                _read_date(dated, found)
    has = page.layout.has
    if "number" in has and "number" not in found.values:
        found.note("number-missing", "warning", "The heading names no number.", "number", *_place(line))
    if "date" in has and "date" not in found.values:
        found.note("date-missing", "warning", "No date was found where this layout has one.", "date", *_place(line))
    _compare_years(found)


def _place(line: Line | None) -> tuple[int, int] | tuple[()]:
    return (line.start, line.end) if line is not None else ()


def _read_number(line: Line, found: Findings) -> None:
    match = line.match
    assert match is not None
    start, end = line.start + match.start("number"), line.start + match.end("number")
    year = match["year"]
    found.values["number"] = {
        "text": found.text(start, end),
        "sequence": int(match["sequence"]),
        "year": dates.full_year(year) if year else None,
    }
    found.place("number", start, end)


def _read_date(line: Line, found: Findings) -> None:
    match = line.match
    assert match is not None
    start, end = line.start + match.start("date"), line.start + match.end("date")
    text = found.text(start, end)
    date = dates.read(text)
    if date is None:
        found.note("date-impossible", "error", f'There is no such day as "{text}".', "date", start, end)
        found.values["date"] = None
        return
    found.values["date"] = date
    found.place("date", start, end)


def _compare_years(found: Findings) -> None:
    """A notice of November or December belongs to the next year's volume (39/2004 of 03.12.2003): that is certain and worth no word."""
    number, date = found.values.get("number"), found.values.get("date")
    if not number or not date or number["year"] is None:
        return
    apart = number["year"] - date.year
    if apart == 0 or (apart == 1 and date.month >= 11):
        return
    span = found.spans["date"]
    message = f"The number is of {number['year']}, the date of {date.year}."
    if abs(apart) == 1:
        diagnostic = {"code": "date-year-differs", "severity": "info", "message": message, "span": span, "field": "date"}
        found.diagnostics.append(diagnostic)
        return
    for name in ("date", "number"):
        found.diagnostics.append({"code": f"{name}-doubtful", "severity": "warning", "message": message, "span": found.spans[name], "field": name})
