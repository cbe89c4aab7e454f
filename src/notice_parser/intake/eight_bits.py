"""Bytes of an encoding with a byte a character to text: declared ones, Windows-1252, and what was
used before it; and which bytes are rather one of these than UTF-8."""

from __future__ import annotations

import codecs
import re

import regex

from ..grammar.build import Pattern, rich
from .decoded import Decoded
from .unicode import ODD, STRAY, mended

DECLARATION_LENGTH = 4096  # bytes; HTML asks for the first 1,024, real pages have scripts before it
_GUESS_SAMPLE = 65_536  # bytes that are looked at for an encoding other than Windows-1252

# <meta charset="utf-8">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">,
# <?xml version="1.0" encoding="iso-8859-15"?>
_META = re.compile(
    rb"<meta\b[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{2,40})",
    re.IGNORECASE,
)
_XML = re.compile(
    rb"\s{0,99}<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{2,40})"
)
# Only tables of characters: "utf-7" or "punycode" in a page is a trick, and "unicode_escape" no
# encoding of pages at all.
_TABLES = re.compile(r"iso8859-\d{1,2}|cp\d{3,4}|mac-\w{1,12}|koi8-[ru]")
# Browsers read these labels as Windows-1252, since the pages that have them are.
_LATIN_1 = frozenset({"iso8859-1", "ascii", "cp1252"})
_CONTROL = rich(r"[\x80-\x9f]")

# Windows-1252 that looks like UTF-8 by chance: "Spaß“" with its closing quote, and so for Ö and Ü
# ("Ä“" would be "ē", which names have).
_BY_CHANCE = rich(rf"(?<=[A-Za-z{ODD}])[\u0580-\u05bf\u0700-\u073f\u07c0-\u07ff]")
_CHANCE_LEAD = re.compile(rb"[\xd6\xdc\xdf]")
_BEYOND_ASCII = rich(r"[^\x00-\x7f\ud800-\udfff]")

# What Windows-1252 makes of a DOS or Macintosh text: "M„rz", "MŠrz", "f\x81r", "gro§e". Real
# letters and the apostrophe and dash are none of it.
_ODD_IN_WORD = rich(
    r"(?<=[a-z])[^\x00-\x7fa-zäöüßšžœàáâãåæçèéêëìíîïðñòóôõøùúûýþÿ’–\xad](?=[a-zäöüß])"
)
_GERMAN_IN_WORD = rich(r"(?<=[A-Za-z])[äöüß]|(?<![A-Za-z])[ÄÖÜäöü](?=[a-z])")
_OLD = ("cp850", "mac_roman")


def is_utf8_by_chance(data: bytes, text: str) -> bool:
    """Whether a text in UTF-8 is one because letters and quotes of Windows-1252 stand so."""
    return _CHANCE_LEAD.search(data) is not None and _count(_BY_CHANCE, text) == _count(
        _BEYOND_ASCII, text
    )


def not_quite_utf8(data: bytes) -> Decoded:
    """UTF-8 with a few bytes that are none, or an encoding of eight bits.

    Letters beyond ASCII that are whole in UTF-8 speak for it, other bytes against it; not the
    letters of Windows-1252 inside words, since a file put together of both has them too.
    """
    text = data.decode("utf-8", "surrogateescape")
    good = _count(_BEYOND_ASCII, text) - _count(_BY_CHANCE, text)
    declared = _declared(data)
    if good and (
        declared == "utf-8" or good >= sum(not match["letters"] for match in STRAY.finditer(text))
    ):
        return mended(text, 0, "utf-8")
    if declared and declared != "utf-8" and (read := _in_table(data, declared)) is not None:
        return read
    return windows(data)


def decoded_as(data: bytes, label: str) -> Decoded | None:
    """The text in a declared encoding, such as that of a mail; None where it is none that a text
    should have, or does not fit."""
    codec = _codec(label)
    if codec in ("", "ascii"):
        return None
    if codec != "utf-8":
        return _in_table(data, codec)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def _count(what: Pattern, text: str) -> int:
    return what.subn("", text)[1]


def _declared(data: bytes) -> str:
    """The name of the codec that a page declares of itself; "" where it declares none that could
    be."""
    head = data[:DECLARATION_LENGTH]
    match = _XML.match(head) or _META.search(head)
    return _codec(match[1].decode("ascii")) if match else ""


def _codec(label: str) -> str:
    """The name of the codec for a label; "" where it is no table of characters."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    return name if name == "utf-8" or name in _LATIN_1 or _TABLES.fullmatch(name) else ""


def _in_table(data: bytes, codec: str) -> Decoded | None:
    """The text in the declared encoding, or None where it does not fit: bytes without a meaning, or
    controls, which no page has."""
    if codec in _LATIN_1:
        codec = "cp1252"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else Decoded(text, codec)


def windows(data: bytes) -> Decoded:
    """Windows-1252, unless it makes no sense and another old encoding does. Its five bytes without
    a meaning become U+FFFD."""
    text = data.decode("cp1252", "replace")
    # once is a slip, such as a lost blank
    if text.count("\ufffd") + _count(_ODD_IN_WORD, text) > 1 and (codec := _older(data)):
        return Decoded(data.decode(codec), codec)
    if "\ufffd" not in text:
        return Decoded(text, "cp1252")
    # one byte is one character here
    return Decoded(
        text, "cp1252", tuple(match.span() for match in regex.finditer("\ufffd++", text))
    )


def _older(data: bytes) -> str:
    """A DOS or Macintosh encoding if charset-normalizer says so and words with umlauts come out;
    else "".

    It is an optional dependency, and loaded only here. Its word alone is not enough: on short texts
    it takes one encoding for another.
    """
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return ""
    sample = data[:_GUESS_SAMPLE]
    for guess in from_bytes(sample, cp_isolation=list(_OLD), enable_fallback=False):
        text = sample.decode(guess.encoding)
        if _count(_GERMAN_IN_WORD, text) > 1 and not _ODD_IN_WORD.search(text):
            return guess.encoding
    return ""
