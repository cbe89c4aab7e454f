"""A run: inputs in slices, each slice a part file, the parts put together at the end.

Everything a run has done so far is in its folder: ``plan.jsonl`` with the options and the inputs of each slice, and for each slice that is done its part and
report. So an interrupted run, however it ended, goes on by doing the slices that have none, and gives what an undisturbed one gives.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from .inputs import STDIN, Input, inputs_of
from .rows import FORMATS
from .work import Options, Report, Task, do, report_of

if TYPE_CHECKING:
    from ..workers import Workers

_SLICE = 300_000  # bytes of input in a slice, about, and
_SLICE_COUNT = 100  # inputs at most
_LARGE = 4_000_000  # bytes; a slice of that size is done first, so that no process is still at it when all others have finished
_KILLED = "its process was killed twice (exit code {code}), perhaps for want of memory"
_OWN_NAME = re.compile(r"plan(?:\.jsonl)?|stdin|output|\d{7}\.\w+")

Done = Callable[[int, Report], object]


class Run:
    """A run in its folder. ``plan`` has been made or is there; ``slices`` are as many as it has."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.folder = folder
        self.options = options
        self._places: list[tuple[int, int]] = []  # of each slice: where its line stands in the plan, and its size in bytes
        self.inputs = 0
        with self._plan.open("rb") as plan:
            place = len(plan.readline())
            for line in plan:
                size, inputs = json.loads(line)
                self._places.append((place, size))
                self.inputs += len(inputs)
                place += len(line)

    @property
    def _plan(self) -> Path:
        return self.folder / "plan.jsonl"

    @property
    def slices(self) -> int:
        """How many there are."""
        return len(self._places)

    def task(self, number: int, left_out: Mapping[int, str] | None = None) -> Task:
        """A slice as a process gets it."""
        with self._plan.open("rb") as plan:
            plan.seek(self._places[number][0])
            inputs = [Input(*given) for given in json.loads(plan.readline())[1]]
        return Task(self.folder, number, inputs, self.options, left_out or {})

    def part(self, number: int) -> Path:
        """The file with the rows of a slice."""
        return self.folder / f"{number:07}.rows"

    def report(self, number: int) -> Report | None:
        """What was said about a slice that is done; None where it is not."""
        return report_of(self.part(number))

    def go(self, left: list[int], jobs: int, done: Done) -> None:
        """Do these slices; ``done`` is called with the number and report of each, in no order."""
        if jobs == 1 or len(left) < 2:
            for number in left:
                done(number, do(self.task(number), lambda _: None))
        else:
            self._go_parallel(sorted(left, key=lambda number: (-max(self._places[number][1], _LARGE), number)), jobs, done)

    def _go_parallel(self, left: list[int], jobs: int, done: Done) -> None:
        """All slices by several processes. Where one is killed, all start anew; the input that it was at gets a second chance."""
        from ..workers import Workers

        deaths: Counter[tuple[int, int]] = Counter()
        left_out: defaultdict[int, dict[int, str]] = defaultdict(dict)
        while left:
            with Workers(min(jobs, len(left)), do) as workers:
                death = self._feed(workers, left, left_out, 2 * jobs, done)
            if death is not None:
                number, position, code = death
                deaths[number, position] += 1
                if deaths[number, position] > 1:
                    left_out[number][position] = _KILLED.format(code=code)

    def _feed(
        self, workers: Workers[Task, Report], left: list[int], left_out: Mapping[int, Mapping[int, str]], ahead: int, done: Done
    ) -> tuple[int, int, int | None] | None:
        """Give out slices, take those that are done off the list; the slice, place and exit code of a process that was killed."""
        from concurrent.futures import FIRST_COMPLETED, Future, wait

        from ..workers import WorkerError

        waiting: dict[Future[Report], int] = {}
        numbers = iter(list(left))
        given_out = False
        while not given_out or waiting:
            while not given_out and len(waiting) < ahead:
                number = next(numbers, None)
                if number is None:
                    given_out = True
                else:
                    waiting[workers.submit(self.task(number, left_out.get(number)))] = number
            for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                number = waiting.pop(future)
                try:
                    report = future.result()
                except WorkerError as error:
                    if error.position < 0:
                        continue
                    return number, error.position, error.code
                left.remove(number)
                done(number, report)
        return None

    def write(self, out: IO[bytes]) -> None:
        """The output, all slices being done."""
        FORMATS[self.options.ending].whole(map(self.part, range(self.slices)), self.options.columns, out)


class OtherRunError(ValueError):
    """The folder belongs to a run with other options; the message names what differs."""


def is_of_a_run(folder: Path) -> bool:
    """Whether nothing is in a folder that a run has not put there."""
    return folder.is_dir() and all(_OWN_NAME.fullmatch(path.name) for path in folder.iterdir())


def planned(folder: Path, paths: list[str], options: Options, version: str) -> Run:
    """A new run in an empty folder."""
    if STDIN in paths:
        import sys

        with (folder / "stdin").open("wb") as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
    scratch = folder / "plan"
    with scratch.open("w", encoding="ascii") as plan:
        plan.write(json.dumps(_head(paths, options, version)) + "\n")
        for size, inputs in _slices(inputs_of(paths)):
            plan.write(json.dumps([size, inputs]) + "\n")
    scratch.replace(folder / "plan.jsonl")
    return Run(folder, options)


def resumed(folder: Path, paths: list[str], options: Options, version: str) -> Run | None:
    """The run of which the folder is; None where it has not come as far as its plan. Raises `OtherRunError`."""
    try:
        with (folder / "plan.jsonl").open(encoding="ascii") as plan:
            before = json.loads(plan.readline())
    except (OSError, ValueError):
        return None
    now = json.loads(json.dumps(_head(paths, options, version)))
    if differing := [name for name in now if now[name] != before.get(name)]:
        raise OtherRunError(f"the interrupted run had other {', '.join(differing)}")
    return Run(folder, options)


def _head(paths: list[str], options: Options, version: str) -> dict[str, Any]:
    return {
        "paths": paths,
        "working directory": os.getcwd(),
        "fields": options.columns,
        "--several": options.several,
        "--strict": options.strict,
        "version of notice_parser": version,
    }


def _slices(inputs: Iterable[tuple[Input, int]]) -> Iterator[tuple[int, list[Input]]]:
    taken: list[Input] = []
    total = 0
    for given, size in inputs:
        if taken and (total + size > _SLICE or len(taken) == _SLICE_COUNT):
            yield total, taken
            taken, total = [], 0
        taken.append(given)
        total += size
    if taken:
        yield total, taken
