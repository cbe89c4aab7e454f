"""Ways to write the date in the head, and to spoil it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from random import Random

from .sheet import MONTHS, Sheet, damage

GROUP = "dates and numbers in the head"

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_WEEKDAYS = (
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
)  # fmt: skip  # a table

Write = Callable[[datetime.date], str]

# The same day in other words: it is expected
SAME: dict[str, Write] = {
    "date, year first": lambda d: f"{d:%Y-%m-%d}",
    "date, year first, stops": lambda d: f"{d:%Y.%m.%d}",
    "date with two figures for the year": lambda d: f"{d:%d.%m.%y}",
    "date with an apostrophe for the century": lambda d: f"{d.day}.{d.month}.’{d:%y}",
    "date with blanks": lambda d: f"{d.day}. {d.month}. {d.year}",
    "date with blanks inside figures": lambda d: f"{d:%d} . {d:%m} . {str(d.year)[:2]} {d:%y}",
    "date with commas": lambda d: f"{d:%d,%m,%Y}",
    "date with hyphens": lambda d: f"{d:%d-%m-%Y}",
    "date with a stop missing": lambda d: f"{d:%d.%m} {d.year}",
    "date with stops doubled": lambda d: f"{d:%d..%m..%Y}",
    "date with a stop at the end": lambda d: f"{d:%d.%m.%Y}.",
    "date in brackets": lambda d: f"({d:%d.%m.%Y})",
    "date with the month's name": lambda d: f"{d.day}. {MONTHS[d.month - 1]} {d.year}",
    "date with the month cut short": lambda d: f"{d.day}. {MONTHS[d.month - 1][:3]}. {d.year}",
    "date with the month in capitals": lambda d: f"{d.day}. {MONTHS[d.month - 1].upper()} {d.year}",
    "date with a roman month": lambda d: f"{d.day}. {_ROMAN[d.month - 1]}. {d.year}",
    "date with a roman month glued": lambda d: f"{d.day}.{_ROMAN[d.month - 1]}.{d.year}",
    "date with the weekday": lambda d: f"{_WEEKDAYS[d.weekday()]}, {d:%d.%m.%Y}",
    "date with den": lambda d: f"den {d.day}. {MONTHS[d.month - 1]} {d.year}",
    "date without a stop at the day": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "date with Jänner and Feber": lambda d: (
        f"{d.day}. {('Jänner', 'Feber', *MONTHS[2:])[d.month - 1]} {d.year}"
    ),
    "date in English": lambda d: f"{d:%B} {d.day}, {d.year}",
    "date with the time": lambda d: f"{d:%d.%m.%Y}, 10:15 Uhr",
    "date with letters for digits": lambda d: f"{d:%d.%m.%Y}".replace("0", "O").replace("1", "l"),
    "date over two lines": lambda d: f"{d.day}.\n{MONTHS[d.month - 1]} {d.year}",
    "date with a misspelt month": lambda d: (
        f"{d.day}. {MONTHS[d.month - 1][:-2]}{MONTHS[d.month - 1][:-3:-1]} {d.year}"
    ),
}

# What names no one day any more: the date is gone
GONE: dict[str, Write] = {
    "date without a year": lambda d: f"{d:%d.%m.}",
    "date without a day": lambda d: f"{MONTHS[d.month - 1]} {d.year}",
    "date with a day that is none": lambda d: f"{d.day + 31}.{d:%m.%Y}",
    "date with a month that is none": lambda d: f"{d.day}.{d.month + 12}.{d.year}",
    "date with three figures for the year": lambda d: f"{d:%d.%m.}{str(d.year)[:3]}",
    "date with five figures for the year": lambda d: f"{d:%d.%m.}{d.year}0",
    "date with question marks": lambda d: f"??.{d:%m.%Y}",
    "date left open": lambda d: "….…. …..",
    "two dates": lambda d: f"{d:%d.%m.%Y}/{(d + datetime.timedelta(7)):%d.%m.%Y}",
}


for _name, _write in SAME.items():

    @damage(GROUP, _name)
    def same(sheet: Sheet, _: Random, write: Write = _write) -> None:
        """The date in other words."""
        date, day = sheet.written_date(), sheet.day
        if date and day:
            sheet.put(date, write(day))


for _name, _write in GONE.items():

    @damage(GROUP, _name)
    def gone(sheet: Sheet, _: Random, write: Write = _write) -> None:
        """The date is gone."""
        date, day = sheet.written_date(), sheet.day
        if date and day:
            sheet.put(date, write(day))
            sheet.lose("date")
