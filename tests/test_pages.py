"""Pages: how a description becomes a pattern over letters.

The publisher's pages were written as such patterns once, with a letter for each kind of line; they
stand here as they were.
"""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from notice_parser.families import STGB_NRW
from notice_parser.pages.compiling import DescriptionError, pattern_text, read_description
from notice_parser.pages.scheme import UNKNOWN, unknown_scheme

LEXICON = STGB_NRW.lexicon
OLD_LETTERS = {
    "header": "H", "heading": "N", "word": "M", "bare-number": "B", "press-line": "K",
    "foreign-press-line": "F", "letter-line": "Q", "az": "A", "az-rest": "z", "foreign-az": "a",
    "nothing": "o", "short": "t", "sentence": "s", "paragraph": "p", "date": "D", "place": "P",
    "salutation": "S", "letter-head": "O", "greeting": "R", "furniture": "C", "icons": "I",
    "imprint": "V", "pointer": "G", "link": "L",
}  # fmt: skip
SIGNATURE = "(?:[CIGVSOLDtspPMB]{0,30}R)?"
AZ = rf"{SIGNATURE}[CIGVSOLDtPMB]{{0,40}}?(?P<az>z?A)"
AZ_TAIL = rf"(?:{AZ}|{SIGNATURE}[CIGV]*+)"
# Name, head, foot (from the last line up), and the letters that call for the page
OLD_PAGES = (
    (
        "schnellbrief",
        "[^Q]*+(?P<heading>Q)(?:(?P<az>A)|(?P<dateline>D)|[OCIao])*+"
        "(?:(?P<title>[tspLPO])(?=[Sps]|$))?S?",
        "(?:[^pR]{0,10}+R)?",
        "Q",
    ),
    (
        "db",
        "(?:[^N]*?(?:(?P<header>Ht{0,2}+)[CI]*+|(?P<header>H)[^HNps]{0,3}+)(?P<heading>N)"
        "|[^HNps]*+(?P<header>H)|[^HNps]*+(?P<heading>N))[CI]*+(?P<title>[tsLPOMSB])?",
        AZ_TAIL,
        "HN",
    ),
    (
        "archive",
        "[^Bps]*+(?P<heading>B)[CI]*+(?P<dateline>D)?[CI]*+(?P<title>[tsLPOMSB])?",
        AZ_TAIL,
        "B",
    ),
    (
        "press",
        "(?:[^K]*?(?:(?P<title>[tspLPO])|o)[CI]*+(?P<subtitle>[tspLPO])?[CI]*+(?P<heading>K)"
        "(?:(?P<dateline>P?D|P)|o)?"
        "|[^DKps]*+(?:(?P<dateline>D)[CI]*+)?(?P<heading>K)(?:(?P<dateline>P?D|P)|o)?[CI]*+(?P<title>[tspLPO])?)"
        "(?:[CI]*+S)?",  # an invitation's salutation is none of the text
        "[CIGVL]*+(?P<dateline>D)?",  # a date below the text is read since 2.0
        "K",
    ),
    ("foreign-copy", "[^F]*+(?P<heading>F)[CI]*+(?P<title>[tspLPO])?", "[CIGVL]*+", "F"),
    (
        "topic",
        "[CI]*+(?P<heading>M)[CI]*+(?P<title>[tsLPOMSB])?",
        "[CIGVL]*+(?P<dateline>D)?",
        "M",
    ),
    (
        "topic",
        "[CI]*+(?:(?P<title>[tsLPOMSB])(?=[CI]*+[ps]))?",
        "(?=[CIGVL]*+D|[CIGL]*+V)[CIGVL]*+(?P<dateline>D)?",
        "",
    ),
    ("archive-bare", "[CI]*+(?=[ps])", AZ, ""),
)


def in_old_letters(text: str) -> str:
    """A pattern with the letters that its kinds had once, those of a set in their order."""
    old = {LEXICON.kinds[name].letter: letter for name, letter in OLD_LETTERS.items()}
    names = re.split(r"(\(\?P<\w+>)", text)
    return "".join(
        name if name.startswith("(?P<") else "".join(old.get(letter, letter) for letter in name)
        for name in names
    )


def with_sorted_sets(text: str) -> str:
    return re.sub(r"\[(\^?)(\w+)\]", lambda s: f"[{s[1]}{''.join(sorted(s[2]))}]", text)


@pytest.mark.parametrize("i", range(len(OLD_PAGES)), ids=[page[0] for page in OLD_PAGES])
def test_each_page_compiles_to_what_it_was(i: int) -> None:
    name, head, foot, opens = OLD_PAGES[i]
    scheme = STGB_NRW.schemes[i]
    assert scheme.page.name == name
    assert with_sorted_sets(in_old_letters(scheme.head.text)) == with_sorted_sets(head)
    assert with_sorted_sets(in_old_letters(scheme.foot.text)) == with_sorted_sets(foot)
    assert sorted(in_old_letters("".join(scheme.opens))) == sorted(opens)


def test_no_page_is_left_out() -> None:
    assert len(STGB_NRW.schemes) == len(OLD_PAGES)


def test_the_unknown_page_compiles_to_what_it_was() -> None:
    scheme = unknown_scheme(LEXICON)
    head = "[CI]*+(?:(?P<title>[tsLPOMSB])(?=[CI]*+[ps]))?"
    assert scheme.page is UNKNOWN
    assert with_sorted_sets(in_old_letters(scheme.head.text)) == with_sorted_sets(head)
    assert with_sorted_sets(in_old_letters(scheme.foot.text)) == with_sorted_sets(AZ_TAIL)


def test_the_description_of_a_shipped_family_holds() -> None:
    """What is checked when a family of one's own is made. A press release on somebody else's site
    has a date which no line of its form gives: that it is missing is always said."""
    pages = tuple(page for page in STGB_NRW.pages if page.name != "foreign-copy")
    kinds = tuple(kind for kind in STGB_NRW.kinds if kind.name != "foreign-press-line")
    replace(STGB_NRW, pages=pages, kinds=kinds, tested=False)
    with pytest.raises(ValueError, match='"foreign-copy": it has "date"'):
        replace(STGB_NRW, tested=False)


def text_of(description: str, *, upwards: bool = False) -> str:
    ways = read_description(description, LEXICON.kinds)
    return in_old_letters(pattern_text(ways, upwards=upwards))


@pytest.mark.parametrize(
    ("description", "downwards", "upwards"),
    [
        ("short paragraph", "tp", "pt"),
        ("header", "(?P<header>H)", "(?P<header>H)"),
        ("title=(short|link)?", "(?P<title>[tL])?", "(?P<title>[tL])?"),
        ("az=(az az-rest?) date*+", "(?P<az>Az?)D*+", "D*+(?P<az>z?A)"),
        ("!(short|date){0,3}+ az-rest", "[^tD]{0,3}+z", "z[^tD]{0,3}+"),
        ("short | date place", "(?:t|DP)", "(?:t|PD)"),
        ("(short date|place)? $", "(?:tD|P)?$", "$(?:Dt|P)?"),
        ("short &(date place)", "t(?=DP)", "(?=PD)t"),
    ],
)
def test_a_description_and_its_pattern(description: str, downwards: str, upwards: str) -> None:
    assert text_of(description) == downwards
    assert text_of(description, upwards=True) == upwards


@pytest.mark.parametrize(
    ("description", "message", "place"),
    [
        ("short tilte=short", '"tilte" is no part', 6),
        ("short <furnitur>", '"furnitur" is no role', 6),
        ("short ! 3", "can't stand in a page", 8),
        ("!(short date)", "a kind, or several in brackets", 0),
        ("az=(az title=short)", "a part stands in another one", 7),
        ("short | |)", 'this "\\)" has no "\\("', 9),
        ("short &date", '"\\(" is due here', 7),
        ("short ) date", 'this "\\)" has no "\\("', 6),
    ],
)
def test_a_mistake_is_told_with_its_place(description: str, message: str, place: int) -> None:
    with pytest.raises(DescriptionError, match=message) as caught:
        read_description(description, LEXICON.kinds)
    assert str(caught.value).splitlines()[-1] == " " * (4 + place) + "^"
