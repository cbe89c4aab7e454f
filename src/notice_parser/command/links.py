"""The way from an output to the files that its rows are of."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from urllib.parse import quote

from ..intake.inputs import STDIN


def link_to(path: str, beside: Path) -> str | None:
    """The address of a file for an output in the folder ``beside``: relative, so that both can be
    moved together; whole where they are on different drives. None for standard input."""
    if path == STDIN:
        return None
    folder, name = os.path.split(os.path.abspath(path))
    try:
        relative = os.path.join(_between(folder, str(beside)), name)
    except ValueError:
        return Path(folder, name).as_uri()
    # all but letters, digits, "_.-~" and "/" is encoded: nothing can be a scheme or a fragment
    return quote(os.fsencode(relative.replace(os.sep, "/")), safe="/")


@lru_cache(maxsize=1000)
def _between(folder: str, beside: str) -> str:
    return os.path.relpath(os.path.realpath(folder), os.path.realpath(beside))
