"""The table of speed and accuracy. A command::

python bench/table.py                  # the library, a minute or two
python bench/table.py --peers          # and other tools (pip install -e '.[bench]')
python bench/table.py --quick          # few rounds: does it run?
python bench/table.py --peers --write docs/performance-table.md
"""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Iterable
from pathlib import Path

import peers
from measure import Ratio, machine, measured
from rows import Row, library
from workload import workload

HEAD = (
    "| what | notices a second | × floor | half of the rounds | fields right, % "
    "| silently wrong, % | looks for |\n|---|---|---|---|---|---|---|"
)

INTRODUCTION = """# Speed and accuracy

Notices a second are those of one process on the machine named below; another machine has other \
ones. Multiples of the floor differ less: the least that an honest reader with a validated record \
and spans must spend on the same notices (`bench/floor.py`).
[How it is measured](../bench/README.md). This table is written by `python bench/table.py --write`.
"""


def line(row: Row, ratio: Ratio) -> str:
    """A row of the table."""
    cells = row.judge().cells if row.judge else ["-", "-", "none"]
    return (
        f"| {row.task.name} | {_rounded(ratio.a_second)} | {_figure(ratio.median)}"
        f" | {_figure(ratio.low)} to {_figure(ratio.high)} | {' | '.join(cells)} |"
    )


def _figure(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def _rounded(rate: float) -> str:
    """Two figures: a third would be another one in the next run."""
    return f"{float(f'{rate:.2g}'):,.0f}"


def run(rows: Iterable[Row | str], rounds: int) -> tuple[list[str], list[str], list[float]]:
    """The lines of the table, what is missing, and the floor's times."""
    lines: list[str] = []
    missing: list[str] = []
    floors: list[float] = []
    for row in rows:
        if isinstance(row, str):
            missing.append(row)
            continue
        ratio = measured(row.task, rounds)
        lines.append(line(row, ratio))
        floors.append(ratio.floor_ns)
        print(lines[-1], file=sys.stderr, flush=True)
    return lines, missing, floors


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="few rounds")
    parser.add_argument("--peers", action="store_true", help="other tools too")
    parser.add_argument("--seed", type=int, default=0, help="of the notices")
    parser.add_argument(
        "--write",
        type=Path,
        metavar="FILE",
        help="write the table to this file, with its introduction",
    )
    options = parser.parse_args()

    work = workload(20 if options.quick else 240, options.seed)
    rounds = 7 if options.quick else 41
    lines, missing, floors = run(library(work), rounds)
    if options.peers:
        more, missing, _ = run(peers.peers(work), max(5, rounds // 4))
        lines += more
    tools = peers.installed() if options.peers else ()
    fewer = f" (other tools: {max(5, rounds // 4)})" if options.peers else ""
    floor = f"{min(floors) / 1000:.0f} to {sorted(floors)[len(floors) // 2] / 1000:.0f} µs"
    size = sum(len(case.text) for case in work.plain) / len(work.plain) / 1000
    notes = [
        f"Taken on {datetime.date.today().isoformat()}, {machine(tools)}.",
        f"Medians of {rounds} rounds{fewer}; the floor took {floor} for a clean notice of "
        f"{size:.1f} KB in this run.",
        *([f"Not installed: {', '.join(missing)}."] if missing else []),
    ]
    text = "\n".join([HEAD, *lines, "", *notes]) + "\n"
    if options.write:
        options.write.write_text(f"{INTRODUCTION}\n{text}", encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
