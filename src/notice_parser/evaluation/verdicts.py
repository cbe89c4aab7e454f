"""Right, doubted or silently wrong: what becomes of a field, decided in one place for evaluation,
the damage table and the tests."""

from __future__ import annotations

from typing import Literal

from ..record.diagnostics import serious
from ..record.notice import FIELDS, Notice

Verdict = Literal["right", "doubted", "silent"]


def doubted_fields(notice: Notice) -> set[str]:
    """The fields that a diagnostic of severity warning or error names."""
    return {remark.field for remark in serious(notice.diagnostics) if remark.field}


def is_named(field: str, doubts: set[str]) -> bool:
    """Whether a doubt about one of these fields speaks for this one: kind and publisher stand in
    one line with the number, ordering and references in the body."""
    return field in doubts or FIELDS[field].field.doubted_with in doubts


def verdict(*, right: bool, named: bool) -> Verdict:
    """What became of a field, its value being right or not, and named by a doubt or not."""
    return "right" if right else "doubted" if named else "silent"
