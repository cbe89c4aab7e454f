"""What speaks for two lines being one paragraph where no rule is certain: the first has no stop,
and nothing shows that the second goes on with it or begins anew.

Each piece of evidence has a name and a weight: above 0 it speaks for one paragraph, below for two.
The weights were fitted (see docs/language-paragraphs.md) and are read as they stand.
"""

from __future__ import annotations

from typing import NamedTuple

from ..grammar.borders import ADJECTIVE_LAST, LAST_WORDS, OPEN_CLAUSE, SENTENCE_WORD, VERB_SECOND
from ..grammar.endings import ends
from ..grammar.paragraphs import (
    AMOUNT_END,
    BEGUN,
    BULLET,
    CONJUNCTION,
    NUMBERED,
    PARTICLE,
    SENTENCE_END,
)
from ..grammar.roles import (
    ARTICLE_FIRST,
    CAPITALS,
    DIVISION,
    LABEL_AND_VALUE,
    MARKED_LINE,
    PRONOUN_FIRST,
    TIGHT_BULLET,
    VERB,
)
from .roles_evidence import heads_columns, is_row_like

JOINED_ABOVE, NEW_BELOW = 1.0, -1.0  # between them the likelier answer, with a doubt
JOINED_ABOVE_OPEN = 2.0  # the same where neither line has a stop
_SHORT, _LONG = 40, 76  # characters

# what shows that a line says something, or waits for more, rather than names something
_SAYS = frozenset(
    f"{name} above"
    for name in (
        "an adjective last",
        "a clause waits",
        "a comma last",
        "a particle last",
        "a sentence begins",
        "an article first",
        "a verb",
    )
)

WEIGHTS: dict[str, float] = {
    "always": 1.8,
    "a blank line between": -0.7,
    "a capital first": -0.1,
    "a comma last above": 0.3,
    "a figure first": 0.2,
    "a label and a value": -0.1,
    "a label and a value above": -0.2,
    "a list item above": -0.5,
    "a particle last above": 0.4,
    "a quotation mark first": 0.0,
    "a row and one more below": -0.2,
    "a sentence begins above": 0.4,
    "a sentence's first word": -1.6,
    "a verb above": 0.7,
    "a word for each cell": -0.2,
    "an adjective last above": 0.8,
    "an amount last above": -0.1,
    "an article first above": 0.5,
    "an open bracket above": 0.0,
    "an open quotation above": 0.2,
    "begins small": 1.5,
    "ends with a stop": -1.0,
    "goes on with the line above it": 0.1,
    "like a row of a table": -0.5,
    "long": -0.3,
    "long above": 0.3,
    "middling above": 0.3,
    "names a division above": -0.4,
    "names something above": -2.1,
    "no stop in either": -0.2,
    "short above": -0.5,
    "short lines without a stop in a row": -1.2,
    "the last words of a sentence": 0.5,
    "the line above is full": -0.1,
    "the rest of a sentence": 1.0,
}


class Seen(NamedTuple):
    """Two lines among their neighbours, ``i`` the second of them."""

    values: list[str]
    i: int
    gap: bool
    full: bool
    continued: bool


def weigh(seen: Seen) -> tuple[bool, bool, tuple[tuple[str, float], ...]]:
    """Whether two lines are one paragraph, whether that is doubtful, and what was weighed."""
    names = evidence(seen)
    reasons = tuple([(name, WEIGHTS.get(name, 0.0)) for name in ("always", *names)])
    score = sum(weight for _, weight in reasons)
    joined = score > 0
    # two lines without a stop may be of two sentences that both lack it
    two = "no stop in either" in names and "an open bracket above" not in names
    sure_above = JOINED_ABOVE_OPEN if two else JOINED_ABOVE
    # a line so long without a stop is hardly ever whole
    unsure = NEW_BELOW < score < sure_above or (not joined and names[0] == "long above")
    return joined, unsure, reasons


def evidence(seen: Seen) -> list[str]:
    """The names of what can be seen."""
    last, line = seen.values[seen.i - 1], seen.values[seen.i]
    return [*_of_last(last, seen), *_of_line(line), *_between(last, line, seen)]


def _of_last(last: str, seen: Seen) -> list[str]:
    found = [
        "long above"
        if len(last) > _LONG
        else "short above"
        if len(last) < _SHORT
        else "middling above"
    ]
    if ADJECTIVE_LAST.search(last[-30:]):
        found.append("an adjective last above")
    if last[-1] == ",":
        found.append(
            "a clause waits above" if OPEN_CLAUSE.fullmatch(last) else "a comma last above"
        )
    if PARTICLE.ends(last):
        found.append("a particle last above")
    if last.count("(") > last.count(")"):
        found.append("an open bracket above")
    if last.count('"') % 2 or last.count("„") > last.count("“") + last.count("”"):
        found.append("an open quotation above")
    if BULLET.match(last) or NUMBERED.match(last) or TIGHT_BULLET.match(last):
        found.append("a list item above")
    elif BEGUN.match(last) or PRONOUN_FIRST.begins(last):
        found.append("a sentence begins above")
    elif ARTICLE_FIRST.begins(last):
        found.append("an article first above")
    if VERB.search(last) or VERB_SECOND.match(last):
        found.append("a verb above")
    if ends(AMOUNT_END, last):
        found.append("an amount last above")
    if DIVISION.match(last) or MARKED_LINE.match(last) or CAPITALS.match(last):
        found.append("names a division above")
    if LABEL_AND_VALUE.match(last):
        found.append("a label and a value above")
    if "@" in last or "www." in last or "://" in last:
        found.append("an address above")
    if not _SAYS.intersection(found):
        found.append("names something above")
    if seen.continued:
        found.append("goes on with the line above it")
    return found


def _is_rest(line: str) -> bool:
    """Whether a line begins small and ends with a full stop, as no list's item without a marker
    does."""
    return line[0].islower() and line[-1] in ".!?"


def _of_line(line: str) -> list[str]:
    found = []
    if line[0].islower():
        found.append("begins small")
        if CONJUNCTION.match(line):
            found.append("a conjunction first")
    elif line[0].isdigit():
        found.append("a figure first")
    elif line[0] in '"„“»,':
        found.append("a quotation mark first")
    elif SENTENCE_WORD.begins(line):
        found.append("a sentence's first word")
    elif line[0].isupper():
        found.append("a capital first")
    if LAST_WORDS.fullmatch(line):
        found.append("the last words of a sentence")
    elif ends(SENTENCE_END, line):
        found.append("the rest of a sentence" if _is_rest(line) else "ends with a stop")
    if len(line) > _LONG:
        found.append("long")
    if LABEL_AND_VALUE.match(line):
        found.append("a label and a value")
    if is_row_like(line):
        found.append("like a row of a table")
    return found


def _between(last: str, line: str, seen: Seen) -> list[str]:
    found = []
    if seen.gap:
        found.append("a blank line between")
    if seen.full:
        found.append("the line above is full")
    if heads_columns(last, line):
        found.append("a word for each cell")
    following = seen.values[seen.i + 1] if seen.i + 1 < len(seen.values) else ""
    above = seen.values[seen.i - 2] if seen.i > 1 else ""
    if _alike(line, following) or _alike(last, above):
        found.append("short lines without a stop in a row")
    if following and is_row_like(line) and is_row_like(following):
        found.append("a row and one more below")
    if not ends(SENTENCE_END, line) and line[0].isupper() and len(line) < _LONG:
        found.append("no stop in either")
    return found


def _alike(line: str, other: str) -> bool:
    return (
        bool(other)
        and len(line) < _LONG > len(other)
        and not ends(SENTENCE_END, other)
        and other[0].isupper() == line[0].isupper()
    )
