"""The command line: options, where output goes, exit statuses."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from .. import __version__
from ..intake import limits
from ..intake.inputs import STDIN
from ..intake.reading import TEXT_COLUMN
from ..schema import schema_text
from . import family, printing
from .archive import archive
from .evaluate import evaluate
from .examples import examples
from .formats import TABLES, format_of
from .label import label
from .options import Jobs, Lang, NoLimits, OnlyNotices, Resume, Several, TextColumn
from .outputs import carry_out
from .overview import report
from .own import FamiliesFile, own_of
from .printing import Guarded
from .review import review
from .rows import EXCEL_CSV, TEXT
from .show import show
from .work import Options

app = typer.Typer(
    cls=Guarded,
    help="German official notices as records.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"notice-parser {__version__}")
        raise typer.Exit


@app.callback()
def _all(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """German official notices as records."""


@app.command(epilog=examples("parse"))
def parse(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATHS...",
            help="Files, folders, patterns such as 'scans/*.txt', or - for standard input: texts, "
            "web pages, mails and mailboxes, PDF, .docx, Markdown, JSON lines, Parquet, crawls "
            "(.warc), also packed (.gz) or in a .zip or .tar.",
            show_default=False,
        ),
    ],
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="The output: .jsonl, .csv, .xlsx, .arrow or .parquet. "
            "Without it JSON lines go to standard output.",
            show_default=False,
        ),
    ] = None,
    jobs: Jobs = 1,
    several: Several = False,
    strict: Annotated[
        bool,
        typer.Option(
            "--strict",
            help="An input with a problem (a diagnostic of severity warning or error) fails.",
        ),
    ] = False,
    fields: Annotated[
        str,
        typer.Option(
            "--fields",
            metavar="NAMES",
            help="Only these, with commas between: fields of the record, of .csv its columns; "
            "text is the text that offsets are of.",
            show_default=False,
        ),
    ] = "",
    text_column: TextColumn = TEXT_COLUMN,
    resume: Resume = False,
    excel: Annotated[
        bool,
        typer.Option("--excel", help="The .csv as a German Excel opens it; .xlsx always is."),
    ] = False,
    families: FamiliesFile = None,
    only_notices: OnlyNotices = False,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Parse notices into one output. The exit status is 0, or 1 where inputs failed or nothing was
    read, 2 for wrong usage."""
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    ending = _ending(output, excel=excel)
    columns = _columns(ending, fields)
    own = own_of(families)
    options = Options(
        ending,
        columns,
        several,
        strict,
        bounds,
        own,
        text_column,
        only_notices=only_notices,
        language=lang,
    )
    if resume and output is None:
        _usage("--resume needs --output")
    carry_out(output, paths, options, jobs=jobs, resume=resume)


def _usage(message: str) -> NoReturn:
    raise typer.BadParameter(message)


def _ending(output: Path | None, *, excel: bool) -> str:
    if output == Path(STDIN):
        _usage("for standard output leave --output out")
    ending = ".jsonl" if output is None else output.suffix.lower()
    endings = [name for name in TABLES if name != EXCEL_CSV]
    if ending not in endings:
        message = f"the output's name must end with {', '.join(endings)}, not {ending or 'nothing'}"
        hint = printing.meant(ending, endings)
        _usage(f"{message}; {hint}" if hint else message)
    if excel and ending != ".csv":
        _usage("--excel is for an output that ends with .csv")
    return EXCEL_CSV if excel else ending


def _columns(ending: str, fields: str) -> tuple[str, ...]:
    """The columns that are wanted, the text first, then in the record's order."""
    try:
        known = format_of(ending).columns()
        if ending in (".arrow", ".parquet"):
            from .. import table  # noqa: F401 - told now and not for each input
    except ImportError as error:
        _usage(str(error))
    wanted = [name.strip() for name in fields.split(",") if name.strip()]
    if unknown := [name for name in wanted if name not in (TEXT, *known)]:
        told = (printing.words().of(_missing(name, (TEXT, *known))) for name in unknown)
        _usage(f"--fields: {'; '.join(told)}")
    return tuple(name for name in (TEXT, *known) if name in wanted) if wanted else tuple(known)


def _missing(name: str, known: Sequence[str]) -> str:
    """That there is no such name; the nearest that there is, else all of them."""
    hint = printing.meant(name, known) or f"there are {', '.join(known)}"
    return f"there is no {name}; {hint}"


app.command(epilog=examples("show"))(show)
app.command(epilog=examples("report"))(report)
app.command(epilog=examples("archive"))(archive)
app.command(epilog=examples("evaluate"))(evaluate)
app.command(epilog=examples("label"))(label)
app.command(epilog=examples("review"))(review)
app.add_typer(family.app, name="family")


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    printing.write(schema_text())
