"""Links: which addresses a reader of the text would need, and how they are written behind their
labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from ..grammar.build import IGNORECASE, pattern
from ..grammar.characters import BLANK
from ..grammar.lines import FURNITURE_LINE, LINK_LABEL

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_IS_ADDRESS = pattern(
    r"(?:https?://|www\.)\S"
    r"|[^\s@]{1,64}@[^\s@]{1,200}$"  # "presse@example.org"
    r"|[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}"  # "rathaus.example"; no file's name
    r"\.(?!(?:pdf|docx?|xlsx?|zip|html?)$)[a-z]{2,12}(?:/\S{0,300})?$",
    IGNORECASE,
)
# "https://www.facebook.com/sharer.php?u=https://…", "https://twitter.com/intent/tweet?…"
_SHARES = pattern(
    r"sharer(?:\.php)?\?|/intent/|/share(?:-offsite|article)?/?\?"
    r"|[?&](?:u|url|text|body)=http|whatsapp\.com/send|pin/create",
    IGNORECASE,
)


class Link(NamedTuple):
    """An address, and which pieces of the line are its label."""

    start: int
    end: int
    address: str


def host(page: LexborHTMLParser) -> str:
    """The page's own host where it names one; "" where it does not."""
    for selector, attribute in (
        ("link[rel=canonical]", "href"),
        ("meta[property='og:url']", "content"),
        ("base", "href"),
    ):
        node = page.css_first(selector)
        if node is not None and (host := _host_of(node.attributes.get(attribute) or "")):
            return host
    return ""


def _host_of(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:  # "http://[x"
        return ""


def address(href: str, own_host: str) -> str:
    """The address that a reader would need: of a mail, or of a page on another site; "" for all
    else."""
    href = BLANK.sub("", href.strip())
    if href[:7].lower() == "mailto:":
        address = unquote(href[7:].partition("?")[0])
        return address if "@" in address and "\n" not in address and "\r" not in address else ""
    if href[:7].lower() != "http://" and href[:8].lower() != "https://":
        return ""
    host = _host_of(href)
    return "" if not host or host == own_host or _SHARES.search(href) else href


def with_addresses(pieces: list[str], links: list[Link]) -> str:
    """The line with each link's address behind its label, where the label does not say it."""
    whole = folded("".join(pieces))
    if (
        len(links) == 1
        and whole
        and whole == folded("".join(pieces[links[0].start : links[0].end]))
    ):
        if FURNITURE_LINE.match(whole):
            return whole
        if LINK_LABEL.match(whole) and not _IS_ADDRESS.match(whole):
            return f"{whole}\n{links[0].address}"
    out: list[str] = []
    done = 0
    for link in links:
        label = folded("".join(pieces[link.start : link.end]))
        out += pieces[done : link.end]
        done = link.end
        if (
            label
            and not _says(label, link.address)
            and _bare(link.address) not in "".join(pieces[done : done + 3])[:300].casefold()
        ):
            blank = out[-1][len(out[-1].rstrip()) :]
            out[-1] = out[-1].rstrip()
            out.append(f" ({link.address}){blank}")
    return folded("".join([*out, *pieces[done:]]))


def _says(label: str, address: str) -> bool:
    """Whether a label is an address itself, and not one that was cut
    ("www.example.org/sehr/lan…")."""
    if label.endswith(("…", "...")):
        return False
    return _IS_ADDRESS.match(label) is not None or _bare(address) in label.casefold()


def _bare(address: str) -> str:
    """What people write of an address: no scheme, no final slash."""
    return (
        address.casefold()
        .removeprefix("https://")
        .removeprefix("http://")
        .removeprefix("www.")
        .rstrip("/")
    )


def folded(text: str) -> str:
    """Blanks as HTML counts them folded; a no-break space is none."""
    return " ".join(
        part
        for part in text.replace("\t", " ")
        .replace("\n", " ")
        .replace("\r", " ")
        .replace("\x0c", " ")
        .split(" ")
        if part
    )
