"""What speaks for a paragraph without a marker being a sub-heading, a row of a table or text.

Each piece of evidence has a name; `roles_weights` says how much it speaks.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ..grammar.endings import ends
from ..grammar.lines import AZ_LINE
from ..grammar.paragraphs import ABBREVIATION_END, INNER_SENTENCE, NUMBERED, SENTENCE_END
from ..grammar.roles import (
    AMOUNT_LAST,
    ARTICLE_FIRST,
    CAPITALS,
    CELLS,
    CLAUSE_END,
    DATE_FIRST,
    DATE_LAST,
    DECISION,
    DIGIT,
    DIVISION,
    FIGURE,
    LABEL_AND_VALUE,
    MARKED_LINE,
    NUMBER_ALONE,
    ONE_WORD_AND_COLON,
    PERIOD_LAST,
    PLACE_LAST,
    PRONOUN_FIRST,
    SPACED_LETTERS,
    SPEAKER,
    TIME_FIRST,
    TWO_WORDS_AND_COLON,
    UNIT_LAST,
    VERB,
    YEAR_ALONE,
    YEAR_FIRST,
)

_NEIGHBOURS = 8  # lines whose form is kept: a page with a table takes a fifth less
LONGEST_ROW = 120  # characters; a longer paragraph is text
_FEW, _MANY = 3, 8  # blanks
MOST_COLUMNS = 7
_CLOSED = '"“”»«)]*_'

# without one of these no line is a row
ROW_SIGNS = frozenset(
    """
    a date or a time first; a year first; an amount last; a number near the end; a number
    alone; several figures; cells; a label and a value; a row above; a row follows; the same
    form above; the same form below; a word for each cell below; nouns alone above a row
    """.strip()
    .replace("\n    ", " ")
    .split("; ")
)

# without one of these the last line is none: a label or a figure alone is no table
IN_TABLE = frozenset(
    {
        "an amount last",
        "a year first",
        "a date or a time first",
        "cells",
        "a row above",
        "the same form above",
    }
)

# what shows that a line says something rather than names it; a row may name what an amount is for
_SAYS = ("a verb", "an article first", "a sentence's first word", "a full stop", "a comma last")
_SAYS_FIRST = frozenset(_SAYS[:3])
_NAMES_NOTHING = frozenset((*_SAYS, "an amount last"))


def evidence(values: list[str], i: int, marked: frozenset[int]) -> list[str]:
    """The names of what can be seen of a short paragraph; ``marked`` are those with a marker."""
    found = [*_own(values[i]), *_around(values, i, marked)]
    if "many words" in found and not _NAMES_NOTHING.intersection(found):
        found.append("a long name")
    if "an item follows" in found and "a question" in found:
        found.append("a question that items follow")
    if "an item follows" in found and not _SAYS_FIRST.isdisjoint(found):
        found.append("a clause that items follow")
    return found


def _own(value: str) -> list[str]:
    found = [_end_of(value)]
    words = value.count(" ")
    found.append("few words" if words < _FEW else "many words" if words > _MANY else "some words")
    if value[0].islower():
        found.append("begins small")
    elif value[0] in '"„“»,':
        found.append("begins with a quotation mark")
    if ARTICLE_FIRST.begins(value):
        found.append("an article first")
    elif PRONOUN_FIRST.begins(value):
        found.append("a sentence's first word")
    # a question has its verb as a heading and as text
    if found[0] != "a question" and (VERB.search(value) or CLAUSE_END.ends(value.rstrip(":,"))):
        found.append("a verb")
    if ". " in value and INNER_SENTENCE.stands_in(value[:1] + value[1:]):
        found.append("two sentences")
    if DIVISION.match(value) or ("," in value and DECISION.match(value)):
        found.append("names a division or a decision")
    if (value[1:2] == " " and SPACED_LETTERS.fullmatch(value)) or (
        not value[1:3].islower() and (MARKED_LINE.match(value) or CAPITALS.match(value))
    ):
        found.append("set apart by its letters or marks")
    found += _row_signs(value)
    return found


def _end_of(value: str) -> str:
    last = value.rstrip(_CLOSED)[-1:] or value[-1]
    if last == ":":
        if ONE_WORD_AND_COLON.match(value) or SPACED_LETTERS.fullmatch(value):
            return "one word and a colon"
        return (
            "two nouns and a colon" if TWO_WORDS_AND_COLON.match(value) else "a phrase and a colon"
        )
    if last == "?":
        return "a question"
    if last == "!":
        return "an exclamation"
    if last in ",;":
        return "a comma last"
    if last in ".…" and not ends(ABBREVIATION_END, value):
        return "a full stop"
    return "no stop"


@lru_cache(maxsize=_NEIGHBOURS)
def _row_signs(value: str) -> tuple[str, ...]:
    """What a row has; kept for the lines beside it, which ask the same."""
    found = _figures(value) if DIGIT.search(value) else []
    if CELLS.stands_in(value[:1] + value[1:]):
        found.append("cells")
    if ":" in value:
        if LABEL_AND_VALUE.match(value):
            found.append("a label and a value")
        elif SPEAKER.match(value):
            found.append("a speaker and what is said")
    return tuple(found)


def _figures(value: str) -> list[str]:
    found = []
    if TIME_FIRST.match(value) or DATE_FIRST.match(value):
        found.append("a date or a time first")
    if YEAR_ALONE.match(value):
        found.append("a year alone or behind a word")
    elif NUMBER_ALONE.match(value):
        found.append("a number alone")
    elif YEAR_FIRST.match(value):
        found.append("a year first")
    if period := PERIOD_LAST.search(value):
        found.append("years last")
        value = value[: period.start()]
    elif date := DATE_LAST.search(value):
        found.append("a date last")
        value = value[: date.start()]  # its figures are no cells
    elif not (PLACE_LAST.search(value[-40:]) or NUMBERED.match(value)):
        if UNIT_LAST.search(value[-40:]):
            found.append("an amount last")
        elif AMOUNT_LAST.search(value[-40:]):
            found.append("a number near the end")
    if len(FIGURE.findall(value)) > 1:
        found.append("several figures")
    return found


@lru_cache(maxsize=_NEIGHBOURS)
def is_row_like(value: str) -> bool:
    """Whether a line could be a row of a table: cells, a date, an amount, a label and no stop."""
    return (
        len(value) <= LONGEST_ROW
        and _end_of(value) == "no stop"
        and not YEAR_ALONE.match(value)
        and bool(_row_signs(value))
    )


def is_sentence(value: str) -> bool:
    """Whether a paragraph says something rather than names it."""
    return len(value) > LONGEST_ROW or (" " in value and ends(SENTENCE_END, value))


def is_plain_sentence(value: str) -> bool:
    """Whether a paragraph is text beyond doubt: several words from a capital to a full stop, and no
    figure but for a verb beside it; or a clause with a verb and a colon. All that is weighed of it
    would not say otherwise."""
    if value.count(" ") <= _FEW or not value[0].isupper() or not value[-3:-1].isalpha():
        return False
    if value[-1] == "." and not DIGIT.search(value):
        return "|" not in value and ".." not in value
    return value[-1] in ".:" and VERB.search(value) is not None


def _around(values: list[str], i: int, marked: frozenset[int]) -> list[str]:
    found = []
    value = values[i]
    following = values[i + 1] if i + 1 < len(values) else ""
    above = values[i - 1] if i else ""
    if not following:
        found.append("nothing follows")
    elif i + 1 in marked:
        found.append("an item follows")
    elif is_row_like(following):
        found.append("a row follows")
    elif is_sentence(following):
        found.append("text follows" if len(following) > len(value) else "shorter text follows")
    else:
        found.append("a short line follows")
    below_row = above and i - 1 not in marked and is_row_like(above) and value[-1] != ":"
    if below_row and not _is_apart(above, value):
        alone = not DIGIT.search(value) and FIGURE.search(above) and is_sentence(following)
        found.append("no figure between a row of figures and text" if alone else "a row above")
    elif i - 1 in marked and above[-1:] == ":" and not is_sentence(value):
        found.append("an item's label above")
    if above and i - 1 not in marked and _same_form(value, above):
        found.append("the same form above")
    elif following and i + 1 not in marked and _same_form(value, following):
        found.append("the same form below")
    if following and heads_columns(value, following):
        found.append("a word for each cell below")
    elif "a row follows" in found and not FIGURE.search(value):
        found += _above_row(value, following)
    return found


def _above_row(value: str, following: str) -> Iterator[str]:
    """What a line without a figure shows that stands above a row: what names the table, or its
    columns, or is a row itself."""
    if value.isalpha():
        yield "one word above a row"
    elif _are_nouns(value):
        yield "nouns alone above a row"
    elif FIGURE.search(following):
        yield "no figure above a row of figures"
    if following[0].isdigit():
        yield "a name above a row that begins with a figure"


def _is_apart(above: str, value: str) -> bool:
    """Whether a line that could be a row says nothing of the one below it: a file number, or a
    number alone above words, which is a section's or a page's."""
    return bool(AZ_LINE.match(above) or (NUMBER_ALONE.match(above) and not DIGIT.search(value)))


def _same_form(value: str, other: str) -> bool:
    """Whether two short lines are built alike: as many words, of the same kinds, figures among
    them."""
    if len(value) > LONGEST_ROW or len(other) > LONGEST_ROW or value[-1] in ".?!":
        return False
    if not DIGIT.search(value) and ":" not in value and "|" not in value:
        return False
    kinds, others = _kinds(value), _kinds(other)
    if "9" not in kinds and ":" not in kinds and "|" not in kinds:
        return False
    return kinds == others or (kinds.strip("w") == others.strip("w"))


@lru_cache(maxsize=_NEIGHBOURS)
def _kinds(value: str) -> str:
    """What kinds of words a line has: 9 for a figure, W for a capital, w for a small letter, ":"
    for a label."""
    return "".join([_kind(word) for word in value.split()])


def _kind(word: str) -> str:
    if DIGIT.search(word):
        return "9"
    return ":" if word[-1] == ":" else "W" if word[0].isupper() else "w"


def _are_nouns(value: str) -> bool:
    """Whether a line is a few words with a capital each, as the names of columns are."""
    words = value.split()
    return 1 < len(words) < MOST_COLUMNS and all(word[0].isupper() for word in words)


def heads_columns(value: str, following: str) -> bool:
    """Whether a line without a figure has a word for each cell of the row below it."""
    words, cells = value.split(), following.split()
    return (
        1 < len(words) == len(cells)
        and value[-1].isalpha()
        and all(word[0].isupper() or word[0].isdigit() for word in words)
        and sum(cell[0].isdigit() for cell in cells) >= len(cells) - 1
    )
