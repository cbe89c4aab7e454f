"""What a notebook shows for a record, and for a list of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from .markup import SEVERITIES, attribute, doubt_list, element_text, framed, shortened

if TYPE_CHECKING:
    from ..diagnostics import Severity
    from ..notice import Notice

# A list of up to this many notices is shown whole, of a longer one the first and the last.
_WHOLE, _FIRST, _LAST = 40, 25, 5
# How much of one notice a card shows: characters of its title and of its body, and doubts.
_LONGEST_TITLE, _EXCERPT, _DOUBTS = 300, 420, 100
_COLUMNS = ("#", "Number", "Date", "Section", "Title", "Az.", "Doubts", "Layout")


def card(notice: Notice) -> str:
    """One notice as HTML: section, title, number, date, Az., the first lines of the body, and what is doubtful."""
    kind = " ".join(part for part in (notice.publisher, notice.kind and notice.kind.capitalize()) if part)
    section = notice.header.section if notice.header else ""
    lines = [
        f'<p class="over"><span>{_german(section or kind)}</span><span class="layout">{element_text(notice.layout)}</span></p>',
        f'<p class="name" role="heading" aria-level="3">{_german(notice.title or "", _LONGEST_TITLE) or _absent("no title")}</p>',
    ]
    if notice.subtitle:
        lines.append(f'<p class="subtitle">{_german(notice.subtitle, _LONGEST_TITLE)}</p>')
    lines += _facts([("Number", _number(notice)), ("Date", _date(notice)), ("Az.", _az(notice)), *([("Kind", _german(kind))] if section and kind else [])])
    lines += _first_lines(notice) or [f'<p class="excerpt">{_absent("no body")}</p>']
    sizes = [(len(notice.body), "paragraph"), (len(notice.ordering), "ordering note"), (len(notice.references), "reference")]
    counts = [_count(size, name) for size, name in sizes if size] + ([] if notice.diagnostics else ["no doubts"])
    if counts:
        lines.append(f'<p class="counts">{" &middot; ".join(counts)}</p>')
    doubts = sorted(notice.diagnostics, key=lambda doubt: SEVERITIES.index(doubt.severity))
    lines += doubt_list(doubts[:_DOUBTS])
    if len(doubts) > _DOUBTS:
        lines.append(f'<p class="counts">and {_count(len(doubts) - _DOUBTS, "doubt")} that are not shown</p>')
    return framed("card", f"Notice {notice.number.text if notice.number else 'without number'}", lines)


def table(notices: Sequence[Notice]) -> str:
    """A list of notices as HTML: how many of each layout, how many doubts, and a row for each notice, or for the first and last of many."""
    size = len(notices)
    lines = [f'<p class="name">{_count(size, "notice")}</p>', *_facts(_tallies(notices))]
    if size:
        whole = size <= _WHOLE
        rows = [_row(index, notices[index]) for index in range(size if whole else _FIRST)]
        if not whole:
            rows.append(f'<tr class="gap"><td colspan="{len(_COLUMNS)}">{size - _FIRST - _LAST} more</td></tr>')
            rows += [_row(index, notices[index]) for index in range(size - _LAST, size)]
        heads = "".join(f'<th scope="col">{name}</th>' for name in _COLUMNS)
        lines += ['<div class="scroll"><table>', f"<thead><tr>{heads}</tr></thead>", "<tbody>", *rows, "</tbody></table></div>"]
    return framed("table", _count(size, "notice"), lines)


def _tallies(notices: Sequence[Notice]) -> list[tuple[str, str]]:
    """How many there are of what."""
    dates = [notice.date for notice in notices if notice.date]
    layouts = Counter(notice.layout for notice in notices)
    doubts = Counter(doubt.severity for notice in notices for doubt in notice.diagnostics)
    codes = Counter(doubt.code for notice in notices for doubt in notice.diagnostics if doubt.severity != "info")
    found = [
        ("Dates", f"{min(dates)} to {max(dates)}" if dates else ""),
        ("Layouts", ", ".join(f"{element_text(name)} {count}" for name, count in layouts.most_common())),
        ("Without doubt", str(sum(all(doubt.severity == "info" for doubt in notice.diagnostics) for notice in notices)) if notices else ""),
        ("Doubts", _severities(doubts)),
        ("Most often", ", ".join(f"<code>{element_text(code)}</code> {count}" for code, count in codes.most_common(4))),
    ]
    return [(name, value) for name, value in found if value]


def _row(index: int, notice: Notice) -> str:
    section = _german(notice.header.section) if notice.header else ""
    doubts = Counter(doubt.severity for doubt in notice.diagnostics)
    codes = attribute("\n".join(f"{doubt.severity}: {doubt.message} [{doubt.code}]" for doubt in notice.diagnostics[:20]))
    cells = [
        f'<td class="index">{index}</td>',
        f'<th scope="row">{_number(notice)}</th>',
        f'<td class="day">{_date(notice)}</td>',
        f"<td>{section}</td>",
        f'<td class="wide">{_german(notice.title or "", 120) or _absent("no title")}</td>',
        f'<td class="file">{_az(notice, 30)}</td>',
        f'<td title="{codes}">{_severities(doubts)}</td>',
        f"<td>{element_text(notice.layout)}</td>",
    ]
    return f"<tr>{''.join(cells)}</tr>"


def _facts(facts: Sequence[tuple[str, str]]) -> list[str]:
    return ['<dl class="facts">', *(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in facts), "</dl>"] if facts else []


def _severities(counts: Counter[Severity]) -> str:
    """ "1 error 3 warnings", each in its colour."""
    names = {"error": "errors", "warning": "warnings"}
    found = ((severity, counts[severity]) for severity in SEVERITIES if counts[severity])
    return " ".join(f'<span class="severity {name}">{count}&nbsp;{name if count == 1 else names.get(name, name)}</span>' for name, count in found)


def _number(notice: Notice) -> str:
    return element_text(shortened(notice.number.text, 40)) if notice.number else _absent("none")


def _date(notice: Notice) -> str:
    return f'<time datetime="{notice.date}">{notice.date}</time>' if notice.date else _absent("none")


def _az(notice: Notice, limit: int = 80) -> str:
    return element_text(shortened(notice.az.text, limit)) if notice.az else _absent("none")


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
