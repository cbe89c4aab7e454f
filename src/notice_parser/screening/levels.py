"""The bytes of a page in small letters, with nothing but ASCII; and with those letters alike that
scans confuse.

>>> plain("Städte\\u00ad, &Auml;".encode())
b'stdte, &auml;'
"""

from __future__ import annotations

from collections.abc import Iterable

from .loosened import confused, tails
from .tokens import Tokens

# What no view has, and the bytes of what is no ASCII; of dashes the last byte is one, of some
# letters and quotes then too
_DASHES = bytes(range(0x90, 0x98))
_GONE = bytes({*range(9), *range(14, 32), *range(127, 256)} - {*_DASHES})
_SMALL = bytes(range(256)).lower().replace(_DASHES, b"-" * len(_DASHES))


def plain(page: bytes) -> bytes:
    """A page in small letters."""
    return page.translate(_SMALL, _GONE)


class Levels:
    """Which letters are alike, as those forms of scanned lines say that have no word which a scan
    leaves as it is."""

    def __init__(self, forms: Iterable[Tokens]) -> None:
        self._first: dict[str, str] = {}
        for form in forms:
            for letters in () if tails(form) else confused(form):
                self._unite(letters)
        table = bytearray(_SMALL)
        for code in map(ord, self._first):
            table[code] = ord(self._of(chr(code)))
        for code in range(ord("A"), ord("Z") + 1):
            table[code] = table[code + 32]
        self._table = bytes(table)

    def level(self, page: bytes) -> bytes:
        """A page in small letters, those that are alike as one."""
        return page.translate(self._table, _GONE)

    def tokens(self, tokens: Tokens) -> Tokens:
        """A form's tokens as they stand in such a page."""
        return tuple(
            token._replace(
                letters="".join(sorted(set(map(self._of, token.letters)))),
                ways=tuple(map(self.tokens, token.ways)),
            )
            for token in tokens
        )

    def _unite(self, letters: str) -> None:
        first = self._of(max(letters, key=str.isalpha))
        for letter in letters:
            self._first[self._of(letter)] = first

    def _of(self, letter: str) -> str:
        while (first := self._first.get(letter, letter)) != letter:
            letter = first
        return letter
