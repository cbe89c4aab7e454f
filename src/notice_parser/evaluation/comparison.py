"""Two runs side by side: which fields of which notices are better now, and which are worse."""

from __future__ import annotations

from typing import Any, NamedTuple

from .report import FieldResult, Report, ReportError
from .verdicts import Verdict

_RANK: dict[Verdict, int] = {"silent": 0, "doubted": 1, "right": 2}


class Change(NamedTuple):
    """A field of a notice that became another's: better (silent to doubted, either to right) or
    worse."""

    notice: str
    field: str
    before: Verdict
    now: Verdict
    gold: Any
    found_before: Any
    found_now: Any


class Comparison(NamedTuple):
    """What changed for the texts that both runs have; ``left_out`` are those that only one has, or
    whose text or gold is another now."""

    gains: tuple[Change, ...]
    losses: tuple[Change, ...]
    left_out: tuple[str, ...]


def compared(before: Report, now: Report, matcher: str) -> Comparison:
    """The changes under a matcher. Raises `ReportError` where one of the two has not that
    matcher."""
    for report in (before, now):
        if matcher not in report.matchers:
            raise ReportError(
                f"one run has no matcher {matcher}, only {', '.join(report.matchers)}; "
                "compare under one that both have"
            )
    same = {name for name, digest in before.texts.items() if now.texts.get(name) == digest}
    old, new = _by_name(before, same), _by_name(now, same)
    gains: list[Change] = []
    losses: list[Change] = []
    for name in sorted({*old, *new}):
        change = _change(name, old.get(name), new.get(name), matcher)
        if change is not None:
            (gains if _RANK[change.now] > _RANK[change.before] else losses).append(change)
    return Comparison(
        tuple(gains), tuple(losses), tuple(sorted({*before.texts, *now.texts} - same))
    )


def _by_name(report: Report, texts: set[str]) -> dict[tuple[str, str], FieldResult]:
    return {
        (notice.name, field): result
        for notice in report.notices
        if notice.text in texts
        for field, result in notice.fields.items()
    }


def _change(
    name: tuple[str, str], before: FieldResult | None, now: FieldResult | None, matcher: str
) -> Change | None:
    """A notice that was found too many in one of the runs only has nothing wrong in the other."""
    old: Verdict = "right" if before is None else before.verdict(matcher)
    new: Verdict = "right" if now is None else now.verdict(matcher)
    if old == new:
        return None
    # A result that is right keeps no values: what it has is the gold one, and that the other side
    # knows.
    gold = next(
        result.gold
        for result, verdict in ((before, old), (now, new))
        if result is not None and verdict != "right"
    )
    values = [
        gold if result is None or verdict == "right" else result.found
        for result, verdict in ((before, old), (now, new))
    ]
    return Change(*name, old, new, gold, *values)
