"""A text that was bytes."""

from __future__ import annotations

from typing import Self

Span = tuple[int, int]


class Decoded(str):
    """A text that was bytes; a plain ``str`` in all else.

    ``encoding``
        The name of the codec that was used. Where nothing was replaced, ``data.decode(encoding)``
        gives the same text: so it is "utf-8-sig", "utf-16" or "utf-32" where a byte order mark was
        seen (and left out of the text), "utf-16-le" or "utf-16-be" where there was none.
    ``replaced``
        The stretches of ``data`` that this encoding does not know, as ``(start, end)`` in bytes, in
        order. In the text stands U+FFFD for them; or, inside a word of a text in UTF-8, the German
        letters that these bytes are in Windows-1252 (a guess, if a good one). Empty where every
        byte was read.

    Slicing, ``strip`` and the like give a plain ``str``; a copy and a pickle keep both.
    """

    __slots__ = ("encoding", "replaced")

    encoding: str
    replaced: tuple[Span, ...]

    def __new__(
        cls, text: str = "", encoding: str = "utf-8", replaced: tuple[Span, ...] = ()
    ) -> Self:
        """Only `decode` has a reason to make one."""
        self = super().__new__(cls, text)
        self.encoding = encoding
        self.replaced = replaced
        return self

    def __reduce__(self) -> tuple[type[Self], tuple[str, str, tuple[Span, ...]]]:
        return type(self), (str(self), self.encoding, self.replaced)
