"""A notice in its canonical form: the text that says what the record says, a blank line between all parts."""

from __future__ import annotations

import datetime
from bisect import bisect_right
from typing import TYPE_CHECKING

from ..values import clean

if TYPE_CHECKING:
    from ..notice import Notice

# What is not there, where a part would otherwise be taken for it.
NO_TITLE = "[ohne Titel]"
NO_DATE = "[ohne Datum]"


def canonical_text(notice: Notice) -> str:
    """Heading, title, paragraphs in their order, Az. (see `Notice.to_text`)."""
    writer = {"schnellbrief": _letter_head, "statement": _press_head, "pressemitteilung": _press_head}.get(notice.kind or "", _database_head)
    lines = writer(notice) + _paragraphs(notice)
    if notice.kind == "schnellbrief":
        lines.append("Mit freundlichen Grüßen")
    elif notice.az is not None:
        lines.append(f"Az.: {notice.az.text}")
    return "\n\n".join(_literal(line) for line in lines) + "\n"


def _literal(line: str) -> str:
    """A line that reads back as it is: characters that would be repaired are written as entities."""
    if clean(line) == line and line[0] != ">":
        return line
    return "".join(f"&#{ord(character)};" if character in "&<>ÂÃâ" else character for character in line)


def _database_head(notice: Notice) -> list[str]:
    lines = [notice.header.text] if notice.header else []
    headed = notice.kind == "mitteilung" or notice.header is not None or notice.date is not None
    if headed:
        publisher = f"{notice.publisher}-" if notice.publisher else ""
        parts = [f"{publisher}Mitteilung", notice.number.text if notice.number else "", f"vom {_day(notice.date)}" if notice.date else ""]
        lines.append(" ".join(part for part in parts if part))
    elif notice.number:
        lines.append(notice.number.text)
    return lines + _title(notice, expected=bool(lines))


def _press_head(notice: Notice) -> list[str]:
    lines = [line for line in (notice.title or NO_TITLE, notice.subtitle) if line]
    kind = "Statement" if notice.kind == "statement" else "Pressemitteilung"
    publisher = f"{notice.publisher}-" if notice.publisher else ""
    lines.append(f"{publisher}{kind}" + (f" {notice.number.text}" if notice.number else ""))
    return [*lines, _day(notice.date) or NO_DATE]


def _letter_head(notice: Notice) -> list[str]:
    lines = [f"Schnellbrief {notice.number.text}"] if notice.number else ["Schnellbrief"]
    lines += [f"Aktenzeichen: {notice.az.text}"] if notice.az else []
    lines += [_day(notice.date) or NO_DATE]
    return [*lines, *_title(notice, expected=False), "Sehr geehrte Damen und Herren,"]


def _title(notice: Notice, *, expected: bool) -> list[str]:
    if notice.title:
        return [notice.title]
    return [NO_TITLE] if expected else []


def _paragraphs(notice: Notice) -> list[str]:
    """Body and ordering-only paragraphs in the order of the given text; ordering that stands inside a body paragraph is written with it."""
    spans = notice.spans
    body = list(zip(spans.body, (paragraph.text for paragraph in notice.body), strict=True))
    starts = [start for start, _ in spans.body]
    whole = []
    for span, ordering in zip(spans.ordering, notice.ordering, strict=True):
        before = bisect_right(starts, span[0]) - 1
        if before < 0 or span[1] > spans.body[before][1]:
            whole.append((span, ordering.text))
    return [text for _, text in sorted(body + whole)]


def _day(date: datetime.date | None) -> str:
    return f"{date.day:02}.{date.month:02}.{date.year:04}" if date else ""
