"""German and English: which of them is spoken, and that nothing in a text is lost on the way. That
no text is missing: ``test_words_complete.py``."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from notice_parser import Diagnostic, parse
from notice_parser.intake.pdf import PagesError
from notice_parser.words import Words, language_of
from notice_parser.words.codes import meaning
from notice_parser.words.finished import german

TESTS = Path(__file__).parent


# Which language
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de"}, "de"),
        ({"LANG": "de@euro"}, "de"),
        ({"LANG": "den_CA"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "de_DE", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US", "LC_MESSAGES": "de_AT.UTF-8"}, "de"),
        ({"LC_ALL": "C", "LC_MESSAGES": "de_DE", "LANG": "de_DE"}, "en"),
        ({"LC_ALL": "", "LANG": "de_CH.UTF-8"}, "de"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "fr:de:en"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "en:de"}, "en"),
        ({"LANG": "en_US.UTF-8", "NOTICE_PARSER_LANG": "de"}, "de"),
        ({"LANGUAGE": "de", "NOTICE_PARSER_LANG": "en"}, "en"),
    ],
)
def test_the_environment_asks_for_a_language(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


def test_there_is_no_third_language() -> None:
    with pytest.raises(ValueError, match="no language 'fr', only en, de"):
        Words("fr")


# Finished texts
# --------------------------------------------------------------------------------------------

FOUND = {
    remark.message: remark
    for folder in ("corpus", "families", "pages")
    for path in sorted((TESTS / folder).rglob("*.txt"))
    for remark in parse(path.read_text(encoding="utf-8")).diagnostics
}


def test_what_is_said_of_the_corpus_is_said_in_german() -> None:
    assert len(FOUND) > 50
    for message, remark in FOUND.items():
        said = remark.message_in("de")
        assert said != message
        assert meaning(remark.code) not in said
        assert re.findall('"(.*)"', message) == re.findall("„(.*)“", said)
        assert remark.message_in("en") == message


def test_a_remark_that_no_table_has_stands_behind_what_its_code_says() -> None:
    own = Diagnostic(code="az-doubtful", severity="warning", message="The lamp is out.")
    assert own.message_in("de") == "Az.: zweifelhaft (The lamp is out.)"
    other = Diagnostic(code="lamp-out", severity="warning", message="The lamp is out.")
    assert other.message_in("de") == "lamp-out (The lamp is out.)"
    with pytest.raises(ValueError, match="only en, de"):
        own.message_in("fr")


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("The title stood on 2 lines.", "Der Titel stand auf 2 Zeilen."),
        ("More figures stand behind the date.", "Hinter dem Feld „Datum“ stehen weitere Ziffern."),
        ("The text holds 3 notices; this is the first. parse_all gives all.",
         "Der Text enthält 3 Mitteilungen; dies ist die erste. Alle liefert parse_all."),
        ("a/b.png: it is a PNG picture, not text", "a/b.png: Das ist ein PNG-Bild, kein Text"),
        ("it has 600,000 lines and tags, more than 500,000; --no-limits reads it all the same",
         "600.000 Zeilen und Tags sind mehr als 500.000; mit --no-limits wird es trotzdem gelesen"),
        (str(PagesError(30, "objects on page 3, more than 20,000")),
         "Die Datei hat 30 Objekte auf Seite 3, mehr als 20.000"),
        ("m.mbox: record 2: the mail has no text",
         "m.mbox: Datensatz 2: Die E-Mail hat keinen Text"),
        ("its column 'text' is empty", "Die Spalte 'text' ist leer"),
        ("x.txt: No such file or directory", "x.txt: Datei oder Ordner nicht gefunden"),
        ("nix; did you mean nie?", "nix; gemeint ist vielleicht nie"),
        ("the output's name must end with .csv, .xlsx, not .cvs; did you mean .csv?",
         "Der Name der Ausgabe muss auf .csv, .xlsx enden, nicht auf .cvs;"
         " gemeint ist vielleicht .csv"),
        ("nobody has written this", "nobody has written this"),
    ],
)  # fmt: skip
def test_finished_texts(english: str, said: str) -> None:
    assert german(english) == said
    assert Words("de").of(english) == said
    assert Words("en").of(english) == english


def test_a_long_text_takes_no_long_time() -> None:
    """Each placeholder is looked for once: twice the text is twice the work."""
    for text in ('Scanned characters were put right; there stood "' * 20_000, "a: " * 100_000):
        assert german(text) == text


@pytest.mark.parametrize("value", ["3/2006", "x; y", "{a}", "„“", "", 'a".b', "1,000"])
def test_what_stands_in_a_text_stays(value: str) -> None:
    message = f'There is no such day as "{value}".'
    assert german(message) == f"Den Tag „{value}“ gibt es nicht."


def test_numbers() -> None:
    words = Words("de")
    assert words("{count} notices", count=12345) == "12.345 Mitteilungen"
    assert words.counted(1, "{count} notice", "{count} notices") == "1 Mitteilung"
    assert words.share("99.5") == "99,5"
    assert Words()("{count} notices", count=12345) == "12,345 notices"
