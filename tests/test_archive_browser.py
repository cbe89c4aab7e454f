"""The archive's page in a browser: it fits a phone and a screen. Skipped without Chromium."""

from __future__ import annotations

import pytest

from browser import CHROMIUM
from notice_parser import parse
from notice_parser.archive import archive_of
from notice_parser.archive.page import write_page
from test_archive import OTHER, SENTENCE, numbered, text_of
from test_overview_browser import rows_where_it_fits

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("page") / "index.html"
    cites = f"{SENTENCE} Dazu liegt StGB NRW-Mitteilung 1/2006 vor."
    texts = [
        *(numbered(number, f"0{number}.01.2006") for number in (1, 2, 5)),
        text_of("6/2006", "07.01.2006", cites, title="Schulverwaltungs" * 6),
        text_of("6/2006", "07.01.2006", OTHER, title="Schulverwaltungs" * 6),
    ]
    write_page(archive_of(parse(text) for text in texts), path)
    return path.read_text("ascii")


@pytest.mark.parametrize("width", [390, 1440])
def test_it_fits(page: str, width: int) -> None:
    assert rows_where_it_fits(page, width, ".listed tbody tr") > 1
