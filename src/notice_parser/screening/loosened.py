r"""Loosened forms as patterns of the linear engine, for pages in small letters of which only the
ASCII characters are left.

>>> from notice_parser.grammar.build import Sign, pattern
>>> form = tokens_of(pattern(r"(?:Gem\. )?Rundschreiben Nr\. (?P<number>\d{1,4})$"))
>>> Sign(written(form)).stands_in("gem. rundschreiben&nbsp;<b>nr.</b> 7</p>")
True
>>> [written(tail)[:13] for tail in tails(form)]
['rundschreiben']
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from .tokens import ANY, SIGNS, Token, Tokens, tokens_of

__all__ = ["confused", "opening", "tails", "tokens_of", "told", "written"]

# Tags may be escaped, "&lt;p&gt;", and entities, "&amp;nbsp;"; "l" and "t" may be levelled.
# All classes are of ASCII alone: the engine needs ten times the states for all of Unicode
_SIGN = r"[\t-%'-/:;=-@\[-`{-~]"
_SIGNS = rf"(?:{_SIGN}|<[\t-;=?-~]*>|&[il][ft];[\t-%'-;=?-~]*&g[ft];|&(?:amp;)?[#a-z0-9]*;?)*"
_SIGN_OR_FIGURE = r"[ .:;,&<()/\n\t0-9ivxglosz|!-]"
_WRITTEN = {
    "odd": r"[\t!-;=?-~]*",  # "ä" is gone, "&auml;" is not
    "gap": _SIGNS,
    "spaced": "[ .]?",
    "dash": rf"{_SIGNS}(?:[-?~]|  |&[#a-z0-9]+;){_SIGNS}",  # it may be gone between its blanks
    "signs": _SIGNS,
    "any": r"[\t-~]*",
    "end": r"(?:[\t -%'-/:;=-@\[-`{-~]|&[#a-z0-9]+;)*(?:[\n\r\f\x0b<]|&[il][ft];|\z)",
}
_MOST_OPEN = 1  # stretches of any text in a form; what stands behind more is not asked for
_CONTEXT = {"long": 5, "short": 8, "spaced": 16}  # tokens that are asked for with a string
_MOST_ALIKE = 8  # letters in one place that a scan confuses; more are any figures, or any letters
_ENOUGH = 3  # letters of a string that tell as much as more of them
_FEWEST = 2  # letters of a string that tells something, and
_FEW = 3  # letters of one that does where a sign stands behind it


def told(tokens: Tokens) -> Tokens:
    """A form from where it tells something to where it tells no more."""
    found: list[Token] = []
    for token in tokens:
        if token.kind == "any" and found.count(token) == _MOST_OPEN:
            break
        found.append(token)
    while found and found[-1].kind in ("any", "signs", "gap"):
        found.pop()
    while found and found[0].kind in ("any", "signs", "gap"):
        found.pop(0)
    return tuple(found)


def written(tokens: Tokens) -> str:
    """The tokens as a pattern of `Sign`."""
    return "".join(map(_one, tokens))


def _one(token: Token) -> str:
    if token.kind == "letters":
        if len(token.letters) == 1:
            return re.escape(token.letters)
        return f"[{token.letters}]".replace("0123456789", "0-9")
    if token.kind == "mark":
        return rf"{_SIGNS}(?:\{token.letters}|&[#a-z0-9]+;){_SIGNS}"
    if token.kind in ("ways", "many"):
        ways = "|".join(map(written, token.ways))
        return f"(?:{ways}){'+' if token.kind == 'many' else ''}"
    return _WRITTEN[token.kind]


def tails(tokens: Tokens) -> list[Tokens]:
    """The rest of a form from a string on that stands in it; where that is one of several ways, of
    each of them. None where the form tells too little."""
    return _tails(tokens) or _tails(_spaced(tokens))


def _tails(tokens: Tokens) -> list[Tokens]:
    found: list[list[Tokens]] = []
    start = 0
    for i, token in enumerate((*tokens, SIGNS)):
        if token.kind in ("letters", "spaced"):
            continue
        found.append([tokens[start:][tokens[start : start + 1] == (Token("spaced"),) :]])
        start = i + 1
        if token.kind in ("ways", "many"):
            inner = [_tails(way) for way in token.ways]
            rest = tokens[i + 1 :] if token.kind == "ways" else ()
            if all(inner):
                found.append([(*tail, *rest) for way in inner for tail in way])
    best = max(found, key=_tells, default=[])  # the first of those that tell as much
    return best if _tells(best) >= _FEWEST else []


def _spaced(tokens: Tokens) -> Tokens:
    """The tokens of a form whose words may be spaced out letter by letter."""
    return tuple(
        Token("spaced")
        if token.kind == "gap"
        else token._replace(ways=tuple(map(_spaced, token.ways)))
        for token in tokens
    )


class Opening(NamedTuple):
    """A tail as a pattern that the engine looks for by its first letters; ``group`` says which of
    them can be looked for together without making each other slow."""

    group: str
    text: str


def opening(tail: Tokens) -> Opening:
    """Behind few letters stands a sign, or the first figure of a number, perhaps a roman one."""
    first = tuple(takewhile(_is_told, tail))
    rest = tuple(takewhile(lambda token: token != ANY, tail[len(first) :]))
    count = sum(token.kind == "letters" for token in first)
    is_long = count > _FEW or _may_be_letters(rest) or _is_mark(rest)
    group = "spaced" if count < len(first) else "long" if is_long else "short"
    behind = written(rest[: _CONTEXT[group]]) if is_long or count > _FEWEST else ""
    return Opening(group, written(first) + ("" if is_long else _SIGN_OR_FIGURE) + behind)


def _is_mark(tokens: Tokens) -> bool:
    """Whether a form goes on with a mark that has to be there."""
    return bool(tokens) and (tokens[0].kind == "mark" or any(map(_is_mark, tokens[0].ways)))


def _tells(ways: list[Tokens]) -> int:
    return min(_ENOUGH, *map(_length, ways)) if ways else 0


def _length(tokens: Tokens) -> int:
    """How many letters a form begins with that are the only ones in their places; 0 where those are
    so few that a sign has to stand behind them, and need not."""
    told = list(takewhile(_is_told, tokens))
    count = sum(token.kind == "letters" for token in told)
    return count if count > _FEWEST or not _may_be_letters(tokens[len(told) :]) else 0


def _may_be_letters(tokens: Tokens) -> bool:
    """Whether what stands next may be a letter right behind the last one."""
    for token in tokens:
        if token.kind not in ("ways", "many"):
            return token.kind in ("letters", "odd", "any")
        if any(map(_may_be_letters, token.ways)):
            return True
    return False


def confused(tokens: Tokens) -> list[str]:
    """The letters that stand for each other in the longest run of letters of a form."""
    runs: list[list[str]] = [[]]
    for token in tokens:
        if token.kind == "letters" and len(token.letters) <= _MOST_ALIKE:
            runs[-1].append(token.letters)
        elif token.kind != "gap":
            runs.append([])
    return max(runs, key=len)


def _is_told(token: Token) -> bool:
    return token.kind == "spaced" or (token.kind == "letters" and len(token.letters) <= 2)
