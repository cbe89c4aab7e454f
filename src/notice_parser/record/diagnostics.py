"""What was repaired, missing, doubtful or contradictory: codes, severities, and the one error
type.

Codes are stable and contain the name of the field they speak of; the wording of messages may
change.

============================  ========  ============================================================
code                          severity  when
============================  ========  ============================================================
header-missing                warning   a database page without its line "Mitteilungen - …"
header-doubtful               warning   its section ends with a hyphen or a comma: it may go on in
                                        the next line
header-joined                 info      the header stood on two lines
number-missing                warning   the heading names no number ("StGB NRW-Mitteilung vom
                                        13.02.2020"), or there is no heading
kind-doubtful                 warning   a line of the body may be the heading that says it
number-doubtful               warning   its year and the date's year are more than one apart;
                                        another number stands beside it or in a line like a heading;
                                        the text ends with it; it stands alone, and may be somebody
                                        else's
date-missing                  warning   the layout has a date and none was found
date-impossible               error     there is no such day ("31.02.2006"); the date is None
date-doubtful                 warning   its year and the number's year are more than one apart; its
                                        month is a roman two or an eleven; another date or the half
                                        of a year stands there
date-year-differs             info      they are one apart, and the notice is not from November or
                                        December
title-missing                 warning   no line of the text can be the title
title-doubtful                warning   the title might be a paragraph, go on in the next line, or
                                        end earlier
title-joined                  info      the title stood on several lines
subtitle-doubtful             warning   more lines than title and subtitle stand above a press
                                        release's kind line
body-missing                  warning   no paragraph was found
body-doubtful                 warning   lines may or may not belong to one paragraph or to the
                                        title; a paragraph's role is not certain; a line says
                                        something of the page (a label, a stamp, a date of printing)
body-cut-off                  warning   the text stops in the middle of a sentence
ordering-doubtful             warning   it ends where the text was cut off; a detail may not be as
                                        it was meant (a line ends in an address, a number has
                                        letters)
references-doubtful           warning   a notice is named that may be somebody else's, or a series
                                        word stands beside a number or date that was not read
az-missing                    warning   the layout has an Az. and none was found
az-empty                      warning   the label stands there with nothing after it
az-doubtful                   warning   the last line names a file of somebody else, or more lines
                                        follow the Az.
az-unknown-form               warning   the Az. has none of the forms that are known; its text is
                                        kept, it has no parts
az-joined                     info      the Az. stood on two lines
family-doubtful               warning   a page has the shape of this family's, and nothing that only
                                        its publisher writes; or another family reads it as well
layout-doubtful               warning   the text has none of the known layouts
notice-several                warning   `parse` was given a text with several notices and returned
                                        the first
notice-cut-off                warning   `iter_notices` gave a notice in several pieces, since it
                                        is longer than ``longest`` allows
copy-doubtful                 warning   in an archive: it may be a copy of several of its notices
FIELD-differs                 warning   in an archive: copies that do not doubt it have different
                                        values
FIELD-repaired                info      characters of the field were put right (mojibake,
                                        entities, scans); the message has the original
FIELD-doubtful                warning   marks of another encoding or of markup stand in the field
FIELD-damaged                 warning   letters of the field are lost (U+FFFD)
============================  ========  ============================================================
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict

Severity = Literal["info", "warning", "error"]
Span = tuple[int, int]

_LINE_END = re.compile(r"\r\n?|\n")


class Diagnostic(BaseModel):
    """One remark on a notice.

    ``span`` is a half-open pair of offsets into the text that was given to `parse`, or None where
    the remark is on something that is not there. ``field`` names the field of the record, or is
    None where the remark is on the text as a whole.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)

    code: str
    """Stable, and with the field's name in it: "date-impossible"."""
    severity: Severity
    """ "info": put right, and certain; "warning": look at it; "error": it cannot be so."""
    message: str
    """One English sentence, which may change."""
    span: Span | None = None
    """Where in the given string."""
    field: str | None = None
    """Which field of the record it speaks of."""

    def message_in(self, language: str) -> str:
        """The message in a language: "en" is `message` as it stands, "de" its German text. Raises
        ``ValueError`` for any other.

        A message that has no German text, such as that of a family of one's own, stands in English
        behind what its code says.
        """
        from ..words import Words

        return Words(language).message(self)


def serious(remarks: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Those of severity warning and error."""
    return [remark for remark in remarks if remark.severity != "info"]


class NoticeError(ValueError):
    """Raised by ``parse(text, strict=True)``: every problem of the notice at once, each with its
    place.

    ``diagnostics`` holds those of severity warning and error, ``text`` the string that was given.
    The message has line and column (counted from 1; lines end at ``\\n``, ``\\r\\n`` or ``\\r``)
    and a caret under the place.
    """

    def __init__(self, diagnostics: Sequence[Diagnostic], text: str) -> None:
        self.diagnostics = tuple(diagnostics)
        self.text = text
        super().__init__(_message(self.diagnostics, text))

    def __reduce__(self) -> tuple[type[NoticeError], tuple[tuple[Diagnostic, ...], str]]:
        return NoticeError, (self.diagnostics, self.text)


def _message(diagnostics: Sequence[Diagnostic], text: str) -> str:
    count = len(diagnostics)
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    lines = [f"{count} problem{'' if count == 1 else 's'} in the notice"]
    lines += (_paragraph(diagnostic, text, starts) for diagnostic in diagnostics)
    return "\n".join(lines)


def _paragraph(diagnostic: Diagnostic, text: str, starts: Sequence[int]) -> str:
    head = f"{diagnostic.severity}: {diagnostic.message} [{diagnostic.code}]"
    if diagnostic.span is None:
        return head
    start, end = diagnostic.span
    row = bisect_right(starts, start)
    line_start = starts[row - 1]
    line_end = starts[row] if row < len(starts) else len(text)
    # Long lines are shown around the place only, so that the caret stays under it on a terminal.
    shown_from = max(line_start, start - 60)
    shown = "".join(
        character if character.isprintable() else " "
        for character in text[shown_from : min(line_end, shown_from + 100)]
    ).rstrip()
    caret = " " * (start - shown_from) + "^" * max(
        1, min(end - start, len(shown) - (start - shown_from))
    )
    return f"line {row}, column {start - line_start + 1}: {head}\n    {shown}\n    {caret}"
