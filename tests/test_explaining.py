"""`explain` and ``show --why``: the evidence behind what was judged."""

from __future__ import annotations

import pytest
from hypothesis import given

from command_line import command
from notice_parser import clean, explain, parse
from notice_parser.language.ordering import NOTHING, TOO_LITTLE, judge, why
from notice_parser.strategies.notices import Example, notices

HEAD = "Mitteilungen - Recht\nStGB NRW-Mitteilung 1/2006 vom 01.02.2006\nEin Titel\n"
BODY = (
    "Der Leitfaden ist beim Verlag erhältlich, siehe Mitteilung Nr. 12/2005. Das Gesetz gilt.\n"
    "Bewerbungen sind an amt@example.org zu richten.\n"
    "Die Kosten trägt der Kreis, sofern nicht"
)


def test_what_was_judged_is_named_in_the_order_of_the_text() -> None:
    text = HEAD + BODY
    explained = explain(text)
    assert [(one.field, one.taken, one.text) for one in explained] == [
        ("ordering", True, BODY[:71]),
        ("references", True, "Mitteilung Nr. 12/2005"),
        ("ordering", False, "Das Gesetz gilt."),  # goes on with what is taken, or not
        ("ordering", False, "Bewerbungen sind an amt@example.org zu richten."),
        ("body", True, "Die Kosten trägt der Kreis, sofern nicht"),
    ]
    for one in explained:
        assert clean(text[one.start : one.end]) == one.text
        assert one.score == pytest.approx(sum(weight for _, weight in one.evidence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Rat hat neue Stühle bestellt.",  # a verb of getting, though no act of the reader's
        "Das Heft ist neu.",
        "Das liegt an der Geschäftsstelle.",
    ],
)
def test_a_sentence_that_was_not_worth_judging_is_named_with_its_evidence(sentence: str) -> None:
    text = f"{HEAD}{sentence} Es geht nicht anders.\nDas Gesetz gilt weiter."
    (one,) = explain(text)
    assert (one.field, one.text, one.taken, one.doubtful) == ("ordering", sentence, False, False)
    assert text[one.start : one.end] == sentence
    assert (TOO_LITTLE, 0.0) in one.evidence
    assert len(one.evidence) > 3
    assert one.score == pytest.approx(sum(weight for _, weight in one.evidence))
    assert not parse(text).ordering


def test_what_is_named_changes_no_judgement() -> None:
    """Nothing that speaks in a sentence counts where it alone is not worth judging."""
    alone = "Je Diskettensatz berechnet die Landesbibliothek 18 DM."
    (one,) = why(alone)
    assert one.score > 0
    assert not one.ordering
    assert judge(alone, (0, len(alone))) == NOTHING
    offer = "Beim Verlag ist das Heft erhältlich."
    beside, _ = why(f"{alone} {offer}")
    assert TOO_LITTLE not in dict(beside.evidence)


def test_the_command_says_that_there_is_nothing_to_say() -> None:
    text = HEAD + "Das Gesetz gilt weiter. Es geht nicht anders."
    assert explain(text) == []
    said = " ".join(command("show", "-", "--why", stdin=text.encode()).stdout.split())
    assert "no sentence has anything that speaks for ordering information, and" in said
    said = command("show", "-", "--why", "--lang", "de", stdin=text.encode()).stdout
    assert "Kein Satz hat etwas, was für einen Bestellhinweis spricht" in " ".join(said.split())


@given(notices())
def test_what_is_taken_is_what_the_record_has(example: Example) -> None:
    text = example.text
    notice = parse(text)
    taken = [one for one in explain(text) if one.taken]
    ordered = [(one.start, one.end) for one in taken if one.field == "ordering"]
    for start, end in notice.spans.ordering:
        assert any(start <= first and last <= end for first, last in ordered)
    for first, last in ordered:
        assert any(start <= first and last <= end for start, end in notice.spans.ordering)
    cited = {(one.start, one.end) for one in taken if one.field == "references"}
    assert cited >= set(notice.spans.references)


def test_the_command_names_the_evidence() -> None:
    said = " ".join(command("show", "-", "--why", stdin=(HEAD + BODY).encode()).stdout.split())
    assert "ordering: taken (+" in said
    assert "act: available +" in said
    assert "body: cut off, in doubt" in said
    assert "ordering: taken" not in command("show", "-", stdin=(HEAD + BODY).encode()).stdout
