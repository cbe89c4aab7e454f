"""Bytes to text, with a word on which encoding it was and which bytes did not fit.

The order of trust: a byte order mark; NUL bytes where UTF-16 has them; valid UTF-8; text that is UTF-8 but for a few bytes; what a page
declares of itself; Windows-1252. Another old encoding (DOS, Macintosh) is only thought of where Windows-1252 puts signs into the middle of words.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable
from typing import Self

import regex

from ..grammar.build import Pattern, rich

Span = tuple[int, int]

DECLARATION_LENGTH = 4096  # bytes; HTML asks for the first 1,024, real pages have scripts before it
_UTF16_SAMPLE = 65_536  # bytes looked at for NULs
_GUESS_SAMPLE = 65_536  # bytes that are looked at for an encoding other than Windows-1252

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, which begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# <meta charset="utf-8">, <meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">, <?xml version="1.0" encoding="iso-8859-15"?>
_META = re.compile(rb"<meta\b[^<>]{0,300}?\bcharset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\s{0,99}<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{2,40})")
# Only tables of characters: "utf-7" or "punycode" in a page is a trick, and "unicode_escape" no encoding of pages at all.
_TABLES = re.compile(r"iso8859-\d{1,2}|cp\d{3,4}|mac-\w{1,12}|koi8-[ru]")
# Browsers read these labels as Windows-1252, since the pages that have them are.
_LATIN_1 = frozenset({"iso8859-1", "ascii", "cp1252"})
_CONTROL = rich(r"[\x80-\x9f]")

# A byte that is no UTF-8, as the error handler "surrogateescape" marks it. The German letters of Windows-1252 are recognised where a letter
# stands beside them ("f\xfcr", "Gr\xfc\xdfe"): no cut character of a German text in UTF-8 leaves these bytes, another text that was
# put into the file does.
_ODD = r"\udc80-\udcff"
_LETTERS = r"[\udcc4\udcd6\udcdc\udcdf\udce4\udcf6\udcfc]{1,3}+"
_STRAY = rich(rf"(?P<letters>(?<=\p{{L}}){_LETTERS}(?![{_ODD}])|(?<![{_ODD}]){_LETTERS}(?=\p{{L}}))|[{_ODD}]++")
_SURROGATES = rich(r"[\ud800-\udfff]++")
# Windows-1252 that looks like UTF-8 by chance: "Spaß“" with its closing quote, and so for Ö and Ü ("Ä“" would be "ē", which names have).
_BY_CHANCE = rich(rf"(?<=[A-Za-z{_ODD}])[\u0580-\u05bf\u0700-\u073f\u07c0-\u07ff]")
_CHANCE_LEAD = re.compile(rb"[\xd6\xdc\xdf]")
_BEYOND_ASCII = rich(r"[^\x00-\x7f\ud800-\udfff]")

# What Windows-1252 makes of a DOS or Macintosh text: "M„rz", "MŠrz", "f\x81r", "gro§e". Real letters and the apostrophe and dash are none of it.
_ODD_IN_WORD = rich(r"(?<=[a-z])[^\x00-\x7fa-zäöüßšžœàáâãåæçèéêëìíîïðñòóôõøùúûýþÿ’–\xad](?=[a-zäöüß])")
_GERMAN_IN_WORD = rich(r"(?<=[A-Za-z])[äöüß]|(?<![A-Za-z])[ÄÖÜäöü](?=[a-z])")
_OLD = ("cp850", "mac_roman")


class Decoded(str):
    """A text that was bytes; a plain ``str`` in all else.

    ``encoding``
        The name of the codec that was used. Where nothing was replaced, ``data.decode(encoding)`` gives the same text: so it is
        "utf-8-sig", "utf-16" or "utf-32" where a byte order mark was seen (and left out of the text), "utf-16-le" or "utf-16-be" where there was none.
    ``replaced``
        The stretches of ``data`` that this encoding does not know, as ``(start, end)`` in bytes, in order. In the text stands U+FFFD for
        them; or, inside a word of a text in UTF-8, the German letters that these bytes are in Windows-1252 (a guess, if a good one). Empty
        where every byte was read.

    Slicing, ``strip`` and the like give a plain ``str``; a copy and a pickle keep both.
    """

    __slots__ = ("encoding", "replaced")

    encoding: str
    replaced: tuple[Span, ...]

    def __new__(cls, text: str = "", encoding: str = "utf-8", replaced: tuple[Span, ...] = ()) -> Self:
        """Only `decode` has a reason to make one."""
        self = super().__new__(cls, text)
        self.encoding = encoding
        self.replaced = replaced
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, tuple[Span, ...]]]:
        return type(self), (str(self), self.encoding, self.replaced)


def decode(data: bytes | bytearray | memoryview) -> Decoded:
    r"""The text of a file, a mail or a page as it came over the wire. Every sequence of bytes gives one; the time is linear.

    What is recognised: UTF-8, UTF-16 and UTF-32 by their mark; UTF-16 by its NUL bytes; UTF-8, also with a few bytes that are none; the
    charset that an HTML or XML page declares in its first 4,096 bytes, if all bytes fit; else Windows-1252. Where that reading has signs inside words and
    charset-normalizer is installed, it is asked for DOS (cp850) and Macintosh encodings.

    Raises ``TypeError`` for anything but ``bytes``, ``bytearray`` or ``memoryview``.

    >>> text = decode("Städte".encode("cp1252"))
    >>> text, text.encoding, text.replaced
    ('Städte', 'cp1252', ())
    >>> decode(b"M\xc3\xbcnster, K\xc3\xb6\x98ln").replaced
    ((13, 14),)
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(_not_bytes(data))
    data = bytes(data)
    for mark, encoding in _BOMS:
        if data.startswith(mark) and (read := _READERS[encoding](data, mark)) is not None:
            return read
    if b"\x00" in data[:_UTF16_SAMPLE] and (wide := _wide(data)) is not None:
        return wide
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_quite_utf8(data)
    if _CHANCE_LEAD.search(data) and _count(_BY_CHANCE, text) == _count(_BEYOND_ASCII, text):
        return _windows(data)
    return Decoded(text, "utf-8")


def _not_bytes(value: object) -> str:
    if isinstance(value, str):
        return "decode takes bytes, and a str is text already: give it to parse as it is"
    return f"decode takes bytes, not {type(value).__name__}; read a file with open(path, 'rb').read() or Path(path).read_bytes()"


# Unicode --------------------------------------------------------------------------------------------------------------------------------


def _utf8(data: bytes, mark: bytes) -> Decoded:
    return _mended(data[len(mark) :].decode("utf-8", "surrogateescape"), len(mark), "utf-8-sig")


def _mended(text: str, offset: int, encoding: str) -> Decoded:
    """The text with its marked bytes replaced, and where in the data they were; ``offset`` is where the text begins there, in bytes."""
    pieces: list[str] = []
    replaced: list[Span] = []
    done = 0
    for match in _STRAY.finditer(text):
        pieces.append(text[done : match.start()])
        done = match.end()
        start = offset + len(pieces[-1].encode("utf-8"))
        stray = match.group().encode("utf-8", "surrogateescape")
        offset = start + len(stray)
        replaced.append((start, offset))
        pieces.append(stray.decode("cp1252") if match["letters"] else stray.decode("utf-8", "replace"))
    pieces.append(text[done:])
    return Decoded("".join(pieces), encoding, tuple(replaced))


def _utf16(data: bytes, mark: bytes, codec: str = "") -> Decoded:
    """UTF-16; halves of surrogate pairs and half a unit at the end become U+FFFD. Without a ``codec`` the mark tells the order of bytes."""
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
    """Whole units as characters. A lone half at the very end is an error even to "surrogatepass", which takes it anywhere else."""
    try:
        return data.decode(codec, "surrogatepass")
    except UnicodeDecodeError as error:
        return data[: error.start].decode(codec, "surrogatepass") + chr(int.from_bytes(data[-2:], "big" if codec == "utf-16-be" else "little"))


def _utf32(data: bytes, mark: bytes) -> Decoded | None:
    """UTF-32, or None where it is none: the mark of UTF-32 can also be that of UTF-16 before a NUL."""
    whole = len(data) - len(data) % 4
    try:
        text = data[:whole].decode("utf-32")
    except UnicodeDecodeError:
        return None
    if whole == len(data):
        return Decoded(text, "utf-32")
    return Decoded(text + "\ufffd", "utf-32", ((whole, len(data)),))


_READERS: dict[str, Callable[[bytes, bytes], Decoded | None]] = {"utf-8-sig": _utf8, "utf-16": _utf16, "utf-32": _utf32}


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: the high bytes of Latin text are NUL, nearly all of them, and nearly none of the low ones."""
    sample = data[: min(len(data), _UTF16_SAMPLE) // 4 * 4]
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


# Eight bits -----------------------------------------------------------------------------------------------------------------------------


def _not_quite_utf8(data: bytes) -> Decoded:
    """UTF-8 with a few bytes that are none, or an encoding of eight bits.

    Letters beyond ASCII that are whole in UTF-8 speak for it, other bytes against it; not the letters of Windows-1252 inside words, since
    a file put together of both has them too.
    """
    text = data.decode("utf-8", "surrogateescape")
    good = _count(_BEYOND_ASCII, text) - _count(_BY_CHANCE, text)
    declared = _declared(data)
    if good and (declared == "utf-8" or good >= sum(not match["letters"] for match in _STRAY.finditer(text))):
        return _mended(text, 0, "utf-8")
    if declared and declared != "utf-8" and (read := _in_table(data, declared)) is not None:
        return read
    return _windows(data)


def _count(what: Pattern, text: str) -> int:
    return what.subn("", text)[1]


def _declared(data: bytes) -> str:
    """The name of the codec that a page declares of itself; "" where it declares none that could be."""
    head = data[:DECLARATION_LENGTH]
    match = _XML.match(head) or _META.search(head)
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return ""
    return name if name == "utf-8" or name in _LATIN_1 or _TABLES.fullmatch(name) else ""


def _in_table(data: bytes, codec: str) -> Decoded | None:
    """The text in the declared encoding, or None where it does not fit: bytes without a meaning, or controls, which no page has."""
    if codec in _LATIN_1:
        codec = "cp1252"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if _CONTROL.search(text) else Decoded(text, codec)


def _windows(data: bytes) -> Decoded:
    """Windows-1252, unless it makes no sense and another old encoding does. Its five bytes without a meaning become U+FFFD."""
    text = data.decode("cp1252", "replace")
    if text.count("\ufffd") + _count(_ODD_IN_WORD, text) > 1 and (codec := _older(data)):  # once is a slip, such as a lost blank
        return Decoded(data.decode(codec), codec)
    if "\ufffd" not in text:
        return Decoded(text, "cp1252")
    # one byte is one character here
    return Decoded(text, "cp1252", tuple(match.span() for match in regex.finditer("\ufffd++", text)))


def _older(data: bytes) -> str:
    """A DOS or Macintosh encoding if charset-normalizer says so and words with umlauts come out; else "".

    It is an optional dependency, and loaded only here. Its word alone is not enough: on short texts it takes one encoding for another.
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
