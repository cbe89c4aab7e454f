"""What a review leaves on disk: gold records after each decision, nothing lost when it is killed,
nothing of anybody else's written over."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest

from notice_parser import parse_all
from notice_parser.evaluation import evaluate, first_record, load_gold
from notice_parser.review import store as storing
from notice_parser.review.case import Draft, case_of
from notice_parser.review.decisions import Decision, decided
from notice_parser.review.naming import named
from notice_parser.review.store import FOLDER, ConflictError, Store, StoreError
from reviewing import DOUBTFUL, SURE, case, journal, store

ONE = case(DOUBTFUL)


def decide(where: Store, **decision: Any) -> Draft:
    known = where.saved(ONE)
    draft = decided(ONE, known.draft, Decision(**decision))
    where.save(ONE, known.version, draft, decision["do"])
    return draft


def record(folder: Path) -> Any:
    return json.loads((folder / "a.json").read_text(encoding="utf-8"))


# Records
# --------------------------------------------------------------------------------------------------


def test_each_decision_is_judged_from_then_on_and_nothing_else(tmp_path: Path) -> None:
    gold = store(tmp_path, ONE)
    assert not list(tmp_path.glob("*.*"))[1:]
    decide(gold, do="accept", field="title")
    (known,) = load_gold(tmp_path)
    assert known.text == DOUBTFUL
    assert known.records[0].values == {"title": "Laternen im Winter"}
    assert evaluate([known]).whole().value == 1
    decide(gold, do="text", field="title", text="Dochte")
    assert evaluate(load_gold(tmp_path)).score("title").silent == 1


def test_what_stays_doubtful_is_named_and_not_judged(tmp_path: Path) -> None:
    decide(store(tmp_path, ONE), do="done")
    assert "date" not in record(tmp_path)
    assert record(tmp_path)["date?"] == first_record(ONE.notice, ONE.text)["date?"]
    assert "date" not in load_gold(tmp_path)[0].records[0].values


def test_remarks_of_ones_own_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
    written = {"layout": "mine", "oddities": ["seltsam"], "title": "Dochte"}
    (tmp_path / "a.json").write_text(json.dumps(written), encoding="utf-8")
    gold = store(tmp_path, ONE)
    assert gold.saved(ONE).draft.status == "done"
    decide(gold, do="accept", field="number")
    number = {"text": "603/2006", "sequence": 603, "year": 2006}
    found = {name: value for name, value in record(tmp_path).items() if name != "date?"}
    assert found == {"checked": True, **written, "number": number}


def test_a_first_record_is_proposed_and_what_was_corrected_in_it_is_not_lost(
    tmp_path: Path,
) -> None:
    (tmp_path / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
    given = first_record(ONE.notice, DOUBTFUL) | {"title": "Dochte"}
    (tmp_path / "a.json").write_text(json.dumps(given), encoding="utf-8")
    gold = store(tmp_path, ONE)
    assert gold.saved(ONE).draft == Draft(proposed={"title": "Dochte"})
    decide(gold, do="accept", field="number")
    assert store(tmp_path, ONE).saved(ONE).draft.proposed == {"title": "Dochte"}
    assert record(tmp_path)["title?"] == ['proposed: "Dochte"']
    gold.undo(1)
    assert record(tmp_path) == given


def test_a_text_with_several_notices_is_judged_when_all_are(tmp_path: Path) -> None:
    text = f"{SURE}\n{DOUBTFUL}"
    cases = [case_of("v", at, "v", text, each) for at, each in enumerate(parse_all(text))]
    gold = store(tmp_path, *cases)
    versions = [gold.saved(each).version for each in cases]
    for judged, each in enumerate(cases):
        known = gold.saved(each)
        draft = decided(each, known.draft, Decision(do="done"))
        assert known.version == versions[judged]  # whatever was said of the other
        gold.save(each, known.version, draft, "done")
        assert load_gold(tmp_path)[0].is_checked == (judged == 1)
    assert gold.undo(2) == ("v", 1)
    assert [each.checked for each in load_gold(tmp_path)[0].records] == [True, False]


# Nothing lost
# --------------------------------------------------------------------------------------------------


def test_it_goes_on_where_it_stopped(tmp_path: Path) -> None:
    first = store(tmp_path, ONE)
    decide(first, do="accept", field="title")
    draft = decide(first, do="skip")
    again = store(tmp_path, ONE)
    assert again.saved(ONE) == first.saved(ONE)
    assert again.saved(ONE).draft == draft


class KilledError(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("step", range(6))
def test_killed_at_any_step_a_decision_is_there_as_a_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The steps are those at which something comes to disk."""
    left = step

    def killed(*given: Any, real: Any) -> Any:
        nonlocal left
        left -= 1
        if left < 0:
            raise KilledError
        return real(*given)

    gold = store(tmp_path, ONE)
    decide(gold, do="accept", field="number")
    for module, name in ((storing, "_write"), (os, "fsync"), (Path, "replace")):
        real = getattr(module, name)
        monkeypatch.setattr(module, name, lambda *given, real=real: killed(*given, real=real))
    try:
        decide(gold, do="accept", field="title")
    except KilledError:
        was_there = False
    else:
        was_there = True
    monkeypatch.undo()
    again = store(tmp_path, ONE)
    values = again.saved(ONE).draft.values
    assert set(values) in ({"number"}, {"number", "title"})
    assert "title" in values or not was_there
    assert record(tmp_path)["number"] == ONE.found["number"]
    # and the journal knows as much as the record
    before = 2 if "title" in values else 1
    assert again.last() == journal(tmp_path).entries[before - 1]
    again.undo(before)
    assert set(again.saved(ONE).draft.values) == ({"number"} if before == 2 else set())


@pytest.mark.parametrize("name", ["a.txt", "a.json", "decisions"])
def test_what_could_not_be_written_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    gold = store(tmp_path, ONE)
    real = Path.open

    def full(path: Path, *given: Any, **named_: Any) -> Any:
        if name in path.name and given[0] != "rb":
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, *given, **named_)

    monkeypatch.setattr(Path, "open", full)
    with pytest.raises(OSError, match="No space"):
        decide(gold, do="accept", field="title")
    monkeypatch.undo()
    for there in (gold, store(tmp_path, ONE)):
        assert there.saved(ONE).draft == Draft()
        assert there.last() is None
    decide(gold, do="accept", field="number")
    assert set(store(tmp_path, ONE).saved(ONE).draft.values) == {"number"}
    assert [entry.number for entry in journal(tmp_path).entries] == [1]


def test_a_line_of_the_journal_that_was_cut_off_is_dropped(tmp_path: Path) -> None:
    decide(store(tmp_path, ONE), do="accept", field="title")
    path = tmp_path / FOLDER / "decisions.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + whole[:40])
    gold = store(tmp_path, ONE)
    decide(gold, do="accept", field="number")
    assert len(journal(tmp_path).entries) == 2
    assert path.read_bytes().startswith(whole)


def test_a_damaged_line_before_the_last_is_named(tmp_path: Path) -> None:
    decide(store(tmp_path, ONE), do="accept", field="title")
    path = tmp_path / FOLDER / "decisions.jsonl"
    path.write_bytes(b"{}\n" + path.read_bytes())
    with pytest.raises(StoreError, match="line 1"):
        store(tmp_path, ONE)


# Undo
# --------------------------------------------------------------------------------------------------


def test_undo_goes_back_to_the_beginning_also_after_a_new_start(tmp_path: Path) -> None:
    gold = store(tmp_path, ONE)
    decide(gold, do="accept", field="title")
    decide(gold, do="skip")
    for number in (2, 1):
        gold = store(tmp_path, ONE)
        last = gold.last()
        assert last is not None
        assert last.number == number
        gold.undo(number)
    assert gold.last() is None
    assert gold.saved(ONE).draft == Draft()
    assert not (tmp_path / "a.json").exists()


def test_only_the_last_decision_can_be_undone(tmp_path: Path) -> None:
    gold = store(tmp_path, ONE)
    decide(gold, do="accept", field="title")
    decide(gold, do="accept", field="number")
    with pytest.raises(ConflictError):
        gold.undo(1)


# Nothing written over
# --------------------------------------------------------------------------------------------------


def test_of_two_pages_the_later_one_is_refused(tmp_path: Path) -> None:
    gold = store(tmp_path, ONE)
    both = gold.saved(ONE)
    gold.save(ONE, both.version, Draft({"title": "eins"}), "text")
    with pytest.raises(ConflictError):
        gold.save(ONE, both.version, Draft({"title": "zwei"}), "text")
    assert record(tmp_path)["title"] == "eins"


def test_a_record_that_was_changed_by_hand_meanwhile_stays(tmp_path: Path) -> None:
    gold = store(tmp_path, ONE)
    decide(gold, do="accept", field="title")
    shown = gold.saved(ONE)
    changed = record(tmp_path) | {"title": "Von Hand"}
    (tmp_path / "a.json").write_text(json.dumps(changed), encoding="utf-8")
    with pytest.raises(ConflictError):
        gold.save(ONE, shown.version, Draft({"title": "zwei"}), "text")
    with pytest.raises(ConflictError):
        gold.undo(1)
    assert store(tmp_path, ONE).saved(ONE).draft.values == {"title": "Von Hand"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "no JSON"),
        ("[]", "0 records"),
        ('{"titel": "x"}', "write title"),
        ('{"date": "x"}', "date"),
        ("7", "object"),
    ],
)
def test_a_record_that_is_none_is_named(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "a.txt").write_text(DOUBTFUL, encoding="utf-8")
    (tmp_path / "a.json").write_text(content, encoding="utf-8")
    with pytest.raises(StoreError, match=says):
        store(tmp_path, ONE).saved(ONE)


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text('{"title": "x"}', encoding="utf-8")
    (tmp_path / "a.json").symlink_to(other)
    with pytest.raises(StoreError, match="link"):
        store(tmp_path, ONE).saved(ONE)


# Names
# --------------------------------------------------------------------------------------------------


def test_a_text_keeps_its_name_when_files_come_and_go(tmp_path: Path) -> None:
    texts = [("x", "eins"), ("x", "zwei"), ("y", "drei")]
    assert named(tmp_path, texts) == ["x", "x (2)", "y"]
    (tmp_path / "x (2).txt").write_text("zwei", encoding="utf-8")
    assert named(tmp_path, [("x", "neu"), *texts]) == ["x", "x (3)", "x (2)", "y"]
    assert named(tmp_path, [("x", "zwei"), ("x", "zwei")]) == ["x (2)", "x"]


def test_a_name_of_something_else_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("anders", encoding="utf-8")
    (tmp_path / "x (2).json").write_text("{}", encoding="utf-8")
    assert named(tmp_path, [("x", "eins")]) == ["x (3)"]
