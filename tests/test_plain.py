"""What ``print`` and ``help`` show of the library to a person at a prompt."""

from __future__ import annotations

import contextlib
import io
import pickle
from pathlib import Path

import pytest

import notice_parser
from notice_parser import FAMILIES, Notice, parse

NOTICES = Path(__file__).parents[1] / "examples" / "notices"


def notice_of(name: str) -> Notice:
    return parse((NOTICES / f"{name}.txt").read_text(encoding="utf-8"))


def helped(thing: object) -> str:
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        help(thing)
    return shown.getvalue()


def test_print_has_a_line_for_each_value_and_doubt() -> None:
    assert str(notice_of("damaged")).splitlines() == [
        "family      stgb-nrw",
        "kind        mitteilung",
        "publisher   StGB NRW",
        "header      Mitteilungen - Jugend, Soziales, Gesundheit",
        "number      128/2006",
        "date        not found",
        "title       Förderung der Schulsozialarbeit",
        "body        Die Förderung der Schulsozialarbeit wird um ein Jahr verlängert. "
        "Anträge können …",
        "            Für den Eigenanteil der Gemeinden gelten die bisherigen Sätze.",
        "az          III/2 711 - 2",
        "layout      db-plain",
        'error       There is no such day as "31.02.2006". [date-impossible]',
        "info        Damaged characters were restored; there stood "
        '"FÃ¶rderung der Schulsozialarbeit". [title-repaired]',
    ]


def test_print_counts_the_rest_of_a_long_list() -> None:
    lines = str(notice_of("database-blank")).splitlines()
    body = lines.index("body        Der Arbeitskreis Grünflächen hat seinen Leitfaden zur Pflege "
                       "von Straßenbäumen …")  # fmt: skip
    assert lines[body + 3] == "            and 3 more"
    assert lines[body + 4].startswith("ordering ")


def test_print_stays_short_and_gives_a_terminal_nothing_to_obey() -> None:
    notice = parse("StGB NRW-Mitteilung 1/2006 vom 1.1.2006\n" + "Wort \x1b[31m \u202e " * 50_000)
    shown = str(notice)
    assert len(shown) < 2_000
    assert not {"\x1b", "\u202e"} & set(shown)


def test_print_leaves_the_whole_record_to_repr() -> None:
    notice = notice_of("damaged")
    assert "blocks=(Block(" in repr(notice)
    assert f"{notice}" == str(notice)


@pytest.mark.parametrize(
    "function", ["parse", "parse_all", "parse_many", "read", "iter_notices", "explain"]
)
def test_help_names_the_families_and_shows_no_patterns(function: str) -> None:
    shown = helped(getattr(notice_parser, function))
    assert "= notice_parser.FAMILIES" in shown
    assert max(map(len, shown.splitlines())) < 400


def test_help_of_the_record_has_no_declarations() -> None:
    shown = helped(Notice)
    assert "title: typing.Annotated[str | None, Field(…)]" in shown
    assert "<function" not in shown.split("Method resolution order")[0]


def test_the_families_are_a_tuple_that_travels() -> None:
    assert isinstance(FAMILIES, tuple)
    assert FAMILIES[0].id == "stgb-nrw"
    assert (*FAMILIES,) == FAMILIES
    assert type(FAMILIES[1:]) is tuple
    assert repr(FAMILIES[:1]) == "(<Family stgb-nrw: 12 kinds, 8 pages>,)"


def messages(text: str) -> dict[str, str]:
    return {remark.code: remark.message for remark in parse(text).diagnostics}


def test_an_empty_text_is_not_said_to_go_on() -> None:
    said = messages("")
    assert said["body-missing"] == "The text is empty."
    assert said["title-missing"] == "No line can be the title."
    assert said["number-missing"] == "There is no heading with a number."
    assert not [each for each in said.values() if "goes on" in each or "layout" in each]


def test_a_page_that_is_not_known_is_not_said_to_have_a_heading_or_a_layout() -> None:
    said = messages("Hallo Welt, dies ist ein Satz.\n\nUnd das ist noch einer.")
    assert said["header-missing"] == "There is no header line."
    assert said["date-missing"] == "No date was found."
    assert len(set(said.values())) == len(said)


def test_a_database_page_is_told_where_its_parts_should_stand() -> None:
    said = messages("StGB NRW-Mitteilung vom 1. März 2019\nTitel der Mitteilung\nEin Satz steht.")
    assert said["header-missing"] == "There is no header line above the heading."
    assert said["number-missing"] == "The heading names no number."


def test_records_and_their_words_pickle() -> None:
    notice = notice_of("damaged")
    assert str(pickle.loads(pickle.dumps(notice))) == str(notice)
