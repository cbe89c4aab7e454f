"""A page to the text that a person reads on it, its blocks as lines with a blank line between them,
as in the layout "db-blank".

The tree is a browser's own (HTML5, by lexbor), so a page that a browser shows can be read, however
broken its markup. It is walked once, without recursion, and each element either goes, ends a line,
or is looked through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..grammar.paragraphs import BULLET, NUMBERED
from .chrome import Chrome
from .depth import levelled
from .elements import (
    ADDRESS_IN_ANGLES,
    BLOCKS,
    KEEPS_LINES,
    LINE_MARKUP,
    LISTS,
    MARKUP,
    OWN_HEADERS,
    SURROGATE,
)
from .links import Link, address, folded, host, with_addresses
from .lists import integer, marker

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode


class _Row:
    """A row of a table while it is read: where its blocks begin, and how many each of its cells
    has."""

    __slots__ = ("blocks", "cells", "holds_table")

    def __init__(self, blocks: int) -> None:
        self.blocks = blocks
        self.cells: list[int] = []
        self.holds_table = False


def text_from_html(html: str) -> str:
    """The text of a page, or of a piece of one, as `parse` reads it best.

    - Paragraphs, headings, list items, table rows become blocks with a blank line between;
      ``<br>`` a line break; cells of a row stand in one line.
    - List items get the marker that a browser shows: "•", or number or letter.
    - E-mail and web addresses behind a label stand in brackets after it ("Pressestelle
      (presse@example.org)"). A label of a form of its own ("Zum Beitrag der Neuen Rheinpost") that
      stands alone has its address on the line below; that of a link to the page's own site, of a
      share button, of "Drucken" and the like is left as it is.
    - Scripts, styles, comments, icons, forms, buttons, navigation, header and footer of the page,
      cookie banners and share links go, by element, role, and a few usual names of classes; so
      does what is hidden by attribute or inline style. What a style sheet hides is not known.
      Nothing that holds the page's ``<main>`` or ``<article>`` goes, and where nothing else would
      be left, only what is invisible goes.

    A ``str`` without a tag is text already, and comes back as it is; where tags are only inside
    lines ("<b>"), the line breaks stay. Soft hyphens and no-break spaces stay: `parse` cleans them.

    Every ``str`` gives a text. Raises ``TypeError`` for anything else, and ``ImportError`` where
    selectolax is not installed (extra: html).

    >>> link = "<a href='mailto:presse@example.org'>Pressestelle</a>"
    >>> print(text_from_html(f"<h1>St&auml;dte</h1><p>Mehr bei der {link}.<p>Az.: III 810 - 2"))
    Städte
    <BLANKLINE>
    Mehr bei der Pressestelle (presse@example.org).
    <BLANKLINE>
    Az.: III 810 - 2
    """
    if not isinstance(html, str):
        raise TypeError(_not_a_page(html))
    if MARKUP.search(html) is None:
        return str(html)
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise ImportError(
            "text_from_html needs selectolax: pip install 'notice-parser[html]'"
        ) from error
    keeps_lines = LINE_MARKUP.search(html) is None
    page = LexborHTMLParser(levelled(ADDRESS_IN_ANGLES.sub("&lt;", SURROGATE.sub("\ufffd", html))))
    return _Reader(page, keeps_lines).read() or _Reader(page, keeps_lines, with_chrome=True).read()


def _not_a_page(value: object) -> str:
    hint = (
        "; notice_parser.decode makes text of bytes"
        if isinstance(value, (bytes, bytearray, memoryview))
        else ""
    )
    return f"a page must be a str, not {type(value).__name__}{hint}"


class _Reader:
    """One walk over the tree. Text gathers in ``line``, lines in ``lines`` (the block that is
    open), blocks in ``blocks``."""

    def __init__(
        self, page: LexborHTMLParser, keeps_lines: bool, with_chrome: bool = False
    ) -> None:
        self.page = page
        self.keeps_lines = int(keeps_lines)  # how many elements around say so
        self.own_headers = 0
        self.line: list[str] = []
        self.links: list[Link] = []
        self.link: tuple[int, str] | None = None  # the open one: its first piece and its address
        self.lines: list[str] = []
        self.blocks: list[str] = []
        self.rows: list[_Row] = []
        self.cell_starts: list[int] = []
        self.lists: list[tuple[str, int]] = []
        self.marker = ""
        self.host = host(page)
        self.chrome = Chrome(page, kept=with_chrome)

    def read(self) -> str:
        stack: list[LexborNode | str] = [self.page.root] if self.page.root is not None else []
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                self._close(node)
                continue
            if (following := node.next) is not None and node.parent is not None:
                stack.append(following)
            if node.is_text_node:
                self._text(node.text_content or "")
            elif node.is_element_node and not self.chrome.has(node, self.own_headers):
                name = node.tag or ""
                self._open(name, node)
                stack.append(name)
                if (child := node.first_child) is not None:
                    stack.append(child)
        self._end_block()
        return "\n\n".join(self.blocks)

    # Elements

    def _open(self, name: str, node: LexborNode) -> None:
        if name == "br":
            self._end_line()
        elif name == "a":
            self.link = (len(self.line), address(node.attributes.get("href") or "", self.host))
        elif name in ("td", "th"):
            self._end_block()
            self.cell_starts.append(len(self.blocks))
        elif name in BLOCKS:
            self._end_block()
            self._open_block(name, node)

    def _open_block(self, name: str, node: LexborNode) -> None:
        if name == "tr":
            self.rows.append(_Row(len(self.blocks)))
        elif name == "table" and self.rows:
            self.rows[-1].holds_table = True
        elif name in LISTS:
            attributes = node.attributes
            plain = "none" in (attributes.get("style") or "").lower()
            kind = "" if plain else "•" if name != "ol" else (attributes.get("type") or "1")
            self.lists.append((kind, integer(attributes.get("start"), 1)))
        elif name == "li" and self.lists:
            kind, number = self.lists[-1]
            number = integer(node.attributes.get("value"), number)
            self.lists[-1] = (kind, number + 1)
            self.marker = marker(kind, number)
        elif name in OWN_HEADERS:
            self.own_headers += 1
        elif name in KEEPS_LINES:
            self.keeps_lines += 1

    def _close(self, name: str) -> None:
        if name == "a":
            self._end_link()
        elif name in ("td", "th"):
            self._end_block()
            start = self.cell_starts.pop()
            if self.rows:
                self.rows[-1].cells.append(len(self.blocks) - start)
        elif name in BLOCKS:
            self._end_block()
            if name == "tr":
                self._end_row()
            elif name in LISTS:
                self.lists.pop()
            elif name == "li":
                self.marker = ""
            elif name in OWN_HEADERS:
                self.own_headers -= 1
            elif name in KEEPS_LINES:
                self.keeps_lines -= 1

    def _end_row(self) -> None:
        """Cells of one block each make one line; where a cell has more of them, the table only
        places parts of the page side by side."""
        row = self.rows.pop()
        if not row.holds_table and len(row.cells) > 1 and max(row.cells) == 1:
            self.blocks[row.blocks :] = [" ".join(self.blocks[row.blocks :]).replace("\n", " ")]

    # Text

    def _text(self, text: str) -> None:
        if not self.keeps_lines:
            self.line.append(text)
            return
        first, *others = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self.line.append(first)
        for other in others:
            self._end_line()
            self.line.append(other)

    def _end_link(self) -> None:
        if self.link is not None and self.link[1] and self.link[0] < len(self.line):
            self.links.append(Link(self.link[0], len(self.line), self.link[1]))
        self.link = None

    def _end_line(self) -> None:
        open_link = self.link
        if open_link is not None:
            self._end_link()
            self.link = (0, open_link[1])
        text = with_addresses(self.line, self.links) if self.links else folded("".join(self.line))
        self.lines.append(text)
        self.line.clear()
        self.links.clear()

    def _end_block(self) -> None:
        if not self.line and not self.lines:
            return
        self._end_line()
        block = "\n".join(self.lines).strip("\n")
        self.lines.clear()
        if block.strip():
            if self.marker and not (BULLET.match(block) or NUMBERED.match(block)):
                block = f"{self.marker} {block}"
            self.marker = ""
            self.blocks.append(block)
