"""The body: its paragraphs with their roles, and the ordering information and references that stand
in them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from ..grammar.contacts import CONTACT_HEADING
from ..grammar.lines import SUB_HEADING_WORD
from ..grammar.paragraphs import FORMAT_LEFT, IN_SENTENCE
from ..grammar.roles import VERB
from ..language import addresses, contacts, ordering
from ..language.borders import Stretch, gather
from ..language.references import may_refer
from ..language.roles import read_roles
from ..pages.arranging import Arrangement
from ..record.parts import Ordering, Reference
from . import references
from .cutoff import note_cut_off
from .doubts import doubt_encoded
from .findings import Findings
from .runs import across_pages, runs_of

_MOST_CONTACTS = 8  # lines
_HEADS = ("title", "subtitle", "heading", "dateline")  # right below which a text begins
_BARS = 2  # in a row of a table


def read_body(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """Body, ordering and references. Returns the places of those paragraphs that are nothing but
    ordering information."""
    citing = page.family.citing
    stretches = _stretches(page, title_rest, found)
    texts = [found.text(*stretch) for stretch in stretches]
    # Asked of all of them at once, since most notices have nothing of it
    together = "\n".join(texts)
    may_order = ordering.may_order(together)
    refers = citing is not None and may_refer(together, citing)
    places: list[Stretch] = []
    values: list[str] = []
    orders: list[Stretch] = []
    whole: list[Stretch] = []
    above: set[int] = set()  # paragraphs of the body right below which one of these stands
    entries: list[Reference] = []
    cited: list[Stretch] = []
    referring = {line.start for line in page.all("paragraph") if line.kind.refers}
    after = False
    for stretch, value in zip(stretches, texts, strict=True):
        asked = may_order and stretch[0] not in referring
        parts = _orders(stretch, value, after, found, orders=page.family.orders) if asked else []
        orders += parts
        after = bool(parts) and parts[-1][1] == stretch[1]
        if parts == [stretch]:
            whole.append(stretch)
            above.update(range(len(values))[-1:])
            continue
        places.append(stretch)
        values.append(value)
        if refers and citing and may_refer(value, citing):
            named, inner = references.read(value, stretch, citing, found)
            entries += named
            cited += inner
    found.values["body"], unsure = read_roles(values, above)
    found.values["references"] = tuple(entries)
    found.values["ordering"] = tuple(_details(orders, found))
    found.spans["body"] = found.source.spans(places)
    found.spans["ordering"] = found.source.spans(orders)
    found.spans["references"] = found.source.spans(cited)
    doubt_encoded("body", texts, stretches, found, together)
    if "~" in together or "earbeiten]" in together:
        _doubt_formats_left(values, places, found)
    for i in unsure:
        message = "This paragraph's role is not certain."
        found.note("body-doubtful", "warning", message, "body", *places[i])
    _doubt_cut_addresses(places, found)
    _doubt_contacts(page, orders, found)
    _doubt_begun(texts, stretches, found)
    _doubt_passed_over(page, found)
    _doubt(page, found)
    note_cut_off(page, stretches, orders, found)
    if not values and "body" in page.page.has:
        message = "No paragraph was found." if page.lines else "The text is empty."
        found.note("body-missing", "warning", message, "body")
    return whole


def _details(orders: list[Stretch], found: Findings) -> Iterator[Ordering]:
    for start, end in orders:
        text = found.source.text[start:end]
        entry = contacts.details(text)
        for message in contacts.doubts(text, entry):
            found.note("ordering-doubtful", "warning", message, "ordering", start, end)
        yield entry


def _doubt_cut_addresses(places: list[Stretch], found: Findings) -> None:
    for start, end in places:
        if contacts.is_cut(found.source.text[start:end]):
            message = "A line ends within an address here."
            found.note("body-doubtful", "warning", message, "body", start, end)


def _doubt_contacts(page: Arrangement, orders: list[Stretch], found: Findings) -> None:
    """Addresses right below a line "Kontakt" that was taken for a site's, where they are not
    ordering information already."""
    text = found.source.text
    for i in page.places.get("chrome", ()):
        line = page.lines[i]
        if not CONTACT_HEADING.match(text[line.start : line.end]):
            continue
        block = []
        for j in range(i + 1, min(i + 1 + _MOST_CONTACTS, len(page.lines))):
            below = page.lines[j]
            if page.parts[j] != "paragraph" or _is_sentence(text[below.start : below.end]):
                break
            block.append(below)
        if not block or any(
            start < block[-1].end and block[0].start < end for start, end in orders
        ):
            continue
        entry = contacts.details(text[block[0].start : block[-1].end])
        if entry.phones or entry.faxes or entry.emails or entry.postal_code:
            message = "This was not taken for ordering information, and may be some."
            place = (block[0].start, block[-1].end)
            found.note("ordering-doubtful", "warning", message, "ordering", *place)


def _is_sentence(value: str) -> bool:
    return value[-1] in ".!?" and VERB.search(value) is not None


def _doubt_formats_left(values: list[str], places: list[Stretch], found: Findings) -> None:
    for value, place in zip(values, places, strict=True):
        if FORMAT_LEFT.search(value):
            message = "Another program's formatting was left in."
            found.note("body-doubtful", "warning", message, "body", *place)


def _orders(
    stretch: Stretch, value: str, after: bool, found: Findings, *, orders: bool
) -> list[Stretch]:
    """The stretches of a paragraph that are ordering information; what is in doubt is noted, or is
    none where the family's notices seldom have any (not ``orders``). A word alone ("Downloads") is
    none, nor is a row of a table, which may only be some."""
    if value.isalpha() or not (after or ordering.may_order(value)):
        return []
    judged = ordering.judge(found.source.text, stretch, after)
    if not orders:
        unsure = [place for place, _ in judged.doubts]
        return [each for each in judged.stretches if each not in unsure]
    if value.count("|") >= _BARS:
        judged = ordering.Judgement([], [(stretch, False)] if any(judged) else [])
    for place, taken in judged.doubts:
        message = (
            "This was taken for ordering information, and may be none."
            if taken
            else "This was not taken for ordering information, and may be some."
        )
        found.note("ordering-doubtful", "warning", message, "ordering", *place)
    return judged.stretches


def _stretches(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """The paragraphs' places, an address block together with the line that leads up to it."""
    text = found.source.text
    stretches: list[Stretch] = []
    runs, doubtful_ends = across_pages(runs_of(page, title_rest), text)
    for place in doubtful_ends:
        message = "A page ends here, and perhaps no paragraph."
        found.note("body-doubtful", "warning", message, "body", *place)
    for run in runs:
        joined, doubtful = gather(run, text)
        stretches += addresses.join_blocks(text, joined)
        for start, end, count in _together(doubtful):
            message = (
                "These two lines may be one paragraph or two."
                if count == 1
                else "These lines may be one paragraph or several."
            )
            found.note("body-doubtful", "warning", message, "body", start, end)
    return stretches


def _together(doubtful: list[Stretch]) -> list[tuple[int, int, int]]:
    """Doubtful pairs of lines, those one below the other as one place, each with the number of its
    pairs: a remark for every line of a long list would say no more."""
    joined: list[tuple[int, int, int]] = []
    for start, end in doubtful:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], end, joined[-1][2] + 1)
        else:
            joined.append((start, end, 1))
    return joined


def _doubt_begun(texts: list[str], places: list[Stretch], found: Findings) -> None:
    """A paragraph that begins in mid-sentence, with nothing above it that leads on: what stands
    between may be the head of another page."""
    for (above, value), place in zip(pairwise(texts), places[1:], strict=True):
        begun = value[0].islower() and value[-1] in ".!?" and IN_SENTENCE.match(value)
        if begun and above[-1] not in ":;,-–":
            message = "This paragraph begins in mid-sentence."
            found.note("body-doubtful", "warning", message, "body", *place)


def _doubt_passed_over(page: Arrangement, found: Findings) -> None:
    """A line below the first paragraph that says something and was taken for the site's since it
    stands among a site's lines."""
    above = page.places.get("paragraph", ())[:1]
    for i in (above[0] - 1,) if above and above[0] else ():
        line = page.lines[i]  # a menu's word may be the first sub-heading ("Veranstaltungen")
        if (
            page.parts[i] == "chrome"
            and page.parts[i - 1] in _HEADS
            and SUB_HEADING_WORD.match(found.source.text, line.start, line.end)
        ):
            message = "This line stands among a site's; it may be of the notice."
            found.note("body-doubtful", "warning", message, "body", line.start, line.end)
    for i in page.places.get("chrome", ()) if above else ():
        line = page.lines[i]
        if i < above[0] or line.kind.passed_over or line.kind.whole:
            continue
        value = found.source.text[line.start : line.end]
        is_stopped, has_verb = value[-1] in ".!", VERB.search(value) is not None
        if (is_stopped and has_verb) or (line.kind.title and (is_stopped or has_verb)):
            message = "This line stands among a site's; it may be of the notice."
            found.note("body-doubtful", "warning", message, "body", line.start, line.end)


def _doubt(page: Arrangement, found: Findings) -> None:
    """Remarks on a body whose borders are lost, or that may hold another notice."""
    if True in [line.guessed for line in page.all("paragraph")]:
        found.note(
            "body-doubtful",
            "warning",
            "The notice stood on one line; where its paragraphs end is lost.",
            "body",
        )
    if not page.body.isdisjoint(page.family.lexicon.uncited):
        heading = page.first("heading")
        said = found.text(heading.start, heading.end) if heading else None
        for line in page.all("paragraph"):
            if line.kind.is_uncited and found.text(line.start, line.end) == said:
                message = "The heading stands here again; the title may stand below it."
                found.doubt(("title", "date"), message, line.start, line.end)
            if line.kind.is_uncited:
                found.note(
                    "body-doubtful",
                    "warning",
                    "This line has the form of a heading: another notice may begin here.",
                    "body",
                    line.start,
                    line.end,
                )
