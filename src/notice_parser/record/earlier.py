"""Records of earlier versions of the schema, as this version has them."""

from __future__ import annotations

from typing import Any

from ..families import FIRST
from .notice import FIELDS
from .parts import Spans


def has(version: str, since: str) -> bool:
    """Whether a version has what there is since another one."""
    return _numbers(version) >= _numbers(since)


def _numbers(version: str) -> list[int]:
    return [int(number) for number in version.split(".")]


NEWEST = max((field.field.since for field in FIELDS.values()), key=_numbers)
"""The version that brought the newest fields."""


def upgraded(record: dict[str, Any], version: str) -> dict[str, Any]:
    """A record, as read from JSON or a table, with what its version did not have yet.

    1.x had one family, and no details. Its spans have no publisher, references and details: `Spans`
    says None and () of them, though the values may be there.
    """
    if has(version, NEWEST):
        return record
    known = {
        name: value
        for name, value in record.items()
        # of a table, what it does not have is None
        if value is not None or name not in FIELDS or has(version, FIELDS[name].field.since)
    }
    if isinstance(spans := record.get("spans"), Spans):
        places = spans._asdict().items()
        known["spans"] = {name: place for name, place in places if place is not None}
    if not has(version, "2.0"):
        unknown = record.get("layout", "unknown") == "unknown"
        known["family"] = "unknown" if unknown else FIRST.id
    return known
