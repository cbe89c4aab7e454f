"""Archives with known truth: texts of many notices, of some of them several copies with other
furniture and damage, with numbers that are missing, doubled and out of order, and citations.

The texts are those of `workload`; numbers run through each year, dates follow them.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from notice_parser.strategies import DAMAGE, Example, apply
from workload import clean, letter

FIRST_YEAR = 1999
_A_YEAR = 600  # numbers of a year
_DAY = datetime.timedelta(days=1)
_TOWNS = ("Ahlen", "Borken", "Coesfeld", "Dülmen", "Emsdetten", "Fröndenberg", "Geseke", "Höxter")
# What leaves a text without its heading or its date: what is lost can't be known where there is no
# copy.
_LOSING = {name for name, kind in DAMAGE.items() if kind.groups & {"heading", "date"}}
_LOSING |= {"hard wrap"}  # of a letter
# What puts another notice, or a citation of one, into a text: its truth is another one then.
_OTHERS = {"given twice", "body line like a heading", "body line that cites a heading"}
# A letter is one line: less can be done to it. Wrapped, nobody knows it for a letter.
_LETTERS = ["BOM", "mojibake (cp1252)", "no-break blanks", "tabs", "soft hyphens", "hard wrap"]


@dataclass
class Truth:
    """A notice as it was composed. ``sequence`` counts in the series of its kind and year;
    ``cited`` are the places of the notices that it names."""

    example: Example
    kind: str
    year: int
    sequence: int
    date: datetime.date
    cited: list[int] = field(default_factory=list)


@dataclass
class Archives:
    """``texts`` of the archive, each with the place of its notice in ``notices`` and the damage
    that was done to it; the gaps by series: missing numbers, doubled ones, those out of order."""

    notices: list[Truth]
    texts: list[tuple[str, int, tuple[str, ...]]]
    missing: set[tuple[str, int, int]]
    doubled: set[tuple[str, int, int]]
    disordered: set[tuple[str, int, int]]


def composed(count: int, seed: int = 0) -> Archives:
    """An archive of about ``count`` texts, the same for the same seed."""
    choose = Random(f"{seed} {count}")
    found = Archives([], [], set(), set(), set())
    year = FIRST_YEAR
    while len(found.texts) < count:
        before = len(found.notices)
        _add_year(found, year, choose)
        _cite(found, before, choose)
        for place in range(before, len(found.notices)):
            _add_texts(found, place, choose)
            if len(found.texts) >= count and place + 1 < len(found.notices):
                _end_with(found, place, choose)
                break
        year += 1
    choose.shuffle(found.texts)
    return found


def _add_year(found: Archives, year: int, choose: Random) -> None:
    """The notices of a year: of both series in turn, in the order of their dates."""
    date = datetime.date(year, 1, 3)
    latest = {"mitteilung": 0, "schnellbrief": 0}
    for _ in range(_A_YEAR):
        kind = "schnellbrief" if choose.random() < 0.15 else "mitteilung"
        date = min(date + _DAY * (choose.random() < 0.55), datetime.date(year, 12, 30))
        missed = choose.choice((1, 2, 5)) if choose.random() < 0.04 else 0
        found.missing |= {(kind, year, latest[kind] + 1 + i) for i in range(missed)}
        latest[kind] += 1 + missed
        number = kind, year, latest[kind]
        own = date
        if missed == 0 and choose.random() < 0.01 and 60 < date.timetuple().tm_yday < 300:
            own = date - 40 * _DAY  # long before those beside it
            found.disordered.add(number)
        found.notices.append(_notice(*number, own, choose))
        if own == date and choose.random() < 0.005:
            other = _notice(*number, date, choose)
            if other.example.values["title"] != found.notices[-1].example.values["title"]:
                found.doubled.add(number)
                found.notices.append(other)


def _notice(kind: str, year: int, sequence: int, date: datetime.date, choose: Random) -> Truth:
    made = (
        letter(choose) if kind == "schnellbrief" else clean(choose, ordering=choose.random() < 0.5)
    )
    old = datetime.date.fromisoformat(made.values["date"])
    number = {"text": f"{sequence}/{year}", "sequence": sequence, "year": year}
    title = f"{made.values['title']} in {choose.choice(_TOWNS)}"
    paragraphs = [
        " ".join(_without_citing(sentence) for sentence in _sentences(entry["text"]))
        for entry in made.values["body"]
    ]
    changes: list[tuple[str, str]] = [
        (made.values["number"]["text"], f"{sequence}/{year}"),
        (f"{old:%d.%m.%Y}", f"{date:%d.%m.%Y}"),
        (made.values["title"], title),
        *((old["text"], new) for old, new in zip(made.values["body"], paragraphs, strict=True)),
    ]
    values = made.values | {
        "number": number, "date": date.isoformat(), "title": title,
        "body": [{"text": text} for text in paragraphs],
    }  # fmt: skip
    lines = tuple(_changed(line, changes) for line in made.lines)
    return Truth(Example("\n".join(lines), values, made.layout, lines), kind, year, sequence, date)


def _sentences(text: str) -> list[str]:
    return [f"{each.rstrip('.')}." for each in text.split(". ") if each]


def _without_citing(sentence: str) -> str:
    return (
        "Ein Ergebnis liegt noch nicht vor."
        if "Mitteilung" in sentence or "Schnellbrief" in sentence
        else sentence
    )


def _changed(line: str, changes: Sequence[tuple[str, str]]) -> str:
    for old, new in changes:
        line = line.replace(old, new)
    return line


def _cite(found: Archives, start: int, choose: Random) -> None:
    """Citations of earlier notices in two of five notices."""
    named = _only_ones(found.notices)
    for truth in found.notices[start:]:
        if choose.random() < 0.4 and named:
            cited = choose.choice(named)
            if found.notices[cited] is truth or found.notices[cited].date > truth.date:
                continue
            truth.cited.append(cited)
            sentence = f" Darüber ist berichtet worden ({_citation(found.notices[cited], choose)})."
            _lengthen(truth, sentence)


def _only_ones(notices: Sequence[Truth]) -> list[int]:
    """Those whose number is nobody else's."""
    seen: dict[tuple[str, int, int], list[int]] = {}
    for place, truth in enumerate(notices):
        seen.setdefault((truth.kind, truth.year, truth.sequence), []).append(place)
    return [places[0] for places in seen.values() if len(places) == 1]


def _citation(cited: Truth, choose: Random) -> str:
    word = "Schnellbrief" if cited.kind == "schnellbrief" else "StGB NRW-Mitteilung"
    day = f"{cited.date:%d.%m.%Y}"
    return choose.choice(
        (
            f"{word} {cited.sequence}/{cited.year}",
            f"{word} {cited.sequence}/{cited.year} vom {day}",
            f"{word} Nr. {cited.sequence} vom {day}",
        )
    )


def _lengthen(truth: Truth, sentence: str) -> None:
    """Put a sentence behind the first paragraph."""
    old = truth.example.values["body"][0]["text"]
    body = [{"text": old + sentence}, *truth.example.values["body"][1:]]
    lines = tuple(line.replace(old, old + sentence) for line in truth.example.lines)
    values: dict[str, Any] = truth.example.values | {"body": body}
    truth.example = Example("\n".join(lines), values, truth.example.layout, lines)


def _add_texts(found: Archives, place: int, choose: Random) -> None:
    """The texts of a notice: one in four has one to three copies more, one in twenty is there with
    damage only, but never without its heading."""
    example = found.notices[place].example
    some = _LETTERS if example.layout == "schnellbrief" else sorted(set(DAMAGE) - _OTHERS)
    first: tuple[str, ...] = ()
    if choose.random() < 0.05:
        first = (choose.choice([name for name in some if name not in _LOSING]),)
    copies = choose.randint(1, 3) if choose.random() < 0.25 else 0
    for kinds in [first, *((choose.choice(some),) for _ in range(copies))]:
        text = apply(example, kinds, choose).text if kinds else example.text
        found.texts.append((text, place, kinds))


def _end_with(found: Archives, place: int, choose: Random) -> None:
    """Forget what comes behind a notice, and what is said of it."""
    kept = found.notices[: place + 1]
    year = kept[-1].year
    last = {
        kind: max((t.sequence for t in kept if (t.kind, t.year) == (kind, year)), default=0)
        for kind in ("mitteilung", "schnellbrief")
    }
    for some in (found.missing, found.doubled, found.disordered):
        some -= {each for each in some if each[1] == year and each[2] > last[each[0]]}
    numbers = [(t.kind, t.year, t.sequence) for t in kept]
    found.doubled = {each for each in found.doubled if numbers.count(each) > 1}
    found.notices = kept
