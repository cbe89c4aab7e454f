"""The name that each text has in the gold folder, whatever files come and go around it."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path

from ..intake.files import read_file


def named(folder: Path, texts: Sequence[tuple[str, str]]) -> list[str]:
    """A name for each text, given as the name that it would like and the text itself: that of the
    pair which holds it already, else a free one ("x", "x (2)").

    Raises ``OSError``.
    """
    there = {path.stem for path in folder.glob("*.txt")} | {
        path.stem for path in folder.glob("*.json")
    }
    taken: set[str] = set()
    names: dict[int, str] = {}
    for place, (wish, text) in enumerate(texts):
        for name in sorted(each for each in there - taken if _is_of(wish, each)):
            if _holds(folder / f"{name}.txt", text):
                names[place] = name
                taken.add(name)
                break
    for place, (wish, _) in enumerate(texts):
        if place not in names:
            names[place] = next(each for each in _numbered(wish) if each not in taken | there)
            taken.add(names[place])
    return [names[place] for place in range(len(texts))]


def _is_of(wish: str, name: str) -> bool:
    return re.fullmatch(rf"{re.escape(wish)}(?: \(\d+\))?", name) is not None


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} ({number})" for number in count(2))


def _holds(path: Path, text: str) -> bool:
    """Whether a file has this text and nothing else."""
    return os.path.isfile(path) and not path.is_symlink() and read_file(path) == text.encode()
