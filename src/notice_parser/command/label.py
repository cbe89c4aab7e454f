"""The command ``label``: first gold records, to be corrected by hand.

It writes beside what is there already and never over it: only a record that it wrote itself gives
way, where ``--overwrite`` says so.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from ..families.family import Family
from ..intake import limits
from ..intake.decode import decode
from ..intake.files import is_want_of_files, read_file
from ..intake.inputs import STDIN, Input, inputs_of
from ..intake.names import Names, unpacked
from ..intake.readers import Unread
from ..intake.reading import TEXT_COLUMN, stdin_pieces, texts_of
from ..many.found import reason
from ..output.harmless import printable
from ..parsing import parse, parse_all
from ..record.notice import Notice
from . import printing
from .options import Lang, NoLimits, Several, TextColumn
from .own import FamiliesFile, families_of, own_of

Read = Callable[[str], Sequence[Notice]]


def label(
    paths: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help="Files, folders or patterns, as for parse.", show_default=False
        ),
    ],
    *,
    into: Annotated[
        Path | None,
        typer.Option(
            "--into",
            metavar="FOLDER",
            help="The folder of the gold set; else records are written beside the files.",
            show_default=False,
        ),
    ] = None,
    several: Several = False,
    overwrite: Annotated[
        bool,
        typer.Option(
            "--overwrite",
            help="Write records anew that are there already: corrections in them are lost.",
        ),
    ] = False,
    text_column: TextColumn = TEXT_COLUMN,
    families: FamiliesFile = None,
    no_limits: NoLimits = False,
    lang: Lang = "",
) -> None:
    """Write first gold records, to be corrected by hand. The exit status is 0, or 1 where a file
    was left out, 2 for wrong usage."""
    bounds = limits.NO_LIMITS if no_limits else limits.LIMITS
    console = printing.console(stderr=True)
    read = partial(_notices, several=several, families=families_of(own_of(families)))
    printing.check_stdin(paths)
    if STDIN in paths and into is None:
        printing.usage("standard input has no place for the record beside it; give --into")
    names = Names()
    left_out = 0
    with TemporaryDirectory(prefix="notice-parser-") as scratch:
        stdin = Path(scratch, "stdin")
        if STDIN in paths:
            with stdin.open("wb") as copy:
                copy.writelines(stdin_pieces(bounds))
        for given, _ in inputs_of(paths, bounds):
            try:
                for piece in texts_of(given, stdin, bounds, text_column):
                    if isinstance(piece, Unread):
                        left_out += not piece.kind
                        printing.say(console, f"{piece.name_in(given)}: {piece.reason}")
                        continue
                    record = Path(names.free(str(_record_path(given, into))))
                    _write_pair(given, record, piece.text, read, overwrite=overwrite)
                    names.take(str(record))
                    printing.say(console, f"{record} written")
            except Exception as error:  # whatever is wrong with one file, the others are labelled
                if is_want_of_files(error):
                    raise
                left_out += 1
                printing.say(console, f"{given}: {reason(error)}")
    if left_out:
        raise typer.Exit(printing.SOME_FAILED)


def _record_path(given: Input, into: Path | None) -> Path:
    """NAME.json for "NAME.html.gz", for a member of a zip file beside that."""
    name = "stdin" if given.path == STDIN else PurePath(given.path).name
    if given.member is not None:  # named by whoever made the zip file
        name = printable(PurePath(given.member).name)
    stem = PurePath(unpacked(name)).stem
    return (into or Path(given.path).parent) / f"{stem}.json"


def _write_pair(given: Input, record: Path, text: str, read: Read, *, overwrite: bool) -> None:
    """Write the record, and before it the text where it is not there as a text file: a record
    without one is no gold."""
    beside = record.with_suffix(".txt")
    is_own = given.member is None and _is_same(beside, given.path)
    needs_text = not is_own or decode(read_file(beside)) != text
    if needs_text and os.path.lexists(beside):
        needs_text = False
        if not _holds(beside, text):
            raise ValueError(
                f"{beside} is there already and holds something else; "
                "give another folder with --into"
            )
    content = "".join(_records(text, read))
    if os.path.lexists(record):
        if not overwrite:
            raise ValueError(
                f"{record} is there already and stays as it is; --overwrite writes it anew"
            )
        if not _is_record(record):
            raise ValueError(f"{record} is there already and is no record; it stays as it is")
    if needs_text:
        _write(beside, text)
    _write(record, content)


def _notices(text: str, *, several: bool, families: Sequence[Family]) -> Sequence[Notice]:
    return parse_all(text, families=families) if several else [parse(text, families=families)]


def _records(text: str, read: Read) -> Iterator[str]:
    from ..evaluation import first_record

    notices = read(text)
    if not notices:
        raise ValueError("it holds no notice")
    records = [first_record(notice, text) for notice in notices]
    yield json.dumps(records if len(records) > 1 else records[0], ensure_ascii=False, indent=1)
    yield "\n"


def _is_same(path: Path, other: str) -> bool:
    return os.path.exists(path) and os.path.exists(other) and os.path.samefile(path, other)


def _holds(path: Path, text: str) -> bool:
    """Whether a file has this text and nothing else."""
    return not path.is_symlink() and read_file(path) == text.encode()


def _is_record(path: Path) -> bool:
    """Whether a file is a record that may have been written here: they say whether they are
    checked."""
    try:
        found = [] if path.is_symlink() else json.loads(read_file(path))
    except (ValueError, RecursionError):
        return False
    records = found if isinstance(found, list) else [found]
    return bool(records) and all(
        isinstance(record, dict) and "checked" in record for record in records
    )


def _write(path: Path, content: str) -> None:
    """Write a file as a whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_name(f".notice-parser.{os.getpid()}.new")
    try:
        with scratch.open("x", encoding="utf-8", newline="") as file:
            file.write(content)
        scratch.replace(path)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
