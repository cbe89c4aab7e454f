"""Citations: the pieces behind a series word or a label, read one by one.

A citation is a run of pieces (numbers, dates, an issue, pages, brackets that hold such) in any
order and number. One with a number and a date or issue of its own begins a new text; bare numbers
or bare dates of a list share one. Each step reads one piece and never goes back, so that time grows
with the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from ..grammar.build import Match
from ..grammar.references import ASIDE, HYPHEN_AND_YEAR, ISSUE_NUMBER, PIECE

MOST_PIECES = 80  # of one citation; a longer list is read in parts
_LAST_ISSUE = 26  # numbers of issues in a year


@dataclass(slots=True)
class Citation:
    """One text and the numbers and dates that it names, as written."""

    start: int
    end: int
    numbers: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    issue: str | None = None  # "1996", "Juli 2007", "Heft 9/1998"
    labels: list[str] = field(default_factory=list)
    pages: bool = False
    number_first: bool = False  # before any date
    left: bool = False  # it may have more than was read, or be more than one

    @property
    def stands(self) -> bool:
        """Whether it names a number and what it is of: one more such is a citation of its own."""
        return bool(self.numbers) and bool(self.dates or self.issue)

    def named(self) -> list[tuple[str | None, str | None]]:
        """Each number with its date, or each date."""
        if not self.numbers:
            return [(None, date) for date in self.dates]
        if len(self.numbers) == len(self.dates):
            return list(zip(self.numbers, self.dates, strict=True))
        return [(number, self.dates[0] if self.dates else None) for number in self.numbers]


class Piece:
    """One piece: its kind, its place, its text."""

    __slots__ = ("end", "kind", "start", "text")

    def __init__(self, match: Match) -> None:
        self.kind = match.lastgroup or ""
        self.start, self.end = match.span()
        self.text = match.group()


def pieces(text: str, start: int) -> list[Piece]:
    """The pieces from a place on, up to the first word that is none."""
    found: list[Piece] = []
    place = start
    depth = 0
    while len(found) < MOST_PIECES:
        bracket = found and "(" in text[place : place + 2]
        aside = ASIDE.match(text, place) if bracket else None
        if aside is not None:
            found.append(Piece(aside))
            place = aside.end()
            continue
        blank = text[place : place + 1] == " "
        match = PIECE.match(text, place + blank)
        if match is None:
            break
        piece = Piece(match)
        depth += (piece.kind == "open") - (piece.kind == "close")
        if not 0 <= depth <= 1:
            break  # a bracket that began before, or one in another
        found.append(piece)
        place = piece.end
    return found


def read(text: str, start: int, found: list[Piece], issues: bool) -> list[Citation]:
    """The citations that the pieces make; the first begins at ``start``.

    ``issues`` says that the series is printed in numbered issues.
    """
    return _Reader(text, start, found, issues).read()


class _Reader:
    """Reads pieces from left to right; ``at`` is the next."""

    def __init__(self, text: str, start: int, found: list[Piece], issues: bool) -> None:
        self.text = text
        self.pieces = found
        self.issues = issues
        self.at = 0
        self.citations = [Citation(start, start)]
        self.inside = False  # a bracket
        self.joined = ""  # what stands before the piece: "," or "und"
        self.label = ""  # a label that waits for its number
        self.parted = False  # by an aside that belongs to what stands before it alone

    def read(self) -> list[Citation]:
        while self.at < len(self.pieces) and self._step():
            pass
        if self.issues:
            self._read_issues()
        return [one for one in self.citations if one.end > one.start]

    def _read_issues(self) -> None:
        """Where a page of an issue is cited, the issue is all the number there is: "Heft 3/1998,
        S. 44"."""
        for one in self.citations:
            if one.pages and one.issue and not (one.numbers or one.dates):
                numbered = ISSUE_NUMBER.search(one.issue)
                if numbered:
                    one.numbers.append(numbered["number"])
                    one.issue = None

    def _step(self) -> bool:
        piece = self.pieces[self.at]
        if piece.kind == "aside":
            self.parted = True
            self.at += 1
            return True
        if piece.kind == "join":
            return self._join(piece)
        if piece.kind == "open":
            return self._bracket()
        if piece.kind == "close" or not self._add(piece):
            return False
        self.at += 1
        return True

    def _join(self, piece: Piece) -> bool:
        """A comma, a word or a sign between two pieces; begins a citation of its own where what
        follows stands for itself."""
        while self.at < len(self.pieces) and self.pieces[self.at].kind == "join":
            piece = self.pieces[self.at]  # ", und": the last counts
            self.parted |= piece.text == ";"
            self.at += 1
        self.joined = piece.text
        self.label = ""
        following = self._item(self.at)
        if not following:
            return False
        kinds = {one.kind for one in following}
        current = self.citations[-1]
        stands = "number" in kinds and not kinds.isdisjoint(("date", "issue"))
        apart = self.parted and "label" in kinds
        apart |= piece.text == ";" and "number" in kinds
        self.parted = False
        if (current.stands and stands) or (apart and current.numbers):
            place = following[0].start
            self.citations.append(Citation(place, place))
            self.joined = ""
        return True

    def _item(self, at: int) -> list[Piece]:
        """The pieces up to the next that parts a list: what may be one citation."""
        item: list[Piece] = []
        for piece in self.pieces[at : at + 12]:
            if piece.kind == "join" and item:
                ahead = self.pieces[at + len(item) + 1 : at + len(item) + 2]
                inside = sum((one.kind == "open") - (one.kind == "close") for one in item)
                comma = piece.text == "," and ahead and ahead[0].kind in ("label", "page")
                if not (inside or (comma and "number" not in {one.kind for one in item})):
                    break
            elif piece.kind == "join":
                return []
            item.append(piece)
        return item

    def _bracket(self) -> bool:
        """A bracket that holds nothing but pieces belongs to the text."""
        current = self.citations[-1]
        end = self.at + 1
        while end < len(self.pieces) and self.pieces[end].kind not in ("open", "close"):
            end += 1
        if end == len(self.pieces) or self.pieces[end].kind != "close" or end == self.at + 1:
            current.left = end > self.at + 1
            return False
        before = current.end
        self.at += 1
        self.joined = ","
        self.inside = True
        while self.at < end:
            piece = self.pieces[self.at]
            if piece.kind == "join":
                self.joined = piece.text
            elif not self._add(piece):
                current.end = before
                current.left = True
                return False
            self.at += 1
        self.inside = False
        current.end = self.pieces[end].end
        self.at = end + 1
        self.joined = self.label = ""
        return True

    def _add(self, piece: Piece) -> bool:
        """Takes a piece into the current citation; False where it does not belong to it."""
        current = self.citations[-1]
        take = getattr(self, f"_{piece.kind}")
        if not take(piece, current):
            return False
        if piece.kind not in ("label", "under", "day"):
            current.end = piece.end
            self.joined = ""
        return True

    def _date(self, piece: Piece, current: Citation) -> bool:
        if current.dates and not self.joined:
            return False
        current.dates.append(piece.text)
        return True

    def _day(self, piece: Piece, current: Citation) -> bool:
        """A day without its year is no date: "vom 5.8. und 7.9.2003", "Nr. 77 vom 30. April"."""
        following = [
            one.kind for one in self.pieces[self.at + 1 : self.at + 4] if one.kind != "join"
        ]
        listed = self.joined and following and following[0] in ("date", "day")
        if not (listed or piece.text.startswith("v")):
            return False
        current.end = piece.end
        return True

    def _issue(self, piece: Piece, current: Citation) -> bool:
        if current.numbers and piece.text.isdigit() and not self.inside:
            return False
        current.issue = piece.text
        return True

    def _page(self, piece: Piece, current: Citation) -> bool:
        current.pages = True
        return bool(current.numbers or current.dates or current.issue)

    def _under(self, piece: Piece, current: Citation) -> bool:
        return not current.numbers

    def _label(self, piece: Piece, current: Citation) -> bool:
        """A second label makes an issue of the number before: "Nr. 3/2004, lfd. Nr. 144"."""
        text = piece.text.strip()
        if current.numbers and not self._lists(text, current):
            if not self._was_issue(current):
                return False
            if text.startswith("Ziff"):
                current.left = True  # of an issue, or a point of a notice
                return False
            current.issue = current.numbers.pop()
        current.labels.append(text)
        self.label = text
        return True

    def _lists(self, label: str, current: Citation) -> bool:
        """Whether a label repeats the one before in a list: "Nr. 101, Nr. 108 und Nr. 115"."""
        if label.startswith("Ziff"):
            return False
        if self.joined in ("", ",") and self._was_issue(current):
            same = current.labels and current.labels[-1].rstrip(".n") == label.rstrip(".n")
            return bool(self.joined and same and not current.pages)
        return bool(self.joined)

    def _was_issue(self, current: Citation) -> bool:
        number = current.numbers[-1]
        return (
            self.issues
            and len(current.numbers) == 1
            and "/" in number
            and int(number.partition("/")[0]) <= _LAST_ISSUE
        )

    def _number(self, piece: Piece, current: Citation) -> bool:
        if not self.label:
            if (current.numbers or current.dates) and not self.joined:
                return False
            if self.joined and current.numbers and self._counts(piece, current):
                return False
        if current.numbers and (current.pages or (current.dates and current.number_first)):
            current.left = True  # "5/96, S. 88, und 9/96, S. 151", "Nr. 12 vom … und Nr. 15"
        current.left |= HYPHEN_AND_YEAR.match(self.text, piece.end) is not None
        current.number_first |= not current.dates
        current.numbers.append(piece.text)
        self.label = ""
        return True

    def _counts(self, piece: Piece, current: Citation) -> bool:
        """Whether a bare number behind one with its year counts things: "12/2003, 15 Gemeinden"."""
        after = self.text[piece.end : piece.end + 2]
        return (
            "/" in current.numbers[-1]
            and "/" not in piece.text
            and after[:1] == " "
            and after[1:].isalpha()
        )
