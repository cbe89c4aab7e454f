"""Lines that were taken for the body or the title and may be none of it: they say something of the
page, not of the matter."""

from __future__ import annotations

from bisect import bisect_left

from ..grammar.leftovers import DATE_ALONE
from ..grammar.oddities import (
    AUTHORS_STAND,
    DATED,
    KICKER,
    LABEL_LINE,
    ODD_LINE,
    OWN_LINE,
    RUN_TOGETHER,
    TICKED,
)
from ..grammar.page_ends import PAGE_NUMBER
from ..grammar.paragraphs import DANGLING
from ..lines.line import Line
from ..pages.arranging import Arrangement
from .contacts import LONGEST, doubt_contacts_last
from .findings import Findings


def doubt_oddities(page: Arrangement, found: Findings) -> None:
    """Remarks on a body with such lines; where its first line is one, the title may be one too."""
    text, places = found.source.text, page.places.get("paragraph", ())
    for i in places:
        line = page.lines[i]
        if line.end - line.start > LONGEST:
            continue
        value = text[line.start : line.end]
        if value[0].isalpha() and value[-1] in ".!?;,":
            continue  # a sentence, as most are
        if not _is_odd(value, first=i == places[0] != places[-1]):
            continue
        if DATED.match(value) and any(_is_dated(page, j, text) for j in (i - 1, i + 1)):
            continue  # a list of days
        if i == places[-1] and (DATE_ALONE.match(value) or AUTHORS_STAND.match(value)):
            continue  # below a signature, or of the matter
        message = "This line may be none of the notice's text."
        found.doubt("body", message, line.start, line.end)
        if i == places[0] and "title" in page.places:
            message = "The line below it may be none of the text, and this one neither."
            title = page.lines[page.places["title"][-1]]
            found.doubt("title", message, title.start, title.end)
    if places and "az" not in page.places:
        doubt_contacts_last(page, found)
    if "title" in page.places:
        _doubt_title(page, found)
    if "subtitle" in found.values:
        _doubt_subtitle(page, found)
    _doubt_header(page, found)


def stands_in_days(line: Line, page: Arrangement, found: Findings) -> bool:
    """Whether a line stands in a list of days: "Neujahr 1. Januar 1999" beside "Karfreitag 2. April
    1999"."""
    i, text = bisect_left(page.lines, line.start, key=_start), found.source.text
    for each in (*page.lines[max(0, i - 1) : i], *page.lines[i + 1 : i + 2]):
        day = DATED.match(text, each.start, each.end)
        if day is not None and day.end() == each.end:
            return True
    return False


def _start(line: Line) -> int:
    return line.start


def _is_odd(value: str, *, first: bool) -> bool:
    """Whether a line says something of the page; a label does on the first line alone."""
    if ODD_LINE.match(value) or (first and LABEL_LINE.match(value)):
        return not OWN_LINE.match(value)
    return value[0] == "[" and TICKED.match(value) is not None


def _is_dated(page: Arrangement, i: int, text: str) -> bool:
    """Whether a line is a short one of the body with a date."""
    if not (0 <= i < len(page.lines)) or page.parts[i] != "paragraph":
        return False
    line = page.lines[i]
    return line.end - line.start <= LONGEST and bool(DATED.match(text[line.start : line.end]))


def _doubt_title(page: Arrangement, found: Findings) -> None:
    """A title whose blanks are lost, that a page's end may have cut, that is a sentence, or a word
    above another line like a title."""
    place, text = page.places["title"][-1], found.source.text
    title, first = page.lines[place], page.lines[page.places["title"][0]]
    value = text[first.start : title.end]
    around = [*page.lines[: page.places["title"][0]][-1:], *page.lines[place + 1 :][:1]]
    body = page.first("paragraph")
    names: tuple[str, ...] = ("title", "body")
    if any(PAGE_NUMBER.match(text[each.start : each.end]) for each in around):
        message = "The title may go on across the page's number."
    elif DANGLING.ends(found.values.get("title") or ""):
        message = "The title may go on below."
    elif (" " not in value or "\n" in value) and RUN_TOGETHER.match(value):
        message, names = "The blanks of the title are lost.", ("title",)
    elif value[-1] == "." and body is None and len(value) > LONGEST:
        message = "A title that is a paragraph may be the body."
    elif KICKER.match(value) and body and _is_like_title(text[body.start : body.end], body):
        message = "A line like a title stands below."
    else:
        return
    found.doubt(names, message, title.start, title.end)


def _doubt_subtitle(page: Arrangement, found: Findings) -> None:
    """Of two lines above a press release's kind one may be none of its title."""
    title, subtitle = found.values.get("title"), found.values["subtitle"]
    if title is None:
        return  # the page says so
    is_odd = any(ODD_LINE.match(line) for line in (title, subtitle))
    if is_odd or KICKER.match(title) or LABEL_LINE.match(subtitle) or title == subtitle:
        message = "One of these lines may be none of the title."
        lines = page.all("title") + page.all("subtitle")
        found.doubt(("title", "subtitle"), message, lines[0].start, lines[-1].end)


def _is_like_title(value: str, line: Line) -> bool:
    return (
        line.kind.title
        and len(value) <= LONGEST
        and value[-1] not in ".:,;)"
        and value[0].isupper()
    )


def _doubt_header(page: Arrangement, found: Findings) -> None:
    """A header whose blanks are lost, or that may have the title's line."""
    header, lines = found.values.get("header"), page.all("header")
    if header is None:
        return
    has_title = found.values.get("title") is None and len(lines) > 1
    if has_title or " " not in header.text:
        message = "The header's blanks are lost, or its second line is the title."
        found.doubt("header", message, lines[0].start, lines[-1].end)
