"""The programs of docs/engines.md on many notices: are the records those of `parse`, and what does
an engine cost beside plain Python? Linux only.

``python bench/engines.py --rows 100000 --engine PySpark`` prints a row of the table in
docs/engines.md. What is compared is the processor time of all processes of a program, so that what
the engine does beside parsing is counted too. Its time on ten texts, mostly start-up, is taken off;
the rest is given as a multiple of the same for the program without an engine. Too low for Ray,
whose workers write over the environment that they are known by.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

import pyarrow as pa
import pyarrow.dataset
import pyarrow.parquet

from notice_parser import parse
from notice_parser.strategies import apply
from notice_parser.table import NOTICE_SCHEMA, to_arrow
from workload import DAMAGES, blank, clean

PAGE = Path(__file__).parent.parent / "docs" / "engines.md"
PLAIN = "No engine"
FEW = 10
LOOK = 0.2  # seconds from one look at the processes to the next
TICKS = 100  # of the clock in /proc, a second


def programs(page: Path = PAGE) -> dict[str, str]:
    """The programs by the page's headings."""
    sections = re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {
        section.splitlines()[0]: program
        for section in sections
        for program in re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
    }


def texts(count: int, seed: int = 0) -> Iterator[str | None]:
    """Mixed texts: every second with blank lines, every tenth damaged, every hundredth null, and an
    empty one in five hundred."""
    choose = Random(seed)
    damages = list(DAMAGES.values())
    for i in range(count):
        example = clean(choose, ordering=i % 2 == 0)
        if i % 500 == 7:
            yield ""
        elif i % 100 == 3:
            yield None
        elif i % 10 == 1:
            yield apply(example, damages[i // 10 % len(damages)], Random(i)).text
        else:
            yield blank(example).text if i % 4 > 1 else example.text


def write_texts(folder: Path, given: Sequence[str | None]) -> None:
    """``texts.parquet`` as the programs read it, in row groups that an engine can share out."""
    table = pa.table(
        {"id": pa.array(range(len(given)), pa.int64()), "text": pa.array(given, pa.string())}
    )
    pa.parquet.write_table(table, folder / "texts.parquet", row_group_size=5_000)


def start(program: str, folder: Path, mark: str = "") -> subprocess.Popen[str]:
    """A program in a folder with ``texts.parquet``. ``mark`` is in the environment of all its
    processes; what it prints is in ``output.txt``."""
    script = folder / "program.py"
    script.write_text(program, encoding="utf-8")
    quiet = {
        "HF_HOME": str(folder / "cache"),
        "HF_DATASETS_DISABLE_PROGRESS_BARS": "1",
        "RAY_AUTH_MODE": "disabled",
        "PYTHONUTF8": "1",
        "MARK": mark,
    }
    with (folder / "output.txt").open("w", encoding="utf-8") as output:
        return subprocess.Popen(
            [sys.executable, script.name],
            cwd=folder,
            env=os.environ | quiet,
            stdout=output,
            stderr=output,
            text=True,
        )


def finish(process: subprocess.Popen[str], folder: Path) -> None:
    """Until it ends. ``RuntimeError``, with what it printed, where it fails."""
    if process.wait():
        raise RuntimeError((folder / "output.txt").read_text(encoding="utf-8", errors="replace"))


def written(folder: Path) -> pa.Table:
    """What a program wrote, in the order of the texts."""
    return (
        pa.dataset.dataset(folder / "notices.parquet", format="parquet", exclude_invalid_files=True)
        .to_table()
        .sort_by("id")
    )


def spent(program: str, given: Sequence[str | None]) -> tuple[float, pa.Table]:
    """Seconds of processor time that a program takes for these texts, those of all its processes,
    and the records."""
    mark = uuid.uuid4().hex
    seconds: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as name:
        write_texts(Path(name), given)
        process = start(program, Path(name), mark)
        while process.poll() is None:
            seconds |= processor_times(mark.encode())
            time.sleep(LOOK)
        finish(process, Path(name))
        return sum(seconds.values()), written(Path(name))


def processor_times(mark: bytes) -> Iterator[tuple[str, float]]:
    """Of each running process with that mark in its environment. Engines start processes that
    nobody waits for, so that no parent knows their times."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (folder / "environ").read_bytes():
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                yield folder.name, (int(fields[11]) + int(fields[12])) / TICKS
        except OSError:  # it has ended meanwhile, or is somebody else's
            continue


def main() -> None:
    """Run and compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    known = programs()
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument(
        "--engine",
        nargs="+",
        choices=[name for name in known if name != PLAIN],
        default=[name for name in known if name != PLAIN],
    )
    options = parser.parse_args()
    given = list(texts(options.rows))
    expected = to_arrow(text if text is None else parse(text) for text in given)
    print(
        "| engine | records equal those of `parse` | processor time / that without an engine |"
        " start-up |",
        "|---|---|---|---|",
        sep="\n",
    )
    for name in options.engine:
        first, plain_first = (spent(known[which], given[:FEW])[0] for which in (name, PLAIN))
        (most, found), (plain_most, _) = (spent(known[which], given) for which in (name, PLAIN))
        equal = found.select(NOTICE_SCHEMA.names).cast(NOTICE_SCHEMA).equals(expected)
        cells = (
            name,
            f"all {options.rows:,}" if equal else "NO",
            f"{(most - first) / (plain_most - plain_first):.2f}",
            f"{first / plain_first:.0f}",
        )
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
