"""The commands ``evaluate`` and ``label``: how right the records are, measured on texts whose correct records are known, and first records for these."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path, PurePath
from pkgutil import resolve_name
from tempfile import TemporaryDirectory
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console

import notice_parser

from .inputs import STDIN, Input, inputs_of, text_of
from .work import reason

LOSSES, SOME_LEFT_OUT, WRONG_USAGE = 1, 1, 2


def evaluate(
    folder: Annotated[
        Path, typer.Argument(metavar="GOLD_DIR", help="The folder with the gold set: texts NAME.txt and their records NAME.json.", show_default=False)
    ],
    *,
    parser: Annotated[
        str, typer.Option("--parser", metavar="MODULE:FUNCTION", help="The function that is measured: a text to a Notice or a list of them.")
    ] = "notice_parser:parse_all",
    matcher: Annotated[str, typer.Option("--matcher", help="What doubts, silent errors, --errors and --compare go by: strict, folded or similar.")] = "strict",
    layout: Annotated[str, typer.Option("--layout", metavar="NAME", help="Only the notices of this layout are shown.", show_default=False)] = "",
    errors: Annotated[bool, typer.Option("--errors", help="Show every field that is not right, as known and as found.")] = False,
    save: Annotated[Path | None, typer.Option("--save", metavar="FILE", help="Save the run as JSON.", show_default=False)] = None,
    compare: Annotated[Path | None, typer.Option("--compare", metavar="FILE", help="List gains and losses against a saved run.", show_default=False)] = None,
) -> None:
    """Measure how right the records are. The exit status is 0, or 1 where --compare finds losses, 2 for wrong usage."""
    from ..evaluation import MATCHERS, GoldError, Report, ReportError, load_gold
    from ..evaluation import evaluate as evaluated
    from .figures import changes, figures, mistakes

    if matcher not in MATCHERS:
        raise typer.BadParameter(f"--matcher: there is no {matcher}, only {', '.join(MATCHERS)}")
    console = Console(highlight=False)
    try:
        earlier = Report.load(compare) if compare else None  # first, so that --save to the same file compares with what was there
        report = evaluated(load_gold(folder), _function(parser))
        comparison = report.compare(earlier, matcher) if earlier else None
        if save:
            save.write_text(report.to_json(), encoding="utf-8")
    except (GoldError, ReportError, ImportError) as error:
        _wrong(str(error))
    except OSError as error:
        _wrong(f"{error.filename}: {error.strerror}")
    if layout and layout not in report.layouts:
        raise typer.BadParameter(f"--layout: there is no {layout}, only {', '.join(report.layouts)}")
    shown = report.of_layout(layout) if layout else report
    console.print(figures(shown, matcher), soft_wrap=True)
    if errors:
        console.print(mistakes(shown, matcher), soft_wrap=True)
    if comparison is not None:
        console.print(changes(comparison), soft_wrap=True)
        if comparison.losses:
            raise typer.Exit(LOSSES)


def _function(name: str) -> Any:  # noqa: ANN401 - what stands in a user's module
    try:
        function = resolve_name(name)
    except (ImportError, AttributeError, ValueError) as error:
        raise typer.BadParameter(f"--parser: {name} can't be loaded ({error}); write MODULE:FUNCTION, the module where Python finds it") from None
    if not callable(function):
        raise typer.BadParameter(f"--parser: {name} is no function")
    return function


def label(
    paths: Annotated[list[str], typer.Argument(metavar="FILE...", help="Files, folders or patterns, as for parse.", show_default=False)],
    *,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="FOLDER", help="The folder of the gold set; else records are written beside the files.", show_default=False),
    ] = None,
    several: Annotated[bool, typer.Option("--several", help="A file may hold several notices.")] = False,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write records anew that are there already: corrections in them are lost.")] = False,
) -> None:
    """Write first gold records, to be corrected by hand. The exit status is 0, or 1 where a file was left out, 2 for wrong usage."""
    console = Console(stderr=True, highlight=False)
    written: set[Path] = set()
    left_out = 0
    with TemporaryDirectory(prefix="notice-parser-") as scratch:
        stdin = Path(scratch, "stdin")
        if STDIN in paths:
            if into is None:
                raise typer.BadParameter("standard input has no place for the record beside it; give --into")
            stdin.write_bytes(sys.stdin.buffer.read())
        for given, _ in inputs_of(paths):
            record = _record_path(given, into)
            try:
                text = text_of(given, stdin)
                for path, content in _pair(given, record, text, several=several):
                    _write(path, content, overwrite=overwrite and path not in written)
                    written.add(path)
            except Exception as error:  # whatever is wrong with one file, the others are labelled
                left_out += 1
                console.print(f"{given}: {reason(error)}", markup=False, soft_wrap=True)
            else:
                console.print(f"{record} written", markup=False, soft_wrap=True)
    if left_out:
        raise typer.Exit(SOME_LEFT_OUT)


def _record_path(given: Input, into: Path | None) -> Path:
    """NAME.json for "NAME.html.gz", for a member of a zip file beside that."""
    name = "stdin" if given.path == STDIN else PurePath(given.member or given.path).name
    stem = PurePath(name[: -len(".gz")] if name.lower().endswith(".gz") else name).stem
    return (into or Path(given.path).parent) / f"{stem}.json"


def _pair(given: Input, record: Path, text: str, *, several: bool) -> Iterator[tuple[Path, str]]:
    """What is to be written: the text first where it is not there as a text file, for a record without one is no gold."""
    from ..evaluation import first_record

    notices = notice_parser.parse_all(text) if several else [notice_parser.parse(text)]
    if not notices:
        raise ValueError("it holds no notice")
    records = [first_record(notice, text) for notice in notices]
    beside = record.with_suffix(".txt")
    if given.member is not None or not beside.exists() or not beside.samefile(given.path):
        yield beside, text
    yield record, json.dumps(records if len(records) > 1 else records[0], ensure_ascii=False, indent=1) + "\n"


def _write(path: Path, content: str, *, overwrite: bool) -> None:
    """Write a file that is not there yet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("w" if overwrite else "x", encoding="utf-8", newline="") as file:
            file.write(content)
    except FileExistsError:
        raise ValueError(f"{path} is there already and stays as it is; --overwrite writes it anew") from None


def _wrong(message: str) -> NoReturn:
    Console(stderr=True, highlight=False).print(message, markup=False, soft_wrap=True)
    raise typer.Exit(WRONG_USAGE)
