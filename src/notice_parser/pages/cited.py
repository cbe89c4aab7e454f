"""Whether a heading is cited: by a text that stands around it, in quotation marks, or as an entry
in a list. It claims a page then, but not for certain."""

from __future__ import annotations

from itertools import pairwise

from ..grammar.cited import (
    LEADS_TO_ALL,
    MAIL_HEAD,
    OTHERS_BELOW,
    OTHERS_TEXT,
    SAYS_OF_SITE,
    SOURCE_NUMBER,
)
from ..grammar.leftovers import HEADING_LIKE, LISTED
from ..grammar.lines import SALUTATION_LINE
from ..grammar.paragraphs import BULLET, DANGLING, PARTICLE
from ..grammar.roles import VERB
from .arranging import Arrangement

_FEWEST_STOPS = 4  # of a row; a date has two
# What begins a text of its own below the heading, and in how many lines it shows
_OTHERS = ((MAIL_HEAD, 2), (OTHERS_BELOW, 2), (SALUTATION_LINE, 1))
_ITEMS = (BULLET, SOURCE_NUMBER)  # of a list
_FEWEST_BLANKS = 4  # of an entry in a list of books, which is no sentence
_CLOSING = ('"', "“", "”")


def why_cited(page: Arrangement, text: str) -> str:
    """Why the heading may be one that another text cites, as a message; empty if it stands for
    its own notice."""
    if _is_quoted(page, text):
        return "The heading stands in quotation marks: another text may cite it."
    if _is_embedded(page, text):
        return "Another text stands around the heading, and may cite it."
    if _is_listed(page, text):
        return "The heading may be an entry in a list."
    return ""


def doubt_listed(page: Arrangement, *, alone: bool) -> None:
    """Doubt a page that is a heading with nothing below it but titles and other headings, or, among
    others, with nothing at all: it may be an entry in a list of contents."""
    has_more = "az" in page.places or "body" not in page.page.has
    if "heading" not in page.places or has_more or page.doubt or page.is_unknown:
        return
    body = page.all("paragraph")
    if any(not (line.kind.loose or line.kind.opens) for line in body):
        return
    if any(line.kind.opens for line in body) or not (body or alone):
        page.doubt = "No text stands below the heading: this may be an entry in a list."
        page.is_cited = True


def _is_quoted(page: Arrangement, text: str) -> bool:
    """Whether a quotation ends in the heading that began above it."""
    heading = page.first("heading")
    if heading is None or page.places["heading"][0] == 0:
        return False
    words = text[heading.start : heading.end]
    return words[-1] in _CLOSING and words.count('"') + words.count("„") + words.count("“") == 1


def _is_embedded(page: Arrangement, text: str) -> bool:
    """Whether another text stands around the heading: the title is an item of a list, a sentence
    above leads to it, a letter or mail or the next heading of a list begins below it, or the text
    goes on right below it in mid-sentence."""
    heading, title = page.places.get("heading"), page.first("title")
    if not heading:
        return False
    if title is not None and any(form.match(text, title.start, title.end) for form in _ITEMS):
        return True
    body = page.places.get("paragraph", ())
    if _stands_below_text(page, min([heading[0], *body[:1]]), text):
        return True
    for form, count in _OTHERS:
        if any(form.match(text, page.lines[i].start, page.lines[i].end) for i in body[:count]):
            return True
    if heading[-1] + 1 not in body:
        return False
    first = page.lines[body[0]]
    return first.kind.opens is not None or text[first.start].islower()


def _stands_below_text(page: Arrangement, end: int, text: str) -> bool:
    """Whether among the lines up to heading or body a sentence stands that is none of the notice,
    of its site or of a letter that goes with it, or words that lead to it."""
    top = next(i for i, part in enumerate(page.parts) if part != "chrome")
    above = {top - 1, page.places["heading"][0] - 1}  # right above the notice, or its heading
    last_of_title = page.places.get("title", (0,))[-1]
    is_letter, without_verb = False, 0
    for i, line in enumerate(page.lines[:end]):
        said, in_title = text[line.start : line.end], page.parts[i] == "title"
        if in_title and i >= last_of_title and not (i in above and _says_on(said)):
            continue
        if page.parts[i] == "chrome" and line.kind.furniture:
            continue
        if OTHERS_TEXT.match(said):
            return True
        if said[-1] in ",!" and SALUTATION_LINE.match(said):
            is_letter = True
        elif said[-1] in ".!" and not said.endswith(("..", ". .")):
            if is_letter or SAYS_OF_SITE.match(said):
                continue
            without_verb += said.count(" ") >= _FEWEST_BLANKS
            if VERB.search(said) or without_verb > 1:
                return True
        elif _leads_on(said, in_title, i == top - 1, i in above):
            return True
    return False


def _says_on(said: str) -> bool:
    """Whether a title's last line leads to what stands below it: "Es gilt:", "Geändert hat dies
    die"; one without a verb may well go on in the heading."""
    return said[-1] == ":" or (DANGLING.ends(said) and VERB.search(said) is not None)


def _leads_on(said: str, in_title: bool, is_next: bool, is_above: bool) -> bool:
    """Whether what stands below is said by these words or goes on with them: "Herr Muster
    verliest:", "Gefördert wird nach der", as no line of a title reads; not "Hier der Wortlaut:",
    below which all stands."""
    has_verb = VERB.search(said) is not None
    if said[-1] == ":":
        return (in_title or is_above or has_verb) and not LEADS_TO_ALL.match(said)
    said = said[0].lower() + said[1:]  # "Die", and below it what is cited
    if not (DANGLING.ends(said) or PARTICLE.ends(said)):
        return False
    return is_next or (in_title and (has_verb or " " not in said))


def _is_listed(page: Arrangement, text: str) -> bool:
    """Whether a heading ends with a page's number behind a row of stops, or stands below one that
    another publisher's list would have."""
    heading = page.first("heading")
    if heading is None:
        return False
    stops = text.count(".", heading.start, heading.end)
    if stops >= _FEWEST_STOPS and LISTED.search(text, heading.start, heading.end):
        return True
    title = page.all("title")
    return any(
        (said := HEADING_LIKE.match(text, line.start, line.end)) is not None
        and said["date"]
        and not DANGLING.ends(text[above.start : above.end])  # "Änderung des" / "RdErl. d. MI v. …"
        for above, line in pairwise(title)
    )
