"""A first gold record: what the parser found, to be corrected by hand, with its doubts beside the
fields."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Any

from ..record.declaration import Gold
from ..record.diagnostics import Diagnostic
from ..record.notice import FIELDS as DECLARED
from ..record.notice import Notice
from .gold import FIELDS


def gold_values(notice: Notice) -> dict[str, Any]:
    """The fields of a record as gold records write them: paragraphs by their texts, of orderings
    what is there."""
    values = notice.model_dump(mode="json", include=set(FIELDS))
    return {name: _written(DECLARED[name].field.gold, values[name]) for name in FIELDS}


def _written(how: Gold | None, value: Any) -> Any:
    if how == "texts":
        return [{"text": entry["text"]} for entry in value]
    if how == "filled":
        return [{name: part for name, part in entry.items() if part} for entry in value]
    return value


def first_record(notice: Notice, text: str) -> dict[str, Any]:
    """The record for a gold file, in its order, with ``"checked": false``: it is not measured by
    until a person sets that to true.

    What a diagnostic says of a field stands after it under the field's name with a question mark
    ("date?"), what is on no field at the top under "notice?", each with the line of ``text``, that
    the notice was made of. Of paragraphs only the texts are there, of orderings only what there is.
    """
    values = gold_values(notice)
    ends = [match.start() for match in re.finditer("\n", text)]
    record: dict[str, Any] = {"checked": False, "layout": notice.layout} | _remarks(
        notice, None, ends
    )
    for name in FIELDS:
        record |= {name: values[name]} | _remarks(notice, name, ends)
    return record


def _remarks(notice: Notice, field: str | None, ends: list[int]) -> dict[str, list[str]]:
    """What is said of a field; ``ends`` are the ends of the text's lines."""
    remarks = [
        f"{remark.severity}{_line(remark, ends)}: {remark.message}"
        for remark in notice.diagnostics
        if remark.field == field
    ]
    return {f"{field or 'notice'}?": remarks} if remarks else {}


def _line(remark: Diagnostic, ends: list[int]) -> str:
    return "" if remark.span is None else f", line {bisect_left(ends, remark.span[0]) + 1}"
