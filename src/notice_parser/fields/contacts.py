"""The details of ordering information: numbers, addresses, prices, each as written."""

from __future__ import annotations

from itertools import pairwise

from ..grammar.build import Match
from ..grammar.contacts import (
    ADDRESS_BORDER,
    BRACKET_CITY,
    CONTACT_MORE,
    CONTACT_NUMBER,
    CONTACT_SIGNS,
    EMAIL,
    FIVE_DIGITS,
    ISBN,
    POST_BOX,
    POSTAL,
    PRICE,
    PRICE_SIGNS,
    STREET,
    URL,
    URL_TAIL,
    WEB_SIGNS,
)
from ..notice import Ordering
from ..values import fold

LONGEST_COUNTRY = 5  # characters: "DE - " before a postal code


def details(text: str) -> Ordering:
    """The parts of a stretch of the view (its line breaks are borders of an address), each as written."""
    value = fold(text)
    phones: list[str] = []
    faxes: list[str] = []
    for match in CONTACT_NUMBER.finditer(value) if any(map(value.__contains__, CONTACT_SIGNS)) else ():
        _read_number(value, match, phones, faxes)
    price = PRICE.search(value) if any(map(value.__contains__, PRICE_SIGNS)) else None
    return Ordering(
        value,
        phones=tuple(phones),
        faxes=tuple(faxes),
        emails=tuple([email for word in value.split(" ") if "@" in word for email in EMAIL.findall(word)]) if "@" in value else (),
        urls=tuple([_trimmed(url) for url in urls(value)]),
        isbns=tuple([match["isbn"] for match in ISBN.finditer(value)]) if "ISBN" in value else (),
        **address(text),
        price=price["price"] if price else None,
    )


def urls(value: str) -> list[str]:
    """The web addresses of a text, with the punctuation behind them. None has a blank in it, so each word is looked at for itself, and most not
    at all."""
    if not any(map(value.__contains__, WEB_SIGNS)):
        return []
    words = [word for word in value.split(" ") if "." in word[1:-1] or ":" in word]
    return [match.group() for word in words for match in URL.finditer(word)]


def _read_number(text: str, match: Match, phones: list[str], faxes: list[str]) -> None:
    label = match["label"].casefold()
    lists = [faxes if "fax" in label else phones]
    if match["second"]:
        lists.append(faxes)
    numbers = [match["number"]]
    more = CONTACT_MORE.match(text, match.end())
    while more and len(numbers) < 6:
        numbers.append(more["number"])
        more = CONTACT_MORE.match(text, more.end())
    for entries in lists:
        entries += (_closed(number) for number in numbers)


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
    return keep + ")" if tail.group().startswith(")") and keep.count("(") > keep.count(")") else keep


def _is_block(lines: list[str]) -> bool:
    """Whether the lines of a stretch are those of an address and not of wrapped text: the street has one of its own."""
    return any(POSTAL.match(line) and STREET.match(before) for before, line in pairwise(lines))


def address(text: str) -> dict[str, str]:
    """Postal code, town and street; a street stands directly before the postal code, a P.O. box is none."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    lined = ", ".join(lines) if _is_block(lines) else fold(text)
    digits = FIVE_DIGITS.search(lined)
    match = POSTAL.search(lined, max(0, digits.start() - LONGEST_COUNTRY)) if digits else None
    if match is None:
        town = BRACKET_CITY.search(lined)
        return {"city": town["city"]} if town else {}
    found = {"postal_code": match["postal_code"], "city": match["city"]}
    before = lined[max(0, match.start() - 160) : match.start()].rstrip(" ,;•·|-–(:")
    for part in reversed(ADDRESS_BORDER.split(before)[-3:]):
        part = part.strip(" ")
        if POST_BOX.match(part) or not any(character.isdigit() for character in part[-3:]):
            continue
        street = STREET.search(part)
        if street:
            found["street"] = street.group()
        break
    return found
