"""One look at a body: where something stands that may be ordering information or a reference to another notice.

Most paragraphs have neither, and what judges them costs more than all the rest; so only those that a sign stands in are judged.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from ..grammar.signs import BODY_SIGN, REFERENCE_WORDS, SMALL_SIGNS
from ..paragraphs import Stretch

_SIGNS = (BODY_SIGN, *SMALL_SIGNS)
_PIECE = 65_536  # characters of paragraphs that are looked at together: copies of all of a large text would cost memory


class Signs(NamedTuple):
    """The places in the view, in order."""

    ordering: list[int]
    references: list[int]


def look(text: str, stretches: list[Stretch]) -> Signs:
    """The signs in the paragraphs of a body, also where a line's end stands for the blank in them ("zu" + "beziehen")."""
    signs = Signs([], [])
    start = i = 0
    while start < len(stretches):
        while i < len(stretches) and (i == start or stretches[i].end - stretches[start].start <= _PIECE):
            i += 1
        _look_at(text, stretches[start].start, stretches[i - 1].end, signs)
        start = i
    return signs


def _look_at(text: str, start: int, end: int, signs: Signs) -> None:
    body = text[start:end].replace("\n", " ")
    ordering: list[int] = []
    references: list[int] = []
    for sign in _SIGNS:
        for match in sign.finditer(body):
            (references if match.group() in REFERENCE_WORDS else ordering).append(start + match.start())
    signs.ordering.extend(sorted(ordering))
    signs.references.extend(sorted(references))


def stands_in(places: list[int], text: str, stretch: Stretch) -> bool:
    """Whether one of the places is in a stretch; a sign that a line's end may have cut in two ("Mitglieder-" + "bereich") counts as there."""
    start, end = stretch
    if places and places[-1] >= start:
        i = bisect_left(places, start)
        if places[i] < end:
            return True
    return text.find("-\n", start, end) >= 0
