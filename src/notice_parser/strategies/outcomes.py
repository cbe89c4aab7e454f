"""What became of each field of a damaged notice: right, doubted, silently wrong, or gone and said
so."""

from __future__ import annotations

from typing import Any, Literal

from .. import Notice, parse
from ..evaluation.labelling import gold_values
from ..evaluation.verdicts import doubted_fields, is_named, verdict
from ..record.notice import FIELDS as DECLARED
from .damage import Damaged

Outcome = Literal["right", "doubted", "silent", "gone"]

FIELDS = tuple(name for name, field in DECLARED.items() if field.field.composed)


def found_values(notice: Notice) -> dict[str, Any]:
    """The fields of a record in the form of an example's values."""
    values = gold_values(notice)
    return {name: values[name] for name in FIELDS}


def outcome(hurt: Damaged, notice: Notice | None = None) -> dict[str, Outcome]:
    """What a parser (`parse`, unless its record is given) made of each field.

    - "right": the expected value.
    - "doubted": another value, and a diagnostic names the field.
    - "silent": another value, and nothing says so; or the information is gone, and nothing says so.
    - "gone": the information is gone, the value is what is left of it, and a diagnostic names the
      field; or the value is right all the same.
    """
    notice = parse(hurt.text) if notice is None else notice
    found, doubts = found_values(notice), doubted_fields(notice)
    outcomes: dict[str, Outcome] = {}
    for name in FIELDS:
        named = is_named(name, doubts)
        expected = found[name] == hurt.values[name] or found[name] in hurt.also.get(name, [])
        if name not in hurt.gone:
            outcomes[name] = verdict(right=expected, named=named)
        elif found[name] == hurt.example.values[name] or (expected and named):
            outcomes[name] = "gone"
        else:
            outcomes[name] = verdict(right=False, named=named)
    return outcomes


def explain(hurt: Damaged, notice: Notice | None = None) -> str:
    """A readable account of what is not right: the text, then each such field as expected and as
    found, then the diagnostics."""
    notice = parse(hurt.text) if notice is None else notice
    found = found_values(notice)
    lines = [
        f"damage: {', '.join(hurt.kinds)}",
        "text:",
        *(f"  | {line!r}"[:400] for line in hurt.text.split("\n")),
    ]
    for name, result in outcome(hurt, notice).items():
        if result in ("doubted", "silent"):
            lines.append(f"{name} ({result}{', information gone' if name in hurt.gone else ''}):")
            lines += _sides(hurt.values[name], found[name])
            lines += [f"  or:       {value!r}" for value in hurt.also.get(name, [])]
    lines += [
        f"{diagnostic.severity}: {diagnostic.code}: {diagnostic.message}"
        for diagnostic in notice.diagnostics
    ]
    return "\n".join(lines)


def _sides(expected: object, found: object) -> list[str]:
    if isinstance(expected, list) and isinstance(found, list):
        return [
            *(f"  expected: {entry!r}" for entry in expected if entry not in found),
            *(f"  found:    {entry!r}" for entry in found if entry not in expected),
        ] or ["  the same entries in another order or number"]
    return [f"  expected: {expected!r}", f"  found:    {found!r}"]
