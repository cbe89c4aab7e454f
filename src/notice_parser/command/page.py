"""The report as an output of a run: parts with the pieces of each notice, and the page of them.

A part has two lines of JSON for each notice: what the page says of it, and its source in colours.
The page takes the parts one after another, so it never holds more than one source.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO

from ..many.found import Found
from ..output.cards import cells_of
from ..output.highlight import drawn
from ..output.marks import own_stretch
from ..output.markup import element_text
from ..output.overview import Entry, overview
from ..output.tally import facts
from ..words import Words
from .counted import tally_of
from .links import link_to

_LONGEST = 100_000  # characters of a source that are drawn


def write_page_part(
    rows: Iterable[Found], _: Sequence[str], out: IO[bytes], *, words: Words
) -> None:
    """Two lines for each row."""
    for row in rows:
        head = {
            "facts": facts(row.notice),
            "cells": cells_of(row.notice, words),
            "path": row.path,
            "name": words.place(row.name),
        }
        for line in (head, _source(row, words)):
            out.write(json.dumps(line).encode() + b"\n")


def _source(row: Found, words: Words) -> str:
    start, end = own_stretch(row.notice)
    last = min(end, start + _LONGEST)
    lines = drawn(row.text, row.notice, (start, last), words)
    if last < end:
        told = "The first {shown} of {all} characters are shown."
        cut = words(told, shown=_LONGEST, all=end - start)
        lines.insert(1, f'<p class="counts">{element_text(cut)}</p>')
    return "\n".join(lines)


def write_page(
    parts: Iterable[Path], _: Sequence[str], out: IO[bytes], beside: Path, *, words: Words
) -> None:
    """The page from its parts."""
    parts = list(parts)
    tally = tally_of(parts)
    for entry in _entries(parts, beside):
        tally.add(entry.facts)
    for piece in overview(tally, lambda: _entries(parts, beside), words):
        out.write(piece.encode("ascii"))


def _entries(parts: Iterable[Path], beside: Path) -> Iterator[Entry]:
    number = 0
    for part in parts:
        with part.open("rb") as file:
            for line in file:
                head = json.loads(line)
                source = file.readline()
                number += 1
                yield Entry(
                    number,
                    head["facts"],
                    head["cells"],
                    head["name"],
                    link_to(head["path"], beside),
                    source,
                )
