"""What tests of reading share: a small database notice, its remarks, lines of a given length.

Below, in one place, the parts of the library that such tests look into: they say what these parts
do in names, so that a part can be built anew without its tests being written anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import notice_parser
from notice_parser import Notice
from notice_parser.families import STGB_NRW
from notice_parser.language import borders, borders_rules
from notice_parser.lines.line import Line
from notice_parser.lines.reading import read_lines

__all__ = [
    "CLOSED",
    "HEAD",
    "OTHER",
    "PAGE",
    "SENTENCE",
    "bodies",
    "codes",
    "doubted",
    "gathered",
    "goes_on",
    "kinds",
    "notice_of",
    "weigh",
    "words",
]

HEAD = ("Mitteilungen - Recht", "StGB NRW-Mitteilung 1/2003 vom 05.02.2003", "Hinweise")
SENTENCE = (
    "Der Landtag hat die Vorlage eingehend beraten und dann mit großer Mehrheit beschlossen, "
    "so daß sie nun gilt."
)
# a notice without an end, one with it, and another one
PAGE = (*HEAD, SENTENCE)
CLOSED = (*PAGE, "Az.: II 3")
OTHER = (
    "Mitteilungen - Schule",
    "StGB NRW-Mitteilung 2/2003 vom 06.02.2003",
    "Neues",
    SENTENCE,
    "Az.: IV 4",
)


def notice_of(*lines: str, head: Sequence[str] = HEAD) -> Notice:
    """A database notice with these lines below its title."""
    return notice_parser.parse("\n".join((*head, *lines)))


def bodies(notice: Notice) -> list[str]:
    """The texts of its paragraphs."""
    return [paragraph.text for paragraph in notice.body]


def codes(notice: Notice) -> list[str]:
    """The codes of its remarks."""
    return [diagnostic.code for diagnostic in notice.diagnostics]


def doubted(code: str, text: str) -> list[str]:
    """What the remarks with a code point at."""
    return [
        text[slice(*diagnostic.span)]
        for diagnostic in notice_parser.parse(text).diagnostics
        if diagnostic.code == code and diagnostic.span
    ]


def words(length: int, end: str = "") -> str:
    """A line without a stop inside, so many characters long."""
    return ("Wort " * length)[: length - len(end) - 1] + "x" + end


# Lines
# --------------------------------------------------------------------------------------------


def weigh(text: str) -> list[Line]:
    """The lines of a text as the StGB NRW's family reads them."""
    mending = STGB_NRW.mending(text, STGB_NRW.lexicon)
    return read_lines(text, mending, STGB_NRW.file_numbers.is_own)


def kinds(*lines: str) -> str:
    """What each of these lines, and each part of one that is cut, is taken for."""
    return " ".join(line.kind.name for line in weigh("\n".join(lines)))


# Paragraphs
# --------------------------------------------------------------------------------------------

_VERDICTS = {
    (True, False): "new",
    (True, True): "apart",
    (False, False): "joined",
    (False, True): "doubtful",
}


def goes_on(
    last: str,
    line: str,
    *following: str,
    width: int = 0,
    gap: bool = False,
    continued: bool = False,
    before: Sequence[str] = (),
) -> str:
    """How a line goes on with the one before: "joined" and "new" are certain, "doubtful" is joined
    and "apart" begins anew, both with a remark.

    ``width`` is that of a wrapped text, 0 for none; ``gap``: a blank line stands between them;
    ``continued``: the first goes on with another one; ``before`` and ``following`` stand around.
    """
    lines = [*before, last, line, *following]
    found = borders_rules.judge(lines, len(before) + 1, gap, width, continued)
    return _VERDICTS[found.new, found.doubtful]


def gathered(*lines: str) -> tuple[list[str], list[str]]:
    """The paragraphs of these lines (blank ones stand between), and those pairs of lines that may
    or may not belong together."""
    text = "\n".join(lines)
    joined, doubtful = borders.gather(weigh(text), text)
    return (
        [text[slice(*stretch)] for stretch in joined],
        [text[slice(*stretch)] for stretch in doubtful],
    )
