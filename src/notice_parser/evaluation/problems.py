"""What is wrong with a file, in words: pydantic's findings as lines that name the field and say what to do."""

from __future__ import annotations

import json
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

_TO_DO = {
    "kind": 'write "mitteilung", "pressemitteilung", "statement" or "schnellbrief", or null where the text names none',
    "publisher": 'write it as it stands before the kind, such as "StGB NRW", or null',
    "header": 'write {"text": "Mitteilungen - Schule, Kultur, Sport"}, with "section" too where it is to be judged, or null',
    "number": 'write {"text": "603/2006"}, with "sequence" (603) and "year" (2006) too where they are to be judged, or null',
    "date": 'write year, month and day such as "2006-08-01", or null where the notice has no date',
    "title": "write it in one line, in quotation marks, or null",
    "subtitle": "write it in one line, in quotation marks, or null",
    "body": 'write a list with {"text": "…"} for each paragraph; [] where there is none',
    "ordering": 'write a list with {"text": "…"} and the details, such as "phones": ["0211 4587-1"], for each stretch; [] where there is none',
    "az": 'write {"text": "III 810 - 2"}, with its parts too where they are to be judged, or null',
    "references": 'write a list with {"text": "…", "number": "603/2006", "date": "2006-08-01"} for each; [] where there is none',
    "layout": 'write the name that the record of the parser has, such as "db-plain", or leave it out',
    "oddities": "write a list of remarks in quotation marks, or leave it out",
    "checked": "write true once the record is corrected, false before",
}


def in_words(error: ValidationError, known: list[str], *, several: bool) -> Iterator[str]:
    """What follows the file's name, for each finding: its place (``several``: with the notice, counted from 1), what is wrong, what to do."""
    for finding in error.errors():
        index, *place = finding["loc"]
        where = ", ".join([f"notice {int(index) + 1}"] * several + [f"entry {step + 1}" if isinstance(step, int) else step for step in place])
        yield f", {where}: {_what(place, finding, known)}" if where else f": {_what(place, finding, known)}"


def _what(place: list[Any], finding: Any, known: list[str]) -> str:  # noqa: ANN401 - one of ValidationError.errors()
    if not place:
        return f'a record is an object, not {_short(finding["input"])}; write {{"title": "…", …}}'
    if finding["type"] == "extra_forbidden" and len(place) == 1:
        near = get_close_matches(place[0], known, 1)
        advice = f"write {near[0]}" if near else "remove it, or write it under oddities"
        return f"there is no such field; {advice}. Known are {', '.join(known)}"
    to_do = _TO_DO[place[0]]
    if finding["type"] == "extra_forbidden":
        return f"there is no such part; {to_do}"
    if finding["type"] == "missing":
        return f"it is missing; {to_do}"
    return f"it can't be {_short(finding['input'])}; {to_do}"


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}…"
