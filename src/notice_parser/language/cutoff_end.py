"""A paragraph's end as the evidence for a cut-off looks at it: its last sentence, word and token,
and whether it stops."""

from __future__ import annotations

from functools import cache, cached_property

from ..grammar import clauses
from ..grammar import cutoff as grammar
from ..grammar.build import Pattern
from .word_ends import LAST_CONSONANTS
from .word_parts import read_weights

LOOKED_AT = 400  # characters at a paragraph's end
LONGEST_LINE = 120  # characters of a label, a signature
_CONSONANTS = frozenset(("", *LAST_CONSONANTS.split()))
LONGEST_END = 6  # letters of a word's end


class End:
    """A paragraph's end as the evidence looks at it."""

    def __init__(self, value: str) -> None:
        self.value = value
        tail = value[-LOOKED_AT:]
        starts = [match.end() for match in grammar.SENTENCE_START.finditer(tail)]
        self.sentence = tail[starts[-1] if starts else 0 :]
        self.after_others = bool(starts)
        self.line = value if len(value) <= LONGEST_LINE else self.sentence
        self.item = grammar.ITEM.match(value) is not None
        word = grammar.LAST_WORD.search(tail[-60:])
        self.word = word["word"] if word else ""
        token = grammar.LAST_TOKEN.search(tail)
        self.token = token.group().rstrip(')]"”“»’') if token else ""
        self.stops = (
            grammar.STOP.search(tail[-8:]) is not None
            and not self.matches(grammar.NO_END)
            and not (self.token[-1:] == "." and _no_stop(self.token[:-1]))
        )

    @cached_property
    def verb(self) -> bool:
        """Whether the last sentence has what looks like a finite verb."""
        if grammar.VERB_SECOND.match(self.sentence):
            return True
        found = grammar.VERB.search(self.sentence) or clauses.FULL_VERB.search(self.sentence)
        return found is not None

    def matches(self, form: Pattern, reach: int = 120) -> bool:
        """Whether the last characters have a form."""
        return form.search(self.value[-reach:]) is not None

    @property
    def has_no_consonants(self) -> bool:
        """Whether no word has what its last word has behind its last vowel."""
        return last_consonants(self.word) not in _CONSONANTS

    @property
    def in_address(self) -> bool:
        """Whether the last token is a web or mail address."""
        return "@" in self.token or "www." in self.token or "://" in self.token


def _no_stop(token: str) -> bool:
    """Whether a token before a stop is none that a sentence ends with: half a web address, a word
    cut to an abbreviation ("freundl.")."""
    if half_address(token):
        return True
    short = token.isalpha() and not token.isupper() and not grammar.ABBREVIATED.search(token)
    return short and len(token) > 3 and last_consonants(token) not in _CONSONANTS


def half_address(token: str) -> bool:
    """Whether a token is a web or mail address whose host has no known end."""
    match = grammar.WEB.search(token) or grammar.MAIL.search(token)
    if match is None or (match.groupdict().get("path") or ""):
        return False
    return grammar.HOST_END.search(match["host"]) is None


@cache
def _weights() -> dict[str, float]:
    """The weight of each end of a word; read when the first one is judged."""
    return read_weights("word_ends.txt")


def word_end(word: str) -> float:
    """How much a word's last letters speak for a word that was cut: above zero for it.

    >>> word_end("Gewerberäu") > 1, word_end("Satzung") < 0
    (True, True)
    """
    marked, weights = "^" + word.lower(), _weights()
    for length in range(min(LONGEST_END, len(marked)), 0, -1):
        weight = weights.get(marked[-length:])
        if weight is not None:
            return weight
    return 0.0


def last_consonants(word: str) -> str:
    """The consonants behind a word's last vowel; "" where it has no vowel, or ends with one."""
    match = grammar.LAST_CONSONANTS.search(word.lower())
    return match["consonants"] if match else ""
