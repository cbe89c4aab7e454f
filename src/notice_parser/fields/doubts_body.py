"""Signs that the body is not the notice's text as it was written, or not all of it: marks of other
programs, lines that are missing or lost their ends, another heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ..grammar.lines import SUB_HEADING_WORD
from ..grammar.marks import ADDRESS, ENCODED, MAY_BE_ENCODED
from ..grammar.paragraphs import ANNEX, BULLET, FORMAT_LEFT, IN_SENTENCE, NUMBERED
from ..grammar.roles import VERB
from ..lines.line import Line
from ..pages.arranging import Arrangement
from ..view.source import Stretch
from .findings import Findings

_MOST_LAST = 3  # last lines that may be none of the text
_LONGEST_LAST = 90  # characters of one
_LAST_MARKS = '.!?:;)“”"*'  # what a notice's last paragraph ends with
_HEADS = ("title", "subtitle", "heading", "dateline")  # right below which a text begins


def doubt_encoded(
    texts: Sequence[str], places: Sequence[Stretch], together: str, found: Findings
) -> None:
    """Paragraphs with marks of another encoding, which addresses may have; ``together`` are all of
    them."""
    if not MAY_BE_ENCODED.stands_in(together):
        return
    for text, place in zip(texts, places, strict=True):
        if any(ENCODED.search(word) and not ADDRESS.match(word) for word in text.split(" ")):
            found.doubt("body", "Marks of another encoding stand here.", *place)


def doubt_formats(
    texts: Sequence[str], places: Sequence[Stretch], together: str, found: Findings
) -> None:
    """Paragraphs with another program's marks, of which ``together`` shows at a look whether there
    are any."""
    if "~" not in together and "earbeiten]" not in together:
        return
    for text, place in zip(texts, places, strict=True):
        if FORMAT_LEFT.search(text):
            found.doubt("body", "Another program's formatting was left in.", *place)


def doubt_body(
    page: Arrangement, texts: Sequence[str], places: Sequence[Stretch], found: Findings
) -> None:
    """Remarks on where the paragraphs and the body begin and end."""
    _doubt_begun(texts, places, found)
    _doubt_passed_over(page, found)
    if any(line.guessed for line in page.all("paragraph")):
        found.doubt("body", "The notice stood on one line; where its paragraphs end is lost.")
    _doubt_headings(page, found)
    if not page.family.orders:
        _doubt_last(texts, places, found)


def _doubt_last(texts: Sequence[str], places: Sequence[Stretch], found: Findings) -> None:
    """Short last lines without a stop below a sentence may be a site's ("Register zum Nachlesen
    öffnen"), or who signed where and when, where notices end with a sentence or an item."""
    first = len(texts)
    while len(texts) - first < _MOST_LAST and first and _may_be_none(texts[first - 1]):
        first -= 1
    if 0 < first < len(texts) and texts[first - 1][-1] in ".!":
        message = "This line may be none of the notice's text."
        found.doubt("body", message, places[first][0], places[-1][1])


def _may_be_none(text: str) -> bool:
    ended = text[-1] in _LAST_MARKS or len(text) > _LONGEST_LAST
    return not ended and not any(form.match(text) for form in (BULLET, NUMBERED, ANNEX))


def _doubt_begun(texts: Sequence[str], places: Sequence[Stretch], found: Findings) -> None:
    """A paragraph that begins in mid-sentence, with nothing above it that leads on: what stands
    between may be the head of another page."""
    for (above, value), place in zip(pairwise(texts), places[1:], strict=True):
        begun = value[0].islower() and value[-1] in ".!?" and IN_SENTENCE.match(value)
        if begun and above[-1] not in ":;,-–":
            found.doubt("body", "This paragraph begins in mid-sentence.", *place)


def _doubt_passed_over(page: Arrangement, found: Findings) -> None:
    """A line below the first paragraph that says something and was taken for the site's since it
    stands among a site's lines; a menu's word right above it, which may be the first sub-heading
    ("Veranstaltungen")."""
    body = page.places.get("paragraph", ())
    for i in page.places.get("chrome", ()) if body else ():
        line = page.lines[i]
        may_be_sub_heading = (
            i == body[0] - 1
            and page.parts[i - 1] in _HEADS
            and SUB_HEADING_WORD.match(found.source.text, line.start, line.end)
        )
        if may_be_sub_heading or (i > body[0] and _says_something(line, found)):
            message = "This line stands among a site's; it may be of the notice."
            found.doubt("body", message, line.start, line.end)


def _says_something(line: Line, found: Findings) -> bool:
    """Whether a line is a sentence with a stop and a verb; one is enough where a title could be
    so."""
    if line.kind.passed_over or line.kind.whole:
        return False
    value = found.source.text[line.start : line.end]
    signs = (value[-1] in ".!") + (VERB.search(value) is not None)
    return signs == 2 or (signs == 1 and line.kind.title)


def _doubt_headings(page: Arrangement, found: Findings) -> None:
    """Lines of the body in the form of a heading, and the notice's own that stands there again."""
    if page.body.isdisjoint(page.family.lexicon.uncited):
        return
    heading = page.first("heading")
    said = found.text(heading.start, heading.end) if heading else None
    for line in page.all("paragraph"):
        if not line.kind.is_uncited:
            continue
        if found.text(line.start, line.end) == said:
            message = "The heading stands here again; the title may stand below it."
            found.doubt(("title", "date"), message, line.start, line.end)
        message = "This line has the form of a heading: another notice may begin here."
        found.doubt("body", message, line.start, line.end)
