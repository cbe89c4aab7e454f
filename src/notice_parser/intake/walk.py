"""What is in a folder and below it, and what matches a pattern. Every walk ends: each folder is
entered once, however many links lead to it."""

from __future__ import annotations

import glob
import os
from collections import deque
from collections.abc import Iterator
from typing import Literal, NamedTuple

from .files import is_want_of_files

Kind = Literal["folder", "entry", "refused"]


class Step(NamedTuple):
    """Something that a walk came by: a folder, whose entries follow; another entry; or what it did
    not enter, and says so: a folder that can't be read, a link that can't be followed or leads back
    to a folder around it."""

    path: str
    kind: Kind


def walk(start: str, *, hidden: bool = True) -> Iterator[Step]:
    """A folder and all that is below it, each folder's entries sorted by name. Folders that only
    links lead to come last.

    Without ``hidden`` what begins with a dot is left out. Raises ``OSError`` for want of files.
    """
    entered: set[tuple[int, int]] = set()
    roots = deque([start])
    while roots:
        root = roots.popleft()
        if root != start and _leads_back(root):
            yield Step(root, "refused")
            continue
        left = [Step(root, "folder")]
        while left:
            step = left.pop()
            if step.kind != "folder":
                yield step
                continue
            try:
                if (place := _place(step.path)) in entered:
                    continue
                entered.add(place)
                with os.scandir(step.path) as found:
                    entries = sorted(found, key=lambda entry: entry.name)
            except OSError as error:
                if is_want_of_files(error):
                    raise
                yield Step(step.path, "refused")
                continue
            yield step
            below = []
            for entry in entries:
                if hidden or not entry.name.startswith("."):
                    if (kind := _kind(entry)) is None:
                        roots.append(entry.path)
                    else:
                        below.append(Step(entry.path, kind))
            left += reversed(below)


def _kind(entry: os.DirEntry[str]) -> Kind | None:
    """What an entry is; None for a link to a folder."""
    try:
        if entry.is_symlink():
            return None if entry.is_dir() else "entry"
        return "folder" if entry.is_dir() else "entry"
    except OSError:  # a link to itself, or into a folder that may not be searched
        return "refused"


def _place(path: str) -> tuple[int, int]:
    """What tells a folder from all others, whatever path leads to it."""
    found = os.stat(path)
    return found.st_dev, found.st_ino


def _leads_back(link: str) -> bool:
    """Whether a link leads to a folder that it lies in."""
    try:
        place = _place(link)
        path = os.path.abspath(link)
        while (around := os.path.dirname(path)) != path:
            if _place(around) == place:
                return True
            path = around
    except OSError:
        return True
    return False


def why_not(folder: str) -> str:
    """Why a walk did not enter a folder. Raises ``OSError`` where it can't be read."""
    os.scandir(folder).close()
    if os.path.islink(folder) and _leads_back(folder):
        return "the link leads back to a folder that it lies in"
    return "it is a folder, not a file"


def matching(pattern: str) -> list[Step]:
    """What matches a pattern with ``*``, ``?``, ``[…]`` or ``**``, sorted; what was not entered on
    the way as well."""
    return sorted(set(_matching(pattern, "")))


def _matching(pattern: str, root: str) -> Iterator[Step]:
    above, stars, below = _parted(pattern)
    if not stars:
        for match in glob.glob(pattern, root_dir=root or None):
            path = os.path.join(root, match)
            leads_back = os.path.islink(path) and os.path.isdir(path) and _leads_back(path)
            yield Step(path, "refused" if leads_back else "entry")
        return
    for start in _matching(above, root) if above else [Step(root, "entry")]:
        if not os.path.isdir(start.path or "."):
            continue
        for step in walk(start.path or ".", hidden=False):
            path = step.path if start.path else step.path.removeprefix(".").lstrip(os.sep)
            if step.kind == "refused":
                yield Step(path, "refused")
            elif step.kind == "folder":
                yield from _matching(below or "*", path)


def _parted(pattern: str) -> tuple[str, str, str]:
    """What stands before the first part ``**``, that part, and what stands behind it."""
    parts = pattern.replace(os.altsep, os.sep).split(os.sep) if os.altsep else pattern.split(os.sep)
    if "**" not in parts:
        return pattern, "", ""
    at = end = parts.index("**")
    while end < len(parts) and parts[end] in ("**", ""):
        end += 1
    above = os.sep.join(parts[:at]) or (os.sep if at else "")
    return above, "**", os.sep.join(parts[end:])
