"""Which copies are compared at all: those that share a key, and of a key that many share, those
that stand near each other in the order of their texts. So the work grows with the number of copies,
never with that of all pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from .sketches import bands
from .traits import Traits

NEAR = 16  # neighbours on each side that a copy is compared with, for each of its keys


def pairs(traits: Sequence[Traits]) -> Iterator[tuple[int, int]]:
    """Pairs of copies that may be of one notice, each once or several times, the smaller place
    first."""
    order = sorted(range(len(traits)), key=lambda i: (traits[i].text, i))
    # two that say which notice they are need no other sign, and have no other
    is_all_said = all(one.has_number for one in traits)
    buckets: defaultdict[tuple[Hashable, ...], list[int]] = defaultdict(list)
    for i in order:
        for key in _keys(traits[i]):
            buckets[key].append(i)
        if not is_all_said:
            for band in bands(traits[i].pieces):
                buckets[band].append(i)
    for key, bucket in buckets.items():
        for i, j in _neighbours(bucket):
            if key[0] == "notice" or not (traits[i].has_number and traits[j].has_number):
                yield min(i, j), max(i, j)


def _keys(one: Traits) -> Iterable[tuple[Hashable, ...]]:
    if one.series:
        yield "notice", one.series, one.sequence
    if one.number:
        yield "number", one.number
    if one.title:
        yield "title", one.title
    if one.date:
        yield "date", one.date


def _neighbours(bucket: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, i in enumerate(bucket):
        for j in bucket[place + 1 : place + 1 + NEAR]:
            yield i, j
