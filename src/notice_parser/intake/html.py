"""A page to the text that a person reads on it, its blocks as lines with a blank line between them, as in the layout "db-blank".

The tree is a browser's own (HTML5, by lexbor), so a page that a browser shows can be read, however broken its markup. It is walked once,
without recursion, and each element either goes, ends a line, or is looked through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from ..grammar.build import IGNORECASE, any_of, pattern
from ..grammar.characters import BLANK
from ..grammar.lines import FURNITURE_LINE, LINK_LABEL
from ..grammar.paragraphs import BULLET, NUMBERED

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

DEEPEST = 500  # elements inside each other; browsers stop at 512, and what a tree of more costs is quadratic

# Elements --------------------------------------------------------------------------------------------------------------------------------


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never text of the page. "title" and "desc" are the names of icons ("ICON/icon_verband") or stand in the head; "dialog" is a cookie banner.
_NO_TEXT = _words("""
    head title script style noscript template svg canvas iframe noframes object embed audio video map
    input textarea select option optgroup datalist button label output progress meter dialog desc""")
_CHROME = _words("nav aside form header footer menu search")
_OWN_HEADERS = _words("main article section blockquote")  # their header and footer are text, those of the page are not
_BLOCKS = _words("""
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody tfoot thead tr ul xmp""")
_LISTS = _words("ul ol menu dir")
_KEEPS_LINES = _words("pre listing xmp plaintext")
# The furniture of a page as its attributes name it. A class that a text could have too ("header", "title", "info"), or that says something of the
# page around ("has-sidebar", "cookie-open"), is not among them.
_CHROME_ROLES = _words("navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar button tooltip")
_CHROME_IDS = _words("header footer nav navi navigation menu sidebar kopf fuss fusszeile kopfzeile")
_CHROME_NAMES = pattern(
    r"(?<!\S)"
    + any_of(r"""
        breadcrumbs?|brotkrumen?|skip-?links?|shariff|sr-only|visually-?hidden|screen-?reader-?text|navbar|navigation|nav|sidebar|pagination
        (?:main|site|top|meta|page|sub|service)-?nav(?:igation)?|(?:site|page)-?(?:header|footer)
        (?:cookies?|consent)-?(?:banner|consent|notice|bar|hint|hinweis|layer|modal|overlay|popup)
        (?:social|share)(?:-?(?:media|share|sharing|buttons?|links?|icons?|bar|list))?|sharing""")
    + r"(?!\S)",
    IGNORECASE,
)
_UNSEEN = pattern(r"(?:display *+: *+none|visibility *+: *+(?:hidden|collapse))(?![\w-])", IGNORECASE)

# Before parsing --------------------------------------------------------------------------------------------------------------------------

# Whether a text is a page or a part of one. "<DIR>" is left out: it stands in plain texts of the publisher's.
_TAG_NAMES = any_of(r"""
    html|head|body|title|meta|link|script|style|main|article|section|header|footer|nav|aside|div|p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table
    caption|thead|tbody|tfoot|tr|td|th|blockquote|pre|address|figure|figcaption|form|center|a|b|i|u|s|em|strong|span|font|small|big|sup|sub
    img|abbr|cite|code|tt|q|del|ins|mark|nobr|wbr|noscript|template|svg|button|label|input|iframe|details|summary|o:p""")
_MARKUP = pattern(rf"<!--|<!doctype\b|<\?xml\b|</?{_TAG_NAMES}(?=[\s/>])", IGNORECASE)
_LINE_MARKUP = pattern(r"<(?:html|body|main|article|section|div|p|br|hr|h[1-6]|ul|ol|li|dl|table|tr|td|blockquote|pre|address|center)(?=[\s/>])", IGNORECASE)
# "<info@example.org>" and "<https://www.example.org>" as mails write addresses: no elements
_ADDRESS_IN_ANGLES = pattern(r"<(?=[\w.+-]{1,64}@[\w.-]{1,200}>|https?://[^\s<>\"']{1,500}>)", IGNORECASE)
_SURROGATE = pattern(r"[\ud800-\udfff]")
# Elements whose start ends the one before, that hold nothing, or whose text has no tags: they cannot pile up.
_TAG = pattern(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]{0,15})(?=[\s/>])[^<>]{0,2000}+>?", IGNORECASE)
_FLAT = _words("""
    a p li dt dd tr td th thead tbody tfoot option optgroup rt rp html head body br hr img input meta link area base col embed param wbr
    script style title textarea""")

# Links -----------------------------------------------------------------------------------------------------------------------------------

_IS_ADDRESS = pattern(
    r"(?:https?://|www\.)\S|[^\s@]{1,64}@[^\s@]{1,200}$|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.(?!(?:pdf|docx?|xlsx?|zip|html?)$)[a-z]{2,12}(?:/\S{0,300})?$",
    IGNORECASE,
)
# "https://www.facebook.com/sharer.php?u=https://…", "https://twitter.com/intent/tweet?…"
_SHARES = pattern(r"sharer(?:\.php)?\?|/intent/|/share(?:-offsite|article)?/?\?|[?&](?:u|url|text|body)=http|whatsapp\.com/send|pin/create", IGNORECASE)


class _Link(NamedTuple):
    """An address, and which pieces of the line are its label."""

    start: int
    end: int
    address: str


class _Row:
    """A row of a table while it is read: where its blocks begin, and how many each of its cells has."""

    __slots__ = ("blocks", "cells", "holds_table")

    def __init__(self, blocks: int) -> None:
        self.blocks = blocks
        self.cells: list[int] = []
        self.holds_table = False


def text_from_html(html: str) -> str:
    """The text of a page, or of a piece of one, as `parse` reads it best.

    - Paragraphs, headings, list items, table rows become blocks with a blank line between; ``<br>`` a line break; cells of a row stand in one line.
    - List items get the marker that a browser shows: "•", or number or letter.
    - E-mail and web addresses behind a label stand in brackets after it ("Pressestelle (presse@example.org)"). A label of a form of its
      own ("Zum Beitrag der Neuen Rheinpost") that stands alone has its address on the line below; that of a link to the page's own site,
      of a share button, of "Drucken" and the like is left as it is.
    - Scripts, styles, comments, icons, forms, buttons, navigation, header and footer of the page, cookie banners and share links go, by element,
      role, and a few usual names of classes; so does what is hidden by attribute or inline style. What a style sheet hides is not known. Nothing
      that holds the page's ``<main>`` or ``<article>`` goes, and where nothing else would be left, only what is invisible goes.

    A ``str`` without a tag is text already, and comes back as it is; where tags are only inside lines ("<b>"), the line breaks stay. Soft
    hyphens and no-break spaces stay: `parse` cleans them.

    Every ``str`` gives a text. Raises ``TypeError`` for anything else, and ``ImportError`` where selectolax is not installed (extra: html).

    >>> print(text_from_html("<h1>St&auml;dte</h1><p>Mehr bei der <a href='mailto:presse@example.org'>Pressestelle</a>.<p>Az.: III 810 - 2"))
    Städte
    <BLANKLINE>
    Mehr bei der Pressestelle (presse@example.org).
    <BLANKLINE>
    Az.: III 810 - 2
    """
    if not isinstance(html, str):
        raise TypeError(_not_a_page(html))
    if _MARKUP.search(html) is None:
        return str(html)
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise ImportError("text_from_html needs selectolax: pip install 'notice-parser[html]'") from error
    keeps_lines = _LINE_MARKUP.search(html) is None
    page = LexborHTMLParser(_levelled(_ADDRESS_IN_ANGLES.sub("&lt;", _SURROGATE.sub("\ufffd", html))))
    return _Reader(page, keeps_lines).read() or _Reader(page, keeps_lines, with_chrome=True).read()


def _not_a_page(value: object) -> str:
    hint = "; notice_parser.decode makes text of bytes" if isinstance(value, (bytes, bytearray, memoryview)) else ""
    return f"a page must be a str, not {type(value).__name__}{hint}"


def _levelled(html: str) -> str:
    """The page without the tags of elements that would lie too deep; a line break for those that make blocks. Real pages come back as they are."""
    if html.count("<") <= DEEPEST:
        return html
    open_by_name: dict[str, int] = {}
    dropped: dict[str, int] = {}
    depth = done = 0
    pieces: list[str] = []
    for match in _TAG.finditer(html):
        name = match["name"].lower()
        if name in _FLAT:
            continue
        if not match["end"]:
            if depth < DEEPEST:
                depth += 1
                open_by_name[name] = open_by_name.get(name, 0) + 1
                continue
            dropped[name] = dropped.get(name, 0) + 1
        elif dropped.get(name):
            dropped[name] -= 1
        else:
            if open_by_name.get(name):
                depth -= 1
                open_by_name[name] -= 1
            continue
        pieces += html[done : match.start()], "<br>" if name in _BLOCKS else ""
        done = match.end()
    return "".join([*pieces, html[done:]]) if done else html


class _Reader:
    """One walk over the tree. Text gathers in ``line``, lines in ``lines`` (the block that is open), blocks in ``blocks``."""

    def __init__(self, page: LexborHTMLParser, keeps_lines: bool, with_chrome: bool = False) -> None:
        self.page = page
        self.keeps_lines = int(keeps_lines)  # how many elements around say so
        self.with_chrome = with_chrome
        self.own_headers = 0
        self.line: list[str] = []
        self.links: list[_Link] = []
        self.link: tuple[int, str] | None = None  # the open one: its first piece and its address
        self.lines: list[str] = []
        self.blocks: list[str] = []
        self.rows: list[_Row] = []
        self.cell_starts: list[int] = []
        self.lists: list[tuple[str, int]] = []
        self.marker = ""
        self.host = _host(page)
        self.holders = _holders(page, "main, article, [role=main]")
        self.title_holders = _holders(page, "h1")

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
            elif node.is_element_node and not self._goes(node):
                name = node.tag or ""
                self._open(name, node)
                stack.append(name)
                if (child := node.first_child) is not None:
                    stack.append(child)
        self._end_block()
        return "\n\n".join(self.blocks)

    # Elements

    def _goes(self, node: LexborNode) -> bool:
        name = node.tag
        if name in ("html", "body"):
            return False
        if name in _NO_TEXT:
            return True
        attributes = node.attributes
        if not attributes and name not in _CHROME:
            return False
        if "hidden" in attributes or _UNSEEN.search(attributes.get("style") or ""):
            return True
        if self.with_chrome or node.mem_id in self.holders:
            return False
        if name in _CHROME and name != "form":
            return name not in ("header", "footer", "menu") or not self.own_headers
        if node.mem_id in self.title_holders:  # old pages are one form
            return False
        return (
            name == "form"
            or attributes.get("aria-hidden") == "true"
            or (attributes.get("role") or "").lower() in _CHROME_ROLES
            or (not self.own_headers and (attributes.get("id") or "").lower() in _CHROME_IDS)
            or (name not in _OWN_HEADERS and _CHROME_NAMES.search(f"{attributes.get('class') or ''} {attributes.get('id') or ''}") is not None)
        )

    def _open(self, name: str, node: LexborNode) -> None:
        if name == "br":
            self._end_line()
        elif name == "a":
            self.link = (len(self.line), _address(node.attributes.get("href") or "", self.host))
        elif name in ("td", "th"):
            self._end_block()
            self.cell_starts.append(len(self.blocks))
        elif name in _BLOCKS:
            self._end_block()
            self._open_block(name, node)

    def _open_block(self, name: str, node: LexborNode) -> None:
        if name == "tr":
            self.rows.append(_Row(len(self.blocks)))
        elif name == "table" and self.rows:
            self.rows[-1].holds_table = True
        elif name in _LISTS:
            attributes = node.attributes
            plain = "none" in (attributes.get("style") or "").lower()
            kind = "" if plain else "•" if name != "ol" else (attributes.get("type") or "1")
            self.lists.append((kind, _integer(attributes.get("start"), 1)))
        elif name == "li" and self.lists:
            kind, number = self.lists[-1]
            number = _integer(node.attributes.get("value"), number)
            self.lists[-1] = (kind, number + 1)
            self.marker = _marker(kind, number)
        elif name in _OWN_HEADERS:
            self.own_headers += 1
        elif name in _KEEPS_LINES:
            self.keeps_lines += 1

    def _close(self, name: str) -> None:
        if name == "a":
            self._end_link()
        elif name in ("td", "th"):
            self._end_block()
            start = self.cell_starts.pop()
            if self.rows:
                self.rows[-1].cells.append(len(self.blocks) - start)
        elif name in _BLOCKS:
            self._end_block()
            if name == "tr":
                self._end_row()
            elif name in _LISTS:
                self.lists.pop()
            elif name == "li":
                self.marker = ""
            elif name in _OWN_HEADERS:
                self.own_headers -= 1
            elif name in _KEEPS_LINES:
                self.keeps_lines -= 1

    def _end_row(self) -> None:
        """Cells of one block each make one line; where a cell has more of them, the table only places parts of the page side by side."""
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
            self.links.append(_Link(self.link[0], len(self.line), self.link[1]))
        self.link = None

    def _end_line(self) -> None:
        open_link = self.link
        if open_link is not None:
            self._end_link()
            self.link = (0, open_link[1])
        text = _with_addresses(self.line, self.links) if self.links else _folded("".join(self.line))
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


def _holders(page: LexborHTMLParser, selector: str) -> set[int]:
    """The elements around what is selected, by their ids in memory: each path is walked up only to where another one has been."""
    holders: set[int] = set()
    for node in page.css(selector):
        parent = node.parent
        while parent is not None and parent.mem_id not in holders:
            holders.add(parent.mem_id)
            parent = parent.parent
    return holders


def _folded(text: str) -> str:
    """Blanks as HTML counts them folded; a no-break space is none."""
    return " ".join(part for part in text.replace("\t", " ").replace("\n", " ").replace("\r", " ").replace("\x0c", " ").split(" ") if part)


# Lists -----------------------------------------------------------------------------------------------------------------------------------


def _integer(value: str | None, default: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 5 else default


def _marker(kind: str, number: int) -> str:
    """The marker of a list item: "•", "3.", "c.", "III."."""
    if kind in ("", "•"):
        return kind
    if kind in ("i", "I") and 0 < number < 40:
        ones = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[number % 10]
        roman = "X" * (number // 10) + ones
        return f"{roman if kind == 'I' else roman.lower()}."
    if kind in ("a", "A") and 0 < number <= 26:
        return f"{chr(ord(kind) + number - 1)}."
    return f"{number}."


# Links -----------------------------------------------------------------------------------------------------------------------------------


def _host(page: LexborHTMLParser) -> str:
    """The page's own host where it names one; "" where it does not."""
    for selector, attribute in (("link[rel=canonical]", "href"), ("meta[property='og:url']", "content"), ("base", "href")):
        node = page.css_first(selector)
        if node is not None and (host := _host_of(node.attributes.get(attribute) or "")):
            return host
    return ""


def _host_of(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # "http://[x"
        return ""


def _address(href: str, own_host: str) -> str:
    """The address that a reader would need: of a mail, or of a page on another site; "" for all else."""
    href = BLANK.sub("", href.strip())
    if href[:7].lower() == "mailto:":
        address = unquote(href[7:].partition("?")[0])
        return address if "@" in address and "\n" not in address and "\r" not in address else ""
    if href[:7].lower() != "http://" and href[:8].lower() != "https://":
        return ""
    host = _host_of(href)
    return "" if not host or host == own_host or _SHARES.search(href) else href


def _with_addresses(pieces: list[str], links: list[_Link]) -> str:
    """The line with each link's address behind its label, where the label does not say it."""
    whole = _folded("".join(pieces))
    if len(links) == 1 and whole and whole == _folded("".join(pieces[links[0].start : links[0].end])):
        if FURNITURE_LINE.match(whole):
            return whole
        if LINK_LABEL.match(whole) and not _IS_ADDRESS.match(whole):
            return f"{whole}\n{links[0].address}"
    out: list[str] = []
    done = 0
    for link in links:
        label = _folded("".join(pieces[link.start : link.end]))
        out += pieces[done : link.end]
        done = link.end
        if label and not _says(label, link.address) and _bare(link.address) not in "".join(pieces[done : done + 3])[:300].casefold():
            blank = out[-1][len(out[-1].rstrip()) :]
            out[-1] = out[-1].rstrip()
            out.append(f" ({link.address}){blank}")
    return _folded("".join([*out, *pieces[done:]]))


def _says(label: str, address: str) -> bool:
    """Whether a label is an address itself, and not one that was cut ("www.example.org/sehr/lan…")."""
    if label.endswith(("…", "...")):
        return False
    return _IS_ADDRESS.match(label) is not None or _bare(address) in label.casefold()


def _bare(address: str) -> str:
    """What people write of an address: no scheme, no final slash."""
    return address.casefold().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")
