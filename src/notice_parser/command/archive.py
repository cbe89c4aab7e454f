"""The command ``archive``: many notices as an archive, with copies, gaps and references."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from ..intake.inputs import STDIN
from ..intake.reading import TEXT_COLUMN
from . import printing
from .options import Jobs, Lang, NoLimits, Several, TextColumn
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
    lang: Lang = "",
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
        printing.usage(f"archive needs {error.name}: pip install 'notice-parser[archive]'")
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
    words, console = printing.words(), printing.console(stderr=True)
    texts = sum(len(entry.copies) for entry in made.entries)
    doubtful = sum(bool(entry.doubts) for entry in made.entries)
    missing = sum(gap.size for run in made.runs for gap in run.gaps if gap.what == "missing")
    statuses = Counter(one.status for one in made.citations)
    notices, series = len(made.entries), len(made.runs)
    printing.say(console, words("{some} of {all} notices to look at", some=doubtful, all=notices))
    printing.say(
        console, words("{count} notices in {texts} different texts", count=notices, texts=texts)
    )
    printing.say(
        console, words("{count} numbers missing in {series} series", count=missing, series=series)
    )
    if statuses:
        told = ", ".join(
            f"{words.number(count)} {words(status)}" for status, count in statuses.most_common()
        )
        printing.say(
            console, words("{count} references: {told}", count=statuses.total(), told=told)
        )
    if passed := len(records.passed_over):
        printing.say(console, words("passed over: {count}", count=passed))
    if records.failures:
        printing.say(console, words("failed: {count}", count=len(records.failures)))
    for lost in records.failures[:_NAMED]:
        printing.say(console, f"  {lost.name}: {words.of(lost.reason)}")
    if more := len(records.failures[_NAMED:]):
        printing.say(console, "  " + words("and {count} more", count=more))
    if records.failures or not made.entries:
        raise typer.Exit(printing.SOME_FAILED)
