"""Labelled paragraphs of eighteen hands: what the weights are fitted on and judged by.

- ``collection``: `ordering.jsonl` and `ordering-not.jsonl`, paragraphs that are ordering
  information or hold some, and paragraphs that only look like it;
- ``own``: `own.txt`, the same by another hand;
- ``second`` to ``fifteenth``: `ordering-second.jsonl`, `ordering-not-second.jsonl` and so on, by
  hands that had seen nothing of the rules;
- ``forms``: `forms.txt`, further wordings of the forms that those showed to be missing, and what
  only looks like them;
- ``notices``: the bodies of the pairs in ``tests/corpus``.

Those in ``tests/unseen`` are of a further hand: nothing is fitted on them, and no rule was written
with them in view.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

HERE = Path(__file__).parent
CORPUS = HERE.parent / "corpus"
OTHERS = (
    *("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
)
_SMALL = OTHERS[1:]  # whose references and cut-offs are too few each for a rate


class Labelled(NamedTuple):
    """A paragraph and the places of its ordering information."""

    name: str
    text: str
    stretches: tuple[tuple[int, int], ...]


def hands() -> dict[str, list[Labelled]]:
    """All labelled paragraphs by hand."""
    return {
        "collection": list(_collection("ordering.jsonl", "ordering-not.jsonl")),
        "own": list(_marked("own")),
        **{
            hand: list(_collection(f"ordering-{hand}.jsonl", f"ordering-not-{hand}.jsonl"))
            for hand in OTHERS
        },
        "forms": list(_marked("forms")),
        "notices": list(_notices()),
    }


def unseen() -> list[Labelled]:
    """The paragraphs of the hand that nothing was fitted on."""
    folder = "../unseen/language"
    return list(_collection(f"{folder}/ordering.jsonl", f"{folder}/ordering-not.jsonl"))


def rows(file: str) -> list[dict[str, Any]]:
    """The rows of a file of labelled paragraphs."""
    return [json.loads(line) for line in (HERE / file).read_text(encoding="utf-8").splitlines()]


def rows_by_hand(kind: str) -> dict[str, list[dict[str, Any]]]:
    """The labelled "references", or the endings of "cutoff", by hand; the small ones together."""
    found: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(HERE.glob(f"{kind}*.jsonl")):
        hand = "the others" if path.stem.endswith(_SMALL) else path.stem
        found.setdefault(hand, []).extend(rows(path.name))
    return found


def _collection(*files: str) -> Iterator[Labelled]:
    for row in [row for file in files for row in rows(file)]:
        yield _labelled(row["id"], row["paragraph"], [one["text"] for one in row["ordering"]])


def _labelled(name: str, text: str, stretches: list[str]) -> Labelled:
    places: list[tuple[int, int]] = []
    for stretch in stretches:
        start = text.index(stretch, places[-1][1] if places else 0)
        places.append((start, start + len(stretch)))
    return Labelled(name, text, tuple(places))


def _marked(name: str) -> Iterator[Labelled]:
    text = (HERE / f"{name}.txt").read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if line and not line.startswith("#"):
            marked = re.findall(r"\[\[(.*?)\]\]", line)
            yield _labelled(f"{name} {number}", re.sub(r"\[\[|\]\]", "", line), marked)


def _notices() -> Iterator[Labelled]:
    for path in sorted(CORPUS.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        for record in gold if isinstance(gold, list) else [gold]:
            yield from _notice(path.stem, record)


def _notice(name: str, record: dict[str, Any]) -> Iterator[Labelled]:
    orders = [one["text"] for one in record["ordering"]]
    for paragraph in record["body"]:
        held = [order for order in orders if order in paragraph["text"]]
        orders = [order for order in orders if order not in held]
        yield _labelled(name, paragraph["text"], held)
    for order in orders:  # a paragraph of its own
        yield _labelled(name, order, [order])
