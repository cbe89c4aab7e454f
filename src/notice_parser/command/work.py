"""One slice of a run: its inputs read and parsed, their rows in a part file, and what there is to
say about them beside it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from ..intake.files import is_want_of_files
from ..intake.inputs import Input
from ..intake.limits import LIMITS, Limits
from ..intake.reading import TEXT_COLUMN
from ..many.found import NONE, Found, Lost, Wanted, found_in, reason
from ..record.diagnostics import serious
from ..record.notice import Notice
from .disk import Stamp, stamp, sync, sync_folder
from .formats import format_of
from .own import Own, families_of
from .stopping import check


@dataclass(frozen=True)
class Options:
    """What decides on the output besides the inputs. ``ending`` is its kind in `formats`,
    ``columns`` are those of it that are wanted, in their order; ``own`` is the file with families
    besides the library's, ``text_column`` that of the texts in JSON lines and Parquet files,
    ``language`` is that of a page or a workbook."""

    ending: str
    columns: tuple[str, ...]
    several: bool = False
    strict: bool = False
    limits: Limits = LIMITS
    own: Own | None = None
    text_column: str = TEXT_COLUMN
    only_notices: bool = False
    language: str = "en"

    @property
    def wanted(self) -> Wanted:
        """The same as the reader of an input takes it. Raises `FamiliesError`."""
        families = families_of(self.own)
        return Wanted(
            self.several,
            self.strict,
            families,
            self.limits,
            self.text_column,
            self.only_notices,
        )


@dataclass
class Report:
    """What became of inputs: counts, for each that failed its name and the reason, for each that
    was passed over what it is and its name. ``skipped`` are the texts that no family claims, where
    only notices are wanted.

    ``inputs`` are files and members of archives, ``read`` the texts that came of them, ``doubtful``
    the notices with a warning or an error; ``doubts`` and ``infos`` are the codes of these and of
    the other remarks, with the number of notices that have them.
    Of a part ``size`` is that of its file in bytes, and ``stamps`` are those that its inputs had
    right before they were read; of a run ``changed`` are the inputs that are others than when the
    run began.
    """

    inputs: int = 0
    read: int = 0
    notices: int = 0
    doubtful: int = 0
    layouts: Counter[str] = field(default_factory=Counter)
    doubts: Counter[str] = field(default_factory=Counter)
    infos: Counter[str] = field(default_factory=Counter)
    failures: list[tuple[str, str]] = field(default_factory=list)
    passed_over: list[tuple[str, str]] = field(default_factory=list)
    skipped: int = 0
    size: int = 0
    stamps: list[Stamp] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)

    @property
    def tried(self) -> int:
        """How many texts there are with the inputs that failed: all but what was passed over."""
        return self.read + len(self.failures)

    def add(self, notice: Notice) -> None:
        """Count a record."""
        self.notices += 1
        self.layouts[notice.layout] += 1
        infos = {remark.code for remark in notice.diagnostics if remark.severity == "info"}
        doubts = {remark.code for remark in serious(notice.diagnostics)}
        self.infos.update(infos)
        self.doubts.update(doubts)
        self.doubtful += bool(doubts)

    def lose(self, lost: Lost) -> None:
        """Count what was not read."""
        if lost == NONE:
            self.skipped += 1
        elif lost.kind:
            self.passed_over.append((lost.kind, lost.name))
        else:
            self.failures.append((lost.name, lost.reason))

    def merge(self, other: Report) -> None:
        """Count what another one counted; stamps stay with their part."""
        self.inputs += other.inputs
        self.read += other.read
        self.notices += other.notices
        self.doubtful += other.doubtful
        self.layouts += other.layouts
        self.doubts += other.doubts
        self.infos += other.infos
        self.failures += other.failures
        self.passed_over += other.passed_over
        self.skipped += other.skipped
        self.size += other.size


class Task(NamedTuple):
    """A slice: its number, its inputs, and for those that are left out, by place, the reason.

    ``run`` is a word that no other run has: a process that outlived its run may still be at the
    same slice. ``lasting`` says whether what is written has to outlive a crash of the machine.
    """

    folder: Path
    number: int
    run: str
    inputs: list[Input]
    options: Options
    left_out: Mapping[int, str]
    lasting: bool

    @property
    def part(self) -> Path:
        """The file with the rows."""
        return self.folder / f"{self.number:07}.rows"

    def scratch(self, name: str) -> Path:
        """A file of this run alone."""
        return self.folder / f"{self.number:07}.{name}_{self.run}"


def do(task: Task, mark: Callable[[int], object]) -> Report:
    """Write the slice's part, and its report beside it, under names that do not count yet. Raises
    `FamiliesError`: no input can be read without its families."""
    families_of(task.options.own)
    report = Report(inputs=len(task.inputs))
    form = format_of(task.options.ending, task.options.language)
    with task.scratch("rows").open("wb") as out:
        form.part(_rows(task, report, mark), task.options.columns, out)
        report.size = out.tell()
        if task.lasting:
            sync(out)
    # not synced: half a report is none, and the slice is done again
    task.scratch("json").write_text(json.dumps(vars(report)), encoding="ascii")
    return report


def keep(task: Task) -> None:
    """Have what was done count: both files get their names, the report last. Where it is, the part
    is too. Only the run itself does this, as it has the lock."""
    report = task.part.with_suffix(".json")
    report.unlink(missing_ok=True)  # of a part whose inputs have changed
    task.scratch("rows").replace(task.part)
    task.scratch("json").replace(report)
    if task.lasting:
        sync_folder(task.folder)


def report_of(part: Path) -> Report | None:
    """The report of a part that is whole; None where there is none such."""
    try:
        found = json.loads(part.with_suffix(".json").read_text(encoding="utf-8"))
        report = Report(
            **found
            | {
                "layouts": Counter(found["layouts"]),
                "doubts": Counter(found["doubts"]),
                "infos": Counter(found["infos"]),
                "failures": [(a, b) for a, b in found["failures"]],
                "passed_over": [(a, b) for a, b in found["passed_over"]],
            }
        )
        return report if report.size == part.stat().st_size else None
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _rows(task: Task, report: Report, mark: Callable[[int], object]) -> Iterator[Found]:
    wanted = task.options.wanted
    for i, given in enumerate(task.inputs):
        check()
        mark(i)
        report.stamps.append(stamp(given))
        if i in task.left_out:
            report.failures.append((str(given), task.left_out[i]))
            continue
        texts: set[int | None] = set()
        is_lost = False
        try:
            for outcome in found_in(given, task.folder / "stdin", wanted):
                if isinstance(outcome, Lost):
                    is_lost = True
                    report.lose(outcome)
                    report.read += outcome == NONE
                else:
                    texts.add(outcome.record)
                    report.add(outcome.notice)
                    yield outcome
            report.read += len(texts) or not is_lost
        except Exception as error:  # whatever is wrong with one input, the others are read
            check()  # it may be a signal's
            if is_want_of_files(error):
                raise
            report.lose(Lost(str(given), reason(error)))
            report.read += len(texts)
