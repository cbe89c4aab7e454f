"""An archive to its folder: a page, tables, the graph, and what libraries read. Each file is whole
before it has its name."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from .archive import Archive
from .csl import write_csl
from .graph import write_graph
from .page import write_page
from .sqlite import write_sqlite
from .tables import TABLES, write_parquet
from .workbook import write_workbook

PAGE = "index.html"
_PARTIAL = ".partial-"  # what a run that was killed leaves
OUTPUTS: dict[str, Callable[[Archive, Path], None]] = {
    PAGE: write_page,
    "archive.sqlite": write_sqlite,
    "archive.xlsx": write_workbook,
    "archive.csl.json": write_csl,
    "references.graphml": write_graph,
    **{f"{table.name}.parquet": partial(write_parquet, table) for table in TABLES},
}
"""What is written into the folder of an archive: for each name, by whom."""


def write_archive(archive: Archive, folder: str | os.PathLike[str]) -> list[Path]:
    """Write all of `OUTPUTS` into a folder, which is made where it is not there; files of these
    names are replaced, and only when all new ones are whole. The same archive gives the same bytes.

    Raises ``OSError`` where the folder can't be written to, and ``ImportError`` where a library is
    missing (extra: archive).
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=_PARTIAL, dir=folder) as scratch:
        for name, write in OUTPUTS.items():
            write(archive, Path(scratch, name))
        for name in OUTPUTS:
            Path(scratch, name).replace(folder / name)
    return [folder / name for name in OUTPUTS]


def is_replaceable(folder: str | os.PathLike[str]) -> bool:
    """Whether an archive may be written into a folder: it is not there, empty, or has an archive
    in it."""
    folder = Path(folder)
    if not folder.exists():
        return True
    if not folder.is_dir():
        return False
    others = [path for path in folder.iterdir() if not path.name.startswith(_PARTIAL)]
    return not others or (folder / PAGE).is_file()
