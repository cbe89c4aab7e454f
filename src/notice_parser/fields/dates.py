"""Dates, strictly: a day that is written is read, and a day that does not exist is None. Nothing is
filled in, nothing is swapped."""

from __future__ import annotations

import datetime
from functools import cache
from typing import TYPE_CHECKING

from ..grammar.dates import NUMERIC_DATE, ROMAN_DATE, ROMAN_MONTHS, WORD_DATE

if TYPE_CHECKING:
    from dateutil import parser

CENTURY = 70  # two-digit years from 70 on are of the 1900s; the oldest notice known is of 1996


def read(text: str) -> datetime.date | None:
    """The date that a whole text says, in figures or in words; None where there is no such day.

    >>> read("01.08.2006"), read("5.4.98"), read("1. August 2006"), read("31.02.2006")
    (datetime.date(2006, 8, 1), datetime.date(1998, 4, 5), datetime.date(2006, 8, 1), None)
    >>> read("12. VII. 2014")
    datetime.date(2014, 7, 12)
    """
    if match := NUMERIC_DATE.fullmatch(text):
        return _day(full_year(match["year"]), int(match["month"]), int(match["day"]))
    if match := ROMAN_DATE.fullmatch(text):
        month = match["month"].upper()
        return (
            _day(full_year(match["year"]), ROMAN_MONTHS.index(month) + 1, int(match["day"]))
            if month in ROMAN_MONTHS
            else None
        )
    if match := WORD_DATE.fullmatch(text):
        return _in_words(match["day"], match["month"], match["year"])
    return None


def may_be_roman(text: str) -> bool:
    """Whether the month may be a roman two or a scanned eleven."""
    match = ROMAN_DATE.fullmatch(text)
    return match is not None and match["month"].upper() == "II"


def full_year(text: str) -> int:
    """A year of two or four digits."""
    year = int(text)
    if len(text) == 4:
        return year
    return 1900 + year if year >= CENTURY else 2000 + year


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def _in_words(day: str, month: str, year: str) -> datetime.date | None:
    """The shape is matched already, so dateutil gets three plain tokens and has nothing to guess;
    only its month names are ours."""
    from dateutil import parser

    try:
        found = _german_parser().parse(
            f"{int(day)} {month} {year}", default=datetime.datetime(int(year), 1, 1), dayfirst=True
        )
    except (parser.ParserError, ValueError, OverflowError):
        return None
    # dateutil reads a day that it cannot place as something else: only a date with all three parts
    # as written counts
    return found.date() if (found.day, found.year) == (int(day), int(year)) else None


@cache
def _german_parser() -> parser.parser:
    from dateutil import parser

    class German(parser.parserinfo):
        JUMP = [" "]  # noqa: RUF012 - dateutil's own way of being told
        MONTHS = [  # noqa: RUF012 - the same
            ("Jan", "Januar", "Jänner"), ("Feb", "Febr", "Februar"), ("Mär", "März", "Maerz"),
            ("Apr", "April"), ("Mai", "Mai"), ("Jun", "Juni"), ("Jul", "Juli"), ("Aug", "August"),
            ("Sep", "Sept", "September"), ("Okt", "Oktober"), ("Nov", "November"),
            ("Dez", "Dezember"),
        ]  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages

    return parser.parser(German(dayfirst=True))
