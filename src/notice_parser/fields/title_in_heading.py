"""A title that stands in the heading, in a slot of its form."""

from __future__ import annotations

from ..language.titles import title_goes_on
from ..language.wrapping import wrap_width
from ..pages.arranging import Arrangement
from ..view.source import Stretch
from .findings import Findings
from .title_above import without_mark


def read_title_in_heading(page: Arrangement, place: Stretch, found: Findings) -> None:
    """The title from its place in the heading on, with the line below that goes on with it."""
    end = without_mark(found.source.text, place[0], _end_below(page, place, found))
    found.values["title"] = found.text(place[0], end)
    found.place("title", place[0], end)
    _doubt_parted((place[0], end), found)


def _end_below(page: Arrangement, place: Stretch, found: Findings) -> int:
    """Where a title that stands in the heading ends: there, or with a line below it that the page
    passes over and that goes on with it."""
    text, end = found.source.text, place[1]
    heading = page.places["heading"][-1] if "heading" in page.places else len(page.lines)
    for i in range(heading + 1, len(page.lines)):
        line = page.lines[i]
        if page.parts[i] != "chrome" or line.match is not None or line.kind.furniture:
            break
        below = [text[line.start : line.end], ""]
        if not title_goes_on(text[place[0] : end], below, line.gap, 0):
            message = "The title may go on in the next line."
            found.doubt(("title", "body"), message, place[0], line.end)
            break
        end = line.end
    return end


def _doubt_parted(place: Stretch, found: Findings) -> None:
    """A title that a form holds over several lines may have a line that is none of it."""
    lines = [line.strip() for line in found.source.text[slice(*place)].split("\n")]
    lines = [line for line in lines if line]
    width = wrap_width(lines)
    for i in range(1, len(lines)):
        if not title_goes_on(" ".join(lines[:i]), [*lines[i:], ""], False, width):
            message = "One of these lines may be none of the title."
            found.note("title-doubtful", "warning", message, "title", *place)
            return
