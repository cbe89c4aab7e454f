"""Shortcuts change nothing: with each of the cheap looks that spare a dear one taken away, the record is the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notice_parser import Notice, evidence, paragraphs, parse, segmentation, source
from notice_parser.fields import body, ordering, title
from notice_parser.grammar import lines
from notice_parser.strategies import Example, damaged, notices
from test_grammar import sections

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.txt"))


class _Never:
    """A pattern that matches nothing."""

    def match(self, *_: object) -> None:
        return None

    fullmatch = search = match


def _without_signs(patch: pytest.MonkeyPatch) -> None:
    for module in (body, ordering):
        patch.setattr(module, "look", lambda _: (True, True))


def _without_clean(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "is_clean", lambda _: False)


def _without_matches_at_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "AT_ONCE", _Never())


def _without_one_notice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(segmentation, "ONE_NOTICE", _Never())


def _without_words(patch: pytest.MonkeyPatch) -> None:
    for module in (paragraphs, body):
        patch.setattr(module, "begins_with_word", lambda _: False)


def _without_complete_lines(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(paragraphs, "_are_complete", lambda *_: False)


def _without_long_lines_below_titles(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(title, "TITLE_LENGTH", 1_000_000)


def _without_composed(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "_is_composed", lambda _: False)


def _without_kept_pages(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(segmentation, "LONGEST_KEPT", -1)


SHORTCUTS = (
    _without_signs,
    _without_clean,
    _without_matches_at_once,
    _without_one_notice,
    _without_words,
    _without_complete_lines,
    _without_long_lines_below_titles,
    _without_composed,
    _without_kept_pages,
)


@pytest.fixture(scope="module", params=SHORTCUTS, ids=lambda shortcut: shortcut.__name__.strip("_"))
def slow(request: pytest.FixtureRequest) -> Callable[[str], Notice]:
    def parse_without(text: str) -> Notice:
        with pytest.MonkeyPatch.context() as patch:
            request.param(patch)
            return parse(text)

    return parse_without


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_corpus(path: Path, slow: Callable[[str], Notice]) -> None:
    text = path.read_text(encoding="utf-8")
    assert slow(text) == parse(text)


@given(example=notices())
def test_notices(slow: Callable[[str], Notice], example: Example) -> None:
    assert slow(example.text) == parse(example.text)


@given(data=st.data(), example=notices())
def test_damaged_notices(slow: Callable[[str], Notice], data: st.DataObject, example: Example) -> None:
    text = data.draw(damaged(example)).text
    assert slow(text) == parse(text)


@pytest.mark.parametrize("form", evidence._FORMS, ids=lambda form: form.sign)
def test_no_line_has_a_form_that_its_beginning_rules_out(form: evidence._Form) -> None:
    """A form that is not tried because of a line's first characters or its last does not match the line, but for small letters where none is due."""
    name = next(name for name, value in vars(lines).items() if value is form.pattern)
    samples = [row.text for row in sections("lines")[name].rows]
    written = {line.strip(" ") for path in CORPUS for line in path.read_text(encoding="utf-8").split("\n")} - {""}
    for line in (*samples, *map(str.upper, samples), *map(str.lower, samples), *written):
        if form.pattern.match(line) and not (line[0].islower() and line[0] not in form.small) and (not form.lasts or line[-1] in form.lasts):
            assert evidence.MAY_HAVE_FORM.stands_in(line), line
            others = [other for other in evidence._BY_FIRST.get(line[0], evidence._ANY) if other.pattern is form.pattern]
            assert any(line.casefold().startswith(other.starts or "") for other in others), line
