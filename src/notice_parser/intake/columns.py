"""The order in which a page is read: from top to bottom, and where it has two columns the left one
first, between what runs across both."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

_STEPS = 200  # places across the page where a gap between columns is looked for
_MIDDLE = (0.3, 0.7)  # of the page's width: where the gap is
_FEWEST = 4  # stretches of a column
_WIDTH = 0.28  # of the page's: what most stretches of a column of running text have at least
_ACROSS = 0.34  # of all stretches: those that may run across both columns


class Stretch(NamedTuple):
    """Text that stands together on a line, and where, in points from the page's lower left."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


Row = Stretch  # a whole line


def rows_of(stretches: Sequence[Stretch]) -> list[Row]:
    """The lines of a page in the order in which they are read."""
    gap = _gap(stretches)
    if gap is None:
        return _rows(stretches)
    rows: list[Row] = []
    sides: tuple[list[Stretch], list[Stretch]] = ([], [])
    for row in sorted(stretches, key=lambda each: -each.top):
        if row.left < gap < row.right:
            rows += [*_rows(sides[0]), *_rows(sides[1]), row]
            sides = ([], [])
        else:
            sides[row.left >= gap].append(row)
    return [*rows, *_rows(sides[0]), *_rows(sides[1])]


def _gap(stretches: Sequence[Stretch]) -> float | None:
    """Where the gap between two columns of running text is; None where there are none."""
    if len(stretches) < 2 * _FEWEST:
        return None
    start = min(each.left for each in stretches)
    width = max(each.right for each in stretches) - start
    if width <= 0:
        return None
    changes = [0] * (_STEPS + 2)
    for each in stretches:
        changes[int((each.left - start) / width * _STEPS) + 1] += 1
        changes[int((each.right - start) / width * _STEPS) + 1] -= 1
    crossing, counts = 0, []
    for change in changes:
        crossing += change
        counts.append(crossing)
    middle = range(int(_MIDDLE[0] * _STEPS), int(_MIDDLE[1] * _STEPS))
    least = min(counts[i] for i in middle)
    places = [i for i in middle if counts[i] == least]
    gap = start + (places[len(places) // 2] + 0.5) / _STEPS * width
    left = [each.right - each.left for each in stretches if each.right <= gap]
    right = [each.right - each.left for each in stretches if each.left >= gap]
    if least > _ACROSS * len(stretches) or min(len(left), len(right)) < _FEWEST:
        return None
    return gap if min(median(left), median(right)) >= _WIDTH * width else None


def _rows(stretches: Sequence[Stretch]) -> list[Row]:
    """Stretches of one height as lines, from top to bottom."""
    rows: list[list[Stretch]] = []
    for each in sorted(stretches, key=lambda each: -(each.top + each.bottom)):
        last = rows[-1][0] if rows else None
        if last is not None and min(last.top, each.top) - max(last.bottom, each.bottom) > 0.5 * min(
            last.top - last.bottom, each.top - each.bottom
        ):
            rows[-1].append(each)
        else:
            rows.append([each])
    return [_row(sorted(row, key=lambda each: each.left)) for row in rows]


def _row(stretches: Sequence[Stretch]) -> Row:
    return Row(
        " ".join(each.text.strip() for each in stretches),
        stretches[0].left,
        min(each.bottom for each in stretches),
        max(each.right for each in stretches),
        max(each.top for each in stretches),
    )
