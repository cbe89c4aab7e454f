"""A pattern of evidence in its parts: its alternatives, and what of each says most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..grammar.build import plain

SHORTEST = 3  # letters of a word that says something

TOKEN = re.compile(
    r"\.\*|\\p\{\w+\}|\\.|\[(?:[^\[\]\\]|\\.|\[[^\]]*\])*\]|\(\?[^:)]*:|\{[\d,]+\}|.", re.DOTALL
)
_QUANTIFIER = re.compile(r"[?*+]|\{[\d,]+\}")
AT_LEAST_ONE = re.compile(r"\+|\{[1-9][\d,]*\}")


def alternatives(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, also of one that is a group as a whole."""
    for part in parts(pattern):
        if len(list(elements(part))) == 1 and part.startswith("(?:") and part.endswith(")"):
            yield from alternatives(part[3:-1])
        else:
            yield part


def parts(pattern: str) -> list[str]:
    """What stands between the bars that are in no group."""
    parts = [""]
    depth = 0
    for token in TOKEN.findall(pattern):
        depth += token[0] == "("
        depth -= token == ")"
        if token == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def elements(pattern: str) -> Iterator[tuple[str, str]]:
    """The characters, classes and groups of an alternative, each with its quantifier."""
    element, depth = "", 0
    for token in TOKEN.findall(pattern):
        if not depth and element and _QUANTIFIER.fullmatch(token):
            yield element, token
            element = ""
            continue
        if not depth and element:
            yield element, ""
            element = ""
        depth += token[0] == "("
        depth -= token == ")"
        element += token
    if element:
        yield element, ""


def is_word(pattern: str) -> bool:
    """Whether what a pattern matches never holds a blank."""
    return not any(
        token in (" ", "^", ".", ".*")
        or token.startswith(r"\p")
        or (token[0] == "[" and (" " in token or token[1] == "^"))
        for token in TOKEN.findall(pattern)
    )


def cue(alternative: str) -> str:
    """The part of an alternative that must stand in one word and says most; "" where there is
    none."""
    pieces = [""]
    for element, quantifier in elements(alternative):
        if quantifier and not AT_LEAST_ONE.fullmatch(quantifier):
            pieces.append("")
        elif is_word(element):
            pieces[-1] += element + quantifier
        else:
            pieces += [_cue_of_group(element), ""]
    told = [piece for piece in pieces if re.search(r"[A-Za-z@/]{2}|0-9", _bare(piece))]
    return max(told, key=telling, default="")


def _cue_of_group(element: str) -> str:
    """A cue for each of a group's alternatives, or none."""
    cues = [cue(part) for part in parts(element[3:-1])] if element.startswith("(?:") else [""]
    return f"(?:{'|'.join(cues)})" if all(cues) else ""


COMMON = frozenset(
    plain(
        "unter auf im in an ab aus bei beim zu zum vor von hier wer wir sie man kann können wird"
        " werden haben steht stehen stellt stellen gestellt stand standen liegt liegen hält halten"
        " geht gibt geben nimmt nehmen ist sind sich der die das den dem ein eine ohne für je pro"
        " nach nicht mit"
    ).split()
)


def telling(piece: str) -> tuple[bool, int]:
    """Few sentences have a piece without common words; of others, the longest."""
    words = re.findall("[a-z]+", _bare(piece).lower())
    return not any(word in COMMON or len(word) < SHORTEST for word in words), len(piece)


def _bare(piece: str) -> str:
    """A piece with its letters and digits alone."""
    return re.sub(r"\\.|\(\?[^:)]*[:)]|\[(?!0-9)[^\]]*\]", " ", piece)


def between_gaps(alternative: str) -> list[str]:
    """What stands between the gaps of an alternative: "(?:kann).*bestellt.*werden" has three."""
    pieces = [""]
    for element, quantifier in elements(alternative):
        if element == ".*" or (element.startswith("[^") and quantifier == "*"):
            pieces.append("")
        else:
            pieces[-1] += element + quantifier
    return [piece for piece in pieces if piece]
