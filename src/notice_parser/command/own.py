"""Families of one's own for the command: a Python file that defines them (``--families MINE.py``).

The file is run as it stands, as ``python MINE.py`` would: whoever names it trusts it. A process
that parses is given its path and checksum, not the families themselves, and runs it once: so it
works however processes are started, and all of them have the same.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from types import CodeType, ModuleType
from typing import Annotated, NamedTuple, NoReturn, TypeVar

import typer

from ..families import FAMILIES
from ..families.family import Family
from . import printing

_LONGEST = 300  # characters of a line of an error: it may show whatever was given
_NONE = (
    "it defines no family: write one at the top level, such as MINE = Family(…), or a tuple"
    " FAMILIES of them"
)
Made = TypeVar("Made")

FamiliesFile = Annotated[
    Path | None,
    typer.Option(
        "--families",
        metavar="MINE.py",
        help="A Python file that defines families (it is run): they are reckoned with "
        "before the library's own.",
        show_default=False,
    ),
]
"""The option of each command that reads notices."""


class Own(NamedTuple):
    """A file with families: its path, and the checksum of what was in it when the run began."""

    path: str
    checksum: str


class FamiliesError(Exception):
    """A file that gives no families; ``lines`` say where and why, the first of them alone does."""

    def __init__(self, *lines: str) -> None:
        self.lines = lines
        super().__init__(*lines)


def own_of(path: Path | None) -> Own | None:
    """The file that was named on the command line, run once; what is wrong with it ends the command
    with a line."""
    if path is None:
        return None
    try:
        # as an absolute path: a process may have another working directory
        own = Own(str(path.absolute()), _checksum(_read(str(path))))
        own_families(own)
    except FamiliesError as error:
        give_up(error)
    return own


def give_up(error: FamiliesError) -> NoReturn:
    """End the command: it was given a file that is none."""
    for line in error.lines:
        printing.complain(line)
    raise typer.Exit(printing.WRONG_USAGE)


def families_of(own: Own | None) -> tuple[Family, ...]:
    """What is reckoned with: the file's families, then the library's. Raises `FamiliesError`."""
    return FAMILIES if own is None else (*own_families(own), *FAMILIES)


@lru_cache(maxsize=8)
def own_families(own: Own) -> tuple[Family, ...]:
    """The families that a file defines, in its order. Raises `FamiliesError`."""
    source = _read(own.path)
    if _checksum(source) != own.checksum:
        raise FamiliesError(f"{own.path}: it has changed since the run began; start it anew")
    return _checked(_found(_run(own, source), own.path), own.path)


def about(own: Own) -> str:
    """What the file says of itself: the docstring at its top."""
    return sys.modules[_name(own)].__doc__ or ""


def _name(own: Own) -> str:
    return f"notice_parser_families_{own.checksum[:16]}"


def _read(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise FamiliesError(f"{path}: {error.strerror}; give the file with your families") from None
    except ValueError as error:  # a NUL in its name
        raise FamiliesError(f"{path}: {error}") from None


def _checksum(source: bytes) -> str:
    return sha256(source).hexdigest()


def _run(own: Own, source: bytes) -> ModuleType:
    """The file as a module, under a name of its own: its classes and functions are found by it."""
    code = _compiled(own.path, source)
    module = ModuleType(_name(own))
    module.__file__ = own.path
    sys.modules[module.__name__] = module
    with redirect_stdout(sys.stderr):  # standard output has records and nothing else
        _guarded(own.path, lambda: exec(code, module.__dict__))
    return module


def _compiled(path: str, source: bytes) -> CodeType:
    try:
        return compile(source, path, "exec", dont_inherit=True)
    except SyntaxError as error:
        place = f", line {error.lineno}" if error.lineno else ""
        place += f", column {error.offset}" if place and error.offset else ""
        raise FamiliesError(f"{path}{place}: {error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:  # NULs; brackets without end
        raise FamiliesError(
            f"{path}: this is no Python ({error or type(error).__name__})"
        ) from None


def _guarded(path: str, do: Callable[[], Made]) -> Made:
    """What the file's own code gives. Whatever it raises is said with its line in the file, also
    where it asks Python to end."""
    try:
        return do()
    except (Exception, SystemExit) as error:
        steps = traceback.extract_tb(error.__traceback__)
        lines = [step.lineno for step in steps if step.filename == path]
        place = f", line {lines[-1]}" if lines else ""
        first, *others = _in_lines(error)
        raise FamiliesError(f"{path}{place}: {first}", *others) from None


def _in_lines(error: BaseException) -> list[str]:
    """What an exception says: one line, or a description with the caret under its place."""
    lines = [line[:_LONGEST] for line in str(error).splitlines()] or [""]
    if not isinstance(error, ValueError):
        lines[0] = f"{type(error).__name__}: {lines[0]}".removesuffix(": ")
    return lines if lines[-1].strip() == "^" else lines[:1]


def _found(module: ModuleType, path: str) -> list[Family]:
    """Those in ``FAMILIES``, else all at the top level; the library's own, which a file may have
    imported, are reckoned with in any case."""
    named = vars(module).get("FAMILIES")
    if named is FAMILIES:  # imported, perhaps by a star
        named = None
    if named is not None and not isinstance(named, (tuple, list)):
        raise FamiliesError(
            f"{path}: FAMILIES is a tuple of families, not {type(named).__name__} (mind the comma)"
        )
    given = list(vars(module).values()) if named is None else list(named)
    for each in given if named is not None else ():
        if not isinstance(each, Family):
            raise FamiliesError(f"{path}: FAMILIES holds {type(each).__name__}, which is no Family")
    found: list[Family] = []
    for each in given:
        if isinstance(each, Family) and each not in (*FAMILIES, *found):  # a family is only itself
            found.append(each)
    return found


def _checked(found: list[Family], path: str) -> tuple[Family, ...]:
    """What can be seen at once and would else fail with every text."""
    if not found:
        raise FamiliesError(f"{path}: {_NONE}")
    ids = [family.id for family in (*found, *FAMILIES)]
    for family in found:
        if ids.count(family.id) > 1:
            raise FamiliesError(
                f'{path}: there are two families "{family.id}"; give yours another id'
            )
        if not family.pages:
            raise FamiliesError(
                f'{path}: the family "{family.id}" has no pages: nothing can be read with it'
            )
    return tuple(found)
