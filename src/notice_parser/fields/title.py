"""Title and subtitle: one line each, joined where the page broke them."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.endings import ends
from ..grammar.lines import SUB_HEADING_WORD
from ..grammar.paragraphs import (
    ABBREVIATION_END,
    BEGUN,
    FINITE_VERB,
    PARTICLE,
    QUOTES,
    SENTENCE_END,
    TWO_SENTENCES,
)
from ..grammar.titles import MARKED_TITLE
from ..language import titles
from ..language.wrapping import is_full, wrap_width
from ..lines.lexicon import TITLE_LENGTH
from ..lines.line import Line
from ..pages.arranging import Arrangement, places_of
from .findings import Findings
from .slots import slots_of
from .title_above import doubt_lines_above, drop_site_lines, read_title_above, without_mark
from .title_in_heading import read_title_in_heading

FEWEST_LINES = 2  # of a body whose first may be the title's second
LOOKED_AT = 40  # lines of the body that tell whether the text is hard-wrapped
MOST_LINES = 5  # that a title can run over: the longest at the narrowest wrap
# characters; a longer one is doubted. The longest seen has 104, a press release's subtitle may be a
# sentence
LONG_TITLE = 150
_BOTH = ("title", "body")  # what is doubted of the title is doubted of the body, with its rest
LEAD_IN_BLANKS = 3  # "Zur Sanierung der Brücken erklärt Jana Muster:"


def read_title(page: Arrangement, found: Findings) -> int:
    """Title and subtitle. Returns how many lines at the body's start turned out to be the title's
    rest."""
    if page.page.bare_top:
        drop_site_lines(page, found)
    lines, subtitles = page.all("title"), page.all("subtitle")
    for line in subtitles:
        found.values["subtitle"] = found.text(line.start, line.end)
        found.place("subtitle", line.start, line.end)
    if not lines and (place := slots_of(page).get("title")):
        read_title_in_heading(page, place, found)
        return 0
    if not lines:
        if "title" in page.page.has:
            message = (
                "No line can be the title: the text goes on with a paragraph where a title is due."
                if "paragraph" in page.places
                else "No line can be the title."
            )
            found.note("title-missing", "warning", message, "title")
        return 0
    below = page.places["title"][-1] + 1
    dated = page.places.get(
        "heading", page.places.get("dateline", (-1,))
    )  # a date has the same place
    if len(lines) > 1 and dated[0] == below:
        read_title_above(page, below, found)
        return 0
    title = lines[0]
    if "heading" in page.places and _leads_to_quote(page, below, found):
        _as_body(page, page.places["title"])
        message = "The line where the title is due leads in to a quotation: it was read as body."
        found.note("title-missing", "warning", message, "title")
        found.note("body-doubtful", "warning", message, "body", title.start, title.end)
        return 0
    if page.is_headless and _is_broken_text(page, below, found):
        _as_body(page, page.places["title"])
        return 0
    may_be_rest = len(lines) - 1 if not subtitles else 0
    if may_be_rest:
        _as_body(page, page.places["title"][1:])
    rest = _rest(page, title, found, may_be_rest) if not subtitles else []
    for line in subtitles[:1]:
        last, following = (found.text(each.start, each.end) for each in (title, line))
        goes_on = titles.title_goes_on(last, [following], line.gap, 0)
        if goes_on or (goes_on is None and not PARTICLE.ends(last)):  # "… nimmt Arbeit auf"
            message = "The title may go on in the next line."
            found.doubt(("title", "subtitle"), message, title.start, line.end)
    end = rest[-1].end if rest else title.end
    end = without_mark(found.source.text, title.start, end)
    value = found.text(title.start, end)
    found.values["title"] = value
    found.place("title", title.start, end)
    _doubt(page, title, value, end, found)
    if rest:
        found.note(
            "title-joined",
            "info",
            f"The title stood on {len(rest) + 1} lines.",
            "title",
            title.start,
            end,
        )
    if page.page.bare_top:
        doubt_lines_above(page, found)
    _doubt_word_above(page, found)
    if not rest:
        _doubt_heading_below(page, found)
    _drop_repeated(page, value, len(rest), found)
    return len(rest)


def _leads_to_quote(page: Arrangement, below: int, found: Findings) -> bool:
    """Whether the title's last line announces what somebody says ("… erklärt Jana Muster:") and the
    quotation begins in the next line: a headline of several words never does."""
    if below >= len(page.lines):
        return False
    title, quote = page.lines[below - 1], page.lines[below]
    value = found.source.text[title.start : title.end]
    return (
        value[-1] == ":"
        and value.count(" ") >= LEAD_IN_BLANKS
        and found.source.text[quote.start] in QUOTES
    )


def _is_broken_text(page: Arrangement, below: int, found: Findings) -> bool:
    """Whether the title's line is the first of a paragraph whose lines are broken: the next one
    goes on in mid-sentence."""
    if below >= len(page.lines) or page.lines[below].gap:
        return False
    return found.source.text[page.lines[below].start].islower()


def _as_body(page: Arrangement, places: Sequence[int]) -> None:
    """Lines that the page takes for the title's, as lines of the body: of which of them it is so is
    to be judged."""
    parts = list(page.parts)
    for i in places:
        parts[i] = "paragraph"
    page.parts, page.places = parts, places_of(parts)


def _drop_repeated(page: Arrangement, title: str, rest: int, found: Findings) -> None:
    """Without the title where it stands again in front of the first sentence."""
    places = page.places.get("paragraph", ())[rest:][:1]
    for i in places:
        line = page.lines[i]
        words = found.source.text[line.start : line.end]
        if not words.startswith(title):
            continue
        behind = words[len(title) :].lstrip(" –-:")
        if behind and behind[0].isupper() and words[len(title)] in " :":
            page.lines = list(page.lines)
            page.lines[i] = line._replace(start=line.end - len(behind))


def _doubt_word_above(page: Arrangement, found: Findings) -> None:
    """A menu's word alone between heading and title ("Termine") may be the title itself."""
    i = page.places["title"][0] - 1
    if i < 1 or page.parts[i] != "chrome" or page.parts[i - 1] != "heading":
        return
    line = page.lines[i]
    if SUB_HEADING_WORD.match(found.source.text, line.start, line.end):
        found.doubt(_BOTH, "This word of a menu may be the title.", line.start, line.end)


def _doubt_heading_below(page: Arrangement, found: Findings) -> None:
    """A sub-heading directly below the title may be the title's second line, or the title
    itself."""
    first = page.first("paragraph")
    if first is None or first.kind.name != "short":
        return
    text, title = found.source.text, page.first("title")
    if (
        title is not None
        and text[title.start - 1 : title.start] == " "
        and text[: title.start].rstrip(" ")[-1:] not in ("", "\n")  # and no indented line
        and text[first.start - 1] == "\n"
        and not ends(SENTENCE_END, text[first.start : first.end])
        and not titles.is_numbered(text[first.start : first.end])
    ):
        message = "The title stood behind the heading, and another line like one stands below."
        found.doubt(_BOTH, message, title.start, first.end)
        return
    below = page.all("paragraph")[: LOOKED_AT + 1]
    if len(below) < FEWEST_LINES:
        return
    values = [found.source.text[line.start : line.end] for line in below]
    if titles.may_be_title(values, below[1].gap):
        message = "The title's second line, or the title itself, may stand here."
        found.doubt(_BOTH, message, below[0].start, below[0].end)


def _doubt(page: Arrangement, title: Line, value: str, end: int, found: Findings) -> None:
    """Remarks on a title that may be something else; what is doubted of the title is doubted of the
    body's beginning too."""
    database = "header" in page.page.has
    copy = value[:1] + value[1:]  # see `Sign`
    if title.guessed:
        message = "The title stood on one line with what follows; its end was guessed."
    elif page.is_unknown:
        message = "The first line is short and a paragraph follows: it may be the title."
    elif "heading" not in page.places and "publisher" not in page.places:
        message = "No heading stands above this line: it may be one that cannot be read."
    elif MARKED_TITLE.stands_in(copy):
        message = "A line with marks or labels like these may be no title."
    elif (
        value.startswith("1. ")
        or (len(value) > LONG_TITLE and not _stands_apart(page, title, value, found))
        or (value[-1] == "." and not ends(ABBREVIATION_END, value))
    ):
        message = (
            "A title so long, with a full stop or with the first number of a list may belong "
            "to the body."
        )
    elif value[-1] == ":" and value.count(" ") >= LEAD_IN_BLANKS:
        message = "A line with a colon at its end may lead in to the body."
    elif value[-1] in ";:,–-":
        message = "The title may go on in the next line."
    elif database and (
        TWO_SENTENCES.stands_in(copy) or (BEGUN.match(value) and FINITE_VERB.search(value))
    ):
        message = "A title that is a sentence may belong to the body."
    else:
        return
    found.doubt(_BOTH, message, title.start, end)
    for line in page.all("subtitle"):
        found.note("subtitle-doubtful", "warning", message, "subtitle", line.start, line.end)


def _stands_apart(page: Arrangement, title: Line, value: str, found: Findings) -> bool:
    """Whether a title below its heading, or on the same line, stands between blank lines and ends
    without a stop, as no paragraph does."""
    below = page.places["title"][0] + 1
    return (
        "heading" in page.places
        and (title.gap or found.source.text[title.start - 1] == " ")
        and below < len(page.lines)
        and page.lines[below].gap
        and value[-1] not in ".,:;!?"
    )


def _rest(page: Arrangement, title: Line, found: Findings, likely: int = 0) -> list[Line]:
    """The lines below the title that belong to it; where that is only likely, a remark says so,
    but for the first ``likely`` ones, which the page has as the title's."""
    text = found.source.text
    after = end = page.places["title"][0] + 1
    if after == len(page.lines) or page.parts[after] != "paragraph":
        return []
    # A text with a line so long is not hard-wrapped, and the lines below it tell nothing more
    reach = (
        MOST_LINES if page.lines[after].end - page.lines[after].start > TITLE_LENGTH else LOOKED_AT
    )
    while end < min(after + reach, len(page.lines)) and page.parts[end] == "paragraph":
        end += 1
    below = page.lines[after:end]
    values = [text[line.start : line.end] for line in below]
    # The width costs a look at all lines; it says nothing of a title that is too short to be full
    # at any width
    full = is_full(text[title.start : title.end], values[0], max(map(len, values)))
    width = wrap_width(values) if full or below[0].gap else 0
    # a blank line between all pieces: it says nothing
    spread = bool(width) and all(line.gap for line in below)
    block = _block(title, below, values)
    rest: list[Line] = []
    for i, line in enumerate(below[:MOST_LINES]):
        last = rest[-1] if rest else title
        verdict = i < block or titles.title_goes_on(
            text[last.start : last.end], values[i:], line.gap and not spread, width
        )
        if verdict is False:
            break
        if verdict is None and i >= likely:
            found.doubt(_BOTH, "The title may go on in the next line.", title.start, line.end)
            break
        rest.append(line)
        width = width or wrap_width(values)
    return rest


def _block(title: Line, below: Sequence[Line], values: Sequence[str]) -> int:
    """How many lines below a title belong to it since only they stand there without a blank line:
    all else in the text is parted by one."""
    count = next((i for i, line in enumerate(below) if line.gap), 0)
    apart = title.gap and len(below) > count + 1 and all(line.gap for line in below[count:])
    others = any(value[-1] in ".!?:;" or value[0] == ">" for value in values[:count])
    return count if apart and count < MOST_LINES and not others else 0
