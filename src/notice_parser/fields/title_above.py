"""A title that stands above its heading: which of the lines there it is, and which are the
site's."""

from __future__ import annotations

from ..grammar.characters import CUT_AT_LINE_END
from ..grammar.paragraphs import TWO_SENTENCES
from ..grammar.titles import FOOTNOTE_MARK, ISSUER, SITE_LABEL, SITE_NAME
from ..lines.line import Line
from ..pages.arranging import Arrangement, places_of
from ..pages.titles import repeated_above, title_above
from .findings import Findings

_LONGEST_MARK = 3  # characters


def read_title_above(page: Arrangement, heading: int, found: Findings) -> None:
    """The lines above the heading that are the title; those further up belong to the page."""
    lines = page.lines
    first, is_sure = title_above(lines, heading, found.source.text, len(page.places["title"]))
    first = min(first, heading - 1)
    parts = list(page.parts)
    for i in page.places["title"]:
        if i < first:
            parts[i] = "chrome"
    page.parts, page.places = parts, places_of(parts)
    start, end = lines[first].start, lines[heading - 1].end
    if CUT_AT_LINE_END.search(found.source.text, start, end):
        whole = repeated_above(lines, first, heading, found.source.text)
        if whole is None or CUT_AT_LINE_END.search(found.source.text, *whole):
            message = "The hyphen of a word that was broken may belong to it."
            found.note("title-doubtful", "warning", message, "title", start, end)
        start, end = whole or (start, end)
    end = without_mark(found.source.text, start, end)
    found.values["title"] = found.text(start, end)
    found.place("title", start, end)
    if not is_sure:
        message = "Where this title begins is not certain."
        found.note("title-doubtful", "warning", message, "title", start, end)
    if first < heading - 1:
        message = f"The title stood on {heading - first} lines."
        found.note("title-joined", "info", message, "title", start, end)


def without_mark(text: str, start: int, end: int) -> int:
    """Where a title ends without the mark of a footnote behind it."""
    mark = FOOTNOTE_MARK.search(text, max(start, end - _LONGEST_MARK), end)
    return mark.start() if mark else end


def drop_site_lines(page: Arrangement, found: Findings) -> None:
    """On a page whose title stands above a press line, the first of two lines there may be the
    site's: a label, the last word of a menu, a portal's name or what its editors say of the text.
    The title is the other one then, or the first line below."""
    title = page.first("title")
    if title is None or page.places["title"][0] > page.places["heading"][0]:
        return
    value = found.source.text[title.start : title.end]
    subtitle, below = page.first("subtitle"), page.first("paragraph")
    may_be_below = below is not None and below.kind.title and _has_no_stop(below, found)
    if may_be_below and "publisher" not in found.values and ISSUER.stands_in(value[:1] + value[1:]):
        _move(page, "paragraph")  # "Stadt Muster" / "Pressemitteilung Nr. 3" / title
        return
    is_sites = SITE_LABEL.match(value) or _is_in_menu(page) or _is_site_name(page, title, value)
    if not (is_sites or (subtitle and _leads_in(value, subtitle, found))):
        return
    if subtitle is not None:
        _move(page, "subtitle")
    elif may_be_below:
        _move(page, "paragraph")


def _move(page: Arrangement, part: str) -> None:
    """Make the first line that is this part the title, and what was title or stands between them
    the site's."""
    parts = [
        "chrome" if each in ("title", "subtitle") and each != part else each for each in page.parts
    ]
    parts[page.places[part][0]] = "title"
    page.parts, page.places = parts, places_of(parts)


def _is_in_menu(page: Arrangement) -> bool:
    """Whether the title is one of several short lines without a blank one between them, of which
    another is a menu's, and what is next stands apart."""
    i, lines = page.places["title"][0], page.lines
    first, last = i, i + 1
    while first and not lines[first].gap:
        first -= 1
    while last < len(lines) and lines[last].kind.loose and not lines[last].gap:
        last += 1
    menu = any(line.kind.furniture for line in lines[first:last])
    return menu and lines[i].kind.loose and last < len(lines) and lines[last].gap


def _is_site_name(page: Arrangement, title: Line, value: str) -> bool:
    """Whether the title is the first line that is no furniture, stands apart, and is called as
    newspapers and portals are."""
    i = page.places["title"][0]
    above = page.lines[:i]
    return (
        all(line.kind.furniture for line in above)
        and page.lines[i + 1].gap
        and SITE_NAME.stands_in(value[:1] + value[1:])  # see `Sign`
    )


def _leads_in(value: str, subtitle: Line, found: Findings) -> bool:
    """Whether the line that seems the title is two sentences, and the next one is none: what
    others say of the text stands above it."""
    is_text = value[-1] in ".!" and TWO_SENTENCES.stands_in(value[:1] + value[1:])
    return is_text and _has_no_stop(subtitle, found)


def _has_no_stop(line: Line, found: Findings) -> bool:
    return found.source.text[line.end - 1] not in ".:;,"


def doubt_lines_above(page: Arrangement, found: Findings) -> None:
    """A press release's title is found from below; text above it that is no known furniture may be
    the real one."""
    for line in page.lines[: page.places["title"][0]]:
        if line.kind.name in ("short", "paragraph"):
            message = "More lines than title and subtitle stand above the kind line."
            found.doubt(("title", "subtitle"), message, line.start, line.end)
            return
