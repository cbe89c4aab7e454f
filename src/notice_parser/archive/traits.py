"""What copies are known by: which notice a text says that it is, as far as it says so without a
doubt, and its letters."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection
from typing import NamedTuple
from zlib import crc32

from ..evaluation.verdicts import doubted_fields, is_named
from ..record.notice import Notice
from .copies import Copy
from .folding import letters
from .series import Series, number_of, series_of

_SAYS_WHICH = ("number", "kind")  # a doubt of these is one of which notice it is
UNKNOWN = "unknown"  # the family of a text that nobody claims
LEAST = 40  # letters by which a text can be told from another one
# What all German texts have now and then, with what follows: such pieces begin at the same places
# in a text whatever stands before it.
_PIECE = re.compile("(?=(en.{62}))")
_KEPT = 2  # one of so many pieces, the same ones in all texts
_MOST = 6_000  # letters that are looked at: two long texts that are alike so far are alike


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


def traits_of(copy: Copy, shared: Collection[str] = ()) -> Traits:
    """What a copy is known by; ``shared`` are the ids of families of several publishers."""
    notice = copy.notice
    doubts = doubted_fields(notice)
    is_known = notice.family != UNKNOWN and not is_named("family", doubts)
    date = None if "date" in doubts else notice.date
    series = series_of(notice, date, shared)
    if not is_known or any(is_named(name, doubts) for name in _SAYS_WHICH):
        series = None
    text = _letters_of(notice)
    return Traits(
        series[0] if series else None,
        series[1] if series else None,
        number_of(notice, date),
        notice.family if is_known else None,
        date,
        notice.date,
        letters(notice.title or "")[:_MOST],
        text,
        _pieces(text),
    )


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
