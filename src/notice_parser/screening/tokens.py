r"""The pattern of a form as tokens that are still there in the raw bytes of a page.

What `parse` reads is the clean view of a text: no tags, no entities, no soft hyphens, umlauts as
they were meant. To make that of a page costs more than to say that there is no notice in it. So a
form is loosened instead of the page being cleaned: its letters and figures in their order, in any
case, and between them signs, or any text.

>>> from notice_parser.grammar.build import pattern
>>> [token.kind for token in tokens_of(pattern(r"Nr\. \d(?: \(.*\))?$"))]
['letters', 'letters', 'signs', 'letters', 'ways', 'end']
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from re import _constants as sre  # type: ignore[attr-defined]  # typeshed has neither
from re import _parser as parser  # type: ignore[attr-defined]  # as above
from typing import Any, NamedTuple

from ..grammar.build import Pattern, outline
from ..grammar.dates import DATE
from ..grammar.starts import REPEATS

_LARGEST_SET = 40  # characters of a set that are written out
_MISSPELT = re.compile(r"\(\?:[^()]*\)\{e<=\d\}")  # a word with errors, which only `regex` knows
_MARKS = "(/"  # signs that no other stands for
_STOPS = ".:;,"
_GAPS = [[(sre.LITERAL, ord(sign))] for sign in " ."]
_SCANNED = "|!+$"  # signs that are seen for letters
_ANY_DATE = r"(?:\d+[.](?:\d+|\w)[.]\d+)"  # all ways to write the months are as many tokens


class Token(NamedTuple):
    """A piece of a loosened form.

    ==========  ================================================================
    "letters"   one of some ASCII letters, all of them small, or digits
    "odd"       what may have become of any other letter
    "gap"       a blank or stop, or none; the same as "signs" but in a word that is spaced out
    "signs"     any or no signs, blanks, tags and entities
    "dash"      the same, a dash among them
    "mark"      the same, one of some marks among them
    "any"       any or no text
    "end"       no more than signs up to the line's end
    "ways"      one of several sequences
    "many"      one of them, once or more
    ==========  ================================================================
    """

    kind: str
    letters: str = ""
    ways: tuple[tuple[Token, ...], ...] = ()


Tokens = tuple[Token, ...]
ODD, GAP, SIGNS, DASH, ANY, END = map(Token, ("odd", "gap", "signs", "dash", "any", "end"))


def tokens_of(pattern: Pattern) -> Tokens:
    """The tokens of a form's pattern."""
    text = _MISSPELT.sub(".*", pattern.text.replace(DATE, _ANY_DATE))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # "[[" is one sign to `regex`, too
        return _sequence(parser.parse(outline(text), pattern.flags))


def _sequence(nodes: Iterable[tuple[Any, Any]]) -> Tokens:
    found: list[Token] = []
    for node in nodes:
        for token in _node(*node):
            if not (found and token in (SIGNS, ANY) and found[-1] == token):
                found.append(token)
    return tuple(found)


def _node(kind: Any, value: Any) -> Iterator[Token]:
    if kind is sre.LITERAL:
        yield _one_of([chr(value)])
    elif kind is sre.IN:
        yield from _of_set(value)
    elif kind is sre.BRANCH:
        yield from _either([_sequence(way) for way in value[1]])
    elif kind is sre.SUBPATTERN:
        yield from _sequence(value[-1])
    elif kind is sre.ATOMIC_GROUP:
        yield from _sequence(value)
    elif kind in REPEATS:
        yield from _repeated(*value)
    elif kind is sre.GROUPREF_EXISTS:
        yield from _either([(), *(_sequence(way) for way in value[1:] if way)])
    elif kind is sre.AT:
        if value in (sre.AT_END, sre.AT_END_STRING):
            yield END
    elif kind not in (sre.ASSERT, sre.ASSERT_NOT):
        yield ANY


def _repeated(least: int, most: int, inner: Any) -> Iterator[Token]:
    once = _sequence(inner)
    if once == (SIGNS,):
        is_gap = most == 1 and list(inner) in _GAPS
        yield GAP if is_gap else SIGNS
    elif once in ((ANY,), ()):
        yield from once
    elif most == 1:
        yield from _either([once] if least else [once, ()])
    else:
        many = Token("many", ways=(once,))
        yield from [many] if least else _either([(many,), ()])


def _either(ways: Sequence[Tokens]) -> Tokens:
    if (ANY,) in ways:
        return (ANY,)
    different = tuple(dict.fromkeys(ways))
    return different[0] if len(different) == 1 else (Token("ways", ways=different),)


def _one_of(characters: Sequence[str]) -> Token:
    letters = [one.lower() for one in characters if one.isalnum()]
    if not letters:
        return Token("mark", characters[0]) if characters[0] in _MARKS else SIGNS
    return (
        Token("letters", "".join(sorted(set(letters)))) if all(map(str.isascii, letters)) else ODD
    )


def _of_set(members: Sequence[tuple[Any, Any]]) -> Tokens:
    """One of a set's characters. Of a letter that is not ASCII nothing may be left."""
    found: list[str] = []
    for kind, value in members:
        if kind is sre.LITERAL:
            found.append(chr(value))
        elif kind is sre.RANGE and value[1] - value[0] < _LARGEST_SET:
            found += map(chr, range(value[0], value[1] + 1))
        elif (kind, value) == (sre.CATEGORY, sre.CATEGORY_WORD):
            blank = (sre.LITERAL, ord(" ")) in members
            return _either([(ODD,), (SIGNS,)]) if blank else (ODD,)
        else:
            return (ANY,)
    if {"-", "–"} <= set(found):
        return (DASH,)
    letters = [one for one in found if one.isascii() and one.isalnum()]
    if not letters:
        is_stop = all(map(_STOPS.__contains__, found))
        return (Token("mark", "".join(found)) if is_stop else _one_of(found),)
    # "1", "|" or "!" for "i": a scan's signs stand for letters
    signs = [one for one in found if one in _SCANNED] if len(letters) > 1 else []
    one = Token("letters", "".join(sorted({*"".join(letters).lower(), *signs})))
    is_optional = len(letters) + len(signs) < len(found) and not signs
    return _either([(one,), (SIGNS,)] if is_optional else [(one,)])
