"""Every pair of the corpus, exact in every field. A failing pair shows the difference field by
field."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import notice_parser
from notice_parser.record.notice import FIELDS as DECLARED
from records import FIELDS, differences, values

CORPUS = Path(__file__).parent / "corpus"
# fields that pairs written under schema 1.x do not have
LATER = {name for name, field in DECLARED.items() if field.field.since != "1.0"}
PAIRS = sorted(path.stem for path in CORPUS.glob("*.json"))


@pytest.mark.parametrize("name", PAIRS)
def test_pair(name: str) -> None:
    text = (CORPUS / f"{name}.txt").read_bytes().decode("utf-8")
    gold = json.loads((CORPUS / f"{name}.json").read_text(encoding="utf-8"))
    golds = gold if isinstance(gold, list) else [gold]
    notices = notice_parser.parse_all(text)
    report = [
        differences(values(notice), {field: record[field] for field in FIELDS if field in record})
        for notice, record in zip(notices, golds, strict=False)
    ]
    assert all(set(FIELDS) - LATER <= set(record) for record in golds)
    assert len(notices) == len(golds)
    assert not any(report), "\n\n".join([name, *report])
    assert values(notice_parser.parse(text)) == values(notices[0])


def test_the_corpus_is_there() -> None:
    assert len(PAIRS) > 100
