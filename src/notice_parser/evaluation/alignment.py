"""Two sequences side by side, in order, in time that grows with their lengths.

Short ones are compared each with each. In long ones, what has the same key on both sides and no
other time is a fixed point; between two of these only what stands near the line from one to the
other is compared.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

_G = TypeVar("_G")
_F = TypeVar("_F")
_EACH = 10_000  # pairs that are all compared
_NEAR = 24  # places on either side of the line that are compared, where there are more


def aligned(
    gold: Sequence[_G],
    found: Sequence[_F],
    likeness: Callable[[_G, _F], int],
    keys: tuple[Callable[[_G], Hashable], Callable[[_F], Hashable]] | None = None,
) -> list[tuple[_G | None, _F | None]]:
    """Both sequences side by side, in order, so that the likenesses of the pairs add up to the
    most; None is beside what has no pair.

    A pair needs a likeness above 0. ``keys`` give a value for each of either side that is the same
    for the same thing, or None; without them there are no fixed points. Up to 10,000 pairs the sum
    is the most there can be, above that the most near the line between the fixed points.
    """
    pairs: list[tuple[_G | None, _F | None]] = []
    i = j = 0
    for a, b in (*_fixed(gold, found, keys), (len(gold), len(found))):
        between = _between(gold[i:a], found[j:b], likeness)
        pairs += between
        i, j = a, b
    return pairs


def _fixed(
    gold: Sequence[_G],
    found: Sequence[_F],
    keys: tuple[Callable[[_G], Hashable], Callable[[_F], Hashable]] | None,
) -> Iterator[tuple[int, int]]:
    """The places of what stands once on both sides, in an order that both have: as many as there
    are."""
    if keys is None or len(gold) * len(found) <= _EACH:
        return
    ours, theirs = list(map(keys[0], gold)), list(map(keys[1], found))
    once = _once(theirs)
    yield from _rising([(i, once[key]) for key, i in _once(ours).items() if key in once])


def _once(keys: list[Hashable]) -> dict[Hashable, int]:
    """Where each key stands that stands only once."""
    counts = Counter(keys)
    return {key: i for i, key in enumerate(keys) if key is not None and counts[key] == 1}


def _rising(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the places, which rise on one side, that rises on the other too."""
    lowest: list[int] = []  # the lowest end of a rising part of each length
    ends: list[int] = []  # its last place
    before: list[int] = []
    for at, (_, j) in enumerate(places):
        length = bisect_left(lowest, j)
        lowest[length : length + 1] = [j]
        ends[length : length + 1] = [at]
        before.append(ends[length - 1] if length else -1)
    rising: list[tuple[int, int]] = []
    at = ends[-1] if ends else -1
    while at >= 0:
        rising.append(places[at])
        at = before[at]
    return rising[::-1]


def _between(
    gold: Sequence[_G], found: Sequence[_F], likeness: Callable[[_G, _F], int]
) -> Iterator[tuple[_G | None, _F | None]]:
    """The best pairs of two stretches: the usual table of the best sums from each place on, of
    which long stretches have only the middle."""
    rows = _rows(len(gold), len(found))
    likenesses = [
        [likeness(one, found[j]) for j in row] for one, row in zip(gold, rows, strict=True)
    ]
    best: list[list[int]] = [[] for _ in gold]

    def sum_from(i: int, j: int) -> int:
        return best[i][max(0, j - rows[i].start)] if i < len(gold) else 0

    for i in range(len(gold) - 1, -1, -1):
        sums = [sum_from(i + 1, rows[i].stop)]  # from the place right behind the row on
        for j in reversed(rows[i]):
            alike = likenesses[i][j - rows[i].start]
            paired = alike and alike + sum_from(i + 1, j + 1)
            sums.append(max(paired, sum_from(i + 1, j), sums[-1]))
        best[i] = sums[::-1]
    i = j = 0
    while i < len(gold) or j < len(found):
        row = rows[i] if i < len(gold) else range(len(found), len(found))
        if j < row.start:
            yield None, found[j]
            j += 1
        elif j >= row.stop:
            yield gold[i], None
            i += 1
        elif (alike := likenesses[i][j - row.start]) and sum_from(i, j) == alike + sum_from(
            i + 1, j + 1
        ):
            yield gold[i], found[j]
            i, j = i + 1, j + 1
        elif sum_from(i, j) == sum_from(i + 1, j):
            yield gold[i], None
            i += 1
        else:
            yield None, found[j]
            j += 1


def _rows(gold: int, found: int) -> list[range]:
    """For each place on one side the places on the other that it is compared with."""
    if gold * found <= _EACH:
        return [range(found)] * gold
    middles = [i * found // gold for i in range(gold + 1)]
    return [
        range(max(0, start - _NEAR), min(found, end + _NEAR)) for start, end in pairwise(middles)
    ]
