"""The command ``show``: one notice for a person to read, its values, and its text with every part
and doubt marked in it."""

from __future__ import annotations

import datetime
import textwrap
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer
from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..explaining import Explanation, explain
from ..intake import limits
from ..intake.inputs import STDIN, inputs_of
from ..intake.reading import stdin_pieces, text_of
from ..many.found import reason
from ..output.markup import visible
from ..output.plain import VALUES
from ..output.terminal import SEVERITY, highlighted
from ..parsing import parse
from ..record.diagnostics import serious
from ..record.notice import Notice
from ..record.parts import Aktenzeichen
from ..words import ENGLISH, Words
from . import printing
from .options import Lang, NoLimits
from .own import FamiliesFile, families_of, own_of

_COUNTED = 1000  # inputs; that it is not one is all that matters


def show(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE", help="A file as for parse, or - for standard input.", show_default=False
        ),
    ],
    *,
    why: Annotated[
        bool, typer.Option("--why", help="Name the evidence behind what was judged in the body.")
    ] = False,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Print one notice for reading, its doubts marked in the text."""
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    reckoned = families_of(own_of(families))
    printing.check_stdin([file])
    with TemporaryDirectory(prefix="notice-parser-") as folder:
        stdin = Path(folder, "stdin")
        if file == STDIN:
            with stdin.open("wb") as copy:
                copy.writelines(stdin_pieces(bounds))
        given = [each for each, _ in islice(inputs_of([file]), _COUNTED)]
        if len(given) != 1:
            more = "+" if len(given) == _COUNTED else ""
            printing.usage(f"{file} is {len(given)}{more} inputs; show takes one")
        try:
            text = text_of(given[0], stdin, bounds)
            notice = parse(text, families=reckoned)
        except Exception as error:  # whatever is wrong with a file
            printing.complain(f"{given[0]}: {reason(error)}")
            raise typer.Exit(printing.SOME_FAILED) from None
    console = printing.console()
    console.print(shown(text, notice, printing.words()))
    if why:
        console.print(Text(), reasons(explain(text, families=reckoned), printing.words()))


def shown(text: str, notice: Notice, words: Words = ENGLISH) -> Group:
    """The notice, for `rich` to print."""
    return Group(_card(notice, words), Text(), highlighted(text, notice, words))


def reasons(explained: Sequence[Explanation], words: Words = ENGLISH) -> Group:
    """What was judged, each with its evidence, what says most first, for `rich` to print."""
    if not explained:
        told = (
            "no sentence has anything that speaks for ordering information, "
            "and there is no reference and no end that is cut off"
        )
        return Group(Text(words(told)))
    lines: list[RenderableType] = []
    for one in explained:
        verdict = f"{words(one.field)}: {words(_VERDICTS[one.field][one.taken])}"
        doubt = f", {words('in doubt')}" if one.doubtful else ""
        evidence = sorted(one.evidence, key=lambda entry: -abs(entry[1]))
        lines += [
            Text(f"{verdict}{doubt} ({one.score:+.1f})", style="bold"),
            Padding(Text(visible(textwrap.shorten(one.text, _SHOWN, placeholder=" …"))), (0, 4)),
            Padding(Text(", ".join(f"{name} {weight:+.1f}" for name, weight in evidence)), (0, 4)),
        ]
    return Group(*lines)


_VERDICTS = {
    "ordering": ("not taken", "taken"),
    "references": ("not taken", "taken"),
    "body": ("whole", "cut off"),
}
_SHOWN = 160  # characters


def _card(notice: Notice, words: Words) -> Table:
    """The values but those of the body, which stands in the text below."""
    card = Table.grid(padding=(0, 2))
    card.add_column(style="bold")
    card.add_column(overflow="fold")
    doubted = {remark.field for remark in serious(notice.diagnostics)}
    for field in VALUES:
        value = getattr(notice, field.name)
        if field.name == "body":
            card.add_row(words("paragraphs"), str(len(value)))
        elif field.many:
            for entry in value:
                name = getattr(entry, "name", field.field.entry)
                card.add_row(Text(visible(words(name))), Text(visible(entry.text), "default"))
        elif value:
            card.add_row(words(field.label), Text(visible(_in_words(value, words)), "default"))
        elif field.name in doubted:
            card.add_row(words(field.label), Text(words("not found"), SEVERITY["warning"]))
    return card


def _in_words(value: Any, words: Words) -> str:
    if isinstance(value, datetime.date):
        return f"{value:%d.%m.%Y}"
    if not isinstance(value, Aktenzeichen):
        return str(getattr(value, "text", value))
    parts = (
        f"{words(name).replace('_', ' ')} {part}"
        for name, part in value._asdict().items()
        if name != "text" and part
    )
    given = ", ".join(parts)
    return f"{value.text} ({given})" if given else value.text
