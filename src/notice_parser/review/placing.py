"""Where the values that a person gave stand in the text, so that the picture of the source shows
them: gold records have no offsets."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

from ..grammar.dates import MONTH_NAMES
from ..record.notice import FIELDS, Notice
from ..record.parts import Spans
from ..view.source import read
from .case import Case, Draft

Place = tuple[int, int]


class Letters:
    """The letters and figures of a text, which is all that a value is looked for by: blanks, line
    ends and the hyphens of cut words may have gone when it was made."""

    def __init__(self, text: str) -> None:
        self._source = read(text)
        self._at = [i for i, sign in enumerate(self._source.text) if sign.isalnum()]
        self._letters = "".join([self._source.text[i] for i in self._at])

    def place(self, value: str, after: int = 0) -> Place | None:
        """Where a value stands in the given text: the first place that begins at or behind
        ``after``, else the first of all. None where it does not stand there."""
        wanted = "".join([sign for sign in value if sign.isalnum()])
        first: Place | None = None
        start = self._letters.find(wanted) if wanted else -1
        while start >= 0:
            place = self._with_marks(value, self._at[start], self._at[start + len(wanted) - 1] + 1)
            if place[0] >= after:
                return place
            first = first or place
            start = self._letters.find(wanted, start + 1)
        return first

    def _with_marks(self, value: str, start: int, end: int) -> Place:
        """A place with the quotation marks and stops around it that belong to the value too."""
        text = self._source.text
        inner = [place for place, sign in enumerate(value) if sign.isalnum()]
        for sign in reversed(value[: inner[0]].replace(" ", "")):
            before = text[max(0, start - 3) : start].rstrip()[-1:]
            if before != sign:
                break
            start = text.rindex(sign, 0, start)
        for sign in value[inner[-1] + 1 :].replace(" ", ""):
            if text[end : end + 3].lstrip()[:1] != sign:
                break
            end = text.index(sign, end) + 1
        return self._source.span(start, end)


def placed(case: Case, draft: Draft) -> Notice:
    """The notice with the spans of the values as they are now, for a picture of the text."""
    changed = {
        field: value
        for field, value in {**draft.proposed, **draft.values}.items()
        if field in Spans._fields and value != case.found[field]
    }
    if not changed:
        return case.notice
    letters = Letters(case.text)
    spans: dict[str, Any] = {}
    for field, value in changed.items():
        if FIELDS[field].many:
            spans[field] = tuple(places(letters, value))
        else:
            spans[field] = next(
                (at for each in _written(value) if (at := letters.place(each))), None
            )
    return case.notice.model_copy(update={"spans": case.notice.spans._replace(**spans)})


def places(letters: Letters, entries: list[dict[str, Any]]) -> Iterator[Place]:
    """The places of a list's entries, each behind the one before where it can be; an empty one for
    what does not stand in the text, so that entries keep their numbers."""
    after = 0
    for entry in entries:
        place = letters.place(entry["text"], after)
        after = place[1] if place else after
        yield place or (0, 0)


def _written(value: Any) -> Iterator[str]:
    """How a value may be written in the text."""
    if value is None:
        return
    text = value["text"] if isinstance(value, dict) else value
    try:
        day = datetime.date.fromisoformat(text)
    except ValueError:
        yield text
    else:
        yield f"{day:%d.%m.%Y}"
        yield f"{day.day}.{day.month}.{day.year}"
        yield f"{day.day}. {MONTH_NAMES[day.month - 1]} {day.year}"
        yield f"{day:%d}. {MONTH_NAMES[day.month - 1]} {day.year}"
