"""A paragraph's sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..grammar.borders import SENTENCE_WORD
from ..grammar.build import Match, Sign
from ..grammar.contacts import WEB_SIGNS
from ..grammar.sentences import (
    ADDRESS_WORD,
    BEHIND_ADDRESS,
    NO_BREAK_AFTER,
    NUMBER_BEFORE,
    NUMBER_LAST,
    SENTENCE_BREAK,
)
from ..view.source import Stretch

_ADDRESSES = ("@", *WEB_SIGNS, "Tel", "tel", "Fax", "fax", "Ruf", "ruf", "Durchwahl")
_MAY_ADDRESS = Sign("|".join(map(re.escape, _ADDRESSES)))
_LONGEST_WORD = 16  # characters of one that begins sentences, with the blank behind it
_REACH = 44  # characters of a number with its label


def sentences(paragraph: str) -> list[Stretch]:
    """The places of a paragraph's sentences, in one line of text. Where an abbreviation or an
    ordinal ends before the blank, nothing ends; behind an address of the net or a telephone number
    a sentence may begin without a stop.

    >>> text = "Die Frist endet am 30. November 2014.Näheres findet sich z. B. im Internet. Punkt."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Die Frist endet am 30. November 2014.', 'Näheres findet sich z. B. im Internet.', 'Punkt.']
    >>> text = "Siehe www.example.org Das Heft ist neu."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Siehe www.example.org', 'Das Heft ist neu.']
    """
    parts: list[Stretch] = []
    start = 0
    for match in _breaks(paragraph):
        end = match.end() if match["blanks"] is None else match.start("blanks")
        if NO_BREAK_AFTER.search(paragraph, max(start, end - 12), end) and not is_no_ordinal(
            paragraph[max(start, end - 12) : end], paragraph[match.end() :][:_LONGEST_WORD]
        ):
            continue
        parts.append((start, end))
        start = match.end()
    parts.append((start, len(paragraph)))
    return parts


def is_no_ordinal(last: str, following: str) -> bool:
    """Whether what ends with a figure and a stop ends a sentence: "… der §§ 4 und 9. Beides …"."""
    return NUMBER_LAST.search(last) is not None and SENTENCE_WORD.begins(following)


def _breaks(paragraph: str) -> list[Match]:
    """Where a sentence may end, in their order."""
    found = list(SENTENCE_BREAK.finditer(paragraph))
    if _MAY_ADDRESS.stands_in(paragraph[:1] + paragraph[1:]):
        found += _behind_addresses(paragraph)
        found.sort(key=lambda match: match.start())
    return found


def _behind_addresses(paragraph: str) -> Iterator[Match]:
    for match in BEHIND_ADDRESS.finditer(paragraph):
        end = match.start()
        word = paragraph[paragraph.rfind(" ", 0, end) + 1 : end]
        if ADDRESS_WORD.search(word) or NUMBER_BEFORE.search(paragraph, max(0, end - _REACH), end):
            yield match
