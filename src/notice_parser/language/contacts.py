"""The details of ordering information: numbers, addresses, prices, each as written."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..grammar.build import Match
from ..grammar.contacts import (
    ADDRESS_BORDER,
    BARE_NUMBER,
    BRACKET_CITY,
    CONTACT_MORE,
    CONTACT_NUMBER,
    CONTACT_SIGNS,
    EMAIL,
    FAX_SAID,
    FIVE_DIGITS,
    HOUSE_LAST,
    INSTITUTION,
    ISBN,
    LOOKALIKE,
    NO_PHONE,
    NO_PRICE,
    NO_STREET,
    POST_BOX,
    POSTAL,
    PRICE,
    PRICE_SIGNS,
    SPACED_DIGITS,
    SPACED_LINE,
    SPACED_POSTAL,
    SQUARE,
    STREET,
    STREET_AFTER,
    STREET_ALONE,
    SUPPLIER_CITY,
    TARIFF,
    TARIFF_UNIT,
    URL,
    URL_TAIL,
    WORDED_EMAIL,
    WRITTEN_AT,
)
from ..record.parts import Ordering
from ..view.source import Stretch
from ..view.values import cuts_address, fold

MOST_NUMBERS = 6  # under one label
BEFORE_NUMBER = 24  # characters that say what a number is
LONGEST_COUNTRY = 5  # characters: "DE - " before a postal code


def details(text: str) -> Ordering:
    """The parts of a stretch of the view (its line breaks are borders of an address), each as
    written."""
    value = fold(text)
    phones, faxes = _numbers(value)
    return Ordering(
        value,
        phones=tuple(phones),
        faxes=tuple(faxes),
        emails=tuple(_emails(value)),
        urls=tuple([_trimmed(url) for url in urls(_without_emails(value))]),
        isbns=tuple([match["isbn"] for match in ISBN.finditer(value)]) if "ISBN" in value else (),
        **address(text),
        price=_price(value),
    )


def doubts(text: str, found: Ordering) -> Iterator[str]:
    """What of the details of a stretch of the view is not certain."""
    if is_cut(text):
        yield "A line ends within an address here."
    if any(map(LOOKALIKE.search, (*found.phones, *found.faxes))):
        yield "Letters stand among a number's digits."
    if _has_written_at(found.text) and WORDED_EMAIL.search(found.text):
        yield "A mail address is written in words."


def is_cut(text: str) -> bool:
    """Whether a line's end stands in an address of the net, whose hyphen may be the line's."""
    if "\n" not in text:
        return False
    lines = [line.strip(" ") for line in text.split("\n") if line.strip(" ")]
    return any(cuts_address(last, line) for last, line in pairwise(lines))


def _emails(value: str) -> list[str]:
    """The mail addresses of a text. One with "@" has no blank in it, so that most words are not
    looked at."""
    if _has_written_at(value):
        return EMAIL.findall(value)
    return [mail for word in value.split(" ") if "@" in word for mail in EMAIL.findall(word)]


def _without_emails(value: str) -> str:
    """A text without the mail addresses that have a blank in them: what is behind it is no web
    address."""
    return EMAIL.sub(" ", WORDED_EMAIL.sub(" ", value)) if _has_written_at(value) else value


def _has_written_at(value: str) -> bool:
    return (")" in value or "]" in value) and any(map(value.__contains__, WRITTEN_AT))


def _price(value: str) -> str | None:
    """The first amount that is paid for what is had; stamps on an envelope and what a call costs
    are no price."""
    if not any(map(value.__contains__, PRICE_SIGNS)):
        return None
    found = (one for one in PRICE.finditer(value) if not NO_PRICE.match(value, one.end()))
    return next((one["price"] for one in found), None)


def urls(value: str) -> list[str]:
    """The web addresses of a text, with the punctuation behind them. None has a blank in it, so
    each word is looked at for itself, and most not at all."""
    words = [word for word in value.split(" ") if "." in word[1:-1] or ":" in word]
    return [match.group() for word in words for match in URL.finditer(word)]


def _numbers(value: str) -> tuple[list[str], list[str]]:
    """Phones and faxes, in their order: those with a label, and those that only begin as numbers
    do."""
    found: list[tuple[int, list[str], bool, bool]] = []  # place, numbers, phone, fax
    taken: list[Stretch] = []
    if any(map(value.__contains__, CONTACT_SIGNS)):
        for match in CONTACT_NUMBER.finditer(value):
            numbers, end = _listed(value, match)
            fax = "fax" in match["label"].casefold()
            found.append((match.start(), numbers, not fax, fax or bool(match["second"])))
            taken.append((match.start(), end))
    for match in BARE_NUMBER.finditer(value) if "0" in value or "+" in value else ():
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if NO_PHONE.search(value, max(0, match.start() - BEFORE_NUMBER), match.start()):
            continue
        numbers, end = _listed(value, match)
        said = value[max([0, *(end for _, end in taken if end <= match.start())]) : match.start()]
        fax = bool(match["fax"]) or FAX_SAID.search(said) is not None
        found.append((match.start(), numbers, not fax, fax))
        taken.append((match.start(), end))
    found.sort(key=lambda one: one[0])
    phones = [number for _, numbers, phone, _ in found if phone for number in numbers]
    faxes = [number for _, numbers, _, fax in found if fax for number in numbers]
    return phones, faxes


def _listed(value: str, match: Match) -> tuple[list[str], int]:
    """The number of a match with those that stand behind it in a list, and the list's end."""
    numbers, end = [_number(value, match)], match.end()
    more = CONTACT_MORE.match(value, end)
    while more and len(numbers) < MOST_NUMBERS:
        numbers.append(_number(value, more))
        end = more.end()
        more = CONTACT_MORE.match(value, end)
    return numbers, end


def _number(value: str, match: Match) -> str:
    """The number of a match without what a call costs."""
    number: str = match["number"]
    end = match.end("number")
    tariff = TARIFF.search(number)
    if tariff and TARIFF_UNIT.match(value, end):
        number = number[: tariff.start()]
    elif "(" in number[1:] and number.count("(") > number.count(")"):
        number += ")" if value[end : end + 1] == ")" else ""
    return _closed(number)


def _closed(number: str) -> str:
    """A number keeps a closing bracket only with its opening one, and ends before a bracket that
    says something else: "0211/4710 (24 Stunden)"."""
    if "(" in number[1:] and number.count("(") > number.count(")"):
        return number[: number.rindex("(")].rstrip(" ")
    if number.count(")") > number.count("("):
        return number[: number.rindex(")")].rstrip(" ")
    return number[1:] if number.startswith("(") and ")" not in number else number


def _trimmed(url: str) -> str:
    """An address without the sentence's own punctuation: "(www.rathaus.example.org )." """
    tail = URL_TAIL.search(url)
    if tail is None:
        return url
    keep = url[: tail.start()]
    return (
        keep + ")" if tail.group().startswith(")") and keep.count("(") > keep.count(")") else keep
    )


def _is_block(lines: list[str]) -> bool:
    """Whether the lines of a stretch are those of an address and not of wrapped text: the street
    has one of its own."""
    return any(
        (POSTAL.match(line) or SPACED_LINE.match(line)) and STREET.match(before)
        for before, line in pairwise(lines)
    )


def address(text: str) -> dict[str, str]:
    """Postal code, town and street; a street stands directly before the postal code, a P.O. box is
    none."""
    lined = fold(text)
    if "\n" in text:
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        lined = ", ".join(lines) if _is_block(lines) else lined
    digits = FIVE_DIGITS.search(lined)
    match = POSTAL.search(lined, max(0, digits.start() - LONGEST_COUNTRY)) if digits else None
    start = match.start() if match else 0
    if match is None and SPACED_DIGITS.search(lined):
        match = SPACED_POSTAL.search(lined)
        start = match.start("code") if match else 0
    if match is None:
        town = ("(" in lined and BRACKET_CITY.search(lined)) or SUPPLIER_CITY.search(lined)
        return {"city": town["city"]} if town else {}
    found = {"postal_code": match["postal_code"], "city": match["city"]}
    before = lined[max(0, start - 160) : start].rstrip(" ,;•·|-–(:")
    square = SQUARE.search(before) if match["city"] == "Mannheim" else None
    street = square["street"] if square else _street_before(before)
    after = STREET_AFTER.match(lined, match.end()) if street is None else None
    if after and not NO_STREET.search(after["street"]):
        street = after["street"]
    return found | ({"street": street} if street else {})


def _street_before(text: str) -> str | None:
    """The street that stands before a postal code."""
    for part in reversed(ADDRESS_BORDER.split(text)[-3:]):
        part = part.strip(" ")
        if POST_BOX.match(part) or not HOUSE_LAST.search(part, max(0, len(part) - 8)):
            continue
        street = None if NO_STREET.search(part) else STREET.search(part)
        if street and INSTITUTION.search(street.group()):
            street = STREET_ALONE.search(street.group())
        return street.group() if street else None
    return None
