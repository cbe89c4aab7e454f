"""References: where a text cites the publisher's own notices and circulars.

A citation begins at a series word ("Mitteilung", "Schnellbrief") or at a bare label ("lfd. Nr.");
`citations` reads what follows. Whether it is this publisher's is a sum of named evidence: above
`SURE` it is taken, below `LEAST` it is none, and between them the likelier answer is given with a
doubt. A series word beside a number or date that is not read is doubted too, so that silence is for
what is certain.
"""

from __future__ import annotations

from typing import NamedTuple

from ..grammar import references as grammar
from .citations import Citation
from .citing import Citing, Series, forms_of
from .places import Place, begins

WEIGHTS = {
    # at a series word
    "publisher": 4,
    "ours": 3,
    "series of its own": 2,
    "series that others have too": 1,
    "seldom numbered by others": 1,
    "letters of many things": 0,
    "series of many": -1,
    # what is cited
    "number with year": 2,
    "lfd.": 1,
    "label": 1,
    "date": 1,
    "number": 1,
    "issue": 1,
    "number of three digits": 1,
    # around it
    "place of its own": 4,
    "sentence of its own": 3,
    "publisher in the sentence": 1,
    "without an article": 2,
    "cited before": 1,
    "bracket before": 1,
    "issue before": 2,  # or behind a bare label
    # against it
    "somebody else's": -9,
    "theirs": -4,
    "somebody else in the sentence": -2,
    "somebody else in another clause": -1,
    "number of something else": -9,
    "behind a noun": -2,
    "small number": -1,
    "label in full": -2,
    "only an issue": -1,
    "date apart": -1,
    "counts things": -4,
}
LEAST = 1  # from here on in doubt
TAKEN = 2  # from here on taken, in doubt
SURE = 3

_TELLING = frozenset(("issue", "day", "number", "date", "label"))  # pieces that may cite
_NEAR = 48  # characters before a citation that say how it is cited


class Found(NamedTuple):
    """A judged place: a reference, or what may be one (``taken`` is False). ``start`` and ``end``
    are offsets in the paragraph's value; ``number`` and ``date`` as written."""

    start: int
    end: int
    number: str | None
    date: str | None
    taken: bool
    sure: bool
    evidence: tuple[str, ...]

    @property
    def score(self) -> int:
        """The sum of the evidence's weights."""
        return sum(WEIGHTS[name] for name in self.evidence)


# characters that are looked at together: copies of all of a large text would cost memory
_PIECE = 65_536
_REACH = 64  # no word of a sign is longer


def may_refer(value: str, citing: Citing) -> bool:
    """Whether a paragraph has any word without which it cites nothing."""
    sign = forms_of(citing).sign
    if len(value) <= _PIECE:
        return sign.stands_in(f" {value} ")
    starts = range(0, len(value), _PIECE - _REACH)
    return any(sign.stands_in(value[start : start + _PIECE]) for start in starts)


def find(value: str, citing: Citing) -> list[Found]:
    """The references of a paragraph's value and what is doubtful in it, in its order.

    Several notices cited by one text are several entries of one place.
    """
    made = forms_of(citing)
    found: list[Found] = []
    done = 0
    for match in made.anchor.finditer(value):
        if match.start() < done or not begins(value, match, made):
            continue
        place = Place(value, match, made)
        found += _read(place) if place.citations else _unread(place)
        done = place.end
    return found


def explain(value: str, citing: Citing) -> list[str]:
    """A line for each place that was taken or doubted: what is said of it, and the evidence.

    >>> from notice_parser import FAMILIES
    >>> explain("Vgl. Nr. 12/2003.", FAMILIES[0].citing)
    ['Nr. 12/2003: taken (3: cited before +1, number with year +2)']
    """
    lines: list[str] = []
    for one in find(value, citing):
        said = "taken" if one.taken else "not taken"
        doubt = "" if one.sure else ", doubtful"
        named = ", ".join(f"{name} {WEIGHTS[name]:+}" for name in one.evidence)
        lines.append(f"{value[one.start : one.end]}: {said}{doubt} ({one.score}: {named})")
    return lines


def _read(place: Place) -> list[Found]:
    """What is found at a place with citations; the first tells whose the others are."""
    names = (*_around(place), *_of(place.citations[0], place.series))
    score = sum(WEIGHTS[name] for name in names)
    if score < LEAST:
        return []
    return [
        Found(one.start, one.end, *named, score >= TAKEN, score >= SURE and _is_clear(one), names)
        for one in place.citations
        for named in one.named()
    ]


def _is_clear(one: Citation) -> bool:
    """Whether a citation's numbers and dates belong together in one way only."""
    return not one.left and not len(one.numbers) > 1 < len(one.dates)


def _unread(place: Place) -> list[Found]:
    """A series word beside a number or date that was not read is doubted."""
    series, first = place.series, place.pieces[0] if place.pieces else None
    if series is None:
        return []
    beside = grammar.BESIDE.match(place.value, place.word_end)
    apart = grammar.NEAR.match(place.value, place.word_end)
    if first and first.kind in _TELLING:
        end = place.pieces[-1].end
        reason = "only an issue" if first.kind == "issue" else "date"
    elif beside:
        end, reason = beside.end(), "date"
    elif apart and (place.publisher or series.evidence == "series of its own"):
        end, reason = apart.end(), "date apart"
    else:
        return []
    names = (*_around(place), reason)
    if sum(WEIGHTS[name] for name in names) < LEAST:
        return []
    return [Found(place.start, end, None, None, False, False, names)]


def _of(one: Citation, series: Series | None) -> list[str]:
    """Evidence in the citation itself."""
    names: list[str] = []
    if any("/" in number for number in one.numbers):
        names.append("number with year")
    elif one.numbers and not (series or one.issue):
        long = max(map(len, one.numbers)) >= 3
        names.append("number of three digits" if long else "small number")
    if one.labels and one.labels[0].lower().startswith("lfd"):
        names.append("lfd.")
    elif one.labels and series:
        names.append("label")
    elif one.labels and one.labels[0].startswith("Nummer"):
        names.append("label in full")
    if series and series.numbered and one.labels and names[0] != "number with year":
        names.append("seldom numbered by others")
    if one.dates:
        names.append("date")
    if one.issue and one.numbers:
        names.append("issue" if series else "issue before")
    if series and series.evidence == "series of its own" and one.numbers:
        names.append("number")
    return names


def _around(place: Place) -> list[str]:
    """Evidence before the citations and behind them."""
    names = _at_series(place, place.series) if place.series else _at_label(place)
    own = grammar.OWN_PLACE.match(place.value, place.end)
    whose = grammar.GENITIVE.match(place.value, place.end)
    named = whose is not None and place.names_publisher(whose.start("noun"))
    whole = whose is not None and named and place.ends_name(whose.start("noun"))
    if own or whole:
        names.append("place of its own")
    elif named:
        names.append("theirs")  # a longer name
    elif whose and not (named or place.publisher) and _is_others(whose["noun"], place.series):
        names.append("somebody else's")
    if own and place.citations and grammar.BESIDE.match(place.value, own.end()):
        # "Nr. 34 der Mitteilungen vom 20.02.1998" is one citation in two places
        place.citations[-1].left = True
    return names


def _is_others(noun: str, series: Series | None) -> bool:
    """Whether a noun behind says whose it is: a bare number is of anything that stands there."""
    return series is None or grammar.OTHERS.search(noun) is not None


def _at_series(place: Place, series: Series) -> list[str]:
    names = [series.evidence]
    before = place.before[-_NEAR:]
    if place.publisher:
        return ["publisher", *names]
    if place.foreign:
        names.append("somebody else's")
    named = place.made.named.search(place.sentence)
    others = "" if series.evidence == "series of its own" else _others(place)
    if grammar.OURS.search(before) or (named and not others and grammar.THEIRS.search(before)):
        return [*names, "ours"]
    ours = named or grammar.WE.search(place.sentence)
    if ours:
        names.append("publisher in the sentence")
    if others:
        names.append(others)
    first = place.citations[0] if place.citations else None
    means = grammar.MEANS.search(before)
    ours = ours or grammar.MEMBERS.search(place.sentence)
    if means and not (ours or others) and _others(place):
        # "Das Amt hat mit Schnellbrief", but "Das Amt wurde mit Schnellbrief gebeten"
        asked = grammar.PASSIVE.search(place.sentence)
        names.append("somebody else in the sentence" if asked else "somebody else's")
    bare = grammar.NO_ARTICLE.search(before) or (
        means and not others and grammar.WE_SAID.search(place.sentence)
    )
    if bare and first and (first.numbers or first.dates):
        names.append("without an article")
    if grammar.THEIRS.search(before):
        names.append("theirs")
    if place.citations and _counts(place.citations[0], place.value):
        names.append("counts things")
    return names


def _others(place: Place) -> str:
    """The evidence that somebody else is named: in the clause of the citation, or in another one
    before it. What follows in another clause says nothing of whose the citation is."""
    before, behind = place.sentence_around
    *earlier, clause = grammar.CLAUSE.split(before)
    after = grammar.CLAUSE.split(behind, 1)[0]
    if grammar.OTHERS.search(f"{clause} {after}"):
        return "somebody else in the sentence"
    return "somebody else in another clause" if grammar.OTHERS.search(" ".join(earlier)) else ""


def _counts(one: Citation, value: str) -> bool:
    """Whether a bare number counts what stands behind it: "die Mitteilung 12 Gemeinden"."""
    bare = not (one.labels or one.dates or any("/" in number for number in one.numbers))
    return bare and grammar.COUNTED.match(value, one.end) is not None


def _others_at_bracket(place: Place) -> bool:
    """Whether somebody else is named before a bracket, or is the one whose it is: "Das Muster (Nr.
    255) des Ministeriums"."""
    whose = grammar.GENITIVE.match(place.value, place.end + 1)
    around = place.sentence_around[0] + (whose["noun"] if whose else "")
    return grammar.OTHERS.search(around) is not None


def _at_label(place: Place) -> list[str]:
    names: list[str] = ["issue before"] if place.issue_before else []
    before = place.before[-_NEAR:]
    if before.endswith("("):
        names.append("bracket before")
        if grammar.ISSUE_BEFORE.search(before):
            names.append("issue before")
        elif grammar.THING_BEFORE.search(before):
            names.append("number of something else")
        if _others_at_bracket(place):
            names.append("somebody else in the sentence")
    elif grammar.CITING.search(before):
        names.append("cited before")
    elif grammar.NUMBERED_THING.search(before):
        cited = grammar.CITED_AT.search(before)
        names += ["cited before", "behind a noun"] if cited else ["number of something else"]
    one = place.citations[0] if place.citations else None
    if one and one.pages and not one.labels and "cited before" not in names:
        names.append("only an issue")  # a magazine's, too
    if "number of something else" not in names and grammar.OWN_SENTENCE.search(place.sentence):
        names.append("sentence of its own")
    return names
