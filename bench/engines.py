"""The programs of docs/engines.md on many notices: are the records those of `parse`, and what does an engine cost beside plain Python? Linux only.

``python bench/engines.py --rows 100000 --engine PySpark`` prints a row of the table in docs/engines.md. What is compared is the processor time of all processes
of a program, so that what the engine does beside parsing is counted too. Its time on ten texts, mostly start-up, is taken off; the rest is given as a
multiple of the same for the program without an engine.
"""

from __future__ import annotations

import argparse
import ctypes
import os
import re
import subprocess
import sys
import tempfile
import time
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


def programs(page: Path = PAGE) -> dict[str, str]:
    """The programs by the page's headings."""
    sections = re.split(r"^## ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return {section.splitlines()[0]: program for section in sections for program in re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)}


def texts(count: int, seed: int = 0) -> Iterator[str | None]:
    """Mixed texts: every second with blank lines, every tenth damaged, every hundredth null, and an empty one in five hundred."""
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
    table = pa.table({"id": pa.array(range(len(given)), pa.int64()), "text": pa.array(given, pa.string())})
    pa.parquet.write_table(table, folder / "texts.parquet", row_group_size=5_000)


def run(program: str, folder: Path) -> None:
    """A program in a folder with ``texts.parquet``. ``CalledProcessError``, with what it printed, where it fails."""
    script = folder / "program.py"
    script.write_text(program, encoding="utf-8")
    quiet = {"HF_HOME": str(folder / "cache"), "HF_DATASETS_DISABLE_PROGRESS_BARS": "1", "RAY_AUTH_MODE": "disabled", "PYTHONUTF8": "1"}
    subprocess.run([sys.executable, script.name], cwd=folder, env=os.environ | quiet, check=True, capture_output=True, text=True)


def written(folder: Path) -> pa.Table:
    """What a program wrote, in the order of the texts."""
    return pa.dataset.dataset(folder / "notices.parquet", format="parquet", exclude_invalid_files=True).to_table().sort_by("id")


def spent(program: str, given: Sequence[str | None]) -> tuple[float, pa.Table]:
    """Seconds of processor time that a program takes for these texts, those of all its processes, and the records."""
    import resource  # not on Windows, where the tests import this file

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryDirectory() as name:
        write_texts(Path(name), given)
        run(program, Path(name))
        found = written(Path(name))
    wait_for_orphans()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, found


def adopt_orphans() -> None:
    """Processes whose parents end become children of this one: only those that are waited for are counted."""
    set_child_subreaper = 36
    if ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0):
        raise OSError("prctl(PR_SET_CHILD_SUBREAPER) failed")


def wait_for_orphans(patience: float = 60) -> None:
    """Until no child is left."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        time.sleep(0.05)
    raise TimeoutError("processes of the program are still running")


def main() -> None:
    """Run and compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    known = programs()
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--engine", nargs="+", choices=[name for name in known if name != PLAIN], default=[name for name in known if name != PLAIN])
    options = parser.parse_args()
    given = list(texts(options.rows))
    expected = to_arrow(text if text is None else parse(text) for text in given)
    adopt_orphans()
    print("| engine | records equal those of `parse` | processor time / that without an engine | start-up |", "|---|---|---|---|", sep="\n")
    for name in options.engine:
        first, plain_first = (spent(known[which], given[:FEW])[0] for which in (name, PLAIN))
        (most, found), (plain_most, _) = (spent(known[which], given) for which in (name, PLAIN))
        equal = found.select(NOTICE_SCHEMA.names).cast(NOTICE_SCHEMA).equals(expected)
        cells = name, f"all {options.rows:,}" if equal else "NO", f"{(most - first) / (plain_most - plain_first):.2f}", f"{first / plain_first:.0f}"
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
