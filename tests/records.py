"""What tests compare: the values of a record, without spans, blocks and remarks."""

from __future__ import annotations

from typing import Any

from notice_parser import Notice

Values = dict[str, Any]

FIELDS = ("kind", "publisher", "header", "number", "date", "title", "subtitle", "body", "ordering", "az", "references")


def values(notice: Notice) -> Values:
    """The fields as the gold records write them: body paragraphs by text, of ordering what is there."""
    record = notice.model_dump(mode="json")
    record["body"] = [{"text": paragraph["text"]} for paragraph in record["body"]]
    record["ordering"] = [{name: value for name, value in entry.items() if value} for entry in record["ordering"]]
    return {name: record[name] for name in FIELDS}


def differences(found: Values, gold: Values) -> str:
    """What differs, field by field, one line for each value that is only on one side; empty where nothing does."""
    lines: list[str] = []
    for name in gold:
        if found[name] == gold[name]:
            continue
        lines.append(f"{name}:")
        if isinstance(gold[name], list):
            lines += [f"  found only: {entry}" for entry in found[name] if entry not in gold[name]]
            lines += [f"  gold only:  {entry}" for entry in gold[name] if entry not in found[name]]
            if len(lines) and lines[-1] == f"{name}:":
                lines.append("  the same entries in another order or number")
        else:
            lines += [f"  found: {found[name]}", f"  gold:  {gold[name]}"]
    return "\n".join(lines)
