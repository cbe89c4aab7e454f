"""One look at a body: where something stands that may be ordering information or a reference to another notice.

Most paragraphs have neither, and what judges them costs more than all the rest; so only those that a sign stands in are judged.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from ..grammar.signs import BODY_SIGN, REFERENCE_WORDS, SMALL_SIGNS
from ..paragraphs import Stretch


class Signs(NamedTuple):
    """The places in the view, in order."""

    ordering: list[int]
    references: list[int]


def look(text: str, start: int, end: int) -> Signs:
    """The signs in a stretch of the view, also where a line's end stands for the blank in them ("zu" + "beziehen")."""
    signs = Signs([], [])
    body = text[start:end].replace("\n", " ")
    for match in BODY_SIGN.finditer(body):
        (signs.references if match.group() in REFERENCE_WORDS else signs.ordering).append(start + match.start())
    for sign in SMALL_SIGNS:
        if sign.search(body):  # a search costs half of an iterator, and most find nothing
            for match in sign.finditer(body):
                (signs.references if match.group() in REFERENCE_WORDS else signs.ordering).append(start + match.start())
            signs.ordering.sort()
            signs.references.sort()
    return signs


def stands_in(places: list[int], text: str, stretch: Stretch) -> bool:
    """Whether one of the places is in a stretch; a sign that a line's end may have cut in two ("Mitglieder-" + "bereich") counts as there."""
    start, end = stretch
    if places and places[-1] >= start:
        i = bisect_left(places, start)
        if places[i] < end:
            return True
    return text.find("-\n", start, end) >= 0
