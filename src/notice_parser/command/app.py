"""The command line: options, where output goes, exit statuses."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, NoReturn

import typer
from rich.console import Console

import notice_parser

from .. import __version__
from ..schema import schema_text
from .evaluate import evaluate, label
from .inputs import STDIN, inputs_of, text_of
from .report import progress, summary
from .rows import FORMATS, TEXT
from .run import OtherRunError, Run, is_of_a_run, planned, resumed
from .show import shown
from .work import Options, Report, reason

SOME_FAILED, WRONG_USAGE = 1, 2
INTERRUPTED, NOBODY_READS, TERMINATED = 130, 141, 143  # what a shell says of a program that ended by SIGINT, SIGPIPE or SIGTERM

app = typer.Typer(
    help="German official notices as records.",
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"notice-parser {__version__}")
        raise typer.Exit


@app.callback()
def _all(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False) -> None:
    """German official notices as records."""


@app.command()
def parse(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATHS...",
            help="Files, folders, patterns such as 'scans/*.txt', or - for standard input: .txt, .html, .htm and .eml, also with .gz or in a .zip.",
            show_default=False,
        ),
    ],
    *,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="The output: .jsonl, .csv, .arrow or .parquet. Without it JSON lines go to standard output.", show_default=False),
    ] = None,
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many processes parse.")] = 1,
    several: Annotated[bool, typer.Option("--several", help="An input may hold several notices.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="An input with a problem (a diagnostic of severity warning or error) fails.")] = False,
    fields: Annotated[
        str,
        typer.Option(
            "--fields",
            metavar="NAMES",
            help="Only these, with commas between: fields of the record, of .csv its columns; text is the text that offsets are of.",
            show_default=False,
        ),
    ] = "",
    resume: Annotated[bool, typer.Option("--resume", help="Go on where an interrupted run with the same options stopped.")] = False,
) -> None:
    """Parse notices into one output. The exit status is 0, or 1 where inputs failed, 2 for wrong usage."""
    options = Options(_ending(output), _columns(_ending(output), fields), several, strict)
    console = Console(stderr=True, highlight=False, markup=False)
    if resume and output is None:
        _usage("--resume needs --output")
    before = signal.signal(signal.SIGTERM, _end)
    try:
        if output is None:
            report = _to_stdout(paths, options, console, jobs=jobs)
        else:
            report = _to_file(output, paths, options, console, jobs=jobs, resume=resume)
    except KeyboardInterrupt:
        console.print("Interrupted." if output is None else f"Interrupted. The same command with --resume goes on from {_folder(output)}.", soft_wrap=True)
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:  # nobody reads on: "| head"
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(NOBODY_READS) from None
    except OSError as error:
        console.print(f"The output can't be written: {error.strerror or error}.", soft_wrap=True)
        raise typer.Exit(WRONG_USAGE) from None
    finally:
        signal.signal(signal.SIGTERM, before)
    summary(console, report)
    if report.failures:
        raise typer.Exit(SOME_FAILED)


def _end(*_: object) -> None:
    """On SIGTERM: end processes and temporary folders on the way out."""
    raise SystemExit(TERMINATED)


def _usage(message: str) -> NoReturn:
    raise typer.BadParameter(message)


def _ending(output: Path | None) -> str:
    ending = ".jsonl" if output is None else output.suffix.lower()
    if ending not in FORMATS:
        _usage(f"the output's name must end with {', '.join(FORMATS)}, not {ending or 'nothing'}")
    return ending


def _columns(ending: str, fields: str) -> tuple[str, ...]:
    """The columns that are wanted, the text first, then in the record's order."""
    try:
        known = FORMATS[ending].columns()
        if ending in (".arrow", ".parquet"):
            from .. import table  # noqa: F401 - whether it can be had is told now and not for each input
    except ImportError as error:
        _usage(str(error))
    wanted = [name.strip() for name in fields.split(",") if name.strip()]
    if unknown := [name for name in wanted if name not in (TEXT, *known)]:
        _usage(f"--fields: there is no {', '.join(unknown)} among {', '.join((TEXT, *known))}")
    return tuple(name for name in (TEXT, *known) if name in wanted) if wanted else tuple(known)


def _to_stdout(paths: list[str], options: Options, console: Console, *, jobs: int) -> Report:
    """Rows in the order of the inputs, each part as soon as its turn has come."""
    with TemporaryDirectory(prefix="notice-parser-") as folder:
        run = planned(Path(folder), paths, options, __version__)
        ready: set[int] = set()
        turn = 0

        def write(number: int) -> None:
            nonlocal turn
            ready.add(number)
            while turn in ready:
                ready.remove(turn)
                with run.part(turn).open("rb") as part:
                    shutil.copyfileobj(part, sys.stdout.buffer)
                run.part(turn).unlink()
                turn += 1
            sys.stdout.buffer.flush()

        return _go(run, console, jobs, write)


def _folder(output: Path) -> Path:
    """Where a run keeps what it has done: beside the output, so that this can be moved there in one step."""
    return output.with_name(output.name + ".partial")


def _to_file(output: Path, paths: list[str], options: Options, console: Console, *, jobs: int, resume: bool) -> Report:
    folder = _folder(output)
    try:
        run = resumed(folder, paths, options, __version__) if resume else None
    except OtherRunError as error:
        _usage(f"--resume: {error}; without --resume it starts anew")
    if run is None:
        if folder.exists():
            if not is_of_a_run(folder):
                _usage(f"{folder} is in the way: it is needed for what is done so far, and holds something else")
            if not resume:
                console.print(f"What an interrupted run left in {folder} is discarded.", soft_wrap=True)
            shutil.rmtree(folder)
        folder.mkdir()
        run = planned(folder, paths, options, __version__)
    report = _go(run, console, jobs)
    with (folder / "output").open("wb") as out:
        run.write(out)
    (folder / "output").replace(output)
    shutil.rmtree(folder)
    return report


def _go(run: Run, console: Console, jobs: int, written: Callable[[int], object] | None = None) -> Report:
    """Do what is left of a run; ``written`` is called with each slice that is."""
    reports: dict[int, Report] = {}  # of those with failures, to be told in the order of the inputs
    total = Report()

    def count(number: int, report: Report) -> None:
        if report.failures:
            reports[number] = report
        total.merge(report)

    left = []
    for number in range(run.slices):
        if (report := run.report(number)) is None:
            left.append(number)
        else:
            count(number, report)
    with progress(console, run.inputs, total.inputs) as advance:

        def done(number: int, report: Report) -> None:
            count(number, report)
            if written is not None:
                written(number)
            advance(report.inputs)

        run.go(left, jobs, done)
    total.failures = [failure for number in sorted(reports) for failure in reports[number].failures]
    return total


@app.command()
def show(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file as for parse, or - for standard input.", show_default=False)],
) -> None:
    """Print one notice for reading, its doubts marked in the text."""
    with TemporaryDirectory(prefix="notice-parser-") as folder:
        stdin = Path(folder, "stdin")
        if file == STDIN:
            stdin.write_bytes(sys.stdin.buffer.read())
        given = [each for each, _ in inputs_of([file])]
        if len(given) != 1:
            _usage(f"{file} is {len(given)} inputs; show takes one")
        try:
            text = text_of(given[0], stdin)
        except Exception as error:  # whatever is wrong with a file
            Console(stderr=True).print(f"{given[0]}: {reason(error)}", markup=False, soft_wrap=True)
            raise typer.Exit(SOME_FAILED) from None
    Console(highlight=False).print(shown(text, notice_parser.parse(text)))


app.command()(evaluate)
app.command()(label)


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    sys.stdout.write(schema_text())
