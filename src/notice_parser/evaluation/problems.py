"""What is wrong with a file, in words: pydantic's findings as lines that name the field and say
what to do."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from pydantic import TypeAdapter, ValidationError

from ..record.notice import FIELDS

_TO_DO = {
    "layout": 'write the name that the parser\'s record has, such as "db-plain", or leave it out',
    "oddities": "write a list of remarks in quotation marks, or leave it out",
    "checked": "write true once the record is corrected, false before",
}


def _to_do(name: str) -> str:
    """How the value of a field is written, by its type and its example."""
    if name in _TO_DO:
        return _TO_DO[name]
    field = FIELDS[name]
    example = field.field.example
    if field.parts:
        given = TypeAdapter(field.type).dump_python(example, mode="json")
        usual = field.type._field_defaults
        given = {part: value for part, value in given.items() if value and value != usual.get(part)}
        if field.many:
            return f"write a list with {_json(given)} for each; [] where there is none"
        others = [f'"{part}" ({_json(value)})' for part, value in given.items() if part != "text"]
        are = "it is" if len(others) == 1 else "they are"
        more = f"with {' and '.join(others)} too where {are} to be judged"
        return f"write {_json({'text': example.text})}, {more}, or null"
    if isinstance(example, datetime.date):
        return (
            f'write year, month and day such as "{example}", or null where the notice has no {name}'
        )
    if example is not None:
        return f"write it such as {_json(example)}, or null where the notice has no {name}"
    return "write it in one line, in quotation marks, or null"


def in_words(error: ValidationError, known: list[str], *, several: bool) -> Iterator[str]:
    """What follows the file's name, for each finding: its place (``several``: with the notice,
    counted from 1), what is wrong, what to do."""
    for finding in error.errors():
        index, *place = finding["loc"]
        where = ", ".join(
            [f"notice {int(index) + 1}"] * several
            + [f"entry {step + 1}" if isinstance(step, int) else step for step in place]
        )
        yield (
            f", {where}: {_what(place, finding, known)}"
            if where
            else f": {_what(place, finding, known)}"
        )


def _what(place: list[Any], finding: Any, known: list[str]) -> str:
    if not place:
        return f'a record is an object, not {_short(finding["input"])}; write {{"title": "…", …}}'
    if finding["type"] == "extra_forbidden" and len(place) == 1:
        near = get_close_matches(place[0], known, 1)
        advice = f"write {near[0]}" if near else "remove it, or write it under oddities"
        return f"there is no such field; {advice}. Known are {', '.join(known)}"
    to_do = _to_do(place[0])
    if finding["type"] == "extra_forbidden":
        return f"there is no such part; {to_do}"
    if finding["type"] == "missing":
        return f"it is missing; {to_do}"
    return f"it can't be {_short(finding['input'])}; {to_do}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _short(value: object) -> str:
    text = _json(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
