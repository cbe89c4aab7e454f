"""One notice under review: what the parser found, what is in doubt, and what a person has said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from ..evaluation.gold import FIELDS
from ..evaluation.labelling import gold_values
from ..evaluation.verdicts import doubted_fields
from ..families.family import Family
from ..record.notice import FIELDS as DECLARED
from ..record.notice import Notice

Status = Literal["open", "done", "skipped"]
State = Literal["certain", "doubtful", "left", "accepted", "corrected"]


class Case(NamedTuple):
    """A notice of a text: ``name`` is that of the pair in the gold folder, ``at`` its place among
    the text's notices, ``source`` the file as a person knows it.

    ``found`` are the values as gold records write them, ``doubts`` the fields that a diagnostic of
    severity warning or error names. ``family`` reads its file numbers; None where it is unknown.
    """

    name: str
    at: int
    source: str
    text: str
    notice: Notice
    found: Mapping[str, Any]
    doubts: frozenset[str]
    family: Family | None = None


class Draft(NamedTuple):
    """What a person has said of a notice so far. ``values`` are judged from now on.

    ``left`` are the fields that are not to be judged; ``proposed`` are values of a record that
    nobody has checked, where they differ from what the parser finds.
    """

    values: Mapping[str, Any] = {}
    left: frozenset[str] = frozenset()
    proposed: Mapping[str, Any] = {}
    status: Status = "open"


def case_of(
    name: str, at: int, source: str, text: str, notice: Notice, *, family: Family | None = None
) -> Case:
    """The case of a notice that was read from a text."""
    doubts = frozenset(doubted_fields(notice))
    return Case(name, at, source, text, notice, gold_values(notice), doubts, family)


def value_of(case: Case, draft: Draft, field: str) -> Any:
    """What a field holds now: as said, as proposed, or as found."""
    for values in (draft.values, draft.proposed):
        if field in values:
            return values[field]
    return case.found[field]


def state_of(case: Case, draft: Draft, field: str) -> State:
    """Where a field stands. A doubt that only speaks for it ("number" for "kind") counts until the
    field that it is on has been judged."""
    if field in draft.values:
        return "accepted" if draft.values[field] == case.found[field] else "corrected"
    if field in draft.left:
        return "left"
    speaker = DECLARED[field].field.doubted_with
    doubted = field in case.doubts or (speaker in case.doubts and speaker not in draft.values)
    return "doubtful" if doubted or field in draft.proposed else "certain"


def in_doubt(case: Case, draft: Draft) -> list[str]:
    """The fields that a person has still to look at."""
    return [field for field in FIELDS if state_of(case, draft, field) == "doubtful"]
