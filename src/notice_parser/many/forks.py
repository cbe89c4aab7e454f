"""Open files that belong to one process alone: a child that is forked closes its copies at once.

A kernel lock, and the end of a pipe, last until every copy is closed. A child that kept one would
hold a lock for a parent that is dead, or keep its sisters from noticing that it died.
"""

from __future__ import annotations

import os
from typing import Protocol, TypeVar
from weakref import WeakSet


class _Closable(Protocol):
    def close(self) -> None: ...


File = TypeVar("File", bound=_Closable)
_own: WeakSet[_Closable] = WeakSet()


def own(file: File) -> File:
    """The file itself, which no forked child keeps open from now on."""
    _own.add(file)
    return file


def _close_all() -> None:
    for file in list(_own):
        file.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_close_all)
