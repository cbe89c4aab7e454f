"""What is dictated or shouted: spoken stops, other letters' cases."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .sheet import MONTHS, Sheet, damage

GROUP = "speech and case"

_ONES = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
)  # fmt: skip  # a table


@damage(GROUP, "all capitals")
def capitals(sheet: Sheet, _: Random) -> None:
    """The whole text in capitals; the values as written."""
    _cased(sheet, lambda text: text.replace("ß", "SS").upper())


@damage(GROUP, "all small letters")
def small(sheet: Sheet, _: Random) -> None:
    """The whole text in small letters; the values as written."""
    _cased(sheet, str.lower)


@damage(GROUP, "caps lock")
def caps_lock(sheet: Sheet, _: Random) -> None:
    """Capitals and small letters changed for each other; the values as written."""
    _cased(sheet, str.swapcase)


def _cased(sheet: Sheet, change: Callable[[str], str]) -> None:
    known = {name: sheet.values[name] for name in ("publisher", "az")}
    sheet.rewrite(change)
    for name, value in known.items():
        if value:
            sheet.accept(name, value)


@damage(GROUP, "dictated stops")
def dictated(sheet: Sheet, _: Random) -> None:
    """ "Schrägstrich" in the number, "Punkt" in the date."""
    number, date = sheet.number_text(), sheet.written_date()
    if number:
        sheet.put(number, number.replace("/", " Schrägstrich "))
    if date:
        sheet.put(date, date.replace(".", " Punkt "))


@damage(GROUP, "date spoken")
def spoken(sheet: Sheet, _: Random) -> None:
    """ "vom ersten August zweitausendsechs", figure by figure where words are long."""
    date, day = sheet.written_date(), sheet.day
    if date and day:
        year = " ".join(_ONES[int(figure)] for figure in str(day.year))
        sheet.put(date, f"{_ONES[day.day % 10]}ten {MONTHS[day.month - 1]} {year}")
        sheet.lose("date")
