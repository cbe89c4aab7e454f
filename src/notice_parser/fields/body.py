"""The body: its paragraphs with their roles, and the ordering information and references that stand
in them."""

from __future__ import annotations

from collections.abc import Iterator

from ..grammar.endings import ends
from ..grammar.paragraphs import AMOUNT_END
from ..grammar.roles import VERB
from ..language import addresses, contacts, ordering
from ..language.borders import gather
from ..language.references import may_refer
from ..language.roles import read_roles
from ..pages.arranging import Arrangement
from ..record.parts import Ordering, Reference
from ..view.source import Stretch
from . import references
from .contacts import doubt_contacts_below
from .cutoff import note_cut_off
from .doubts_body import doubt_body, doubt_encoded, doubt_formats
from .findings import Findings
from .runs import across_pages, runs_of

_BARS = 2  # in a row of a table


def read_body(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """Body, ordering and references. Returns the places of those paragraphs that are nothing but
    ordering information."""
    citing = page.family.citing
    stretches = _stretches(page, title_rest, found)
    texts = [found.text(*stretch) for stretch in stretches]
    # Asked of all of them at once, since most notices have nothing of it
    together = "\n".join(texts)
    may_order = ordering.which_may_order(texts)
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
    for stretch, value, may in zip(stretches, texts, may_order, strict=True):
        asked = (may or after) and stretch[0] not in referring
        parts = _orders(stretch, value, after, page.family.orders, found) if asked else []
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
    doubt_encoded(texts, stretches, together, found)
    doubt_formats(values, places, together, found)
    for i in unsure:
        found.doubt("body", "This paragraph's role is not certain.", *places[i])
    _doubt_cut_addresses(places, found)
    doubt_contacts_below(page, orders, found)
    doubt_body(page, texts, stretches, found)
    note_cut_off(page, stretches, orders, found)
    if not values and "body" in page.page.has:
        message = "No paragraph was found." if page.lines else "The text is empty."
        found.note("body-missing", "warning", message, "body")
    return whole


def _doubt_cut_addresses(places: list[Stretch], found: Findings) -> None:
    text = found.source.text
    for start, end in places:
        # most have no line's end, and need not be copied to be looked at
        if text.find("\n", start, end) >= 0 and contacts.is_cut(text[start:end]):
            found.doubt("body", "A line ends within an address here.", start, end)


def _details(orders: list[Stretch], found: Findings) -> Iterator[Ordering]:
    for start, end in orders:
        text = found.source.text[start:end]
        entry = contacts.details(text)
        for message in contacts.doubts(text, entry):
            found.doubt("ordering", message, start, end)
        yield entry


def _orders(
    stretch: Stretch, value: str, after: bool, often: bool, found: Findings
) -> list[Stretch]:
    """The stretches of a paragraph that are ordering information; what is in doubt is noted, and
    taken for none where the family's notices seldom have any (not ``often``). A word alone
    ("Downloads", "II. Bezug") is none, nor is a row of a table, which may only be some."""
    if value.count(" ") <= 1 and value.rpartition(". ")[2].isalpha():
        return []
    if not often and ends(AMOUNT_END, value) and not VERB.search(value):
        return []  # "Anmeldung (elektronisch) 40 EUR", a row of fees
    judged = ordering.judge(found.source.text, stretch, after)
    if not often:
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
        found.doubt("ordering", message, *place)
    return judged.stretches


def _stretches(page: Arrangement, title_rest: int, found: Findings) -> list[Stretch]:
    """The paragraphs' places, an address block together with the line that leads up to it."""
    text = found.source.text
    stretches: list[Stretch] = []
    runs, doubtful_ends = across_pages(runs_of(page, title_rest), text)
    for place in doubtful_ends:
        found.doubt("body", "A page ends here, and perhaps no paragraph.", *place)
    for run in runs:
        joined, doubtful = gather(run, text)
        stretches += addresses.join_blocks(text, joined)
        for start, end, count in _together(doubtful):
            message = (
                "These two lines may be one paragraph or two."
                if count == 1
                else "These lines may be one paragraph or several."
            )
            found.doubt("body", message, start, end)
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
