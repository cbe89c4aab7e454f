"""Ordering information over language: the screen misses nothing, words kept are words asked, and
the rates hold.

The rates are of sentences that the weights were fitted on, so they are no measure of unseen text
(docs/language.md has that); what falls below them was broken by a change.
"""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable

from hands import Labelled, hands, unseen
from notice_parser.language import ordering
from notice_parser.language.alternatives import alternatives
from notice_parser.language.evidence import Evidence, evidence, views
from notice_parser.language.ordering_composites import COMPOSITES
from notice_parser.language.ordering_evidence import EVIDENCE
from notice_parser.language.ordering_verbs import present
from notice_parser.language.ordering_weights import WEIGHTS
from notice_parser.language.screen import Screen
from notice_parser.language.sentences import sentences

HANDS = hands()
EVERY = [one for hand in HANDS.values() for one in hand]


@pytest.mark.parametrize("one", EVIDENCE, ids=[one.name for one in EVIDENCE])
def test_evidence_stands_in_its_sample(one: Evidence) -> None:
    assert one.stands_in(views(one.sample))


def test_names_are_given_once() -> None:
    names = [one.name for one in EVIDENCE]
    assert len(names) == len(set(names))
    assert len({one.name for one in WEIGHTS}) == len(WEIGHTS)


def test_every_weight_is_of_a_name_that_is_said() -> None:
    """One that is renamed in the table alone, or in the code alone, would weigh nothing."""
    said = {one.name for one in EVIDENCE} | {one.name for one in COMPOSITES}
    for paragraph in EVERY:
        looked = [views(paragraph.text[first:last]) for first, last in sentences(paragraph.text)]
        said.update(*ordering.with_composites(looked, ordering.seen_in(looked)))
    assert not [one.name for one in WEIGHTS if one.name not in said]
    order = [(one.name.partition(":")[0], -one.weight) for one in WEIGHTS]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("paragraph", "names"),
    [
        (
            "Das Heft ist beim Verlag erhältlich.",
            [{"form: begins with an article or pronoun", "place: only sentence of the paragraph"}],
        ),
        (
            "Der Bericht ist neu. Er ist beim Amt erhältlich. Beim Verlag ist er es nicht.",
            [
                {"place: first of the paragraph"},
                {"form: begins with an article or pronoun"},
                {"place: last of the paragraph"},
            ],
        ),
        (
            "Bewerbungen sind an amt@example.org zu richten.",
            [{"against: one sign", "place: only sentence of the paragraph"}],
        ),
    ],
)
def test_the_names_of_form_and_place_say_what_they_mean(
    paragraph: str, names: list[set[str]]
) -> None:
    groups = ("form: begins", "place: ", "against: one", "against: a s")
    for one, wanted in zip(ordering.why(paragraph), names, strict=True):
        assert {name for name, _ in one.evidence if name.startswith(groups)} == wanted


def test_words_that_are_kept_show_what_the_patterns_show() -> None:
    for paragraph in EVERY:
        for start, end in sentences(paragraph.text):
            sentence = views(paragraph.text[start:end])
            asked = {one.name for one in EVIDENCE if one.stands_in(sentence)}
            assert ordering._WORDS.seen(sentence) == asked, paragraph.text[start:end]


def spellings(text: str) -> list[str]:
    """A text as it may be written: with umlauts, without, in capital letters."""
    without = text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return [text, without, text.replace("ü", "u"), text.upper()]


def test_no_evidence_is_passed_over_by_the_question_asked_before_all_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paragraphs = [*[one.text for one in EVERY], *[one.sample for one in EVIDENCE]]
    paragraphs += ["0221 4710-112", "(02 21) 47 10-1", "50667 Köln", "„ruhr.example/heft“"]
    asked = [
        views(spelling)
        for paragraph in paragraphs
        for start, end in sentences(paragraph)
        for spelling in spellings(paragraph[start:end])
    ]
    seen = [ordering.seen_in([sentence]) for sentence in asked]
    unasked = [not ordering.may_order(sentence.written) for sentence in asked]
    monkeypatch.setattr(ordering, "may_order", lambda _: True)
    assert [ordering.seen_in([sentence]) for sentence in asked] == seen
    assert sum(unasked) > len(asked) / 4  # it spares something


def rates(labelled: list[Labelled]) -> tuple[float, float, float, float]:
    """Recall and precision of stretches, the share of paragraphs that are silently wrong and that
    of right ones that are doubted."""
    exact = gold = found = silent = doubted = right = 0
    for one in labelled:
        got = (
            ordering.judge(one.text, (0, len(one.text)))
            if ordering.may_order(one.text)
            else ordering.NOTHING
        )
        gold += len(one.stretches)
        found += len(got.stretches)
        exact += len(set(one.stretches) & set(got.stretches))
        is_right = got.stretches == list(one.stretches)
        right += is_right
        doubted += is_right and bool(got.doubts)
        silent += not is_right and not got.doubts
    return exact / gold, exact / found, silent / len(labelled), doubted / right


@pytest.mark.parametrize(
    ("hand", "recall", "precision"),
    [
        ("collection", 0.90, 0.89),
        ("own", 0.88, 0.85),
        ("second", 0.93, 0.93),
        ("third", 0.84, 0.86),
        ("fourth", 0.89, 0.94),
        ("fifth", 0.94, 0.96),
        ("sixth", 0.93, 0.96),
        ("seventh", 0.90, 0.92),
        ("eleventh", 0.88, 0.95),
        ("twelfth", 0.92, 0.97),
        ("thirteenth", 0.95, 0.97),
        ("forms", 0.88, 0.84),
        ("notices", 0.93, 0.85),
    ],
)
def test_rates_hold(hand: str, recall: float, precision: float) -> None:
    found = rates(HANDS[hand])
    assert found[0] >= recall, found
    assert found[1] >= precision, found
    assert found[2] <= 0.08, found
    assert found[3] <= 0.15, found


def test_rates_on_a_hand_that_nothing_was_fitted_on() -> None:
    """What is missed there is to be mended by evidence for the language, never by reading it."""
    found = rates(unseen())
    assert found[0] >= 0.88, found
    assert found[1] >= 0.88, found
    assert found[2] <= 0.05, found
    assert found[3] <= 0.15, found


def taken(paragraph: str) -> list[str]:
    found = ordering.judge(paragraph, (0, len(paragraph)))
    return [paragraph[start:end] for start, end in found.stretches]


def test_a_sentence_begins_behind_an_address_without_a_stop() -> None:
    order = "Rückfragen zur Ausleihe: verleih@bilder.example"
    assert taken(f"{order} Die Laternen werden um Mitternacht abgeschaltet.") == [order]
    order = "Das Muster finden Sie unter www.verband.example Rubrik „Satzungen“."
    assert taken(order) == [order]


def test_what_goes_on_with_an_offer_goes_on_as_far_as_it_goes() -> None:
    offer = "Die CD kann beim Rechenzentrum, Postfach 30 20, 59020 Hamm, bezogen werden."
    terms = "Lieferzeit etwa zwei Wochen. Preis 98 DM zuzüglich Mehrwertsteuer."
    assert taken(f"{offer} {terms}") == [f"{offer} {terms}"]
    assert taken(f"Das Rathaus hat acht Säle. {terms}") == []


def test_a_channel_without_an_offer_is_doubted() -> None:
    """What says where and does not say what is not passed over in silence."""
    sentence = "Wer die Runde verfolgen will, braucht nur den Link https://meet.example/raum."
    found = ordering.judge(sentence, (0, len(sentence)))
    assert found.stretches or found.doubts
    sentence = "Bundesanstalt für Gewässerkunde, 56068 Koblenz"
    assert ordering.judge(sentence, (0, len(sentence))) == ordering.NOTHING
    sentence = "Das Wort ist dabei entfallen (www.recht.example/tmg.html)."
    assert ordering.judge(sentence, (0, len(sentence))) == ordering.NOTHING


@pytest.mark.parametrize(
    ("verbs", "sentence"),
    [
        ("an fordern gefordert", " schulen fordern das paket mit der postkarte an. "),
        ("an fordern gefordert", " wer ihn anfordert, zahlt nichts. "),
        ("herunter laden geladen", " man ladt sich die kurzfassung herunter, "),
        ("ab holen geholt", " restexemplare holt man im rathaus ab. "),
    ],
)
def test_the_present_of_verbs_whose_first_part_stands_apart(verbs: str, sentence: str) -> None:
    act = evidence("act", "act: test", present(verbs), "")
    assert act.sign.stands_in(sentence)
    assert not act.sign.stands_in(" kommunen fordern an dieser stelle mehr geld. ")


@pytest.mark.long
@pytest.mark.parametrize("one", EVIDENCE, ids=[one.name for one in EVIDENCE])
def test_a_screen_misses_nothing_that_a_pattern_matches(one: Evidence) -> None:
    """In texts made from the pattern itself, in several ways of writing them."""
    for alternative in alternatives(one.sign.text):
        screen = Screen([alternative])
        pattern = alternative.replace("(?-u:", "(?:").replace("[[0-9]", "[0-9")
        pattern = pattern.replace(r"[\p{L}[0-9]", "[a-zA-Z0-9")
        for letters, ascii_letters in (("L", "[a-zA-Z]"), ("Lu", "[A-Z]"), ("Ll", "[a-z]")):
            pattern = pattern.replace(rf"\p{{{letters}}}", ascii_letters)
        with suppress(Unsatisfiable):  # a border of words at a sign
            _holds_for(screen, pattern)


def _holds_for(screen: Screen, pattern: str) -> None:
    @given(st.from_regex(pattern, fullmatch=True))
    @settings(max_examples=10, suppress_health_check=list(HealthCheck))
    def holds(text: str) -> None:
        text = f"{text}.".replace(" .", "").strip(" ")  # a blank last is the sentence's end
        for written in (text, text.upper(), text.replace("a", "ae"), text.replace("u", "ü")):
            assert screen.stands_in(written)

    holds()
