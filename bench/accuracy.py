"""How right a reader is, beside how fast it is: the share of fields with the value that the
workload's notices are known to have.

A field counts where its notice has it and its information is not lost; it is silently wrong where
another value, or none, comes without a diagnostic. A reader of few fields is judged by what it
looks for (``tried``): the fields that it never names are not held against it as errors, but are not
right either.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import floor
from notice_parser import Notice
from notice_parser.strategies import FIELDS, Damaged, Example, outcome

Found = Mapping[str, Any]


@dataclass(frozen=True)
class Accuracy:
    """Shares in per cent: fields that are right, of all nine; fields that are wrong without a word.
    And how many fields the reader looks for."""

    right: float
    silent: float
    tried: int

    @property
    def cells(self) -> list[str]:
        """For the table."""
        return [f"{self.right:.1f}", f"{self.silent:.1f}", f"{self.tried} of {len(FIELDS)}"]


def of_records(cases: Iterable[tuple[Example | Damaged, Notice]]) -> Accuracy:
    """The library's own records, judged as its damage table judges them."""
    results: list[str] = []
    for case, notice in cases:
        hurt = case if isinstance(case, Damaged) else Damaged(case.text, case, (), case.values)
        results += outcome(hurt, notice).values()
    right = sum(result in ("right", "gone") for result in results)
    return Accuracy(
        100 * right / len(results), 100 * results.count("silent") / len(results), len(FIELDS)
    )


def of_findings(cases: Iterable[tuple[Example | Damaged, Found]]) -> Accuracy:
    """What another reader found: values by field, those of which it has no notion left out. It has
    no way to doubt."""
    right = wrong = total = 0
    tried: set[str] = set()
    for case, found in cases:
        tried.update(found)
        total += len(FIELDS)
        for name, value in found.items():
            good = [
                case.values[name],
                *(case.also.get(name, ()) if isinstance(case, Damaged) else ()),
            ]
            if any(same(value, known) for known in good):
                right += 1
            else:
                wrong += 1
    return Accuracy(100 * right / total, 100 * wrong / total, len(tried))


def same(found: object, known: object) -> bool:
    """Whether a value is right; of a number, a header or an Az. that is given in part, that
    part."""
    if isinstance(found, Mapping) and isinstance(known, Mapping):
        return all(value == known.get(name) for name, value in found.items())
    return found == known


def of_floor(record: floor.Record) -> Found:
    """What the floor found."""
    return {
        "kind": record.kind,
        "publisher": record.publisher,
        "header": {"text": record.header, "section": record.section},
        "number": {
            "text": f"{record.sequence}/{record.year}",
            "sequence": record.sequence,
            "year": record.year,
        },
        "date": record.date.isoformat(),
        "title": record.title,
        "body": [{"text": text} for text in record.body],
        "ordering": list(record.ordering),
        "az": {
            "text": record.az,
            "department": record.department,
            "file_plan": record.file_plan,
            "initials": record.initials,
        },
    }
