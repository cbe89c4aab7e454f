"""The archive as one page that stands by itself: figures, pictures, gaps, what is cited most, and
doubts. It loads nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.resources import files
from pathlib import Path

from ..output.charts import Counts, by_name, by_year
from ..output.markup import ascii_only, element_text, page_head, shortened
from ..output.tally import Tally, facts
from .archive import Archive
from .entries import Entry
from .folding import said
from .gaps import BEFORE, DISORDERED, DOUBLED, MISSING
from .graph import edges_of
from .references import RESOLVED
from .strips import strips

_CITED, _DOUBTED = 20, 200  # rows
_LONGEST = 100  # characters of a title or a value
_VALUES, _BEFORE = 3, 24  # values of a field, and characters before the first that is not the same


def write_page(archive: Archive, path: Path) -> None:
    """Write the page, in ASCII. Its links lead to the files that `write_archive` puts beside
    it."""
    with path.open("w", encoding="ascii") as file:
        file.writelines(ascii_only(piece) for piece in page(archive))


def page(archive: Archive) -> Iterator[str]:
    """The page in pieces."""
    tally = Tally()
    for entry in archive.entries:
        tally.add(facts(entry.notice))
    own = files(__package__).joinpath("page.css").read_text(encoding="utf-8")
    report = files("notice_parser.output").joinpath("overview.css").read_text(encoding="utf-8")
    looks = re.sub(r"\s*/\*.*?\*/", "", f"{report}{own}", flags=re.DOTALL)
    yield page_head(f"Archive of {tally.notices:,} notices", looks)
    yield ('<body><main class="notice-parser overview archive"><h1>Archive</h1>\n')
    yield from _figures(archive, tally)
    yield from _gaps(archive)
    yield from _cited(archive)
    yield from _doubts(archive.entries)
    yield "</main></body></html>\n"


def _figures(archive: Archive, tally: Tally) -> Iterator[str]:
    gaps: Counter[str] = Counter()
    for run in archive.runs:
        for gap in run.gaps:
            gaps[gap.what] += gap.size
    resolved = sum(one.status == RESOLVED for one in archive.citations)
    figures = [
        ("Notices", tally.notices),
        ("Texts", sum(len(entry.copies) for entry in archive.entries)),
        ("Notices with copies", sum(len(entry.copies) > 1 for entry in archive.entries)),
        ("To look at", tally.doubtful),
        ("Numbers missing", gaps[MISSING] + gaps[BEFORE]),
        ("Numbers doubled", gaps[DOUBLED]),
        ("Out of order", gaps[DISORDERED]),
        ("References", len(archive.citations)),
        ("of these resolved", resolved),
    ]
    cells = [(name, f"{value:,}") for name, value in figures]
    dates = sorted(
        entry.notice.date for entry in archive.entries if entry.notice.date and _is_sure(entry)
    )
    if dates:
        cells += [("First date", str(dates[0])), ("Last date", str(dates[-1]))]
    inner = "".join(f"<div><dt>{name}</dt><dd>{value}</dd></div>" for name, value in cells)
    yield f'<dl class="facts">{inner}</dl>\n'
    pictures = by_year(tally.years)
    sections = _without_capitals(tally.sections)
    pictures += by_name("By section", sections) or by_name("By family", tally.families)
    doubts = {code: (count, count) for code, count in tally.codes.items()}
    pictures += by_name("By diagnostic", doubts)
    if pictures:
        yield (
            f'<div class="pictures">{pictures}</div>\n<p class="key"><span class="sure"></span> '
            'without doubt <span class="doubtful"></span> to look at</p>\n'
        )


def _is_sure(entry: Entry) -> bool:
    """Whether nothing says that its date may be another one."""
    return all(remark.field != "date" for remark in entry.doubts)


def _without_capitals(counts: Counts) -> Counts:
    """The same section once, however its letters are written: as it is written mostly."""
    found: dict[str, tuple[int, int]] = {}
    names: dict[str, str] = {}
    for name in sorted(counts, key=lambda name: (-counts[name][0], name)):
        shown = names.setdefault(said(name), name)
        before = found.get(shown, (0, 0))
        found[shown] = before[0] + counts[name][0], before[1] + counts[name][1]
    return found


def _gaps(archive: Archive) -> Iterator[str]:
    if pictures := strips(archive.runs):
        yield (
            f'<h2 id="gaps">Numbers, and gaps in them</h2>\n<div class="strips">{pictures}</div>\n'
            '<p class="key"><span class="sure"></span> there <span class="doubtful"></span> '
            'missing; all of them in <a href="gaps.parquet">gaps.parquet</a></p>\n'
        )


def _cited(archive: Archive) -> Iterator[str]:
    counts: Counter[str] = Counter()
    for _, target, count in edges_of(archive):
        counts[target] += count
    if not counts:
        return
    entries = {entry.id: entry for entry in archive.entries}
    most = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:_CITED]
    rows = [(*_named(entries[name]), f"{count:,}") for name, count in most]
    yield '<h2 id="cited">Cited most</h2>\n'
    yield from _table(("Number", "Date", "Title", "Times"), rows)
    yield (
        '<p class="key">all references in <a href="references.parquet">references.parquet</a>, '
        'as a graph in <a href="references.graphml">references.graphml</a></p>\n'
    )


def _doubts(entries: Sequence[Entry]) -> Iterator[str]:
    doubted = [entry for entry in entries if entry.doubts]
    if not doubted:
        return
    # what several copies say of one notice, and cannot both be right, before what one text doubts
    ranked = sorted(doubted, key=lambda entry: not _is_disputed(entry))[:_DOUBTED]
    rows = [(*_named(entry), _codes(entry), _values(entry)) for entry in ranked]
    yield f'<h2 id="doubts">To look at</h2>\n<p class="counts">{len(doubted):,} notices'
    if len(doubted) > _DOUBTED:
        yield f", the first {_DOUBTED} of them here"
    yield (
        '; what copies disagree on is in <a href="disagreements.parquet">disagreements.parquet</a>'
        "</p>\n"
    )
    yield from _table(("Number", "Date", "Title", "Doubts", "Values"), rows)


def _is_disputed(entry: Entry) -> bool:
    return bool(entry.rivals) or any(value.differs for value in entry.disagreements)


def _codes(entry: Entry) -> str:
    codes = sorted({remark.code for remark in entry.doubts})
    return " ".join(f"<code>{element_text(code)}</code>" for code in codes)


def _values(entry: Entry) -> str:
    """What the copies disagree on where both are sure, from where it begins."""
    fields = dict.fromkeys(value.field for value in entry.disagreements if value.differs)
    lines = []
    for name in fields:
        texts = [v.text for v in entry.disagreements if v.field == name and v.differs][:_VALUES]
        start = max(0, _same(texts) - _BEFORE)
        shown = [f"{'… ' if start else ''}{each[start:]}" for each in texts]
        lines += [f"{element_text(name)}: {_german(each or 'nothing')}" for each in shown]
    return "<br>".join(lines)


def _same(texts: Sequence[str]) -> int:
    """How many characters are the same from the beginning on."""
    columns = enumerate(zip(*texts, strict=False))
    return next((i for i, some in columns if len(set(some)) > 1), min(map(len, texts)))


def _named(entry: Entry) -> tuple[str, str, str]:
    notice = entry.notice
    number = element_text(notice.number.text) if notice.number else ""
    return number, str(notice.date or ""), _german(notice.title or entry.id)


def _german(text: str) -> str:
    return f'<span lang="de">{element_text(shortened(text, _LONGEST))}</span>'


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """A table of HTML; on a phone each row is a box with the names of its cells."""
    names = "".join(f'<th scope="col">{head}</th>' for head in heads)
    yield f'<div class="listed"><table><thead><tr>{names}</tr></thead><tbody>\n'
    for row in rows:
        cells = "".join(
            f'<td data-name="{head}">{cell}</td>' for head, cell in zip(heads, row, strict=True)
        )
        yield f"<tr>{cells}</tr>\n"
    yield "</tbody></table></div>\n"
