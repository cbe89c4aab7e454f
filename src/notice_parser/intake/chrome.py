"""What of a page is none of its text: what nobody sees, and the furniture around the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .elements import (
    CHROME,
    CHROME_IDS,
    CHROME_NAMES,
    CHROME_ROLES,
    NO_TEXT,
    OWN_HEADERS,
    UNSEEN,
)

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


class Chrome:
    """The elements of a page that are left out; with ``kept`` only those that nobody sees."""

    def __init__(self, page: LexborHTMLParser, *, kept: bool) -> None:
        self._kept = kept
        self._holders = _holders(page, "main, article, [role=main]")
        self._title_holders = _holders(page, "h1")

    def has(self, node: LexborNode, own_headers: int) -> bool:
        """Whether an element is one of them; ``own_headers`` says how many elements around it have
        header and footer of their own."""
        name = node.tag
        if name in ("html", "body"):
            return False
        if name in NO_TEXT:
            return True
        attributes = node.attributes
        if not attributes and name not in CHROME:
            return False
        if "hidden" in attributes or UNSEEN.search(attributes.get("style") or ""):
            return True
        if self._kept or node.mem_id in self._holders:
            return False
        if name in CHROME and name != "form":
            return name not in ("header", "footer", "menu") or not own_headers
        if node.mem_id in self._title_holders:  # old pages are one form
            return False
        return (
            name == "form"
            or attributes.get("aria-hidden") == "true"
            or (attributes.get("role") or "").lower() in CHROME_ROLES
            or (not own_headers and (attributes.get("id") or "").lower() in CHROME_IDS)
            or (
                name not in OWN_HEADERS
                and CHROME_NAMES.search(
                    f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
                )
                is not None
            )
        )


def _holders(page: LexborHTMLParser, selector: str) -> set[int]:
    """The elements around what is selected, by their ids in memory: each path is walked up only to
    where another one has been."""
    holders: set[int] = set()
    for node in page.css(selector):
        parent = node.parent
        while parent is not None and parent.mem_id not in holders:
            holders.add(parent.mem_id)
            parent = parent.parent
    return holders
