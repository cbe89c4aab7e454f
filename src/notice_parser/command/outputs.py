"""Where the rows of a run go: to standard output, or to a file that appears when it is complete."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import typer
from rich.console import Console

from .. import __version__
from ..intake.inputs import STDIN, Place, place_of
from . import printing
from .earlier import is_anothers_input
from .lock import Lock, TakenError
from .own import FamiliesError, give_up
from .plan import DamagedPlanError
from .printing import check_stdout, say
from .report import progress, summary
from .run import STDIN_COPY, OtherRunError, Run, is_in_the_way, planned, resumed
from .stopping import stoppable
from .work import Options, Report

_INTERRUPTED = 130  # what a shell says of a program that ended by SIGINT


class RefusedError(Exception):
    """The run can't be as it was asked for; the message says what to do."""


def carry_out(
    output: Path | None, paths: list[str], options: Options, *, jobs: int, resume: bool
) -> None:
    """A whole run, to a file or to standard output, with all that is said of it; ends the command
    where it was not asked for rightly, was interrupted, or inputs failed."""
    console = printing.console(stderr=True)
    printing.check_stdin(paths)
    try:
        with stoppable():
            if output is None:
                report = to_stdout(paths, options, console, jobs=jobs)
            else:
                report = to_file(output, paths, options, console, jobs=jobs, resume=resume)
            summary(console, report)
    except RefusedError as error:
        printing.usage(str(error))
    except FamiliesError as error:  # in a process: the file is another one now
        give_up(error)
    except KeyboardInterrupt:
        say(
            console,
            "Interrupted."
            if output is None
            else f"Interrupted. The same command with --resume goes on from {folder_of(output)}.",
        )
        raise typer.Exit(_INTERRUPTED) from None
    except OSError as error:
        printing.output_is_lost(error)
    if report.failures or not report.read:
        raise typer.Exit(printing.SOME_FAILED)


def to_stdout(paths: list[str], options: Options, console: Console, *, jobs: int) -> Report:
    """Rows in the order of the inputs, each part as soon as its turn has come."""
    check_stdout()
    with (
        TemporaryDirectory(prefix="notice-parser-") as folder,
        planned(
            Path(folder),
            paths,
            options,
            __version__,
            lasting=False,
            leave_out=_of_stdout(),
        ) as run,
    ):
        ready: set[int] = set()
        turn = 0

        def write(number: int) -> None:
            nonlocal turn
            ready.add(number)
            while turn in ready:
                ready.remove(turn)
                with run.part(turn).open("rb") as part:
                    shutil.copyfileobj(part, sys.stdout.buffer)
                run.part(turn).unlink()
                turn += 1
            sys.stdout.buffer.flush()

        return _go(run, console, jobs, write)


def to_file(
    output: Path, paths: list[str], options: Options, console: Console, *, jobs: int, resume: bool
) -> Report:
    """Rows to a file, by one run at a time. Raises `RefusedError`, ``OSError``."""
    folder = folder_of(output)
    if any(path != STDIN and place_of(path) == place_of(output) != [] for path in paths):
        raise RefusedError(f"{output} is an input too: give another output")
    if is_anothers_input(output, paths):
        raise RefusedError(
            f"{output} lies among the inputs and is no earlier output: give another output"
        )
    with _locked(output, folder, console) as lock:
        run = _gone_on_with(folder, paths, options, console) if resume else None
        if run is None:
            # standard input can't be read again
            kept = [STDIN_COPY] if resume else []
            if lock.clear(*kept) and not resume:
                say(console, f"What an interrupted run left in {folder} is discarded.")
            own = place_of(output)
            run = planned(folder, paths, options, __version__, lasting=True, leave_out=own)
        with run:
            report = _go(run, console, jobs)
            if report.read or not output.exists():
                run.write(_itself(output))
            else:
                say(console, f"Nothing was read: {output} is left as it was.")
        lock.remove()
    return report


def _of_stdout() -> list[Place]:
    """The file that standard output goes to: no input, where it lies among them."""
    try:
        found = os.fstat(sys.stdout.fileno())
    except (OSError, ValueError):  # it may be none
        return []
    return [(found.st_dev, found.st_ino)]


def folder_of(output: Path) -> Path:
    """Where a run keeps what it has done: beside the output, so that this can be moved there in one
    step."""
    output = _itself(output)
    return output.with_name(output.name + ".partial")


def _itself(output: Path) -> Path:
    """Where a link leads: by whatever name an output is given, its folder is the same."""
    return Path(os.path.realpath(output)) if output.is_symlink() else output


def _locked(output: Path, folder: Path, console: Console) -> Lock:
    if output.is_dir():
        raise RefusedError(f"{output} is a folder")
    if output.exists() and not output.is_file():  # such as /dev/full
        raise RefusedError(f"{output} is there already and no file: give another output")
    if is_in_the_way(folder):
        raise RefusedError(
            f"{folder} is in the way: it is needed for what is done so far, "
            "and holds something else"
        )
    try:
        lock = Lock(folder)
    except TakenError:
        raise RefusedError(
            f"another run is writing to {output}: wait for its end, or give another output"
        ) from None
    if lock.missing:
        say(console, f"{folder} can't be locked ({lock.missing}): start no other run there.")
    return lock


def _gone_on_with(folder: Path, paths: list[str], options: Options, console: Console) -> Run | None:
    """The run that was interrupted; None where there is none that can be gone on with."""
    try:
        return resumed(folder, paths, options, __version__)
    except OtherRunError as error:
        raise RefusedError(f"--resume: {error}; without --resume it starts anew") from None
    except DamagedPlanError:
        say(console, f"The plan in {folder} is damaged: it is made anew, and all inputs are read.")
        return None


def _go(
    run: Run, console: Console, jobs: int, written: Callable[[int], object] | None = None
) -> Report:
    """Do what is left of a run; ``written`` is called with each slice that is."""
    reports: dict[int, Report] = {}  # of those with failures, to be told in the order of the inputs
    total = Report()

    def count(number: int, report: Report) -> None:
        if report.failures:
            reports[number] = report
        total.merge(report)

    left = []
    for number in range(run.slices):
        report, changed = run.before(number)
        total.changed += changed
        if report is None:
            left.append(number)
        else:
            count(number, report)
    with progress(console, run.plan.inputs, total.inputs) as advance:

        def done(number: int, report: Report) -> None:
            count(number, report)
            if written is not None:
                written(number)
            advance(report.inputs)

        run.go(left, jobs, done)
    total.failures = [failure for number in sorted(reports) for failure in reports[number].failures]
    return total
