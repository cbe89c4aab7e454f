"""What the letters of a word say: each run of five letters has a weight, and a word has the sum.

German makes words out of words. "estel" and "llung" stand in "Nachbestellung" as in any word that
no list of stems has, so that parts carry over what lists can't.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from importlib.resources import files

from ..grammar.sentences import LEVELLED_WORD

SIZE = 5  # letters of a part
BORDER = "_"  # where a word begins or ends
MOST_WORDS = 16_384  # whose weights are kept


def words(levelled: str) -> list[str]:
    """The words of a text in small letters with levelled umlauts, each once.

    >>> words(" die bestellung, die karte ")
    ['die', 'bestellung', 'karte']
    """
    return list(dict.fromkeys(LEVELLED_WORD.findall(levelled)))


def parts(word: str) -> list[str]:
    """The parts of a word, each once.

    >>> parts("bezug")
    ['_bezu', 'bezug', 'ezug_']
    """
    marked = f"{BORDER}{word}{BORDER}"
    return list(dict.fromkeys(marked[i : i + SIZE] for i in range(len(marked) - SIZE + 1)))


def read_weights(file: str) -> dict[str, float]:
    """Weights from a file of this folder. A row is a weight and the parts that have it; "#" begins
    a comment."""
    found: dict[str, float] = {}
    for row in files(__package__).joinpath(file).read_text("utf-8").splitlines():
        if not row.startswith("#"):
            weight, *parts = row.split()
            found |= dict.fromkeys(parts, float(weight))
    return found


class PartWeights:
    """The weights of parts, from a file of this folder, ready to be asked about words."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.of = lru_cache(MOST_WORDS)(self._of)

    @cached_property
    def weights(self) -> dict[str, float]:
        """The weight of each part. Read when the first sentence is judged."""
        return read_weights(self.file)

    def _of(self, word: str) -> float:
        """The weight of a word."""
        return round(sum([self.weights.get(part, 0.0) for part in parts(word)]), 2)
