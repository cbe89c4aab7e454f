"""All that the command says goes through here, so that nothing which stands in a file, a name or an
error is obeyed by a terminal or taken for markup; and an output that can't be written ends the
command with a sentence.

A `console` takes no markup, so that text in a table stays text. What is printed with it is made by
`say` (a line, from anywhere), of texts shown by `output.markup.visible`.

What is said is said in the language that was chosen (`speak`, `words`): errors and refusals are
written in English where they arise, and put into it here.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from itertools import pairwise
from typing import Any, NoReturn

import typer
from rich.console import Console
from rich.text import Text
from typer.core import TyperGroup

from ..intake.files import is_want_of_files
from ..intake.inputs import STDIN
from ..output.harmless import printable
from ..words import LANGUAGES, Words, language_of
from .stderr import Patient

_UsageError: Any = typer.BadParameter.__mro__[1]  # click's, or that of a typer which has its own
SOME_FAILED, WRONG_USAGE = 1, 2
# what a shell says of a program that ended by SIGPIPE
NOBODY_READS = 141

_spoken = Words()  # of the process, as a locale is; each command sets it before it says anything


def speak(asked: str) -> str:
    """Have the command speak a language from now on, that of the environment where "" is asked for;
    gives the language. Ends the command where there is none such."""
    global _spoken  # noqa: PLW0603 - one language for the process, as a locale is
    language = asked or language_of()
    if language not in LANGUAGES:
        usage(f"there is no {asked}, only {', '.join(LANGUAGES)}")
    _spoken = Words(language)
    return language


def words() -> Words:
    """The texts of the language that was chosen."""
    return _spoken


def console(*, stderr: bool = False) -> Console:
    """A console that reads no markup."""
    return Console(stderr=stderr, highlight=False, markup=False, emoji=False)


def say(where: Console, message: object) -> None:
    """Print one line, whatever stands in it."""
    where.print(Text(printable(_spoken.of(str(message)))), soft_wrap=True)


def complain(message: object) -> None:
    """Say something on standard error."""
    say(console(stderr=True), message)


def meant(name: str, known: Iterable[str]) -> str:
    """A question for the nearest names that there are; empty where none is like this one."""
    near = get_close_matches(name.lower(), list(known), n=2)
    return f"did you mean {' or '.join(near)}?" if near else ""


def check_stdout() -> None:
    """Raise ``OSError`` where standard output was closed before the command began."""
    if sys.stdout is None:
        raise OSError("standard output is closed")


def write(text: str) -> None:
    """Write a text to standard output as it is, in UTF-8. Raises ``OSError``."""
    check_stdout()
    sys.stdout.buffer.write(text.encode())


def usage(message: str) -> NoReturn:
    """End the command: it was not asked for rightly."""
    raise typer.BadParameter(message)


def check_stdin(paths: Iterable[str]) -> None:
    """End the command where it is to read from standard input and has none."""
    if STDIN in paths and sys.stdin is None:
        usage("standard input is closed")


def _told(error: OSError) -> str:
    """What went wrong, and where, if that is known."""
    where = f"{error.filename}: " if isinstance(error.filename, str) else ""
    return f"{where}{error.strerror or error}"


def output_is_lost(error: OSError) -> NoReturn:
    """End the command because its output can't be written, on standard output or elsewhere, or no
    more files can be opened."""
    # what is still to be written would fail again when the interpreter ends
    with suppress(OSError, AttributeError, io.UnsupportedOperation):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):  # nobody reads on: "| head"
        raise typer.Exit(NOBODY_READS)
    with suppress(OSError):
        complain(
            "Too many files are open: close other programs, or allow more (ulimit -n)."
            if is_want_of_files(error)
            else f"The output can't be written: {_told(error)}."
        )
    raise typer.Exit(WRONG_USAGE)


@contextmanager
def _guarded() -> Iterator[None]:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, (io.TextIOWrapper, Patient)):
            stream.reconfigure(errors="backslashreplace")  # a terminal that isn't UTF-8
    try:
        try:
            yield
        finally:
            if sys.stdout is not None:
                sys.stdout.flush()
    except _UsageError as error:
        if isinstance(error.message, str):
            error.message = printable(error.message)
        _refuse(error)
        raise
    except OSError as error:
        output_is_lost(error)


def _refuse(error: Any) -> None:
    """Say what is wrong in the language that was chosen; what has no text in it is left to Typer,
    which says it in English."""
    said = error.format_message()
    translated = _spoken.of(said)
    if translated == said:
        return
    if error.ctx is not None:
        usage_ = error.ctx.get_usage().removeprefix("Usage: ")
        complain(_spoken("Usage: {usage}", usage=usage_))
        complain(_spoken("Help: {command}", command=f"{error.ctx.command_path} --help"))
    complain(_spoken("Error: {message}", message=translated))
    raise typer.Exit(WRONG_USAGE)


def _asked(arguments: Iterable[str]) -> str:
    """The language that the arguments ask for: what is wrong with them is said before Typer has
    read them. Of one that is not there the option itself says so."""
    words_ = list(arguments)
    values = [after for word, after in pairwise(words_) if word == "--lang"]
    values += [word.removeprefix("--lang=") for word in words_ if word.startswith("--lang=")]
    return next((value for value in values if value in LANGUAGES), "")


class Guarded(TyperGroup):
    """The command as a whole: its messages about wrong usage are fit to print, and where its output
    can't be written it ends with a sentence."""

    def make_context(self, info_name: Any, args: list[str], *rest: Any, **options: Any) -> Any:
        """Read the options; those that only print something, such as --version, do it here."""
        speak(_asked(args))
        with _guarded():
            return super().make_context(info_name, args, *rest, **options)

    def invoke(self, *arguments: Any, **options: Any) -> Any:
        """Run the command that was asked for."""
        with _guarded():
            return super().invoke(*arguments, **options)
