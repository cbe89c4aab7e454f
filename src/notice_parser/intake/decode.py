"""Bytes to text, with a word on which encoding it was and which bytes did not fit.

The order of trust: a byte order mark; NUL bytes where UTF-16 has them; valid UTF-8; text that is
UTF-8 but for a few bytes; what a page declares of itself; Windows-1252. Another old encoding (DOS,
Macintosh) is only thought of where Windows-1252 puts signs into the middle of words.
"""

from __future__ import annotations

from .decoded import Decoded
from .eight_bits import is_utf8_by_chance, not_quite_utf8, windows
from .unicode import BOMS, READERS, UTF16_SAMPLE, wide

__all__ = ["Decoded", "decode"]


def decode(data: bytes | bytearray | memoryview) -> Decoded:
    r"""The text of a file, a mail or a page as it came over the wire. Every sequence of bytes gives
    one; the time is linear.

    What is recognised: UTF-8, UTF-16 and UTF-32 by their mark; UTF-16 by its NUL bytes; UTF-8, also
    with a few bytes that are none; the charset that an HTML or XML page declares in its first 4,096
    bytes, if all bytes fit; else Windows-1252. Where that reading has signs inside words and
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
    for mark, encoding in BOMS:
        if data.startswith(mark) and (read := READERS[encoding](data, mark)) is not None:
            return read
    if b"\x00" in data[:UTF16_SAMPLE] and (found := wide(data)) is not None:
        return found
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return not_quite_utf8(data)
    if is_utf8_by_chance(data, text):
        return windows(data)
    return Decoded(text, "utf-8")


def _not_bytes(value: object) -> str:
    if isinstance(value, str):
        return "decode takes bytes, and a str is text already: give it to parse as it is"
    return (
        f"decode takes bytes, not {type(value).__name__}; "
        "read a file with open(path, 'rb').read() or Path(path).read_bytes()"
    )
