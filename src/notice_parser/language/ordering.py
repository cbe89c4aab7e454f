"""Ordering information: which sentences of a paragraph say how to order, obtain, call up, borrow or
register.

Each sentence is judged by the sum of the weights of its evidence (`ordering_evidence`,
`ordering_composites`, `ordering_weights`) and of its words (`word_parts`). Above zero it is
ordering information, below it is none; near zero, the likelier answer is in doubt. So is whatever
has an address or a number beside a thing or an act and is not taken: silence is for what is
certain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum
from typing import NamedTuple

from .evidence import Views, views
from .lexicon import Lexicon
from .ordering_around import GOES_ON, around
from .ordering_asked import may_be_asked_about
from .ordering_composites import composed, form
from .ordering_evidence import EVIDENCE
from .ordering_offers import has_strong_signs, hints, offers
from .ordering_weights import INTERCEPT, NO, WEIGHTS, YES
from .screen import Screen
from .sentences import sentences
from .word_parts import PartWeights, words

Stretch = tuple[int, int]
CERTAIN = -3.3  # below it a sentence is none, whatever address stands in it
HINTED = -0.3  # from here on what only says where or how is in doubt
LONGEST = 3_000  # characters of a sentence that are looked at; nobody writes longer ones
# Price, postage and terms belong to the offer beside them: this much less is asked of them
BESIDE = 0.3
TOO_LITTLE = "too little to be judged by itself"
LONGEST_SCREENED = 65_536  # characters; copies of a large text would cost memory

_WORDS = Lexicon(EVIDENCE)
# What a text must have to be judged at all: most have nothing of it, and cost no more
_OPENS = Screen(one.sign.text for one in EVIDENCE if one.opens)
_TERMS = {one.name for one in EVIDENCE if one.group == "way"} | {"detail: price"}
_OPENING = {one.name for one in EVIDENCE if one.opens}
_WEIGHTS = {one.name: one.weight for one in WEIGHTS}
_PARTS = PartWeights("ordering_parts.txt")


class Judged(NamedTuple):
    """A sentence with what was found in it: ``evidence`` are names with their weights."""

    start: int
    end: int
    text: str
    evidence: tuple[tuple[str, float], ...]
    score: float
    ordering: bool
    doubtful: bool


class _Verdict(NamedTuple):
    names: set[str]
    score: float
    taken: bool
    doubtful: bool


class Judgement(NamedTuple):
    """What of a paragraph is ordering information, and which of its sentences are in doubt, each
    with whether it was taken."""

    stretches: list[Stretch]
    doubts: list[tuple[Stretch, bool]]


NOTHING = Judgement([], [])


def may_order(text: str) -> bool:
    """Whether a sentence may have any evidence that is worth a judgement."""
    return len(text) > LONGEST_SCREENED or _OPENS.stands_in(text)


def which_may_order(paragraphs: list[str]) -> list[bool]:
    """Which paragraphs may have any."""
    if sum(map(len, paragraphs)) > LONGEST_SCREENED:
        return list(map(may_order, paragraphs))
    return _OPENS.which(paragraphs)


def judge(text: str, stretch: Stretch, after: bool = False) -> Judgement:
    """The stretches of a paragraph that are ordering information, as places in ``text``; one that
    is the whole paragraph where all of it is. ``after`` says that the paragraph before is ordering
    information.
    """
    start, end = stretch
    paragraph = text[start:end].replace("\n", " ")
    places = [(start + first, start + last) for first, last in sentences(paragraph)]
    looked = _looked(text, places)
    seen = seen_in(looked, after)
    if not any(seen):
        return NOTHING
    found: list[Stretch] = []
    doubts: list[tuple[Stretch, bool]] = []
    before = False
    for place, one in zip(places, _verdicts(looked, seen, after), strict=True):
        if one.taken and before:
            found[-1] = (found[-1][0], place[1])
        elif one.taken:
            found.append(place)
        if one.doubtful:
            doubts.append((place, one.taken))
        before = one.taken
    return Judgement(found, doubts)


def why(paragraph: str, after: bool = False) -> list[Judged]:
    """Each sentence of a paragraph with its evidence, the sum of its weights and the verdict;
    ``after`` as with `judge`. What nothing is worth judging in has its evidence too where a reader
    may ask about it, with `TOO_LITTLE` at a weight of zero: it is not taken, whatever the sum.

    >>> judged = why("Das Heft ist neu. Es ist beim Verlag erhältlich.")
    >>> [(one.text, one.ordering) for one in judged]
    [('Das Heft ist neu.', False), ('Es ist beim Verlag erhältlich.', True)]
    """
    places = sentences(paragraph.replace("\n", " "))
    looked = _looked(paragraph, places)
    seen = seen_in(looked, after)
    verdicts = list(_verdicts(looked, seen, after))
    spared = dict(_spared(looked, seen, after))
    for i, names in spared.items():
        verdicts[i] = verdicts[i]._replace(names=names, score=_score(names, looked[i]))
    return [
        Judged(
            *places[i],
            looked[i].written,
            (*sorted(_weighted(one.names, looked[i])), *[(TOO_LITTLE, 0.0)] * (i in spared)),
            one.score,
            one.taken,
            one.doubtful,
        )
        for i, one in enumerate(verdicts)
    ]


def _spared(
    looked: Sequence[Views], seen: Sequence[set[str]], after: bool
) -> Iterator[tuple[int, set[str]]]:
    """Those sentences of a paragraph that nothing is worth judging in and that a reader may ask
    about, by their places, each with the names of its evidence."""
    every = [names or _WORDS.seen(sentence) for names, sentence in zip(seen, looked, strict=True)]
    for i, names in enumerate(with_composites(looked, every, after)):
        if not seen[i] and may_be_asked_about(names, looked[i]):
            yield i, names


def _looked(text: str, places: Sequence[Stretch]) -> list[Views]:
    return [views(text[start : min(end, start + LONGEST)]) for start, end in places]


def _verdicts(looked: Sequence[Views], seen: Sequence[set[str]], after: bool) -> Iterator[_Verdict]:
    """The verdict of each sentence: by itself, or, where it has no evidence of its own, as what
    goes on with a neighbour that is taken."""
    found = with_composites(looked, seen, after)
    scores = [_score(names, sentence) for names, sentence in zip(found, looked, strict=True)]
    opening = [not names.isdisjoint(_OPENING) for names in found]
    taken = [
        opens and score > 0 and offers(names)
        for opens, score, names in zip(opening, scores, found, strict=True)
    ]
    needed = [-BESIDE if names & GOES_ON else 0.0 for names in found]
    _go_on(taken, [score > least for score, least in zip(scores, needed, strict=True)], after)
    for i, (names, score) in enumerate(zip(found, scores, strict=True)):
        if taken[i]:
            yield _Verdict(names, score, True, score < YES)
        else:
            doubtful = opening[i] and (
                (score > HINTED and hints(names))
                or (score > NO and offers(names))
                or (score > CERTAIN and has_strong_signs(names))
            )
            yield _Verdict(names, score, False, doubtful)


def _go_on(taken: list[bool], may_go_on: Sequence[bool], after: bool) -> None:
    """Takes what goes on with a sentence that is taken, before it and behind it, as far as that
    goes; ``after`` says that the paragraph before is taken."""
    places = range(len(taken))
    for step, way in ((-1, places), (1, reversed(places))):
        for i in way:
            beside = i + step
            near = taken[beside] if beside in places else after and beside < 0
            taken[i] = taken[i] or (near and may_go_on[i])


def seen_in(paragraph: Sequence[Views], after: bool = False) -> list[set[str]]:
    """The evidence of each sentence of a paragraph; none counts in a sentence that has no evidence
    worth a judgement and stands beside none that has."""
    found = [
        _WORDS.seen(sentence) if may_order(sentence.written) else set() for sentence in paragraph
    ]
    worth = [after, *[not names.isdisjoint(_OPENING) for names in found], False]
    going_on = False  # what an offer ends with may be several sentences
    for i, sentence in enumerate(paragraph):
        if True in worth[i : i + 3] or going_on:
            found[i] = found[i] or _WORDS.seen(sentence)
        else:
            found[i] = set()
        going_on = not found[i].isdisjoint(_TERMS)
    return found


def with_composites(
    paragraph: Sequence[Views], found: Sequence[set[str]], after: bool = False
) -> list[set[str]]:
    """The names of each sentence's evidence with what it makes together, with the sentence's form
    and its neighbours."""
    whole = [
        names.union(composed(names), form(names, sentence)) if names else set()
        for names, sentence in zip(found, paragraph, strict=True)
    ]
    return [names | around(whole, i, after) if names else set() for i, names in enumerate(whole)]


def _score(names: set[str], sentence: Views) -> float:
    """The sum of what `_weighted` names; by itself, since hardly anybody asks for the names."""
    if not names:
        return INTERCEPT
    of_names = [_WEIGHTS[name] for name in names if name in _WEIGHTS]
    return fsum([INTERCEPT, *of_names, *map(_PARTS.of, words(sentence.small))])


def _weighted(names: set[str], sentence: Views) -> list[tuple[str, float]]:
    """The evidence of a sentence and its words, each with its weight; nothing where it has no
    evidence."""
    if not names:
        return []
    found = [(name, _WEIGHTS[name]) for name in names if name in _WEIGHTS]
    said = [(f"word: {word}", _PARTS.of(word)) for word in words(sentence.small)]
    return found + [(name, weight) for name, weight in said if weight]
