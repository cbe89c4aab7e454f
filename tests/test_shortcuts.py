"""Shortcuts change nothing: with each of the cheap looks that spare a dear one taken away, the
record is the same."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notice_parser import Notice, parse
from notice_parser.families import FAMILIES, STGB_NRW
from notice_parser.families.stgb_nrw.citing import CITING
from notice_parser.fields import body, title
from notice_parser.grammar.borders import NO_STOP
from notice_parser.grammar.starts import LONGEST
from notice_parser.language import borders, borders_pair, borders_rules, ordering, wrapping
from notice_parser.language.references import may_refer
from notice_parser.lines.lexicon import _by_first, _Entry
from notice_parser.pages import arranging
from notice_parser.pages import notices as pages
from notice_parser.strategies import Damaged, Example, damaged, notices
from notice_parser.view import source
from test_grammar import sections

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.txt"))


class _Never:
    """A pattern that matches nothing."""

    def match(self, *_: object) -> None:
        return None

    fullmatch = search = match


def _without_signs(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(body, "may_refer", lambda *_: True)


def _without_a_screen(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(ordering, "may_order", lambda _: True)
    patch.setattr(ordering, "which_may_order", lambda paragraphs: [True] * len(paragraphs))


def _without_clean(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "is_clean", lambda _: False)


def _without_matches_at_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "AT_ONCE", _Never())


def _without_one_notice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pages, "holds_one", lambda *_: False)


def _without_words(patch: pytest.MonkeyPatch) -> None:
    for module in (borders_pair, borders_rules, wrapping):
        patch.setattr(module, "begins_with_word", lambda _: False)


def _without_complete_lines(patch: pytest.MonkeyPatch) -> None:
    for module in (borders, borders_rules):
        patch.setattr(module, "stands_apart", lambda *_: False)


def _without_long_lines_below_titles(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(title, "TITLE_LENGTH", 1_000_000)


def _without_composed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "_is_composed", lambda _: False)


def _without_kept_pages(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(arranging, "LONGEST_KEPT", -1)


def _without_one_look_at_lines(patch: pytest.MonkeyPatch) -> None:
    for family in FAMILIES:
        patch.setitem(vars(family.lexicon), "_may_be_more", lambda _: True)


SHORTCUTS = (
    _without_signs,
    _without_a_screen,
    _without_clean,
    _without_matches_at_once,
    _without_one_notice,
    _without_words,
    _without_complete_lines,
    _without_long_lines_below_titles,
    _without_composed,
    _without_kept_pages,
    _without_one_look_at_lines,
)


def without(shortcut: Callable[[pytest.MonkeyPatch], None], text: str) -> Notice:
    with pytest.MonkeyPatch.context() as patch:
        shortcut(patch)
        return parse(text)


@cache
def corpus() -> dict[str, tuple[str, Notice]]:
    """Texts and records by name."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in CORPUS}
    return {name: (text, parse(text)) for name, text in texts.items()}


@pytest.mark.long
@pytest.mark.parametrize("shortcut", SHORTCUTS, ids=lambda each: each.__name__.strip("_"))
def test_corpus(shortcut: Callable[[pytest.MonkeyPatch], None]) -> None:
    for name, (text, known) in corpus().items():
        assert without(shortcut, text) == known, name


@pytest.mark.long
@given(st.one_of(notices(), damaged(), damaged(most=3)))
def test_notices(example: Example | Damaged) -> None:
    known = parse(example.text)
    for shortcut in SHORTCUTS:
        assert without(shortcut, example.text) == known, shortcut.__name__


@pytest.mark.parametrize("before", [0, 65_500, 65_533, 65_534, 65_536, 65_540, 131_000])
def test_a_sign_is_seen_in_a_paragraph_of_any_length(before: int) -> None:
    assert may_refer("x" * before + " Pressemitteilung 3", CITING)
    assert not may_refer("x" * before + " 4021", CITING)


LEXICON = STGB_NRW.lexicon


@pytest.mark.parametrize("entry", LEXICON._own, ids=lambda entry: entry.kind.name)
def test_no_line_has_a_form_that_its_beginning_rules_out(entry: _Entry) -> None:
    """A form that is not tried because of a line's first characters or its last does not match the
    line."""
    samples = [
        row.text
        for module in ("lines", "stgb_nrw/forms", "stgb_nrw/file_numbers")
        for section in sections(module).values()
        for row in section.rows
    ]
    written = {
        line.strip(" ") for path in CORPUS for line in path.read_text(encoding="utf-8").split("\n")
    } - {""}
    tried = _by_first([entry])
    for line in (*samples, *map(str.upper, samples), *map(str.lower, samples), *written):
        if not entry.pattern.match(line):
            continue
        if entry.form.lasts and line[-1] not in entry.form.lasts:
            continue
        assert LEXICON._may_have_form(line), line
        start = line[0] + line[1:LONGEST].lower()
        likely = tried.get(line[0], (entry,))
        assert any(not other.starts or start.startswith(other.starts) for other in likely), line


@pytest.mark.parametrize(
    "line",
    ["Die Kreise usw.", "die Gemeinde bzw. Stadt", "nach Maßgabe des § 4 Abs.", "auf dem Rathaus.",
     "am Freitag, dem 5.", "so etwa (vgl.", "Ort, Str.", "des Verbands e. V.", "etwa z. B.",
     "unter einschl.", "die Haushaltsberatungen.", "Städte- und Gemeindebund.", "ab sofort s. d.",
     "der Kläger,d.h.", "beim Landrat.Nr.", "Band 2, Unter-Abs.", "vom 12.", "im Jahr 2012.",
     "die Kommunen (GV NRW).", "laut (Bd."],
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages
def test_an_abbreviation_at_a_lines_end_is_told_by_its_last_word(line: str) -> None:
    """As the whole end of the line would say."""
    stopped = line[-1] == "." and NO_STOP.search(line[-16:]) is None
    assert wrapping.is_stopped(line) is stopped


def test_abbreviations_at_the_ends_of_all_lines() -> None:
    lines = [line.strip(" ") for text, _ in corpus().values() for line in text.split("\n")]
    ended = [line for line in lines if line.endswith(".") and len(line) > 5]
    assert len(ended) > 500
    for line in ended:
        assert wrapping.is_stopped(line) is (NO_STOP.search(line[-16:]) is None), line
