"""Fit the weights of the evidence for ordering information, and write them where they are read.

    python tests/language/fit.py            # src/notice_parser/language/ordering_weights.py

A logistic regression with L2 over the names of evidence, by scikit-learn (``pip install
scikit-learn``; nothing of it at run time). Each paragraph is given several times: once as it is,
and with some of the words of its evidence taken for unknown ones, since an author whom we never
read uses words that no list has. What speaks together then weighs more than the single word.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from unittest import mock

import numpy as np
from hands import Labelled, hands, unseen
from sklearn.linear_model import LogisticRegression

from notice_parser.language import ordering
from notice_parser.language.evidence import views
from notice_parser.language.ordering_composites import COMPOSITES
from notice_parser.language.ordering_evidence import EVIDENCE
from notice_parser.language.sentences import sentences

ROOT = Path(__file__).parents[2]
COPIES = 4
UNKNOWN = 0.3  # share of the evidence of words that is not seen in a copy
REGULARISATION = 0.5
PARTS = 5
WEIGHT_OF_NOTICES = 5.0
LEAST = 0.05  # what weighs less tells nothing
FORGETTABLE = {one.name for one in EVIDENCE if one.group not in ("detail", "form")}


class Example(NamedTuple):
    """A sentence with its evidence and whether it is ordering information."""

    paragraph: str
    text: str
    names: frozenset[str]
    ordering: bool


def examples(labelled: Iterable[Labelled], copies: int = 1) -> list[Example]:
    """The sentences of labelled paragraphs; in each copy but the first, some evidence is unseen."""
    chance = Random(1)
    made: list[Example] = []
    for one in labelled:
        places = sentences(one.text)
        looked = [views(one.text[start:end]) for start, end in places]
        found = ordering.seen_in(looked)
        for copy in range(copies):
            kept = [_forget(names, chance) if copy else names for names in found]
            made += [
                Example(one.text, one.text[start:end], frozenset(names), _inside(start, end, one))
                for (start, end), names in zip(
                    places, ordering.with_composites(looked, kept), strict=True
                )
                if names  # the others are not judged
            ]
    return made


def _forget(names: set[str], chance: Random) -> set[str]:
    return {name for name in sorted(names) if name not in FORGETTABLE or chance.random() > UNKNOWN}


def _inside(start: int, end: int, one: Labelled) -> bool:
    middle = (start + end) / 2
    return any(first <= middle < last for first, last in one.stretches)


class Model(NamedTuple):
    names: list[str]
    weights: Any
    intercept: float

    def scores(self, sentences: Sequence[Example]) -> Any:
        return _matrix(sentences, self.names) @ self.weights + self.intercept


def fit(given: dict[str, list[Example]]) -> Model:
    """The weights for the sentences of some hands."""
    rows = [
        (one, WEIGHT_OF_NOTICES if hand == "notices" else 1.0)
        for hand in given
        for one in given[hand]
    ]
    names = sorted({name for one, _ in rows for name in one.names})
    model = LogisticRegression(C=REGULARISATION, max_iter=5_000)
    model.fit(
        _matrix([one for one, _ in rows], names),
        [one.ordering for one, _ in rows],
        sample_weight=[weight for _, weight in rows],
    )
    return Model(names, model.coef_[0], float(model.intercept_[0]))


def _matrix(sentences: Sequence[Example], names: Sequence[str]) -> Any:
    column = {name: i for i, name in enumerate(names)}
    matrix = np.zeros((len(sentences), len(names)))
    for row, one in enumerate(sentences):
        matrix[row, [column[name] for name in one.names if name in column]] = 1
    return matrix


HEADER = '''"""The weights of the evidence for ordering information.

Written by `tests/language/fit.py`: what speaks for ordering information is above zero. A sentence
is taken where the sum of the intercept and of the weights of its evidence is above zero, and it is
in doubt between `NO` and `YES`.
"""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """A piece of evidence, its weight, and a sentence that shows it."""

    name: str
    weight: float
    sample: str


'''
NO, YES = -0.8, 1.3
SAMPLES = {one.name: one.sample for one in EVIDENCE} | {one.name: one.sample for one in COMPOSITES}


def table(model: Model) -> str:
    """The module with the weights."""
    order = sorted(zip(model.names, model.weights, strict=True), key=_by_group)
    rows = [
        f"    Weight({name!r}, {weight:+.2f}, {SAMPLES.get(name, '')!r}),\n"
        for name, weight in order
        if abs(weight) >= LEAST
    ]
    return (
        f"{HEADER}INTERCEPT = {model.intercept:.2f}\nNO = {NO}\nYES = {YES}\n"
        f"WEIGHTS = (\n{''.join(rows)})\n"
    )


def _by_group(row: tuple[str, float]) -> tuple[str, float]:
    return row[0].partition(":")[0], -row[1]


def fitted() -> Model:
    """The weights by all hands."""
    return fit({hand: examples(given, _copies(hand)) for hand, given in hands().items()})


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
    weights = dict(zip(model.names, model.weights, strict=True))
    with mock.patch.multiple(ordering, _WEIGHTS=weights, INTERCEPT=model.intercept):
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


def figures() -> Iterator[str]:
    """The table of docs/language.md: each hand by what the others taught, and the largest one in
    five parts, each by the rest and the other hands."""
    given = hands()
    made = {hand: examples(given[hand], _copies(hand)) for hand in given}
    yield "| fitted on | tried on | recall | precision | silent of 1,000 | right but doubted |"
    yield "|---|---|---|---|---|---|"
    for hand in given:
        others = {other: rows for other, rows in made.items() if other != hand}
        yield _row(" and ".join(others), hand, [rates(fit(others), given[hand])])
    parts = [given["collection"][first::PARTS] for first in range(PARTS)]
    found = []
    for part in parts:
        rest = [one for other in parts if other is not part for one in other]
        found.append(rates(fit(made | {"collection": examples(rest, COPIES)}), part))
    yield _row("all", "unseen", [rates(fit(made), unseen())])
    yield _row(f"all but a {'fifth' if PARTS == 5 else 'part'} of collection", "that", found)


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
    if parser.parse_args().figures:
        print(*figures(), sep="\n")
        return
    target = ROOT / "src/notice_parser/language/ordering_weights.py"
    target.write_text(table(fitted()), encoding="utf-8")


if __name__ == "__main__":
    main()
