"""Options that several commands have: each is the same in all of them."""

from __future__ import annotations

from typing import Annotated

import typer

from ..intake import limits
from . import printing

TextColumn = Annotated[
    str,
    typer.Option(
        "--text-column",
        metavar="NAME",
        help="The column with the texts, in JSON lines and Parquet files.",
    ),
]
Several = Annotated[bool, typer.Option("--several", help="An input may hold several notices.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="How many processes parse.")]
OnlyNotices = Annotated[
    bool,
    typer.Option(
        "--only-notices",
        help="Pass over what is no notice of any family, most of it unread, and count it.",
    ),
]
Resume = Annotated[
    bool,
    typer.Option("--resume", help="Go on where an interrupted run with the same options stopped."),
]
Lang = Annotated[
    str,
    typer.Option(
        "--lang",
        metavar="LANGUAGE",
        help="What is said for people in German (de) or English (en); else as the environment has "
        "it. Codes, JSON, CSV and tables are the same in both.",
        is_eager=True,
        callback=printing.speak,
        show_default=False,
    ),
]
NoLimits = Annotated[bool, typer.Option("--no-limits", help=limits.HELP)]
