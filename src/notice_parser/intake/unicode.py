"""Bytes of UTF-8, UTF-16 and UTF-32 to text, with what is none of it replaced."""

from __future__ import annotations

import codecs
from collections.abc import Callable

from ..grammar.build import rich
from .decoded import Decoded, Span

UTF16_SAMPLE = 65_536  # bytes looked at for NULs

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, which begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# A byte that is no UTF-8, as the error handler "surrogateescape" marks it. The German letters of
# Windows-1252 are recognised where a letter stands beside them ("f\xfcr", "Gr\xfc\xdfe"): no cut
# character of a German text in UTF-8 leaves these bytes, another text that was put into the file
# does.
ODD = r"\udc80-\udcff"
_LETTERS = r"[\udcc4\udcd6\udcdc\udcdf\udce4\udcf6\udcfc]{1,3}+"
STRAY = rich(
    rf"(?P<letters>(?<=\p{{L}}){_LETTERS}(?![{ODD}])"
    rf"|(?<![{ODD}]){_LETTERS}(?=\p{{L}}))"
    rf"|[{ODD}]++"
)
_SURROGATES = rich(r"[\ud800-\udfff]++")


def _utf8(data: bytes, mark: bytes) -> Decoded:
    return mended(data[len(mark) :].decode("utf-8", "surrogateescape"), len(mark), "utf-8-sig")


def mended(text: str, offset: int, encoding: str) -> Decoded:
    """The text with its marked bytes replaced, and where in the data they were; ``offset`` is where
    the text begins there, in bytes."""
    pieces: list[str] = []
    replaced: list[Span] = []
    done = 0
    for match in STRAY.finditer(text):
        pieces.append(text[done : match.start()])
        done = match.end()
        start = offset + len(pieces[-1].encode("utf-8"))
        stray = match.group().encode("utf-8", "surrogateescape")
        offset = start + len(stray)
        replaced.append((start, offset))
        pieces.append(
            stray.decode("cp1252") if match["letters"] else stray.decode("utf-8", "replace")
        )
    pieces.append(text[done:])
    return Decoded("".join(pieces), encoding, tuple(replaced))


def _utf16(data: bytes, mark: bytes, codec: str = "") -> Decoded:
    """UTF-16; halves of surrogate pairs and half a unit at the end become U+FFFD. Without a
    ``codec`` the mark tells the order of bytes."""
    codec = codec or ("utf-16-be" if mark == codecs.BOM_UTF16_BE else "utf-16-le")
    whole = len(data) - (len(data) - len(mark)) % 2
    text = _units(data[len(mark) : whole], codec)
    pieces: list[str] = []
    replaced: list[Span] = []
    offset, done = len(mark), 0
    for match in _SURROGATES.finditer(text):
        pieces += text[done : match.start()], "\ufffd" * len(match.group())
        done = match.end()
        start = offset + len(pieces[-2].encode(codec))
        offset = start + 2 * len(match.group())
        replaced.append((start, offset))
    pieces.append(text[done:])
    if whole < len(data):
        pieces.append("\ufffd")
        replaced.append((whole, len(data)))
    return Decoded("".join(pieces), "utf-16" if mark else codec, tuple(replaced))


def _units(data: bytes, codec: str) -> str:
    """Whole units as characters. A lone half at the very end is an error even to "surrogatepass",
    which takes it anywhere else."""
    try:
        return data.decode(codec, "surrogatepass")
    except UnicodeDecodeError as error:
        return data[: error.start].decode(codec, "surrogatepass") + chr(
            int.from_bytes(data[-2:], "big" if codec == "utf-16-be" else "little")
        )


def _utf32(data: bytes, mark: bytes) -> Decoded | None:
    """UTF-32, or None where it is none: the mark of UTF-32 can also be that of UTF-16 before a
    NUL."""
    whole = len(data) - len(data) % 4
    try:
        text = data[:whole].decode("utf-32")
    except UnicodeDecodeError:
        return None
    if whole == len(data):
        return Decoded(text, "utf-32")
    return Decoded(text + "\ufffd", "utf-32", ((whole, len(data)),))


READERS: dict[str, Callable[[bytes, bytes], Decoded | None]] = {
    "utf-8-sig": _utf8,
    "utf-16": _utf16,
    "utf-32": _utf32,
}


def wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: the high bytes of Latin text are NUL, nearly all of them,
    and nearly none of the low ones."""
    sample = data[: min(len(data), UTF16_SAMPLE) // 4 * 4]
    half = len(sample) // 2
    if not half:
        return None
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if min(even, odd) > 0.9:
        return None  # nothing but NULs
    if min(even, odd) > 0.3:  # three NULs of four
        for codec in ("utf-32-le", "utf-32-be"):
            try:
                return Decoded(data.decode(codec), codec)
            except UnicodeDecodeError:
                continue
        return None
    if max(even, odd) < 0.7:
        return None
    return _utf16(data, b"", "utf-16-be" if even > odd else "utf-16-le")
