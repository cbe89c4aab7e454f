"""References: other notices and circulars that the body names, and what is doubtful in them."""

from __future__ import annotations

from ..language import references
from ..language.citing import Citing
from ..language.references import Found
from ..record.parts import Reference
from ..view.source import Stretch
from . import dates
from .findings import Findings
from .places import each_in_text


def read(
    value: str, stretch: Stretch, citing: Citing, found: Findings
) -> tuple[list[Reference], list[Stretch]]:
    """The references of one paragraph, and where they stand in the view; what is doubtful in it is
    noted.

    ``stretch`` is the paragraph's place in the view, ``value`` what it stands for.
    """
    start, end = stretch
    cited = references.find(value, citing)
    inner = each_in_text(
        found.source.text[start:end], value, [(one.start, one.end) for one in cited]
    )
    entries: list[Reference] = []
    places: list[Stretch] = []
    doubted = -1  # where the last doubt began: several entries of one text are doubted once
    for one, (first, last) in zip(cited, inner, strict=True):
        place = start + first, start + last
        entry = _entry(one, value)
        if one.taken:
            entries.append(entry)
            places.append(place)
        impossible = bool(one.date) and entry.date is None
        if (impossible or not one.sure) and one.start != doubted:
            doubted = one.start
            found.doubt("references", _message(one, impossible), *place)
    return entries, places


def _entry(one: Found, value: str) -> Reference:
    date = dates.read(one.date.lstrip("vom. ")) if one.date else None
    return Reference(value[one.start : one.end], one.number, date)


def _message(one: Found, impossible: bool) -> str:
    if impossible:
        return "There is no such day in the calendar, or it is not written as a date."
    if one.taken:
        return "This may be somebody else's notice, or end elsewhere."
    return "This may name another notice or circular; it was not taken for one."
