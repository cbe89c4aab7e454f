"""Headings that were broken over lines or scanned, letters and notices that stand on one line."""

from __future__ import annotations

from ...grammar.build import Match
from ...lines.kind import LONGEST_FORM, Form
from ...lines.lexicon import Lexicon
from ...lines.line import Line
from ...lines.mending import Cut, Mending
from .cutting import HEAD_LENGTH, cut_heading, cut_letter
from .forms import (
    HEADER_INLINE,
    LETTER_INLINE,
    LOOSE_NUMBER_LINE,
    MISSPELT_NUMBER_LINE,
    MISSPELT_PRESS_LINE,
    MISSPELT_STATEMENT_LINE,
    NUMBER_INLINE,
    NUMBER_LINE,
    NUMBER_LINE_START,
    SITE_EVENT,
    SITE_LINE,
)
from .scanned import (
    SCANNED_HEADER,
    SCANNED_HEADER_INLINE,
    SCANNED_NUMBER_INLINE,
    SCANNED_NUMBER_LINE,
    as_written,
    says_mitteilung,
)

LONGEST_PART = 60  # characters; the parts of a heading that was broken over lines are shorter
WHOLE, LOOSE = Form(NUMBER_LINE), Form(LOOSE_NUMBER_LINE)
SCANNED = Form(SCANNED_NUMBER_LINE, says="mitteilung", scanned=True, reads=as_written)
SCANNED_ABOVE = Form(SCANNED_HEADER, scanned=True)
LONGEST_NAME = 8  # characters: "StGB NRW"
MISSPELT = (
    ("heading", MISSPELT_NUMBER_LINE, "mitteilung"),
    ("press-line", MISSPELT_PRESS_LINE, "pressemitteilung"),
    ("press-line", MISSPELT_STATEMENT_LINE, "statement"),
)


class HeadingMending(Mending):
    """The publisher's headings, as long as none was seen."""

    forms = (
        SCANNED_NUMBER_LINE,
        SCANNED_HEADER,
        LOOSE_NUMBER_LINE,
        *(pattern for _, pattern, _ in MISSPELT),
    )
    inline = (
        NUMBER_INLINE,
        SCANNED_NUMBER_INLINE,
        HEADER_INLINE,
        SCANNED_HEADER_INLINE,
        LETTER_INLINE,
    )

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        super().__init__(text, lexicon)
        self.always = "Schnellbrief" in text

    def cuts(self, words: str, line: Line, above: list[Line], headed: bool) -> list[Cut]:
        """The parts of a flattened letter, or of a heading with more behind it."""
        if line.kind.name == "heading":
            return []
        may_be_letter = self.always and len(words) > LONGEST_FORM and "Schnellbrief" in words
        if may_be_letter and (cuts := cut_letter(words)):
            return cuts
        return [] if headed else _heading_cuts(words, above)

    def joined(self, line: Line, above: list[Line]) -> Line | None:
        """The number line that comes of a line and the one or two above it: "StGB NRW-Mitteilung
        603/2006 vom" + "01.08.2006"."""
        if line.end - line.start > LONGEST_PART:
            return None
        for count in (2, 1):
            first = above[-count] if len(above) >= count else None
            if (
                first is None
                or line.end - first.start > LONGEST_FORM
                or first.kind.name not in ("heading", "short")
                or _is_dated(first.match)
            ):
                continue
            words = self.text[first.start : line.end].replace("\n", " ")
            match, form = None, WHOLE
            if NUMBER_LINE_START.match(self.text, first.start, first.end):
                match = NUMBER_LINE.match(words)
            if match is None and line.kind.name in ("short", "date") and says_mitteilung(words):
                match, form = SCANNED_NUMBER_LINE.match(words), SCANNED
            if match is not None and (
                match["date"]
                or (match["number"] and (first.match is None or not first.match["number"]))
            ):
                del above[-count:]
                return Line(
                    first.start, line.end, first.gap, self.lexicon.kinds["heading"], match, form
                )
        return None

    def repaired(self, words: str, line: Line, above: list[Line]) -> Line:
        """The line as a header or number line, where it is one but for what a scan confuses, or for
        a number or date that can't be read; as one whose kind is misspelt."""
        if line.kind.name not in ("short", "sentence") or len(words) > LONGEST_FORM:
            return line
        if not says_mitteilung(words):
            return self._misspelt(words, line)
        if (match := SCANNED_NUMBER_LINE.match(words)) and (match["number"] or match["date"]):
            return line._replace(kind=self.lexicon.kinds["heading"], match=match, form=SCANNED)
        if match := SCANNED_HEADER.match(words):
            return line._replace(kind=self.lexicon.kinds["header"], match=match, form=SCANNED_ABOVE)
        due = not above or above[-1].kind.name == "header" or above[-1].kind.furniture
        if due and (match := LOOSE_NUMBER_LINE.match(words)):
            return line._replace(kind=self.lexicon.kinds["heading"], match=match, form=LOOSE)
        return self._misspelt(words, line)

    def _misspelt(self, words: str, line: Line) -> Line:
        if "GB" not in words[:LONGEST_NAME].upper():
            return line
        for kind, pattern, says in MISSPELT:
            match = pattern.match(words)
            if match is not None and (kind != "heading" or match["number"] or match["date"]):
                form = Form(pattern, says=says)
                return line._replace(kind=self.lexicon.kinds[kind], match=match, form=form)
        return line

    def captions(self, lines: list[Line], i: int) -> int:
        """Both lines of "Eindrücke vom" / "Hauptausschuss 2024"."""
        if (
            i > 1
            and SITE_EVENT.match(self.text, lines[i - 1].start, lines[i - 1].end)
            and SITE_LINE.match(self.text, lines[i - 2].start, lines[i - 2].end)
        ):
            return 2
        return 0


def _is_dated(match: Match | None) -> bool:
    return match is not None and "date" in match.re.groupindex and match["date"] is not None


def _heading_cuts(words: str, above: list[Line]) -> list[Cut]:
    """The parts of a line that holds a heading and more; none in the body, where a heading is
    cited."""
    if "itteilung" not in words and (
        len(words) <= LONGEST_FORM or not says_mitteilung(words[:HEAD_LENGTH])
    ):
        return []
    if any(line.kind.name in ("paragraph", "sentence", "heading") for line in above[-6:]):
        return []
    below_header = bool(above) and above[-1].kind.name == "header"
    return cut_heading(words, below_header=below_header)
