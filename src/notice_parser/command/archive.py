"""The command ``archive``: many notices as an archive, with copies, gaps and references."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from ..intake.inputs import STDIN
from ..intake.reading import TEXT_COLUMN
from . import printing
from .options import Jobs, NoLimits, Several, TextColumn
from .own import FamiliesFile, families_of, own_of

_NAMED = 20  # failures


def archive(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATHS...",
            help="Files, folders or patterns, as for parse, or tables of records (.jsonl, "
            ".parquet, .arrow) that parse wrote.",
            show_default=False,
        ),
    ],
    *,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="The archive's folder.", show_default=False),
    ],
    jobs: Jobs = 1,
    several: Several = False,
    text_column: TextColumn = TEXT_COLUMN,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
) -> None:
    """Make an archive of notices: copies grouped, gaps in their numbers, references resolved, as a
    page, tables, SQLite, CSL-JSON and a graph. The exit status is 0, or 1 where inputs failed or
    nothing was read, 2 for wrong usage."""
    if STDIN in paths:
        printing.usage("an archive is made of files; give a folder, or a table that parse wrote")
    try:
        from ..archive import archive_of
        from ..archive.reading import records_in
        from ..archive.writing import is_replaceable, write_archive
    except ImportError as error:
        printing.usage(f"{error}; pip install 'notice-parser[archive]'")
    if not is_replaceable(output):
        printing.usage(f"{output} holds something else: give a new folder, or that of an archive")
    reckoned = families_of(own_of(families))
    try:
        records = records_in(
            paths,
            several=several,
            families=reckoned,
            text_column=text_column,
            jobs=jobs,
            no_limits=no_limits,
        )
        made = archive_of(records, families=reckoned)
        write_archive(made, output)
    except (ValueError, ImportError, FileNotFoundError, RuntimeError) as error:
        printing.usage(str(error))
    console = printing.console(stderr=True)
    texts = sum(len(entry.copies) for entry in made.entries)
    doubtful = sum(bool(entry.doubts) for entry in made.entries)
    missing = sum(gap.size for run in made.runs for gap in run.gaps if gap.what == "missing")
    statuses = Counter(one.status for one in made.citations)
    printing.say(console, f"{doubtful:,} of {len(made.entries):,} notices to look at")
    printing.say(console, f"{len(made.entries):,} notices in {texts:,} different texts")
    printing.say(console, f"{missing:,} numbers missing in {len(made.runs):,} series")
    if statuses:
        told = ", ".join(f"{count:,} {status}" for status, count in statuses.most_common())
        printing.say(console, f"{statuses.total():,} references: {told}")
    if records.passed_over:
        printing.say(console, f"{len(records.passed_over):,} passed over, being of another kind")
    for lost in records.failures[:_NAMED]:
        printing.say(console, f"failed: {lost.name}: {lost.reason}")
    if more := len(records.failures[_NAMED:]):
        printing.say(console, f"and {more:,} more failed")
    if records.failures or not made.entries:
        raise typer.Exit(printing.SOME_FAILED)
