"""References: other notices and circulars that the body names, in all the forms of citing that were seen."""

from __future__ import annotations

from typing import Any

from ..grammar.dates import ANY_DATE
from ..grammar.references import REFERENCE, REFERENCE_BARE, REFERENCE_HINT, REFERENCE_MORE, REFERENCE_NUMBER
from . import dates


def may_refer(text: str) -> bool:
    """A cheap look: whether a paragraph is worth reading for references."""
    return REFERENCE_HINT.search(text) is not None


def find(text: str) -> list[dict[str, Any]]:
    """The references of one paragraph, in its order. Several notices named in one stretch are several entries with the same text.

    >>> find("Mit den Schnellbriefen 33, 34 und 36/2000 wurde unterrichtet (LT-Drs. 13/1387).")[2]
    {'text': 'Schnellbriefen 33, 34 und 36/2000', 'number': '36/2000', 'date': None}
    """
    entries: list[tuple[int, list[dict[str, Any]]]] = []
    taken: list[tuple[int, int]] = []
    for match in REFERENCE.finditer(text):
        if not (match["date"] or match["numbers"] or match["bracketed"]):
            continue
        numbers = match["bracketed"] or match["numbers"] or ""
        entries.append((match.start(), _entries(match.group(), numbers, match["date"])))
        taken.append(match.span())
        more = REFERENCE_MORE.match(text, match.end())
        while more:
            entries.append((more.start("text"), _entries(more["text"], more["numbers"], more["date"])))
            taken.append(more.span("text"))
            more = REFERENCE_MORE.match(text, more.end())
    if "(" in text or ";" in text:
        for match in REFERENCE_BARE.finditer(text):
            start, end = match.span("text")
            if not any(start < b and a < end for a, b in taken):
                entries.append((start, _entries(match["text"], match["running"] or match["item"] or match["full"], match["date"])))
    entries.sort(key=lambda entry: entry[0])
    return [entry for _, group in entries for entry in group]


def _entries(text: str, numbers: str, date_text: str | None) -> list[dict[str, Any]]:
    date_match = ANY_DATE.search(date_text) if date_text else None
    date = dates.read(date_match.group()) if date_match else None
    found = REFERENCE_NUMBER.findall(numbers)
    text = text.rstrip(" ,")
    if not found:
        return [{"text": text, "number": None, "date": date}] if date else []
    return [{"text": text, "number": number, "date": date} for number in found]
