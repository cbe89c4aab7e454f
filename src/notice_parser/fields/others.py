"""Remarks on a page that may be another publisher's: what stands around its body may be the number,
file number or name that was not read."""

from __future__ import annotations

from ..grammar.leftovers import BARE_NUMBER, NAMES_AUTHORITY, NAMES_KIND, OTHERS_AZ, OTHERS_VALUE
from ..language.addresses import is_address
from ..lines.common import has_figure
from ..pages.arranging import Arrangement
from .findings import Findings
from .leftovers import HEAD, LONGEST, LONGEST_VALUE, date_alone, note


def doubt_values_of_others(page: Arrangement, found: Findings) -> None:
    """Remarks on number and Az. where a page that may be another publisher's has none, and a line
    around the body may be one."""
    missed = [name for name in ("number", "az") if name not in found.values]
    _doubt_nobody(page, found)
    _doubt_foot(page, found)
    body = page.places.get("paragraph", ())
    below = body[0] if body else len(page.lines)
    for i in (*range(below), *body[-HEAD:]) if missed else ():
        line, above = page.lines[i], i < below
        text = found.source.text[line.start : line.end]
        if len(text) > LONGEST or page.parts[i] == "heading":
            continue
        if date_alone(text) or is_address(text):
            continue
        if BARE_NUMBER.match(text) or (above and OTHERS_VALUE.search(text)):
            names = missed
        else:
            names = [name for name in missed if name == "az" and OTHERS_AZ.search(text)]
        if names:
            note(found, names, "Where the page is another publisher's, this may be it.", line)


def _doubt_foot(page: Arrangement, found: Findings) -> None:
    """A date below the body of a page that may be another publisher's, and whose heading was not
    read, or a figure above its title, may be that of a signature."""
    date, body = page.first("dateline"), page.all("paragraph")
    if date is None or not body or "heading" in page.places or date.start < body[-1].start:
        return
    text = found.source.text
    lines = [text[line.start : line.end] for line in body[:HEAD]]
    above = [text[line.start : line.end] for line in page.all("chrome") if line.end < body[0].start]
    names_kind = any(len(line) <= LONGEST and NAMES_KIND.stands_in(line) for line in lines)
    if not (names_kind or any(map(has_figure, above))):
        return
    message = "Where the page is another publisher's, its date and kind may stand elsewhere."
    note(found, ("date", "kind"), message, date)


def _doubt_nobody(page: Arrangement, found: Findings) -> None:
    """A page that may be another publisher's names none, and a line above the body may."""
    if found.values.get("publisher"):
        return
    for line, part in zip(page.lines, page.parts, strict=True):
        if part == "paragraph":
            return
        text = found.source.text[line.start : line.end]
        if len(text) <= LONGEST_VALUE and NAMES_AUTHORITY.stands_in(text):
            note(found, ("publisher",), "A publisher's name may stand here.", line)
