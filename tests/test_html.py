from __future__ import annotations

import html
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import notice_parser
from notice_parser.intake.html import text_from_html
from notice_parser.strategies import Example, notices
from records import differences, values
from test_linear import grows_linearly

pytest.importorskip("selectolax")  # an extra of the library; the extra "test" has it

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
ALL_LAYOUTS = ("db-plain", "db-blank", "archive", "press-plain", "press-blank", "schnellbrief")


# Pages
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_gives_the_record_of_its_text(page: Path) -> None:
    found = notice_parser.parse(text_from_html(page.read_text("utf-8")))
    gold = notice_parser.parse(page.with_suffix(".txt").read_text("utf-8"))
    assert differences(values(found), values(gold)) == ""
    assert found.title
    assert found.layout == gold.layout
    assert [doubt.code for doubt in found.diagnostics if doubt.severity != "info"] == []


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.stem in ("database", "broken")],
    ids=lambda page: page.stem,
)
def test_a_page_gives_its_text_to_the_letter(page: Path) -> None:
    text = text_from_html(page.read_text("utf-8")).replace("\u00ad", "").replace("\u00a0", " ")
    assert text + "\n" == page.with_suffix(".txt").read_text("utf-8")


def _as_paragraphs(example: Example) -> str:
    return "".join(f"<p>{html.escape(line)}</p>" for line in example.lines)


def _as_divisions(example: Example) -> str:
    return (
        "<main>"
        + "\n".join(f"<div>\n  <span>{html.escape(line)}</span>\n</div>" for line in example.lines)
        + "</main>"
    )


def _as_lines(example: Example) -> str:
    return "<body>" + ("<br/><br/>" if "\n\n" in example.text else "<br>").join(
        html.escape(line) for line in example.lines
    )


def _as_preformatted(example: Example) -> str:
    return f"<pre>{html.escape(example.text)}</pre>"


@pytest.mark.parametrize("markup", [_as_paragraphs, _as_divisions, _as_lines, _as_preformatted])
@given(notices(ALL_LAYOUTS))
def test_markup_changes_nothing(markup: Callable[[Example], str], example: Example) -> None:
    found = values(notice_parser.parse(text_from_html(markup(example))))
    assert differences(found, values(notice_parser.parse(example.text))) == ""


# Forms
# --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("page", "text"),
    [
        # no tag: text already
        ("Städte & Gemeinden &amp; Kreise", "Städte & Gemeinden &amp; Kreise"),
        ("Frau Altmann <altmann@example.org>\na < b", "Frau Altmann <altmann@example.org>\na < b"),
        ("StGB\n<DIR>\nZiffer 1\n</DIR>", "StGB\n<DIR>\nZiffer 1\n</DIR>"),
        ("<b>Titel</b> &amp;\nText", "Titel &\nText"),
        ("<p>a\n  b<br>c<br/>d</p>e", "a b\nc\nd\n\ne"),
        ("<div>a<p>b</div>c", "a\n\nb\n\nc"),
        ("<p>x<sup>2</sup> H<sub>2</sub>O", "x2 H2O"),
        ("<p>a</p><p>&nbsp;</p><p>b", "a\n\nb"),
        ("<ul><li>a<li><p>b<p>c</ul>", "• a\n\n• b\n\nc"),
        ("<ul><li>- a<li>1. b</ul><ul style='list-style:none'><li>c</ul>", "- a\n\n1. b\n\nc"),
        (
            "<ol start=9><li>a<li value=12>b<li>c<ol type=I><li>d<li>e</ol></ol>",
            "9. a\n\n12. b\n\n13. c\n\nI. d\n\nII. e",
        ),
        (
            "<table><tr><th>Jahr<th>Betrag<tr><td>1996<td>12.480</table>",
            "Jahr Betrag\n\n1996 12.480",
        ),
        ("<table><tr><td>Az.:<td>III 810 - 2</table>", "Az.: III 810 - 2"),
        ("<table><tr><td>Menü<td><p>a<p>b</table>", "Menü\n\na\n\nb"),
        ("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>", "a\n\nb c"),
        ("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc"),
        (
            "<main><header><h1>T</h1></header><p>a</p></main><header>k</header><footer>f</footer>",
            "T\n\na",
        ),
        ("<form><h1>T</h1><p>a</p><input value=x></form>", "T\n\na"),  # old pages are one form
        ("<form><h1>T</h1></form><form>k</form><p>a", "T\n\na"),
        (
            "<div aria-hidden=true class=sidebar><main>a</main></div>"
            "<div aria-hidden=true>k</div><p>b",
            "a\n\nb",
        ),
        ("<form><p>a</p></form>", "a"),  # nothing else is there
        ("<div class='cookie-banner'>x</div><div class='cookie-urteil header'>a</div>", "a"),
        (
            "<div hidden>x</div><p style='display:none'>x</p><p aria-hidden=true>x</p>"
            "<p style='display:nonesuch'>a",
            "a",
        ),
        (
            "<script>x</script><style>y</style><template><p>z</template><!-- <p>c -->"
            "<button>b</button><p>a",
            "a",
        ),
        ("<svg><title>ICON/icon_verband</title></svg>a<br>", "a"),
        ("<p>a\ud800b\x00", "a\ufffdb"),
    ],
)
def test_forms(page: str, text: str) -> None:
    assert text_from_html(page) == text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (
            "unter <a href='https://www.example.org/a'>dieser Adresse</a>.",
            "unter dieser Adresse (https://www.example.org/a).",
        ),
        (
            "bei der <a href='mailto:Presse%40example.org?subject=x'>Pressestelle </a>oder",
            "bei der Pressestelle (Presse@example.org) oder",
        ),
        ("<a href='mailto:a@example.org'>a@example.org</a>", "a@example.org"),
        ("an <a href='mailto:A@example.org'>E-Mail: a@example.org</a>", "an E-Mail: a@example.org"),
        ("auf <a href='https://www.example.org/'>example.org</a> und", "auf example.org und"),
        (
            "auf <a href='https://www.example.org/lang/x'>www.example.org/la…</a>",
            "auf www.example.org/la… (https://www.example.org/lang/x)",
        ),
        (
            "die <a href='https://example.org/satzung.pdf'>satzung.pdf</a>",
            "die satzung.pdf (https://example.org/satzung.pdf)",
        ),
        (
            "<a href='mailto:a@example.org'>Frau Altmann</a> (a@example.org)",
            "Frau Altmann (a@example.org)",
        ),
        ("<a href='https://example.org/x'>Broschüre</a>", "Broschüre (https://example.org/x)"),
        (
            "<a href='https://example.org/x'>Zum Beitrag der Rheinpost</a>",
            "Zum Beitrag der Rheinpost\nhttps://example.org/x",
        ),
        ("<a href='https://example.org/x'>Drucken</a>", "Drucken"),
        (
            "<a href='/x'>a</a> <a href='#x'>b</a> <a href='javascript:x'>c</a> <a>d</a> "
            "<a href='http://[x'>e</a> <a href='mailto:?to=x'>f</a>",
            "a b c d e f",
        ),
        ("x <a href='https://example.org/x'><img src=y></a>", "x"),
        ("x <a href='https://twitter.com/intent/tweet?text=y'>Twittern</a>", "x Twittern"),
        (
            "<base href='http://www.example.org/'><a href='http://example.org/y'>y</a> "
            "<a href='http://example.com/z'>z</a>",
            "y z (http://example.com/z)",
        ),
    ],
)
def test_links(page: str, text: str) -> None:
    assert text_from_html(f"<div>{page}</div>") == text


def test_only_a_str_is_taken() -> None:
    with pytest.raises(TypeError, match="decode"):
        text_from_html(b"<p>a")  # type: ignore[arg-type]  # the wrong type is the test
    with pytest.raises(TypeError, match="not None"):
        text_from_html(None)  # type: ignore[arg-type]  # the same


def test_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    assert text_from_html("no tags") == "no tags"
    with pytest.raises(ImportError, match=r"notice-parser\[html\]"):
        text_from_html("<p>a")


# Whatever comes
# --------------------------------------------------------------------------------------------

TAGS = (
    "<p>", "</p>", "<div>", "</div>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<ul>",
    "<ol type=i start=3>", "<li value=40>", "</ul>", "<a href='http://b.de'>",
    "<a href=mailto:a@b.de>", "</a>", "<pre>", "</pre>", "<b>", "</b>", "<i", ">", "<!--", "-->",
    "<script>", "</script>", "<svg>", "<title>", "<frameset>", "<template>", "<main>", "</main>",
    "<header>", "<h1>", "<form>", "<select>", "<option>", "<plaintext>", "<![CDATA[", "<?xml",
    "&amp;", "&#0;", "&", "x", " ", "\n", "<p hidden>", "<div class=share>", "<body", "<html>",
    "</html>", "<x@y.de>", "<math>", "<mi>", "<dir>", "<menu>", "<caption>", "<noscript>",
)  # fmt: skip  # in rows, as a table is read: one entry a line would fill pages


@given(st.text())
@example("<")
@example("<br\x00>")
def test_any_text_is_a_page(text: str) -> None:
    assert isinstance(text_from_html(text), str)
    assert isinstance(text_from_html(f"<p>{text}"), str)


@given(st.lists(st.sampled_from(TAGS), max_size=40).map("".join))
def test_any_tags_are_a_page(page: str) -> None:
    text = text_from_html(page)
    assert text == text_from_html(page)
    assert not text_from_html("<p>" + page).startswith("\n")


@given(
    st.text(
        alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]),
        min_size=1,
    )
)
def test_no_character_is_lost(text: str) -> None:
    assert text_from_html(f"<p>{html.escape(text)}</p>") == text


@pytest.mark.long
@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<ul><li>x",
        "<b id=1>",
        "<table><tr><td>x",
        "<i></b>",
        "<p>x",
        "<a href=http://b.de>x</a> ",
        "<",
        "<br>",
        "<!--",
    ],
)
def test_hostile_families(piece: str) -> None:
    assert grows_linearly(
        lambda size: text_from_html("<p>y" + piece * (size // len(piece))), small=16_000
    )


def test_deep_nesting_keeps_the_text() -> None:
    assert text_from_html("<div>" * 2000 + "a" + "</div>" * 2000 + "<p>b").split() == ["a", "b"]
