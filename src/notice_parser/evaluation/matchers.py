"""When a found string counts as the gold one. A matcher is a function of the part ("title",
"body.text", "az.file_plan"), the gold and the found string.

Everything that is no string (numbers, None) has to be equal whatever the matcher.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from ..record.notice import FIELDS

Matcher = Callable[[str, str, str], bool]

# Parts that are written for reading. In all others a character more or less makes another value:
# 602/2006 is not nearly 603/2006.
PROSE = frozenset(
    f"{name}.{part}" if part else name for name in FIELDS for part in FIELDS[name].field.prose
)


def strict(part: str, gold: str, found: str) -> bool:
    """The same characters."""
    return gold == found


def folded(part: str, gold: str, found: str) -> bool:
    """The same characters where every run of white space is one blank, none at the ends, and
    letters are composed (Unicode NFC)."""
    return _folded(gold) == _folded(found)


def similarity(threshold: float) -> Matcher:
    """A matcher: prose is at least so similar (1 less the Levenshtein distance by the longer one's
    length) when folded, all else equal when folded.

    ``threshold`` is between 0 and 1; anything else is a ``ValueError``. Raises ``ImportError``
    where rapidfuzz is not installed.
    """
    if not 0 < threshold <= 1:
        raise ValueError(f"a threshold is above 0 and at most 1, not {threshold}")
    try:
        from rapidfuzz.distance import Levenshtein
    except ImportError as error:
        raise ImportError(
            "similarity needs rapidfuzz: pip install 'notice-parser[evaluation]'"
        ) from error

    def similar(part: str, gold: str, found: str) -> bool:
        gold, found = _folded(gold), _folded(found)
        return gold == found or (
            part in PROSE and Levenshtein.normalized_similarity(gold, found) >= threshold
        )

    return similar


def _similar(part: str, gold: str, found: str) -> bool:
    """Prose is nine tenths the same, all else equal when folded."""
    return similarity(0.9)(part, gold, found)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


MATCHERS: dict[str, Matcher] = {"strict": strict, "folded": folded, "similar": _similar}
