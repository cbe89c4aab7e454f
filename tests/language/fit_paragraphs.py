"""Fits the weights of `language/borders_evidence.py` and `language/roles_weights.py`.

    python tests/language/fit_paragraphs.py          how weights of the others do on each hand
    python tests/language/fit_paragraphs.py --whole    the same for whole notices, doubts and all
    python tests/language/fit_paragraphs.py --write    writes the weights of all hands

Needs scikit-learn (extra: fit). Hands: the three of `paragraph_cases`, and for borders the corpus.
Stray breaks are rare in all; so paragraphs of the corpus, broken at a blank in mid-sentence, stand
for them, together with the weight of `BROKEN`.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent.parent))

import paragraph_cases as cases_of
from notice_parser import parse_all
from notice_parser.language import borders_evidence as borders
from notice_parser.language import borders_rules, roles
from notice_parser.language import roles_evidence as short_lines
from notice_parser.language.borders_evidence import Seen
from notice_parser.language.roles_markers import read_markers
from notice_parser.language.roles_quotes import read_quotes
from notice_parser.language.roles_weights import WEIGHTS

CORPUS = Path(__file__).parent.parent / "corpus"
PACKAGE = Path(borders.__file__).parent
BROKEN = 0.15  # the weight of broken paragraphs, against that of all pairs of lines
OF_THE_CORPUS = 2.0  # the weight of one of its pairs: they are as real pages have them
BORDER_STRENGTH, ROLE_STRENGTH = 0.3, 2.0  # "C" of the regression: the smaller, the plainer


class Example(NamedTuple):
    """The names of what can be seen, what is right, and how much it counts."""

    names: list[str]
    answer: str
    weight: float = 1.0


# Borders
# -------------------------------------------------------------------------------------------------


def uncertain(text: str) -> list[Seen]:
    """The pairs of lines of a text that no rule decides."""
    kept: list[Seen] = []

    def keep(seen: Seen) -> tuple[bool, bool, tuple[tuple[str, float], ...]]:
        kept.append(seen)
        return False, False, ()

    with patch.object(borders_rules, "weigh", keep):
        parse_all(text)
    return kept


def pairs_of(text: str, body: list[str], weight: float = 1.0) -> Iterator[Example]:
    """The uncertain pairs of a text whose paragraphs are known."""
    bare = [_bare(paragraph) for paragraph in body]
    for seen in uncertain(text):
        last, line = _bare(seen.values[seen.i - 1])[-25:], _bare(seen.values[seen.i])[:25]
        if any(last + line in paragraph for paragraph in bare):
            yield Example(borders.evidence(seen), "one", weight)
        elif any(paragraph.endswith(last) for paragraph in bare):
            yield Example(borders.evidence(seen), "two", weight)


def _bare(text: str) -> str:
    return re.sub(r"[\s-]+", "", text)


def border_examples(hand: str) -> list[Example]:
    found: dict[tuple[str, ...], Example] = {}
    for case in cases_of.load(hand):
        for reading in cases_of.readings(case):
            for example in pairs_of(reading.text, reading.body):
                found[(case["id"], *example.names)] = example
    return list(found.values())


def corpus_notices() -> Iterator[tuple[str, list[str]]]:
    for path in sorted(CORPUS.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        records = gold if isinstance(gold, list) else [gold]
        body = [paragraph["text"] for record in records for paragraph in record["body"]]
        yield path.with_suffix(".txt").read_text(encoding="utf-8"), body


def corpus_examples() -> list[Example]:
    return [
        example
        for text, body in corpus_notices()
        for example in pairs_of(text, body, OF_THE_CORPUS)
    ]


def broken_examples() -> list[Example]:
    """Paragraphs of the corpus, each broken twice at a blank in mid-sentence."""
    chance = random.Random(1)
    paragraphs = [paragraph for _, body in corpus_notices() for paragraph in body]
    found = []
    for above, whole, below in zip(paragraphs, paragraphs[1:], paragraphs[2:], strict=False):
        blanks = [
            i
            for i, character in enumerate(whole)
            if character == " " and 12 < i < len(whole) - 8 and whole[i - 1] not in ".!?:;"
        ]
        for _ in range(2 if len(whole) >= 50 and blanks else 0):
            i = chance.choice(blanks)
            found += _decided_by_evidence([above, whole[:i], whole[i + 1 :], below])
    return found


def _decided_by_evidence(values: list[str]) -> list[Example]:
    name, _ = borders_rules.why(values, 2, False, 0, False)
    if name:
        return []
    seen = Seen(values, 2, gap=False, full=False, continued=False)
    return [Example(borders.evidence(seen), "one")]


def with_broken(examples: list[Example], broken: list[Example]) -> list[Example]:
    weight = BROKEN * len(examples) / len(broken)
    return [*examples, *(example._replace(weight=weight) for example in broken)]


# Roles
# -------------------------------------------------------------------------------------------------


def role_examples(hand: str) -> list[Example]:
    """The short paragraphs without a marker of a hand, each with what it is."""
    found = []
    for case in cases_of.load(hand):
        gold = case["paragraphs"]
        filler = cases_of.FILLER
        values = [filler[0], *(paragraph["text"] for paragraph in gold), *filler[1:]]
        wanted = ["text", *(paragraph.get("role") for paragraph in gold), "text", "text"]
        candidates = {
            i: marker for i, value in enumerate(values) if (marker := roles.candidate(value))
        }
        marked = frozenset(read_markers(values, candidates).markers)
        quoted = read_quotes(values).whole
        for i, (value, role) in enumerate(zip(values, wanted, strict=True)):
            if i in marked or role in (None, "list-item") or len(value) > short_lines.LONGEST_ROW:
                continue
            if i in quoted and short_lines.is_sentence(value.rstrip("\"“”»«'")):
                continue
            names = short_lines.evidence(values, i, marked)
            found.append(Example(names, "text" if role == "quote" else str(role)))
    return found


# Fitting
# -------------------------------------------------------------------------------------------------


def fitted(examples: list[Example], strength: float) -> tuple[Any, Any]:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    names = DictVectorizer(sparse=False)
    seen = names.fit_transform([dict.fromkeys(example.names, 1) for example in examples])
    model = LogisticRegression(C=strength, max_iter=3000)
    model.fit(
        seen,
        [example.answer for example in examples],
        sample_weight=[example.weight for example in examples],
    )
    return names, model


def right(names: Any, model: Any, examples: list[Example]) -> float:
    seen = names.transform([dict.fromkeys(example.names, 1) for example in examples])
    answers = [example.answer for example in examples]
    return float(sum(model.predict(seen) == answers) / len(answers))


def tried() -> None:
    """How well weights that were fitted without a hand do on it."""
    hands = {hand: role_examples(hand) for hand in cases_of.HANDS}
    for name, examples in hands.items():
        share = right(*fitted(_without(name, hands), ROLE_STRENGTH), examples)
        print(f"roles of short lines, tried on {name}: {share:.3f} of {len(examples)}")
    broken = broken_examples()
    hands = {hand: border_examples(hand) for hand in cases_of.HANDS}
    hands["corpus"] = corpus_examples()
    for name, examples in hands.items():
        model = fitted(with_broken(_without(name, hands), broken), BORDER_STRENGTH)
        share = right(*model, examples)
        print(f"uncertain borders, tried on {name}: {share:.3f} of {len(examples)}")


def _without(name: str, hands: dict[str, list[Example]]) -> list[Example]:
    return [one for hand, held in hands.items() if hand != name for one in held]


def whole() -> None:
    """How right the parser is on a hand's notices with weights that were fitted without it."""
    broken, corpus = broken_examples(), corpus_examples()
    for hand in cases_of.HANDS:
        others = [other for other in cases_of.HANDS if other != hand]
        of_roles = role_weights([one for other in others for one in role_examples(other)])
        examples = [one for other in others for one in border_examples(other)] + corpus
        of_borders = border_weights(with_broken(examples, broken))
        with patch.dict(WEIGHTS, of_roles), patch.dict(borders.WEIGHTS, of_borders):
            found = cases_of.figures(cases_of.load(hand))
        print(hand, *(f"{name} {value:.3f}" for name, value in found._asdict().items()))


def write() -> None:
    examples = [one for hand in cases_of.HANDS for one in role_examples(hand)]
    weights = role_weights(examples)
    rows = [f'"{name}": ({heading:.1f}, {row:.1f}),' for name, (heading, row) in weights.items()]
    _replace(PACKAGE / "roles_weights.py", "dict[str, tuple[float, float]]", rows)
    examples = [one for hand in cases_of.HANDS for one in border_examples(hand)]
    found = border_weights(with_broken(examples + corpus_examples(), broken_examples()))
    rows = [f'"{name}": {weight:.1f},' for name, weight in found.items()]
    _replace(PACKAGE / "borders_evidence.py", "dict[str, float]", rows)


def role_weights(examples: list[Example]) -> dict[str, tuple[float, float]]:
    names, model = fitted(examples, ROLE_STRENGTH)
    text, heading, row = (list(model.classes_).index(c) for c in ("text", "heading", "table-row"))
    rows = [("always", model.intercept_), *zip(names.feature_names_, model.coef_.T, strict=True)]
    return {name: (_short(w[heading] - w[text]), _short(w[row] - w[text])) for name, w in rows}


def border_weights(examples: list[Example]) -> dict[str, float]:
    names, model = fitted(examples, BORDER_STRENGTH)
    sign = 1 if model.classes_[1] == "one" else -1
    weights = [("always", model.intercept_[0])]
    weights += zip(names.feature_names_, model.coef_[0], strict=True)
    return {name: _short(sign * weight) for name, weight in weights}


def _short(weight: float) -> float:
    return round(weight, 1) + 0.0


def _replace(path: Path, kind: str, rows: list[str]) -> None:
    source = path.read_text(encoding="utf-8")
    table = f"WEIGHTS: {kind} = {{\n" + "".join(f"    {row}\n" for row in rows) + "}\n"
    pattern = re.compile(rf"^WEIGHTS: {re.escape(kind)} = {{\n.*?^}}\n", re.DOTALL | re.MULTILINE)
    path.write_text(pattern.sub(lambda _: table, source, count=1), encoding="utf-8")


if __name__ == "__main__":
    {"--write": write, "--whole": whole}.get("".join(sys.argv[1:]), tried)()
