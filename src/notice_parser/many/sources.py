"""`read`: files of every kind to their notices, each with where it comes from. The command reads by
the same `found.found_in`."""

from __future__ import annotations

import os
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from glob import has_magic
from typing import TYPE_CHECKING

from ..families import FAMILIES
from ..families.family import Family
from ..intake.inputs import STDIN, Input, inputs_of
from ..intake.limits import LIMITS, NO_LIMITS
from ..intake.reading import TEXT_COLUMN
from .found import NONE, Found, Lost, Wanted, all_of, slices_of

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .workers import Mark

_AHEAD = 3  # slices for each process that are read before their turn
_TOLD = 3  # names in the warning about what was not read


class UnreadWarning(UserWarning):
    """Files were not read; `Reading.failures` names them."""


class Reading(Iterator[Found]):
    """The notices of files, one after another, and what was not read so far.

    ``failures`` are what should have been read, with the reason; ``passed_over`` what is of another
    kind, such as a picture beside the texts; ``skipped`` is how many texts no family claims, where
    only notices are wanted. All are whole once the last notice has been given.
    """

    def __init__(
        self, outcomes: Iterator[Found | Lost], progress: Callable[[int], object] | None
    ) -> None:
        self.failures: list[Lost] = []
        self.passed_over: list[Lost] = []
        self.skipped = 0
        self._outcomes = outcomes
        self._progress = progress
        self._count = 0
        self._warned = False

    def __next__(self) -> Found:
        for outcome in self._outcomes:
            if outcome == NONE:
                self.skipped += 1
                continue
            if isinstance(outcome, Lost):
                (self.passed_over if outcome.kind else self.failures).append(outcome)
                continue
            self._count += 1
            if self._progress is not None:
                self._progress(self._count)
            return outcome
        self._warn()
        raise StopIteration

    def _warn(self) -> None:
        if self.failures and not self._warned:
            self._warned = True
            told = "; ".join(f"{lost.name}: {lost.reason}" for lost in self.failures[:_TOLD])
            more = len(self.failures) - _TOLD
            warnings.warn(
                f"{len(self.failures)} could not be read: {told}"
                f"{f'; and {more} more, see .failures' if more > 0 else ''}",
                UnreadWarning,
                stacklevel=3,
            )


def read(
    paths: str | os.PathLike[str] | Iterable[str | os.PathLike[str]],
    *,
    several: bool = False,
    strict: bool = False,
    families: Sequence[Family] = FAMILIES,
    text_column: str = TEXT_COLUMN,
    jobs: int = 1,
    progress: Callable[[int], object] | None = None,
    no_limits: bool = False,
    only_notices: bool = False,
) -> Reading:
    """The notices of files and folders, in order, each with where it comes from.

    ``paths`` is a file, a folder (with all that is below it), a pattern such as ``"scans/*.pdf"``,
    or several of them: texts, web pages, mails and mailboxes, PDF, Word's .docx, Markdown, JSON
    lines and Parquet files with a ``text_column``, also packed (.gz) or in a .zip or .tar. What a
    file is, is told by its content. docs/command.md says of each kind what is read, and which extra
    it needs.

    A file that can't be read never ends it: it is in ``failures`` of what is returned, with the
    reason, and an `UnreadWarning` at the end says so; what is of another kind is in
    ``passed_over``. With ``several`` each text is read by `parse_all`; with ``strict`` a text with
    problems is a failure. ``jobs`` is the number of processes, which start where there is enough to
    do (see `parse_many`); ``progress`` is called with the number of notices so far.
    ``no_limits=True`` reads files of any size and cost. With ``only_notices`` texts that no family
    claims are passed over and counted in ``skipped``; most of them are not even decoded (see
    `could_be_notice`).

    Raises ``TypeError`` for what is no path, ``FileNotFoundError`` for a path that is not there,
    ``ValueError`` for ``jobs`` below 1; on the way ``OSError`` where too many files are open, and
    ``RuntimeError`` where a process was killed.

    >>> from pathlib import Path
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     name = Path(folder, "1.txt")
    ...     _ = name.write_text("StGB NRW-Mitteilung 1/2005 vom 03.01.2005\\nWinterdienst")
    ...     [(Path(found.path).name, found.notice.title) for found in read(folder)]
    [('1.txt', 'Winterdienst')]
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    if progress is not None and not callable(progress):
        raise TypeError(
            "progress is a function, called with the number of notices so far, such as print"
        )
    limits = NO_LIMITS if no_limits else LIMITS
    wanted = Wanted(several, strict, families, limits, text_column, only_notices)
    return Reading(_outcomes(inputs_of(_paths(paths), limits), wanted, jobs), progress)


def _paths(paths: object) -> list[str]:
    """The paths as strings, each of them there."""
    many = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    if isinstance(many, (bytes, bytearray)) or not isinstance(many, Iterable):
        raise TypeError(
            f"read takes a path, or several of them, not {type(paths).__name__}; "
            "parse takes a text, and decode makes one of bytes"
        )
    found = []
    for path in many:
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(f"a path must be a str or a Path, not {type(path).__name__}")
        name = os.fsdecode(path)
        if "\n" in name and not os.path.lexists(name):
            raise FileNotFoundError(f"no file is called {name[:40]!r}…; parse takes a text")
        if not os.path.lexists(name) and not has_magic(name):
            raise FileNotFoundError(f"there is no file or folder {name!r}")
        # "-" is standard input to the command alone
        found.append(os.path.join(".", name) if name == STDIN else name)
    return found


# One after another, or by several processes
# --------------------------------------------------------------------------------------------


def _outcomes(
    inputs: Iterator[tuple[Input, int]], wanted: Wanted, jobs: int
) -> Iterator[Found | Lost]:
    slices = slices_of(inputs)
    first = next(slices, None)
    if first is None:
        return
    for given in first[1]:
        yield from all_of(given, wanted)
    if jobs > 1:
        yield from _parallel(slices, wanted, jobs)
    else:
        for _, taken in slices:
            for given in taken:
                yield from all_of(given, wanted)


def _parallel(
    slices: Iterator[tuple[int, list[Input]]], wanted: Wanted, jobs: int
) -> Iterator[Found | Lost]:
    from .workers import Workers

    waiting: deque[tuple[list[Input], Future[list[Found | Lost]]]] = deque()
    first = next(slices, None)
    if first is None:
        return
    with Workers(jobs, partial(_read_slice, wanted=wanted)) as workers:
        waiting.append((first[1], workers.submit(first[1])))
        for _, taken in slices:
            waiting.append((taken, workers.submit(taken)))
            if len(waiting) > _AHEAD * jobs:
                yield from _given(*waiting.popleft())
        while waiting:
            yield from _given(*waiting.popleft())


def _given(taken: list[Input], future: Future[list[Found | Lost]]) -> Iterator[Found | Lost]:
    from .workers import WorkerError

    try:
        yield from future.result()
    except WorkerError as error:
        name = taken[max(0, error.position)]
        raise RuntimeError(
            f"the process that read {name} ended with code {error.code}, perhaps for want of memory"
        ) from error


def _read_slice(taken: list[Input], mark: Mark, *, wanted: Wanted) -> list[Found | Lost]:
    """What a process does."""
    outcomes: list[Found | Lost] = []
    for i, given in enumerate(taken):
        mark(i)
        outcomes += all_of(given, wanted)
    return outcomes
