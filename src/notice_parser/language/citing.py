"""What a publisher's notices are cited by: its names and its series, and the patterns made of them.

Another publisher's notices are cited by another `Citing`; no word of one stands anywhere else.
Names are written as in a text; `Series.word` is a pattern, since a word has cases.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..grammar.build import Pattern, Sign, by_first, pattern
from ..grammar.references import LABEL


class Series(NamedTuple):
    """A series of notices: its word with all endings, and the evidence that the word is.

    ``evidence`` is a name in `references.WEIGHTS`: a word that nobody else uses tells more than one
    that courts and offices use too. ``issues`` says that notices of the series are printed in
    numbered issues, so that "7/95" may be an issue; ``stem`` that it may be the end of a compound
    ("Euroschnellbrief"); ``numbered`` that others seldom number what they call so.
    """

    word: str
    evidence: str
    issues: bool = False
    stem: bool = False
    numbered: bool = False


class Citing(NamedTuple):
    """Names that stand at a series word and make it the publisher's, in all cases; words for it
    that need a sentence of its own ("der Verband"); its series."""

    names: tuple[str, ...]
    self_words: tuple[str, ...]
    series: tuple[Series, ...]


class Forms(NamedTuple):
    """What a publisher's `Citing` makes: its names in small letters, and patterns."""

    names: tuple[str, ...]  # the longest first
    sign: Sign
    anchor: Pattern
    after: Pattern
    named: Pattern
    series: tuple[tuple[Series, Pattern], ...]


@lru_cache(maxsize=16)
def forms_of(citing: Citing) -> Forms:
    """A publisher's patterns: all of them, the sign that spares most paragraphs a look among them,
    are made of the same words."""
    names = sorted(citing.names, key=len, reverse=True)
    words = "|".join([series.word for series in citing.series])
    own = "|".join([*names, *citing.self_words])
    return Forms(
        names=tuple([name.lower() for name in names]),
        sign=Sign(_without_looks(f"{words}|{LABEL}")),
        # Whether it is a whole word is asked of what is found: with a look behind at its start the
        # search takes five times as long. A word with a stop may stand right before what follows
        # ("Mitt.NWStGB").
        anchor=by_first(
            rf"(?:(?P<series>{words})(?:(?<=\.)|(?<=Mitt)|(?![\p{{L}}\d]|-(?!Nr)))"
            rf"|(?P<label>{LABEL}))"
        ),
        # "“ des NWStGB", " StGB NRW", " der Geschäftsstelle"
        after=pattern(
            r"[”“\"»«‘']?(?:,? ?(?:(?:de[rsm]|vom|beim|im|unsere[rs]) )?"
            rf"(?P<publisher>(?i:{'|'.join(names)})|{own})(?![\p{{L}}-]))?(?:-(?=Nr))?:?"
        ),
        named=pattern(rf"(?:{own})(?!\p{{L}})"),
        series=tuple([(series, pattern(series.word)) for series in citing.series]),
    )


def _without_looks(words: str) -> str:
    """The words with what they look ahead for as a part of them: the sign's engine knows no look
    ahead."""
    return words.replace("(?=", "(?:")
