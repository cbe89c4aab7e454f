"""The inputs of a run, those that failed and those that were passed over, counted from what lies
beside its parts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..output.tally import Tally


def tally_of(parts: Iterable[Path]) -> Tally:
    """A tally of no notices yet, with as many inputs as the summary has."""
    from .work import report_of

    tally = Tally()
    for part in parts:
        report = report_of(part)
        if report is not None:
            tally.inputs += report.tried
            tally.failures += report.failures
            tally.passed_over += report.passed_over
    return tally
