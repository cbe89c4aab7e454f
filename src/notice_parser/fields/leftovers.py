"""Lines of a notice's head that were not read and look like one of its values, and the rest of
values that were read in part: which is the notice's own is not certain then."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.build import Match
from ..grammar.leftovers import (
    AUTHORITY,
    AUTHORITY_ENDS,
    AZ_BEHIND,
    AZ_LIKE,
    BARE_NUMBER,
    BEHIND_HEADING,
    DATE_ALONE,
    DATE_GOES_ON,
    DATE_LIKE,
    DECISION_LIKE,
    HEADING_LIKE,
    KIND_ALONE,
    LISTED,
    MARK_BEHIND,
    NAMES_KIND,
    NUMBER_GOES_ON,
    NUMBER_LIKE,
    TIME_OF_DAY,
)
from ..grammar.marks import ENCODED
from ..lines.common import has_figure
from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..record.parts import DETAILS
from . import dates
from .findings import Findings
from .oddities import stands_in_days

LONGEST = 240  # characters of a line that may be a heading
HEAD = 4  # lines of the body among which a heading may stand that was not read
LONGEST_VALUE = 60  # of one in the body that may be a date or an Az.
_KIND_WITHIN = 120  # characters; a heading names its kind in these
_READ = frozenset(("title", "subtitle", "header", *DETAILS))


def doubt_leftovers(page: Arrangement, found: Findings) -> None:
    """Remarks on the card's values where a line of the head says another one, or one that was not
    read."""
    _doubt_followed(page, found)
    body = page.places.get("paragraph", ())
    heading = page.places.get("heading", ())[:1]
    text = found.source.text
    for i, line in enumerate(page.lines[: body[:HEAD][-1] + 1 if body else None]):
        value, part = text[line.start : line.end], page.parts[i]
        if len(value) > LONGEST or i in heading:
            continue
        if part == "chrome" and _is_in_contents(page.lines[i : i + 2], text):
            continue
        if _is_others_name(value, page, found):
            message = "Another authority's name stands here."
            note(found, ("number", "date", "az"), message, line)
        if part not in _READ:
            # behind a sentence a heading is cited
            cited = i > 0 and i in body and text[page.lines[i - 1].end - 1] == "."
            _doubt_line(line, value, part, page, found, cited=cited)
        elif part in ("title", "subtitle"):
            _doubt_title(line, value, bool(heading), found)
        elif _is_other_number(value, found):
            note(found, ("number", "date", "az"), "Another number stands here.", line)
    for i in heading:
        _doubt_rest(page.lines[i], page, found)
    if body:
        _doubt_az_behind(page.lines[body[-1]], found)
        _doubt_decisions([page.lines[i] for i in (*body[:HEAD], body[-1])], found)
    _doubt_quoted(page, found)


def _is_in_contents(lines: Sequence[Line], text: str) -> bool:
    """Whether a line, or the one below it, ends with a page's number behind a row of stops: an
    entry in a list of contents."""
    return any(
        text[line.end - 1].isdigit() and LISTED.search(text, line.start, line.end) for line in lines
    )


def note(found: Findings, names: Sequence[str], message: str, line: Line) -> None:
    """A doubt on each of the fields of which nothing was said before."""
    said = found.said
    found.doubt([name for name in names if name not in said], message, line.start, line.end)


def _doubt_line(
    line: Line, text: str, part: str, page: Arrangement, found: Findings, *, cited: bool
) -> None:
    values = found.values
    in_body = part == "paragraph"
    names = ("number",) if "az" in page.places else ("number", "az")  # with the heading's others
    if not cited and _says_else(line, text, in_body, found):
        message = "A line like a heading stands here, which says something else."
        note(found, ("date", *names), message, line)
    missed = [name for name in ("number", "date", "az") if name not in values]
    if "publisher=" in page.page.head and "publisher" not in values:
        missed.append("publisher")
    if missed and ENCODED.search(text):
        message = "A value may stand here, with marks of another encoding."
        # without a heading the date may be another one, from the page's foot
        note(found, missed if "heading" in page.places else [*missed, "date"], message, line)
    if "number" in missed and text[-1] not in ".:,;" and NUMBER_LIKE.match(text):
        note(found, ("number",), "The number may stand here.", line)
    if part == "az" or (in_body and len(text) > LONGEST_VALUE):
        return
    may_date = "date" in missed and not line.kind.furniture
    names_az = AZ_LIKE.search(text) if may_date or "az" in missed else None
    if names_az and "az" in missed:
        note(found, ("az",), "The Az. may stand here.", line)
    is_last = in_body and line is page.lines[page.places["paragraph"][-1]]
    is_sites = line.kind.furniture and page.is_described(line)  # the family knows whose it is
    day = None if is_last or is_sites or "date" in missed else date_alone(text)
    if day and dates.read(day["date"]) != values["date"]:
        note(found, ("date", "body", *names), "Another date stands here.", line)
    day = DATE_LIKE.search(text) if may_date and not (names_az and not names_az.start()) else None
    if day and not (in_body and stands_in_days(line, page, found)):
        message = "The date may stand here."
        note(found, ("date", "body") if in_body else ("date",), message, line)


def _is_other_number(text: str, found: Findings) -> bool:
    """Whether a line is a number and nothing else, and another one than was read."""
    number = found.values.get("number")
    return _bare_number(text) is not None and (number is None or number.text != text)


def _is_others_name(text: str, page: Arrangement, found: Findings) -> bool:
    """Whether a line is nothing but the name of an authority that is not the notice's own."""
    if len(text) > LONGEST_VALUE or not _ends_as_authority(text) or not AUTHORITY.match(text):
        return False
    name, publisher = text.casefold(), found.values.get("publisher") or ""
    own = [mark.casefold() for mark in page.family.marks]
    return not (any(mark in name for mark in own) or (publisher and publisher.casefold() in name))


def _ends_as_authority(text: str) -> bool:
    """One look at the last two words, of which the authority's name ends one."""
    before, _, last = text.lower().rpartition(" ")
    return last.endswith(AUTHORITY_ENDS) or before.endswith(AUTHORITY_ENDS)


def _doubt_title(line: Line, text: str, headed: bool, found: Findings) -> None:
    """A title that is like a heading, or has marks where no heading was read."""
    said = _heading_in(text)
    may_number = found.values.get("number") is None and NUMBER_LIKE.match(text)
    is_heading = said and (said["sequence"] or said["date"])
    if is_heading or may_number or date_alone(text) or _is_other_number(text, found):
        message = "The title is like a heading."
        note(found, ("title", "body", "number", "date", "az"), message, line)
    elif found.values.get("az") is None and AZ_LIKE.match(text):
        note(found, ("title", "body", "az"), "The Az. may stand here.", line)
    elif not headed and ENCODED.search(text):
        message = "The heading may stand here, with marks of another encoding."
        note(found, ("number", "date"), message, line)


def _heading_in(text: str) -> Match | None:
    """What a line says that is like a heading; most name no kind, which one look tells."""
    return HEADING_LIKE.match(text) if NAMES_KIND.stands_in(text[:_KIND_WITHIN]) else None


def _bare_number(text: str) -> Match | None:
    return BARE_NUMBER.match(text) if "/" in text else None


def date_alone(text: str) -> Match | None:
    """A date with nothing but an office's name, a place or a bracket beside it."""
    return DATE_ALONE.match(text) if has_figure(text) else None


def _says_else(line: Line, text: str, in_body: bool, found: Findings) -> bool:
    """Whether a line is like a heading that says something else than what was read."""
    heading = _heading_in(text)
    said = heading or _bare_number(text)
    if said is None or (in_body and not BEHIND_HEADING.match(text[said.end() :])):
        return False
    number, date = found.values.get("number"), found.values.get("date")
    if said["sequence"] and (
        number is None
        or (int(said["sequence"]), dates.full_year(said["year"])) != (number.sequence, number.year)
    ):
        return True
    if heading is None or not heading["way"]:
        if said["sequence"] or line.kind.opens is None:
            return KIND_ALONE.match(text) is not None
        return heading is not None and heading.end() == len(text)
    return heading["date"] is None or dates.read(heading["date"]) != date


def _doubt_followed(page: Arrangement, found: Findings) -> None:
    """Another notice begins below one that has no body, or no heading: it may be the same one."""
    headed = "heading" in page.places or "publisher" in page.places
    if page.is_followed and page.lines and not (headed and "paragraph" in page.places):
        message = "Another notice begins below, which may be this one."
        note(found, ("number", "date", "title", "az"), message, page.lines[-1])


def _doubt_rest(line: Line, page: Arrangement, found: Findings) -> None:
    """What stands right behind number or date may be the rest of it."""
    if line.match is None:
        return
    said = line.match.groupdict()
    for name, goes_on in (("number", NUMBER_GOES_ON), ("date", DATE_GOES_ON)):
        if said.get(name):
            end = line.place_of(name)[1]
            if goes_on.match(found.source.text, end):
                message = f"More figures stand behind the {name}."
                note(found, (name,) if name == "number" else (name, "az"), message, line)
    az = found.values.get("az")
    if az is None:
        text = found.source.text[line.start : line.end]
        due = "az" in page.page.has or "az" in said
        if due and len(text) <= LONGEST and ENCODED.search(text):
            note(found, ("az",), "The Az. may stand here, with marks of another encoding.", line)
        return
    if MARK_BEHIND.search(az.text):
        note(found, ("az",), "A mark stands behind the Az., which may be none of it.", line)
    if ":" in az.text and TIME_OF_DAY.search(az.text):
        note(found, ("az",), "A time of day is no part of a file number.", line)


def _doubt_az_behind(line: Line, found: Findings) -> None:
    if found.values.get("az") is not None:
        return
    text = found.source.text[max(line.start, line.end - LONGEST_VALUE * 2) : line.end]
    if AZ_BEHIND.search(text):
        note(found, ("az",), "The Az. may stand behind the last sentence.", line)


def _doubt_decisions(lines: Sequence[Line], found: Findings) -> None:
    """A line of the body that is a decision with its file number, as a court's Az. is: which is the
    notice's own is not certain."""
    for line in lines if found.values.get("az") else ():
        if line.end - line.start > LONGEST_VALUE * 2:
            continue
        if DECISION_LIKE.match(found.source.text[line.start : line.end]):
            note(found, ("az",), "Another decision stands here.", line)


def _doubt_quoted(page: Arrangement, found: Findings) -> None:
    """A heading that a mail quotes above text of its own is another notice's."""
    heading = page.first("heading") if ">" in found.source.raw else None
    if heading and _is_quoted(heading, found) and _ends_unquoted(found.source.raw):
        message = "This stands in a quotation, and other text does not."
        note(found, ("number", "date", "title", "az"), message, heading)


def _is_quoted(line: Line, found: Findings) -> bool:
    raw, start = found.source.raw, found.source.span(line.start, line.end)[0]
    return raw[raw.rfind("\n", 0, start) + 1 : start + 1].lstrip()[:1] == ">"


def _ends_unquoted(raw: str) -> bool:
    return raw.rstrip().rpartition("\n")[2].lstrip()[:1] != ">"
