"""The command ``review``: a page on this computer that shows the doubtful notices of a folder one
after another, and keeps what a person says of them as gold records."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Annotated

import typer

from ..families.family import Family
from ..intake import limits
from ..intake.decode import decode
from ..intake.files import is_want_of_files
from ..intake.inputs import Input, inputs_of
from ..intake.names import unpacked
from ..intake.readers import Piece, Unread
from ..intake.reading import TEXT_COLUMN, texts_of
from ..many.found import reason
from ..output.harmless import printable
from ..parsing import parse, parse_all
from . import printing
from .lock import Lock, TakenError
from .options import Lang, NoLimits, Several, TextColumn
from .own import FamiliesFile, families_of, own_of

if TYPE_CHECKING:
    from ..evaluation import Report
    from ..review.case import Case

HOST = "127.0.0.1"
_SECRET = 24  # bytes of the token


def review(
    folder: Annotated[
        Path,
        typer.Argument(
            metavar="FOLDER", help="The folder with the notices, as for parse.", show_default=False
        ),
    ],
    *,
    gold: Annotated[
        Path,
        typer.Option(
            "--gold",
            metavar="DIR",
            help="The folder of the gold set, outside of FOLDER; it is made where there is none.",
            show_default=False,
        ),
    ],
    port: Annotated[
        int,
        typer.Option("--port", min=0, max=65535, help="The port; 0 is any that is free."),
    ] = 0,
    several: Several = False,
    text_column: TextColumn = TEXT_COLUMN,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Review notices on a local page, the most doubtful first, and keep each decision as a gold
    record. The exit status is 0, or 1 where an input was left out, 2 for wrong usage."""
    from ..review.words import words

    _check_folders(folder, gold)
    try:
        import starlette  # noqa: F401 - told now and not once everything is read
        import uvicorn  # noqa: F401 - the same
    except ModuleNotFoundError as error:
        printing.usage(f"review needs {error.name}: pip install 'notice-parser[review]'")
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    reckoned = families_of(own_of(families))
    listening = _listening(port)
    with listening, _locked(gold):
        cases, left_out = _cases(
            folder, gold, reckoned, bounds, several=several, column=text_column
        )
        if not cases:
            printing.complain(f"{folder}: there is no notice to review.")
            raise typer.Exit(printing.SOME_FAILED)
        _serve(cases, gold, listening, partial(_measured, gold, bounds, reckoned), lang)
        _say_figures(gold, bounds, reckoned, words(lang)["figures-none"])
    if left_out:
        raise typer.Exit(printing.SOME_FAILED)


def _check_folders(folder: Path, gold: Path) -> None:
    if not folder.is_dir():
        printing.usage(f"{folder} is no folder; give the one that has the notices")
    if gold.exists() and not gold.is_dir():
        printing.usage(f"--gold: {gold} is no folder")
    inner, outer = gold.resolve(), folder.resolve()
    if inner == outer or outer in inner.parents:
        printing.usage(
            f"--gold: {gold} is in {folder} or the same folder, so its texts would be notices to "
            "review; give a folder outside of it"
        )
    try:
        next(folder.iterdir(), None)
    except OSError as error:
        printing.usage(f"{folder} can't be read: {error.strerror}")


def _listening(port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((HOST, port))
        listening.listen()
    except OSError as error:
        listening.close()
        printing.usage(
            f"--port: {port} can't be had ({error.strerror}); give another one, or leave it out"
        )
    return listening


def _locked(gold: Path) -> Lock:
    """The gold folder for this process alone. It is made where there is none."""
    from ..review.store import FOLDER

    try:
        gold.mkdir(parents=True, exist_ok=True)
        return Lock(gold / FOLDER)
    except TakenError:
        printing.complain(f"another review is at work in {gold}: end that one first")
        raise typer.Exit(printing.WRONG_USAGE) from None
    except OSError as error:
        printing.usage(f"--gold: {gold} can't be written to: {error.strerror}")


# Notices
# --------------------------------------------------------------------------------------------------


def _cases(
    folder: Path,
    gold: Path,
    families: Sequence[Family],
    bounds: limits.Limits,
    *,
    several: bool,
    column: str,
) -> tuple[list[Case], int]:
    """The notices of the folder, and how many inputs were left out, each of which is named."""
    from ..review.naming import named

    texts: list[tuple[str, str, str]] = []  # the name that it would like, the text, its source
    left_out = 0
    for given, _ in inputs_of([str(folder)], bounds):
        try:
            for piece in _pieces(given, folder, bounds, column):
                if isinstance(piece, Unread):
                    left_out += not piece.kind
                    printing.complain(f"{piece.name_in(given)}: {piece.reason}")
                else:
                    source = _shown(given, folder, piece)
                    texts.append((_wish(given), _checked(piece.text), source))
        except Exception as error:  # whatever is wrong with one file, the others are reviewed
            if is_want_of_files(error):
                raise
            left_out += 1
            printing.complain(f"{given}: {reason(error)}")
    try:
        names = named(gold, [(wish, text) for wish, text, _ in texts])
    except (OSError, ValueError) as error:
        printing.usage(f"--gold: {gold} can't be read: {error}")
    cases: list[Case] = []
    for name, (_, text, source) in zip(names, texts, strict=True):
        cases += _cases_of(name, text, source, families, several=several)
    return cases, left_out


def _cases_of(
    name: str, text: str, source: str, families: Sequence[Family], *, several: bool
) -> list[Case]:
    from ..review.case import case_of

    by_id = {family.id: family for family in families}
    notices = parse_all(text, families=families) if several else [parse(text, families=families)]
    return [
        case_of(name, index, source, text, notice, family=by_id.get(notice.family))
        for index, notice in enumerate(notices)
    ]


def _pieces(
    given: Input, folder: Path, bounds: limits.Limits, column: str = TEXT_COLUMN
) -> Iterator[Piece | Unread]:
    """The texts of an input that lies in the folder."""
    if folder.resolve() not in Path(given.path).resolve().parents:
        raise ValueError("the link leads out of the folder")
    yield from texts_of(given, Path(), bounds, column)


def _checked(text: str) -> str:
    """A text that a gold text can hold."""
    if not text.strip():
        raise ValueError("it has no text")
    try:
        is_kept = decode(text.encode()) == text
    except UnicodeEncodeError:
        is_kept = False
    if not is_kept:
        raise ValueError("a text file can't hold what is in it")
    return text


def _wish(given: Input) -> str:
    """NAME for "NAME.html.gz" and for a member "NAME.html", as `label` has it."""
    name = PurePath(given.path if given.member is None else given.member).name
    stem = PurePath(unpacked(name)).stem
    return printable(stem).lstrip(".") or "notice"


def _shown(given: Input, folder: Path, piece: Piece) -> str:
    return piece.name_in(given._replace(path=str(Path(given.path).relative_to(folder))))


# Server
# --------------------------------------------------------------------------------------------------


def _serve(
    cases: list[Case],
    gold: Path,
    listening: socket.socket,
    measure: partial[Report],
    language: str,
) -> None:
    """Serve the page until the command is interrupted."""
    import uvicorn

    from ..review.app import Review, application
    from ..review.store import Store, StoreError
    from ..review.words import words

    try:
        page = Review(cases, Store(gold, cases), measure, language)
    except StoreError as error:
        printing.complain(error)
        raise typer.Exit(printing.WRONG_USAGE) from None
    host = f"{HOST}:{listening.getsockname()[1]}"
    token = secrets.token_urlsafe(_SECRET)
    config = uvicorn.Config(
        application(page, token, host, language),
        log_level="critical",  # the address, with its token, is nothing for a log
        access_log=False,
        lifespan="off",
        ws="none",
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=2,
    )
    texts, counts = words(language), page.counts()
    console = printing.console(stderr=True)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            """Say where the page is once it can be had, and stopped by what is said of that."""
            await super().startup(sockets)
            printing.say(console, texts["at"].format(address=f"http://{host}/{token}/"))
            printing.say(console, texts["stop"])

    try:
        printing.say(console, texts["found"].format(**counts))
        Server(config).run(sockets=[listening])
    except KeyboardInterrupt:  # how one ends it
        return


def _measured(gold: Path, bounds: limits.Limits, families: Sequence[Family]) -> Report:
    from ..evaluation import evaluate
    from .evaluate import gold_of

    return evaluate(gold_of(gold, bounds), partial(parse_all, families=families))


def _say_figures(
    gold: Path, bounds: limits.Limits, families: Sequence[Family], nothing: str
) -> None:
    """What `evaluate` says of the gold so far."""
    from ..evaluation import GoldError
    from .figures import figures

    try:
        report = _measured(gold, bounds, families)
    except GoldError:
        printing.say(printing.console(), nothing)
    else:
        printing.console().print(
            figures(report, report.matchers[0], printing.words()), soft_wrap=True
        )
