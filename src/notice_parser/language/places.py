"""Places where a citation may begin: a series word or a bare label, with what belongs to it on
either side, and the citations that are read there."""

from __future__ import annotations

from functools import cached_property

from ..grammar import references as grammar
from ..grammar.build import Match
from .citations import MOST_PIECES, Citation, pieces, read
from .citing import Forms, Series

REACH = 80  # characters before a series word that may be the publisher's name
LONGEST_SENTENCE = 200  # characters of a sentence that are looked at on either side
_OPENING = frozenset("„“\"»«‚'")
_CLOSING = frozenset("”“\"»«‘'")


def begins(value: str, match: Match, made: Forms) -> bool:
    """Whether a series word or label is a word of its own, or the end of a compound where it may
    be."""
    before = value[match.start() - 1 : match.start()] or " "
    if match["label"]:
        return not (before.isalnum() or before in ".-")
    return not before.isalpha() or _series_at(value, match, made).stem


def _series_at(value: str, match: Match, made: Forms) -> Series:
    return next(series for series, word in made.series if word.match(value, match.start()))


class Place:
    """One place, read: where the text of the citation begins, whose name stands there, and the
    citations.

    ``series`` is None at a bare label; ``before`` is what stands before the citation.
    """

    def __init__(self, value: str, match: Match, made: Forms) -> None:
        self.value = value
        self.made = made
        self.word_end = match.end()
        self.series = None if match["label"] else _series_at(value, match, made)
        self.start = match.start()
        self.before = value[max(0, self.start - REACH) : self.start]
        self.publisher = False  # whether its name stands there
        self.foreign = False  # whether somebody else's does
        self.issue_before = False
        at = self._read_names() if self.series else self._read_issue()
        self.pieces = pieces(value, at)
        issues = self.series is None or self.series.issues
        found = read(value, self.start, self.pieces, issues)
        self.citations = [one for one in found if one.numbers or one.dates]
        if self.citations and (
            len(self.pieces) == MOST_PIECES or grammar.DATE_UNREAD.match(value, self.end)
        ):
            self.citations[-1].left = True
        if self.citations and self.series is None:
            self._read_series_behind(self.citations[-1])

    @property
    def end(self) -> int:
        """Where the citations end."""
        return self.citations[-1].end if self.citations else self.word_end

    @cached_property
    def sentence(self) -> str:
        """The sentence around the citations, as far as it is looked at."""
        return " ".join(self.sentence_around)

    @cached_property
    def sentence_around(self) -> tuple[str, str]:
        """What the sentence has before the citations and behind them."""
        head = self.value[max(0, self.start - LONGEST_SENTENCE) : self.start]
        tail = self.value[self.end : self.end + LONGEST_SENTENCE]
        begins = [match.end() for match in grammar.SENTENCE_START.finditer(head)]
        ends = grammar.SENTENCE_START.search(tail)
        return head[begins[-1] if begins else 0 :], tail[: ends.end()] if ends else tail

    def names_publisher(self, at: int) -> bool:
        """Whether one of the publisher's names begins at a place."""
        return self.made.named.match(self.value, at) is not None

    def ends_name(self, at: int) -> bool:
        """Whether nothing follows the publisher's name at a place that could make it a longer one:
        "des Verbandes empfohlen", but not "des Verbandes kommunaler Unternehmen"."""
        name = self.made.named.match(self.value, at)
        return name is not None and not grammar.NAME_GOES_ON.match(self.value, name.end())

    def _read_issue(self) -> int:
        """Where a bare label stands; an issue before it ("Heft 11/1996,") is of the citation."""
        at = self.start
        issue = grammar.HEFT_BEFORE.search(self.before)
        if issue:
            self._begin(issue.start())
            self.issue_before = True
        return at

    def _read_series_behind(self, one: Citation) -> None:
        """ "Nr. 56 in den Mitteilungen vom 20.02.1997": the series and its date stand behind the
        number, and are of the citation."""
        way = None if one.dates or one.issue else grammar.IN_SERIES.match(self.value, one.end)
        match = self.made.anchor.match(self.value, way.end()) if way else None
        if match is None or match["label"]:
            return
        tail = self.made.after.match(self.value, match.end())
        assert tail is not None  # it matches nothing, too
        at = tail.end() if tail["publisher"] else match.end()
        behind = read(self.value, at, pieces(self.value, at), issues=True)
        if len(behind) == 1 and behind[0].dates and not behind[0].numbers:
            one.end, one.dates = behind[0].end, behind[0].dates
            self.series = _series_at(self.value, match, self.made)
            self.publisher = bool(tail["publisher"])

    def _read_names(self) -> int:
        """The publisher's name before the series word or behind it, a prefix, quotation marks;
        returns where the citation goes on."""
        begin, named = self._name_ends(len(self.before))
        last = self.before[-1:]
        prefix = grammar.PREFIX.search(self.before) if last.isalnum() or last == "-" else None
        if prefix and not named:
            begin, named = self._name_ends(prefix.start())
            own = self.series is not None and self.series.stem and not prefix[0].isupper()
            self.foreign = not (own or named)
        tail = self.made.after.match(self.value, self.word_end)
        assert tail is not None  # it matches nothing, too
        first = tail.group()[:1]
        quoted = begin > 0 and self.before[begin - 1] in _OPENING and first in _CLOSING
        self.publisher = named or bool(tail["publisher"])
        self._begin(begin - quoted)
        return tail.end() if tail["publisher"] or quoted or first in "-:" else self.word_end

    def _begin(self, at: int) -> None:
        """The citation begins further ahead: at a place in what stands before it."""
        self.start -= len(self.before) - at
        self.before = self.before[:at]

    def _name_ends(self, at: int) -> tuple[int, bool]:
        """Whether one of the publisher's names ends at a place in what stands before, and where it
        begins."""
        bare = self.before[:at].rstrip("-– ")
        small = bare.lower()  # "İ" has two characters then
        if at - len(bare) > 2 or not small.endswith(self.made.names):
            return at, False
        begin = len(bare) - len(next(name for name in self.made.names if small.endswith(name)))
        inside = begin > 0 and (bare[begin - 1].isalpha() or bare[begin - 1] == "-")
        return (at, False) if inside else (begin, True)
