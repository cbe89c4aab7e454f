"""Gaps: by family, kind and year, the numbers that are missing, that were given twice, and that are
out of order with their dates."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .entries import Entry
from .series import Series

MISSING, BEFORE = "missing", "before the first"
DOUBLED, DISORDERED, DOUBTFUL = "doubled", "out of order", "doubtful"


class Gap(NamedTuple):
    """Numbers of a series with which something is wrong: from ``first`` to ``last``, both
    included.

    ``what`` is "missing", "before the first" (the series seems to begin later than with 1),
    "doubled" (several notices have it), "out of order" (the dates of the others ascend with their
    numbers, its own does not) or "doubtful" (only a text has it that doubts it).
    ``ids`` are the entries that have the number.
    """

    series: Series
    what: str
    first: int
    last: int
    ids: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many numbers these are."""
        return self.last - self.first + 1


class Run(NamedTuple):
    """A series: its numbers as they are there without a doubt, ascending, and what is wrong."""

    series: Series
    numbers: tuple[int, ...]
    gaps: tuple[Gap, ...]


def runs_of(entries: Sequence[Entry]) -> list[Run]:
    """All series in which a number is there without a doubt, each with its gaps."""
    by_series: defaultdict[Series, defaultdict[int, list[Entry]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for entry in entries:
        if entry.series and entry.sequence is not None:
            by_series[entry.series][entry.sequence].append(entry)
    runs = (_run(series, by_series[series]) for series in sorted(by_series))
    return [run for run in runs if run.numbers]


def _run(series: Series, having: dict[int, list[Entry]]) -> Run:
    firm = sorted(number for number, entries in having.items() if any(map(_is_firm, entries)))
    if not firm:
        return Run(series, (), ())
    found = [
        *_missing(series, firm, having),
        *_doubled(series, having),
        *_disordered(series, firm, having),
    ]
    ordered = sorted(found, key=lambda gap: (gap.first, gap.last, gap.what))
    return Run(series, tuple(firm), tuple(ordered))


def _is_firm(entry: Entry) -> bool:
    return not any(remark.field in ("number", "kind", "layout") for remark in entry.doubts)


def _missing(series: Series, firm: Sequence[int], having: dict[int, list[Entry]]) -> Iterator[Gap]:
    """Between the first and the last number that are certain, and before the first."""
    before, firm_before = 0, 0
    certain = set(firm)
    for number in sorted(having):
        if before + 1 < number <= firm[-1]:
            what = MISSING if firm_before else BEFORE
            yield Gap(series, what, before + 1, number - 1)
        if number in certain:
            firm_before = number
        else:  # it fills its place, and is named
            yield Gap(series, DOUBTFUL, number, number, _ids(having[number]))
        before = number


def _doubled(series: Series, having: dict[int, list[Entry]]) -> Iterator[Gap]:
    for number, entries in having.items():
        if sum(map(_is_firm, entries)) > 1:
            yield Gap(series, DOUBLED, number, number, _ids(entries))


def _disordered(
    series: Series, firm: Sequence[int], having: dict[int, list[Entry]]
) -> Iterator[Gap]:
    """Numbers that have to go for the dates of all others to ascend; as few as can be."""
    dated = [
        (number, entry.notice.date, entry.id)
        for number in firm
        for entry in having[number]
        if _is_firm(entry) and entry.notice.date and not _doubts_date(entry)
    ]
    kept = _ascending([date for _, date, _ in dated])
    for place, (number, _, name) in enumerate(dated):
        if place not in kept:
            yield Gap(series, DISORDERED, number, number, (name,))


def _doubts_date(entry: Entry) -> bool:
    return any(remark.field == "date" for remark in entry.doubts)


def _ascending(dates: Sequence[datetime.date]) -> set[int]:
    """The places of a longest stretch of dates that never go back."""
    ends: list[datetime.date] = []  # the least date that a stretch of each length ends with
    places: list[int] = []
    before: list[int | None] = []
    for place, date in enumerate(dates):
        length = bisect_right(ends, date)
        before.append(places[length - 1] if length else None)
        ends[length:] = [date, *ends[length + 1 :]]
        places[length:] = [place, *places[length + 1 :]]
    kept: set[int] = set()
    last = places[-1] if places else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return kept


def _ids(entries: Sequence[Entry]) -> tuple[str, ...]:
    return tuple(entry.id for entry in entries)
