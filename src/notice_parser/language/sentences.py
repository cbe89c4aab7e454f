"""A paragraph's sentences."""

from __future__ import annotations

from ..grammar.sentences import NO_BREAK_AFTER, SENTENCE_BREAK


def sentences(paragraph: str) -> list[tuple[int, int]]:
    """The places of a paragraph's sentences, in one line of text. Where an abbreviation or an
    ordinal ends before the blank, nothing ends.

    >>> text = "Die Frist endet am 30. November 2014.Näheres findet sich z. B. im Internet. Punkt."
    >>> [text[start:end] for start, end in sentences(text)]
    ['Die Frist endet am 30. November 2014.', 'Näheres findet sich z. B. im Internet.', 'Punkt.']
    """
    parts: list[tuple[int, int]] = []
    start = 0
    for match in SENTENCE_BREAK.finditer(paragraph):
        end = match.end() if match["blanks"] is None else match.start("blanks")
        if NO_BREAK_AFTER.search(paragraph, max(start, end - 12), end):
            continue
        parts.append((start, end))
        start = match.end()
    parts.append((start, len(paragraph)))
    return parts
