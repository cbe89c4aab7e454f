"""The commands ``family list``, ``family show`` and ``family check``: what families there are, what
one says, and what a description of one's own does with real texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Annotated

import typer

from ..intake import limits
from ..intake.inputs import STDIN, inputs_of
from ..intake.readers import Piece
from ..intake.reading import texts_of
from ..many.found import reason
from . import printing
from .options import NoLimits
from .own import FamiliesFile, families_of, own_families, own_of

if TYPE_CHECKING:
    from ..evaluation import GoldText

app = typer.Typer(help="The families of publishers: list, show, check.", no_args_is_help=True)


@app.command("list")
def list_(*, families: FamiliesFile = None) -> None:
    """List the families: real pages that the forms were drawn from, pages, kinds of notices."""
    from .described import listed

    own = own_of(families)
    printing.console().print(listed(families_of(own), own), soft_wrap=True)


@app.command()
def show(
    id_: Annotated[
        str, typer.Argument(metavar="ID", help="As family list has it.", show_default=False)
    ],
    *,
    families: FamiliesFile = None,
) -> None:
    """Print a family's description: marks, details, pages, kinds of lines with their forms."""
    from .described import in_words

    own = own_of(families)
    known = families_of(own)
    found = next((family for family in known if family.id == id_), None)
    if found is None:
        ids = [family.id for family in known]
        hint = printing.meant(id_, ids) or f"there are {', '.join(ids)}"
        printing.usage(f"there is no family {id_}; {hint}")
    printing.console().print(in_words(found, own), soft_wrap=True)


@app.command()
def check(
    mine: Annotated[
        Path,
        typer.Argument(
            metavar="MINE.py",
            help="A Python file that defines families (it is run).",
            show_default=False,
        ),
    ],
    pairs: Annotated[
        list[str],
        typer.Argument(
            metavar="PAIRS...",
            help="Folders with pairs NAME.txt and NAME.json, of these families and of others; "
            "files, folders or patterns of texts without records, as for parse.",
            show_default=False,
        ),
    ],
    *,
    no_limits: NoLimits = False,
) -> None:
    """Say what families of one's own read, what they take from others, what is ambiguous, and which
    of their forms no text has. The exit status is 0, or 1 where something is silently wrong, taken,
    changed or ambiguous, nothing was read or a file could not be; 2 for wrong usage."""
    from ..evaluation import GoldError
    from ..evaluation.claims import check as checked_with
    from .described import checked

    own = own_of(mine)
    assert own is not None
    if STDIN in pairs:
        printing.usage("give files or folders; standard input has no record beside it")
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    problems: list[str] = []
    try:
        found = checked_with(own_families(own), list(_texts(pairs, bounds, problems)))
    except GoldError as error:
        for problem in error.problems:
            printing.complain(problem)
        raise typer.Exit(printing.WRONG_USAGE) from None
    printing.console().print(checked(found), soft_wrap=True)
    for problem in problems:
        printing.complain(problem)
    if problems or not found.is_well:
        raise typer.Exit(printing.SOME_FAILED)


def _texts(paths: list[str], bounds: limits.Limits, problems: list[str]) -> Iterator[GoldText]:
    """The texts with their records: of a folder with records its pairs, else what parse would
    read; what can't be read is added to the problems."""
    from ..evaluation import GoldText
    from .evaluate import gold_of

    with TemporaryDirectory(prefix="notice-parser-") as folder:
        for path in paths:
            if Path(path).is_dir() and any(Path(path).glob("*.json")):
                for known in gold_of(Path(path), bounds):
                    yield known._replace(name=str(Path(path, known.name)))
                continue
            for given, _ in inputs_of([path], bounds):
                try:
                    for piece in texts_of(given, Path(folder, STDIN), bounds):
                        if isinstance(piece, Piece):
                            yield GoldText(piece.name_in(given), piece.text, ())
                        elif not piece.kind:
                            problems.append(f"{piece.name_in(given)}: {piece.reason}")
                except Exception as error:  # whatever is wrong with a file, the others are tried
                    problems.append(f"{given}: {reason(error)}")
