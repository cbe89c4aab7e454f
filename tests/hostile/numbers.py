"""Ways to write the number in the head, and to spoil it."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .sheet import Sheet, damage

GROUP = "dates and numbers in the head"

Write = Callable[[int, int], str]

# The same number and year in other words: both are expected, the text as written or as it was
SAME: dict[str, Write] = {
    "number with Nr.": lambda n, y: f"Nr. {n}/{y}",
    "number with lfd. Nr.": lambda n, y: f"lfd. Nr. {n}/{y}",
    "number with a sign": lambda n, y: f"#{n}/{y}",
    "number with blanks": lambda n, y: f"{n} / {y}",
    "number with zeros before it": lambda n, y: f"{n:04}/{y}",
    "number with two figures for the year": lambda n, y: f"{n}/{str(y)[2:]}",
    "number with a hyphen": lambda n, y: f"{n}-{y}",
    "number with a backslash": lambda n, y: f"{n}\\{y}",
    "number with a bar": lambda n, y: f"{n}|{y}",
    "number with another slash": lambda n, y: f"{n}\u2044{y}",
    "number with an apostrophe": lambda n, y: f"{n}/’{str(y)[2:]}",
    "number with letters for digits": lambda n, y: f"{n}/{y}".replace("0", "O").replace("1", "l"),
    "number in brackets": lambda n, y: f"({n}/{y})",
}

# What says no one number any more: it is gone
GONE: dict[str, Write] = {
    "number with a year that is cut off": lambda n, y: f"{n}/{str(y)[:3]}",
    "number with five figures for the year": lambda n, y: f"{n}/{y}0",
    "number with question marks": lambda n, y: f"?{str(n)[1:]}/{y}",
    "two numbers": lambda n, y: f"{n}/{y} und {n + 7}/{y}",
    "number left open": lambda n, y: f"___/{y}",
}


for _name, _write in SAME.items():

    @damage(GROUP, _name)
    def same(sheet: Sheet, _: Random, write: Write = _write) -> None:
        """The number in other words."""
        text, number = sheet.number_text(), sheet.values["number"]
        if text and number["year"]:
            new = write(number["sequence"], number["year"])
            sheet.put(text, new)
            sheet.renumber(new, number["sequence"], number["year"])
            bare = new.removeprefix("lfd. ").removeprefix("Nr. ").strip("#()")
            sheet.accept("number", {**number, "text": bare})


for _name, _write in GONE.items():

    @damage(GROUP, _name)
    def gone(sheet: Sheet, _: Random, write: Write = _write) -> None:
        """The number is gone."""
        text, number = sheet.number_text(), sheet.values["number"]
        if text and number["year"]:
            sheet.put(text, write(number["sequence"], number["year"]))
            sheet.lose("number")
