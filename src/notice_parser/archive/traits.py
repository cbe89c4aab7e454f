"""What copies are known by: which notice a text says that it is, as far as it says so without a
doubt, and its letters."""

from __future__ import annotations

import datetime
import re
from typing import NamedTuple
from zlib import crc32

from ..evaluation.verdicts import doubted_fields, is_named
from ..record.notice import Notice
from .copies import Copy
from .folding import letters

UNKNOWN = "unknown"  # the family of a text that nobody claims
LEAST = 40  # letters by which a text can be told from another one
# What all German texts have now and then, with what follows: such pieces begin at the same places
# in a text whatever stands before it.
_PIECE = re.compile("(?=(en.{62}))")
_KEPT = 2  # one of so many pieces, the same ones in all texts
_MOST = 6_000  # letters that are looked at: two long texts that are alike so far are alike


class Series(NamedTuple):
    """Numbers that are counted together: those of one kind of notice, family and year."""

    family: str
    kind: str
    year: int


class Traits(NamedTuple):
    """``series`` and ``sequence``, ``family`` and ``date`` are None where the text does not have
    them, or is in doubt about them; ``number`` (with its year) and ``day`` are what it says,
    doubted or not. ``title`` and ``text`` are letters (`folding.letters`), ``pieces`` checksums of
    pieces of the text."""

    series: Series | None
    sequence: int | None
    number: tuple[int, int] | None
    family: str | None
    date: datetime.date | None
    day: datetime.date | None
    title: str
    text: str
    pieces: frozenset[int]

    @property
    def has_number(self) -> bool:
        """Whether it says without a doubt which notice it is."""
        return self.series is not None

    @property
    def has_text(self) -> bool:
        """Whether its text can be told from another one."""
        return len(self.text) >= LEAST


def traits_of(copy: Copy) -> Traits:
    """What a copy is known by."""
    notice = copy.notice
    doubts = doubted_fields(notice)
    family = (
        None
        if notice.family == UNKNOWN or is_named("family", doubts) or "family" in doubts
        else notice.family
    )
    date = None if "date" in doubts else notice.date
    number = _number(notice, date)
    is_firm = not is_named("number", doubts) and not is_named("kind", doubts)
    series = Series(family, notice.kind or "", number[1]) if family and number and is_firm else None
    text = _letters_of(notice)
    return Traits(
        series,
        number[0] if number else None,
        number,
        family,
        date,
        notice.date,
        letters(notice.title or "")[:_MOST],
        text,
        _pieces(text),
    )


def series_of(notice: Notice) -> tuple[Series, int] | None:
    """A record's series and its number in it, doubted or not; None without a number and a year."""
    number = _number(notice, notice.date)
    if number is None:
        return None
    return Series(notice.family, notice.kind or "", number[1]), number[0]


def _number(notice: Notice, date: datetime.date | None) -> tuple[int, int] | None:
    """Sequence and year; a number without a year is counted in the year of its date."""
    number = notice.number
    year = number and (number.year or (date.year if date else None))
    if number is None or number.sequence is None or year is None:
        return None
    return number.sequence, year


def _pieces(text: str) -> frozenset[int]:
    sums = (crc32(match[1].encode()) for match in _PIECE.finditer(text))
    return frozenset(each for each in sums if each % _KEPT == 0)


def texts_below(notice: Notice) -> list[str]:
    """What stands below the title: paragraphs and ordering information."""
    return [entry.text for entry in notice.body] + [entry.text for entry in notice.ordering]


def _letters_of(notice: Notice) -> str:
    """Title, paragraphs and ordering information in one piece: where one ends and the next begins
    is what damage changes first."""
    parts = [notice.title or "", notice.subtitle or ""]
    size = 0
    for text in texts_below(notice):
        parts.append(text)
        size += len(text)
        if size > 2 * _MOST:
            break
    return letters(" ".join(parts))[:_MOST]
