"""What a person selects or types as the value of a field, in the form of gold records.

Values are made by the library's own readers: cleaned, a number with sequence and year, a file
number with its parts, ordering information with its details.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

from ..fields import dates
from ..grammar.typed import TYPED_DATE, TYPED_LABEL, TYPED_NUMBER, TYPED_SECTION
from ..language.contacts import details
from ..record.declaration import shape
from ..record.notice import FIELDS
from ..record.parts import DETAILS
from ..view.source import read
from ..view.values import clean
from .case import Case


class DecisionError(ValueError):
    """A decision that cannot be carried out: ``code`` is its text in `words`, ``given`` what was
    given."""

    def __init__(self, code: str, given: str = "") -> None:
        self.code = code
        self.given = given
        super().__init__(f"{code}: {given}" if given else code)


def value_from(case: Case, field: str, text: str) -> Any:
    """The value of a field, or the entry of a list, that a stretch of raw text stands for; None for
    blanks.

    Raises `DecisionError` where it is no value of that field.
    """
    value = clean(text)
    if not value:
        return None
    if field == "ordering":
        entry = details(read(text, stretch=True).text)._asdict()
        return {name: _plain(part) for name, part in entry.items() if part}
    reader = _READERS.get(field)
    return reader(case, value) if reader else value


def part_from(field: str, part: str, text: str) -> Any:
    """The value of a part ("year" of "number") as it was typed: of a list with ";" between its
    entries. None for blanks. Raises `DecisionError`."""
    value = clean(text)
    parts = FIELDS[field].parts
    if part not in parts:
        raise DecisionError("no-such-part", part)
    kind, many = shape(parts[part])
    if many:
        return [entry for each in value.split(";") if (entry := each.strip())]
    if not value:
        return None
    if kind is int:
        if not value.isdecimal() or len(value) > 9:
            raise DecisionError("no-figure", value)
        return int(value)
    return _date(value) if kind is datetime.date else value


def _plain(part: Any) -> Any:
    return list(part) if isinstance(part, tuple) else part


def _header(_: Case, value: str) -> dict[str, Any]:
    match = TYPED_SECTION.fullmatch(value)
    return {"text": value, "section": match["section"] if match else value}


def _number(_: Case, value: str) -> dict[str, Any]:
    match = TYPED_NUMBER.search(value)
    if match is None:
        return {"text": value, "sequence": None, "year": None}
    year = dates.full_year(match["year"]) if match["year"] else None
    return {"text": match.group(), "sequence": int(match["sequence"]), "year": year}


def _date(value: str) -> str:
    """The date in a text, as in JSON."""
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        match = TYPED_DATE.search(value)
        found = dates.read(value) or (dates.read(match.group()) if match else None)
    if found is None:
        raise DecisionError("no-date", value)
    return found.isoformat()


def _az(case: Case, value: str) -> dict[str, Any]:
    label = TYPED_LABEL.match(value)
    text = value[label.end() :].strip() if label else value
    parts = case.family.file_numbers.split(text) if case.family else None
    names = [name for name in FIELDS["az"].parts if name != "text"]
    return {"text": text or value} | dict.fromkeys(names) | dict(parts or {})


def _reference(_: Case, value: str) -> dict[str, Any]:
    date = TYPED_DATE.search(value)
    found = dates.read(date.group()) if date else None
    rest = value.replace(date.group(), " ") if date else value
    number = TYPED_NUMBER.search(rest)
    return {
        "text": value,
        "number": number.group() if number else None,
        "date": found.isoformat() if found else None,
    }


_READERS: dict[str, Callable[[Case, str], Any]] = {
    "kind": lambda _, value: value.casefold(),
    "header": _header,
    "number": _number,
    "date": lambda _, value: _date(value),
    "body": lambda _, value: {"text": value},
    "az": _az,
    "references": _reference,
    "details": lambda _, value: {"name": DETAILS[0], "text": value},
}
