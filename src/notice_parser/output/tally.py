"""What the notices of a run amount to: the counts that a workbook's sheet of figures and the report
have, taken notice by notice."""

from __future__ import annotations

import datetime
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from ..record.diagnostics import serious
from ..record.notice import Notice

# JSON, so that parts can hold it
Facts = dict[str, Any]


def facts(notice: Notice) -> Facts:
    """What is counted of one notice."""
    doubts = serious(notice.diagnostics)
    year = notice.date.year if notice.date else notice.number and notice.number.year
    return {
        "date": notice.date and notice.date.isoformat(),
        "year": year,
        "section": notice.header and notice.header.section,
        "family": notice.family,
        "layout": notice.layout,
        "severity": min((remark.severity for remark in doubts), default=None),
        "codes": sorted({remark.code for remark in doubts}),
    }


@dataclass
class Tally:
    """Counts of notices; each value of ``years``, ``sections`` and ``families`` is how many there
    are, and how many of them are doubtful. ``inputs`` are those that were read or failed: what was
    ``passed_over`` is counted apart."""

    inputs: int = 0
    notices: int = 0
    doubtful: int = 0
    first: str = ""
    last: str = ""
    layouts: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    years: dict[int, tuple[int, int]] = field(default_factory=dict)
    sections: dict[str, tuple[int, int]] = field(default_factory=dict)
    families: dict[str, tuple[int, int]] = field(default_factory=dict)
    failures: list[tuple[str, str]] = field(default_factory=list)  # name and reason
    passed_over: list[tuple[str, str]] = field(default_factory=list)  # kind and name

    def add(self, found: Facts) -> None:
        """Count a notice."""
        doubtful = bool(found["codes"])
        self.notices += 1
        self.doubtful += doubtful
        self.layouts[found["layout"]] += 1
        self.codes.update(found["codes"])
        if date := found["date"]:
            self.first = min(self.first or date, date)
            self.last = max(self.last, date)
        groups: tuple[tuple[dict[Any, tuple[int, int]], Any], ...] = (
            (self.years, found["year"]),
            (self.sections, found["section"]),
            (self.families, found["family"]),
        )
        for counts, name in groups:
            if name is not None:
                all_, some = counts.get(name, (0, 0))
                counts[name] = all_ + 1, some + doubtful

    def figures(self) -> list[tuple[str, int | datetime.date]]:
        """The totals, each with its name."""
        found: list[tuple[str, int | datetime.date]] = [
            ("Notices", self.notices),
            ("To look at", self.doubtful),
            ("Without doubt", self.notices - self.doubtful),
            ("Inputs", self.inputs),
            ("Inputs that could not be read", len(self.failures)),
        ]
        if self.first:
            first, last = map(datetime.date.fromisoformat, (self.first, self.last))
            found += [("First date", first), ("Last date", last)]
        return found
