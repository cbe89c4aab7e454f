"""The inputs of a run, those that failed and those that were passed over, counted from what lies
beside its parts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ..output.tally import Tally


def tally_of(parts: Iterable[Path]) -> Tally:
    """A tally of no notices yet, with all inputs."""
    from .work import report_of

    tally = Tally()
    for part in parts:
        report = report_of(part)
        if report is not None:
            tally.inputs += report.inputs
            tally.failures += report.failures
            tally.passed_over += report.passed_over
    return tally
