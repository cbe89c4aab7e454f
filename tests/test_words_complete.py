"""The tables of German texts: none is missing, none is left over, and placeholders agree."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import notice_parser.record.diagnostics
from notice_parser.evaluation.gold import FIELDS
from notice_parser.intake import archives, files, sniffing
from notice_parser.output.flat import COLUMNS
from notice_parser.record.parts import DETAILS
from notice_parser.review.words import words as review_words
from notice_parser.words import LANGUAGES, Words
from notice_parser.words.codes import meaning
from notice_parser.words.errors import TYPER
from notice_parser.words.german import FINISHED, GERMAN, TABLES
from notice_parser.words.intake import SYSTEM
from notice_parser.words.labels import LABELS

PACKAGE = Path(__file__).parent.parent / "src" / "notice_parser"
HOLE = "\0"


# The tables
# --------------------------------------------------------------------------------------------


def holes(text: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def shape(text: str) -> str:
    """A text of a table with its placeholders all alike."""
    pieces = Formatter().parse(text)
    return "".join(before + (HOLE if name is not None else "") for before, name, _, _ in pieces)


def test_placeholders_agree() -> None:
    for english, text in GERMAN.items():
        assert sorted(holes(english)) == sorted(holes(text))
        assert len(set(holes(english))) == len(holes(english))
        assert HOLE * 2 not in shape(english)
        assert text.strip()


def test_each_text_stands_in_one_table_once() -> None:
    assert sum(map(len, TABLES)) == len(GERMAN) == len({shape(english) for english in GERMAN})


def test_german_quotation_marks_and_no_english_words() -> None:
    english = re.compile(r"\b(?:the|of|and|is|not|with|for|it|no)\b|\"", re.IGNORECASE)
    names = re.compile(r"\{\w+\}|--[\w-]+|markdown-it-py")
    assert not [text for text in GERMAN.values() if english.search(names.sub("", text))]


def test_no_text_is_made_of_another_ones() -> None:
    """What is looked up when it is finished has letters of its own: "{a} or {b}" would be found in
    many."""
    finished = [english for table in FINISHED for english in table if holes(english)]
    own = {english: re.sub(r"\{\w+\}|[^a-z]", "", english.lower()) for english in finished}
    assert len(finished) > 80
    assert {english for english in finished if len(own[english]) < 7} == {"it has {count} {said}"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_filled(language: str) -> None:
    words = Words(language)
    for english in GERMAN:
        values = {name: f"[{name}]" for name in holes(english)}
        text = words(english, **values)
        assert all(value in text for value in values.values())


# What the sources say
# --------------------------------------------------------------------------------------------


def modules(*names: str) -> Iterator[tuple[Path, ast.Module]]:
    for name in names:
        for path in sorted(PACKAGE.glob(name)):
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def written(node: ast.AST) -> Iterator[str]:
    """The shapes of the texts that an expression can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        pieces = [part.value if isinstance(part, ast.Constant) else HOLE for part in node.values]
        yield re.sub(f"{HOLE}+", HOLE, "".join(map(str, pieces)))
    elif isinstance(node, ast.IfExp):
        yield from written(node.body)
        yield from written(node.orelse)


def texts_of(tree: ast.Module) -> Iterator[str]:
    """All texts of a module but its docstrings and what stands in placeholders."""
    aside = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for inner in ast.walk(node)
        if inner is not node
    }
    aside |= {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if id(node) not in aside and isinstance(node, ast.Constant | ast.JoinedStr):
            yield from written(node)


SHAPES = {shape(english) for english in GERMAN}
# A remark on a notice: a sentence.
SENTENCE = re.compile(rf'[A-Z"{HOLE}][^\n]* [^\n]*\.', re.DOTALL)
PARSING = (
    "fields/*.py",
    "pages/*.py",
    "record/building.py",
    "parsing.py",
    "archive/entries.py",
    "archive/settling.py",
    "many/streams.py",
    "families/**/file_numbers.py",
)
# functions and errors whose text a person reads, and where
SAYING = {
    *("usage", "_usage", "complain", "say", "print", "refuse", "Unread", "Kind", "_wrong"),
    *("RefusedError", "OtherRunError", "FamiliesError", "StoreError", "OtherKindError"),
    *("ValueError", "ImportError", "OSError"),
}
SAID = ("command/*.py", "intake/*.py", "many/found.py", "review/store.py", "review/journal.py")


def test_every_remark_on_a_notice_has_german_words() -> None:
    said = {
        text for _, tree in modules(*PARSING) for text in texts_of(tree) if SENTENCE.fullmatch(text)
    }
    assert len(said) > 75
    assert not said - SHAPES


def tails(text: str) -> list[str]:
    """A text, and what stands behind each "what: " in it."""
    return [text, *(text[match.end() :] for match in re.finditer(": ", text))]


def is_known(text: str) -> bool:
    """Whether a text, or what stands behind "what: " in it, has German words."""
    return any(tail in SHAPES for tail in tails(text))


def test_everything_that_is_said_of_an_input_or_an_option_has_german_words() -> None:
    said: set[str] = set()
    for _, tree in modules(*SAID):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                said |= {
                    text
                    for given in node.args[name == "Unread" :]  # whose first is a place
                    for text in (written(given) if name in SAYING else ())
                    if re.search("[a-z] ", text)
                }
    assert len(said) > 110
    assert not {text for text in said if not is_known(text)}


def test_every_text_that_is_asked_for_has_german_words() -> None:
    asked: set[str] = set()
    for _, tree in modules("command/*.py", "output/*.py", "review/*.py"):
        for node in ast.walk(tree):
            is_told = isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "told"
            if isinstance(node, ast.Assign) and is_told:
                asked.update(written(node.value))
            elif isinstance(node, ast.Call):
                function = node.func.func if isinstance(node.func, ast.Call) else node.func
                name = getattr(function, "id", getattr(function, "attr", ""))
                if name in ("words", "_spoken", "speak", "counted"):
                    asked.update(text for given in node.args for text in written(given))
                elif name == "map" and getattr(node.args[0], "id", "") == "words":
                    parts = getattr(node.args[1], "elts", ())
                    asked.update(text for part in parts for text in written(part))
    assert len(asked) > 60
    assert not {text for text in asked if text not in GERMAN and HOLE not in text} - {
        "",
        *LANGUAGES,
    }


def test_kinds_of_files_have_german_words() -> None:
    kinds = [
        *(kind.words for _, _, kind in sniffing._MAGIC),
        *(kind.words for kind in vars(sniffing).values() if isinstance(kind, sniffing.Kind)),
        *sniffing._FOR_PROGRAMS.values(),
        *(words for _, words in archives._OTHERS),
        *(words for _, words in files._OTHERS),
    ]
    assert not set(kinds) - GERMAN.keys()


def test_fields_columns_and_details_have_german_words() -> None:
    assert not {*(column.name for column in COLUMNS), *DETAILS} - LABELS.keys()
    heads = [LABELS[column.name] for column in COLUMNS]
    assert len(set(heads)) == len(heads)


DOCUMENTED = notice_parser.record.diagnostics.__doc__ or ""


def test_codes_say_something() -> None:
    codes = re.findall(r"^([a-z]+(?:-[a-z]+)+) +(?:info|warning|error) ", DOCUMENTED, re.MULTILINE)
    assert len(codes) > 27
    assert not [code for code in codes if not meaning(code)]
    assert meaning("title-doubtful") == "Titel: zweifelhaft"
    assert not meaning("db-plain")


def test_no_german_words_are_left_over() -> None:
    """Every row is the text of some place; that each text has a row is above."""
    places: set[str] = set()
    for path, tree in modules("**/*.py"):
        if path.parent.name != "words":
            for node in ast.walk(tree):
                for text in written(node):
                    places |= {*tails(text), filled(text)}
    others = {*SYSTEM, *TYPER, "did you mean {near} or {other}?"}
    own = {english for table in TABLES[1:] for english in table} - others
    assert not {english for english in own if shape(english) not in places}


def filled(text: str) -> str:
    """The shape of a text that is a template already."""
    try:
        return shape(text)
    except ValueError:
        return text


def test_the_review_page_has_the_same_texts_in_both() -> None:
    one, other = review_words("en"), review_words("de")
    assert one.keys() == other.keys()
    for name in one:
        assert sorted(holes(one[name])) == sorted(holes(other[name]))
        assert one[name] in GERMAN
    assert {f"field-{name}" for name in FIELDS} <= one.keys()
