"""The header: the line above the heading that names the section."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from sys import intern

from ..grammar.lines import BEHIND_SECTION
from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..record.parts import Header
from ..view.scans import level
from .findings import Findings


def read_header(page: Arrangement, found: Findings) -> None:
    """ "Mitteilungen - Jugend, Soziales, Gesundheit" and its section, also where it runs over two
    lines or was scanned."""
    lines = page.all("header")
    if not lines:
        if "header" in page.page.has:
            message = (
                "There is no header line above the heading."
                if "heading" in page.places
                else "There is no header line."
            )
            found.note("header-missing", "warning", message, "header")
        return
    # see `source.read`
    lines = list(takewhile(lambda line: found.source.text[line.start] != ">", lines))
    first, end = lines[0], lines[-1].end
    match, start = first.match, first.start
    if match is not None and "section" in match.re.groupindex:
        own = match["section"] is not None
        start += match.start("section") if own else 0
        start = start if own else lines[1].start if len(lines) > 1 else end
    end = _section_end(start, end, lines, page, found)
    text, section = found.text(first.start, end), found.text(start, end)
    if not section:
        found.note(
            "header-missing", "warning", "The header names no section.", "header", first.start, end
        )
        return
    known = _known_section(section, page.family.sections)
    scanned = lines[0].is_scanned
    if scanned or (known and known.casefold() != section.casefold()):
        found.note(
            "header-repaired",
            "info" if known else "warning",
            f'Scanned characters were put right; there stood "{text}".',
            "header",
            first.start,
            end,
        )
        assert match is not None
        word, dash = "Mitteilungen" if scanned else match["word"], match["dash"]
        section = known or section
        text = f"{word} {dash} {section}"
    found.values["header"] = Header(intern(text), intern(section))
    found.place("header", first.start, end)
    if known is None and section[-1] in "-,":  # "Mitteilungen - Finanzen und Kommu-"
        found.doubt("header", "The header may go on in the next line.", first.start, end)
    if len(lines) > 1 and end > lines[0].end:
        found.note(
            "header-joined", "info", "The header stood on two lines.", "header", first.start, end
        )
        if known is None and any(character.isdigit() for character in section):
            message = "The header's second line may be none of its own."
            found.doubt("header", message, first.start, end)


def _section_end(
    start: int, end: int, lines: Sequence[Line], page: Arrangement, found: Findings
) -> int:
    """Where the section ends: before what a page puts behind one that the family knows ("Bauen und
    Vergabe | Drucken"), and before a line that is none of it ("Ausgabe 7/2006")."""
    text, sections = found.source.text, page.family.sections
    if len(lines) > 1 and start < lines[0].end:
        own = _known_section(found.text(start, lines[0].end), sections)
        goes_on = text[lines[1].start].islower() or _known_section(found.text(start, end), sections)
        if own and not goes_on:
            if not any(character.isdigit() for character in text[lines[1].start : end]):
                message = "The header may go on in the next line."
                found.doubt("header", message, start, end)
            return lines[0].end
    behind = BEHIND_SECTION.search(text, start, end)
    if behind and _known_section(found.text(start, behind.start()), sections):
        return behind.start()
    return end


def _known_section(section: str, sections: Sequence[str]) -> str | None:
    """The section that a header means, also a scanned one, if the family knows it."""
    if section in sections:
        return section
    levelled = level(section)
    return next((known for known in sections if level(known) == levelled), None)
