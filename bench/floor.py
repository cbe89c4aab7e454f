"""The floor: the least that an honest reader with a validated record and spans must spend on one
clean notice of the commonest form.

Decode, NFC, lines with their places, the number line, the date, the ordering paragraph's details,
the Az. and its parts, one pydantic record that is validated once. It reads only clean notices with
two lines of page furniture on top, repairs nothing, doubts nothing and looks for no references. All
times of this folder are multiples of it: a ratio of two times on one machine says more than either.
"""

from __future__ import annotations

import datetime
import re
from unicodedata import normalize

from pydantic import BaseModel, ConfigDict

HEADING = re.compile(r"(StGB NRW)-(Mitteilung) (\d{1,4})/(\d{4}) vom (\d\d)\.(\d\d)\.(\d{4})$")
ORDERING = re.compile(
    r"zu beziehen|bezogen werden|bestell|angefordert|erhältlich|abgerufen|Download|herunter"
    r"|Anmeld|Bestell"
)
STREET = re.compile(r"(?:^|, )([A-ZÄÖÜ][^,]{2,40} \d{1,4}(?: ?[a-z])?), (\d{5}) ([A-ZÄÖÜ][\w-]+)")
PHONE = re.compile(r"(Tel|Fax)[a-zA-Z.:-]{0,12} ?(\+?[\d(][\d /()-]{4,24}\d)")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,80}\w")
URL = re.compile(r"(?:https?://|www\.)[^\s,;()]+\w")
AZ = re.compile(r"(?:([IVG]+(?:/\d)?)(?= |$))? ?([\d][\d ./-]*)?([a-z]+(?:[/-][a-z]+)?)?$")


class Record(BaseModel):
    """What the floor reads: few objects, no models inside the model."""

    model_config = ConfigDict(frozen=True)

    kind: str
    publisher: str
    header: str
    section: str
    sequence: int
    year: int
    date: datetime.date
    title: str
    body: tuple[str, ...]
    ordering: tuple[dict[str, str | list[str]], ...]
    az: str
    department: str | None
    file_plan: str | None
    initials: str | None
    spans: dict[str, tuple[int, int]]
    body_spans: tuple[tuple[int, int], ...]


def ordering_of(line: str) -> dict[str, str | list[str]]:
    """The details of an ordering paragraph; each pattern runs only where a cheap look says that it
    could match."""
    found: dict[str, str | list[str]] = {"text": line}
    if "," in line and (address := STREET.search(line)):
        found["street"], found["postal_code"], found["city"] = address.groups()
    if "@" in line:
        found["emails"] = EMAIL.findall(line)
    if "www." in line or "http" in line:
        found["urls"] = URL.findall(line)
    for kind, number in PHONE.findall(line):
        found.setdefault("phones" if kind == "Tel" else "faxes", []).append(number)  # type: ignore[union-attr]
    return found


def parse(data: bytes) -> Record:
    """One clean notice; anything else is an error."""
    text = normalize("NFC", data.decode("utf-8"))
    places, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        places.append((start, end))
        start = end + 1
    header, heading, title, az = (
        text[a:b] for a, b in (places[2], places[3], places[4], places[-1])
    )
    publisher, _, sequence, year, day, month, full_year = HEADING.match(heading).groups()  # type: ignore[union-attr]
    body, body_spans, ordering = [], [], []
    for a, b in places[5:-1]:
        line = text[a:b]
        if ORDERING.search(line):
            ordering.append(ordering_of(line))
        else:
            body.append(line)
            body_spans.append((a, b))
    parts = AZ.match(az, 5)
    department, plan, initials = parts.groups() if parts else (None, None, None)
    return Record.model_validate(
        {
            "kind": "mitteilung",
            "publisher": publisher,
            "header": header,
            "section": header[15:],
            "sequence": int(sequence),
            "year": int(year),
            "date": datetime.date(int(full_year), int(month), int(day)),
            "title": title,
            "body": tuple(body),
            "ordering": tuple(ordering),
            "az": az[5:],
            "department": department,
            "file_plan": plan and plan.replace(" ", ""),
            "initials": initials,
            "spans": {
                "header": places[2],
                "number": places[3],
                "date": places[3],
                "title": places[4],
                "az": places[-1],
            },
            "body_spans": tuple(body_spans),
        }
    )
