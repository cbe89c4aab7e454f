"""One decision of a person on a notice: a function of what was known to what is known now."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from ..evaluation.gold import FIELDS, problems_of
from ..record.notice import FIELDS as DECLARED
from ..view.values import clean
from .case import Case, Draft, state_of, value_of
from .placing import Letters
from .reading import DecisionError, part_from, value_from

Do = Literal[
    "accept", "leave", "none", "text", "part", "take", "split", "join", "order", "unorder", "done",
    "skip",
]  # fmt: skip  # in rows: one word a line would be longer than what it says
Place = Annotated[int, Field(ge=0)]
Text = Annotated[str, Field(max_length=2_000_000)]


class Decision(BaseModel):
    """What a person decided.

    - ``accept``, ``leave``, ``none``: the field is right as it stands; is not to be judged; is not
      in the notice.
    - ``text``: its value as typed, of a list that of an ``entry``; "" takes the entry out.
      ``part``: the same of one part.
    - ``take``: the stretch from ``start`` to ``end`` of the text is the field, of a list one more
      entry.
    - ``split``: an entry of the body is two, ``text`` and ``rest``; ``join``: it is one with the
      next. ``order``: it is ordering information; ``unorder``: one of these is a paragraph.
    - ``done``: all that is certain is right; with ``all`` what is doubtful too. ``skip``: later.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    do: Do
    field: str = ""
    entry: Place = 0
    part: str = ""
    text: Text = ""
    rest: Text = ""
    start: Place = 0
    end: Place = 0
    all: bool = False


def decided(case: Case, draft: Draft, decision: Decision) -> Draft:
    """What is known after a decision. Raises `DecisionError` where it cannot be carried out."""
    if decision.do == "skip":
        return draft._replace(status="skipped")
    if decision.do == "done":
        return _done(case, draft, whole=decision.all)
    if decision.do == "take" and decision.field == "ordering":
        decision = _as_paragraph(case, draft, decision)
    if decision.do in _ON_BODY:
        values = _ON_BODY[decision.do](case, draft, decision)
    elif decision.field not in FIELDS:
        raise DecisionError("no-such-field", decision.field)
    elif decision.do == "leave":
        values = {name: value for name, value in draft.values.items() if name != decision.field}
        return _opened(draft)._replace(values=values, left=draft.left | {decision.field})
    else:
        values = {decision.field: _ON_FIELD[decision.do](case, draft, decision)}
    for name, value in values.items():
        if wrong := problems_of({name: value}):
            raise DecisionError("wrong-value", wrong[0])
    return _opened(draft)._replace(
        values={**draft.values, **values}, left=draft.left - values.keys()
    )


def _opened(draft: Draft) -> Draft:
    """Who decides on a notice that was skipped has come back to it."""
    return draft._replace(status="open") if draft.status == "skipped" else draft


def _done(case: Case, draft: Draft, *, whole: bool) -> Draft:
    states = ("certain", "doubtful") if whole else ("certain",)
    accepted = {
        name: value_of(case, draft, name)
        for name in FIELDS
        if state_of(case, draft, name) in states
    }
    values = {**accepted, **draft.values}
    if not values:
        raise DecisionError("nothing-judged")
    return draft._replace(values=values, status="done")


# One field
# --------------------------------------------------------------------------------------------------


def _accept(case: Case, draft: Draft, decision: Decision) -> Any:
    return value_of(case, draft, decision.field)


def _none(_: Case, __: Draft, decision: Decision) -> Any:
    if decision.field == "family":
        raise DecisionError("no-family")
    return [] if DECLARED[decision.field].many else None


def _text(case: Case, draft: Draft, decision: Decision) -> Any:
    name = decision.field
    value = value_from(case, name, decision.text)
    if not DECLARED[name].many:
        if name == "family" and value is None:
            raise DecisionError("no-family")
        return value
    entries = _entries(case, draft, name)
    if decision.entry == len(entries) and value is not None:
        return [*entries, value]
    entry = _entry(entries, decision.entry)
    if value is None:
        return _replaced(entries, decision.entry)
    kept = {"name": entry["name"]} if "name" in entry else {}
    return _replaced(entries, decision.entry, value | kept)


def _part(case: Case, draft: Draft, decision: Decision) -> Any:
    name = decision.field
    value = part_from(name, decision.part, decision.text)
    if not DECLARED[name].many:
        before = value_of(case, draft, name)
        if before is None:
            raise DecisionError("no-text-yet")
        return before | {decision.part: value}
    entries = _entries(case, draft, name)
    entry = _entry(entries, decision.entry) | {decision.part: value}
    if DECLARED[name].field.gold == "filled":
        entry = {part: given for part, given in entry.items() if given}
    return _replaced(entries, decision.entry, entry)


def _take(case: Case, draft: Draft, decision: Decision) -> Any:
    name, start, end = decision.field, decision.start, decision.end
    value = value_from(case, name, case.text[start:end])
    if value is None:
        raise DecisionError("nothing-selected")
    if not DECLARED[name].many:
        return value
    entries = _entries(case, draft, name)
    if name == "body":
        entries = _cut_out(case, entries, start, end)
    return _inserted(case, entries, value, start)


_ON_FIELD: dict[str, Callable[[Case, Draft, Decision], Any]] = {
    "accept": _accept,
    "none": _none,
    "text": _text,
    "part": _part,
    "take": _take,
}


# Paragraphs and ordering information
# --------------------------------------------------------------------------------------------------


def _split(case: Case, draft: Draft, decision: Decision) -> dict[str, Any]:
    entries = _entries(case, draft, "body")
    _entry(entries, decision.entry)
    parts = [value_from(case, "body", text) for text in (decision.text, decision.rest)]
    if None in parts:
        raise DecisionError("empty-half")
    return {"body": _replaced(entries, decision.entry, *parts)}


def _join(case: Case, draft: Draft, decision: Decision) -> dict[str, Any]:
    entries = _entries(case, draft, "body")
    first, second = (_entry(entries, decision.entry + place)["text"] for place in (0, 1))
    # as two lines: a word that was cut between them is whole again
    joined = value_from(case, "body", f"{first}\n{second}")
    before, behind = entries[: decision.entry], entries[decision.entry + 2 :]
    return {"body": [*before, joined, *behind]}


def _order(case: Case, draft: Draft, decision: Decision) -> dict[str, Any]:
    return _moved(case, draft, decision.entry, "body", "ordering")


def _unorder(case: Case, draft: Draft, decision: Decision) -> dict[str, Any]:
    return _moved(case, draft, decision.entry, "ordering", "body")


def _as_paragraph(case: Case, draft: Draft, decision: Decision) -> Decision:
    """A stretch that is a whole paragraph of the body leaves it when it is ordering information."""
    text = clean(case.text[decision.start : decision.end])
    for place, entry in enumerate(_entries(case, draft, "body")):
        if entry["text"] == text:
            return Decision(do="order", entry=place)
    return decision


def _moved(case: Case, draft: Draft, entry: int, source: str, target: str) -> dict[str, Any]:
    entries = _entries(case, draft, source)
    text = _entry(entries, entry)["text"]
    place = Letters(case.text).place(text)
    # from the source where it stands there: its line ends are the borders of an address
    value = value_from(case, target, case.text[slice(*place)] if place else text)
    at = place[0] if place else len(case.text)
    others = _entries(case, draft, target)
    return {source: _replaced(entries, entry), target: _inserted(case, others, value, at)}


_ON_BODY: dict[str, Callable[[Case, Draft, Decision], dict[str, Any]]] = {
    "split": _split,
    "join": _join,
    "order": _order,
    "unorder": _unorder,
}


# Entries of lists
# --------------------------------------------------------------------------------------------------


def _entries(case: Case, draft: Draft, field: str) -> list[dict[str, Any]]:
    return list(value_of(case, draft, field) or [])


def _entry(entries: list[dict[str, Any]], place: int) -> dict[str, Any]:
    if place >= len(entries):
        raise DecisionError("no-such-entry", str(place + 1))
    return entries[place]


def _replaced(entries: list[dict[str, Any]], place: int, *now: dict[str, Any]) -> list[Any]:
    return [*entries[:place], *now, *entries[place + 1 :]]


def _inserted(case: Case, entries: list[dict[str, Any]], value: Any, at: int) -> list[Any]:
    """The entries with another one before the first that stands behind it in the text."""
    letters = Letters(case.text)
    after = 0
    for place, entry in enumerate(entries):
        found = letters.place(entry["text"], after)
        if found and found[0] > at:
            return [*entries[:place], value, *entries[place:]]
        after = found[1] if found else after
    return [*entries, value]


def _cut_out(case: Case, entries: list[dict[str, Any]], start: int, end: int) -> list[Any]:
    """The paragraphs without what stands in a stretch of the text, which is one of its own."""
    letters = Letters(case.text)
    left: list[dict[str, Any]] = []
    after = 0
    for entry in entries:
        place = letters.place(entry["text"], after)
        if place is None or place[1] <= start or end <= place[0]:
            left.append(entry)
        else:
            halves = (case.text[place[0] : start], case.text[max(end, place[0]) : place[1]])
            left += [{"text": half} for half in map(clean, halves) if half]
        after = place[1] if place else after
    return left
