"""What the tests of the command share: texts, a folder of them, and how a command is given."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import typer.rich_utils  # noqa: F401 - reads FORCE_COLOR when imported, which a test may set later
from typer.testing import CliRunner, Result

from notice_parser import Notice
from notice_parser.command.app import app
from notice_parser.many.found import ORIGIN
from notice_parser.schema import read_json_line
from workload import clean

EXAMPLES = [clean(Random(seed), ordering=seed % 2 == 0) for seed in range(8)]
TEXTS = [example.text for example in EXAMPLES]
BAD = "StGB NRW-Mitteilung 2/2006 vom 31.02.2006\nTitel\nText.\nAz.: II 3"


def command(*arguments: object, status: int = 0, stdin: bytes = b"") -> Result:
    """A command that ends with this status; its output has only what it writes to standard
    output."""
    result = CliRunner().invoke(
        app, [str(argument) for argument in arguments], input=stdin, env={"COLUMNS": "200"}
    )
    assert result.exit_code == status, result.output
    return result


def rows_of(output: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in output.splitlines()]


def notice_of(row: dict[str, Any]) -> Notice:
    return read_json_line(
        json.dumps({name: value for name, value in row.items() if name not in (*ORIGIN, "text")})
    )


def folder_of_texts(folder: Path) -> Path:
    """The texts in a folder with one below it."""
    (folder / "below").mkdir()
    for i, text in enumerate(TEXTS):
        (folder / ("below" if i > 5 else "") / f"{i}.txt").write_text(text, encoding="utf-8")
    return folder
