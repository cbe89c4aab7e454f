"""Draw the house as it stands, from the imports in the source: ``python
docs/pictures/architecture.py`` writes ``architecture.svg`` beside this script.

A box is a folder or file of the library, in the row that the order of the way gives it
(`tests/house.py`); what is around the way stands below it. An arrow leads from what is used to what
uses it. One that goes without saying, since a longer way leads there too, is left out. What a
function loads when it is called is no arrow: loading is what may have no circle.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from statistics import mean

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))
from house import AROUND, PACKAGE, RANK, WAY, is_ranked, modules, part_of, uses

BOX, GAP = 152, 16  # pixels: a box's width, and the least between two of a row
HIGH, ROW = 30, 58  # a box's height, and from one row to the next
THIN = 8  # the width of an arrow that passes a row

Place = tuple[str, ...]
"""What stands in a row: a part alone, or the two ends of an arrow that passes it."""


# What is drawn
# --------------------------------------------------------------------------------------------


def used_by() -> dict[str, set[str]]:
    """For each part of the house the others that it uses."""
    found: dict[str, set[str]] = {part: set() for part in (*RANK, *sorted(AROUND))}
    for path in modules().values():
        if is_ranked(path):
            found[part_of(path)] |= {part for part in uses(path) if part in found}
    return {part: used - {part} for part, used in found.items()}


def rows() -> list[list[str]]:
    """The parts from top to bottom: the way, then what is around it, each below what it uses.
    Raises ``ValueError`` where a part uses what stands below it."""
    used, placed = used_by(), [list(parts) for parts in WAY]
    for part, row in RANK.items():
        if below := [one for one in used[part] if RANK.get(one, len(WAY)) >= row]:
            raise ValueError(f"{part} uses what does not stand above it: {', '.join(below)}")
    left = sorted(AROUND)
    while left:
        free = [part for part in left if not used[part] & set(left)]
        if not free:
            raise ValueError(f"these use each other: {', '.join(left)}")
        placed.append(free)
        left = [part for part in left if part not in free]
    return placed


def shortest(used: dict[str, set[str]]) -> dict[str, set[str]]:
    """The same without what goes without saying."""

    def all_of(part: str) -> set[str]:
        return used[part].union(*map(all_of, used[part]))

    return {part: parts.difference(*map(all_of, parts)) for part, parts in used.items()}


# Where it stands
# --------------------------------------------------------------------------------------------


def _laid_out(
    order: list[list[str]], arrows: list[tuple[str, str]]
) -> tuple[list[list[Place]], dict[Place, list[Place]]]:
    """The rows with the arrows that pass them, and for each place its neighbours in other rows."""
    row_of = {part: row for row, parts in enumerate(order) for part in parts}
    places: list[list[Place]] = [[(part,) for part in parts] for parts in order]
    beside: dict[Place, list[Place]] = {place: [] for row in places for place in row}
    for used, user in arrows:
        chain: list[Place] = [(used,)]
        for row in range(row_of[used] + 1, row_of[user]):
            chain.append((used, user, str(row)))
            places[row].append(chain[-1])
        chain.append((user,))
        for one, other in pairwise(chain):
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
    return places, beside


def _middles(places: list[list[Place]], beside: dict[Place, list[Place]]) -> dict[Place, float]:
    """Where the middle of each place is, from left to right: near the mean of its neighbours; row
    by row, down and up a few times."""
    at = {place: 0.0 for row in places for place in row}
    for _ in range(12):
        for row in (*places, *reversed(places)):
            wanted = {p: mean(at[n] for n in beside[p]) if beside[p] else at[p] for p in row}
            row.sort(key=lambda place: (wanted[place], place))
            _spread(row, wanted, at)
    return at


def _spread(row: list[Place], wanted: dict[Place, float], at: dict[Place, float]) -> None:
    """Put a row's places as near to where they are wanted as their widths allow."""
    edge = float("-inf")
    for place in row:
        half = (BOX if len(place) == 1 else THIN) / 2
        at[place] = max(wanted[place], edge + half)
        edge = at[place] + half + GAP
    off = mean(at[place] - wanted[place] for place in row)
    for place in row:
        at[place] -= off


# How it looks
# --------------------------------------------------------------------------------------------

STYLE = """
  text { font: 13px ui-monospace, Menlo, Consolas, monospace; text-anchor: middle; fill: #1a1a2e }
  .way { fill: #dde3fb; stroke: #3f51b5 }
  .around { fill: #f1f1ee; stroke: #77776e }
  path { fill: none; stroke: #55556a; stroke-width: 1.3 }
"""
HEAD = (
    '<marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
    'orient="auto"><polygon points="0,0 8,4 0,8" fill="#55556a"/></marker>'
)


def svg() -> str:
    """The picture. Raises ``ValueError`` where an arrow would lead up."""
    order = rows()
    arrows = [(one, part) for part, used in shortest(used_by()).items() for one in sorted(used)]
    places, beside = _laid_out(order, arrows)
    at = _middles(places, beside)
    left = min(at.values()) - BOX / 2 - GAP
    width = max(at.values()) + BOX / 2 + GAP - left
    top = {place: GAP + row * ROW for row, here in enumerate(places) for place in here}
    height = len(places) * ROW - (ROW - HIGH) + 2 * GAP
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}" role="img">',
        "<title>The parts of notice_parser; arrows lead from what is used to what uses it</title>",
        f"<style>{STYLE}</style>",
        f"<defs>{HEAD}</defs>",
        f'<rect width="{width:.0f}" height="{height}" rx="6" fill="#ffffff"/>',
    ]
    for one, other in arrows:
        passed = sorted((p for p in at if p[:2] == (one, other)), key=lambda p: int(p[2]))
        chain = [(one,), *passed, (other,)]
        lines.append(_arrow([(at[place] - left, top[place]) for place in chain]))
    for part in (place[0] for row in places for place in row if len(place) == 1):
        lines.extend(_box(part, at[(part,)] - left, top[(part,)]))
    return "\n".join([*lines, "</svg>"]) + "\n"


def _arrow(points: Iterable[tuple[float, float]]) -> str:
    """A line from below the first place, straight through those between, to the top of the last."""
    (x, y), *others = points
    drawn = f"M{x:.0f},{y + HIGH:.0f}"
    y += HIGH
    for number, (over, down) in enumerate(others, start=1):
        bend = (down - y) / 2
        drawn += f" C{x:.0f},{y + bend:.0f} {over:.0f},{down - bend:.0f} {over:.0f},{down:.0f}"
        x, y = over, down
        if number < len(others):
            y += HIGH
            drawn += f" V{y:.0f}"
    return f'<path d="{drawn}" marker-end="url(#head)"/>'


def _box(part: str, x: float, y: float) -> list[str]:
    name = f"{part}/" if (PACKAGE / part).is_dir() else f"{part.replace('.', '/')}.py"
    kind = "way" if part in RANK else "around"
    rect = f'<rect class="{kind}" x="{x - BOX / 2:.0f}" y="{y}" width="{BOX}" height="{HIGH}"'
    return [f'{rect} rx="4"/>', f'<text x="{x:.0f}" y="{y + 20}">{name}</text>']


if __name__ == "__main__":
    Path(__file__).with_suffix(".svg").write_text(svg(), encoding="utf-8")
