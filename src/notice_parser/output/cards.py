"""What a notebook shows for a record, and for a list of them."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..record.diagnostics import serious
from ..record.notice import FIELDS, Notice
from ..words import ENGLISH, Words
from .marks import FIELDS as MARKED
from .markup import (
    SEVERITIES,
    attribute,
    doubt_list,
    element_text,
    framed,
    gravest_first,
    remark,
    shortened,
)

if TYPE_CHECKING:
    from ..record.diagnostics import Severity

# A list of up to this many notices is shown whole, of a longer one the first and the last.
_WHOLE, _FIRST, _LAST = 40, 25, 5
# How much of one notice a card shows: characters of its title and of its body, and doubts.
_LONGEST_TITLE, _EXCERPT, _DOUBTS = 300, 420, 100
_SHOWN = [field for field in FIELDS.values() if field.field.fact]
_COUNTED = [FIELDS[name] for name in MARKED if FIELDS[name].many]
# Columns of a table, each with what goes before its cell, and behind it.
COLUMNS = {
    "Number": ('<th scope="row">', "</th>"),
    "Date": ('<td class="day">', "</td>"),
    "Section": ("<td>", "</td>"),
    "Title": ('<td class="wide">', "</td>"),
    "Az.": ('<td class="file">', "</td>"),
    "Doubts": ("<td>", "</td>"),
    "Layout": ("<td>", "</td>"),
}


def card(notice: Notice) -> str:
    """One notice as HTML: section, title, number, date, Az., the first lines of the body, and what
    is doubtful."""
    kind = " ".join(
        part for part in (notice.publisher, notice.kind and notice.kind.capitalize()) if part
    )
    section = notice.header.section if notice.header else ""
    title = _german(notice.title or "", _LONGEST_TITLE)
    lines = [
        f'<p class="over"><span>{_german(section or kind)}</span>'
        f'<span class="layout">{element_text(notice.layout)}</span></p>',
        f'<p class="name" role="heading" aria-level="3">{title or _absent("no title")}</p>',
    ]
    if notice.subtitle:
        lines.append(f'<p class="subtitle">{_german(notice.subtitle, _LONGEST_TITLE)}</p>')
    lines += _facts(
        [
            *((_capital(field.label), _value(notice, field.name)) for field in _SHOWN),
            *([("Kind", _german(kind))] if section and kind else []),
        ]
    )
    lines += _first_lines(notice) or [f'<p class="excerpt">{_absent("no body")}</p>']
    sizes = [(len(getattr(notice, field.name)), field.field.entry) for field in _COUNTED]
    counts = [_count(size, name) for size, name in sizes if size] + (
        [] if notice.diagnostics else ["no doubts"]
    )
    if counts:
        lines.append(f'<p class="counts">{" &middot; ".join(counts)}</p>')
    doubts = gravest_first(notice.diagnostics)
    lines += doubt_list(doubts[:_DOUBTS])
    if len(doubts) > _DOUBTS:
        lines.append(
            f'<p class="counts">and {_count(len(doubts) - _DOUBTS, "doubt")} that are not shown</p>'
        )
    return framed(
        "card", f"Notice {notice.number.text if notice.number else 'without number'}", lines
    )


def table(notices: Sequence[Notice]) -> str:
    """A list of notices as HTML: how many of each layout, how many doubts, and a row for each
    notice, or for the first and last of many."""
    size = len(notices)
    lines = [f'<p class="name">{_count(size, "notice")}</p>', *_facts(_tallies(notices))]
    if size:
        whole = size <= _WHOLE
        rows = [_row(index, notices[index]) for index in range(size if whole else _FIRST)]
        if not whole:
            more = f'<td colspan="{len(COLUMNS) + 1}">{size - _FIRST - _LAST} more</td>'
            rows.append(f'<tr class="gap">{more}</tr>')
            rows += [_row(index, notices[index]) for index in range(size - _LAST, size)]
        heads = "".join(f'<th scope="col">{name}</th>' for name in ("#", *COLUMNS))
        lines += [
            '<div class="scroll"><table>',
            f"<thead><tr>{heads}</tr></thead>",
            "<tbody>",
            *rows,
            "</tbody></table></div>",
        ]
    return framed("table", _count(size, "notice"), lines)


def _tallies(notices: Sequence[Notice]) -> list[tuple[str, str]]:
    """How many there are of what."""
    dates = [notice.date for notice in notices if notice.date]
    layouts = Counter(notice.layout for notice in notices)
    doubts = Counter(doubt.severity for notice in notices for doubt in notice.diagnostics)
    problems = [serious(notice.diagnostics) for notice in notices]
    codes = Counter(problem.code for each in problems for problem in each)
    found = [
        ("Dates", f"{min(dates)} to {max(dates)}" if dates else ""),
        (
            "Layouts",
            ", ".join(f"{element_text(name)} {count}" for name, count in layouts.most_common()),
        ),
        ("Without doubt", str(problems.count([])) if notices else ""),
        ("Doubts", severities(doubts)),
        (
            "Most often",
            ", ".join(
                f"<code>{element_text(code)}</code> {count}" for code, count in codes.most_common(4)
            ),
        ),
    ]
    return [(name, value) for name, value in found if value]


def _row(index: int, notice: Notice) -> str:
    cells = "".join(
        f"{before}{cell}{after}"
        for (before, after), cell in zip(COLUMNS.values(), cells_of(notice), strict=True)
    )
    return f'<tr><td class="index">{index}</td>{cells}</tr>'


def cells_of(notice: Notice, words: Words = ENGLISH) -> list[str]:
    """What stands in the cells of `COLUMNS`."""
    doubts = Counter(doubt.severity for doubt in notice.diagnostics)
    codes = attribute("\n".join(remark(doubt, words) for doubt in notice.diagnostics[:20]))
    return [
        _value(notice, "number", 40, words),
        _value(notice, "date", words=words),
        _german(notice.header.section) if notice.header else "",
        _german(notice.title or "", 120) or _absent(words("no title")),
        _value(notice, "az", 30, words),
        f'<span title="{codes}">{severities(doubts, words)}</span>' if doubts else "",
        element_text(notice.layout),
    ]


def _facts(facts: Sequence[tuple[str, str]]) -> list[str]:
    return (
        [
            '<dl class="facts">',
            *(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in facts),
            "</dl>",
        ]
        if facts
        else []
    )


def severities(counts: Counter[Severity], words: Words = ENGLISH) -> str:
    """ "1 error 3 warnings", each in its colour."""
    names = {"error": "errors", "warning": "warnings"}
    found = ((severity, counts[severity]) for severity in SEVERITIES if counts[severity])
    return " ".join(
        f'<span class="severity {name}">{count}&nbsp;'
        f"{words(name if count == 1 else names.get(name, name))}</span>"
        for name, count in found
    )


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def _value(notice: Notice, name: str, limit: int = 80, words: Words = ENGLISH) -> str:
    """A field's value: its text where it has parts."""
    value = getattr(notice, name)
    if value is None:
        return _absent(words("none"))
    if isinstance(value, datetime.date):
        return f'<time datetime="{value}">{words.day(value)}</time>'
    return element_text(shortened(value.text if FIELDS[name].parts else str(value), limit))


def _first_lines(notice: Notice) -> list[str]:
    """Paragraphs of the body, as many as the card has room for."""
    lines: list[str] = []
    room = _EXCERPT
    for paragraph in notice.body:
        lines.append(f'<p class="excerpt">{_german(paragraph.text, room)}</p>')
        room -= len(paragraph.text)
        if room < 60:
            break
    return lines


def _german(text: str, limit: int = 200) -> str:
    """For a screen reader, which would read it in English otherwise."""
    return f'<span lang="de">{element_text(shortened(text, limit))}</span>' if text else ""


def _absent(words: str) -> str:
    return f'<span class="absent">{words}</span>'


def _count(number: int, name: str) -> str:
    return f"{number:,} {name}{'' if number == 1 else 's'}"
