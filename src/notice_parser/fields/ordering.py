"""Ordering information: which paragraphs and sentences say how to order, obtain, download or register.

A sentence counts where it says the act ("zu beziehen", "abrufbar", "anmelden") and where it can be done (an address, a number, a place in the
net), or where it gives a book's number with price or address. Words alone do not: "eine sichere Anmeldung" orders nothing, nor does a court's
decision that is "abrufbar unter www.justiz.nrw.de".
"""

from __future__ import annotations

from ..grammar.build import plain
from ..grammar.contacts import CONTACT_LINE, CONTACT_NUMBER, CONTACT_SIGNS, EMAIL, FIVE_DIGITS, ISBN, POSTAL, PRICE, STREET
from ..grammar.endings import ends
from ..grammar.ordering import (
    COURT,
    COURT_ASIDE,
    COURT_BRACKET,
    ITEM_LABEL,
    MENU_PATH,
    NO_BREAK_AFTER,
    ORDERING_HINTS,
    ORDERING_ITEM,
    ORDERING_LABEL,
    ORDERING_MISSPELT,
    ORDERING_MORE,
    ORDERING_NOT,
    ORDERING_PLACE,
    ORDERING_PLAIN_VERB,
    ORDERING_SUPPLIER,
    ORDERING_VERB,
    ORDERING_WEAK_VERB,
    PUBLISHED_BY,
    SENT_OUT,
    SENTENCE_BREAK,
)
from ..grammar.paragraphs import BULLET, NUMBERED, SENTENCE_END
from ..paragraphs import Stretch
from ..values import fold
from .contacts import LONGEST_COUNTRY, urls
from .signs import look

LONGEST_LEAD = 300  # characters of a line that leads up to an address
SHORT_LINE = 70  # characters; lines of an address are shorter


def find(text: str, stretch: Stretch, value: str, after: bool) -> list[Stretch]:
    """The stretches of a paragraph that are ordering information; one that is the whole paragraph where all of it is.

    ``text`` is the view, ``value`` the paragraph's own text, ``after`` says whether the paragraph before was ordering information.
    """
    if not _has_hint(value):
        return []
    found: list[Stretch] = []
    before: Stretch | None = None
    going_on = False
    for sentence in sentences(text, stretch):
        start, end = sentence
        sentence_text = fold(text[start:end])
        ordering = (after or look(sentence_text)[0]) and _orders(sentence_text, after)
        if ordering and going_on:
            found[-1] = (found[-1][0], end)
        elif ordering:
            found.append((before[0] if before and _leads_up(text, before) else start, end))
        before = sentence
        after = going_on = ordering
    return found


def _has_hint(value: str) -> bool:
    return any(map(value.__contains__, ORDERING_HINTS))


def _leads_up(text: str, sentence: Stretch) -> bool:
    """Whether a sentence names what the next one says how to order: "Die Schrift ist … kostenlos übersandt worden." """
    value = plain(fold(text[slice(*sentence)]))
    return SENT_OUT.search(value) is not None and ORDERING_ITEM.search(value) is not None


def sentences(text: str, stretch: Stretch) -> list[Stretch]:
    """A paragraph's sentences. Where an abbreviation or an ordinal ends before the blank, nothing ends."""
    parts: list[Stretch] = []
    first, end = stretch
    paragraph = text[first:end].replace("\n", " ")
    start = 0
    for match in SENTENCE_BREAK.finditer(paragraph):
        if NO_BREAK_AFTER.search(paragraph, max(start, match.start() - 12), match.start()):
            continue
        parts.append((first + start, first + match.start()))
        start = match.end()
    parts.append((first + start, end))
    return parts


def _orders(sentence: str, after: bool) -> bool:
    """Whether a sentence is ordering information; ``after`` says that the one before it is."""
    if not after and not _has_hint(sentence):
        return False
    sentence = plain(sentence)
    if "(" in sentence:
        sentence = (COURT_ASIDE if COURT.search(sentence) else COURT_BRACKET).sub("", sentence)
    small = sentence.lower()
    # What looks like it and isn't is asked last: most sentences are no ordering information for want of a place or a verb, which is sooner seen
    return _says_how(sentence, small, after) and not ORDERING_NOT.stands_in(small)


def _says_how(sentence: str, small: str, after: bool) -> bool:
    """Whether a sentence has what ordering information has: a place where it can be done, and the act, the thing or a label.

    ``small`` is the sentence in small letters.
    """
    reachable = "@" in sentence or _has_number(sentence) or _has_address(sentence) or bool(urls(sentence))
    if "ISBN" in sentence and ISBN.search(sentence) and (reachable or PRICE.search(sentence) or ORDERING_VERB.stands_in(small)):
        return True
    if after and ORDERING_MORE.match(sentence):
        return True
    if reachable and (ORDERING_LABEL.match(sentence) or PUBLISHED_BY.match(sentence)):
        return True
    if ("achinfo" in small and MENU_PATH.search(sentence)) or (reachable and ": " in sentence and ITEM_LABEL.match(sentence)):
        return True
    if ORDERING_VERB.stands_in(small):
        return reachable or ORDERING_PLACE.stands_in(small) or (_from_supplier(sentence, small) and ORDERING_ITEM.search(sentence) is not None)
    if ORDERING_WEAK_VERB.stands_in(small) and (urls(sentence) or ORDERING_PLACE.stands_in(small)) and ORDERING_ITEM.search(sentence):
        return True
    if not reachable:
        return False
    if ORDERING_MISSPELT.search(sentence):
        return True
    return _has_address(sentence) and PRICE.search(sentence) is not None and ORDERING_ITEM.search(sentence) is not None


def _has_number(sentence: str) -> bool:
    return any(map(sentence.__contains__, CONTACT_SIGNS)) and CONTACT_NUMBER.search(sentence) is not None


def _has_address(sentence: str) -> bool:
    digits = FIVE_DIGITS.search(sentence)
    return digits is not None and POSTAL.search(sentence, max(0, digits.start() - LONGEST_COUNTRY)) is not None


def _from_supplier(sentence: str, small: str) -> bool:
    """ "Die Broschüre ist beim Verlag erhältlich": no address, but a supplier and a verb that says nothing else."""
    return ORDERING_PLAIN_VERB.stands_in(small) and ORDERING_SUPPLIER.search(sentence) is not None


# Address blocks -------------------------------------------------------------------------------------------------------------------------


def join_blocks(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """Paragraphs with each address block over several lines as one stretch, together with the line that leads up to it."""
    joined: list[Stretch] = []
    i = 0
    while i < len(stretches):
        start, end = stretches[i]
        after = _block_end(text, stretches, i) if end - start <= LONGEST_LEAD else i + 1
        joined.append((start, stretches[after - 1][1]))
        i = after
    return joined


def _block_end(text: str, stretches: list[Stretch], i: int) -> int:
    """The end of the block that begins with stretch ``i``: a line that orders, then at least two lines of an address or of contacts."""
    first = text[slice(*stretches[i])]
    if not (first[-1] == ":" or (len(first) <= SHORT_LINE and not ends(SENTENCE_END, first))):
        return i + 1
    if not (ORDERING_LABEL.match(plain(first)) or ORDERING_VERB.stands_in(plain(first).lower())) or len(sentences(text, stretches[i])) > 1:
        return i + 1
    end = last_contact = i + 1
    for start, stop in stretches[i + 1 : i + 12]:
        line = text[start:stop]
        contact = _is_contact(line)
        if line[0] == ">" or (not contact and (len(line) > SHORT_LINE or line[-1] in ".!?:" or BULLET.match(line) or NUMBERED.match(line))):
            break
        end += 1
        if contact:
            last_contact = end
    return last_contact


def _is_contact(line: str) -> bool:
    forms = (POSTAL, STREET, CONTACT_LINE, EMAIL, ISBN, PRICE)
    return len(line) <= SHORT_LINE + 30 and any(form.match(line) for form in forms)
