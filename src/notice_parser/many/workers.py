"""Worker processes for batches. Loaded only where more than one process is asked for.

A thread for each process hands it one piece of work and waits for the answer; nothing else is
shared but the place in the work at which the process is, so that an input can be named even when
its process was killed, and a pipe that nobody writes to: it is at its end when the parent is.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from .forks import own

_NOWHERE = -1
_PATIENCE = 2.0  # seconds for a process that closed its pipe to end, and so to have an exit code

Work = TypeVar("Work")
Answer = TypeVar("Answer")
Mark = Callable[[int], None]


class WorkerError(RuntimeError):
    """A worker process ended in the middle of its work; ``position`` is the place in it that was
    marked last, ``code`` what the process ended with.

    A negative code is the number of the signal: -9 where it was killed, by the system for want of
    memory or by hand. A negative position says that the process had ended before it got this work.
    """

    def __init__(self, position: int, code: int | None) -> None:
        self.position = position
        self.code = code
        super().__init__(f"a worker process ended with code {code}")

    def __reduce__(self) -> tuple[type[WorkerError], tuple[int, int | None]]:
        return WorkerError, (self.position, self.code)


class Workers(Generic[Work, Answer]):
    """So many processes that do ``function(work, mark)``, which must be a function of a module;
    ``mark(i)`` says what it is at.

    An exception of the function is raised by the future's ``result``, with the marked place as its
    attribute ``position``. `close` ends the processes at once.
    """

    def __init__(self, jobs: int, function: Callable[[Work, Mark], Answer]) -> None:
        there, life = multiprocessing.Pipe(duplex=False)
        self._life = own(life)
        self._all: list[_Process] = []
        self._idle: SimpleQueue[_Process] = SimpleQueue()
        try:
            # before there are threads, which a forked process would not have
            for _ in range(jobs):
                self._all.append(_Process(function, there))
                self._idle.put(self._all[-1])
        except BaseException:  # too many processes or open files, or Ctrl-C
            self._end()
            raise
        finally:
            there.close()
        self._threads = ThreadPoolExecutor(jobs, thread_name_prefix="notice-parser")

    def submit(self, work: Work) -> Future[Answer]:
        """Have this done by the next process that is free."""
        return self._threads.submit(self._do, work)

    def _do(self, work: Work) -> Answer:
        process = self._idle.get()
        try:
            answer: Answer = process.do(work)
            return answer
        finally:
            self._idle.put(process)

    def close(self) -> None:
        """End all processes, whatever they are at."""
        self._end()
        self._threads.shutdown(cancel_futures=True)

    def _end(self) -> None:
        self._life.close()
        for process in self._all:
            process.end()

    def __enter__(self) -> Workers[Work, Answer]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Process:
    def __init__(self, function: Callable[[Any, Mark], object], life: Connection) -> None:
        here, there = multiprocessing.Pipe()
        self.pipe = own(here)
        self.position = multiprocessing.RawValue("q", 0)
        self.process = multiprocessing.Process(
            target=_serve, args=(there, self.position, function, life), daemon=True
        )
        try:
            self.process.start()
        finally:
            there.close()  # so that the pipe is at its end when the process is

    def do(self, work: object) -> Any:
        try:
            self.pipe.send(work)
            answer, error = self.pipe.recv()
        except (EOFError, OSError) as lost:
            self.process.join(_PATIENCE)
            position, self.position.value = self.position.value, _NOWHERE
            raise WorkerError(position, self.process.exitcode) from lost
        if error is not None:
            error.position = self.position.value
            raise error
        return answer

    def end(self) -> None:
        self.process.terminate()
        self.process.join()


def _serve(
    pipe: Connection, position: Any, function: Callable[[Any, Mark], object], life: Connection
) -> None:
    """The life of a process: work in, answer or exception out, until the pipe or the parent ends.

    Whose child a process is tells nothing about the parent: with forkserver it is the server's.
    """
    # Ctrl-C is for the parent, which ends its processes
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, args=(life,), daemon=True).start()

    def mark(i: int) -> None:
        position.value = i

    while True:
        try:
            work = pipe.recv()
        except (EOFError, OSError):
            return
        try:
            answer: tuple[object, Exception | None] = (function(work, mark), None)
        except Exception as error:  # it is the parent's to handle
            answer = (None, portable(error))
        try:
            pipe.send(answer)
        except OSError:  # nobody is there to read it
            return


def _end_with_parent(life: Connection) -> None:
    """End this process when the pipe ends, whatever it is at: nobody will ask for the answer."""
    life.poll(None)
    os._exit(1)


def portable(error: Exception) -> Exception:
    """The exception itself, or one that says the same where it can't be pickled."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # whatever an exception's own pickling raises
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
