"""References: other notices and circulars that the body names, in all the forms of citing that were seen."""

from __future__ import annotations

from ..grammar.references import REFERENCE, REFERENCE_BARE, REFERENCE_MORE, REFERENCE_NUMBER, REFERENCE_OWN, SERIES_WORDS
from ..notice import Reference
from . import dates


def find(text: str) -> list[Reference]:
    """The references of one paragraph, in its order. Several notices named in one stretch are several entries with the same text.

    >>> find("Mit den Schnellbriefen 33, 34 und 36/2000 wurde unterrichtet (LT-Drs. 13/1387).")[2]
    Reference(text='Schnellbriefen 33, 34 und 36/2000', number='36/2000', date=None)
    """
    found: list[tuple[int, int, str, str, str | None]] = []  # start, end, text, numbers, date
    for match in REFERENCE.finditer(text) if any(map(text.__contains__, SERIES_WORDS)) else ():
        found.append((*match.span(), match.group(), match["bracketed"] or match["numbers"] or "", match["date"]))
        more = REFERENCE_MORE.match(text, match.end())
        while more:
            found.append((*more.span("text"), more["text"], more["numbers"], more["date"]))
            more = REFERENCE_MORE.match(text, more.end())
    if "Mitteilungen" in text:
        found += ((*match.span(), match["text"], match["numbers"], None) for match in REFERENCE_OWN.finditer(text))
    if "(" in text or ";" in text:
        bare = REFERENCE_BARE.finditer(text)
        found += ((*match.span("text"), match["text"], match["running"] or match["item"] or match["full"], match["date"]) for match in bare)
    entries: list[Reference] = []
    done = 0
    for start, end, cited, numbers, date in sorted(found, key=lambda place: (place[0], -place[1])):
        if start >= done:
            entries += _entries(cited.rstrip(" ,"), numbers, date)
            done = end
    return entries


def _entries(text: str, numbers: str, date_text: str | None) -> list[Reference]:
    date = dates.read(date_text.partition(" ")[2]) if date_text else None  # without its "vom" or "v."
    found = REFERENCE_NUMBER.findall(numbers)
    if not found:
        return [Reference(text, None, date)] if date else []
    return [Reference(text, number, date) for number in found]
