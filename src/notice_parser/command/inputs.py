"""Paths to inputs, and inputs to texts.

An input is a file, a member of a zip file, or standard input. Whatever is wrong with one is found out when it is read, as an exception with a
message for the user.
"""

from __future__ import annotations

import glob
import gzip
import os
import zipfile
from collections.abc import Iterable, Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import lru_cache
from io import BytesIO
from pathlib import Path, PurePath
from typing import IO, NamedTuple

from ..intake.decode import decode
from ..intake.html import text_from_html

STDIN = "-"
ENDINGS = (".txt", ".html", ".htm", ".eml")
LARGEST = 1 << 30  # bytes of one input, unpacked; a gzip file of a few kilobytes can hold more than any memory


class Input(NamedTuple):
    """A file, or a member of a zip file."""

    path: str
    member: str | None = None

    def __str__(self) -> str:
        """The name to show, without what a terminal or a UTF-8 file can't take."""
        name = self.path if self.member is None else f"{self.path}: {self.member}"
        return "".join(character if character.isprintable() else "\ufffd" for character in name)


def inputs_of(paths: Iterable[str]) -> Iterator[tuple[Input, int]]:
    """Every input of the given paths with its size in bytes, as far as it can be told; folders with all that is below them, sorted by name.

    In folders and zip files only what has one of the `ENDINGS` is an input, also packed (.gz); a path that is given itself always is one.
    """
    for path in paths:
        if path != STDIN and not os.path.lexists(path) and glob.has_magic(path):
            for match in sorted(glob.glob(path, recursive=True)) or [path]:
                yield from _inputs_at(match)
        else:
            yield from _inputs_at(path)


def _inputs_at(path: str) -> Iterator[tuple[Input, int]]:
    if path != STDIN and os.path.isdir(path):
        yield from _inputs_below(path)
    elif path.lower().endswith(".zip"):
        yield from _members(path)
    else:
        yield Input(path), _size(path)


def _inputs_below(folder: str) -> Iterator[tuple[Input, int]]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        yield Input(folder), 0
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _inputs_below(entry.path)
        elif entry.name.lower().endswith(".zip"):
            yield from _members(entry.path)
        elif _is_known(entry.name) and (entry.is_file() or not os.path.exists(entry.path)):  # no pipe, no device; a dead link is reported
            yield Input(entry.path), _size(entry.path)


def _members(path: str) -> Iterator[tuple[Input, int]]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [(Input(path, info.filename), info.file_size) for info in archive.infolist() if not info.is_dir() and _is_known(info.filename)]
    except Exception:  # zipfile raises many kinds for a broken file; reading it raises the same again, and there it is reported
        members = [(Input(path), _size(path))]
    yield from members


def _is_known(name: str) -> bool:
    return name.lower().removesuffix(".gz").endswith(ENDINGS)


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except (OSError, ValueError):
        return 0


def text_of(given: Input, stdin: Path) -> str:
    """The text of an input: decoded, of a page what a person sees of it, of a mail its body. ``stdin`` is the file that has standard input.

    Raises ``OSError``, ``ValueError`` and what gzip and zipfile raise for broken files; ``ImportError`` for a page where selectolax is not installed.
    """
    name = given.path if given.member is None else given.member
    data = _data(given, stdin)
    if name.lower().endswith(".gz") or (given.path == STDIN and data[:2] == b"\x1f\x8b"):
        with gzip.GzipFile(fileobj=BytesIO(data)) as packed:
            data = _all_of(packed)
        name = name[: -len(".gz")]
    ending = PurePath(name).suffix.lower()
    if ending in (".html", ".htm") or (given.path == STDIN and _begins_as_page(data)):
        return text_from_html(decode(data))
    if ending == ".eml":
        return _text_of_mail(data)
    if ending in (".txt", ""):
        return decode(data)
    raise ValueError(f"the ending {ending} is none of {', '.join(ENDINGS)}, alone or with .gz, or in a .zip")


def _data(given: Input, stdin: Path) -> bytes:
    if given.member is not None:
        with _archive(given.path).open(given.member) as member:
            return _all_of(member)
    if given.path != STDIN and given.path.lower().endswith(".zip"):
        _archive(given.path)  # raises what is wrong with it
        raise ValueError("the zip file can't be read")
    with open(stdin if given.path == STDIN else given.path, "rb") as file:
        return _all_of(file)


@lru_cache(maxsize=1)  # the members of an archive come one after the other
def _archive(path: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(path)


def _all_of(file: IO[bytes] | gzip.GzipFile) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise ValueError(f"it has more than {LARGEST:,} bytes")
    return data


def _begins_as_page(data: bytes) -> bool:
    return data[:200].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))


def _text_of_mail(data: bytes) -> str:
    """The plain text of a mail, or that of its page where it has no other; no attachments."""
    mail = message_from_bytes(data, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    body = mail.get_body(("plain", "html"))
    payload = body.get_payload(decode=True) if body is not None else None
    if body is None or not isinstance(payload, bytes):
        raise ValueError("the mail has no text")
    try:
        text = payload.decode(body.get_content_charset() or "ascii")
        text.encode()  # some charsets, such as UTF-7, can give what is no text
    except (LookupError, UnicodeError):
        text = decode(payload)
    return text_from_html(text) if body.get_content_subtype() == "html" else text
