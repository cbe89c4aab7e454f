"""What tests compare: the values of a record, without spans, blocks and remarks; and a layout that
the library does not have."""

from __future__ import annotations

from typing import Any

from notice_parser.evaluation import FIELDS
from notice_parser.evaluation import gold_values as values
from notice_parser.families import Family, LineKind, Opening, Page

__all__ = ["CIRCULAR", "FIELDS", "Values", "differences", "values"]

Values = dict[str, Any]

# Somebody else's pages: "Rundschreiben Nr. 311/07"
CIRCULAR = Family(
    "circulars",
    kinds=(LineKind("heading", ("Rundschreiben Nr. {number}",), opens=Opening(), whole=True),),
    pages=(Page("circular", "!(heading|paragraph)*+ heading ~ title=(short|link|letter-head)?"),),
)


def differences(found: Values, gold: Values) -> str:
    """What differs, field by field, one line for each value that is only on one side; empty where
    nothing does."""
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
