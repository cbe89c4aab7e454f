"""What a person sees of a run: a bar while it runs, a summary at its end. All of it on standard error."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TextColumn, TimeRemainingColumn
from rich.text import Text

from .work import Report


class _Rate(ProgressColumn):
    """Inputs a second."""

    def render(self, task: Task) -> Text:
        """The rate, once there is one."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f}/s")


@contextmanager
def progress(console: Console, total: int, before: int) -> Iterator[Callable[[int], object]]:
    """A bar with rate and time left, on a terminal only; what comes of it is called with how many more inputs are done. ``before`` are done already."""
    columns = (TextColumn("inputs"), BarColumn(), MofNCompleteColumn(), _Rate(), TimeRemainingColumn())
    # Without a thread that refreshes it: processes are forked while it is there. And `console.is_terminal` is true for a pipe under FORCE_COLOR.
    with Progress(*columns, console=console, disable=not sys.stderr.isatty(), auto_refresh=False) as bar:
        task = bar.add_task("", total=total, completed=before)

        def advance(count: int) -> None:
            bar.advance(task, count)
            bar.refresh()

        bar.refresh()
        yield advance


def summary(console: Console, report: Report) -> None:
    """Notices, layouts, diagnostics by code with the number of notices that have them, and the inputs that failed."""
    plural = "" if report.inputs == 1 else "s"
    console.print(
        f"{report.notices:,} notice{'' if report.notices == 1 else 's'} from {report.inputs - len(report.failures):,} of {report.inputs:,} input{plural}"
    )
    _counts(console, "layouts", report.layouts)
    _counts(console, "diagnostics (notices that have them)", report.codes)
    if report.failures:
        console.print(f"failed: {len(report.failures):,}")
        for name, reason in report.failures:
            console.print(f"  {name}: {reason}", soft_wrap=True)


def _counts(console: Console, title: str, counts: Counter[str]) -> None:
    if counts:
        console.print(f"{title}:")
        for name, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
            console.print(f"  {count:>9,}  {name}")
