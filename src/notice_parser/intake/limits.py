"""What one input may cost. Beyond these bounds it is refused with the reason and counted as failed;
``--no-limits``, in Python ``no_limits=True``, lifts them all. `parse` itself has none: it takes
every string.

Together they keep a process below some gigabytes and an input below some minutes, whoever made it,
and are far above what real notices, volumes, pages and mails have. docs/security.md has what was
measured at each.
"""

from __future__ import annotations

import sys
from typing import NamedTuple, NoReturn

# What ends a line for `parse` or may end one: "<br>" in a text does, so each tag counts.
_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029<"


class Limits(NamedTuple):
    """The bounds.

    - ``size``: bytes of an input, unpacked. An ordinary text takes two to six times that in memory,
      the worst that is known (each letter apart from the dots of its umlaut) some seventy times.
    - ``page``: bytes of a page. Its tree takes up to 85 times that.
    - ``lines``: line ends and tags of a text. A line costs 600 bytes and 25 µs however short it is,
      2 KB where each has a doubt of its own.
    - ``ratio``: bytes unpacked from one packed. Text packs three to twenty times; what packs a
      thousand times is made to.
    - ``unpacked``: bytes that may come of any packed input; so much is harmless, and short texts
      that repeat themselves pack well.
    - ``field``: bytes of a mail's header field that says what a part is; real ones have a few
      hundred. Python's `email` needs the square of them.
    - ``holders``: parts of a mail that hold others, so that none can lie deeper. Each line is
      looked at once for every part around it.
    - ``document``: bytes of the XML of a Word document. It takes up to 12 µs and 160 bytes for
      each.
    - ``pages``: pages of a PDF file.
    - ``objects``: what a page of a PDF file is drawn of; of the whole file fifty times that. PDFium
      needs the square of those of a page.
    - ``records``: records of a file that holds many.
    """

    size: int = 64 << 20
    page: int = 10_000_000
    lines: int = 500_000
    ratio: int = 200
    unpacked: int = 1_000_000
    field: int = 4_096
    holders: int = 50
    document: int = 5_000_000
    pages: int = 2_000
    objects: int = 20_000
    records: int = 200_000


LIMITS = Limits()
NO_LIMITS = Limits(*[sys.maxsize] * len(LIMITS))
HELP = "Read inputs of any size, too: without the bounds that keep time and memory in hand."


def refuse(what: str) -> NoReturn:
    """Raise the error for an input beyond a bound."""
    raise ValueError(f"{what}; --no-limits reads it all the same")


def check_lines(text: str, limits: Limits) -> None:
    """Refuse a text of too many lines."""
    if len(text) > limits.lines:
        lines = sum(map(text.count, _LINE_ENDS)) - text.count("\r\n")
        if lines > limits.lines:
            refuse(f"it has {lines:,} lines and tags, more than {limits.lines:,}")
