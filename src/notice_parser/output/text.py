"""A notice in its canonical form: the text that says what the record says, a blank line between all parts."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..notice import Notice


def canonical_text(notice: Notice) -> str:
    """Heading, title, paragraphs in their order, Az. (see `Notice.to_text`)."""
    writer = {"schnellbrief": _letter_head, "statement": _press_head, "pressemitteilung": _press_head}.get(notice.kind or "", _database_head)
    lines = writer(notice) + _paragraphs(notice)
    if notice.kind == "schnellbrief":
        lines.append("Mit freundlichen Grüßen")
    elif notice.az is not None:
        lines.append(f"Az.: {notice.az.text}")
    return "\n\n".join(lines) + "\n"


def _database_head(notice: Notice) -> list[str]:
    lines = [notice.header.text] if notice.header else []
    if notice.kind == "mitteilung" or notice.header or notice.date:
        publisher = f"{notice.publisher}-" if notice.publisher else ""
        parts = [f"{publisher}Mitteilung", notice.number.text if notice.number else "", f"vom {_day(notice.date)}" if notice.date else ""]
        lines.append(" ".join(part for part in parts if part))
    elif notice.number:
        lines.append(notice.number.text)
    return lines + ([notice.title] if notice.title else [])


def _press_head(notice: Notice) -> list[str]:
    lines = [line for line in (notice.title, notice.subtitle) if line]
    kind = "Statement" if notice.kind == "statement" else "Pressemitteilung"
    publisher = f"{notice.publisher}-" if notice.publisher else ""
    lines.append(f"{publisher}{kind}" + (f" {notice.number.text}" if notice.number else ""))
    return lines + ([_day(notice.date)] if notice.date else [])


def _letter_head(notice: Notice) -> list[str]:
    lines = [f"Schnellbrief {notice.number.text}"] if notice.number else ["Schnellbrief"]
    lines += [f"Aktenzeichen: {notice.az.text}"] if notice.az else []
    lines += [_day(notice.date)] if notice.date else []
    return [*lines, *([notice.title] if notice.title else []), "Sehr geehrte Damen und Herren,"]


def _paragraphs(notice: Notice) -> list[str]:
    """Body and ordering-only paragraphs in the order of the given text; ordering that stands inside a body paragraph is written with it."""
    body = list(zip(notice.spans.body, (paragraph.text for paragraph in notice.body), strict=True))
    whole = [
        (span, ordering.text)
        for span, ordering in zip(notice.spans.ordering, notice.ordering, strict=True)
        if not any(start <= span[0] and span[1] <= end for start, end in notice.spans.body)
    ]
    return [text for _, text in sorted(body + whole)]


def _day(date: datetime.date | None) -> str:
    return date.strftime("%d.%m.%Y") if date else ""
