"""Values that a wide gap parts: two columns of a page may stand in one line."""

from __future__ import annotations

from ..grammar.leftovers import COLUMNS
from ..pages.arranging import Arrangement
from .findings import Findings

LONGEST_CELL = 30  # characters of a table's


def doubt_columns(page: Arrangement, found: Findings) -> None:
    """Values that a wide gap parts: what stands behind it may be a margin's or a column's."""
    source, lines = found.source, page.lines
    if not lines or source.raw.find("    ", *source.span(lines[0].start, lines[-1].end)) < 0:
        return
    message = "A wide gap stands here: its sides may be two columns."
    parted = [
        (part, line)
        for line, part in zip(lines, page.parts, strict=True)
        if part in ("header", "title", "subtitle", "az", "heading", "paragraph")
        and _is_parted(source.raw[slice(*source.span(line.start, line.end))], part)
    ]
    for part, line in parted:
        names = {"heading": ("number", "date", "az"), "paragraph": ("body",)}.get(part, (part,))
        unsaid = [name for name in names if name not in found.said]
        found.doubt(unsaid, message, line.start, line.end)


def _is_parted(raw: str, part: str) -> bool:
    """Whether a wide gap parts a line; in the body cells of a table stand side by side, too."""
    sides = COLUMNS.split(raw)
    return len(sides) > 1 and (part != "paragraph" or max(map(len, sides)) > LONGEST_CELL)
