"""The review without a page: which notice comes first, what a decision does, what a selection says,
where a value stands."""

from __future__ import annotations

from typing import Any

import pytest

from notice_parser import parse
from notice_parser.evaluation.gold import FIELDS, problems_of
from notice_parser.review.case import Draft, Status, in_doubt, state_of, value_of
from notice_parser.review.decisions import Decision, decided
from notice_parser.review.order import doubt, following, ordered
from notice_parser.review.placing import Letters, placed
from notice_parser.review.reading import DecisionError, part_from, value_from
from notice_parser.review.words import words
from reviewing import DOUBTFUL, SURE, UNSURE, case


def after(text: str, *decisions: dict[str, Any], draft: Draft | None = None) -> Draft:
    known = draft or Draft()
    for each in decisions:
        known = decided(case(text), known, Decision(**each))
    return known


def texts(draft: Draft, field: str = "body") -> list[str]:
    return [entry["text"] for entry in draft.values[field]]


def place(text: str, part: str) -> dict[str, int]:
    start = text.index(part)
    return {"start": start, "end": start + len(part)}


BODY = [line for line in SURE.splitlines() if line.endswith(("davor.", "zugestimmt."))]


# Order
# --------------------------------------------------------------------------------------------------


def test_the_most_doubtful_come_first_and_the_certain_last() -> None:
    sure, doubtful, unsure = (case(text) for text in (SURE, DOUBTFUL, UNSURE))
    assert doubt(sure.notice) == 0 < doubt(doubtful.notice) < doubt(unsure.notice)
    assert ordered([sure, doubtful, unsure, sure]) == [unsure, doubtful, sure, sure]


@pytest.mark.parametrize(
    ("statuses", "at", "expected"),
    [
        ("ooo", -1, 0),
        ("doo", 0, 1),
        ("odo", 2, 0),
        ("dsd", -1, 1),
        ("sod", 0, 1),
        ("sds", 0, 2),
        ("sdd", 0, 0),
        ("ddd", 1, None),
        ("", -1, None),
    ],
)
def test_what_follows(statuses: str, at: int, expected: int | None) -> None:
    known: dict[str, Status] = {"o": "open", "d": "done", "s": "skipped"}
    assert following([known[each] for each in statuses], at) == expected


# Decisions
# --------------------------------------------------------------------------------------------------


def test_what_is_certain_is_accepted_with_the_notice_and_what_is_doubtful_is_not() -> None:
    one = case(DOUBTFUL)
    assert in_doubt(one, Draft()) == ["date"]
    draft = after(DOUBTFUL, {"do": "done"})
    assert draft.status == "done"
    assert set(draft.values) == set(FIELDS) - {"date"}
    assert after(DOUBTFUL, {"do": "done", "all": True}).values == one.found


def test_a_doubt_that_speaks_for_a_field_ends_with_the_field_that_it_is_on() -> None:
    one = case(SURE)._replace(doubts=frozenset({"number"}))
    assert state_of(one, Draft(), "kind") == "doubtful"
    accepted = decided(one, Draft(), Decision(do="accept", field="number"))
    assert state_of(one, accepted, "kind") == "certain"


def test_accepted_corrected_left() -> None:
    draft = after(
        DOUBTFUL,
        {"do": "accept", "field": "title"},
        {"do": "text", "field": "date", "text": "28.2.2006"},
        {"do": "leave", "field": "az"},
    )
    assert draft.values == {"title": "Laternen im Winter", "date": "2006-02-28"}
    one = case(DOUBTFUL)
    states = [state_of(one, draft, field) for field in ("title", "date", "az", "number")]
    assert states == ["accepted", "corrected", "left", "certain"]
    assert "az" not in after(DOUBTFUL, {"do": "done"}, draft=draft).values
    assert after(DOUBTFUL, {"do": "accept", "field": "az"}, draft=draft).left == frozenset()


def test_what_is_proposed_stands_in_doubt_until_somebody_says_so() -> None:
    one, draft = case(SURE), Draft(proposed={"title": "Dochte"})
    assert value_of(one, draft, "title") == "Dochte"
    assert in_doubt(one, draft) == ["title"]
    assert "title" not in decided(one, draft, Decision(do="done")).values
    said = decided(one, draft, Decision(do="accept", field="title"))
    assert said.values == {"title": "Dochte"}


def test_none_is_null_or_an_empty_list() -> None:
    fields = ("title", "az", "body")
    draft = after(SURE, *({"do": "none", "field": field} for field in fields))
    assert draft.values == {"title": None, "az": None, "body": []}


def test_skipped_and_come_back_to() -> None:
    skipped = after(SURE, {"do": "skip"})
    assert skipped.status == "skipped"
    assert after(SURE, {"do": "accept", "field": "title"}, draft=skipped).status == "open"


def test_split_and_join_undo_each_other() -> None:
    one, two = BODY
    first, rest = one[: one.index("werden")], one[one.index("werden") :]
    split = after(SURE, {"do": "split", "entry": 0, "text": first, "rest": rest})
    assert texts(split) == [first.strip(), rest, two]
    assert texts(after(SURE, {"do": "join", "entry": 0}, draft=split)) == [one, two]


def test_a_word_that_was_cut_is_whole_when_paragraphs_are_joined() -> None:
    draft = Draft({"body": [{"text": "Der Later-"}, {"text": "nenpreis"}]})
    assert texts(after(SURE, {"do": "join", "entry": 0}, draft=draft)) == ["Der Laternenpreis"]


def test_a_paragraph_from_the_source_takes_what_it_covers() -> None:
    both = {"start": SURE.index(BODY[0]), "end": SURE.index(BODY[1]) + len(BODY[1])}
    joined = after(SURE, {"do": "take", "field": "body", **both})
    assert texts(joined) == [" ".join(BODY)]
    middle = after(SURE, {"do": "take", "field": "body", **place(SURE, "werden in diesem Winter")})
    assert texts(middle) == [
        "Die Laternen der Stadt",
        "werden in diesem Winter",
        "früher angezündet als in den Jahren davor.",
        BODY[1],
    ]


def test_a_paragraph_becomes_ordering_information_and_one_again() -> None:
    text = SURE.replace(BODY[1], "Beim Rat: Dochtallee 1, 53175 Bonn, Tel. 0228 12345.")
    plain = Draft({"body": [{"text": line} for line in text.splitlines()[3:5]], "ordering": []})
    ordered_ = after(text, {"do": "order", "entry": 1}, draft=plain)
    assert texts(ordered_) == [BODY[0]]
    (entry,) = ordered_.values["ordering"]
    assert (entry["phones"], entry["city"]) == (["0228 12345"], "Bonn")
    again = after(text, {"do": "unorder", "entry": 0}, draft=ordered_)
    assert again.values == plain.values
    selected = place(text, text.splitlines()[4])
    taken = after(text, {"do": "take", "field": "ordering", **selected}, draft=plain)
    assert taken.values == ordered_.values


def test_entries_stand_in_the_order_of_the_text() -> None:
    text = SURE.replace("davor.", "davor (Mitteilung 5/2004 vom 02.03.2004 und Mitteilung 7/2004).")
    draft = after(
        text,
        {"do": "none", "field": "references"},
        {"do": "take", "field": "references", **place(text, "Mitteilung 7/2004")},
        {"do": "take", "field": "references", **place(text, "Mitteilung 5/2004 vom 02.03.2004")},
    )
    assert draft.values["references"] == [
        {
            "text": "Mitteilung 5/2004 vom 02.03.2004",
            "number": "5/2004",
            "date": "2004-03-02",
        },
        {"text": "Mitteilung 7/2004", "number": "7/2004", "date": None},
    ]


def test_entries_are_typed_added_and_removed() -> None:
    typed = after(SURE, {"do": "text", "field": "body", "entry": 0, "text": " Anders. "})
    assert texts(typed) == ["Anders.", BODY[1]]
    more = after(SURE, {"do": "text", "field": "body", "entry": 2, "text": "Ende."}, draft=typed)
    assert texts(more) == ["Anders.", BODY[1], "Ende."]
    less = after(SURE, {"do": "text", "field": "body", "entry": 1}, draft=more)
    assert texts(less) == ["Anders.", "Ende."]


def test_parts_are_corrected_one_by_one() -> None:
    draft = after(
        SURE,
        {"do": "part", "field": "number", "part": "year", "text": "2007"},
        {"do": "text", "field": "ordering", "text": "Beim Rat, Tel. 0228 12345"},
        {"do": "part", "field": "ordering", "part": "faxes", "text": "0228 1; 0228 2"},
        {"do": "part", "field": "ordering", "part": "phones", "text": ""},
    )
    assert draft.values["number"] == {"text": "603/2006", "sequence": 603, "year": 2007}
    (entry,) = draft.values["ordering"]
    assert entry["faxes"] == ["0228 1", "0228 2"]
    assert "phones" not in entry


def test_a_detail_keeps_its_name() -> None:
    draft = after(
        SURE,
        {"do": "text", "field": "details", "text": "MBl. NRW. 2015 S. 1"},
        {"do": "part", "field": "details", "part": "name", "text": "voris"},
        {"do": "text", "field": "details", "text": "20411"},
    )
    assert draft.values["details"] == [{"name": "voris", "text": "20411"}]


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        ({"do": "accept", "field": "layout"}, "no-such-field"),
        ({"do": "text", "field": "date", "text": "31.02.2006"}, "no-date"),
        ({"do": "take", "field": "title", "start": 5, "end": 5}, "nothing-selected"),
        ({"do": "take", "field": "title", "start": 9000, "end": 9010}, "nothing-selected"),
        ({"do": "part", "field": "number", "part": "year", "text": "x"}, "no-figure"),
        ({"do": "part", "field": "number", "part": "month", "text": "1"}, "no-such-part"),
        ({"do": "split", "entry": 0, "text": " ", "rest": "x"}, "empty-half"),
        ({"do": "split", "entry": 7, "text": "x", "rest": "x"}, "no-such-entry"),
        ({"do": "join", "entry": 1}, "no-such-entry"),
        ({"do": "none", "field": "family"}, "no-family"),
        ({"do": "text", "field": "family", "text": ""}, "no-family"),
        ({"do": "part", "field": "details", "part": "name", "text": ""}, "no-such-entry"),
    ],
)
def test_what_cannot_be_done_says_why(decision: dict[str, Any], code: str) -> None:
    with pytest.raises(DecisionError) as error:
        after(SURE, decision)
    assert error.value.code == code
    assert code in words("en")


def test_a_notice_of_which_nothing_would_be_judged_is_not_done() -> None:
    left = Draft(left=frozenset(FIELDS))
    with pytest.raises(DecisionError, match="nothing-judged"):
        after(SURE, {"do": "done"}, draft=left)


def test_a_decision_changes_nothing_that_was_known() -> None:
    before = after(SURE, {"do": "accept", "field": "body"})
    kept = texts(before)
    after(SURE, {"do": "join", "entry": 0}, draft=before)
    assert texts(before) == kept == BODY


@pytest.mark.parametrize("text", [SURE, DOUBTFUL, UNSURE, "Nichts davon.\n", "x"])
def test_every_draft_is_a_gold_record(text: str) -> None:
    assert not problems_of(dict(after(text, {"do": "done", "all": True}).values))


# Reading
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("title", " Ein \u00adTi-\ntel ", "Ein Titel"),
        ("title", " \n", None),
        ("kind", "Mitteilung", "mitteilung"),
        ("date", "vom 1. August 2006", "2006-08-01"),
        ("date", "2006-08-01", "2006-08-01"),
        ("number", "Nr. 603 / 2006", {"text": "603 / 2006", "sequence": 603, "year": 2006}),
        ("number", "Nr. 12", {"text": "12", "sequence": 12, "year": None}),
        ("number", "VII", {"text": "VII", "sequence": None, "year": None}),
        ("header", "Mitteilungen - Bauen", {"text": "Mitteilungen - Bauen", "section": "Bauen"}),
        (
            "az",
            "Az.: III 810 - 2",
            {
                "text": "III 810 - 2",
                "department": "III",
                "file_plan": "810-2",
                "initials": None,
            },
        ),
    ],
)
def test_a_selection_is_read_as_the_parser_reads_it(field: str, text: str, expected: Any) -> None:
    assert value_from(case(), field, text) == expected


@pytest.mark.parametrize("text", [SURE, DOUBTFUL])
def test_a_selection_of_the_parsers_own_place_is_the_parsers_own_value(text: str) -> None:
    one = case(text)
    for field in ("header", "title", "publisher", "az", "number"):
        start, end = getattr(one.notice.spans, field)
        assert value_from(one, field, text[start:end]) == one.found[field]


def test_parts_as_typed() -> None:
    assert part_from("references", "date", "2.3.2004") == "2004-03-02"
    assert part_from("az", "department", " III ") == "III"
    assert part_from("az", "department", "") is None


# Places
# --------------------------------------------------------------------------------------------------


def test_a_value_is_found_however_it_was_broken() -> None:
    text = "Anfang\n„Die Later-\nnen\u00ad der  Stadt.“ Ende Die Laternen der Stadt."
    letters = Letters(text)
    start, end = letters.place("„Die Laternen der Stadt.“") or (0, 0)
    assert text[start:end] == "„Die Later-\nnen\u00ad der  Stadt.“"
    assert letters.place("Die Laternen der Stadt.", after=end) == (text.rindex("Die"), len(text))
    assert letters.place("Dochte") is letters.place("–") is letters.place("") is None


def test_the_picture_shows_what_was_said() -> None:
    draft = after(SURE, {"do": "take", "field": "subtitle", **place(SURE, BODY[0])})
    draft = after(SURE, {"do": "text", "field": "date", "text": "1.8.2006"}, draft=draft)
    spans = placed(case(), draft).spans
    assert SURE[slice(*(spans.subtitle or ()))] == BODY[0]
    assert spans.date == parse(SURE).spans.date
