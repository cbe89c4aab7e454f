"""A run: inputs in slices, each slice a part file, the parts put together at the end.

Everything a run has done so far is in its folder: the plan with the options and the inputs of each
slice, and for each slice that is done its part and report. So an interrupted run, however it ended,
goes on by doing the slices that have none, and gives what an undisturbed one gives.

All of it counts only under its own name, which it gets when it is whole and on disk, from the run
that has the lock of the folder.
"""

from __future__ import annotations

import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from ..intake.inputs import STDIN, Place, inputs_of, place_of
from ..intake.limits import LIMITS, Limits
from ..intake.reading import stdin_pieces
from ..many.found import slices_of
from .disk import changed, stamp, sync, sync_folder
from .formats import FOR_PEOPLE, format_of
from .plan import Plan, write_plan
from .stopping import check
from .work import Options, Report, Task, do, keep, report_of

if TYPE_CHECKING:
    from ..many.workers import Workers

# bytes; a slice of that size is done first, so that no process is still at it when all others have
# finished
_LARGE = 4_000_000
_KILLED = "its process was killed twice (exit code {code}), perhaps for want of memory"
_ROOM = 8  # files that may be open at a time when inputs are looked for
STDIN_COPY = "stdin"
_OWN_NAME = re.compile(r"lock|plan(?:\.jsonl)?|stdin(?:_begun)?|output|\d{7}\.\w+")

Done = Callable[[int, Report], object]


class Run:
    """A run in its folder, whose plan is there. ``lasting`` says whether what is done has to
    outlive a crash of the machine, ``again`` whether something may be done already."""

    def __init__(
        self, folder: Path, options: Options, *, lasting: bool = True, again: bool = False
    ) -> None:
        self.folder = folder
        self.options = options
        self.plan = Plan(folder)
        self._lasting = lasting
        self._again = again
        self._name = token_hex(8)

    @property
    def slices(self) -> int:
        """How many there are."""
        return len(self.plan.slices)

    def task(self, number: int, left_out: Mapping[int, str] | None = None) -> Task:
        """A slice as a process gets it."""
        inputs = [given for given, _ in self.plan.inputs_of(number)]
        return Task(
            self.folder, number, self._name, inputs, self.options, left_out or {}, self._lasting
        )

    def part(self, number: int) -> Path:
        """The file with the rows of a slice."""
        return self.folder / f"{number:07}.rows"

    def before(self, number: int) -> tuple[Report | None, list[str]]:
        """What was said about a slice that is done, None where it is not or where an input has
        changed since it was read; and the inputs that have changed since the run began."""
        if not self._again:
            return None, []
        inputs = self.plan.inputs_of(number)
        now = [stamp(given) for given, _ in inputs]
        report = report_of(self.part(number))
        if report is not None and any(map(changed, report.stamps, now)):
            report = None
        return report, [
            str(given)
            for (given, then), found in zip(inputs, now, strict=True)
            if changed(then, found)
        ]

    def go(self, left: list[int], jobs: int, done: Done) -> None:
        """Do these slices; ``done`` is called with the number and report of each, in no order."""
        if jobs == 1 or len(left) < 2:
            for number in left:
                task = self.task(number)
                report = do(task, lambda _: None)
                keep(task)
                done(number, report)
        else:
            self._go_parallel(
                sorted(left, key=self._turn),
                jobs,
                done,
            )

    def _turn(self, number: int) -> tuple[int, int]:
        return -max(self.plan.slices[number][1], _LARGE), number

    def _go_parallel(self, left: list[int], jobs: int, done: Done) -> None:
        """All slices by several processes. Where one is killed, all start anew; the input that it
        was at gets a second chance."""
        from ..many.workers import Workers

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
        self,
        workers: Workers[Task, Report],
        left: list[int],
        left_out: Mapping[int, Mapping[int, str]],
        ahead: int,
        done: Done,
    ) -> tuple[int, int, int | None] | None:
        """Give out slices, take those that are done off the list; the slice, place and exit code of
        a process that was killed."""
        from concurrent.futures import FIRST_COMPLETED, Future, wait

        from ..many.workers import WorkerError

        waiting: dict[Future[Report], Task] = {}
        numbers = iter(list(left))
        given_out = False
        while not given_out or waiting:
            while not given_out and len(waiting) < ahead:
                number = next(numbers, None)
                if number is None:
                    given_out = True
                else:
                    task = self.task(number, left_out.get(number))
                    waiting[workers.submit(task)] = task
            finished = wait(waiting, return_when=FIRST_COMPLETED).done
            check()
            for future in finished:
                task = waiting.pop(future)
                try:
                    report = future.result()
                except WorkerError as error:
                    if error.position < 0:
                        continue
                    return task.number, error.position, error.code
                keep(task)
                left.remove(task.number)
                done(task.number, report)
        return None

    def write(self, output: Path) -> None:
        """The output, all slices being done. It gets its name when it is whole and on disk."""
        scratch = self.folder / "output"
        with scratch.open("wb") as out:
            format_of(self.options.ending, self.options.language).whole(
                map(self.part, range(self.slices)), self.options.columns, out, output.parent
            )
            sync(out)
        scratch.replace(output)
        sync_folder(output.parent)

    def close(self) -> None:
        """Close the plan."""
        self.plan.close()

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class OtherRunError(ValueError):
    """The folder belongs to a run with other options; the message names what differs."""


def is_in_the_way(folder: Path) -> bool:
    """Whether there is something that no run has put there."""
    try:
        return not all(_OWN_NAME.fullmatch(path.name) for path in folder.iterdir())
    except FileNotFoundError:
        return False
    except NotADirectoryError:
        return True


def planned(
    folder: Path,
    paths: list[str],
    options: Options,
    version: str,
    *,
    lasting: bool,
    leave_out: Collection[Place] = (),
) -> Run:
    """A new run in a folder; of what is there only a copy of standard input counts. What is at the
    places to leave out, such as its own output, is no input."""
    _have_room_for_files()
    if STDIN in paths and not _has_stdin(folder, options.limits):
        _keep_stdin(folder, options.limits, lasting=lasting)
    inputs = inputs_of(paths, options.limits, {*leave_out, *place_of(folder)})
    write_plan(folder, _head(paths, options, version), slices_of(inputs), lasting=lasting)
    return Run(folder, options, lasting=lasting)


def _have_room_for_files() -> None:
    """Raises ``OSError`` where few more files can be opened: when inputs are looked for, a folder
    that could not be opened for that reason would pass for one that can't be read."""
    opened: list[int] = []
    try:
        for _ in range(_ROOM):
            opened.append(os.open(os.devnull, os.O_RDONLY))  # noqa: PERF401 - some must be closed
    finally:
        for file in opened:
            os.close(file)


def _has_stdin(folder: Path, limits: Limits) -> bool:
    """Whether there is a copy of standard input. One that was cut at the bound, where it has a byte
    more than it may have, is none for a run that may read more."""
    try:
        size = (folder / STDIN_COPY).stat().st_size
    except FileNotFoundError:
        return False
    return size != LIMITS.size + 1 or limits.size <= LIMITS.size


def _keep_stdin(folder: Path, limits: Limits, *, lasting: bool) -> None:
    scratch = folder / f"{STDIN_COPY}_begun"
    with scratch.open("wb") as copy:
        copy.writelines(stdin_pieces(limits))
        if lasting:
            sync(copy)
    scratch.replace(folder / STDIN_COPY)


def resumed(folder: Path, paths: list[str], options: Options, version: str) -> Run | None:
    """The run of which the folder is; None where it has not come as far as its plan. Raises
    `OtherRunError`, and `DamagedPlanError`."""
    try:
        run = Run(folder, options, again=True)
    except FileNotFoundError:
        return None
    now = json.loads(json.dumps(_head(paths, options, version)))
    if differing := [name for name in now if now[name] != run.plan.head.get(name)]:
        run.close()
        raise OtherRunError(f"the interrupted run had other {', '.join(differing)}")
    return run


def _head(paths: list[str], options: Options, version: str) -> dict[str, Any]:
    return {
        "paths": paths,
        "working directory": os.getcwd(),
        "fields": options.columns,
        "kind of output": options.ending,
        "--several": options.several,
        "--strict": options.strict,
        "--text-column": options.text_column,
        "--only-notices": options.only_notices,
        "--no-limits": options.limits != LIMITS,
        "--lang": options.language if options.ending in FOR_PEOPLE else None,
        "--families": options.own and options.own.checksum,
        "version of notice_parser": version,
    }
