"""The details of ordering information: numbers, addresses, prices, each as written."""

from __future__ import annotations

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
    INSTITUTION,
    ISBN,
    NO_STREET,
    POST_BOX,
    POSTAL,
    PRICE,
    PRICE_SIGNS,
    STAMPS,
    STREET,
    STREET_AFTER,
    STREET_ALONE,
    SUPPLIER_CITY,
    URL,
    URL_TAIL,
    WEB_SIGNS,
)
from ..record.parts import Ordering
from ..view.values import fold

MOST_NUMBERS = 6  # under one label
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
        emails=tuple(
            [
                email
                for word in value.split(" ")
                if "@" in word or "at" in word
                for email in EMAIL.findall(word)
            ]
        )
        if "@" in value or "(at)" in value or "[at]" in value
        else (),
        urls=tuple([_trimmed(url) for url in urls(value)]),
        isbns=tuple([match["isbn"] for match in ISBN.finditer(value)]) if "ISBN" in value else (),
        **address(text),
        price=_price(value),
    )


def _price(value: str) -> str | None:
    """The first amount that is paid for what is had; stamps on an envelope are no price."""
    if not any(map(value.__contains__, PRICE_SIGNS)):
        return None
    found = (one for one in PRICE.finditer(value) if not STAMPS.match(value, one.end()))
    return next((one["price"] for one in found), None)


def urls(value: str) -> list[str]:
    """The web addresses of a text, with the punctuation behind them. None has a blank in it, so
    each word is looked at for itself, and most not at all."""
    if not any(map(value.__contains__, WEB_SIGNS)):
        return []
    words = [word for word in value.split(" ") if "." in word[1:-1] or ":" in word]
    return [match.group() for word in words for match in URL.finditer(word)]


def _numbers(value: str) -> tuple[list[str], list[str]]:
    """Phones and faxes, in their order: those with a label, and those that only begin as numbers
    do."""
    found: list[tuple[int, list[str], bool, bool]] = []  # place, numbers, phone, fax
    taken: list[tuple[int, int]] = []
    if any(map(value.__contains__, CONTACT_SIGNS)):
        for match in CONTACT_NUMBER.finditer(value):
            numbers, end = _listed(value, match)
            fax = "fax" in match["label"].casefold()
            found.append((match.start(), numbers, not fax, fax or bool(match["second"])))
            taken.append((match.start(), end))
    for match in BARE_NUMBER.finditer(value):
        if any(start < match.end() and match.start() < end for start, end in taken):
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
    numbers, end = [_closed(match["number"])], match.end()
    more = CONTACT_MORE.match(value, end)
    while more and len(numbers) < MOST_NUMBERS:
        numbers.append(_closed(more["number"]))
        end = more.end()
        more = CONTACT_MORE.match(value, end)
    return numbers, end


def _closed(number: str) -> str:
    """A number in brackets keeps its closing bracket only with its opening one."""
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
    return any(POSTAL.match(line) and STREET.match(before) for before, line in pairwise(lines))


def address(text: str) -> dict[str, str]:
    """Postal code, town and street; a street stands directly before the postal code, a P.O. box is
    none."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    lined = ", ".join(lines) if _is_block(lines) else fold(text)
    digits = FIVE_DIGITS.search(lined)
    match = POSTAL.search(lined, max(0, digits.start() - LONGEST_COUNTRY)) if digits else None
    if match is None:
        town = BRACKET_CITY.search(lined) or SUPPLIER_CITY.search(lined)
        return {"city": town["city"]} if town else {}
    found = {"postal_code": match["postal_code"], "city": match["city"]}
    street = _street_before(lined[max(0, match.start() - 160) : match.start()])
    after = STREET_AFTER.match(lined, match.end()) if street is None else None
    if after and not NO_STREET.search(after["street"]):
        street = after["street"]
    return found | ({"street": street} if street else {})


def _street_before(text: str) -> str | None:
    """The street that stands before a postal code."""
    for part in reversed(ADDRESS_BORDER.split(text.rstrip(" ,;•·|-–(:"))[-3:]):
        part = part.strip(" ")
        if POST_BOX.match(part) or not any(character.isdigit() for character in part[-3:]):
            continue
        street = None if NO_STREET.search(part) else STREET.search(part)
        if street and INSTITUTION.search(street.group()):
            street = STREET_ALONE.search(street.group())
        return street.group() if street else None
    return None
