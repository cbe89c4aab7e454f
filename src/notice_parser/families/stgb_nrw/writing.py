"""A notice in the publisher's canonical form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..writing import NO_DATE, NO_TITLE, day, paragraphs

if TYPE_CHECKING:
    from ...record.notice import Notice


def write(notice: Notice) -> list[str]:
    """The lines of a notice: heading, title, paragraphs in their order, Az."""
    if _is_headless(notice):
        return [*paragraphs(notice), day(notice.date)]
    writer = {
        "schnellbrief": _letter_head,
        "statement": _press_head,
        "pressemitteilung": _press_head,
    }.get(notice.kind or "", _database_head)
    lines = writer(notice) + paragraphs(notice)
    if notice.kind == "schnellbrief":
        lines.append("Mit freundlichen Grüßen")
    elif notice.az is not None:
        lines.append(f"Az.: {notice.az.text}")
    return lines


def _is_headless(notice: Notice) -> bool:
    """Whether it is a text with a date below it: a heading would say of what kind it is."""
    above = (notice.kind, notice.publisher, notice.header, notice.number, notice.title, notice.az)
    return notice.date is not None and not any(above)


def _database_head(notice: Notice) -> list[str]:
    lines = [notice.header.text] if notice.header else []
    says_more = notice.number or notice.date or notice.publisher
    # the word alone below a header would be the title
    if says_more if notice.header else notice.kind == "mitteilung" or notice.date:
        publisher = f"{notice.publisher}-" if notice.publisher else ""
        parts = [
            f"{publisher}Mitteilung",
            notice.number.text if notice.number else "",
            f"vom {day(notice.date)}" if notice.date else "",
        ]
        lines.append(" ".join(part for part in parts if part))
    elif notice.number:
        lines.append(notice.number.text)
    return lines + _title(notice, expected=bool(lines))


def _press_head(notice: Notice) -> list[str]:
    lines = [line for line in (notice.title or NO_TITLE, notice.subtitle) if line]
    kind = "Statement" if notice.kind == "statement" else "Pressemitteilung"
    publisher = f"{notice.publisher}-" if notice.publisher else ""
    lines.append(f"{publisher}{kind}" + (f" {notice.number.text}" if notice.number else ""))
    return [*lines, day(notice.date) or NO_DATE]


def _letter_head(notice: Notice) -> list[str]:
    lines = [f"Schnellbrief {notice.number.text}"] if notice.number else ["Schnellbrief"]
    lines += [f"Aktenzeichen: {notice.az.text}"] if notice.az else []
    lines += [day(notice.date) or NO_DATE]
    return [*lines, *_title(notice, expected=False), "Sehr geehrte Damen und Herren,"]


def _title(notice: Notice, *, expected: bool) -> list[str]:
    if notice.title:
        return [notice.title]
    return [NO_TITLE] if expected else []
