"""List markers: which paragraphs begin with one, and which of the numbered ones are sub-headings.

A marker without a blank ("-Laternen", "1.Warnung") is one where a neighbour has its like; a number
or letter counts where it begins a list or goes on with one. A run of numbered lines are items where
one stands directly below the other, and sub-headings where each has text of its own below it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from ..grammar.build import Match, Pattern
from ..grammar.dates import ORDINAL_DATE
from ..grammar.endings import ends
from ..grammar.paragraphs import ABBREVIATION_END, BULLET, NUMBERED, QUOTES, SENTENCE_END
from ..grammar.roles import (
    DATE_FIRST,
    FEW_WORDS_AND_COLON,
    MARKER_VALUE,
    NUMBER_AND_BRACKET,
    ONE_WORD_AND_COLON,
    PRONOUN_FIRST,
    SURE_BULLETS,
    TIGHT_BULLET,
    TIGHT_NUMBER,
    TIME_FIRST,
    VERB,
)

HEADING_LENGTH = 87  # characters, without the marker
_FEW_WORDS = 4  # a sub-heading with a full stop has no more: "A. Problem."
_NESTED = 3  # rounds in which the headings of inner lists are told before those of outer ones
_DOUBLED = 2  # letters of "aa)", "bb)"


class Marker(NamedTuple):
    """What a paragraph begins with: the marker as written, its style ("•", "1.", "a)", …), what
    place in its list it can say, and whether a blank is missing behind it."""

    text: str
    style: str
    ranks: frozenset[tuple[str, int]]
    tight: bool

    def begins(self) -> bool:
        """Whether it can be the first of a list."""
        return any(rank == 1 for _, rank in self.ranks)

    def leads_to(self, other: Marker) -> bool:
        """Whether the other one can be the next of the same list."""
        return self.style == other.style and any(
            (kind, rank + 1) in other.ranks for kind, rank in self.ranks
        )


def marker_of(value: str) -> Marker | None:
    """What a paragraph seems to begin with; whether it is a marker, its neighbours say."""
    if match := BULLET.match(value):
        return Marker(match["marker"], "bullet", frozenset(), False)
    if match := TIGHT_BULLET.match(value):
        return Marker(match["marker"], "bullet", frozenset(), True)
    if ORDINAL_DATE.match(value) or TIME_FIRST.match(value) or DATE_FIRST.match(value):
        return None
    if match := NUMBERED.match(value) or NUMBER_AND_BRACKET.match(value):
        return _numbered(match, False)
    if match := TIGHT_NUMBER.match(value):
        return _numbered(match, True)
    return None


def _numbered(match: Match, tight: bool) -> Marker:
    text = match["marker"]
    parts = MARKER_VALUE.match(text)
    if parts is None:
        return Marker(text, "decimal", frozenset(), tight)
    value = parts["value"]
    kind = "1" if value[0].isdigit() else "a" if value.islower() else "A"
    return Marker(text, ("(" if text[0] == "(" else "") + kind + parts["end"], _ranks(value), tight)


def _ranks(value: str) -> frozenset[tuple[str, int]]:
    """The places that a number, a letter or a Roman number can say: "i" is the first of one kind of
    list and the ninth of another."""
    if value[0].isdigit():
        return frozenset({("number", int(value))})
    small = value.lower()
    ranks = set()
    if len(small) == 1 or (len(small) == _DOUBLED and small[0] == small[1]):
        ranks.add(("letter" * len(small), ord(small[0]) - ord("a") + 1))
    if not small.strip("ivx"):
        ranks.add(("roman", _roman(small)))
    return frozenset(ranks)


def _roman(small: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10}[letter] for letter in small]
    return sum(
        -value if value < max(values[i + 1 :], default=0) else value
        for i, value in enumerate(values)
    )


class Marked(NamedTuple):
    """The markers of a body by paragraph, those paragraphs that are sub-headings although they have
    one, and those of which it is doubtful what they are."""

    markers: dict[int, Marker]
    headings: set[int]
    doubtful: set[int]


NO_MARKERS = Marked({}, set(), set())


def read_markers(
    values: list[str], candidates: dict[int, Marker], above: Collection[int] = ()
) -> Marked:
    """Which of the paragraphs that seem to begin with a marker do; right below those in ``above``
    stands something that is none of them."""
    markers: dict[int, Marker] = {}
    doubtful: set[int] = set()
    places = sorted(candidates)
    following = _following(places, candidates)
    last: dict[str, Marker] = {}  # of each style the marker that was seen last
    for i in places:
        marker = candidates[i]
        if marker.style == "bullet":
            sure = not marker.tight or marker.text in SURE_BULLETS or _has_like(i, candidates)
        elif marker.style == "decimal":
            sure = True
        else:
            before, after = last.get(marker.style), following.get(i)
            sure = _counts(marker, before, after, values[i])
        if sure:
            markers[i] = last[marker.style] = marker
        else:
            if marker.tight or marker.style != "1.":
                doubtful.add(i)
            if marker.begins():
                last[marker.style] = marker
    headings, unsure = _headings(values, markers, above)
    return Marked(markers, headings, doubtful | unsure)


def _has_like(i: int, candidates: dict[int, Marker]) -> bool:
    """Whether a neighbour begins with the same bullet, or with "-" beside "+"."""
    text = candidates[i].text
    likes = (text, "-", "–", "−") if text == "+" else (text,)
    return any(
        k in candidates and candidates[k].text in likes for k in (i - 2, i - 1, i + 1, i + 2)
    )


def _following(places: list[int], candidates: dict[int, Marker]) -> dict[int, Marker]:
    """For each paragraph the next marker of the same style."""
    found: dict[int, Marker] = {}
    below: dict[str, Marker] = {}
    for i in reversed(places):
        style = candidates[i].style
        if style in below:
            found[i] = below[style]
        below[style] = candidates[i]
    return found


def _counts(marker: Marker, before: Marker | None, after: Marker | None, value: str) -> bool:
    """Whether a number or letter is a marker: "11. Ausnahmeverordnung …" is none where no list
    leads up to eleven, nor is "V. Müller sagte"."""
    in_list = (before is not None and before.leads_to(marker)) or (
        after is not None and marker.leads_to(after)
    )
    if in_list:
        return True
    if marker.style == "1.":
        return marker.begins() and not marker.tight
    if marker.tight:
        return marker.style[-1] == ")"
    return marker.style[-1] == ")" or marker.begins() or is_title(value[len(marker.text) :])


def is_title(value: str) -> bool:
    """Whether words without their marker name something rather than say it: no stop, or a question,
    or a few words and no verb."""
    value = value.strip(" " + QUOTES)
    if not value or len(value) > HEADING_LENGTH or value[-1] in ",;":
        return False
    if value[-1] in "?!)" or not ends(SENTENCE_END, value) or ends(ABBREVIATION_END, value):
        return True
    says = VERB.search(value) or PRONOUN_FIRST.begins(value)
    return value.count(" ") < _FEW_WORDS and not says


def _headings(
    values: list[str], markers: dict[int, Marker], above: Collection[int]
) -> tuple[set[int], set[int]]:
    """Which numbered paragraphs are sub-headings, and of which that is doubtful."""
    headings: set[int] = set()
    doubtful: set[int] = set()
    groups = _groups(markers)
    for _ in range(_NESTED):
        before = set(headings)
        for group in groups:
            verdict, unsure = _group_is_headings(group, values, markers, headings, above)
            titles = {i for i in group if is_title(values[i][len(markers[i].text) :])}
            headings = (headings - set(group)) | (titles if verdict else set())
            doubtful = (doubtful - set(group)) | (titles if unsure else set())
        if headings == before:
            break
    return headings, doubtful


def _groups(markers: dict[int, Marker]) -> list[list[int]]:
    """The numbered paragraphs list by list."""
    groups: list[list[int]] = []
    current: dict[str, list[int]] = {}
    for i in sorted(markers):
        marker = markers[i]
        if marker.style == "bullet":
            continue
        group = current.get(marker.style)
        if group and (marker.style == "decimal" or markers[group[-1]].leads_to(marker)):
            group.append(i)
        else:
            current[marker.style] = [i]
            groups.append(current[marker.style])
    return groups


def _group_is_headings(
    group: list[int],
    values: list[str],
    markers: dict[int, Marker],
    headings: set[int],
    above: Collection[int],
) -> tuple[bool, bool]:
    """Whether the members of a list are sub-headings, and whether that is doubtful."""
    titles = [i for i in group if is_title(values[i][len(markers[i].text) :])]
    if 2 * len(titles) < len(group) + (len(group) == 1):
        return False, False
    asked = group[:-1] or group
    own = items = deeper = 0
    for i in asked:
        if i + 1 == len(values):
            continue
        below = None if i in above else markers.get(i + 1)
        if below is None:
            own += 1
        elif below.style == markers[i].style:
            items += 1
        elif i + 1 in headings:
            own += 1
        else:
            deeper += 1
    if own and len(group) > 1 and _are_labels(group, values, markers):
        text_below = not all(_is_value(values[i + 1]) for i in group if i + 1 < len(values))
        one_word = _are_labels(group, values, markers, ONE_WORD_AND_COLON)
        if one_word or not text_below:
            return text_below, text_below
    return own > items, bool(own and items)


def _are_labels(
    group: list[int],
    values: list[str],
    markers: dict[int, Marker],
    form: Pattern = FEW_WORDS_AND_COLON,
) -> bool:
    """Whether each is a few words and a colon, which a value may follow: "a) Außenbereich:" +
    "Abstand mindestens 300 m"."""
    return all(form.match(values[i][len(markers[i].text) :].lstrip()) for i in group)


def _is_value(below: str) -> bool:
    """Whether a line below a label is its value rather than text of its own."""
    return len(below) <= HEADING_LENGTH and not ends(SENTENCE_END, below)
