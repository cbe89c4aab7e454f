"""Kind, publisher, number and date: what the heading above the body says."""

from __future__ import annotations

from sys import intern

from ..grammar.build import Match
from ..grammar.lines import OTHER_NUMBER
from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..record.parts import DETAILS, Number
from ..view.scans import digits
from ..view.source import Stretch
from ..view.values import fold
from . import dates
from .findings import Findings

_OTHERS = frozenset(("dateline", *DETAILS))


def read_heading(page: Arrangement, found: Findings) -> None:
    """Kind, publisher, number and date of the heading line; the date of a line of its own, where
    the page has one."""
    line = page.first("heading")
    found.values["kind"] = page.page.kind
    if line is not None and line.match is not None:
        groups = line.match.groupdict()
        if line.form is not None and line.form.says:
            found.values["kind"] = line.form.says
        elif kind := groups.get("kind"):
            found.values["kind"] = page.family.says.get(kind.casefold(), page.page.kind)
        if groups.get("misspelt"):
            message = f'The kind was read from "{groups["misspelt"]}".'
            found.note("kind-repaired", "info", message, "kind", line.start, line.end)
        if groups.get("publisher"):
            # one string for all records that are kept
            publisher = found.values["publisher"] = intern(_publisher(line, line.match))
            place = line.place_of("publisher")
            if found.text(*place) == publisher:  # no place where it had to be put right
                found.place("publisher", *place)
        if groups.get("number"):
            _read_number(line, found)
        if groups.get("date"):
            _read_date(line, found)
    for other in _others(page):
        _read_other(other, found)
    if "publisher" not in found.values and (named := page.all("publisher")):
        _read_publisher(named, found)
    has = page.page.has
    if "number" in has and "number" not in found.values:
        message = "The heading names no number." if line else "There is no heading with a number."
        found.note("number-missing", "warning", message, "number", *_place(line))
    if "date" in has and "date" not in found.values:
        message = (
            "No date was found."
            if page.is_unknown
            else "No date was found where this layout has one."
        )
        found.note("date-missing", "warning", message, "date", *_place(line))
    _compare_years(found)


def _others(page: Arrangement) -> list[Line]:
    """The lines besides the heading that can hold a date, a number or a publisher."""
    parts = [part for part in page.places if part in _OTHERS]
    lines = [line for part in parts for line in page.all(part)]
    return [*page.all("heading")[1:], *lines] if "heading" in page.places else lines


def _read_other(line: Line, found: Findings) -> None:
    """What a line says that the lines before it have not said."""
    groups = line.match.groupdict() if line.match is not None else {}
    if groups.get("date") and "date" not in found.values:
        _read_date(line, found)
    if groups.get("number") and "number" not in found.values:
        _read_number(line, found)
    if groups.get("publisher") and "publisher" not in found.values:
        _place_publisher(*line.place_of("publisher"), found)


def _read_publisher(lines: list[Line], found: Findings) -> None:
    """A line that is nothing but the authority's name, or names it behind a label."""
    line = lines[0]
    if line.match is not None and line.match.groupdict().get("publisher"):
        _read_other(line, found)
    else:
        _place_publisher(line.start, lines[-1].end, found)


def _place_publisher(start: int, end: int, found: Findings) -> None:
    found.values["publisher"] = intern(found.text(start, end))
    found.place("publisher", start, end)


def _publisher(line: Line, match: Match) -> str:
    """As it is written, or as the form reads it."""
    read = line.form.reads(match) if line.form and line.form.reads else {}
    return read.get("publisher") or fold(match["publisher"])


def _place(line: Line | None) -> Stretch | tuple[()]:
    return (line.start, line.end) if line is not None else ()


def _read_number(line: Line, found: Findings) -> None:
    match = line.match
    assert match is not None
    start, end = line.place_of("number")
    groups = match.groupdict()
    text, sequence, year = found.text(start, end), groups.get("sequence"), groups.get("year")
    if line.is_scanned:
        read = digits(text)
        if read != text:
            message = f'Scanned characters were put right; there stood "{text}".'
            found.note("number-repaired", "info", message, "number", start, end)
        text, sequence, year = read, digits(sequence or ""), digits(year or "")
    found.values["number"] = Number(
        text,
        int(sequence) if sequence and sequence.isdecimal() else None,
        dates.full_year(year) if year and year.isdecimal() else None,
    )
    rest = groups.get("rest") or ""
    if not year and any(character.isdigit() for character in rest):
        message = "More figures stand behind the number, which cannot be read."
        found.doubt("number", message, line.start, line.end)
    found.place("number", start, end)
    if doubt := _doubt_of_number(line, year, rest, found):
        found.doubt("number", doubt, start, end)


def _doubt_of_number(line: Line, year: str | None, rest: str, found: Findings) -> str:
    """Why a number may be another one; empty where nothing says so."""
    match = line.match
    assert match is not None
    if year and OTHER_NUMBER.match(rest):
        return "Another number stands behind it."
    if not year and match.string[match.start("number") - 1 : match.start("number")].isalpha():
        return "It stands at the end of a word."
    if (not year or len(year) < len("2006")) and _is_last(line.place_of("number")[1], found):
        return "The text ends here, perhaps in the middle of the number."
    return ""


def _read_date(line: Line, found: Findings) -> None:
    match = line.match
    assert match is not None
    start, end = line.place_of("date")
    text = found.text(start, end)
    # a scan that left another "1" as it was is none
    unclear = dates.may_be_roman(text)
    scanned = unclear and "1" not in match.string
    if (
        (line.is_scanned or scanned)
        and (scanned or dates.read(text) is None)
        and (read := digits(text)) != text
    ):
        message = f'Scanned characters were put right; there stood "{text}".'
        found.note("date-repaired", "info", message, "date", start, end)
        text = read
    date = dates.read(text)
    if date is None:
        found.note(
            "date-impossible", "error", f'There is no such day as "{text}".', "date", start, end
        )
        found.values["date"] = None
        return
    found.values["date"] = date
    found.place("date", start, end)
    if unclear:
        message = "The month may be a roman two or, after a scan, an eleven."
        found.doubt("date", message, start, end)
    if not text[-4:].isdigit() and _is_last(end, found):
        message = "The text ends behind two figures of a year, which may be the half of it."
        found.doubt("date", message, start, end)


def _is_last(end: int, found: Findings) -> bool:
    """Whether nothing more stands in the text."""
    return not found.source.text[end : end + 80].strip()


def _compare_years(found: Findings) -> None:
    """A notice of November or December belongs to the next year's volume (39/2004 of 03.12.2003):
    that is certain and worth no word."""
    number, date = found.values.get("number"), found.values.get("date")
    if not number or not date or number.year is None:
        return
    apart = number.year - date.year
    if apart == 0 or (apart == 1 and date.month >= 11):
        return
    span = found.spans["date"]
    message = f"The number is of {number.year}, the date of {date.year}."
    if abs(apart) == 1:
        diagnostic = {
            "code": "date-year-differs",
            "severity": "info",
            "message": message,
            "span": span,
            "field": "date",
        }
        found.diagnostics.append(diagnostic)
        return
    for name in ("date", "number"):
        found.doubt_value(name, message)
