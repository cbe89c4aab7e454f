"""Ten thousand mixed files through the command ``notice-parser parse``: rate with two processes and
one, memory, killed and resumed. A command::

python bench/batch.py                       # a few minutes
python bench/batch.py --files 2000 --large 10
python bench/batch.py --rounds 5            # of the two rates, in turn; the median ratio counts

The files: half of them clean, a fifth web pages, a fifth damaged, a tenth in Windows-1252; ten that
can't be read, and one of many megabytes. A ratio of two rates says little while other programs use
the processors: their load is printed, and with it the ratio of processor times, which shows what
two processes cost in addition and depends on others less.
"""

from __future__ import annotations

import argparse
import gzip
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import NamedTuple

from measure import machine
from workload import ordinary_text, workload

COMMAND = [sys.executable, "-m", "notice_parser.command", "parse"]
MB = 1_000_000


class Ended(NamedTuple):
    """A run that has ended: seconds on the clock, seconds of the processors, peak memory of a
    process and of all at the same time, in bytes."""

    status: int
    clock: float
    processor: float
    largest: int
    together: int
    said: str


def files(folder: Path, count: int, large: int) -> None:
    """Write the files."""
    work = workload(100)
    damaged = [hurt for hurts in work.damaged.values() for hurt in hurts]
    for i in range(count - 11):
        path, k = folder / f"{i // 1000:02}" / f"{i:05}", i // 10
        path.parent.mkdir(exist_ok=True)
        match i % 10:
            case 0 | 1:
                path.with_suffix(".html").write_text(
                    work.pages[k % len(work.pages)], encoding="utf-8"
                )
            case 2 | 3:
                path.with_suffix(".txt").write_text(
                    damaged[k % len(damaged)].text, encoding="utf-8"
                )
            case 4:
                path.with_suffix(".txt").write_text(
                    work.plain[k % len(work.plain)].text, encoding="cp1252", errors="replace"
                )
            case _:
                path.with_suffix(".txt").write_text(
                    (work.plain if i % 2 else work.blank)[k % len(work.plain)].text,
                    encoding="utf-8",
                )
    for i in range(10):
        path = folder / f"unreadable-{i}.txt"
        if i % 2:
            path.symlink_to("nowhere")
        else:
            path.with_suffix(".txt.gz").write_bytes(
                gzip.compress(work.plain[i].text.encode())[:-20]
            )
    (folder / "large.txt").write_text(ordinary_text(large * MB), encoding="utf-8")


def run(folder: Path, output: Path, *options: str, kill_at: int = 0) -> Ended:
    """The command in a process of its own; with ``kill_at`` killed when so many of its slices are
    done."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            [*COMMAND, str(folder), "-o", str(output), *options],
            stderr=said,
            start_new_session=True,
        )
        peaks = [0, 0]
        watch = threading.Thread(target=_watch, args=(process, peaks))
        watch.start()
        while (
            kill_at
            and process.poll() is None
            and len(list(output.parent.glob(f"{output.name}.partial/*.json"))) < kill_at
        ):
            time.sleep(0.005)
        if kill_at:
            process.send_signal(signal.SIGKILL)
        status = process.wait()
        clock = time.monotonic() - start
        watch.join()
        said.seek(0)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return Ended(status, clock, processor, peaks[0], peaks[1], said.read())


def _watch(process: subprocess.Popen[bytes], peaks: list[int]) -> None:
    """The peaks of resident memory while a process and those that it has started run; Linux only.
    Pages that processes share count for each."""
    while process.poll() is None:
        sizes = [_resident(pid) for pid in _family(process.pid)]
        peaks[0], peaks[1] = max(peaks[0], *sizes, 0), max(peaks[1], sum(sizes))
        time.sleep(0.02)


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        children = []
    return [pid, *(int(child) for child in children)]


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--large", type=int, default=50, help="megabytes of the large file")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--ending", default=".jsonl", choices=[".jsonl", ".csv", ".arrow", ".parquet"]
    )
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place, "files")
        folder.mkdir()
        files(folder, options.files, options.large)
        size = sum(path.stat().st_size for path in folder.rglob("*.*") if path.is_file())
        print(
            f"{options.files:,} files, {size / MB:.0f} MB, of which one has {options.large} MB; "
            + machine()
        )
        ratios = []
        outputs = [Path(place, f"o{jobs}{options.ending}") for jobs in (1, 2)]
        for _ in range(options.rounds):
            one, two = (
                run(folder, output, "--jobs", str(jobs)) for jobs, output in enumerate(outputs, 1)
            )
            ratios.append(one.clock / two.clock)
            print(
                f"rate with 2 processes / with 1: {ratios[-1]:.2f}; "
                f"processor time with 2 / with 1: {two.processor / one.processor:.2f}; "
                f"processors that the run with 1 got: {one.processor / one.clock:.2f}, "
                f"with 2: {two.processor / two.clock:.2f}; load {os.getloadavg()[0]:.1f}"
            )
        print(f"median {statistics.median(ratios):.2f}")
        print(
            f"peak memory with 1 process: {one.largest / MB:.0f} MB; "
            f"with 2: {two.largest / MB:.0f} MB the largest, "
            f"{two.together / MB:.0f} MB all together"
        )
        print(
            f"exit status {one.status} and {two.status}, "
            f"{one.said.count('unreadable')} of 10 unreadable files named; "
            + one.said.splitlines()[0]
        )
        print(f"the same output with 1 and 2: {outputs[0].read_bytes() == outputs[1].read_bytes()}")
        output = Path(place, f"killed{options.ending}")
        killed = [
            run(folder, output, "--jobs", "2", *resume, kill_at=at).status
            for at, *resume in ((5,), (40, "--resume"))
        ]
        resumed = run(folder, output, "--jobs", "2", "--resume")
        same = output.read_bytes() == outputs[0].read_bytes() and resumed.said == one.said
        print(
            f"killed twice (exit status {killed}) and resumed: "
            f"the same output and summary as undisturbed: {same}"
        )


if __name__ == "__main__":
    main()
