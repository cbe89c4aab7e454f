"""`parse_many`: texts without end to records, in order, by several processes where that pays."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from ..families import FAMILIES
from ..families.family import Family
from ..parsing import parse
from ..record.notice import Notice
from ..screening import could_be_notice

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .workers import Mark

_ALONE = 400_000  # characters that are parsed sooner than processes have started
_SLICE = 100_000  # characters that a process gets at once, and
_SLICE_COUNT = 500  # texts
_AHEAD = 3  # slices for each process that are read before their turn


class _Slice(NamedTuple):
    """Consecutive texts, and what went wrong when the next one was to be read."""

    texts: list[str]
    error: Exception | None = None


class _Done(NamedTuple):
    """The records of a slice, or of the texts before the one that raised an exception."""

    notices: list[Notice]
    error: Exception | None = None


def parse_many(
    texts: Iterable[str],
    jobs: int = 1,
    progress: Callable[[int], object] | None = None,
    *,
    strict: bool = False,
    families: Sequence[Family] = FAMILIES,
    skipped: Callable[[int], object] | None = None,
) -> Iterator[Notice]:
    """The record of each text, in order: what ``parse(text)`` gives, one by one.

    ``texts`` may be without end: it is read as the records are asked for, with ``jobs`` above 1 at
    most ``3 * jobs + 1`` slices of 100,000 characters (or one text) ahead. ``jobs`` is the number
    of processes. They start after the first 400,000 characters, as fewer are sooner parsed without,
    and end with the generator: when it is exhausted, closed or forgotten. ``progress`` is called
    with the number of records so far before each is given. With ``skipped`` texts that can't be
    notices have no record (see `could_be_notice`) and are not counted as texts; it is called with
    the number of them so far.

    An exception comes after the records before it, and names its text by number, counted from 0:
    ``TypeError`` for a text that is no ``str``, `NoticeError` with ``strict=True``,
    ``RuntimeError`` where a process was killed, and whatever ``texts`` itself raises.
    ``ValueError`` for ``jobs`` below 1. With ``jobs`` above 1 the rules of `multiprocessing` hold:
    where processes are not forked, a script needs ``if __name__ == "__main__":``.

    >>> texts = ["StGB NRW-Mitteilung 1/2005 vom 03.01.2005\\nWinterdienst\\nAz.: II 3"]
    >>> [notice.title for notice in parse_many(texts)]
    ['Winterdienst']
    """
    if isinstance(texts, (str, bytes, bytearray)):
        raise TypeError(
            f"texts must be an iterable of texts, not {type(texts).__name__}; "
            "parse takes a single one"
        )
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    wanted = iter(texts) if skipped is None else _possible(texts, families, skipped)
    return _counted(_records(wanted, jobs, strict, families), progress)


def _possible(
    texts: Iterable[str], families: Sequence[Family], skipped: Callable[[int], object]
) -> Iterator[str]:
    """The texts that may be notices."""
    count = 0
    for text in texts:
        if isinstance(text, str) and not could_be_notice(text, families=families):
            count += 1
            skipped(count)
        else:
            yield text


def _counted(
    notices: Generator[Notice, None, None], progress: Callable[[int], object] | None
) -> Iterator[Notice]:
    """The records; an exception with the number of the text that should have been next."""
    done = 0
    with closing(notices):
        while True:
            try:
                notice = next(notices)
            except StopIteration:
                return
            except TypeError as error:
                error.args = (f"text {done}: {error}",)
                raise
            except Exception as error:
                error.add_note(f"This is about text {done} of those given to parse_many.")
                raise
            done += 1
            if progress is not None:
                progress(done)
            yield notice


def _records(
    texts: Iterator[str], jobs: int, strict: bool, families: Sequence[Family]
) -> Generator[Notice, None, None]:
    length = 0
    for text in texts:
        yield parse(text, strict=strict, families=families)
        length += len(text)
        if jobs > 1 and length >= _ALONE:
            yield from _parallel(_slices(texts), jobs, strict, families)
            return


def _slices(texts: Iterator[str]) -> Iterator[_Slice]:
    taken: list[str] = []
    length = 0
    try:
        for text in texts:
            if not isinstance(text, str):
                parse(text)  # raises what it raises for one
            taken.append(text)
            length += len(text)
            if length >= _SLICE or len(taken) == _SLICE_COUNT:
                yield _Slice(taken)
                taken, length = [], 0
    # of whoever makes the texts; it is raised after the records before it
    except Exception as error:
        yield _Slice(taken, error)
    else:
        if taken:
            yield _Slice(taken)


def _parallel(
    slices: Iterator[_Slice], jobs: int, strict: bool, families: Sequence[Family]
) -> Iterator[Notice]:
    from .workers import Workers

    first = next(slices, None)
    if first is None:
        return
    waiting: deque[tuple[_Slice, Future[_Done]]] = deque()
    with Workers(jobs, partial(_parse_slice, strict=strict, families=families)) as workers:
        for piece in chain([first], slices):
            waiting.append((piece, workers.submit(piece.texts)))
            if len(waiting) > _AHEAD * jobs:
                yield from _given(*waiting.popleft())
        while waiting:
            yield from _given(*waiting.popleft())


def _given(piece: _Slice, future: Future[_Done]) -> Iterator[Notice]:
    """The records of a slice, then what went wrong."""
    from .workers import WorkerError

    try:
        done = future.result()
    except WorkerError as error:
        yield from map(parse, piece.texts[: error.position])  # they went well before
        raise RuntimeError(
            f"the process that parsed the text ended with code {error.code}"
        ) from error
    yield from done.notices
    if wrong := done.error or piece.error:
        raise wrong


def _parse_slice(
    texts: Sequence[str], mark: Mark, *, strict: bool, families: Sequence[Family]
) -> _Done:
    """What a process does. Records are sent back pickled, a slice at once: since they are made of
    tuples, that costs less than JSON and its validation."""
    from .workers import portable

    notices: list[Notice] = []
    for i, text in enumerate(texts):
        mark(i)
        try:
            notices.append(parse(text, strict=strict, families=families))
        except Exception as error:  # the parent raises it
            return _Done(notices, portable(error))
    return _Done(notices)
