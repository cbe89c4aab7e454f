"""`could_be_notice`: never no where a family claims the page, whatever has become of it; no for
nearly all other pages."""

from __future__ import annotations

import html
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import crawl_pages
from damage_table import generated
from hostile import CATALOGUE
from hostile_table import examples
from notice_parser import (
    FAMILIES,
    Family,
    Form,
    LineKind,
    Opening,
    Page,
    could_be_notice,
    decode,
    parse_all,
    text_from_html,
)
from notice_parser.lines.mending import Mending
from notice_parser.many.found import is_claimed
from notice_parser.screening import could_be_claimed
from notice_parser.strategies import DAMAGE, Example, apply

FOLDERS = [Path(__file__).parent / name for name in ("corpus", "families")]
PAIRS = sorted(path for folder in FOLDERS for path in folder.rglob("*.txt"))
ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-16-be", "mac_roman")


def has_family(text: str) -> bool:
    return any(notice.family != "unknown" for notice in parse_all(text))


def web_page(text: str, *, entities: bool = False) -> str:
    lines = [html.escape(line, quote=False) for line in text.split("\n")]
    page = f"<!DOCTYPE html><html><body><div>{'</div><div>'.join(lines)}</div></body></html>"
    return page.encode("ascii", "xmlcharrefreplace").decode() if entities else page


def check(text: str) -> None:
    """That none of the ways in which a text may come is ruled out where a family claims it."""
    assert could_be_notice(text) or not has_family(text), text
    for encoding in ENCODINGS:
        data = text.encode(encoding, "replace")
        assert could_be_notice(data) or not has_family(decode(data)), (encoding, text)
    for entities in (False, True):
        data = web_page(text, entities=entities).encode("utf-8", "replace")
        found = parse_all(text_from_html(decode(data)))
        assert could_be_claimed(data) or not any(map(is_claimed, found)), text


@pytest.mark.parametrize("path", PAIRS, ids=lambda path: path.stem)
def test_no_pair_is_ruled_out(path: Path) -> None:
    check(path.read_bytes().decode())


@pytest.fixture(scope="module")
def every() -> list[Example]:
    return [*generated(12), *(example for some in examples(1).values() for example in some)]


@settings(max_examples=max(60, settings().max_examples // 4))
@given(data=st.data())
def test_no_damage_rules_a_page_out_that_is_still_claimed(
    every: list[Example], data: st.DataObject
) -> None:
    example = data.draw(st.sampled_from(every))
    choose = Random(data.draw(st.integers(0, 9999)))
    name = data.draw(st.sampled_from([*DAMAGE, *CATALOGUE]))
    if name in CATALOGUE:
        hurt = CATALOGUE[name].apply(example, choose)
    else:
        hurt = apply(example, [name], choose)
    if hurt is not None:
        check(hurt.text)


@pytest.mark.long
@pytest.mark.parametrize("name", [*DAMAGE, *CATALOGUE])
def test_every_kind_of_damage(every: list[Example], name: str) -> None:
    for i, example in enumerate(every):
        choose = Random(i)
        kind = CATALOGUE.get(name)
        hurt = kind.apply(example, choose) if kind else apply(example, [name], choose)
        if hurt is not None:
            check(hurt.text)


@pytest.mark.parametrize("kind", crawl_pages.KINDS)
def test_other_pages_are_ruled_out(kind: str) -> None:
    choose = Random(kind)
    passed = sum(could_be_notice(crawl_pages.page(choose, kind).encode()) for _ in range(40))
    # "Bekanntmachung der Stadt …", and a minister further down, is what decrees begin with
    assert passed <= (30 if kind == "town" else 1)


MINE = Family(
    id="mine",
    kinds=(
        LineKind(
            "heading",
            (Form("Quarkblatt {number} vom {date}", own=True),),
            opens=Opening(anywhere=True),
        ),
    ),
    pages=(Page("mine", head="~ heading ~ title=short?", has="number date body"),),
)


def test_a_family_of_the_users_own_widens_it() -> None:
    page = b"<!DOCTYPE html><html><body><p>Quarkblatt&nbsp;7 vom 1. M\xe4rz 2019</p></body></html>"
    assert not could_be_notice(page)
    assert could_be_notice(page, families=(*FAMILIES, MINE))
    assert not could_be_notice(b"<p>Quarkblatt</p>", families=(*FAMILIES, MINE))


def test_a_mending_that_does_not_say_what_it_finds_rules_nothing_out() -> None:
    class Silent(Mending):
        def joined(self, line: object, above: object) -> None:
            return None

    silent = Family(id="silent", kinds=MINE.kinds, pages=MINE.pages, mending=Silent)
    assert could_be_notice("anything", families=(silent,))
    assert not could_be_notice("anything", families=(MINE,))


@pytest.mark.parametrize(
    "text",
    [
        "Rund\u00adschreiben Nr. 12/2019 vom 3. Mai 2019",
        "Rund&shy;schreiben Nr. 12/2019 vom 3. Mai 2019",
        "<b>&#82;undschreiben</b> Nr.\u00a012/2019 vom 3. Mai 2019",
        "\ud800 Rundschreiben 12/2019 vom 3. Mai 2019\ud800",
    ],
)
def test_what_hides_a_word(text: str) -> None:
    assert could_be_notice(text)


def test_other_things_are_refused() -> None:
    with pytest.raises(TypeError, match="str or bytes, not int"):
        could_be_notice(7)  # type: ignore[arg-type]  # the wrong type is the test


def test_nothing_is_no_notice() -> None:
    assert not could_be_notice("")
    assert not could_be_notice(b"\0")
