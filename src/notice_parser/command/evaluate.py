"""The command ``evaluate``: how right the records are, measured on texts whose correct records are
known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from pkgutil import resolve_name
from traceback import format_exception
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from ..families.family import Family
from ..intake import limits
from ..intake.inputs import Input
from ..intake.reading import data_of
from . import printing
from .options import Lang, NoLimits
from .own import FamiliesFile, families_of, own_of

if TYPE_CHECKING:
    from ..evaluation import GoldText, Report

LOSSES = 1
PARSER = "notice_parser:parse_all"


def evaluate(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="GOLD_DIR",
            help="The folder with the gold set: texts NAME.txt and their records NAME.json.",
            show_default=False,
        ),
    ],
    *,
    parser: Annotated[
        str,
        typer.Option(
            "--parser",
            metavar="MODULE:FUNCTION",
            help="The function that is measured: a text to a Notice or a list of them.",
        ),
    ] = PARSER,
    matcher: Annotated[
        str,
        typer.Option(
            "--matcher",
            help="What doubts, silent errors, --errors and --compare go by: "
            "strict, folded or similar.",
        ),
    ] = "strict",
    layout: Annotated[
        str,
        typer.Option(
            "--layout",
            metavar="NAME",
            help="Only the notices of this layout are shown.",
            show_default=False,
        ),
    ] = "",
    family: Annotated[
        str,
        typer.Option(
            "--family",
            metavar="ID",
            help="Only the notices of this family are shown.",
            show_default=False,
        ),
    ] = "",
    errors: Annotated[
        bool,
        typer.Option("--errors", help="Show every field that is not right, as known and as found."),
    ] = False,
    save: Annotated[
        Path | None,
        typer.Option("--save", metavar="FILE", help="Save the run as JSON.", show_default=False),
    ] = None,
    compare: Annotated[
        Path | None,
        typer.Option(
            "--compare",
            metavar="FILE",
            help="List gains and losses against a saved run.",
            show_default=False,
        ),
    ] = None,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Measure how right the records are. The exit status is 0, or 1 where --compare finds losses, 2
    for wrong usage."""
    from ..evaluation import MATCHERS, GoldError, Report, ReportError
    from .figures import changes, figures, mistakes

    if matcher not in MATCHERS:
        printing.usage(f"--matcher: there is no {matcher}, only {', '.join(MATCHERS)}")
    if families is not None and parser != PARSER:
        printing.usage("--families is for the library's parser; one of yours brings its own")
    function = _function(parser)
    reckoned = families_of(own_of(families))
    if families is not None:
        function = partial(function, families=reckoned)
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    try:
        # first, so that --save to the same file compares with what was there
        earlier = Report.load(compare) if compare else None
        gold = gold_of(folder, bounds)
        if parser == PARSER:
            _name_those_not_given(gold, reckoned)
        report = _measured(gold, function)
        comparison = report.compare(earlier, matcher) if earlier else None
        if save:
            save.write_text(report.to_json(), encoding="utf-8")
    except GoldError as error:
        _wrong(*error.problems)
    except (ReportError, ImportError) as error:
        _wrong(str(error))
    except OSError as error:
        _wrong(f"{error.filename}: {error.strerror}")
    if layout and layout not in report.layouts:
        printing.usage(f"--layout: there is no {layout}, only {', '.join(report.layouts)}")
    if family and family not in report.families:
        printing.usage(f"--family: there is no {family}, only {', '.join(report.families)}")
    shown = report.of_layout(layout) if layout else report
    shown = shown.of_family(family) if family else shown
    console = printing.console()
    console.print(figures(shown, matcher, printing.words()), soft_wrap=True)
    if errors:
        console.print(mistakes(shown, matcher), soft_wrap=True)
    if comparison is not None:
        console.print(changes(comparison), soft_wrap=True)
        if comparison.losses:
            raise typer.Exit(LOSSES)


def _function(name: str) -> Any:
    try:
        function = resolve_name(name)
    except (ImportError, AttributeError, ValueError) as error:
        printing.usage(
            f"--parser: {name} can't be loaded ({error}); "
            "write MODULE:FUNCTION, the module where Python finds it"
        )
    if not callable(function):
        printing.usage(f"--parser: {name} is no function")
    return function


def gold_of(folder: Path, bounds: limits.Limits) -> list[GoldText]:
    """The gold set, each file within the bounds. Raises `GoldError`, ``OSError``."""
    from ..evaluation import GoldError
    from ..evaluation.gold import read_gold

    gold = read_gold(folder, read=lambda path: data_of(Input(str(path)), path, bounds))
    problems = []
    for known in gold:
        try:
            limits.check_lines(known.text, bounds)
        except ValueError as error:
            problems.append(f"{known.name}.txt: {error}")
    if problems:
        raise GoldError(problems)
    return gold


def _name_those_not_given(gold: list[GoldText], families: Sequence[Family]) -> None:
    """Say of which families there are records and no description: all of them would be wrong."""
    from ..evaluation.claims import UNKNOWN

    named = {str(record.values.get("family") or UNKNOWN) for one in gold for record in one.records}
    missing = sorted(named - {UNKNOWN, *(family.id for family in families)})
    if missing:
        printing.complain(
            f"the gold has notices of {', '.join(missing)}, and no such family is given: "
            "--families MINE.py gives yours"
        )


def _measured(gold: list[GoldText], parser: Callable[..., Any]) -> Report:
    from ..evaluation import GoldError, evaluate

    try:
        return evaluate(gold, parser)
    except (GoldError, ImportError):
        raise
    except Exception as error:  # of whoever wrote the parser, who has to see where it was
        lines = "".join(format_exception(error)).splitlines()
        _wrong("the parser failed:", *(f"  {line}" for line in lines))


def _wrong(*messages: str) -> NoReturn:
    for message in messages:
        printing.complain(message)
    raise typer.Exit(printing.WRONG_USAGE)
