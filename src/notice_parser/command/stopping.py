"""Signals that end a run: Ctrl-C, SIGTERM, and SIGHUP of a terminal that is closed.

Each raises an exception wherever the run is at the moment. Not all code lets it through: pydantic
makes an error of its own of it, a finalizer only prints it. So a signal is also noted, and `check`
raises its exception again.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
_noted: dict[int, int] = {}  # by process: what was noted before a fork is not the child's


@contextmanager
def stoppable() -> Iterator[None]:
    """While a run goes on: processes and temporary folders end with it. Raises
    ``KeyboardInterrupt`` for SIGINT, ``SystemExit`` for others.

    A signal that was ignored when the command began, as under nohup, stays so.
    """
    _noted.clear()
    owner, told = os.getpid(), sys.unraisablehook

    def stop(number: int, _: object) -> None:
        if os.getpid() != owner:  # forked just now, and not yet what it is to be
            os._exit(128 + number)
        _noted[owner] = number
        check()

    def tell(what: sys.UnraisableHookArgs) -> None:
        if not _noted:
            told(what)

    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        sys.unraisablehook = tell
        for number in numbers:
            if before[number] != signal.SIG_IGN:
                signal.signal(number, stop)
        yield
    except Exception:
        check()
        raise
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        sys.unraisablehook = told


def check() -> None:
    """Go no further after a signal."""
    number = _noted.get(os.getpid())
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    if number is not None:
        raise SystemExit(128 + number)  # what a shell says of a program that a signal ended
