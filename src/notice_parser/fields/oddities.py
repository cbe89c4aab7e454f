"""Lines that were taken for the body or the title and may be none of it: they say something of the
page, not of the matter."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.leftovers import DATE_ALONE
from ..grammar.oddities import (
    ADDRESS_BEHIND,
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
from ..language.addresses import is_address
from ..lines.line import Line
from ..pages.arranging import Arrangement
from .findings import Findings

_MOST_CONTACTS = 8  # lines at a page's end that are looked at for addresses
LONGEST = 110  # characters of a line that is no sentence


def doubt_oddities(page: Arrangement, found: Findings) -> None:
    """Remarks on a body with such lines; where its first line is one, the title may be one too."""
    text, places = found.source.text, page.places.get("paragraph", ())
    short = [i for i in places if page.lines[i].end - page.lines[i].start <= LONGEST]
    values = {i: text[page.lines[i].start : page.lines[i].end] for i in short}
    for i in short:
        line = page.lines[i]
        if values[i][0].isalpha() and values[i][-1] in ".!?;,":
            continue  # a sentence, as most are
        if not _is_odd(values[i], first=i == places[0] != places[-1]):
            continue
        if DATED.match(values[i]) and any(DATED.match(values.get(j, "")) for j in (i - 1, i + 1)):
            continue  # a list of days
        if i == places[-1] and (DATE_ALONE.match(values[i]) or AUTHORS_STAND.match(values[i])):
            continue  # below a signature, or of the matter
        message = "This line may be none of the notice's text."
        found.note("body-doubtful", "warning", message, "body", line.start, line.end)
        if i == places[0] and "title" in page.places:
            message = "The line below it may be none of the text, and this one neither."
            title = page.lines[page.places["title"][-1]]
            found.note("title-doubtful", "warning", message, "title", title.start, title.end)
    if places and "az" not in page.places:
        _doubt_contacts_last(page, places, found)
    if "title" in page.places:
        _doubt_title(page, found)
    if "subtitle" in found.values:
        _doubt_subtitle(page, found)
    _doubt_header(page, found)


def stands_in_days(line: Line, page: Arrangement, found: Findings) -> bool:
    """Whether a line stands in a list of days: "Neujahr 1. Januar 1999" beside "Karfreitag 2. April
    1999"."""
    i, text = page.lines.index(line), found.source.text
    beside = [
        text[each.start : each.end] for each in (*page.lines[i + 1 : i + 2], *page.lines[:i][-1:])
    ]
    days = [(each, DATED.match(each)) for each in beside]
    return any(day is not None and day.end() == len(each) for each, day in days)


def _is_odd(value: str, *, first: bool) -> bool:
    """Whether a line says something of the page; a label does on the first line alone."""
    if ODD_LINE.match(value) or (first and LABEL_LINE.match(value)):
        return not OWN_LINE.match(value)
    return TICKED.match(value) is not None


def _doubt_contacts_last(page: Arrangement, places: Sequence[int], found: Findings) -> None:
    """Addresses and numbers among the last lines of a page, with no sentence below them, may be the
    site's or the office's."""
    text = found.source.text
    orders = found.values["ordering"] if page.family.orders else ()
    ordered = "\n".join([order.text for order in orders])
    last, address = places[-1], None
    for i in reversed(places[-_MOST_CONTACTS:]):
        value = text[page.lines[i].start : page.lines[i].end]
        is_sentence = value[-1] in ".!?" and " " in value
        if i == places[0] or len(value) > LONGEST or is_sentence or value in ordered:
            break
        address = i if is_address(value) or ADDRESS_BEHIND.match(value) else address
    if address is not None:
        message = "Addresses alone at the page's end may be none of the notice's text."
        place = page.lines[address].start, page.lines[last].end
        found.note("body-doubtful", "warning", message, "body", *place)


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
    elif RUN_TOGETHER.match(value):
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
    if has_title or " " not in header.text or RUN_TOGETHER.match(header.text):
        message = "The header's blanks are lost, or its second line is the title."
        found.note("header-doubtful", "warning", message, "header", lines[0].start, lines[-1].end)
