"""Fit the weights of the evidence for ordering information and of the parts of words, and write
them where they are read.

    python tests/language/fit.py            # ordering_weights.py, ordering_parts.txt of the library
    python tests/language/fit.py --figures  # how right each hand is by what the others taught
    python tests/language/fit.py --figures --without-parts  # the same with evidence alone

A logistic regression with L2 over the names of evidence and the parts of words, by scikit-learn
(extra: fit; nothing of it at run time). Each paragraph is given several times: once as it is,
and with some of the words of its evidence taken for unknown ones, since an author whom we never
read uses words that no list has. What speaks together then weighs more than the single word. Parts
of words count where several hands have them.
"""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from random import Random
from typing import NamedTuple
from unittest import mock

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from hands import Labelled, hands, unseen
from notice_parser.language import ordering
from notice_parser.language.evidence import views
from notice_parser.language.ordering_composites import COMPOSITES
from notice_parser.language.ordering_evidence import EVIDENCE
from notice_parser.language.sentences import sentences
from notice_parser.language.word_parts import PartWeights, parts, words

ROOT = Path(__file__).parents[2]
COPIES = 4
UNKNOWN = 0.3  # share of the evidence of words that is not seen in a copy
REGULARISATION = 0.1
CAUTION = 0.4  # logits: a sentence is taken where it is somewhat likelier to be one than not
FIFTHS = 5
FEWEST_HANDS, FEWEST_SENTENCES = 3, 6  # that a part of words stands in
PART_SCALE = 0.45  # a part says less than evidence that somebody thought of
WEIGHT_OF_NOTICES = 5.0
LEAST = 0.1  # what weighs less tells nothing
LEAST_PART = 0.03
FORGETTABLE = {one.name for one in EVIDENCE if one.group not in ("detail", "form")}


class Example(NamedTuple):
    """A sentence with its evidence, the parts of its words (in how many words each stands), and
    whether it is ordering information."""

    names: frozenset[str]
    parts: Counter[str]
    ordering: bool


def examples(
    labelled: Iterable[Labelled], copies: int = 1, *, with_parts: bool = True
) -> list[Example]:
    """The sentences of labelled paragraphs; in each copy but the first, some evidence is unseen."""
    chance = Random(1)
    made: list[Example] = []
    for one in labelled:
        places = sentences(one.text)
        looked = [views(one.text[start:end]) for start, end in places]
        found = ordering.seen_in(looked)
        made_of = [
            Counter(part for word in words(one.small) for part in parts(word) if with_parts)
            for one in looked
        ]
        for copy in range(copies):
            kept = [_forget(names, chance) if copy else names for names in found]
            whole = ordering.with_composites(looked, kept)
            made += [
                Example(frozenset(names), of_words, _inside(start, end, one))
                for (start, end), names, of_words in zip(places, whole, made_of, strict=True)
                if names  # the others are not judged
            ]
    return made


def _forget(names: set[str], chance: Random) -> set[str]:
    return {name for name in sorted(names) if name not in FORGETTABLE or chance.random() > UNKNOWN}


def _inside(start: int, end: int, one: Labelled) -> bool:
    middle = (start + end) / 2
    return any(first <= middle < last for first, last in one.stretches)


class Model(NamedTuple):
    """The weights of evidence by name, and those of parts of words."""

    weights: dict[str, float]
    parts: dict[str, float]
    intercept: float


def fit(given: Mapping[str, Sequence[Example]]) -> Model:
    """The weights for the sentences of some hands."""
    kept = _parts_of_several(given)
    rows = [one for hand in given for one in given[hand]]
    columns = DictVectorizer()
    matrix = columns.fit_transform(
        [
            {("name", name): 1 for name in one.names}
            | {
                ("part", part): PART_SCALE * count
                for part, count in one.parts.items()
                if part in kept
            }
            for one in rows
        ]
    )
    model = LogisticRegression(C=REGULARISATION, max_iter=5_000)
    model.fit(
        matrix,
        [one.ordering for one in rows],
        sample_weight=[
            WEIGHT_OF_NOTICES if hand == "notices" else 1.0 for hand in given for _ in given[hand]
        ],
    )
    weights: dict[str, dict[str, float]] = {"name": {}, "part": {}}
    for (kind, name), weight in zip(columns.feature_names_, model.coef_[0], strict=True):
        weights[kind][name] = float(weight)
    parts = {part: PART_SCALE * weight for part, weight in weights["part"].items()}
    return Model(weights["name"], parts, float(model.intercept_[0]) - CAUTION)


def _parts_of_several(given: Mapping[str, Sequence[Example]]) -> set[str]:
    """The parts that stand in enough sentences of enough hands."""
    hands_of: dict[str, set[str]] = defaultdict(set)
    sentences_of: dict[str, set[int]] = defaultdict(set)
    for hand, rows in given.items():
        for one in rows:
            for part in one.parts:
                hands_of[part].add(hand)
                sentences_of[part].add(id(one.parts))  # its copies have the same
    return {
        part
        for part in hands_of
        if len(hands_of[part]) >= FEWEST_HANDS and len(sentences_of[part]) >= FEWEST_SENTENCES
    }


HEADER = '''\
"""The weights of the evidence for ordering information, written by `tests/language/fit.py`. A
sentence is taken where the intercept and the weights of its evidence make more than zero, and it is
in doubt between `NO` and `YES`."""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """A piece of evidence, its weight, and a sentence that shows it."""

    name: str
    weight: float
    sample: str


'''
NO, YES = -0.8, 0.7
SAMPLES = {one.name: one.sample for one in EVIDENCE} | {one.name: one.sample for one in COMPOSITES}


def table(model: Model) -> str:
    """The module with the weights."""
    order = sorted(model.weights.items(), key=_by_group)
    rows = [
        f"    Weight({name!r}, {weight:+.2f}, {SAMPLES.get(name, '')!r}),\n"
        for name, weight in order
        if abs(weight) >= LEAST
    ]
    return (
        f"{HEADER}INTERCEPT = {model.intercept:.2f}\nNO = {NO}\nYES = {YES}\n"
        f"WEIGHTS = (\n{''.join(rows)})\n"
    )


PARTS_HEADER = """\
# What parts of words say of ordering information, above zero for it: a weight, and the parts that
# have it; "_" is where a word begins or ends. Written by tests/language/fit.py
"""


def table_of_parts(model: Model) -> str:
    """The file with the weights of parts, those that say most for ordering information first."""
    by_weight: dict[float, list[str]] = defaultdict(list)
    for part, weight in _rounded(model.parts).items():
        by_weight[weight].append(part)
    rows = [
        f"{weight:+.2f} {row}"
        for weight in sorted(by_weight, reverse=True)
        for row in textwrap.wrap(" ".join(sorted(by_weight[weight])), 94)
    ]
    return PARTS_HEADER + "\n".join(rows) + "\n"


def _rounded(weights: Mapping[str, float]) -> dict[str, float]:
    return {part: round(weight, 2) for part, weight in weights.items() if abs(weight) >= LEAST_PART}


def _by_group(row: tuple[str, float]) -> tuple[str, float]:
    return row[0].partition(":")[0], -row[1]


def fitted() -> Model:
    """The weights by all hands."""
    return fit({hand: examples(labelled, _copies(hand)) for hand, labelled in hands().items()})


class Rates(NamedTuple):
    """How right a model is on paragraphs: of its stretches recall and precision, to the character;
    of its paragraphs, how many of 1,000 are silently wrong, and how many right ones are doubted,
    in per cent."""

    recall: float
    precision: float
    silent: float
    doubted: float


def rates(model: Model, labelled: Sequence[Labelled]) -> Rates:
    """How right a model is on these paragraphs."""
    made_ready = PartWeights("")
    made_ready.weights = _rounded(model.parts)
    with mock.patch.multiple(
        ordering, _WEIGHTS=model.weights, INTERCEPT=model.intercept, _PARTS=made_ready
    ):
        judged = [ordering.judge(one.text, (0, len(one.text))) for one in labelled]
    pairs = list(zip(labelled, judged, strict=True))
    exact = sum(len(set(one.stretches) & set(got.stretches)) for one, got in pairs)
    right = [got for one, got in pairs if list(one.stretches) == got.stretches]
    wrong = [got for one, got in pairs if list(one.stretches) != got.stretches]
    return Rates(
        exact / sum(len(one.stretches) for one in labelled),
        exact / max(1, sum(len(got.stretches) for got in judged)),
        1_000 * sum(not got.doubts for got in wrong) / len(labelled),
        100 * sum(bool(got.doubts) for got in right) / max(1, len(right)),
    )


def figures(*, with_parts: bool) -> Iterator[str]:
    """The table of docs/language.md: each hand by what the others taught, and the largest one in
    five parts, each by the rest and the other hands."""
    given = hands()
    taken = partial(examples, with_parts=with_parts)
    made = {hand: taken(given[hand], _copies(hand)) for hand in given}
    yield "| fitted on | tried on | recall | precision | silent of 1,000 | right but doubted |"
    yield "|---|---|---|---|---|---|"
    for hand in given:
        others = {other: rows for other, rows in made.items() if other != hand}
        yield _row("the others", hand, [rates(fit(others), given[hand])])
    parts = [given["collection"][first::FIFTHS] for first in range(FIFTHS)]
    found = []
    for part in parts:
        rest = [one for other in parts if other is not part for one in other]
        found.append(rates(fit(made | {"collection": taken(rest, COPIES)}), part))
    yield _row("all", "unseen", [rates(fit(made), unseen())])
    yield _row("all but a fifth of collection", "that", found)


def _row(fitted_on: str, tried_on: str, found: Sequence[Rates]) -> str:
    recall, precision, silent, doubted = (
        sum(part) / len(found) for part in zip(*found, strict=True)
    )
    figures = f"{recall:.2f} | {precision:.2f} | {silent:.0f} | {doubted:.0f} %"
    return f"| {fitted_on} | {tried_on} | {figures} |"


def _copies(hand: str) -> int:
    return COPIES if hand != "notices" else 1


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--figures", action="store_true", help="only say how right it is")
    parser.add_argument("--without-parts", action="store_true", help="of evidence alone")
    options = parser.parse_args()
    if options.figures:
        print(*figures(with_parts=not options.without_parts), sep="\n")
        return
    model, target = fitted(), ROOT / "src/notice_parser/language"
    (target / "ordering_weights.py").write_text(table(model), encoding="utf-8")
    (target / "ordering_parts.txt").write_text(table_of_parts(model), encoding="utf-8")


if __name__ == "__main__":
    main()
