"""Ordering information: which paragraphs and sentences say how to order, obtain, download or register, and their details.

A sentence counts where it says the act ("zu beziehen", "abrufbar", "anmelden") and where it can be done (an address, a number, a place in the
net), or where it gives a book's number with price or address. Words alone do not: "eine sichere Anmeldung" orders nothing, nor does a court's
decision that is "abrufbar unter www.justiz.nrw.de".
"""

from __future__ import annotations

from typing import Any

from .. import grammar
from ..paragraphs import Stretch
from ..source import fold

SHORT_LINE = 70  # characters; lines of an address are shorter


def may_order(text: str) -> bool:
    """A cheap look: whether a paragraph is worth judging sentence by sentence."""
    return grammar.ORDERING_HINT.search(text) is not None


def find(text: str, stretch: Stretch, after: bool) -> list[Stretch]:
    """The stretches of a paragraph that are ordering information; one that is the whole paragraph where all of it is.

    ``text`` is the view, ``after`` whether the paragraph before was ordering information.
    """
    found: list[Stretch] = []
    last_end = -1
    for sentence in sentences(text, stretch):
        ordering = orders(fold(text[sentence.start : sentence.end]), after)
        if ordering and last_end >= 0:
            found[-1] = Stretch(found[-1].start, sentence.end)
        elif ordering:
            found.append(sentence)
        last_end = sentence.end if ordering else -1
        after = ordering
    return found


def sentences(text: str, stretch: Stretch) -> list[Stretch]:
    """A paragraph's sentences. Where an abbreviation or an ordinal ends before the blank, nothing ends."""
    parts: list[Stretch] = []
    paragraph = text[stretch.start : stretch.end].replace("\n", " ")
    start = 0
    for match in grammar.SENTENCE_BREAK.finditer(paragraph):
        if grammar.NO_BREAK_AFTER.search(paragraph, max(start, match.start() - 12), match.start()):
            continue
        parts.append(Stretch(stretch.start + start, stretch.start + match.start()))
        start = match.end()
    parts.append(Stretch(stretch.start + start, stretch.end))
    return parts


def orders(sentence: str, after: bool) -> bool:
    """Whether a sentence is ordering information; ``after`` says that the one before it is."""
    sentence = grammar.COURT_BRACKET.sub("", sentence)
    if grammar.ORDERING_NOT.search(sentence):
        return False
    address = grammar.POSTAL.search(sentence) is not None
    web = grammar.URL.search(sentence) is not None
    reachable = address or web or "@" in sentence or grammar.CONTACT_NUMBER.search(sentence) is not None
    book = grammar.ISBN.search(sentence) is not None
    if book and (reachable or grammar.PRICE.search(sentence) or grammar.ORDERING_VERB.search(sentence)):
        return True
    if after and grammar.ORDERING_MORE.match(sentence):
        return True
    if reachable and grammar.ORDERING_LABEL.match(sentence):
        return True
    place = grammar.ORDERING_PLACE.search(sentence) is not None
    item = grammar.ORDERING_ITEM.search(sentence) is not None
    if grammar.ORDERING_VERB.search(sentence):
        return reachable or place or (item and _from_supplier(sentence))
    if grammar.ORDERING_WEAK_VERB.search(sentence):
        return item and (web or place)
    return address and item and grammar.PRICE.search(sentence) is not None


def _from_supplier(sentence: str) -> bool:
    """ "Die Broschüre ist beim Verlag erhältlich": no address, but a supplier and a verb that says nothing else."""
    return grammar.ORDERING_PLAIN_VERB.search(sentence) is not None and grammar.ORDERING_SUPPLIER.search(sentence) is not None


# Address blocks -------------------------------------------------------------------------------------------------------------------------


def join_blocks(text: str, stretches: list[Stretch]) -> list[Stretch]:
    """Paragraphs with each address block over several lines as one stretch, together with the line that leads up to it."""
    joined: list[Stretch] = []
    i = 0
    while i < len(stretches):
        end = _block_end(text, stretches, i)
        joined.append(Stretch(stretches[i].start, stretches[end - 1].end))
        i = end
    return joined


def _block_end(text: str, stretches: list[Stretch], i: int) -> int:
    """The end of the block that begins with stretch ``i``: a line that orders, then at least two lines of an address or of contacts."""
    first = text[stretches[i].start : stretches[i].end]
    if len(first) > 300 or not (first[-1] == ":" or (len(first) <= SHORT_LINE and grammar.SENTENCE_END.search(first) is None)):
        return i + 1
    if not (grammar.ORDERING_LABEL.match(first) or grammar.ORDERING_VERB.search(first)) or len(sentences(text, stretches[i])) > 1:
        return i + 1
    end = last_contact = i + 1
    for stretch in stretches[i + 1 : i + 12]:
        line = text[stretch.start : stretch.end]
        contact = _is_contact(line)
        if not contact and (len(line) > SHORT_LINE or line[-1] in ".!?:" or grammar.BULLET.match(line) or grammar.NUMBERED.match(line)):
            break
        end += 1
        if contact:
            last_contact = end
    return last_contact


def _is_contact(line: str) -> bool:
    return len(line) <= SHORT_LINE + 30 and bool(
        grammar.POSTAL.match(line) or grammar.STREET.match(line) or grammar.CONTACT_LINE.match(line) or grammar.EMAIL.match(line)
    )


# Details --------------------------------------------------------------------------------------------------------------------------------


def details(text: str) -> dict[str, Any]:
    """The parts of a stretch of the view (its line breaks are borders of an address), each as written."""
    value = fold(text)
    found: dict[str, Any] = {"text": value}
    phones: list[str] = []
    faxes: list[str] = []
    for match in grammar.CONTACT_NUMBER.finditer(value):
        _read_number(value, match, phones, faxes)
    lists = {
        "phones": phones,
        "faxes": faxes,
        "emails": grammar.EMAIL.findall(value) if "@" in value else [],
        "urls": [_trimmed(match.group()) for match in grammar.URL.finditer(value)] if "." in value else [],
        "isbns": [match["isbn"] for match in grammar.ISBN.finditer(value)] if "ISBN" in value else [],
    }
    found |= {name: tuple(entries) for name, entries in lists.items() if entries}
    found |= address(text)
    if price := grammar.PRICE.search(value):
        found["price"] = price["price"]
    return found


def _read_number(text: str, match: Any, phones: list[str], faxes: list[str]) -> None:
    label = match["label"].casefold()
    lists = [faxes if "fax" in label else phones]
    if match["second"]:
        lists.append(faxes)
    numbers = [match["number"]]
    more = grammar.CONTACT_MORE.match(text, match.end())
    while more and len(numbers) < 6:
        numbers.append(more["number"])
        more = grammar.CONTACT_MORE.match(text, more.end())
    for entries in lists:
        entries += (_closed(number) for number in numbers)


def _closed(number: str) -> str:
    """A number in brackets keeps its closing bracket only with its opening one."""
    number = number.strip(" ")
    if number.count(")") > number.count("("):
        number = number[: number.rindex(")")].rstrip(" ")
    return number


def _trimmed(url: str) -> str:
    """An address without the sentence's own punctuation: "(www.rathaus.example.org )." """
    tail = grammar.URL_TAIL.search(url)
    if tail is None:
        return url
    keep = url[: tail.start()]
    return keep + ")" if tail.group().startswith(")") and keep.count("(") > keep.count(")") else keep


def address(text: str) -> dict[str, str]:
    """Postal code, town and street; a street stands directly before the postal code, a P.O. box is none."""
    lined = text.replace("\n", ", ") if "\n" in text else text
    lined = " ".join(lined.split())
    match = grammar.POSTAL.search(lined)
    if match is None:
        town = grammar.BRACKET_CITY.search(lined)
        return {"city": town["city"]} if town else {}
    found = {"postal_code": match["postal_code"], "city": match["city"]}
    before = lined[max(0, match.start() - 160) : match.start()].rstrip(" ,;•·|-–")
    for part in reversed(grammar.ADDRESS_BORDER.split(before)[-3:]):
        if grammar.POST_BOX.match(part):
            continue
        street = grammar.STREET.search(part)
        if street:
            found["street"] = street.group()
        break
    return found
