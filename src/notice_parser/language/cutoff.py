"""Cut-offs: whether a text that has nothing below its last paragraph goes on to its end, or stops
in the middle.

The judgement is a sum of named evidence over the last sentence: what cannot stand last (a
conjunction, half a date, an open bracket, a word that ends as no word does), and what can (a stop,
an amount, an address, a signature, a line without a verb). The weights are fitted (see
`cutoff_weights`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ..grammar import clauses as forms
from ..grammar import cutoff as grammar
from ..grammar import halves
from ..grammar.build import Pattern
from . import cutoff_clauses as clauses
from .cutoff_end import End, half_address, word_end
from .cutoff_weights import BIAS, WEIGHTS

CUT = 0.7  # a sum above it says that the text was cut off
WHOLE = -1.0  # a sum below it says that what stands before dots is a whole sentence
SHORT_SENTENCE = 60  # characters; a longer one has a verb, if one that is not seen
_SHORTEST_HALF = 4  # letters
_UNITS = frozenset(("Euro", "EUR", "DM", "qm", "km", "kg", "cm", "ha", "NRW", "NW", "Az", "bzw"))


class Judgement(NamedTuple):
    """Whether a text was cut off, and the evidence."""

    cut: bool
    score: float
    evidence: tuple[str, ...]


def judge(value: str) -> Judgement:
    """The judgement on a text whose last paragraph this is, with nothing below it."""
    evidence = evidence_of(value)
    score = BIAS + sum(WEIGHTS.get(name, 0.0) for name in evidence)
    teaser = TEASER in evidence
    if teaser and (dots := grammar.DOTS.search(value)) is not None:
        teaser = judge(value[: dots.start()]).score > WHOLE
    return Judgement(score > CUT or teaser, score, evidence)


def evidence_of(value: str) -> tuple[str, ...]:
    """The names of the evidence that holds for a paragraph's end."""
    end = End(value)
    return tuple([name for name, holds in EVIDENCE.items() if holds(end)])


def explain(value: str) -> str:
    """The judgement in a line, with the evidence and its weights.

    >>> explain("Die Kosten trägt der Kreis, sofern nicht")[:8]
    'cut off '
    """
    one = judge(value)
    named = ", ".join(f"{name} {WEIGHTS.get(name, 0.0):+.1f}" for name in one.evidence)
    return f"{'cut off' if one.cut else 'whole'} ({one.score:+.1f}: {BIAS:+.1f} at first, {named})"


def _open_quotation(end: End) -> bool:
    value = end.value
    if end.matches(grammar.CLOSED, 4) and value[-1] in '"”“»’':
        return False
    opened = value.count("„") + value.count("»") - value.count("«")
    closed = value.count("“") + value.count("”")
    straight = value.count('"')
    if value.count("„") > closed:
        return value.count("„") > closed + straight
    # "»…«" opens with what closes "«…»"
    turned = len(grammar.QUOTE_OPENS.findall(value)) - len(grammar.QUOTE_CLOSES.findall(value))
    return straight % 2 == 1 or opened > closed > 0 or turned > 0


def _open_bracket(end: End) -> bool:
    return _depth(end.value, "(", ")") > 0 or _depth(end.value, "[", "]") > 0


def _aside_closed(end: End) -> bool:
    """ "– Ende des Abdrucks –": the last dash closes what an earlier one opened."""
    dashes = grammar.ASIDE_DASH.findall(end.sentence) if end.value[-1:] in "-–—" else []
    return bool(dashes) and len(dashes) % 2 == 0


def _depth(value: str, opening: str, closing: str) -> int:
    """How many brackets are open at the end; one that closes nothing ("1)") counts for nothing."""
    depth = 0
    for character in value if opening in value else "":
        if character == opening:
            depth += 1
        elif character == closing and depth:
            depth -= 1
    return depth


def _cut_word(least: float, most: float) -> Callable[[End], bool]:
    def holds(end: End) -> bool:
        if end.stops or not end.word or end.in_address or end.word.isupper():
            return False
        if end.word in _UNITS or grammar.GOES_ON.ends(end.word) or grammar.PARTICLE.ends(end.word):
            return False
        weight = word_end(end.word) if len(end.word) > 1 else 3.0
        return least <= weight < most

    return holds


def _at_last(form: Pattern, reach: int = 120, unless_stopped: bool = True) -> Callable[[End], bool]:
    return lambda end: not (unless_stopped and end.stops) and end.matches(form, reach)


def _whole_address(end: End) -> bool:
    if grammar.WEB.search(end.token) or grammar.MAIL.search(end.token):
        return not half_address(end.token)
    return end.matches(grammar.POSTAL, 60)


def _is_label(end: End) -> bool:
    return bool(
        grammar.LABELLED.match(end.line) or (grammar.SIGNED.match(end.line) and not end.verb)
    )


def _ends_with_particle(end: End) -> bool:
    return bool(end.word) and not end.stops and grammar.PARTICLE.ends(end.token)


def _half_word_above(end: End) -> bool:
    """Whether the last word is the beginning of one that stands above, and no other form of it:
    "… Gemeinde Wittbeck 3.870 Einwohner, Gemein"."""
    word = end.word
    if end.stops or len(word) < _SHORTEST_HALF or end.in_address or word.isupper():
        return False
    behind = len(end.value) - len(word)
    found = end.value.rfind(word, 0, behind)
    longer = grammar.REST_OF_WORD.match(end.value, found + len(word)) if found >= 0 else None
    return longer is not None and not end.value[found - 1 : found].isalpha()


def _path_word(end: End) -> bool:
    match = grammar.WEB.search(end.token)
    if match is None or not match["path"]:
        return False
    word = grammar.LAST_WORD.search(match["path"])
    return word is not None and "." not in match["path"] and word_end(word["word"]) >= 1


def _is_sentence(end: End, form: Pattern) -> bool:
    return not end.stops and form.match(end.sentence) is not None


TEASER = "dots or a link to more"  # which nothing outweighs
NOMINAL = "begun without a verb"
AGAINST = "ends as many words"
EVIDENCE: dict[str, Callable[[End], bool]] = {
    # for a cut; `AGAINST` says where those against it begin
    "opens or joins": lambda end: _at_last(grammar.OPEN_END, 12)(end) and not _aside_closed(end),
    "colon": _at_last(grammar.COLON, 4),
    TEASER: lambda end: end.matches(grammar.TEASER, 24),
    "open bracket": _open_bracket,
    "open quotation": lambda end: not end.stops and _open_quotation(end),
    "word that goes on": clauses.goes_on,
    "particle without a verb": lambda end: _ends_with_particle(end) and not end.verb,
    "item that ends with a preposition": lambda end: (
        end.item and not end.verb and _ends_with_particle(end)
    ),
    "abbreviation that goes on": _at_last(grammar.NO_END, 24, False),
    "half a date": _at_last(halves.HALF_DATE, 40),
    "half a number": _at_last(halves.HALF_NUMBER, 40),
    "half a unit": _at_last(halves.HALF_UNIT, 40),
    "count of nothing": _at_last(halves.COUNT, 40),
    "half a change": _at_last(halves.HALF_CHANGE),
    "half a name": _at_last(halves.HALF_NAME, 24),
    "half a genitive": _at_last(halves.HALF_GENITIVE, 60),
    "half an infinitive": _at_last(halves.HALF_INFINITIVE),
    "begun and nothing else": _at_last(halves.BEGUN_ALONE),
    "half a verb": _at_last(halves.HALF_VERB, 160),
    "half a place": _at_last(halves.HALF_PLACE, 40),
    "half an address": lambda end: (
        half_address(end.token.rstrip(".")) or _at_last(halves.HALF_ADDRESS, 60)(end)
    ),
    "path that ends as no word": _path_word,
    "half of a word above": _half_word_above,
    "ends as no word": _cut_word(2.0, 99),
    "ends as few words": _cut_word(0.5, 2.0),
    "last consonants of no word": lambda end: _cut_word(-99, 99)(end) and end.has_no_consonants,
    "verb without its infinitive": clauses.lacks_infinitive,
    "verb without its participle": clauses.lacks_participle,
    "auxiliary without its verb": clauses.lacks_main_verb,
    "clause without its verb": clauses.lacks_verb,
    "clause around another lacks its verb": clauses.unfinished,
    "half of a pair": clauses.lacks_second,
    "adverb that waits": clauses.adverb_waits,
    "verb without its predicate": clauses.lacks_predicate,
    "adjective without its noun": _at_last(grammar.LONE_ADJECTIVE, 90),
    "begun without a verb": lambda end: (
        not (end.stops or end.verb or _is_label(end) or end.matches(grammar.AMOUNT, 24))
        and len(end.sentence) <= SHORT_SENTENCE
        and grammar.BEGUN.match(end.sentence) is not None
    ),
    # against it
    "ends as many words": _cut_word(-2.5, -1.0),
    "ends as most words": _cut_word(-99, -2.5),
    "stop": lambda end: end.stops,
    "closing mark": lambda end: _at_last(grammar.CLOSED, 6)(end) or _aside_closed(end),
    "usual abbreviation": _at_last(grammar.ABBREVIATED, 16, False),
    "whole address": _whole_address,
    "whole date": lambda end: (
        _at_last(grammar.FULL_DATE, 40)(end) or _at_last(grammar.DAY_PREDICATE, 70)(end)
    ),
    "amount": _at_last(grammar.AMOUNT, 24),
    "changed to an amount": _at_last(grammar.CHANGED_TO),
    "numbered thing": _at_last(grammar.NUMBERED, 40),
    "phone number": lambda end: (
        end.matches(grammar.PHONE, 40) and not end.matches(halves.HALF_ADDRESS, 60)
    ),
    "predicate last": clauses.predicate_last,
    "noun as predicate": lambda end: (
        word_end(end.word) <= 0 and _is_sentence(end, grammar.NOUN_PREDICATE_LAST)
    ),
    "verb and its particle": _at_last(forms.PARTED_VERB, 160),
    "verb that needs no other": clauses.has_full_verb,
    "denied last": clauses.negated_last,
    "added to a whole clause": lambda end: (
        not (end.stops or _ends_with_particle(end) or clauses.goes_on(end))
        and end.matches(forms.ADDED)
    ),
    "clause with its verb": _at_last(forms.CLAUSE_CLOSED, 180),
    "participle first, a name last": lambda end: (
        end.word[:1].isupper()
        and _is_sentence(end, grammar.PARTICIPLE_FIRST)
        and not clauses.lacks_verb(end)
        and grammar.CLAUSE_BEGUN.search(end.sentence) is None
    ),
    "second clause without its own verb": _at_last(grammar.NUMBER_LAST, 140),
    "court number": _at_last(grammar.COURT_NUMBER, 40),
    "digit": lambda end: (
        end.value[-1:].isdigit()
        and not any(end.matches(half, 40) for half in (halves.HALF_DATE, halves.HALF_NUMBER))
    ),
    "said by": _at_last(grammar.SAID_BY, 90),
    "label or signature": _is_label,
    "list item": lambda end: end.item,
    "verb at the end": _at_last(grammar.LAST_VERB, 60),
    "verb bracket closed": _at_last(grammar.VERB_BRACKET),
    "particle of a verb": lambda end: _ends_with_particle(end) and end.verb,
    "line without a verb": lambda end: (
        not (
            end.stops
            or end.verb
            or end.after_others
            or (end.item and _ends_with_particle(end))
            or grammar.BEGUN.match(end.sentence)
            or (grammar.OPEN_END.search(end.value[-12:]) and not _aside_closed(end))
            or _open_quotation(end)
            or _open_bracket(end)
        )
    ),
}
