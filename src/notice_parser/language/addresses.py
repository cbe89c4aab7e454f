"""Address blocks: a line that says how to order, and below it the lines of an address."""

from __future__ import annotations

from ..grammar.contacts import CONTACT_LINE, EMAIL, ISBN, POSTAL, PRICE, STREET
from ..grammar.endings import ends
from ..grammar.paragraphs import BULLET, NUMBERED, SENTENCE_END
from ..view.source import Stretch
from .evidence import views
from .lexicon import Lexicon
from .ordering_acts import ACTS
from .ordering_ways import LABELS
from .sentences import sentences

LONGEST_LEAD = 300  # characters of a line that leads up to an address
SHORT_LINE = 70  # characters; lines of an address are shorter
MOST_LINES = 12

_LEADS = Lexicon(one for one in (*ACTS, *LABELS) if one.opens)


def join_blocks(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """Paragraphs with each address block over several lines as one stretch, together with the line
    that leads up to it."""
    joined: list[Stretch] = []
    i = 0
    while i < len(stretches):
        start, end = stretches[i]
        after = _block_end(text, stretches, i) if end - start <= LONGEST_LEAD else i + 1
        joined.append((start, stretches[after - 1][1]))
        i = after
    return joined


def _block_end(text: str, stretches: list[Stretch], i: int) -> int:
    """The end of the block that begins with stretch ``i``: a line that orders, then at least two
    lines of an address or of contacts."""
    first = text[slice(*stretches[i])]
    if not (first[-1] == ":" or (len(first) <= SHORT_LINE and not ends(SENTENCE_END, first))):
        return i + 1
    if not _LEADS.seen(views(first)) or len(sentences(first.replace("\n", " "))) > 1:
        return i + 1
    end = last_contact = i + 1
    for start, stop in stretches[i + 1 : i + MOST_LINES]:
        line = text[start:stop]
        contact = _is_contact(line)
        if line[0] == ">" or not (contact or _may_be_name(line)):
            break
        end += 1
        if contact:
            last_contact = end
    return last_contact


def is_address(line: str) -> bool:
    """Whether a line begins with a number, an address of the net or a place by which somebody is
    reached; a street alone looks like much else ("Haushaltsausgleich 8")."""
    return any(form.match(line) for form in (POSTAL, CONTACT_LINE, EMAIL))


def _is_contact(line: str) -> bool:
    return len(line) <= SHORT_LINE + 30 and bool(
        is_address(line) or any(form.match(line) for form in (STREET, ISBN, PRICE))
    )


def _may_be_name(line: str) -> bool:
    """Whether a line may stand between those of an address, as the name of a firm does."""
    return not (
        len(line) > SHORT_LINE or line[-1] in ".!?:" or BULLET.match(line) or NUMBERED.match(line)
    )
