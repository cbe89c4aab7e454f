"""A notice of any layout as lines with parts, about to be damaged; and the register of all kinds.

The parts are told from the example's values alone, so that every family's pages can be damaged.
Where a kind changes or takes away a value, it says so on the sheet: that is the truth that a parser
is judged by.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from random import Random

from notice_parser import clean
from notice_parser.grammar.dates import MONTH_NAMES
from notice_parser.strategies import Damaged, Example
from notice_parser.strategies.page import Line, Page

MONTHS = MONTH_NAMES

HEAD = ("header", "heading", "title", "subtitle")
CONTENT = ("body", "ordering")


class Sheet(Page):
    """A `Page` that knows the places of number, date, title and Az. in any layout."""

    @property
    def day(self) -> datetime.date | None:
        """The notice's date."""
        value = self.values.get("date")
        return datetime.date.fromisoformat(value) if value else None

    def place(self, text: str | None, *roles: str) -> tuple[Line, int] | None:
        """The line outside the body, or of some parts, in which a text stands, and its offset."""
        for line in self.lines if text else ():
            wanted = line.role in roles if roles else line.role not in CONTENT
            if wanted and (match := re.search(rf"(?<!\w){re.escape(text or '')}(?!\w)", line.text)):
                return line, match.start()
        return None

    def put(self, old: str | None, new: str, *roles: str) -> bool:
        """Write another text where one stands outside the body; whether it stands there."""
        place = self.place(old, *roles)
        if place and old:
            line, start = place
            line.text = line.text[:start] + new + line.text[start + len(old) :]
        return bool(place)

    def written_date(self) -> str | None:
        """The notice's date as it is written outside the body."""
        return next((text for text in written(self.day) if self.place(text)), None)

    def number_text(self) -> str | None:
        """The notice's number as it is written outside the body."""
        text = (self.values["number"] or {}).get("text")
        return text if self.place(text) else None

    def az_text(self) -> str | None:
        """The Az. as it is written outside the body."""
        text = (self.values["az"] or {}).get("text")
        return text if self.place(text) else None

    def change(self, letters: Callable[[str], str], *roles: str) -> None:
        """Change the lines of some parts, all if none are given; the truth stays."""
        for line in self.lines:
            if not roles or line.role in roles:
                line.text = letters(line.text)

    def index(self, *roles: str) -> int | None:
        """The first line of some parts."""
        return next((i for i, line in enumerate(self.lines) if line.role in roles), None)

    def above(self, role: str, *texts: str) -> None:
        """Put lines above a part's first line, if there is one."""
        place = self.index(role)
        if place is not None:
            self.insert(place, texts)

    def below(self, role: str, *texts: str) -> None:
        """Put lines below a part's last line, if there is one."""
        places = [i for i, line in enumerate(self.lines) if line.role == role]
        if places:
            self.insert(places[-1] + 1, texts)

    def within(self, choose: Random, *texts: str) -> None:
        """Put lines between two paragraphs of the body, if it has two."""
        places = [i for i, line in enumerate(self.lines) if line.role == "body"][1:]
        if places:
            self.insert(choose.choice(places), texts)

    def take(self, *roles: str) -> list[Line]:
        """Take the lines of some parts out, to put them elsewhere."""
        taken = self.part(*roles)
        self.lines = [line for line in self.lines if line.role not in roles]
        for line in [*taken, *self.lines]:
            line.after = line.after or self.separator
        return taken

    def renumber(self, text: str, sequence: int | None, year: int | None) -> None:
        """Say that the number is written otherwise: as written, or as it was, is as good."""
        number = self.values["number"]
        if number:
            new = {**number, "text": text, "sequence": sequence, "year": year}
            self.values["number"] = new
            self.accept("number", {**new, "text": number["text"]})
            self.accept("number", {**new, "text": clean(text)})


def written(day: datetime.date | None) -> list[str]:
    """The forms in which composed notices write a date."""
    if day is None:
        return []
    month = MONTHS[day.month - 1]
    return [
        f"{day:%d.%m.%Y}",
        f"{day.day}. {month} {day.year}",
        f"{day.day}.{day.month}.{day.year}",
    ]


def sheet_of(example: Example) -> Sheet:
    """An example's lines with their parts, told from its values."""
    values = example.values
    texts = [piece for piece in re.split(r"(?<=\n)(?=[^\n]*\S)", example.text) if piece]
    sheet = Sheet([], deepcopy(values))
    roles = _Roles(values)
    for piece in texts:
        text = piece.rstrip("\n")
        sheet.lines.append(Line(text, roles.of(clean(text)), piece[len(text) :]))
    return sheet


class _Roles:
    """Which part each line is, in reading order."""

    def __init__(self, values: dict[str, object]) -> None:
        def text(name: str) -> str:
            value = values.get(name)
            return str(value["text"] if isinstance(value, dict) else value or "")

        self.header, self.number, self.title = text("header"), text("number"), text("title")
        self.subtitle, self.az, self.publisher = text("subtitle"), text("az"), text("publisher")
        self.dates = written(datetime.date.fromisoformat(text("date"))) if text("date") else []
        self.bodies, self.orders = (
            [str(entry["text"]) for entry in values[name]]  # type: ignore[attr-defined]  # lists
            for name in ("body", "ordering")
        )
        self.seen: set[str] = set()

    def of(self, line: str) -> str:
        role = self._role(line)
        self.seen.add(role)
        return role

    def _role(self, line: str) -> str:
        if any(line == body for body in self.bodies) and len(line) > len(self.title) / 2:
            return "body" if line != self.title or "title" in self.seen else "title"
        if line in self.orders:
            return "ordering"
        if line in (self.header, self.title, self.subtitle):
            return next(
                name for name in ("header", "title", "subtitle") if line == getattr(self, name)
            )
        if len(line) > 400:
            return "all"
        if self.az and line.endswith(self.az) and re.match(r"(?i)a|g", line):
            return "az"
        marks = (self.number, *self.dates, self.publisher, self.az)
        if any(mark and mark in line for mark in marks) or re.search(r"NRW-\w", line):
            return "heading" if "body" not in self.seen else "foot"
        return "chrome"


@dataclass(frozen=True)
class Kind:
    """One kind of damage, with the group that it belongs to."""

    name: str
    group: str
    function: Callable[[Sheet, Random], object] = field(repr=False)

    def apply(self, example: Example, choose: Random) -> Damaged | None:
        """An example with this damage; None where it has nothing to do on it."""
        sheet = sheet_of(example)
        self.function(sheet, choose)
        if sheet.text == example.text:
            return None
        gone = frozenset(sheet.gone)
        return Damaged(sheet.text, example, (self.name,), sheet.values, gone, sheet.also)


CATALOGUE: dict[str, Kind] = {}
UNTELLABLE: dict[str, str] = {}


Change = Callable[[Sheet, Random], object]


def damage(group: str, name: str, untellable: str = "") -> Callable[[Change], Change]:
    """Enter a function as a kind of damage; with the reason where no rule can tell it."""

    def enter(function: Change) -> Change:
        if name in CATALOGUE:
            raise ValueError(f'two kinds of damage are called "{name}"')
        CATALOGUE[name] = Kind(name, group, function)
        if untellable:
            UNTELLABLE[name] = untellable
        return function

    return enter
