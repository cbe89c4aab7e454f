"""One slice of a run: its inputs read and parsed, their rows in a part file, and what there is to say about them beside it."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ..diagnostics import NoticeError
from ..notice import Notice
from ..parsing import parse, parse_all
from .inputs import Input, text_of
from .rows import FORMATS, Row


@dataclass(frozen=True)
class Options:
    """What decides on the output besides the inputs. ``columns`` are those of `rows.FORMATS` that are wanted, in their order."""

    ending: str
    columns: tuple[str, ...]
    several: bool = False
    strict: bool = False


@dataclass
class Report:
    """What became of inputs: counts, and for each that failed its name and the reason. ``size`` is that of the part file in bytes."""

    inputs: int = 0
    notices: int = 0
    layouts: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[str, str]] = field(default_factory=list)
    size: int = 0

    def add(self, notice: Notice) -> None:
        """Count a record."""
        self.notices += 1
        self.layouts[notice.layout] += 1
        self.codes.update({remark.code for remark in notice.diagnostics})

    def merge(self, other: Report) -> None:
        """Count what another one counted."""
        self.inputs += other.inputs
        self.notices += other.notices
        self.layouts += other.layouts
        self.codes += other.codes
        self.failures += other.failures
        self.size += other.size


class Task(NamedTuple):
    """A slice: its number, its inputs, and for those that are left out, by place, the reason."""

    folder: Path
    number: int
    inputs: list[Input]
    options: Options
    left_out: Mapping[int, str]

    @property
    def part(self) -> Path:
        """The file with the rows."""
        return self.folder / f"{self.number:07}.rows"


def do(task: Task, mark: Callable[[int], object]) -> Report:
    """Write the slice's part, and its report beside it.

    Both get their names only when they are whole, the report last: where it is, the part is too.
    """
    report = Report(inputs=len(task.inputs))
    form = FORMATS[task.options.ending]
    scratch = task.part.with_suffix(f".{os.getpid()}")  # a process that outlived an interrupted run may be at the same slice
    with scratch.open("wb") as out:
        form.part(_rows(task, report, mark), task.options.columns, out)
    report.size = scratch.stat().st_size
    scratch.replace(task.part)
    scratch.write_text(json.dumps(vars(report)), encoding="utf-8")
    scratch.replace(task.part.with_suffix(".json"))
    return report


def report_of(part: Path) -> Report | None:
    """The report of a part that is whole; None where there is none such."""
    try:
        found = json.loads(part.with_suffix(".json").read_text(encoding="utf-8"))
        report = Report(**found | {"layouts": Counter(found["layouts"]), "codes": Counter(found["codes"]), "failures": [(a, b) for a, b in found["failures"]]})
        return report if report.size == part.stat().st_size else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _rows(task: Task, report: Report, mark: Callable[[int], object]) -> Iterator[Row]:
    for i, given in enumerate(task.inputs):
        mark(i)
        if i in task.left_out:
            report.failures.append((str(given), task.left_out[i]))
            continue
        try:
            rows = _rows_of(given, task)
        except Exception as error:  # whatever is wrong with one input, the others are read
            report.failures.append((str(given), reason(error)))
            continue
        for row in rows:
            report.add(row.notice)
            yield row


def _rows_of(given: Input, task: Task) -> list[Row]:
    text = text_of(given, task.folder / "stdin")
    strict = task.options.strict
    if not task.options.several:
        return [Row(given, None, text, parse(text, strict=strict))]
    return [Row(given, i, text, notice) for i, notice in enumerate(parse_all(text, strict=strict))]


def reason(error: Exception) -> str:
    """What was wrong with an input, in a line."""
    if isinstance(error, NoticeError):
        return f"problems: {', '.join(sorted({diagnostic.code for diagnostic in error.diagnostics}))}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if type(error) is ValueError or isinstance(error, ImportError):
        return str(error)
    return f"{type(error).__name__}: {error}"
