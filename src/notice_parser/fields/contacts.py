"""Addresses and numbers of which their place alone doesn't tell whose they are: the notice's
ordering information, the office's or the site's."""

from __future__ import annotations

from itertools import takewhile

from ..grammar.contacts import CONTACT_HEADING, PRESS_OFFICE
from ..grammar.oddities import ADDRESS_BEHIND, SITE_ALONE
from ..grammar.roles import VERB
from ..language import contacts
from ..language.addresses import is_address
from ..pages.arranging import Arrangement
from ..view.source import Stretch
from .findings import Findings

LONGEST = 110  # characters of a line that is no sentence
_MOST_LINES = 8  # that are looked at


def doubt_contacts_below(page: Arrangement, orders: list[Stretch], found: Findings) -> None:
    """Addresses right below a line "Kontakt" that was taken for a site's may be ordering
    information, where they are not taken for it already."""
    text = found.source.text
    for i in page.places.get("chrome", ()):
        line = page.lines[i]
        if not CONTACT_HEADING.match(text[line.start : line.end]):
            continue
        below = range(i + 1, min(i + 1 + _MOST_LINES, len(page.lines)))
        block = list(takewhile(lambda j: _may_be_contact(page, j, text), below))
        if not block:
            continue
        place = page.lines[block[0]].start, page.lines[block[-1]].end
        if any(start < place[1] and place[0] < end for start, end in orders):
            continue
        entry = contacts.details(text[slice(*place)])
        if entry.phones or entry.faxes or entry.emails or entry.postal_code:
            message = "This was not taken for ordering information, and may be some."
            found.doubt("ordering", message, *place)


def _may_be_contact(page: Arrangement, i: int, text: str) -> bool:
    """Whether a line of the body is no sentence; an address has no verb, but may have a stop."""
    value = text[page.lines[i].start : page.lines[i].end]
    return page.parts[i] == "paragraph" and not (value[-1] in ".!?" and VERB.search(value))


def doubt_contacts_last(page: Arrangement, found: Findings) -> None:
    """Addresses among the last lines of the body, where it is the last of the page, may be none of
    the notice's text. A long line, or one of several words with a stop, belongs to the text, and
    with it all above; so does one such line alone where an Az. should stand below it: its page
    has no foot; or where it is somebody else's name and address: a foot has the publisher's."""
    text, places = found.source.text, page.places["paragraph"]
    orders = found.values["ordering"] if page.family.orders else ()
    ordered = "\n".join([order.text for order in orders])
    first = address = None
    for i in reversed(places[-_MOST_LINES:]):
        value = text[page.lines[i].start : page.lines[i].end]
        if i == places[0] or len(value) > LONGEST or value in ordered:
            break
        if value[-1] in ".!?" and " " in value:
            break
        first = i
        address = i if is_address(value) or ADDRESS_BEHIND.match(value) else address
    last = text[page.lines[places[-1]].start : page.lines[places[-1]].end]
    alone = first == places[-1]
    if address is not None and not (alone and _is_texts(page, last)):
        message = "Addresses alone at the page's end may be none of the notice's text."
        place = page.lines[address].start, page.lines[places[-1]].end
        found.doubt("body", message, *place)


def _is_texts(page: Arrangement, line: str) -> bool:
    """Whether the last line, alone, is the text's: an address where an Az. should stand below it,
    but for a site's or the publisher's; or a name with a whole address behind it, and none of the
    publisher's."""
    named = PRESS_OFFICE.search(line) or any(mark in line for mark in page.family.marks)
    if "az" in page.page.has:
        return not (named or SITE_ALONE.match(line))
    is_last = page.parts[-1] == "paragraph"  # the foot of a site goes on
    return is_last and ADDRESS_BEHIND.match(line) is not None and not named
