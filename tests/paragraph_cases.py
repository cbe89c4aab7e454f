"""Labelled lines with the paragraphs, roles and markers that should come of them, and how a parser
does on them.

``language/borders.jsonl``, ``borders-own.jsonl`` and ``borders-other.jsonl`` are by three hands,
and ``borders-late.jsonl`` by the second. A case has an
``id``, its ``lines`` ("" is a blank one), its ``paragraphs`` (``text``, ``role``, ``marker``; a
role that is left out is not judged) and a ``note``. Each is read inside whole notices, between
paragraphs of running text.
"""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from notice_parser import Notice, parse

FOLDER = Path(__file__).parent / "language"
HANDS = ("borders", "borders-own", "borders-other")  # what the weights are fitted on
LATE = "borders-late"  # written when the rules and weights stood, and not fitted on
HEAD = (
    "Mitteilungen - Wirtschaft und Verkehr",
    "StGB NRW-Mitteilung 318/2004 vom 03.05.2004",
    "Neue Regeln für Wochenmärkte",
)
FOOT = "Az.: III/1 642-33"
FILLER = (
    "Die Zahl der Händler ist in den vergangenen zehn Jahren um ein Drittel gesunken. Viele geben"
    " ihren Stand aus Altersgründen auf, ohne dass sich eine Nachfolge abzeichnet.",
    "Einige Gemeinden verzichten deshalb seit dem Frühjahr auf Standgebühren. Ob das die Märkte"
    " belebt, wird sich erst nach Ablauf eines vollen Jahres beurteilen lassen.",
    "Die Kaufmannschaft begrüßt den Schritt, weist aber darauf hin, dass fehlende Stellplätze und"
    " ungünstige Öffnungszeiten die Kundschaft mindestens ebenso abschrecken wie hohe Preise.",
)

Case = dict[str, Any]


class Reading(NamedTuple):
    """A case inside a notice, and the paragraphs that a faultless parser would find."""

    case: Case
    text: str
    body: list[str]


def load(name: str) -> list[Case]:
    """The cases of a hand, without those in which ordering information would leave the body."""
    lines = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    return [case for case in cases if not is_ordering(case)]


def is_ordering(case: Case) -> bool:
    return any(paragraph.get("role") == "ordering" for paragraph in case["paragraphs"])


def readings(case: Case) -> Iterator[Reading]:
    """The case in a notice with single line breaks and in one with blank lines; wrapped lines, and
    those with blank ones between them, in the second only."""
    lines = case["lines"]
    wrapped = "wrap" in case["id"] or "wrap" in case.get("note", "")
    width = max(map(len, lines))
    shown = [
        "\n".join(textwrap.wrap(one, width, break_on_hyphens=False)) if wrapped else one
        for one in FILLER
    ]
    body = [FILLER[0], *(paragraph["text"] for paragraph in case["paragraphs"]), *FILLER[1:]]
    item = "\n".join(lines)
    for gap in ("\n", "\n\n"):
        if gap == "\n" and (wrapped or "" in [line.strip() for line in lines]):
            continue
        yield Reading(case, gap.join((*HEAD, shown[0], item, *shown[1:], FOOT)), body)


def judged(reading: Reading) -> Counter[str]:
    """What is right in a reading: paragraphs, roles; whether all is, and whether it is doubted."""
    notice = parse(reading.text)
    gold = reading.case["paragraphs"]
    found = {paragraph.text: paragraph for paragraph in notice.body}
    counts = Counter(readings=1, paragraphs=len(gold))
    roles_right = 0
    for one in gold:
        got = found.get(one["text"])
        if got is None:
            continue
        counts["borders"] += 1
        role = one.get("role")
        if role is None or (role == got.role and _marker_is_right(one, got.marker)):
            roles_right += 1
    counts["roles"] = roles_right
    right = [paragraph.text for paragraph in notice.body] == reading.body
    right = right and roles_right == len(gold)
    counts["right"] = right
    doubted = is_doubted(notice)
    counts["right_but_doubted"] = right and doubted
    counts["silent"] = not right and not doubted
    return counts


def _marker_is_right(gold: dict[str, str], marker: str | None) -> bool:
    if gold["role"] == "list-item":
        return marker == gold.get("marker")
    return not marker or (gold["role"] == "heading" and gold["text"].startswith(marker))


def is_doubted(notice: Notice) -> bool:
    """Whether a warning speaks of the body."""
    return any(
        diagnostic.field == "body" and diagnostic.severity != "info"
        for diagnostic in notice.diagnostics
    )


class Figures(NamedTuple):
    """Shares of paragraphs (borders, roles) and of readings (silent, doubted)."""

    borders: float
    roles: float
    silent: float
    doubted: float


def figures(cases: list[Case]) -> Figures:
    """How right the parser is on these cases."""
    total: Counter[str] = Counter()
    for case in cases:
        for reading in readings(case):
            total.update(judged(reading))
    return Figures(
        total["borders"] / total["paragraphs"],
        total["roles"] / total["paragraphs"],
        total["silent"] / total["readings"],
        total["right_but_doubted"] / total["right"],
    )
