"""Title and subtitle: one line each, joined where the page broke them."""

from __future__ import annotations

from ..evidence import TITLE_LENGTH, Line
from ..grammar.endings import ends
from ..grammar.lines import MARKED_TITLE
from ..grammar.paragraphs import ABBREVIATION_END, BEGUN, FINITE_VERB, INNER_SENTENCE
from ..paragraphs import is_full, title_goes_on, wrap_width
from ..segmentation import Arrangement
from .findings import Findings

LOOKED_AT = 40  # lines of the body that tell whether the text is hard-wrapped
MOST_LINES = 5  # that a title can run over: the longest at the narrowest wrap
LONG_TITLE = 150  # characters; a longer one is doubted. The longest seen has 104, a press release's subtitle may be a sentence


def read_title(page: Arrangement, found: Findings) -> int:
    """Title and subtitle. Returns how many lines at the body's start turned out to be the title's rest."""
    titles, subtitles = page.all("title"), page.all("subtitle")
    for line in subtitles:
        found.values["subtitle"] = found.text(line.start, line.end)
        found.place("subtitle", line.start, line.end)
    if not titles:
        if "title" in page.layout.has:
            found.note("title-missing", "warning", "No line can be the title: the text goes on with a paragraph where a title is due.", "title")
        return 0
    title = titles[0]
    rest = _rest(page, title, found) if not subtitles else []
    end = rest[-1].end if rest else title.end
    value = found.text(title.start, end)
    found.values["title"] = value
    found.place("title", title.start, end)
    _doubt(page, title, value, end, found)
    if rest:
        found.note("title-joined", "info", f"The title stood on {len(rest) + 1} lines.", "title", title.start, end)
    if page.layout.name.startswith("press"):
        _doubt_lines_above(page, found)
    return len(rest)


def _doubt(page: Arrangement, title: Line, value: str, end: int, found: Findings) -> None:
    """Remarks on a title that may be something else; what is doubted of the title is doubted of the body's beginning too."""
    database = "header" in page.layout.has
    copy = value[:1] + value[1:]  # see `Sign`
    if title.guessed:
        message = "The title stood on one line with what follows; its end was guessed."
    elif page.layout.name == "unknown":
        message = "The first line is short and a paragraph follows: it may be the title."
    elif "heading" not in page.places:
        message = "No heading stands above this line: it may be one that cannot be read."
    elif MARKED_TITLE.stands_in(copy):
        message = "A line with marks or labels like these may be no title."
    elif value.startswith("1. ") or len(value) > LONG_TITLE or (value[-1] == "." and not ends(ABBREVIATION_END, value)):
        message = "A title so long, with a full stop or with the first number of a list may belong to the body."
    elif database and (INNER_SENTENCE.stands_in(copy) or (BEGUN.match(value) and FINITE_VERB.search(value))):
        message = "A title that is a sentence may belong to the body."
    else:
        return
    for name in ("title", "body"):
        found.note(f"{name}-doubtful", "warning", message, name, title.start, end)


def _rest(page: Arrangement, title: Line, found: Findings) -> list[Line]:
    """The lines below the title that belong to it; where that is only likely, a remark says so."""
    text = found.source.text
    after = end = page.places["title"][0] + 1
    if after == len(page.lines) or page.parts[after] != "paragraph":
        return []
    # A text with a line so long is not hard-wrapped, and the lines below it tell nothing more
    reach = MOST_LINES if page.lines[after].end - page.lines[after].start > TITLE_LENGTH else LOOKED_AT
    while end < min(after + reach, len(page.lines)) and page.parts[end] == "paragraph":
        end += 1
    below = page.lines[after:end]
    values = [text[line.start : line.end] for line in below]
    # The width costs a look at all lines; it says nothing of a title that is too short to be full at any width
    full = is_full(text[title.start : title.end], values[0], max(map(len, values)))
    width = wrap_width(values) if full or below[0].gap else 0
    spread = bool(width) and all(line.gap for line in below)  # a blank line between all pieces: it says nothing
    rest: list[Line] = []
    for i, line in enumerate(below[:MOST_LINES]):
        last = rest[-1] if rest else title
        verdict = title_goes_on(text[last.start : last.end], values[i:], line.gap and not spread, width)
        if verdict is False:
            break
        if verdict is None:
            for name in ("title", "body"):
                found.note(f"{name}-doubtful", "warning", "The title may go on in the next line.", name, title.start, line.end)
            break
        rest.append(line)
        width = width or wrap_width(values)
    return rest


def _doubt_lines_above(page: Arrangement, found: Findings) -> None:
    """A press release's title is found from below; text above it that is no known furniture may be the real one."""
    for line in page.lines[: page.places["title"][0]]:
        if line.sign in "tp":
            found.note("title-doubtful", "warning", "More lines than title and subtitle stand above the kind line.", "title", line.start, line.end)
            found.note("subtitle-doubtful", "warning", "More lines than title and subtitle stand above the kind line.", "subtitle", line.start, line.end)
            return
