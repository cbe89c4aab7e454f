"""An archive with known truth (`bench/archives.py`) comes back: copies, gaps, references. What
`bench/archive.py` measures on thousands of texts, on some hundred."""

from __future__ import annotations

import pytest

from archive import Figures, measured
from archives import Archives, composed
from notice_parser import parse
from notice_parser.archive import Archive, Record, archive_of


@pytest.fixture(scope="module")
def known() -> Archives:
    return composed(600)


def read(known: Archives) -> list[Record]:
    return [
        Record((str(place), None, None, None, None), parse(text))
        for place, (text, _, _) in enumerate(known.texts)
    ]


def test_an_archive_comes_back(known: Archives) -> None:
    figures = measured(known, archive_of(read(known)))
    assert figures.f1 >= 0.99
    assert figures.wrong_gaps == 0
    assert figures.resolved >= 0.99


def test_what_measures_can_fail(known: Archives) -> None:
    nothing = measured(known, Archive((), (), ()))
    assert nothing.f1 == nothing.resolved == 0
    assert nothing.wrong_gaps == len(known.missing | known.doubled | known.disordered)
    assert isinstance(nothing, Figures)
