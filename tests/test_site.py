"""The documentation site, built strictly: what its hooks make of links, docstrings and comments.

Needs `pip install -e '.[docs]'`; what isn't installed is skipped, and `.ci/run` installs it before
it runs this file.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import notice_parser
from notice_parser.record import diagnostics

pytest.importorskip("material", reason="mkdocs-material is not installed")
pytest.importorskip("mkdocstrings", reason="mkdocstrings is not installed")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Every page's HTML by its name."""
    folder = tmp_path_factory.mktemp("site")
    # Without --quiet: it would silence the warnings that --strict counts.
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, done.stderr
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in folder.rglob("*.html")
    }


def article(page: str) -> str:
    return page.split("<article", 1)[1].split("</article>", 1)[0]


def words(page: str) -> str:
    """What a reader sees of the article, outside code."""
    return html.unescape(
        re.sub(r"<[^>]+>", "", re.sub(r"<(pre|code)\b.*?</\1>", "", article(page), flags=re.DOTALL))
    )


def test_every_public_name_is_in_the_reference(site: dict[str, str]) -> None:
    reference = "".join(page for name, page in site.items() if name.startswith("reference"))
    assert not [
        name
        for name in notice_parser.__all__
        if name != "__version__" and f'id="notice_parser.{name}"' not in reference
    ]


def test_every_code_is_a_row_of_a_table(site: dict[str, str]) -> None:
    codes = re.findall(r"^((?:[a-z]+|FIELD)-[a-z-]+) ", diagnostics.__doc__ or "", re.MULTILINE)
    rows = re.findall(
        r"<td>([\w-]+)</td>\s*<td>(?:info|warning|error)</td>", site["reference/diagnostics.html"]
    )
    assert rows == codes
    assert len(codes) > 20


def test_every_field_of_the_record_is_a_row_of_a_table(site: dict[str, str]) -> None:
    rows = re.findall(r"<td><code>(\w+)</code></td>\s*<td><code>", site["reference/record.html"])
    assert rows[: len(notice_parser.Notice.model_fields)] == list(notice_parser.Notice.model_fields)


def test_the_reference_says_what_each_field_means(site: dict[str, str]) -> None:
    page = site["reference/record.html"] + site["reference/diagnostics.html"]
    rows = re.findall(
        r"<tr>\s*<td><code>(\w+)</code></td>\s*<td><code>.*?</code></td>\s*<td>(.*?)</td>", page
    )
    names = ("Header", "Number", "Paragraph", "Ordering", "Aktenzeichen", "Reference", "Detail")
    parts = [getattr(notice_parser, name) for name in (*names, "Spans", "Block")]
    fields = [
        *notice_parser.Notice.model_fields,
        *(field for part in parts for field in part._fields),
        *notice_parser.Diagnostic.model_fields,
    ]
    assert {name for name, _ in rows} >= set(fields)
    assert not [name for name, meaning in rows if not meaning.strip()]


def test_strategies_are_shown_as_they_are_called(site: dict[str, str]) -> None:
    page = re.sub(r"<[^>]+>", "", article(site["reference/strategies.html"]))
    assert "draw" not in page
    assert re.search(r"damaged\(.*?\) -&gt; SearchStrategy\[Damaged\]", page, re.DOTALL)


def test_rules_have_their_samples(site: dict[str, str]) -> None:
    page = words(site["reference/rules.html"])
    assert (
        '"StGB NRW-Mitteilung 603/2006 vom 01.08.2006"; "StGB NRW-Mitteilung vom 13.02.2020"'
        in page
    )
    assert '"500/1996" alone: the head of an archive page.' in page
    assert "**Titel**" in page  # a sample is quoted, not set in bold


def test_docstrings_are_shown_and_not_their_marks(site: dict[str, str]) -> None:
    for name, page in site.items():
        if name.startswith("reference"):
            shown = words(page)
            assert not re.search(r"^>>> |={5}|``", shown, re.MULTILINE), name


def test_files_from_elsewhere_are_pages(site: dict[str, str]) -> None:
    assert "Keep a Changelog" in words(site["changelog.html"])
    assert 'href="damage.html"' in article(site["overview.html"])
    assert 'src="docs/' not in article(site["overview.html"])
    assert 'srcset="pictures/before-after-narrow.png"' in article(site["overview.html"])
    assert 'href="benchmark.html"' in article(site["performance.html"])
    assert 'href="tables.html"' in article(site["benchmark.html"])


def test_no_link_leaves_the_site_by_a_path(site: dict[str, str]) -> None:
    for name, page in site.items():
        assert not re.findall(r'(?:href|src)="([^":]*\.(?:md|py|sh))(?:#[^"]*)?"', article(page)), (
            name
        )


def test_pages_load_nothing_from_elsewhere(site: dict[str, str]) -> None:
    for name, page in site.items():
        loaded = re.findall(
            r'<(?:script|img|iframe)\b[^>]*\bsrc="([^"]*)"'
            r'|<link\b[^>]*\brel="(?:stylesheet|preconnect|icon)"[^>]*\bhref="([^"]*)"',
            page,
        )
        assert not [url for pair in loaded for url in pair if "//" in url], name
