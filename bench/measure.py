"""How time is taken: candidate and floor in turn, many short rounds, medians, processor time of
this thread.

A busy machine slows both alike, and what other processes take is not counted. The garbage collector
stays on, as in a user's program; what the benchmark itself holds is frozen out of its sight, and a
full collection runs before each round, outside the time taken.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import floor

# Where the thread's clock is coarse (Windows: 16 ms), a round would be no longer than one tick.
CLOCK = (
    time.thread_time_ns
    if time.get_clock_info("thread_time").resolution < 1e-5
    else time.perf_counter_ns
)
LEAST_NS = 2_000_000  # a shorter time is taken of the same work several times over
# a round is as many inputs as take about this long: short enough that the machine seldom changes
# its mind inside
ROUND_NS = 10_000_000


@dataclass(frozen=True)
class Task:
    """Something to be timed: ``work`` on each of ``inputs``, against the floor on the notices that
    each of these was made from.

    ``share`` is by how much the floor's time is multiplied, where an input is not of the same size
    as the floor's notices.
    """

    name: str
    work: Callable[[Any], object]
    inputs: Sequence[Any]
    floors: Sequence[Sequence[bytes]]
    share: float = 1.0


@dataclass(frozen=True)
class Ratio:
    """A task's time as a multiple of the floor's: ratio of the medians, and between which two
    ratios half of the rounds lie; and both times for one notice."""

    median: float
    low: float
    high: float
    floor_ns: float
    task_ns: float

    @property
    def a_second(self) -> float:
        """How many notices one process does in a second of processor time."""
        return 1e9 / self.task_ns


def spent(work: Callable[[Any], object], inputs: Sequence[Any]) -> int:
    """The time that some work on all inputs takes, its results dropped."""
    start = CLOCK()
    for given in inputs:
        work(given)
    return CLOCK() - start


def measured(task: Task, rounds: int) -> Ratio:
    """A task against the floor, in rounds."""
    spent(task.work, task.inputs[:2])  # what loads at first use is no part of the time
    one = max(1, spent(task.work, task.inputs[:1]))
    size = min(len(task.inputs), max(1, ROUND_NS // one))
    times = max(1, LEAST_NS // (size * one))
    ours: list[float] = []
    floors: list[float] = []
    gc.collect()
    gc.freeze()
    try:
        for i in range(rounds):
            chosen = [(i * size + k) % len(task.inputs) for k in range(size)]
            notices = [notice for k in chosen for notice in task.floors[k]]
            # the floor is fast: a few notices alone would be too short a time
            repeats = max(1, 40 // len(notices))
            gc.collect()
            before = spent(floor.parse, notices * repeats)
            ours.append(
                spent(task.work, [task.inputs[k] for k in chosen] * times) / times / len(notices)
            )
            floors.append(before / repeats / len(notices) * task.share)
    finally:
        gc.unfreeze()
    low, _, high = statistics.quantiles(
        [one / other for one, other in zip(ours, floors, strict=True)], n=4
    )
    return Ratio(
        statistics.median(ours) / statistics.median(floors),
        low,
        high,
        statistics.median(floors) / task.share,
        statistics.median(ours),
    )


def machine(packages: Sequence[str] = ()) -> str:
    """What the figures were taken on, in one line."""
    versions = [
        f"{name} {metadata.version(name)}"
        for name in ("pydantic", "pydantic-core", "regex", *packages)
    ]
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs ({_model()})"
    return (
        f"{system}; {platform.python_implementation()} {platform.python_version()};"
        f" {', '.join(versions)}"
    )


def _model() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown"
