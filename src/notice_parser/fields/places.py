"""From a stretch of a paragraph's value back to the text that the value was made of.

`values.fold` joins lines, drops the hyphen of a cut word, folds blanks and composes letters. What
stays, in its order, are the characters of words: those but blanks, line ends and hyphens. So the
n-th of them in the value is the n-th of them in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from unicodedata import is_normalized, normalize

from ..view.source import Stretch


def in_text(text: str, value: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """Where stretches of a value stand in the text that it was folded from. They are in order,
    apart from each other or the same, and begin and end with a character of a word.

    >>> in_text("Siehe Mittei-\\nlung\\n5/98.", "Siehe Mitteilung 5/98.", [(6, 21)])
    [(6, 23)]
    """
    if "\n" not in text and (at := text.find(value)) >= 0:
        return [(at + start, at + end) for start, end in stretches]
    words = _words(text)
    offset, word, size = next(words)
    before = count = done = 0  # characters of words: before this word, before this place; the place
    places: dict[Stretch, Stretch] = {}
    for start, end in dict.fromkeys(stretches):
        count += _kept(value[done:start])
        while before + size <= count:
            before += size
            offset, word, size = next(words)
        first = offset + _length(word, count - before)
        count += _kept(value[start:end])
        while before + size < count:
            before += size
            offset, word, size = next(words)
        places[start, end] = first, offset + _length(word, count - before)
        done = end
    return [places[stretch] for stretch in stretches]


def each_in_text(text: str, value: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """The same for stretches in any order, of which some may lie over each other.

    >>> each_in_text("Mitt.\\nNr. 5", "Mitt. Nr. 5", [(0, 11), (6, 11), (0, 5)])
    [(0, 11), (6, 11), (0, 5)]
    """
    places: dict[Stretch, Stretch] = {}
    left = sorted(set(stretches))
    while left:
        apart: list[Stretch] = []
        over: list[Stretch] = []
        for stretch in left:
            done = apart[-1][1] if apart else 0
            (apart if stretch[0] >= done else over).append(stretch)
        places.update(zip(apart, in_text(text, value, apart), strict=True))
        left = over
    return [places[stretch] for stretch in stretches]


def _words(text: str) -> Iterator[tuple[int, str, int]]:
    """What stands between blanks, line ends and hyphens: its place, and its length once
    composed."""
    offset = 0
    for line in text.split("\n"):
        for word in line.replace("-", " ").split(" "):
            yield offset, word, len(_composed(word))
            offset += len(word) + 1


def _kept(value: str) -> int:
    return len(value) - value.count(" ") - value.count("-")


def _length(word: str, size: int) -> int:
    """How much of a word becomes so many characters."""
    if _composed(word) is word:
        return size
    lengths = range(len(word) + 1)
    return bisect_right(lengths, size, key=lambda end: len(_composed(word[:end]))) - 1


def _composed(word: str) -> str:
    return word if word.isascii() or is_normalized("NFC", word) else normalize("NFC", word)
