"""`parse_many`: the records of `parse`, in order, however many processes there are and whatever
goes wrong."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterable, Iterator
from itertools import chain, count, islice
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notice_parser import FAMILIES, Notice, NoticeError, parse, parse_many
from notice_parser.many import batch
from notice_parser.many.workers import Mark, WorkerError, Workers
from notice_parser.strategies import texts
from records import CIRCULAR
from workload import clean

GOOD = [clean(Random(seed), ordering=seed % 2 == 0).text for seed in range(40)]
BAD = "StGB NRW-Mitteilung 2/2006 vom 31.02.2006\nTitel\nText.\nAz.: II 3"
JOBS = [1, 2, 3]
# for processes that import this module
PATH = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "bench")]


@pytest.fixture(autouse=True)
def _processes_at_once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Small thresholds, so that few texts are a batch; no process must be left when a test ends."""
    monkeypatch.setattr(batch, "_ALONE", 5_000)
    monkeypatch.setattr(batch, "_SLICE", 10_000)
    yield
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", JOBS)
def test_the_records_are_those_of_parse_in_order(jobs: int) -> None:
    given_texts = [*GOOD, "", BAD, *reversed(GOOD)]
    assert list(parse_many(given_texts, jobs)) == [parse(text) for text in given_texts]


@settings(max_examples=10)
@given(st.lists(texts(), min_size=10, max_size=60))
def test_any_texts(given_texts: list[str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch, "_ALONE", 100)
        patch.setattr(batch, "_SLICE", 1_000)
        assert list(parse_many(given_texts, 2)) == [parse(text) for text in given_texts]


@pytest.mark.parametrize("jobs", JOBS)
def test_it_is_lazy_and_takes_texts_without_end(jobs: int) -> None:
    read: list[int] = []

    def endless() -> Iterator[str]:
        for i in count():
            read.append(i)
            yield GOOD[i % len(GOOD)]

    stream = parse_many(endless(), jobs)
    assert read == []
    assert next(stream) == parse(GOOD[0])
    assert read == [0]
    assert list(islice(stream, 99)) == [parse(GOOD[i % len(GOOD)]) for i in range(1, 100)]
    assert len(read) <= 100 + (0 if jobs == 1 else (3 * jobs + 1) * 6)  # six texts are a slice
    assert isinstance(stream, Iterator)
    stream.close()  # type: ignore[attr-defined]  # an iterator by type, a generator in fact


@pytest.mark.long
def test_memory_is_bounded() -> None:
    """7 MB of texts, of which few exist at the same time."""

    def many() -> Iterator[str]:
        for i in range(3_000):
            yield f"{GOOD[i % len(GOOD)]} "

    list(parse_many(GOOD[:8], 2))
    tracemalloc.start()
    assert sum(1 for _ in parse_many(many(), 2)) == 3_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


def test_few_texts_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "_ALONE", 400_000)
    stream = parse_many(GOOD, 2)
    assert [multiprocessing.active_children() for _ in stream] == [[]] * len(GOOD)


@pytest.mark.parametrize("end", ["exhausted", "closed", "forgotten"])
def test_processes_end_with_the_generator(end: str) -> None:
    stream = parse_many(chain(GOOD, GOOD), 2)
    list(islice(stream, 20))
    assert len(multiprocessing.active_children()) == 2
    if end == "exhausted":
        list(stream)
    elif end == "closed":
        stream.close()  # type: ignore[attr-defined]  # a generator in fact
    del stream
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", JOBS)
def test_progress_counts_records(jobs: int) -> None:
    counts: list[int] = []
    assert len(list(parse_many(GOOD, jobs, counts.append))) == len(GOOD)
    assert counts == list(range(1, len(GOOD) + 1))


@pytest.mark.parametrize("jobs", JOBS)
@pytest.mark.parametrize("i", [0, 29])
def test_what_is_no_text_is_named_after_the_records_before_it(jobs: int, i: int) -> None:
    given: Any = [*GOOD[:i], b"bytes", *GOOD]
    stream = parse_many(given, jobs)
    assert list(islice(stream, i)) == [parse(text) for text in GOOD[:i]]
    with pytest.raises(TypeError, match=f"text {i}: .* not bytes; call notice_parser.decode"):
        next(stream)


@pytest.mark.parametrize("jobs", JOBS)
def test_strict_names_the_text(jobs: int) -> None:
    stream = parse_many([*GOOD[:29], BAD, *GOOD], jobs, strict=True)
    assert len(list(islice(stream, 29))) == 29
    with pytest.raises(NoticeError, match=r"31\.02\.2006") as caught:
        next(stream)
    assert caught.value.text == BAD
    assert "text 29 " in caught.value.__notes__[0]


@pytest.mark.parametrize("jobs", JOBS)
def test_an_exception_of_the_texts_themselves_comes_in_its_turn(jobs: int) -> None:
    def broken() -> Iterator[str]:
        yield from GOOD[:29]
        raise LookupError("the shelf is empty")

    stream = parse_many(broken(), jobs)
    assert len(list(islice(stream, 29))) == 29
    with pytest.raises(LookupError, match="the shelf is empty") as caught:
        next(stream)
    assert "text 29 " in caught.value.__notes__[0]


def test_an_exception_of_the_progress_is_the_users_own() -> None:
    def fail(_: int) -> None:
        raise LookupError("mine")

    with pytest.raises(LookupError) as caught:
        next(parse_many(GOOD, 1, fail))
    assert not hasattr(caught.value, "__notes__")


def parse_or_die(text: str, **options: Any) -> Notice:
    if "StGB NRW-Mitteilung 999/" in text:
        os.kill(os.getpid(), signal.SIGKILL)
    return parse(text, **options)


@pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork",
    reason="the process must have what the test has put in parse's place",
)
def test_a_process_that_is_killed_names_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "parse", parse_or_die)
    stream = parse_many(
        [*GOOD[:29], "StGB NRW-Mitteilung 999/2005 vom 01.02.2005\nX\nAz.: I", *GOOD], 2
    )
    assert list(islice(stream, 29)) == [parse(text) for text in GOOD[:29]]
    with pytest.raises(RuntimeError, match="ended with code -9") as caught:
        next(stream)
    assert "text 29 " in caught.value.__notes__[0]


METHODS = multiprocessing.get_all_start_methods()


def code_for(method: str, code: str) -> list[str]:
    """A program for a process of its own, as the start method can be set once in a process; this
    module is imported there as a script would be."""
    return [
        sys.executable,
        "-c",
        f"import sys; sys.path[:0] = {PATH}\n"
        "if __name__ == '__main__':\n"
        f" import multiprocessing; multiprocessing.set_start_method({method!r})\n"
        f" import test_batch; {code}",
    ]


def said_by(method: str, code: str) -> tuple[str, str]:
    found = subprocess.run(
        code_for(method, code), check=False, timeout=120, capture_output=True, text=True
    )
    return found.stderr, found.stdout


@pytest.mark.parametrize("method", METHODS)
def test_own_layouts_go_to_processes_however_they_start(method: str) -> None:
    assert said_by(method, "test_batch.parse_circulars()") == ("", "circular\n")


def parse_circulars() -> None:
    given_texts = [
        f"Rundschreiben Nr. {i}/07\nSchülerbeförderung\n"
        + "Die Kreise haben die Richtlinien umgesetzt.\n" * 20
        for i in range(40)
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch, "_ALONE", 100)
        print(
            *{
                notice.layout
                for notice in parse_many(given_texts, 2, families=(CIRCULAR, *FAMILIES))
            }
        )


@pytest.mark.parametrize("who", ["producer", "consumer"])
@pytest.mark.parametrize("method", METHODS)
def test_processes_wait_for_slow_producers_and_consumers(method: str, who: str) -> None:
    assert said_by(method, f"test_batch.parse_slowly({who!r})") == ("", "the same\n")


def parse_slowly(who: str) -> None:
    """Processes are without work for three seconds, and get some again."""
    given_texts = GOOD * 3

    def slowly(things: Iterable[Any], place: int) -> Iterator[Any]:
        for i, thing in enumerate(things):
            if i == place:
                time.sleep(3)
            yield thing

    producer = slowly(given_texts, 60) if who == "producer" else given_texts
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch, "_ALONE", 5_000)
        patch.setattr(batch, "_SLICE", 5_000)
        stream = parse_many(producer, 2)
        notices = list(slowly(stream, 30) if who == "consumer" else stream)
    print("the same" if notices == [parse(text) for text in given_texts] else "others")


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="jobs must be at least 1, not 0"):
        parse_many([], jobs=0)
    with pytest.raises(TypeError, match="parse takes a single one"):
        parse_many("text")


def test_importing_loads_no_processes() -> None:
    code = (
        "import sys, notice_parser; notice_parser.parse(''); "
        "sys.exit(any(name.startswith(('multiprocessing', 'concurrent')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=120).returncode == 0


# Workers
# --------------------------------------------------------------------------------------------


def work(what: str, mark: Mark) -> str:
    mark(7)
    if what == "fail":
        raise LookupError(what)
    if what == "unpicklable":
        raise type("Local", (ValueError,), {})(what)
    if what == "exit":
        os._exit(3)
    if what == "sleep":
        time.sleep(60)
    return what.upper()


def test_workers_say_where_an_exception_came_from() -> None:
    with Workers(1, work) as workers:
        with pytest.raises(LookupError, match="fail") as caught:
            workers.submit("fail").result()
        assert caught.value.position == 7  # type: ignore[attr-defined]  # is put there
        with pytest.raises(RuntimeError, match="Local: unpicklable"):
            workers.submit("unpicklable").result()
        assert workers.submit("go on").result() == "GO ON"


def test_workers_say_where_a_process_ended() -> None:
    with Workers(1, work) as workers, pytest.raises(WorkerError, match="code 3") as caught:
        workers.submit("exit").result()
    assert (caught.value.position, caught.value.code) == (7, 3)


def test_workers_end_at_once() -> None:
    workers = Workers(2, work)
    waiting = [workers.submit("sleep") for _ in range(3)]
    time.sleep(0.1)
    workers.close()
    assert all(future.done() for future in waiting)


def test_workers_that_cannot_all_be_started_end(monkeypatch: pytest.MonkeyPatch) -> None:
    start = multiprocessing.Process.start
    started: list[multiprocessing.Process] = []

    def fail(process: multiprocessing.Process) -> None:
        if started:
            raise OSError("no more processes")
        started.append(process)
        start(process)

    monkeypatch.setattr(multiprocessing.Process, "start", fail)
    with pytest.raises(OSError, match="no more processes"):
        Workers(2, work)
    assert not started[0].is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="no process is killed like this there")
@pytest.mark.parametrize("busy", [False, True])
@pytest.mark.parametrize("method", METHODS)
def test_processes_end_when_their_parent_is_killed(method: str, busy: bool) -> None:
    found = subprocess.run(
        code_for(method, f"test_batch.die_with_workers({busy})"),
        check=False,
        timeout=120,
        stdout=subprocess.PIPE,
        text=True,
    )
    pids = [int(pid) for pid in found.stdout.split()]
    assert len(pids) == 2
    _end_soon(pids)


def die_with_workers(busy: bool) -> None:
    workers = Workers(2, work)
    assert workers.submit("all are there").result()
    if busy:
        for _ in range(2):
            workers.submit("sleep")
        time.sleep(0.5)
    print(*(process.process.pid for process in workers._all), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks")
def test_processes_end_though_another_child_of_their_parent_lives() -> None:
    found = subprocess.run(
        code_for("fork", "test_batch.die_with_workers_and_leave_a_child()"),
        check=False,
        timeout=120,
        stdout=subprocess.PIPE,
        text=True,
    )
    child, *pids = (int(pid) for pid in found.stdout.split())
    try:
        assert _lives(child)
        assert len(pids) == 2
        _end_soon(pids)
        assert _lives(child)
    finally:
        os.kill(child, signal.SIGKILL)


def die_with_workers_and_leave_a_child() -> None:
    workers = Workers(2, work)
    child = os.fork()
    if child == 0:
        os.close(1)
        time.sleep(120)
        os._exit(0)
    print(child, *(process.process.pid for process in workers._all), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def _end_soon(pids: list[int]) -> None:
    until = time.monotonic() + 30
    while any(map(_lives, pids)):
        assert time.monotonic() < until, "a process outlived its parent"
        time.sleep(0.1)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            # ended, and nobody has asked for its status
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return os.path.exists("/proc") is False
