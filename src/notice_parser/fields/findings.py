"""What the converters hand on: values by field name, spans, and remarks, all in the offsets of the
given string."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from ..record.diagnostics import Severity, Span
from ..view.source import Source
from ..view.values import fold


@dataclass(slots=True)
class Findings:
    """The record in the making. Nested dicts are validated once, at the end; that is cheaper than
    models built one by one."""

    source: Source
    values: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, Any] = field(default_factory=dict)
    diagnostics: list[dict[str, Any]] = field(default_factory=list)

    def text(self, start: int, end: int) -> str:
        """The cleaned value of a stretch of the view."""
        value = self.source.text[start:end]
        if self.source.plain and "\n" not in value:
            return value.strip(" ")
        return fold(value)

    def place(self, name: str, start: int, end: int) -> None:
        """Keep the span of a field's value."""
        self.spans[name] = self.source.span(start, end)

    def note(
        self, code: str, severity: Severity, message: str, field: str | None, *place: int
    ) -> None:
        """Keep a remark; ``place`` is start and end in the view, or left out where there is
        none."""
        span: Span | None = self.source.span(*place) if place else None
        self.diagnostics.append(
            {"code": code, "severity": severity, "message": message, "span": span, "field": field}
        )

    def doubt(self, names: str | Iterable[str], message: str, *place: int) -> None:
        """Keep a doubt on a field, or on each of several; ``place`` as with `note`."""
        for name in (names,) if isinstance(names, str) else names:
            self.note(f"{name}-doubtful", "warning", message, name, *place)

    def doubt_value(self, name: str, message: str) -> None:
        """Keep a doubt on a field where its value stands."""
        self.diagnostics.append(
            {
                "code": f"{name}-doubtful",
                "severity": "warning",
                "message": message,
                "span": self.spans.get(name),
                "field": name,
            }
        )

    @property
    def said(self) -> set[str | None]:
        """The fields of which a warning or an error says something."""
        return {one["field"] for one in self.diagnostics if one["severity"] != "info"}
