"""Pages of the library's families, each with its record: real headings in real forms, with invented
words below them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from notice_parser import Notice, parse_all
from test_families_negatives import is_doubted

FOLDER = Path(__file__).parent / "families"
PAIRS = sorted(path.stem for path in FOLDER.glob("*.txt"))
FIELDS = ("family", "kind", "publisher", "date", "title", "subtitle")


def told(notice: Notice) -> dict[str, Any]:
    record = notice.model_dump(mode="json")
    paragraphs: list[Any] = list(zip(notice.spans.body, notice.body, strict=True))
    # the records don't tell a paragraph of ordering information from the body
    paragraphs += [
        (span, entry)
        for span, entry in zip(notice.spans.ordering, notice.ordering, strict=True)
        if not any(start <= span[0] < end for start, end in notice.spans.body)
    ]
    return {
        **{name: record[name] for name in FIELDS},
        "number": notice.number and notice.number.text,
        "az": notice.az and notice.az.text,
        "body": [entry.text for _, entry in sorted(paragraphs)],
    }


def wanted(gold: dict[str, Any]) -> dict[str, Any]:
    return {
        **{name: gold[name] for name in FIELDS},
        "number": gold["number"] and gold["number"]["text"],
        "az": gold["az"] and gold["az"]["text"],
        "body": [paragraph["text"] for paragraph in gold["body"]],
    }


def both(folder: Path, name: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """What is read of a page, and what its records say."""
    text = (folder / f"{name}.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    records = gold if isinstance(gold, list) else [gold]
    return [told(notice) for notice in parse_all(text)], [wanted(each) for each in records]


@pytest.mark.parametrize("name", PAIRS)
def test_a_page_is_read_right(name: str) -> None:
    read, known = both(FOLDER, name)
    assert read == known


def test_most_pages_by_another_hand_are_read_right() -> None:
    """They were written by hands that did not know the rules. When they were first read, of their
    notices 75 of 100 were right, 79 of 91, 44 of 56, 18 of 28, 12 of 30, none of 42, 34 of 42 and
    34 of 42. The one of which none was right stands among all that sites, printouts and mails put
    around a text."""
    pages = [both(FOLDER / "others", path.stem) for path in (FOLDER / "others").glob("*.txt")]
    assert sum(len(read) != len(known) for read, known in pages) <= 3
    right = [one == other for read, known in pages for one, other in zip(read, known, strict=False)]
    assert len(right) >= 470
    assert sum(right) >= 440


DRESSED = sorted(path.stem for path in (FOLDER / "dressed").glob("*.txt"))


@pytest.mark.parametrize("name", DRESSED)
def test_where_others_words_stand_around_a_page_what_is_wrong_is_doubted(name: str) -> None:
    """Whole notices in mails, newsletters, blogs and on portals, between words of their own; of 20
    three had a body with such words in it and no doubt when they were first read."""
    notices = parse_all((FOLDER / "dressed" / f"{name}.txt").read_text(encoding="utf-8"))
    gold = wanted(json.loads((FOLDER / "dressed" / f"{name}.json").read_text(encoding="utf-8")))
    (notice,) = notices
    read = told(notice)
    wrong = {field for field, value in gold.items() if read[field] != value}
    is_whole = notice.family == "unknown" or is_doubted(notice, "family")  # that is doubted
    assert is_whole or {field for field in wrong if not is_doubted(notice, field)} == set()
