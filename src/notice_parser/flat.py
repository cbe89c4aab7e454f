"""A record as one row of plain cells, for spreadsheets and CSV files. Needs no other library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .notice import Notice
from .schema import SCHEMA_VERSION

PARAGRAPHS = "\n\n"  # between paragraphs, and between stretches of ordering information
ENTRIES = "; "  # between the entries of all other lists
CODES = " "


def flat_row(notice: Notice) -> tuple[Any, ...]:
    """A record's cells in the order of `notice_parser.table.FLAT_SCHEMA`."""
    header, number, az, ordering = notice.header, notice.number, notice.az, notice.ordering
    return (
        SCHEMA_VERSION,
        notice.kind,
        notice.publisher,
        *(header or (None, None)),
        *(number or (None, None, None)),
        notice.date,
        notice.title,
        notice.subtitle,
        _joined(PARAGRAPHS, (paragraph.text for paragraph in notice.body)),
        len(notice.body),
        _joined(PARAGRAPHS, (order.text for order in ordering)),
        _joined(ENTRIES, (phone for order in ordering for phone in order.phones)),
        _joined(ENTRIES, (fax for order in ordering for fax in order.faxes)),
        _joined(ENTRIES, (email for order in ordering for email in order.emails)),
        _joined(ENTRIES, (url for order in ordering for url in order.urls)),
        _joined(ENTRIES, (isbn for order in ordering for isbn in order.isbns)),
        *((az.text, az.normalized, *az[1:]) if az else (None,) * 5),
        _joined(ENTRIES, (reference.text for reference in notice.references)),
        notice.layout,
        _joined(CODES, (remark.code for remark in notice.diagnostics if remark.severity != "info")),
        _joined(CODES, (remark.code for remark in notice.diagnostics if remark.severity == "info")),
    )


def _joined(between: str, texts: Iterable[str]) -> str | None:
    return between.join(texts) or None
