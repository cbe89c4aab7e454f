"""What a family writes that can make a page its own: the forms of which one stands on each of its
pages, loosened."""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..families.checks import compiled_form
from ..grammar.build import Pattern, pattern
from ..lines.kind import LineKind, forms_of
from ..lines.mending import Mending
from ..pages.compiling import Item, needed_letters, read_description
from .loosened import tails, told
from .tokens import ANY, SIGNS, Token, Tokens, tokens_of

if TYPE_CHECKING:
    from ..families.family import Family


class Claim(NamedTuple):
    """A loosened form, and where it stands: at a line's start, also behind a sentence, anywhere."""

    tokens: Tokens
    where: str = "line"  # or "sentence" or "anywhere"


class Calls(NamedTuple):
    """What stands on every page of a family: one of the ``claims``; on one without a heading,
    where its publisher is not named, one of ``last`` in the last lines. ``scanned`` are those of
    scanned lines. ``anything`` says that its pages can hold anything."""

    claims: list[Claim]
    last: list[Tokens]
    scanned: list[Tokens]
    anything: bool = False


def calls_of(family: Family) -> Calls:
    """What calls for a family."""
    kinds = family.lexicon.kinds
    opens = {letter for scheme in family.schemes for letter in scheme.opens}
    calling = [tokens for kind in kinds.values() if kind.letter in opens for tokens in _forms(kind)]
    mended = _mended(family.mending)
    if mended is None or not all(calling):
        return Calls([], [], [], anything=True)
    claims = [Claim(way) for tokens in calling for way in _named(tokens, family)]
    scanned, inline = ([told(tokens_of(form)) for form in forms] for forms in mended)
    claims += [Claim(tokens) for tokens in scanned]
    claims += [Claim(tokens, "anywhere") for tokens in inline]
    scanned += inline + [
        told(tokens_of(compiled_form(form, kind)))
        for kind in kinds.values()
        for form in forms_of(kind)
        if form.scanned
    ]
    bare = [scheme for scheme in family.schemes if not scheme.opens]
    if not bare:
        return Calls(claims, [], scanned)
    feet = [read_description(scheme.page.foot, kinds) for scheme in bare]
    last = {letter for foot in feet for letter in needed_letters(foot) or _looked_for(foot)}
    below = [tokens for letter in last for tokens in _forms(family.lexicon.of_letter(letter))]
    return Calls([*claims, *_own(family)], below, scanned)


def _forms(kind: LineKind) -> list[Tokens]:
    """The forms of a kind, those aside that stand below a line of another kind."""
    return [
        told(tokens_of(compiled_form(form, kind))) for form in forms_of(kind) if form.below is None
    ]


def _mended(mending: type[Mending]) -> tuple[Sequence[Pattern], Sequence[Pattern]] | None:
    """The forms that a family's mending finds besides those of its kinds, on lines and within them;
    None where it finds some and doesn't say which."""
    for owner in mending.__mro__:
        if "forms" in vars(owner) or "inline" in vars(owner):
            return mending.forms, mending.inline
        if not vars(owner).keys().isdisjoint(("cuts", "joined", "repaired")):
            return None
    return (), ()


def _named(tokens: Tokens, family: Family) -> list[Tokens]:
    """A form; where it has no words, only together with one of the publisher's names."""
    if tails(tokens) or not family.marks:
        return [tokens]
    marks = [_mark(name) for name in family.marks]
    return [way for mark in marks for way in ((*mark, ANY, *tokens), (*tokens, ANY, *mark))]


def _mark(name: str) -> Tokens:
    return tokens_of(pattern(re.escape(name)))


def _own(family: Family) -> list[Claim]:
    """What claims a page without a heading: a form that nobody else writes, a file number, an
    imprint with the publisher's name."""
    kinds = family.lexicon.kinds
    found = [Claim(_with_value(label), "sentence") for label in _forms(kinds["az"])]
    marks = [_mark(name) for name in family.marks]
    found += [Claim((*form, ANY, *mark)) for form in _forms(kinds["imprint"]) for mark in marks]
    for kind in kinds.values():
        own = [form for form in forms_of(kind) if form.own]
        found += [Claim(told(tokens_of(compiled_form(form, kind)))) for form in own]
    return found


def _with_value(label: Tokens) -> Tokens:
    """A file number's label with anything behind it."""
    return (*label[:-1], SIGNS, _WORD) if label[-1].kind == "end" else label


def _looked_for(ways: Sequence[Sequence[Item]]) -> str:
    """The letters of which a description looks for one."""
    looks = [item for way in ways for item in way if item.kind == "look"]
    return "".join(needed_letters(item.ways, "look") for item in looks)


_WORD = Token("letters", string.digits + string.ascii_lowercase)
