"""Fits what `notice_parser.language.cutoff` judges by: ends of words, weights of evidence.

    python tests/language/fit_cutoff.py           # the figures: each hand judged by the others' fit
    python tests/language/fit_cutoff.py --write   # and the two tables that the library reads

Needs scikit-learn (`pip install -e '.[fit]'`). Hands: `cutoff.jsonl`, `cutoff-own.jsonl`,
`cutoff-other.jsonl`, `cutoff-third.jsonl` to `-fifteenth`, and the corpus, whose paragraphs are
broken off at random places, and so are paragraphs of the hands; `cutoff-late.jsonl` and those in
`tests/unseen` are fitted to nothing.
The ends of words are counted in the corpus, in the texts of families and of none, and in the hands'
references and ordering information.
"""

from __future__ import annotations

import json
import math
import re
import sys
import textwrap
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

from hands import OTHERS
from notice_parser.language import cutoff, cutoff_end
from notice_parser.language.cutoff_end import LONGEST_END

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
FAMILIES = HERE.parent / "families"
TABLES = Path(cutoff_end.__file__).parent
WORDS = (
    "references",
    "references-own",
    "ordering",
    "ordering-not",
    *(f"{kind}-{hand}" for hand in OTHERS for kind in ("references", "ordering", "ordering-not")),
)
PRIOR = 4.0  # how many words an end must have to be believed rather than the shorter end
STEP = 1.0  # an end that says less than this beyond the shorter end is left out
LEAST = 4.0  # and one of fewer words
PARAGRAPHS = 900  # of the hands, that are broken off
STRENGTH = 4.0  # of the fit: the smaller, the nearer to zero the weights

Example = tuple[str, bool]


# ---- the ends of words


def lines(name: str) -> list[dict[str, Any]]:
    path = HERE / f"{name}.jsonl"
    return (
        [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        if path.is_file()
        else []
    )


@lru_cache(maxsize=1)
def words() -> Counter[str]:
    found: Counter[str] = Counter()
    texts = [path.read_text("utf-8") for path in sorted(CORPUS.glob("*.txt"))]
    texts += [path.read_text("utf-8") for path in sorted(FAMILIES.rglob("*.txt"))]
    for name in WORDS:
        texts += [item.get("paragraph") or "\n".join(item.get("lines", ())) for item in lines(name)]
    for text in texts:
        found.update(word for word in re.findall(r"[^\W\d_]{2,40}", text) if word[1:].islower())
    return found


def ends() -> dict[str, float]:
    """Of each end of a word: the logarithm of how much oftener it is the end of a word cut at any
    letter than of a whole one. "^" is a word's beginning."""
    whole: defaultdict[str, float] = defaultdict(float)
    cut: defaultdict[str, float] = defaultdict(float)
    for word, times in words().items():
        weight = 1 + math.log(times)
        marked = "^" + word.lower()
        for length in range(1, LONGEST_END + 1):
            if length <= len(marked):
                whole[marked[-length:]] += weight
            for stop in range(2, len(marked)):
                if length <= stop and len(marked) > 3:
                    cut[marked[:stop][-length:]] += weight / (len(marked) - 2)
    scale = sum(v for end, v in whole.items() if len(end) == 1) / sum(
        v for end, v in cut.items() if len(end) == 1
    )
    found: dict[str, float] = {}
    for end in sorted({*whole, *cut}, key=lambda end: (len(end), end)):
        above = next((found[end[n:]] for n in range(1, len(end)) if end[n:] in found), 0.0)
        share = 1 / (1 + math.exp(-above))
        counted = whole[end] + cut[end] * scale
        score = math.log((cut[end] * scale + PRIOR * share) / (whole[end] + PRIOR * (1 - share)))
        if len(end) == 1 or (abs(score - above) >= STEP and counted >= LEAST):
            found[end] = round(2 * score) / 2
    return found


def consonants() -> set[str]:
    """What whole words have behind their last vowel; names like "StGB" are no words."""
    return {
        cutoff_end.last_consonants(word) for word in words() if len(word) > 2 and word[1:].islower()
    }


def write_ends(found: dict[str, float]) -> None:
    by_weight: dict[float, list[str]] = {}
    for end, weight in found.items():
        by_weight.setdefault(weight, []).append(end)
    rows = [
        "# How much a word's last letters speak for a word that was cut (above zero) or a whole",
        '# one. The longest end that stands here counts; "^" is a word\'s beginning. Counted by',
        "# tests/language/fit_cutoff.py, which writes this file.",
    ]
    for weight in sorted(by_weight):
        ends = " ".join(sorted(by_weight[weight], key=lambda end: end[::-1]))
        rows += [f"{weight} {row}" for row in textwrap.wrap(ends, 90)]
    (TABLES / "word_ends.txt").write_text("\n".join([*rows, ""]), "utf-8")
    letters = " ".join(sorted(consonants() - {""}))
    rows = [
        '"""What words have behind their last vowel. Counted by `tests/language/fit_cutoff.py`,',
        'which writes this file."""',
        "",
        'LAST_CONSONANTS = """',
        *textwrap.wrap(letters, 96, initial_indent="    ", subsequent_indent="    "),
        '"""',
        "",
    ]
    (TABLES / "word_ends.py").write_text("\n".join(rows), "utf-8")


# ---- the weights


def corpus() -> list[Example]:
    """Paragraphs of the corpus: whole lines without a stop as they are, sentences broken off at a
    random place, or without their stop."""
    random = Random(0)
    made: dict[str, bool] = {}
    texts: set[str] = set()
    for path in sorted(CORPUS.glob("*.json")):
        record = json.loads(path.read_text("utf-8"))
        for notice in record if isinstance(record, list) else [record]:
            texts.update(paragraph["text"] for paragraph in notice["body"])
            texts.update(order["text"] for order in notice["ordering"])
    for text in sorted(texts):
        if text.endswith((":", ",", ";")):
            continue  # goes on in the next paragraph
        if text.count('"') % 2 or text.count("„") > text.count("“") + text.count("”"):
            continue  # the same
        if not text.endswith((".", "!", "?", '."', ".“")) or random.random() < 0.08:
            made[text] = False
        elif random.random() < 0.08:
            made[text.rstrip('."“')] = False
        elif random.random() < 0.35:
            stop = random.randrange(min(8, len(text) - 1), len(text))
            part = text[:stop].rstrip()
            if not part.endswith((".", "!", "?", '"', "“")):
                made[part] = True
    return list(made.items())


def paragraphs() -> list[Example]:
    """Paragraphs of the hands, each broken off at a random place or without its last stop: most
    whole sentences that lack it are like these, and few of the other endings are such."""
    random = Random(1)
    texts = {item["paragraph"] for name in WORDS for item in lines(name) if "paragraph" in item}
    made: dict[str, bool] = {}
    for text in random.sample(sorted(texts), PARAGRAPHS):
        if not re.search(r"[^\W\d_]{3}\.$|\d\.$", text):
            continue
        part = text[: random.randrange(len(text) // 2, len(text) - 1)].rstrip()
        if random.random() < 0.5:
            made[text[:-1]] = False
        elif not part.endswith((".", "!", "?", '"', "“")):
            made[part] = True
    return list(made.items())


def hands() -> dict[str, list[Example]]:
    return {
        "cutoff.jsonl": [(item["last"], item["cut"]) for item in lines("cutoff")],
        "cutoff-own.jsonl": [(item["last"], item["cut"]) for item in lines("cutoff-own")],
        "cutoff-other.jsonl": [(item["last"], item["cut"]) for item in lines("cutoff-other")],
        **{
            f"cutoff-{hand}.jsonl": [
                (item["last"], item["cut"]) for item in lines(f"cutoff-{hand}")
            ]
            for hand in OTHERS[1:]
        },
        "corpus": corpus(),
        "paragraphs": paragraphs(),
    }


def row(value: str) -> list[float]:
    held = cutoff.evidence_of(value)
    return [float(name in held) for name in cutoff.EVIDENCE]


def fit(examples: list[list[Example]]) -> tuple[float, dict[str, float]]:
    """Bias and weights; each hand counts the same."""
    from sklearn.linear_model import LogisticRegression

    most = max(map(len, examples))
    rows = [row(value) for hand in examples for value, _ in hand]
    cuts = [cut for hand in examples for _, cut in hand]
    shares = [min(3.0, most / len(hand)) for hand in examples for _ in hand]
    names = list(cutoff.EVIDENCE)
    against = names.index(cutoff.AGAINST)
    kept = list(range(len(names)))
    while True:
        model = LogisticRegression(C=STRENGTH, max_iter=4000)
        model.fit([[one[n] for n in kept] for one in rows], cuts, sample_weight=shares)
        found = dict(zip(kept, map(float, model.coef_[0]), strict=True))
        left = [n for n, weight in found.items() if (weight > 0) == (n < against)]
        if left == kept:
            break
        kept = left  # what speaks against what it is for is chance
    weights = {name: round(found.get(n, 0.0), 1) for n, name in enumerate(names)}
    return round(float(model.intercept_[0]), 1), weights


def rates(examples: list[Example], bias: float, weights: dict[str, float]) -> tuple[float, float]:
    """Which share of the cut ones is named, and which of the whole ones."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for value, cut in examples:
        names = cutoff.evidence_of(value)
        counts[cut, bias + sum(weights.get(name, 0.0) for name in names) > cutoff.CUT] += 1
    named = counts[True, True] / max(1, counts[True, True] + counts[True, False])
    false = counts[False, True] / max(1, counts[False, True] + counts[False, False])
    return named, false


def by_rules(examples: list[Example]) -> tuple[float, float]:
    """The same with no weight fitted: each evidence counts one, a stop three."""
    names = list(cutoff.EVIDENCE)
    against = names.index(cutoff.AGAINST)
    weights = {name: 1.0 if n < against else -1.0 for n, name in enumerate(names)}
    return rates(examples, 1.0, weights | {"stop": -3.0})


def write_weights(bias: float, weights: dict[str, float]) -> None:
    rows = [
        '"""The weights of the evidence for a cut-off, in logits; above zero for it. Fitted by',
        '`tests/language/fit_cutoff.py`, which writes this file."""',
        "",
        f"BIAS = {bias}",
        "WEIGHTS = {",
        *(f'    "{name}": {weight},' for name, weight in weights.items()),
        "}",
        "",
    ]
    (TABLES / "cutoff_weights.py").write_text("\n".join(rows), "utf-8")


def main() -> None:
    found = ends()
    cutoff_end._weights().clear()
    cutoff_end._weights().update(found)
    cutoff_end._CONSONANTS = frozenset(consonants())
    print(f"{len(found)} ends of words, of {sum(words().values())} words")
    held = hands()
    for name, examples in held.items():
        others = [hand for other, hand in held.items() if other != name]
        named, false = rates(examples, *fit(others))
        rules = "named {:.3f} falsely {:.3f}".format(*by_rules(examples))
        print(
            f"{name:18} {len(examples):4} named {named:.3f} falsely {false:.3f}; by rules {rules}"
        )
    bias, weights = fit(list(held.values()))
    late = [(item["last"], item["cut"]) for item in lines("cutoff-late")]
    named, false = rates(late, bias, weights)
    print(f"cutoff-late.jsonl {len(late):4} named {named:.3f} falsely {false:.3f}")
    if "--write" in sys.argv:
        write_ends(found)
        write_weights(bias, weights)
    for name, weight in weights.items():
        print(f"{weight:+.1f} {name}")


if __name__ == "__main__":
    main()
