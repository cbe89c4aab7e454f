"""Which copies are compared at all: those that share a key, and of a key that many share, those
that stand near each other in the order of their texts. So the work grows with the number of copies,
never with that of all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from heapq import nsmallest
from itertools import chain

from .traits import Traits

NEAR = 16  # neighbours on each side that a copy is compared with, for each of its keys
SKETCHED = 100_000  # with more copies titles and days are shared by too many
_PIECES = 8  # of a text


def pairs(traits: Sequence[Traits], sketched: int = SKETCHED) -> Iterator[tuple[int, int]]:
    """Pairs of copies that may be of one notice, each once or several times, the smaller place
    first. Beyond so many as ``sketched`` they are found by sketches of their texts too."""
    order = sorted(range(len(traits)), key=lambda i: (traits[i].text, i))
    buckets: defaultdict[tuple[Hashable, ...], list[int]] = defaultdict(list)
    found: Iterable[Iterable[tuple[Hashable, ...]]] = map(_keys, map(traits.__getitem__, order))
    if not all(one.has_number for one in traits):
        texts = [traits[i] for i in order]
        found = map(chain, found, _rare_pieces(texts))
        if len(traits) > sketched:
            from .sketches import sketches

            found = map(chain, found, sketches(one.text for one in texts))
    for i, keys in zip(order, found, strict=True):
        for key in keys:
            buckets[key].append(i)
    for key, bucket in buckets.items():
        for i, j in _neighbours(bucket):
            # two that say which notice they are need no other sign, and have no other
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


def _rare_pieces(traits: Sequence[Traits]) -> Iterator[list[tuple[Hashable, ...]]]:
    """For each text, of its pieces that another one has too those that the fewest have: what
    everybody writes leads nowhere."""
    counts = Counter(chain.from_iterable(one.pieces for one in traits))
    for one in traits:
        shared = [piece for piece in one.pieces if counts[piece] > 1]
        rare = nsmallest(_PIECES, shared, key=lambda piece: (counts[piece], piece))
        yield [("piece", piece) for piece in rare]


def _neighbours(bucket: Sequence[int]) -> Iterator[tuple[int, int]]:
    for place, i in enumerate(bucket):
        for j in bucket[place + 1 : place + 1 + NEAR]:
            yield i, j
