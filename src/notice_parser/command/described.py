"""Families in words, for a terminal: what they say of themselves, what a check of them found."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module

from rich.table import Table
from rich.text import Text

from .. import families
from ..evaluation.claims import Check, Claimed
from ..families.family import Family
from ..grammar.build import Pattern
from ..lines.kind import Form, LineKind, Opening, forms_of
from ..output.markup import visible
from ..pages.page import Page
from ..record.parts import DETAILS
from .figures import lines_of, table
from .own import Own, about, own_families

_DRAWN = re.compile(r"(\d+)\s+real\s+pages")
_ROLES = {
    "closes": "can be a notice's last line",
    "furniture": "belongs to the page, not to the notice",
    "placeholder": "says that a part is not there",
    "title": "may be the title",
    "loose": "may stand between two notices",
    "aside": "may stand below a notice's last line",
    "whole": "no part of a paragraph",
    "cited": "bodies cite such a line, too",
}


def real_pages(family: Family, own: Own | None = None) -> int | None:
    """How many real pages a family's forms were drawn from, by its module's docstring; None where
    that doesn't say it."""
    found = _DRAWN.search(_docstring(family, own))
    return int(found[1]) if found else None


def _docstring(family: Family, own: Own | None) -> str:
    if own is not None and family in own_families(own):
        return about(own)
    for entry in pkgutil.iter_modules(families.__path__, f"{families.__name__}."):
        module = import_module(entry.name)
        if any(value is family for value in vars(module).values()):
            return module.__doc__ or ""
    return ""


def kinds_said(family: Family) -> list[str]:
    """The kinds of notices that a family's pages and forms say, sorted."""
    pages = {page.kind for page in family.pages}
    forms = {form.says for kind in family.kinds for form in forms_of(kind)}
    return sorted(name for name in pages | forms | set(family.says.values()) if name)


def details_of(family: Family) -> list[str]:
    """The details that a family's notices can have, in the record's order. A slot "section" is the
    header's in most families, so only a part of that name counts."""
    parts = {
        part
        for page in family.pages
        for text in (page.head, page.foot)
        for part in re.findall(r"([a-z_]+)=", text)
    }
    slots = {slot for kind in family.kinds for slot in family.lexicon.slots(kind)}
    return [name for name in DETAILS if name in parts | (slots - {"section"})]


def listed(all_of: Sequence[Family], own: Own | None) -> Table:
    """A row for each family."""
    found = table("family", "real pages", "pages", "kinds of notices")
    found.columns[-1].justify = "left"
    found.columns[-1].no_wrap = False
    for family in all_of:
        real = real_pages(family, own)
        found.add_row(
            visible(family.id),
            "-" if real is None else str(real),
            str(len(family.pages)),
            visible(", ".join(kinds_said(family))),
        )
    return found


def in_words(family: Family, own: Own | None) -> Text:
    """A family's description as a person reads it."""
    return lines_of(_in_words(family, own))


def _in_words(family: Family, own: Own | None) -> Iterator[str]:
    yield family.id
    yield from _indented(" ".join(_docstring(family, own).split()).split("\n"))
    for title, names in (
        ("notices", kinds_said(family)),
        ("marks", family.marks),
        ("details", details_of(family)),
    ):
        yield f"{title}: {', '.join(names) or 'none'}"
    yield from ("", "Pages, of those that fit the one whose own line stands first:")
    for page in family.pages:
        yield from _page(page)
    yield from ("", "Kinds of lines, besides the common ones:")
    for kind in family.kinds:
        yield from _kind(kind)


def _page(page: Page) -> Iterator[str]:
    says = f", a {page.kind}" if page.kind else ""
    yield f"  {page.name}{says}; it has {', '.join(page.has.split()) or 'nothing'}"
    yield f"    above the body: {' '.join(page.head.split()) or 'nothing'}"
    yield f"    below it: {' '.join(page.foot.split()) or 'nothing'}"


def _kind(kind: LineKind) -> Iterator[str]:
    roles = [words for role, words in _ROLES.items() if getattr(kind, role)]
    if kind.opens:
        roles.insert(0, f"begins a notice {_where(kind.opens)}")
    if kind.lines > 1:
        roles.append(f"over up to {kind.lines} lines")
    yield f"  {kind.name}: {'; '.join(roles) or 'no role of its own'}"
    for form in forms_of(kind):
        yield f"    {form_in_words(form)}"


def form_in_words(form: Form) -> str:
    """A form as it is written, and what it asks for or says besides."""
    written = form.pattern
    text = f"pattern {written.text}" if isinstance(written, Pattern) else written
    more = [
        "nobody else writes so" if form.own else "",
        f"says {form.says}" if form.says else "",
        f"below {', '.join(name or 'the top' for name in form.below)}" if form.below else "",
    ]
    said = "; ".join(filter(None, more))
    text = " ".join(text.split("\n")) if isinstance(written, Pattern) else text.replace("\n", "\\n")
    return f"{text}  ({said})" if said else text


def _where(opens: Opening) -> str:
    if opens.anywhere:
        return "wherever it stands"
    if opens.before:
        return f"above a line of kind {opens.before}"
    below = f"up to {opens.within} lines" if opens.within else "right"
    return f"at the top of a text and {below} below the end of another one"


# A check
# --------------------------------------------------------------------------------------------


def checked(found: Check, matcher: str = "strict") -> Text:
    """What a check found, from what is wrong to what was not tried."""
    return lines_of(_checked(found, matcher))


def _checked(found: Check, matcher: str) -> Iterator[str]:
    yield f"notices read: {len(found.claimed)}"
    yield from _pairs(found, matcher)
    yield from _listed(
        "not read by these families; the kinds of their first lines, of which a page's head has to "
        "allow each",
        [f"{each.text}, {each.family}: {' '.join(each.kinds)}" for each in found.unread],
    )
    taken = [each for each in found.claimed if each.is_taken]
    yield from _listed("taken from others", [_taken(each) for each in taken])
    yield from _listed(
        "records of other families that are others now (law: families don't meddle)", found.changed
    )
    yield from _listed(
        "ambiguous, another family claims it as strongly",
        [f"{_name(each)}: {each.family} or {each.rival}" for each in found.claimed if each.rival],
    )
    yield from _listed(
        "claimed by the shape alone (family-doubtful): no mark and no form with own=True is there",
        [f"{_name(each)}: {each.family}" for each in found.claimed if each.by_shape],
    )
    yield from _reach(found)


def _pairs(found: Check, matcher: str) -> Iterator[str]:
    """Each notice with a record: right, or which fields are doubted and which are wrong."""
    if found.report is None:
        yield "no checked record of these families: nothing says what is right"
        return
    whole, quiet = found.report.whole(matcher), found.report.without_silent(matcher)
    yield f"with a record: {whole.of}; right {whole.part}, without a silent error {quiet.part}"
    for notice in found.report.notices:
        if notice.state != "paired":
            found_or_not = "not found" if notice.state == "missing" else "found too many"
            yield f"  {notice.name}: {found_or_not}"
            continue
        verdicts = {name: result.verdict(matcher) for name, result in notice.fields.items()}
        said = [
            f"{word}: {', '.join(names)}"
            for word, verdict in (("wrong", "silent"), ("doubted", "doubted"))
            if (names := [name for name, which in verdicts.items() if which == verdict])
        ]
        yield f"  {notice.name}: {'; '.join(said) or 'right'}"


def _reach(found: Check) -> Iterator[str]:
    read = sum(form.lines > 0 for form in found.forms)
    yield f"forms that a text has: {read} of {len(found.forms)}"
    yield from _listed(
        "forms that no text has",
        [f"{each.family}, {each.kind}: {each.form}" for each in found.forms if not each.lines],
    )
    yield from _listed(
        "pages that no text is", [f"{family}: {page}" for family, page in found.pages]
    )


def _taken(claimed: Claimed) -> str:
    whose = (
        f"its record says {', '.join(sorted(claimed.known))}"
        if claimed.known
        else f"without it {claimed.before} reads it, and no record says whose it is"
        " (notice-parser label writes one)"
    )
    return f"{_name(claimed)}: {claimed.family}; {whose}{', doubted' if claimed.by_shape else ''}"


def _name(claimed: Claimed) -> str:
    return f"{claimed.text}, notice {claimed.place}" if claimed.place > 1 else claimed.text


def _listed(title: str, entries: Sequence[str]) -> Iterator[str]:
    if entries:
        yield f"{title}: {len(entries)}"
        yield from _indented(entries)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    yield from (f"  {line}" for line in lines if line)
