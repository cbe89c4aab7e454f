"""In which order notices are shown: the most doubtful first."""

from __future__ import annotations

from collections.abc import Sequence

from ..record.notice import Notice
from .case import Case, Status

_WEIGHT = {"error": 3, "warning": 2, "info": 0}


def doubt(notice: Notice) -> int:
    """How doubtful a notice is: each field counts once, by the worst that is said of it, and each
    further remark a little less than a field of its own."""
    worst: dict[str | None, int] = {}
    remarks = [(each.field, _WEIGHT[each.severity]) for each in notice.diagnostics]
    for field, weight in remarks:
        worst[field] = max(worst.get(field, 0), weight)
    more = sum(weight > 0 for _, weight in remarks) - sum(weight > 0 for weight in worst.values())
    return 2 * sum(worst.values()) + more


def ordered(cases: Sequence[Case]) -> list[Case]:
    """The most doubtful first; those of one doubt as they came."""
    return sorted(cases, key=lambda case: -doubt(case.notice))


def following(statuses: Sequence[Status], at: int) -> int | None:
    """The place of the notice to show behind another one (-1: at the start): the next that is open,
    else the first that is, else the same of those that were skipped; None where all are done."""
    places: list[int] = [*range(at + 1, len(statuses)), *range(max(0, at + 1))]
    for status in ("open", "skipped"):
        for place in places:
            if statuses[place] == status:
                return place
    return None
