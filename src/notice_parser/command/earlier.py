"""Whether a file at an output's place is one that this command wrote, or somebody's input."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Sequence
from pathlib import Path

from ..intake.files import opened
from ..intake.inputs import STDIN
from ..intake.sniffing import LINES, PAGE, PARQUET, SAMPLE, kind_of
from ..intake.walk import matching
from ..many.found import ORIGIN


def is_anothers_input(output: Path, paths: Sequence[str]) -> bool:
    """Whether a run over these paths would read a file that no run has written. Raises
    ``OSError``."""
    if not output.is_file() or not any(_reaches(path, output) for path in paths):
        return False
    with opened(str(output)) as file:
        head = file.read(SAMPLE)
    kind = kind_of(head, str(output))
    if kind == LINES:
        return not _is_row(head)
    if kind == PARQUET:
        return not _has_own_columns(output)
    return kind == PAGE  # a page of ours is of a kind that is not read, as tables are


def _reaches(path: str, output: Path) -> bool:
    """Whether a given folder, or one that a pattern matches, has the file in it."""
    if path == STDIN:
        return False
    is_pattern = glob.has_magic(path) and not os.path.lexists(path)
    given = [step.path for step in matching(path)] if is_pattern else [path]
    there = output.resolve()
    return any(there.is_relative_to(Path(each).resolve()) for each in given)


def _is_row(head: bytes) -> bool:
    """Whether JSON lines begin with a row of ours."""
    begins = b'{"' + ORIGIN[0].encode() + b'":'
    try:
        row = json.loads(head.split(b"\n", 1)[0])
    except ValueError:  # a long row, of which this is the beginning
        return head.startswith(begins)
    return isinstance(row, dict) and tuple(row)[: len(ORIGIN)] == ORIGIN


def _has_own_columns(output: Path) -> bool:
    try:
        from pyarrow import ArrowException
        from pyarrow.parquet import read_schema
    except ImportError:  # nobody can tell then, and what is not certainly ours is left alone
        return False
    try:
        return tuple(read_schema(output).names[: len(ORIGIN)]) == ORIGIN
    except ArrowException:
        return False
