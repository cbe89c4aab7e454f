"""Options that several commands have: each is the same in all of them."""

from __future__ import annotations

from typing import Annotated

import typer

from ..intake import limits

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
NoLimits = Annotated[bool, typer.Option("--no-limits", help=limits.HELP)]
