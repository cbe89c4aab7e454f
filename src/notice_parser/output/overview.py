"""The report: one page that stands by itself, with figures, pictures, a table and all sources."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from ..words import Words
from .cards import COLUMNS
from .charts import by_name, by_year
from .markup import ascii_only, attribute, element_text, page_head
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


def overview(tally: Tally, entries: Callable[[], Iterable[Entry]], words: Words) -> Iterator[str]:
    """The page in pieces, in ASCII. ``entries`` gives all of them each time that it is called."""
    yield from map(ascii_only, _page(tally, entries, words))


def _page(tally: Tally, entries: Callable[[], Iterable[Entry]], words: Words) -> Iterator[str]:
    notices = words.counted(tally.notices, "{count} notice", "{count} notices")
    title = words("{notices}, {some} to look at", notices=notices, some=tally.doubtful)
    yield page_head(title, _file("overview.css"), language=words.language, scripts=True)
    yield (f'<body><main class="notice-parser overview"><h1>{words("Notices")}</h1>\n')
    yield from _figures(tally, words)
    if tally.notices:
        yield _controls(words)
        yield from _table(entries, words)
        yield f'<h2 id="sources">{words("Sources")}</h2>\n<div class="sources">\n'
        for entry in _ranked(entries):
            yield _source(entry, words)
        yield "</div>\n"
    yield f"</main><script>{_file('overview.js')}</script></body></html>\n"


def _figures(tally: Tally, words: Words) -> Iterator[str]:
    facts = "".join(
        f"<div><dt>{words(name)}</dt><dd>{_value(value, words)}</dd></div>"
        for name, value in tally.figures()
    )
    yield f'<dl class="facts">{facts}</dl>\n'
    pictures = by_year(tally.years, words) + (
        by_name("By section", tally.sections, words) or by_name("By family", tally.families, words)
    )
    if tally.doubtful:
        codes = ((words.meaning(code) or code, count) for code, count in tally.codes.items())
        doubts = {said: (count, count) for said, count in codes}
        pictures += by_name("By diagnostic", doubts, words)
    if pictures:
        yield (
            f'<div class="pictures">{pictures}</div>\n<p class="key"><span class="sure"></span> '
            f'{words("without doubt")} <span class="doubtful"></span> {words("to look at")}</p>\n'
        )
    yield from _unread("Could not be read", tally.failures, words)
    yield from _unread("Passed over", [(name, kind) for kind, name in tally.passed_over], words)


def _unread(title: str, files: Sequence[tuple[str, str]], words: Words) -> Iterator[str]:
    """Files that gave no notice, each with what is said of it."""
    if files:
        items = "".join(
            f"<li><code>{element_text(words.place(name))}</code> "
            f"{element_text(words.of(said))}</li>"
            for name, said in files
        )
        yield f'<h2>{words(title)}</h2><ul class="failures">{items}</ul>\n'


def _value(value: int | datetime.date, words: Words) -> str:
    return words.number(value) if isinstance(value, int) else words.day(value)


def _controls(words: Words) -> str:
    """Shown by the script, without which they would do nothing."""
    return (
        f'<h2 id="table">{words("All notices")}</h2>\n'
        f'<form class="controls" role="search" hidden>'
        f'<label>{words("Search")} <input type="search" autocomplete="off"></label>'
        f'<label><input type="checkbox"> {words("only those to look at")}</label>'
        f'<button type="button">{words("Open all sources that are shown")}</button>'
        f'<output aria-live="polite" data-says="{words("{count} of {all} shown")}"></output>'
        "</form>\n"
    )


def _table(entries: Callable[[], Iterable[Entry]], words: Words) -> Iterator[str]:
    heads = "".join(
        f'<th scope="col" role="columnheader"{_BY_RANK * (name == "Doubts")}>{words(name)}</th>'
        for name in _NAMES
    )
    yield (
        f'<table role="table" aria-label="{words("All notices, those to look at first")}">'
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


_BY_RANK = ' data-by="rank"'  # for the script: what is sorted by how doubtful a row is
_ROLE = {"th": '"rowheader"', "td": '"cell"'}


def _file_of(entry: Entry) -> str:
    name = element_text(entry.name)
    return f'<a href="{attribute(entry.link)}">{name}</a>' if entry.link else name


def _source(entry: Entry, words: Words) -> str:
    number, _, _, title, *_ = entry.cells
    severity = entry.facts["severity"]
    doubt = f' <span class="severity {severity}">{words(severity)}</span>' if severity else ""
    source: Any = json.loads(entry.source)
    return (
        f'<details id="n{entry.number}"><summary><span class="index">{entry.number}</span> '
        f"<b>{number}</b> {title}{doubt}</summary>"
        f'<p class="counts">{_file_of(entry)}</p>\n{source}\n</details>\n'
    )


@cache
def _file(name: str) -> str:
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    return re.sub(r"\s*/\*.*?\*/", "", text, flags=re.DOTALL)
