"""The laws about size: each with its bound, what was measured, and whether it holds. A command::

python bench/growth.py                          # all of them; hostile texts of 1 MB take minutes
python bench/growth.py --quick                  # a tenth of each size: does it run?
python bench/growth.py --only time hostile      # of: time hostile memory records start
python bench/growth.py --only hostile --hostile-size 100000
python bench/growth.py --write docs/growth-table.md
"""

from __future__ import annotations

import argparse
import datetime
import statistics
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests"))

import floor
from children import child
from measure import machine, spent
from notice_parser import parse
from test_linear import HEAD, HOSTILE, TAIL
from workload import ordinary_text, workload

MB = 1_000_000
BOUND = 10  # for hostile texts
SHOWN = 8  # of them, the worst


@dataclass(frozen=True)
class Finding:
    """A law, what was measured, and its bound; without a bound it is there for orientation."""

    law: str
    measured: float
    bound: float | None = None

    @property
    def line(self) -> str:
        """A row of the table."""
        verdict = (
            ""
            if self.bound is None
            else "holds"
            if self.measured <= self.bound
            else "**does not hold**"
        )
        bound = "" if self.bound is None else f"{self.bound:g}"
        return f"| {self.law} | {self.measured:.2f} | {bound} | {verdict} |"


def time_by_size(scale: int) -> Iterator[Finding]:
    """Time per character from 1 KB to 10 MB, and the bound between the last two."""
    sizes = [1_000, 10_000, *([100_000] if scale == 1 else []), MB // scale, 10 * MB // scale]
    data = [case.text.encode() for case in workload(40).plain]
    characters = sum(len(given.decode()) for given in data)
    texts = {size: ordinary_text(size) for size in sizes}
    times: dict[int, list[float]] = {size: [] for size in sizes}
    base: list[float] = []
    for _ in range(3):
        for size, text in texts.items():
            repeats = max(1, 100_000 // size)
            base.append(spent(floor.parse, data) / characters)
            times[size].append(spent(parse, [text] * repeats) / repeats)
    for size in sizes:
        per_character = statistics.median(times[size]) / len(texts[size]) / statistics.median(base)
        yield Finding(
            f"time per character of a notice of {size:,} characters, × floor", per_character
        )
    last, largest = (statistics.median(times[size]) for size in sizes[-2:])
    yield Finding(f"time for {sizes[-1]:,} characters / time for {sizes[-2]:,}", largest / last, 12)


def hostile(scale: int, size: int = MB) -> Iterator[Finding]:
    """Every hostile family of tests/test_linear.py, per character, against one ordinary text of the
    same size and against ordinary notices."""
    size //= scale
    ordinary_time = statistics.median(spent(parse, [ordinary_text(size)]) for _ in range(5)) / size
    notices = [case.text for case in workload(240).plain]
    notice_time = statistics.median(spent(parse, notices) for _ in range(7)) / sum(
        map(len, notices)
    )
    texts: dict[str, Callable[[], str]] = {}
    for piece in HOSTILE:
        inline = piece.replace("\n", " ").replace("\r", " ")
        texts[f"{piece!r} as lines"] = lambda piece=piece: piece * (size // len(piece)) + TAIL  # type: ignore[misc]
        texts[f"{piece!r} in a paragraph"] = lambda inline=inline: (
            f"{HEAD}Die Broschüre {inline * (size // len(inline))} {TAIL}"
        )  # type: ignore[misc]
    costs: dict[str, float] = {}
    for name, text in texts.items():
        given = text()
        cost = spent(parse, [given]) / len(given)
        # a second look before a narrow no, since the machine may be busy
        if BOUND < cost / ordinary_time < 1.5 * BOUND:
            cost = min(cost, spent(parse, [given]) / len(given))
        costs[name] = cost / ordinary_time
    worst = sorted(costs.items(), key=lambda entry: -entry[1])
    for name, cost in worst[:SHOWN]:
        yield Finding(f"hostile, {size:,} characters: {_cell(name)}, × ordinary text", cost, BOUND)
    yield Finding(
        f"of {len(costs)} hostile texts, those above the bound",
        sum(cost > BOUND for _, cost in worst),
        0,
    )
    share = ordinary_time / notice_time
    yield Finding("the worst of them, × ordinary notices of 2.2 KB", worst[0][1] * share, BOUND)
    yield Finding(
        f"of {len(costs)} hostile texts, those above the bound against ordinary notices",
        sum(cost * share > BOUND for _, cost in worst),
        0,
    )


def _cell(name: str) -> str:
    return name.replace("|", "\\|").replace("<", "&lt;")


def memory(scale: int) -> Iterator[Finding]:
    """The peak of a process that parses one large notice."""
    size = 10 * MB // scale
    for wide, form in ((0, "Latin-1 (one byte each)"), (1, "with „“ – (two bytes each)")):
        found = child("memory", size, wide)
        yield Finding(
            f"memory for {size:,} characters, {form}: text, work and record / text",
            found["peak"] / found["text"],
            4,
        )


def records(scale: int) -> Iterator[Finding]:
    """Records kept against records dropped, and the weight of one."""
    count = 20_000 // scale
    dropped, kept = zip(
        *((child("records", count, 0), child("records", count, 1)) for _ in range(2)), strict=True
    )
    data = [case.text.encode() for case in workload(60).plain]
    base = statistics.median(spent(floor.parse, data) for _ in range(21)) / len(data) / 1e9
    yield Finding(
        f"{count:,} records kept in a list / dropped, time", min(kept) / min(dropped), 1.5
    )
    yield Finding(
        "what keeping a record costs (collector, memory), × floor",
        (min(kept) - min(dropped)) / count / base,
    )
    found = child("weight", 500)
    yield Finding(
        "weight of a record / its raw text in memory", found["record"] / found["text"], 2.5
    )
    yield Finding("weight of a record / its raw text in UTF-8", found["record"] / found["utf8"])


def start(scale: int) -> Iterator[Finding]:
    """What `import notice_parser` costs, in processor time of a fresh process, and what it
    loads."""
    base = "from pydantic import BaseModel; import regex"
    model = f"{base}\nclass Model(BaseModel):\n    text: str"
    parser = "from notice_parser import parse"
    statements = (base, "import notice_parser", parser, model)
    times: dict[str, list[float]] = {statement: [] for statement in statements}
    for _ in range(30 // scale + 3):
        for statement, taken in times.items():
            taken.append(child("imports", statement))
    least = {statement: min(taken) for statement, taken in times.items()}
    yield Finding(
        "`import notice_parser` / `from pydantic import BaseModel; import regex`",
        least["import notice_parser"] / least[base],
        1.2,
    )
    yield Finding(f"`{parser}` / the same", least[parser] / least[base])
    yield Finding(f"`{parser}` / these two and one small model", least[parser] / least[model])
    extra = (
        set(child("loaded", parser))
        - set(child("loaded", model))
        - set(sys.stdlib_module_names)
        - {"notice_parser"}
    )
    names = ": " + ", ".join(sorted(extra)) if extra else ""
    yield Finding(f"packages loaded besides pydantic and regex with theirs{names}", len(extra), 0)


PARTS: dict[str, Callable[[int], Iterator[Finding]]] = {
    "time": time_by_size,
    "hostile": hostile,
    "memory": memory,
    "records": records,
    "start": start,
}

INTRODUCTION = """# Growth

Time and memory against size: [how it is measured](../bench/README.md). This table is written by \
`python bench/growth.py --write`.
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="a tenth of each size")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument(
        "--hostile-size",
        type=int,
        default=MB,
        metavar="CHARACTERS",
        help="smaller than a million: sooner done",
    )
    parser.add_argument(
        "--write",
        type=Path,
        metavar="FILE",
        help="write the table to this file, with its introduction",
    )
    options = parser.parse_args()
    lines = ["| law | measured | at most | |", "|---|---|---|---|"]
    parts = PARTS | {"hostile": partial(hostile, size=options.hostile_size)}
    for name in options.only:
        for finding in parts[name](10 if options.quick else 1):
            lines.append(finding.line)
            print(lines[-1], file=sys.stderr, flush=True)
    text = (
        "\n".join([*lines, "", f"Taken on {datetime.date.today().isoformat()}, {machine()}."])
        + "\n"
    )
    if options.write:
        options.write.write_text(f"{INTRODUCTION}\n{text}", encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
