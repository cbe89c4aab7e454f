"""A hand-written script, as first written: what somebody who knows `re` and the notices writes in
an afternoon, and what then runs for years.

It knows one form, keeps no places, doubts nothing. Nothing in it is silly: each pattern does what
it should on every notice it was tried on.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, field
from typing import Any

ORDER_WORDS = [
    "zu beziehen",
    "bezogen werden",
    "bestellt",
    "angefordert",
    "erhältlich",
    "abgerufen",
    "heruntergeladen",
    "Bestellung",
    "Anmeldung",
]


@dataclass
class Notice:
    """What the script makes of a notice."""

    section: str | None = None
    number: str | None = None
    year: int | None = None
    date: datetime.date | None = None
    title: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    ordering: list[dict[str, Any]] = field(default_factory=list)
    az: str | None = None


def find_contacts(text: str) -> dict[str, Any]:
    """Address, telephone, fax, e-mail and web addresses in a paragraph."""
    contacts: dict[str, Any] = {}
    match = re.search(r"([^,]+),\s*(\d{5})\s+([A-ZÄÖÜ][\w-]+)", text)
    if match:
        contacts["street"] = match.group(1).strip()
        contacts["postal_code"] = match.group(2)
        contacts["city"] = match.group(3)
    contacts["phones"] = re.findall(r"Tel(?:efon)?\.?:?\s*(\(?\d[\d\s/()-]+\d)", text)
    contacts["faxes"] = re.findall(r"Fax\.?:?\s*(\(?\d[\d\s/()-]+\d)", text)
    contacts["emails"] = re.findall(r"[\w.+-]+@[\w.-]+\.\w+", text)
    contacts["urls"] = re.findall(r"(?:https?://|www\.)[\w./-]+\w", text)
    return {name: value for name, value in contacts.items() if value}


def parse(text: str) -> Notice:
    """One notice."""
    notice = Notice()
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line]
    title_line = 0
    for i, line in enumerate(lines):
        if match := re.match(r"Mitteilungen\s*-\s*(.+)", line):
            notice.section = match.group(1)
        elif match := re.search(
            r"Mitteilung\s+(\d+)/(\d{4})\s+vom\s+(\d{1,2}\.\d{1,2}\.\d{4})", line
        ):
            notice.number = f"{match.group(1)}/{match.group(2)}"
            notice.year = int(match.group(2))
            notice.date = datetime.datetime.strptime(match.group(3), "%d.%m.%Y").date()
            title_line = i + 1
            break
    if title_line < len(lines):
        notice.title = lines[title_line]
    for line in lines[title_line + 1 :]:
        if match := re.match(r"(?:Az\.?|Aktenzeichen)\s*:?\s*(.+)", line):
            notice.az = match.group(1)
            continue
        contacts = find_contacts(line)
        if contacts and any(word in line for word in ORDER_WORDS):
            notice.ordering.append({"text": line, **contacts})
        else:
            notice.paragraphs.append(line)
    return notice
