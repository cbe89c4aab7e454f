"""What a person sees of a run: a bar while it runs, a summary at its end. All of it on standard
error."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from . import printing
from .printing import say
from .work import Report

SEVERAL = "notice-several"
_NAMED = 20  # names of a kind that was passed over


class _Rate(ProgressColumn):
    """Inputs a second."""

    def render(self, task: Task) -> Text:
        """The rate, once there is one."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{printing.words().number(round(speed))}/s")


@contextmanager
def progress(console: Console, total: int, before: int) -> Iterator[Callable[[int], object]]:
    """A bar with rate and time left, on a terminal only; what comes of it is called with how many
    more inputs are done. ``before`` are done already."""
    columns = (
        TextColumn(printing.words()("inputs")),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeRemainingColumn(),
    )
    # Without a thread that refreshes it: processes are forked while it is there. And
    # `console.is_terminal` is true for a pipe under FORCE_COLOR.
    with Progress(
        *columns,
        console=console,
        disable=sys.stderr is None or not sys.stderr.isatty(),
        auto_refresh=False,
    ) as bar:
        task = bar.add_task("", total=total, completed=before)

        def advance(count: int) -> None:
            bar.advance(task, count)
            bar.refresh()

        bar.refresh()
        yield advance


def summary(console: Console, report: Report) -> None:
    """How many notices to look at; what was read; layouts, doubts and infos by code with the number
    of notices that have them; inputs that changed since the run began, that were passed over, and
    that failed."""
    words = printing.words()
    notices = words.counted(report.notices, "{count} notice", "{count} notices")
    if report.notices:
        told = "{some} of {notices} to look at, for a warning or an error"
        console.print(words(told, some=report.doubtful, notices=notices))
    inputs = words.counted(report.tried, "{count} input", "{count} inputs")
    console.print(
        words("{notices} from {read} of {inputs}", notices=notices, read=report.read, inputs=inputs)
    )
    if report.skipped:
        console.print(words("no notices, passed over: {count}", count=report.skipped))
    _counts(console, "layouts", report.layouts)
    _counts(console, "doubts (notices that have them)", report.doubts)
    _counts(console, "infos (notices that have them)", report.infos)
    if several := report.doubts[SEVERAL]:
        console.print(
            words.counted(
                several,
                "{count} text holds several notices, of which the first one is given: "
                "--several gives all of them",
                "{count} texts hold several notices, of which the first one is given: "
                "--several gives all of them",
            )
        )
    if report.changed:
        told = "changed since the run began, read as they are now: {count}"
        console.print(words(told, count=len(report.changed)))
        for name in report.changed:
            say(console, f"  {name}")
    _passed_over(console, report.passed_over)
    if report.failures:
        console.print(words("failed: {count}", count=len(report.failures)))
        for name, reason in report.failures:
            say(console, f"  {name}: {reason}")


def _passed_over(console: Console, passed: list[tuple[str, str]]) -> None:
    """What was passed over, by kind, the first names of each."""
    words = printing.words()
    names: dict[str, list[str]] = {}
    for kind, name in passed:
        names.setdefault(kind, []).append(name)
    if passed:
        console.print(words("passed over: {count}", count=len(passed)))
    for kind, found in sorted(names.items(), key=lambda entry: (-len(entry[1]), entry[0])):
        say(console, f"  {words.number(len(found)):>9}  {words.of(kind)}")
        for name in found[:_NAMED]:
            say(console, f"             {name}")
        if len(found) > _NAMED:
            more = words("and {count} more", count=len(found) - _NAMED)
            say(console, f"             {more}")


def _counts(console: Console, title: str, counts: Counter[str]) -> None:
    if counts:
        words = printing.words()
        console.print(f"{words(title)}:")
        for name, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
            console.print(f"  {words.number(count):>9}  {words.code(name)}")
