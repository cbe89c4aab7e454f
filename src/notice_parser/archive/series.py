"""Which series a notice is counted in, and with which number."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import NamedTuple

from ..record.notice import Notice
from .folding import letters


class Series(NamedTuple):
    """Numbers that are counted together: those of one kind of notice, family and year. Where
    several publishers share a family (`Family.shared`), each counts its own; ``publisher`` is ""
    in all others."""

    family: str
    publisher: str
    kind: str
    year: int


def series_of(
    notice: Notice, date: datetime.date | None, shared: Collection[str]
) -> tuple[Series, int] | None:
    """A record's series and its number in it, doubted or not, ``date`` being its date. None without
    a number and a year, or in one of the ``shared`` families without a publisher."""
    number = number_of(notice, date)
    is_shared = notice.family in shared
    if number is None or (is_shared and not notice.publisher):
        return None
    sequence, year = number
    # "Bundesgerichtshofs", "BUNDESGERICHTSHOF"
    publisher = letters(notice.publisher or "").removesuffix("s") if is_shared else ""
    return Series(notice.family, publisher, notice.kind or "", year), sequence


def number_of(notice: Notice, date: datetime.date | None) -> tuple[int, int] | None:
    """Sequence and year; a number without a year is counted in the year of the date."""
    number = notice.number
    year = number and (number.year or (date.year if date else None))
    if number is None or number.sequence is None or year is None:
        return None
    return number.sequence, year
