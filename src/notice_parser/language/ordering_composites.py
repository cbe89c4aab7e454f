"""What the evidence of a sentence makes together, and what form the sentence has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from .evidence import Views
from .ordering_evidence import EVIDENCE

_CONTACTS = {
    "detail: e-mail address",
    "detail: web address",
    "detail: labelled number",
    "detail: bare number",
    "detail: postal address",
}
_GROUPS = ("act", "thing", "channel", "detail", "way", "label", "against")
# What a name stands for, in the words of the composites below
_FACETS: dict[str, frozenset[str]] = {
    one.name: frozenset(
        {one.group, one.name}
        | ({"contact"} if one.name in _CONTACTS else set())
        | (
            {"object"}
            if one.group == "thing" and one.name not in ("thing: answers", "thing: event")
            else set()
        )
        | (
            {one.name.partition(": ")[2]}
            if one.name in ("thing: answers", "thing: event")
            else set()
        )
        | ({"price"} if one.name == "detail: price" else set())
        | ({"verb"} if one.name == "form: common verb" else set())
        | ({"firm act"} if one.group == "act" and one.opens else set())
    )
    for one in EVIDENCE
}


class Composite(NamedTuple):
    """A name for what stands together: all that it ``needs``, and nothing of what it ``lacks``."""

    name: str
    needs: frozenset[str]
    lacks: frozenset[str]
    sample: str


def _composite(name: str, needs: str, sample: str, lacks: str = "") -> Composite:
    return Composite(name, frozenset(needs.split(", ")), frozenset(lacks.split(", ")), sample)


COMPOSITES = (
    _composite("both: act and thing", "act, object", "Die Broschüre kann bestellt werden."),
    _composite("both: act and contact", "act, contact", "Zu bestellen unter www.example.org."),
    _composite("both: act and channel", "act, channel", "Beim Verlag zu bestellen."),
    _composite("both: thing and contact", "object, contact", "Das Heft: www.example.org"),
    _composite("both: label and contact", "label, contact", "Bezug: www.example.org"),
    _composite("both: answers and contact", "answers, contact", "Auskunft: Tel. 0221 471012"),
    _composite("both: answers and act", "answers, act", "Auskünfte erteilt das Amt."),
    _composite("both: event and contact", "event, contact", "Zur Tagung: www.example.org"),
    _composite("both: event and act", "event, act", "Zum Seminar kann man sich anmelden."),
    _composite("both: way and thing", "way, object", "Das Heft ist kostenlos."),
    _composite("both: way and act", "way, act", "Es kann kostenlos bestellt werden."),
    _composite("both: price and thing", "price, object", "Das Buch kostet 15 Euro."),
    _composite(
        "all: act, thing and contact",
        "act, object, contact",
        "Das Heft ist unter www.example.org abrufbar.",
    ),
    _composite(
        "all: act, thing and channel", "act, object, channel", "Das Heft gibt es beim Verlag."
    ),
    _composite(
        "only: contact without act", "contact", "Frau Hinz, Tel. 0221 471012", lacks="act, label"
    ),
    _composite(
        "only: act without channel", "act", "Das Heft ist erhältlich.", lacks="contact, channel"
    ),
    _composite("both: against and contact", "against, contact", "Bewerbungen an amt@example.org"),
    _composite("both: contact, no verb", "contact", "Auch als Film: www.example.org", lacks="verb"),
    _composite(
        "both: contact and thing, no verb", "contact, object", "Film: www.example.org", lacks="verb"
    ),
    _composite("both: channel and thing", "channel, object", "Das Heft liegt beim Amt."),
    _composite(
        "only: price, no thing",
        "price",
        "Ein Heimplatz kostet 27 DM.",
        lacks="object, contact, act",
    ),
    _composite("only: price, no act", "price", "Das Heft kostet 5 DM.", lacks="contact, act"),
    _composite(
        "only: answers and act, no channel",
        "answers, act",
        "Für Fragen stehen wir gern zur Verfügung.",
        lacks="contact, channel",
    ),
    _composite("both: label and verb", "label, verb", "Der Leitfaden zeigt es: Es geht."),
    _composite("both: bracket and act", "bracket, act", "Zu haben beim Amt (www.example.org)."),
    _composite(
        "only: bracket without act",
        "bracket",
        "Die Zahl stieg (www.example.org).",
        lacks="act, label",
    ),
    _composite(
        "only: bracket and nothing else",
        "bracket",
        "Das gilt weiter (www.example.org).",
        lacks="act, label, object, answers, event",
    ),
    _composite(
        "only: against and contact, no act",
        "against, contact",
        "Anträge: amt@example.org",
        lacks="act",
    ),
    _composite("only: nothing against it", "firm act", "Das Heft gibt es dort.", lacks="against"),
    *[
        _composite(f"both: {what} and contact", f"against: {what}, contact", f"{sample}")
        for what, sample in (
            ("reports wanted", "Erfahrungen nimmt das Amt gern entgegen (amt@example.org)."),
            ("they ask us", "Wir bitten um Hinweise an amt@example.org."),
            ("application", "Bewerbungen an amt@example.org"),
            ("claim", "Anträge sind an amt@example.org zu richten."),
            ("court", "Das Urteil steht unter www.example.org."),
            ("source", "Quelle: www.example.org"),
            ("filled in", "Das Formular wird auf www.example.org ausgefüllt."),
            ("later", "Die Studie wird später auf www.example.org veröffentlicht."),
        )
    ],
    _composite(
        "both: answers and claim",
        "answers, against: claim",
        "Fragen zur Antragstellung beantwortet die Bewilligungsstelle.",
    ),
    _composite(
        "both: answers and source",
        "answers, against: source",
        "Nachfragen der Presse beantwortet Herr Kruse.",
    ),
    _composite(
        "both: public money and price",
        "against: public money, price",
        "Das Land zahlt einen Betrag von 65 Euro je Person.",
    ),
    _composite(
        "both: later and on request",
        "against: later, way: on request",
        "Eine Zusammenstellung wird auf Wunsch zugesandt.",
    ),
    _composite(
        "both: later and act, not on request",
        "against: later, act",
        "Die Geschäftsstelle wird das Muster unaufgefordert übersenden.",
        lacks="way: on request, contact",
    ),
    _composite(
        "both: other things and act",
        "against: other things, act",
        "Ein Leihfahrrad kann per App gebucht werden.",
    ),
    _composite("both: goods and act", "topic: goods, act", "Apfelbäume gibt der Verband ab."),
    _composite(
        "both: court and act",
        "against: court, act",
        "Der Kläger hatte die Unterlagen beim Büro anfordern müssen.",
    ),
    _composite(
        "only: a contact's label without contact",
        "label: contact",
        "Ansprechpartnerin: Frau Tomasek",
        lacks="contact, channel, act",
    ),
    _composite(
        "both: reported and act",
        "against: reported, act",
        "Im Schreiben heißt es: „Fordern Sie das Heft an.“",
    ),
    _composite(
        "only: act, nothing named",
        "act",
        "Es wird bestellt.",
        lacks="object, answers, event, label, form: refers to what was named",
    ),
    _composite(
        "both: act and what was named",
        "act, form: refers to what was named",
        "Der Buchhandel führt ihn.",
        lacks="object, answers, event, label",
    ),
    _composite("both: registering and you", "act: register, way: you", "Melden Sie sich jetzt an!"),
    _composite("only: goods, no thing", "topic: goods", "Kompost gibt es beim Amt.", "object"),
    _composite(
        "both: registering and price",
        "act: noun of registering, detail: price",
        "Anmeldeschluss ist der 3. Mai, der Beitrag 50 Euro.",
    ),
    _composite("both: topic and contact", "topic, contact", "Vorsicht vor www.example.org!"),
    _composite("both: against and act", "against, act", "Anträge können abgerufen werden."),
)


# As numbers with a bit for each facet: all composites are tried on all sentences
BITS = {facet: 1 << i for i, facet in enumerate(sorted(set().union(*_FACETS.values())))}


def bits(facets: frozenset[str]) -> int:
    """Facets as a number with a bit for each."""
    return sum([BITS.get(facet, 0) for facet in facets])


_MASKS = {name: bits(facets) for name, facets in _FACETS.items()}
_TESTS = [(one.name, bits(one.needs), bits(one.lacks)) for one in COMPOSITES]
_AGAINST = frozenset(one.name for one in EVIDENCE if one.group == "against")
_OFFERBITS = [BITS[group] for group in _GROUPS if group != "against"]


def facets_of(names: Iterable[str]) -> int:
    """What the names stand for, a bit for each facet."""
    facets = 0
    for name in names:
        facets |= _MASKS.get(name, 0)
    return facets


def composed(names: set[str]) -> frozenset[str]:
    """The composites of a sentence's evidence."""
    return _composed(facets_of(names), len(names & _AGAINST))


@lru_cache(4_096)
def _composed(here: int, against: int) -> frozenset[str]:
    """What a sentence's facets make together; the same few come again and again."""
    made = [name for name, needs, lacks in _TESTS if here & needs == needs and not here & lacks]
    offered = sum([here & bit != 0 for bit in _OFFERBITS])
    made += [name for number, name in _MANY if offered >= number]
    made += [name for number, name in _SIGNS_AGAINST if against >= number]
    return frozenset(made)


# each is said beside those of fewer, and weighed on top of them
_MANY = ((4, "many: four kinds of evidence"), (5, "many: a fifth kind of evidence"))
_SIGNS_AGAINST = (
    (1, "against: one sign"),
    (2, "against: a second sign"),
    (3, "against: a third sign"),
)
BEGINS = "form: begins with an article or pronoun"
_BEGINNINGS = tuple(
    f" {word} "
    for word in ["sie", "er", "es", "diese", "dieser", "dieses", "das", "dort", "ihr", "ihre"]
)


def form(names: set[str], sentence: Views) -> list[str]:
    """What form a sentence has."""
    length = sentence.written.count(" ") + 1
    last = sentence.written[-1:]
    made: list[str] = []
    if length <= 10:
        made.append("form: at most ten words")
        if length <= 5:
            made.append("form: at most five words")
    elif length >= 30:
        made.append("form: thirty words and more")
    if "form: common verb" not in names:
        made.append("form: no common verb")
    if last not in ".!?":
        made.append("form: no full stop")
    if last in _SAID_BY_LAST:
        made.append(_SAID_BY_LAST[last])
    if sentence.small.startswith(_BEGINNINGS):
        made.append(BEGINS)
    return made


_SAID_BY_LAST = {":": "form: ends with a colon", "!": "form: exclamation"}
