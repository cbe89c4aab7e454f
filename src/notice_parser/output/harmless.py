"""Strings of others as a terminal may have them: nothing in them is obeyed."""

from __future__ import annotations

import re

# What JSON lets stand as it is and a terminal obeys: controls of one byte, of two in UTF-8 (U+0080
# to U+009F), the marks that change the direction of writing, and the two odd ends of lines. Each
# begins with a byte of its own, which is looked for faster than all of them at once.
_OBEYED = tuple(
    map(
        re.compile,
        (
            rb"\x7f",
            rb"\xc2[\x80-\x9f]",
            rb"\xd8\x9c",
            rb"\xe2(?:\x80[\x8e\x8f\xa8-\xae]|\x81[\xa6-\xa9])",
        ),
    )
)


def printable(text: str) -> str:
    """The text in one line; U+FFFD for escapes, line ends, marks that change the direction of
    writing, halves of pairs."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else "\ufffd" for character in text)


def plain_json(data: bytes) -> bytes:
    r"""The same JSON in UTF-8, with ``\u202e`` in it for a character that a terminal would obey."""
    for obeyed in _OBEYED:
        if obeyed.search(data):
            data = obeyed.sub(_escaped, data)
    return data


def _escaped(match: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(match[0].decode())
