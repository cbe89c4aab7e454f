"""The rules by which a line goes on with the line before: something that a line's end cut in
two."""

from __future__ import annotations

from ..grammar.borders import (
    ABBREVIATION_REST,
    CITED_REST,
    CONTACT_LABEL_LAST,
    CONTACT_LAST,
    COUNT_LAST,
    DAY_AND_MONTH_LAST,
    DAY_LAST,
    MONTH_FIRST,
    NUMBER_AND_DATE_FIRST,
    OF_ALL_LAST,
    OF_DAY_LAST,
    RANGE_LAST,
    RANGE_REST,
    SENTENCE_WORD,
    WAITS_FOR_NUMBER,
    YEAR_IN_SENTENCE,
)
from ..grammar.characters import CUT_WORD
from ..grammar.endings import ends
from ..grammar.paragraphs import (
    BULLET,
    CLOSING_WORD,
    CONTACT_START,
    HALF_NUMBER,
    INNER_SENTENCE,
    PARTICLE,
    QUOTES,
    UNIT_START,
)
from ..grammar.roles import VERB
from ..view.values import ends_with_slash
from .borders_pair import JOINED, LIKELY_JOINED, LIKELY_NEW, NEW, Pair, Verdict
from .wrapping import is_stopped

LONG_ENOUGH = 40  # characters: a shorter line without a stop may be complete
_CONTACT_REACH = 110  # characters of a line's end in which an address may stand
_THOUSANDS = (" Mio.", " Mrd.", " Tsd.")  # behind a number
_NUMBER_LAST = "0123456789-/"
_NUMBER_FIRST = "+(0123456789"


def contact_below_label(pair: Pair) -> Verdict | None:
    """A contact below its label: "Anmeldung:" + "https://…"; "… bzw. per Fax:" +
    "040/66969-945"."""
    if pair.last[-1] != ":":
        return None
    if ends_with_contact_label(pair.last) and pair.line[0] in _NUMBER_FIRST:
        return LIKELY_JOINED if pair.gap else JOINED
    if not pair.gap and pair.full and CONTACT_START.match(pair.line):
        return LIKELY_JOINED
    return None


def ends_with_contact_label(line: str) -> bool:
    """Whether a line's last word is the label of a number that the next one begins with."""
    return line[-1] == ":" and CONTACT_LABEL_LAST.search(line[-14:]) is not None


def cut_amount(pair: Pair) -> Verdict | None:
    """An amount or a number cut in two: "95" + "Euro"; "Tel. (0 25 72) 92" + "04-17", "Tel.
    02938/9999-" + "0."."""
    last, line = pair.last, pair.line
    counted = last[-1].isdigit() or last.endswith(_THOUSANDS)
    if (counted and UNIT_START.match(line)) or (
        line[0].isdigit() and last[-1] in _NUMBER_LAST and HALF_NUMBER.search(last)
    ):
        return LIKELY_JOINED if pair.gap else JOINED
    return None


def among_others(pair: Pair) -> Verdict | None:
    """ "… für Matten, Reinigungsmittel u. a." + "Gerätschaften": the noun is below, but for what
    begins a sentence."""
    if not pair.last.endswith(("u. a.", "u.a.")) or SENTENCE_WORD.begins(pair.line):
        return None
    return LIKELY_JOINED if pair.gap or not pair.full else JOINED


def waits_for_figure(pair: Pair) -> Verdict | None:
    """A word that waits for a figure: "im Jahre" + "1992 geschlossen", "aus" + "§ 6 a StVG"."""
    line = pair.line
    if pair.complete or pair.gap or not (line[0].isdigit() or line[0] == "§") or pair.listed:
        return None
    if WAITS_FOR_NUMBER.search(pair.last[-30:]) or (line[0] == "§" and PARTICLE.ends(pair.last)):
        return JOINED
    return None


def waits_for_noun(pair: Pair) -> Verdict | None:
    """A count or a quantity that waits for its noun: "an wenigstens zwanzig" + "Fällen"; in an item
    also "an alle" + "Beteiligten senden"."""
    line = pair.line
    if pair.gap or not line[0].isupper() or SENTENCE_WORD.begins(line):
        return None
    if COUNT_LAST.ends(pair.last):
        return JOINED
    return LIKELY_JOINED if BULLET.match(pair.last) and OF_ALL_LAST.search(pair.last) else None


def quotation_goes_on(pair: Pair) -> Verdict | None:
    """A quotation that its speaker parts: '"Wir haben", so sie,' + '"keinen Anlass …"'."""
    if pair.last[-1] == "," and pair.line[0] in QUOTES and pair.last[0] in QUOTES:
        return LIKELY_JOINED if pair.gap else JOINED
    return None


def drop_capital(pair: Pair) -> Verdict | None:
    """A large first letter that a page sets apart, "D" + "er Landtag hat …": whether it is one, or
    a list's, is not certain, nor is the blank that is put there."""
    is_letter = len(pair.last) == 1 and pair.last.isupper()
    return LIKELY_JOINED if is_letter and pair.line[0].islower() else None


def cut_date(pair: Pair) -> Verdict | None:
    """A date cut in two: "Bei der Wahl am 26. September" + "1999 lag …", "bis 12." + "Mai"."""
    last, line = pair.last, pair.line
    if last[-1] == "." and MONTH_FIRST.match(line) and OF_DAY_LAST.search(last):
        return JOINED  # "… rückwirkend zum 1." + "Januar 2003 in Kraft"
    if (
        last[-1].isalpha() and YEAR_IN_SENTENCE.match(line) and DAY_AND_MONTH_LAST.search(last)
    ) or (last[-1] == "." and MONTH_FIRST.match(line) and DAY_LAST.search(last)):
        return LIKELY_JOINED if pair.gap else JOINED
    return None


def cut_citation(pair: Pair) -> Verdict | None:
    """A citation cut in two: "gegen Art. 28" + "Abs. 2 des Grundgesetzes", "siehe Mitteilung" +
    "45/2006 vom 03.01.2006"."""
    if pair.last[-1].isalpha() and NUMBER_AND_DATE_FIRST.match(pair.line):
        return LIKELY_JOINED if pair.gap else JOINED
    if pair.last[-1].isdigit() and not pair.complete and CITED_REST.match(pair.line):
        return JOINED
    return None


def cut_abbreviation(pair: Pair) -> Verdict | None:
    """An abbreviation cut in two: "Kleinere Reparaturen, z." + "B. der Austausch"."""
    if pair.unfinished and not pair.gap and ABBREVIATION_REST.match(pair.line) and not pair.listed:
        return JOINED
    return None


def after_aside(pair: Pair) -> Verdict | None:
    """What goes on behind an aside: "- wie in beiden Gemeinden -" + "nicht entspricht."."""
    last = pair.last
    if pair.continued and last[-1] == last[0] and last[0] in "-–—" and pair.line[0].islower():
        return JOINED
    return None


def cut_word(pair: Pair) -> Verdict | None:
    """A word cut in two: "Entsor-" + "gung"; "9-" + "094" may want a blank, "Ritterstraße 14-" +
    "16" wants none."""
    if ends(CUT_WORD, pair.last):
        if not pair.gap and _is_range(pair):
            return JOINED
        # behind a blank line a capital letter begins what a page's end has there
        unsure = pair.line[0].isdigit() or (pair.gap and pair.line[0].isupper())
        return LIKELY_JOINED if unsure else JOINED
    return None


def _is_range(pair: Pair) -> bool:
    first, second = RANGE_LAST.search(pair.last), RANGE_REST.match(pair.line)
    return first is not None and second is not None and int(first["from"]) < int(second["to"])


def cut_pair(pair: Pair) -> Verdict | None:
    """A pair of words parted behind its slash: "Pedelecs/" + "Lastenräder"."""
    if ends_with_slash(pair.last) and pair.line[0].isalnum():
        return LIKELY_JOINED if pair.gap else JOINED
    return None


def bracket(pair: Pair) -> Verdict | None:
    """An open bracket: "(vgl. OVG NRW," + "Beschluss vom …)"."""
    if open_bracket(pair.last) and (
        closes_bracket(pair.line) or (not pair.gap and (pair.full or not pair.stopped))
    ):
        return JOINED
    return None


def dangling(pair: Pair) -> Verdict | None:
    """A word that nothing ends with: "… und hat dies der" + "Landesregierung mitgeteilt"."""
    return JOINED if pair.waits else None


def below_contact(pair: Pair) -> Verdict | None:
    """A sentence below an address, a number or an amount, which end without a stop: "…, Fax
    0221 99 11-8" + "Die Laternen …"; also behind a blank line, "Zwei Drittel halten …"."""
    if pair.complete or pair.full:
        return None
    begins = SENTENCE_WORD.begins(pair.line)
    if not (begins or (pair.gap and pair.line[0].isupper() and is_stopped(pair.line))):
        return None
    if not CONTACT_LAST.search(pair.last, max(0, len(pair.last) - _CONTACT_REACH)):
        return None
    verb = VERB.search(pair.line)  # not at the end, as in what a sentence ends with
    goes_behind = verb is not None and pair.line[verb.end() :].startswith(" ")
    return NEW if begins or goes_behind else LIKELY_NEW


def begun_sentence(pair: Pair) -> Verdict | None:
    """A sentence that began above: "… beraten. Eine abschließende" + "Bewertung …"; where the next
    line begins as sentences do, the one above may only lack its stop."""
    if pair.complete or not INNER_SENTENCE.stands_in(pair.last):
        return None
    if SENTENCE_WORD.begins(pair.line) and not pair.full:
        return LIKELY_NEW
    return LIKELY_JOINED if pair.gap else JOINED


def bracket_closes(pair: Pair) -> Verdict | None:
    """A bracket that closes: "… abrufbar, Suchwort:" + "Klärschlamm) ist damit …"."""
    if ")" in pair.line and CLOSING_WORD.match(pair.line):
        return JOINED if pair.full or not pair.stopped else LIKELY_NEW
    return None


def closes_bracket(line: str) -> bool:
    """Whether a bracket ends in this line that did not begin in it."""
    end = line.find(")", 0, 120)
    return end >= 0 and "(" not in line[:end]


def open_bracket(line: str) -> bool:
    """Whether a long line leaves a bracket open."""
    return line.count("(") > line.count(")") and len(line) >= LONG_ENOUGH
