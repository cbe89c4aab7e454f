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
    """Which paragraphs of a body have a sign of ordering information, which one of a reference; the places of the former in the view, in order.

    A sign that a line's end may have cut in two ("Mitglieder-" + "bereich") counts as there.
    """

    ordering: set[int]
    references: set[int]
    places: list[int]


def look(text: str, stretches: list[Stretch]) -> Signs:
    """The signs in the paragraphs of a body, also where a line's end stands for the blank in them ("zu" + "beziehen")."""
    signs = Signs(set(), set(), [])
    start = i = 0
    while start < len(stretches):
        while i < len(stretches) and (i == start or stretches[i][1] - stretches[start][0] <= _PIECE):
            i += 1
        _look_at(text, stretches, start, i, signs)
        start = i
    return signs


def _look_at(text: str, stretches: list[Stretch], first: int, end: int, signs: Signs) -> None:
    start = stretches[first][0]
    body = text[start : stretches[end - 1][1]].replace("\n", " ")
    found = [(start + match.start(), match.group()) for sign in _SIGNS for match in sign.finditer(body)]
    if found:
        ordering = sorted([place for place, sign in found if sign not in REFERENCE_WORDS])
        signs.ordering.update(_stretches_of(ordering, stretches))
        signs.references.update(_stretches_of(sorted([place for place, sign in found if sign in REFERENCE_WORDS]), stretches))
        signs.places.extend(ordering)
    if text.find("-\n", start, start + len(body)) >= 0:
        cut = [i for i in range(first, end) if _has_cut(text, *stretches[i])]
        signs.ordering.update(cut)
        signs.references.update(cut)


def _stretches_of(places: list[int], stretches: list[Stretch]) -> list[int]:
    """Which stretches have one of the places; most have none, and those that have one may have thousands."""
    found: list[int] = []
    k = 0
    while k < len(places):
        i = bisect_left(stretches, (places[k] + 1,)) - 1
        found.append(i)
        k = bisect_left(places, stretches[i][1], k + 1)
    return found


def _has_cut(text: str, start: int, end: int) -> bool:
    return text.find("-\n", start, end) >= 0


def stands_in(places: list[int], text: str, start: int, end: int) -> bool:
    """Whether one of the places is in a stretch, or a sign in it may be cut in two."""
    i = bisect_left(places, start)
    return (i < len(places) and places[i] < end) or _has_cut(text, start, end)
