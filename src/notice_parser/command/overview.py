"""The command ``report``: a folder of notices as one page, to look through, print and send."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from ..intake import limits
from ..intake.inputs import STDIN
from ..intake.reading import TEXT_COLUMN
from . import printing
from .options import Jobs, Lang, NoLimits, Resume, Several, TextColumn
from .outputs import carry_out
from .own import FamiliesFile, own_of
from .work import Options

_ENDING = ".html"


def report(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="PATHS...", help="Files, folders or patterns, as for parse.", show_default=False
        ),
    ],
    *,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", help="The page: a name with .html.", show_default=False),
    ],
    jobs: Jobs = 1,
    several: Several = False,
    text_column: TextColumn = TEXT_COLUMN,
    resume: Resume = False,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Write one page about notices: figures, pictures, a table, the sources in colours. The exit
    status is 0, or 1 where inputs failed, 2 for wrong usage."""
    if output == Path(STDIN) or output.suffix.lower() != _ENDING:
        printing.usage(f"the output's name must end with {_ENDING}")
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    options = Options(
        _ENDING,
        (),
        several=several,
        limits=bounds,
        own=own_of(families),
        text_column=text_column,
        language=lang,
    )
    carry_out(output, paths, options, jobs=jobs, resume=resume)
