"""Header, kind, publisher, number and date: what the lines above the body say."""

from __future__ import annotations

from itertools import takewhile
from sys import intern

from .. import repair
from ..evidence import Line
from ..grammar.build import Match
from ..grammar.lines import LOOSE_NUMBER_LINE
from ..grammar.ocr import PUBLISHERS, SCANNED_HEADER, SCANNED_NUMBER_LINE
from ..notice import Header, Number
from ..segmentation import Arrangement
from ..values import fold
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
    """ "Mitteilungen - Jugend, Soziales, Gesundheit" and its section, also where it runs over two lines or was scanned."""
    lines = page.all("header")
    match = lines[0].match if lines else None
    if match is None:
        if "header" in page.layout.has:
            found.note("header-missing", "warning", 'There is no header line "Mitteilungen - …" above the heading.', "header")
        return
    lines = list(takewhile(lambda line: found.source.text[line.start] != ">", lines))  # see `source.read`
    first, end = lines[0], lines[-1].end
    start = first.start + match.start("section") if match["section"] else lines[1].start if len(lines) > 1 else end
    text, section = found.text(first.start, end), found.text(start, end)
    if not section:
        found.note("header-missing", "warning", "The header names no section.", "header", first.start, end)
        return
    known = repair.section(section)
    scanned = SCANNED_HEADER.found(match)
    if scanned or (known and known.casefold() != section.casefold()):
        found.note("header-repaired", "info" if known else "warning", f'Scanned characters were put right; there stood "{text}".', "header", first.start, end)
        word, dash = "Mitteilungen" if scanned else match["word"], match["dash"]
        section = known or section
        text = f"{word} {dash} {section}"
    found.values["header"] = Header(intern(text), intern(section))
    found.place("header", first.start, end)
    if known is None and section[-1] in "-,":  # "Mitteilungen - Finanzen und Kommu-"
        found.note("header-doubtful", "warning", "The header may go on in the next line.", "header", first.start, end)
    if len(lines) > 1:
        found.note("header-joined", "info", "The header stood on two lines.", "header", first.start, end)


def read_heading(page: Arrangement, found: Findings) -> None:
    """Kind, publisher, number and date of the heading line; the date of a line of its own, where the layout has one."""
    line = page.first("heading")
    found.values["kind"] = page.layout.kind
    if line is not None and line.match is not None:
        groups = line.match.groupdict()
        scanned = SCANNED_NUMBER_LINE.found(line.match)
        if scanned:
            found.values["kind"] = "mitteilung"
        elif kind := groups.get("kind"):
            found.values["kind"] = KINDS.get(kind.casefold(), page.layout.kind)
        if groups.get("publisher"):
            found.values["publisher"] = intern(_publisher(line.match))  # one string for all records that are kept
        if groups.get("number"):
            _read_number(line, found, scanned)
        if groups.get("date"):
            _read_date(line, found, scanned)
    if "date" not in found.values:
        for dated in page.all("dateline"):
            if "date" not in found.values and dated.match is not None and dated.match.groupdict().get("date"):
                _read_date(dated, found, scanned=False)
    has = page.layout.has
    if "number" in has and "number" not in found.values:
        found.note("number-missing", "warning", "The heading names no number.", "number", *_place(line))
    if "date" in has and "date" not in found.values:
        found.note("date-missing", "warning", "No date was found where this layout has one.", "date", *_place(line))
    _compare_years(found)


def _publisher(match: Match) -> str:
    if SCANNED_NUMBER_LINE.found(match):
        return next(text for name, text in PUBLISHERS.items() if match[name])
    return fold(match["publisher"])


def _place(line: Line | None) -> tuple[int, int] | tuple[()]:
    return (line.start, line.end) if line is not None else ()


def _read_number(line: Line, found: Findings, scanned: bool) -> None:
    match = line.match
    assert match is not None
    start, end = line.start + match.start("number"), line.start + match.end("number")
    text, sequence, year = found.text(start, end), match["sequence"], match["year"]
    if scanned:
        read = repair.digits(text)
        if read != text:
            found.note("number-repaired", "info", f'Scanned characters were put right; there stood "{text}".', "number", start, end)
        text, sequence, year = read, repair.digits(sequence), repair.digits(year)
    found.values["number"] = Number(text, int(sequence), dates.full_year(year) if year else None)
    if not year and LOOSE_NUMBER_LINE.found(match) and any(character.isdigit() for character in match["rest"] or ""):
        found.note("number-doubtful", "warning", "More figures stand behind the number, which cannot be read.", "number", line.start, line.end)
    found.place("number", start, end)


def _read_date(line: Line, found: Findings, scanned: bool) -> None:
    match = line.match
    assert match is not None
    start, end = line.start + match.start("date"), line.start + match.end("date")
    text = found.text(start, end)
    if scanned and dates.read(text) is None and (read := repair.digits(text)) != text:
        found.note("date-repaired", "info", f'Scanned characters were put right; there stood "{text}".', "date", start, end)
        text = read
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
    if not number or not date or number.year is None:
        return
    apart = number.year - date.year
    if apart == 0 or (apart == 1 and date.month >= 11):
        return
    span = found.spans["date"]
    message = f"The number is of {number.year}, the date of {date.year}."
    if abs(apart) == 1:
        diagnostic = {"code": "date-year-differs", "severity": "info", "message": message, "span": span, "field": "date"}
        found.diagnostics.append(diagnostic)
        return
    for name in ("date", "number"):
        found.diagnostics.append({"code": f"{name}-doubtful", "severity": "warning", "message": message, "span": found.spans[name], "field": name})
