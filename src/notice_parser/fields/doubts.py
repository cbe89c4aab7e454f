"""What makes the values of the card doubtful, whatever field they are: marks of other encodings,
another heading beside the one that was read, a heading in a page that has none."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.build import Match
from ..grammar.marks import MARKED, MAY_BE_MARKED
from ..lines.common import has_figure
from ..lines.line import Line
from ..pages.arranging import Arrangement
from . import dates
from .columns import doubt_columns
from .findings import Findings
from .leftovers import doubt_leftovers
from .oddities import doubt_oddities
from .others import doubt_values_of_others

_HEAD = 3  # lines of a body that may be a page's head
_CARD = ("publisher", "header", "number", "title", "subtitle", "az")
_CITED = ("publisher", "kind", "number", "date", "title", "az", "body")
# "Mitteilung" / "des Europäischen Patentamts vom 1. Juli 2023 …"
GOING_ON = frozenset(("der", "des", "dem", "den", "die", "das", "vom", "von", "zur", "zum", "über"))


def doubt_card(page: Arrangement, found: Findings) -> None:
    """The remarks on values above and below the body that may be others."""
    _doubt_marks(found)
    _doubt_publisher(found)
    doubt_columns(page, found)
    if page.is_unknown:
        return
    doubt_leftovers(page, found)
    doubt_oddities(page, found)
    if page.is_cited:
        _doubt_cited(page, found)
    if page.doubt:
        _doubt_title_of_others(page, found)
        doubt_values_of_others(page, found)
    if "heading" in page.places:
        _doubt_other_headings(page, found)
    elif "publisher" not in page.places:
        _doubt_without_heading(page, found)


def _doubt_cited(page: Arrangement, found: Findings) -> None:
    """What a heading says that a list or another text may cite is another notice's."""
    said, heading = found.said, page.first("heading")
    names = [name for name in _CITED if name in found.values and name not in said]
    if heading is not None:
        found.doubt(names, page.doubt, heading.start, heading.end)


def _doubt_title_of_others(page: Arrangement, found: Findings) -> None:
    """Where another publisher's page has its name, this family's may have the title."""
    title, headings = page.first("title"), page.all("heading")
    if title is None or not headings:
        return
    begins = found.source.text[title.start : title.end].partition(" ")[0]
    if title.start < headings[0].start:
        message = "Where the page is another publisher's, its name may stand here."
    elif begins in GOING_ON and title.match is None:  # of no form of its own
        message = "This line may go on with the heading above it."
    else:
        return
    names = ("title", "subtitle", "body") if "subtitle" in page.places else ("title", "body")
    found.doubt(names, message, title.start, title.end)


def _doubt_other_headings(page: Arrangement, found: Findings) -> None:
    """Another heading above the body's second line, with other values: which of them is the
    notice's own is not certain."""
    body = page.places.get("paragraph", ())
    heading = page.places["heading"][0]
    for i, line in enumerate(page.lines[: body[1] if len(body) > 1 else None]):
        if line.match is None or not line.kind.opens:
            continue
        if i != heading and page.parts[i] not in ("header", "heading"):
            _doubt_where_other(line, line.match, found)
    line = page.lines[heading]
    if line.match is not None and _is_bare(line.match):
        _doubt_bare(page, heading, found)
    _doubt_no_title(page, found)


def _doubt_no_title(page: Arrangement, found: Findings) -> None:
    """A page that may have a title or none: a short line first in the body may be one."""
    has_none = "title" not in found.values and "title" not in page.page.has
    if has_none and "title=" in page.page.head:
        _doubt_first_line(page.all("paragraph"), found)


def _doubt_where_other(line: Line, match: Match, found: Findings) -> None:
    groups = match.groupdict()
    number, date = found.values.get("number"), found.values.get("date")
    header = found.values.get("header")
    other = {
        "number": groups.get("number") and number and groups["number"] != number.text,
        "date": groups.get("date") and date and dates.read(groups["date"]) != date,
        "header": groups.get("section") and header and groups["section"] != header.section,
    }
    names = [name for name, differs in other.items() if differs]
    message = "Another heading stands here, which says something else."
    found.doubt(names, message, line.start, line.end)


def _is_bare(match: Match) -> bool:
    """Whether a heading is a number and nothing else, its label aside."""
    number = match.groupdict().get("number")
    return number is not None and match.group().strip(" ").removeprefix("Nr. ") == number


def _doubt_bare(page: Arrangement, heading: int, found: Findings) -> None:
    """A number alone, below other lines or on a page that may be another publisher's, may be a
    page's or a picture's."""
    if not page.doubt:
        return
    above = [
        line
        for line in page.lines[:heading]
        if line.kind.title and not line.kind.passed_over and line.match is None
    ]
    line = page.lines[heading]
    message = "A number alone may be that of something else."
    found.doubt("number", message, line.start, line.end)
    if above:
        message = "Lines above the number may be the title."
        found.doubt(("title", "body"), message, above[0].start, above[-1].end)


def _doubt_without_heading(page: Arrangement, found: Findings) -> None:
    """A page without a heading whose body has lines like those of one: what they say was not
    read."""
    body = page.all("paragraph")
    for line in body:
        if line.match is None:
            continue
        groups = line.match.groupdict()
        names = [name for name in ("number", "date") if groups.get(name)]
        if names or line.kind.opens:
            names.append("kind")
        if groups.get("publisher") and line in body[:_HEAD]:  # a head that is of no page
            names += ["publisher", "title", *(["date"] if "date" not in names else [])]
        message = "This line may be the heading of the notice, which was taken for its body."
        found.doubt(names, message, line.start, line.end)
    if "title" not in page.places:
        _doubt_first_line(body, found)


def _doubt_first_line(body: Sequence[Line], found: Findings) -> None:
    """A body that begins with a line like a title, or has a heading, may have the title."""
    first = body[0] if body else None
    if first and ((first.kind.loose and first.kind.title) or any(line.kind.opens for line in body)):
        message = "A line of the body may be the title."
        found.doubt(("title", "body"), message, first.start, first.end)


def _doubt_publisher(found: Findings) -> None:
    """No authority's name has a figure: "Finanzministeriums - B 4050 - u. d. Innenministeriums" has
    a file number in it."""
    if has_figure(found.values.get("publisher") or ""):
        message = "A figure stands in the publisher's name: a file number may begin in it."
        found.doubt_value("publisher", message)
        found.doubt_value("az", message)


def _doubt_marks(found: Findings) -> None:
    """A value with marks of another encoding or of markup; asked of all of them at once."""
    values = found.values
    read = [(name, values[name]) for name in _CARD if values.get(name)]
    texts = [(name, value if isinstance(value, str) else value.text) for name, value in read]
    if not MAY_BE_MARKED.stands_in("\n".join([text for _, text in texts])):
        return
    for name, text in texts:
        if MARKED.search(text):
            found.doubt_value(name, "Marks of another encoding or of markup stand here.")
