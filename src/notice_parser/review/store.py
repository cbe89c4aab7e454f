"""The gold folder: each decision becomes a gold record at once, and nothing that somebody else
wrote meanwhile is written over.

Beside the pairs there is the folder `.review` with the journal of the decisions. A decision goes
into the journal first and into the gold file then; one that was interrupted between the two is
carried out when the folder is opened again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from ..command.disk import sync_folder
from ..evaluation.gold import REMARKS, problems_of
from ..evaluation.labelling import first_record
from ..intake.files import read_file
from .case import Case, Draft
from .journal import Entry, Journal, Key, Known, known_of
from .records import draft_of, record_of

FOLDER = ".review"


class ConflictError(Exception):
    """The notice is not as it was when it was shown: it was decided elsewhere, or its file was
    changed by hand."""


class StoreError(Exception):
    """A file of the gold folder that cannot be read as one; the message says which and why."""


class Saved(NamedTuple):
    """What is known of a notice, and the version by which a change of it is noticed."""

    draft: Draft
    version: str


class Store:
    """The records of the cases in a folder. One process at a time may have it.

    Raises ``OSError`` and `StoreError`.
    """

    def __init__(self, folder: Path, cases: Sequence[Case]) -> None:
        self._folder = folder
        self._texts: dict[str, list[Case]] = {}
        for case in cases:
            self._texts.setdefault(case.name, []).append(case)
        for name in self._texts:
            self._texts[name].sort(key=lambda case: case.at)
        try:
            self._journal = Journal(folder / FOLDER / "decisions.jsonl")
        except ValueError as error:
            raise StoreError(str(error)) from error
        self._known = self._journal.known()
        self._finish()

    def saved(self, case: Case) -> Saved:
        """What is known of a notice. Raises `StoreError`, ``OSError``."""
        now = self._now(case)
        draft = draft_of(case, now.record, self._known.get(_key(case)))
        return Saved(draft, _version(case, now))

    def save(self, case: Case, version: str, draft: Draft, do: str) -> None:
        """Keep a decision. Raises `ConflictError` where the notice has another version by now,
        `StoreError`, and ``OSError`` where nothing can be written; then it is as it was."""
        now = self._now(case)
        if _version(case, now) != version:
            raise ConflictError
        after = known_of(draft, record_of(case, draft, now.record))
        self._keep(Entry(self._journal.number, case.name, case.at, do, now, after))

    def last(self) -> Entry | None:
        """The decision that `undo` takes back; None where there is none, or none of this folder's
        notices."""
        entry = self._journal.last()
        return entry if entry and self._case(entry.key) else None

    def undo(self, number: int) -> Key:
        """Take back the last decision, which must have this number; the notice that it was on.
        Raises as `save` does."""
        entry = self.last()
        case = self._case(entry.key) if entry else None
        if entry is None or case is None or entry.number != number:
            raise ConflictError
        now = self._now(case)
        if _version(case, now) != _version(case, entry.after):
            raise ConflictError
        back = Entry(
            self._journal.number, *entry.key, "undo", now, entry.before, undoes=entry.number
        )
        self._keep(back)
        return entry.key

    def _keep(self, entry: Entry) -> None:
        case = self._case(entry.key)
        assert case is not None
        self._write_text(case)
        self._journal.add(entry)
        try:
            self._write_record(case, entry.after.record)
        except OSError:
            self._journal.drop()
            raise
        self._known[entry.key] = entry.after

    def _case(self, key: Key) -> Case | None:
        cases = self._texts.get(key[0], [])
        return next((case for case in cases if case.at == key[1]), None)

    def _now(self, case: Case) -> Known:
        """What is known, with the record as it stands in the file now."""
        records = self._records(case.name)
        record = records[case.at] if records else None
        return self._known.get(_key(case), Known())._replace(record=record)

    def _finish(self) -> None:
        """Carry out a decision that was written down and nothing more."""
        if not self._journal.entries:
            return
        entry = self._journal.entries[-1]
        case = self._case(entry.key)
        if case and self._now(case).record == entry.before.record != entry.after.record:
            self._write_record(case, entry.after.record)

    # Files

    def _records(self, name: str) -> list[dict[str, Any] | None]:
        """The records of a text's notices as they stand in its file; none without a file."""
        path = self._folder / f"{name}.json"
        if path.is_symlink():
            raise StoreError(f"{path.name}: it is a link; put the file itself in its place")
        if not path.exists():
            return []
        try:
            given = json.loads(read_file(path).decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise StoreError(f"{path.name}: it is no JSON ({error})") from error
        records = given if isinstance(given, list) else [given]
        if len(records) != len(self._texts[name]):
            raise StoreError(
                f"{path.name}: it has {len(records)} records, and {len(self._texts[name])} notices "
                "are found in the text; correct the file by hand"
            )
        for record in records:
            if wrong := problems_of(_without_remarks(record)):
                raise StoreError(f"{path.name}: {wrong[0]}")
        return records

    def _write_text(self, case: Case) -> None:
        path = self._folder / f"{case.name}.txt"
        if not path.exists():
            _write(path, case.text)

    def _write_record(self, case: Case, record: Mapping[str, Any] | None) -> None:
        """Write the record into the file of its text. The other notices of the text keep theirs, or
        get one that is not checked, so that none seems to be missing."""
        path = self._folder / f"{case.name}.json"
        cases = self._texts[case.name]
        records: list[Mapping[str, Any] | None] = [*self._records(case.name)] or [None] * len(cases)
        records[case.at] = record
        if not any(records):
            path.unlink(missing_ok=True)
            return
        whole = [
            first_record(each.notice, each.text) if known is None else known
            for each, known in zip(cases, records, strict=True)
        ]
        content = whole if len(whole) > 1 else whole[0]
        _write(path, json.dumps(content, ensure_ascii=False, indent=1) + "\n")


def _without_remarks(record: Any) -> Any:
    if not isinstance(record, dict):
        return record
    return {name: value for name, value in record.items() if name not in REMARKS}


def _key(case: Case) -> Key:
    return case.name, case.at


def _version(case: Case, known: Known) -> str:
    """The same for the same record and status, whoever wrote them. A record as the parser writes it
    says no more than none: a text gets one for each notice when the first of them is decided."""
    if known.record == first_record(case.notice, case.text):
        known = known._replace(record=None)
    return sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()[:16]


def _write(path: Path, content: str) -> None:
    """Write a file as a whole, or not at all, and have it on disk."""
    scratch = path.with_name(f".{path.name}.new")
    try:
        with scratch.open("w", encoding="utf-8", newline="") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
        sync_folder(path.parent)
    except BaseException:
        scratch.unlink(missing_ok=True)
        raise
