"""What the tests of the review share: ten notices of which most are doubtful, cases, a folder of
gold."""

from __future__ import annotations

from pathlib import Path

from notice_parser import FAMILIES, parse
from notice_parser.review.case import Case, case_of
from notice_parser.review.journal import Journal
from notice_parser.review.store import FOLDER, Store

SURE = """Mitteilungen - Jugend, Soziales, Gesundheit
StGB NRW-Mitteilung 603/2006 vom 01.08.2006
Laternen im Winter
Die Laternen der Stadt werden in diesem Winter früher angezündet als in den Jahren davor.
Der Rat hat dem Vorschlag der Verwaltung in seiner letzten Sitzung ohne Aussprache zugestimmt.
Az.: III 810 - 2
"""
# The date is no day; of two short lines nobody knows whether both are the title.
DOUBTFUL = SURE.replace("01.08.2006", "31.02.2006")
UNSURE = """StGB NRW-Mitteilung 12/2006 vom 31.02.2006
Neue Dochte für alte Laternen
Ein Versuch
Die Laternen der Stadt werden in diesem Winter früher angezündet als in den Jahren davor.
"""


def ten_texts() -> dict[str, str]:
    """Texts by their names: eight doubtful ones and two that are not."""
    texts = {f"d{i}": DOUBTFUL.replace("603", str(100 + i)) for i in range(4)}
    texts |= {f"u{i}": UNSURE.replace("12/", f"{200 + i}/") for i in range(4)}
    return texts | {f"s{i}": SURE.replace("603", str(300 + i)) for i in range(2)}


def folder_of(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def case(text: str = SURE, name: str = "a") -> Case:
    notice = parse(text)
    family = next((each for each in FAMILIES if each.id == notice.family), None)
    return case_of(name, 0, f"{name}.txt", text, notice, family=family)


def store(folder: Path, *cases: Case) -> Store:
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    return Store(folder, cases)


def journal(folder: Path) -> Journal:
    return Journal(folder / FOLDER / "decisions.jsonl")
