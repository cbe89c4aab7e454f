"""Details: what only some families have, each from lines of its own or from a slot in other
lines."""

from __future__ import annotations

from ..pages.arranging import Arrangement
from ..record.parts import DETAILS, Detail
from ..view.source import Stretch
from .findings import Findings
from .slots import slots_of


def read_details(page: Arrangement, found: Findings) -> None:
    """The details in the order in which they stand; what a page repeats is one."""
    if not (page.runs or page.family.has_details):
        return
    runs = [(_place(page, name, first, end), name) for name, first, end in page.runs]
    slots = [
        (place, name)
        for name, place in slots_of(page).items()
        if name in DETAILS and not any(name == other and _is_in(place, run) for run, other in runs)
    ]
    if not runs and not slots:
        return
    places: dict[Detail, Stretch] = {}
    for place, name in sorted(runs + slots):
        places.setdefault(Detail(name, found.text(*place)), place)
    found.values["details"] = tuple(places)
    found.spans["details"] = found.source.spans(list(places.values()))


def _is_in(place: Stretch, other: Stretch) -> bool:
    return other[0] <= place[0] and place[1] <= other[1]


def _place(page: Arrangement, name: str, first: int, end: int) -> Stretch:
    """Of one line with a slot of that name what stands in it, else all of the lines."""
    line = page.lines[first]
    if end == first + 1 and line.match is not None and line.match.groupdict().get(name):
        return line.place_of(name)
    return line.start, page.lines[end - 1].end
