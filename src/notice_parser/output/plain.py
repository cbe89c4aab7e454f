"""A record in a few lines of text: what ``print(notice)`` shows."""

from __future__ import annotations

from typing import Any

from ..record.diagnostics import serious
from ..record.notice import FIELDS, Notice
from .markup import gravest_first, shortened, visible

_WIDTH = 80  # characters of a value; each stands on one line
_REMARK = 160  # characters of a remark, which may quote a paragraph
_ENTRIES = 3  # of a list; the rest is counted
# not where they stand, nor what is to be said of them
VALUES = [field for field in FIELDS.values() if field.field.gold or not field.parts]
_MARGIN = max(len(field.name) for field in VALUES) + 2


def plain(notice: Notice) -> str:
    """A line for each field that has a value or is in doubt, and one for each diagnostic, the
    gravest first. Control characters are shown by their numbers."""
    doubted = {remark.field for remark in serious(notice.diagnostics)}
    lines: list[str] = []
    for field in VALUES:
        value = getattr(notice, field.name)
        if field.many:
            lines += _listed(field.name, [entry.text for entry in value])
        elif value is not None:
            lines.append(_line(field.name, value))
        elif field.name in doubted:
            lines.append(_line(field.name, "not found"))
    lines += [
        f"{_line(each.severity, each.message, _REMARK)} [{each.code}]"
        for each in gravest_first(notice.diagnostics)
    ]
    return "\n".join(lines)


def _listed(name: str, texts: list[str]) -> list[str]:
    """The first entries below each other, the name beside the first."""
    lines = [_line("" if i else name, text) for i, text in enumerate(texts[:_ENTRIES])]
    more = len(texts) - _ENTRIES
    return [*lines, _line("", f"and {more} more")] if more > 0 else lines


def _line(name: str, value: Any, most: int = _WIDTH) -> str:
    text = " ".join(str(getattr(value, "text", value)).split())
    return f"{name:{_MARGIN}}{shortened(visible(text), most)}"
