"""The report: one page that stands by itself, with figures, pictures, a table and all sources."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from .cards import COLUMNS
from .charts import by_name, by_year
from .markup import ascii_only, attribute, element_text, style
from .tally import Facts, Tally

_NAMES = ("#", *COLUMNS, "File")
_RANKS = ("error", "warning", None)  # the most doubtful first
_TITLE, _DOUBTS = (list(COLUMNS).index(name) for name in ("Title", "Doubts"))


class Entry(NamedTuple):
    """A notice on the page: its number from 1, what is counted of it, its cells (`cards.cells_of`),
    the name and the address of its file, and its source in colours as JSON."""

    number: int
    facts: Facts
    cells: list[str]
    name: str
    link: str | None
    source: bytes

    @property
    def rank(self) -> int:
        """How doubtful it is: 0 is most."""
        return _RANKS.index(self.facts["severity"])


def overview(tally: Tally, entries: Callable[[], Iterable[Entry]]) -> Iterator[str]:
    """The page in pieces, in ASCII. ``entries`` gives all of them each time that it is called."""
    title = f"{tally.notices:,} notices, {tally.doubtful:,} to look at"
    yield (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n"
        f"<style>{style()}{_file('overview.css')}</style></head>\n"
        '<body><main class="notice-parser overview"><h1>Notices</h1>\n'
    )
    yield from _figures(tally)
    if tally.notices:
        yield _CONTROLS
        yield from _table(entries)
        yield '<h2 id="sources">Sources</h2>\n<div class="sources">\n'
        for entry in _ranked(entries):
            yield _source(entry)
        yield "</div>\n"
    yield f"</main><script>{_file('overview.js')}</script></body></html>\n"


def _figures(tally: Tally) -> Iterator[str]:
    facts = "".join(
        f"<div><dt>{name}</dt><dd>{value if isinstance(value, str) else f'{value:,}'}</dd></div>"
        for name, value in tally.figures()
    )
    yield f'<dl class="facts">{facts}</dl>\n'
    pictures = by_year(tally.years) + (
        by_name("By section", tally.sections) or by_name("By family", tally.families)
    )
    if tally.doubtful:
        doubts = {code: (count, count) for code, count in tally.codes.items()}
        pictures += by_name("By diagnostic", doubts)
    if pictures:
        yield (
            f'<div class="pictures">{pictures}</div>\n<p class="key"><span class="sure"></span> '
            'without doubt <span class="doubtful"></span> to look at</p>\n'
        )
    if tally.failures:
        items = "".join(
            f"<li><code>{element_text(name)}</code> {element_text(reason)}</li>"
            for name, reason in tally.failures
        )
        yield f'<h2>Could not be read</h2><ul class="failures">{items}</ul>\n'


# Shown by the script, without which they would do nothing.
_CONTROLS = (
    '<h2 id="table">All notices</h2>\n<form class="controls" role="search" hidden>'
    '<label>Search <input type="search" autocomplete="off"></label>'
    '<label><input type="checkbox"> only those to look at</label>'
    '<button type="button">Open all sources that are shown</button>'
    '<output aria-live="polite"></output></form>\n'
)


def _table(entries: Callable[[], Iterable[Entry]]) -> Iterator[str]:
    heads = "".join(f'<th scope="col" role="columnheader">{name}</th>' for name in _NAMES)
    yield (
        '<table role="table" aria-label="All notices, those to look at first">'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">\n'
    )
    for entry in _ranked(entries):
        yield _row(entry)
    yield "</tbody></table>\n"


def _ranked(entries: Callable[[], Iterable[Entry]]) -> Iterator[Entry]:
    """Once for each rank, so that none has to be kept."""
    for rank in range(len(_RANKS)):
        yield from (entry for entry in entries() if entry.rank == rank)


def _row(entry: Entry) -> str:
    cells = list(entry.cells)
    cells[_TITLE] = f'<a href="#n{entry.number}">{cells[_TITLE]}</a>'
    codes = " ".join(element_text(code) for code in entry.facts["codes"])
    if codes:
        cells[_DOUBTS] = f"<span>{cells[_DOUBTS]} <code>{codes}</code></span>"
    inner = "".join(
        f"{before.replace('>', f' role={_ROLE[before[1:3]]}>', 1)}{cell}{after}"
        for (before, after), cell in zip(COLUMNS.values(), cells, strict=True)
    )
    return (
        f'<tr role="row" data-rank="{entry.rank}"><td role="cell" class="index">{entry.number}'
        f'</td>{inner}<td role="cell" class="from">{_file_of(entry)}</td></tr>\n'
    )


_ROLE = {"th": '"rowheader"', "td": '"cell"'}


def _file_of(entry: Entry) -> str:
    name = element_text(entry.name)
    return f'<a href="{attribute(entry.link)}">{name}</a>' if entry.link else name


def _source(entry: Entry) -> str:
    number, _, _, title, *_ = entry.cells
    severity = entry.facts["severity"]
    doubt = f' <span class="severity {severity}">{severity}</span>' if severity else ""
    source: Any = json.loads(entry.source)
    return ascii_only(
        f'<details id="n{entry.number}"><summary><span class="index">{entry.number}</span> '
        f"<b>{number}</b> {title}{doubt}</summary>"
        f'<p class="counts">{_file_of(entry)}</p>\n{source}\n</details>\n'
    )


@cache
def _file(name: str) -> str:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return re.sub(r"\s*/\*.*?\*/", "", text, flags=re.DOTALL)
