"""Shortcuts change nothing: with each of the cheap looks that spare a dear one taken away, the record is the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notice_parser import Notice, paragraphs, parse, segmentation, source
from notice_parser.fields import body, ordering
from notice_parser.fields.signs import Signs
from notice_parser.strategies import Example, damaged, notices

CORPUS = sorted((Path(__file__).parent / "corpus").glob("*.txt"))


class _Never:
    """A pattern that matches nothing."""

    def match(self, *_: object) -> None:
        return None

    fullmatch = search = match


def _without_signs(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(body, "look", lambda _, stretches: Signs(set(range(len(stretches))), set(range(len(stretches))), []))
    patch.setattr(ordering, "stands_in", lambda *_: True)


def _without_clean(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "is_clean", lambda _: False)


def _without_matches_at_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(source, "AT_ONCE", _Never())


def _without_one_notice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(segmentation, "ONE_NOTICE", _Never())


def _without_words(patch: pytest.MonkeyPatch) -> None:
    for module in (paragraphs, body):
        patch.setattr(module, "begins_with_word", lambda _: False)


SHORTCUTS = (_without_signs, _without_clean, _without_matches_at_once, _without_one_notice, _without_words)


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
