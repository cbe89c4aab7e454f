"""A first gold record: what the parser found, to be corrected by hand, with its doubts beside the fields."""

from __future__ import annotations

from typing import Any

from ..diagnostics import Diagnostic
from ..notice import Notice
from .gold import FIELDS


def gold_values(notice: Notice) -> dict[str, Any]:
    """The fields of a record as gold records write them: paragraphs by their texts, of orderings what is there."""
    values = notice.model_dump(mode="json", include=set(FIELDS))
    values["body"] = [{"text": paragraph["text"]} for paragraph in values["body"]]
    values["ordering"] = [{name: value for name, value in entry.items() if value} for entry in values["ordering"]]
    return {name: values[name] for name in FIELDS}


def first_record(notice: Notice, text: str) -> dict[str, Any]:
    """The record for a gold file, in its order, with ``"checked": false``: it is not measured by until a person sets that to true.

    What a diagnostic says of a field stands after it under the field's name with a question mark ("date?"), what is on no field at the top under
    "notice?", each with the line of ``text``, that the notice was made of. Of paragraphs only the texts are there, of orderings only what there is.
    """
    values = gold_values(notice)
    record: dict[str, Any] = {"checked": False, "layout": notice.layout} | _remarks(notice, None, text)
    for name in FIELDS:
        record |= {name: values[name]} | _remarks(notice, name, text)
    return record


def _remarks(notice: Notice, field: str | None, text: str) -> dict[str, list[str]]:
    remarks = [f"{remark.severity}{_line(remark, text)}: {remark.message}" for remark in notice.diagnostics if remark.field == field]
    return {f"{field or 'notice'}?": remarks} if remarks else {}


def _line(remark: Diagnostic, text: str) -> str:
    return "" if remark.span is None else f", line {text.count(chr(10), 0, remark.span[0]) + 1}"
